# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The short form of `dev stress kill`: 25 kills of the real program (the long one is run by hand)."""

from __future__ import annotations

import os
from uuid import uuid4

import pytest

from seminarapp.application.views.draft import Draft
from tests.stress.kill import _ages, killed

RUNS = 5


@pytest.mark.skipif(os.name == "nt", reason="waits for a pipe the POSIX way")
@pytest.mark.parametrize("seed", range(1, 6))
def test_a_killed_program_loses_nothing_it_called_saved_and_a_second_of_typing_at_most(seed: int) -> None:
    tally = killed(RUNS, seed)
    assert tally.lost == []
    assert tally.runs == RUNS
    assert tally.saved
    assert tally.returned
    assert max(tally.ages) <= 1.0


def test_a_drafts_age_is_that_of_the_first_letter_it_lacks() -> None:
    said = [{"what": "key", "at": float(n), "text": "abcd"[: n + 1]} for n in range(4)]
    assert _ages(said, Draft(uuid4(), "ab"), 3.5) == [1.5]
    assert _ages(said, Draft(uuid4(), "abcd"), 3.5) == []
    assert _ages(said, Draft(uuid4(), "xyz"), 3.5) == []
