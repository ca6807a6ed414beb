# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How the commands word what they print."""

from __future__ import annotations

import pytest

from seminarapp.cli.console import counted


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 turns"), (1, "1 turn"), (2, "2 turns"), (11, "11 turns"), (21, "21 turns")]
)
def test_one_alone_is_in_the_singular(count: int, said: str) -> None:
    assert counted(count, "turn") == said


def test_a_noun_may_have_a_plural_of_its_own() -> None:
    assert counted(1, "reply", "replies") == "1 reply"
    assert counted(3, "reply", "replies") == "3 replies"
