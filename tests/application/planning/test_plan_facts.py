# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a plan says, and what two states of it differ in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.application.planning.plan_facts import (
    CARD,
    Item,
    ItemChange,
    Key,
    Part,
    changes_between,
    left_hanging,
    part_of,
)
from seminarapp.domain.plan import PlanDeed, Question, Segment
from seminarapp.domain.values import MODERATOR, Priority, SegmentKind

TALK = Segment("s1", "Samtal", 40, SegmentKind.DISCUSSION, "9")
ASKED = Question("q1", "Hur?", Priority.MUST, (), "s1", (), "9")
S1: Key = (Part.SEGMENT, "s1")
Q1: Key = (Part.QUESTION, "q1")


def test_what_is_new_gone_or_otherwise_is_a_change() -> None:
    longer = replace(TALK, minutes=45)
    other: Key = (Part.SEGMENT, "s2")
    before: dict[Key, Item] = {S1: TALK, Q1: ASKED}
    after: dict[Key, Item] = {S1: longer, other: replace(TALK, id="s2")}
    assert changes_between(before, after) == (
        ItemChange(S1, TALK, longer),
        ItemChange(Q1, ASKED, None),
        ItemChange(other, None, replace(TALK, id="s2")),
    )
    assert changes_between(before, before) == ()


def test_a_change_of_one_thing_leaves_the_others_as_they_are() -> None:
    change = ItemChange(S1, TALK, replace(TALK, minutes=45))
    now = replace(TALK, title="Stort samtal")
    assert change.fits(now)
    assert change.onto(now) == replace(TALK, title="Stort samtal", minutes=45)
    assert change.back.onto(change.onto(now)) == now


def test_a_change_does_not_fit_what_says_the_same_otherwise_by_now() -> None:
    change = ItemChange(S1, TALK, replace(TALK, minutes=45))
    assert not change.fits(replace(TALK, minutes=50))
    assert not change.fits(None)


def test_what_was_added_is_taken_away_only_as_it_was_added() -> None:
    back = ItemChange(S1, None, TALK).back
    assert back.fits(TALK)
    assert back.onto(TALK) is None
    assert not back.fits(replace(TALK, place="c"))
    assert ItemChange(S1, None, TALK).fits(None)


def test_an_item_hangs_that_names_what_is_not_there() -> None:
    assert list(left_hanging({S1: TALK, Q1: ASKED})) == []
    assert list(left_hanging({Q1: ASKED})) == [Q1]
    spoken = replace(TALK, speakers=(MODERATOR, "ab"))
    assert list(left_hanging({S1: spoken, Q1: replace(ASKED, seats=("ab",))})) == [S1, Q1]


@pytest.mark.parametrize("deed", list(PlanDeed))
def test_a_deed_is_done_to_what_its_name_begins_with(deed: PlanDeed) -> None:
    parts = {
        "segment": Part.SEGMENT,
        "slack": Part.SEGMENT,
        "question": Part.QUESTION,
        "panelist": Part.SEAT,
        "seat": Part.SEAT,
    }
    assert part_of(deed) is parts.get(deed.value.split("_")[0], CARD[0])
