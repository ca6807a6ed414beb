# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A draft knows when there is nothing to lose, and when nothing has changed."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from seminarapp.application.views.draft import Draft, Entered
from seminarapp.domain.shorthand import Noted

SEMINAR = UUID(int=1)
DRAFT = Draft(SEMINAR, "Vatten", 3, 12.5, "ab", "s1", "q1", clock=20.0)
ENTERED = Entered(uuid4(), "Ja", Noted("Ja"), 1.0, 2.0)


def test_a_draft_without_words_is_empty() -> None:
    assert Draft(SEMINAR, clock=9.0).is_empty
    assert not DRAFT.is_empty
    assert not Draft(SEMINAR, entries=(ENTERED,)).is_empty


def test_the_clock_alone_is_no_change() -> None:
    assert replace(DRAFT, clock=99.0).says_the_same(DRAFT)
    assert not DRAFT.says_the_same(None)


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Vattne"},
        {"cursor": 4},
        {"at": 12.6},
        {"holder": ""},
        {"segment": "s2"},
        {"entries": (ENTERED,)},
    ],
)
def test_everything_else_is(change: dict[str, object]) -> None:
    assert not replace(DRAFT, **change).says_the_same(DRAFT)  # type: ignore[arg-type]  # a field at a time
