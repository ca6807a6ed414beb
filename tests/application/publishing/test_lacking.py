# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a format has no place for is named and counted, and nothing that isn't in the plan."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.application.publishing.lacking import Lack, in_full, lacks, summed
from seminarapp.application.views.material import Material
from seminarapp.application.words.wording import phrases
from tests.documents.panel import ALMA, PLAN, of_card

PLAN_FORMATS = ("calendar", "schedule", "event")
BARE = replace(
    of_card(series_title="", part=None), seats=(), segments=(), questions=(), recording=None, moderator=None
)


def named(kind: str, *materials: Material, whole: bool = False) -> dict[str, int]:
    return {one.fact: one.count for one in lacks(kind, materials, whole=whole)}


def test_a_calendar_holds_who_takes_part_and_no_initials_capacity_or_questions() -> None:
    found = named("calendar", Material(of_card(capacity=80)))
    assert found["initials"] == 2
    assert found["capacity"] == 1
    assert found["run_of_show"] == 3
    assert not {"roles", "moderator", "series", "language"} & set(found)


def test_a_schedule_holds_names_alone() -> None:
    found = named("schedule", Material(PLAN))
    assert found["roles"] == 2
    assert found["moderator"] == 1


def test_an_event_holds_capacity_organiser_and_recording() -> None:
    found = named("event", Material(of_card(capacity=80)))
    assert not {"capacity", "publisher", "recording", "roles", "moderator"} & set(found)
    assert found["questions"] == len(PLAN.questions)


def test_of_a_series_everything_is_added_up_and_its_description_counts_once() -> None:
    described = Material(replace(PLAN, series_description="Tre kvällar"))
    assert named("calendar", described, described, whole=True)["series_description"] == 1
    assert named("calendar", described, described, whole=True)["initials"] == 4
    assert named("event", described)["series_description"] == 1
    assert "series_description" not in named("event", described, whole=True)


@pytest.mark.parametrize("kind", PLAN_FORMATS)
def test_a_plan_that_says_little_lacks_little(kind: str) -> None:
    assert set(named(kind, Material(BARE))) <= {"publisher"}


@pytest.mark.parametrize("kind", ["captures", "captions", "chapters", "article", "seminar", "participants"])
def test_what_was_never_meant_to_hold_a_plan_lacks_nothing_of_it(kind: str) -> None:
    assert lacks(kind, [Material(PLAN)], whole=False) == ()


def test_nothing_to_write_lacks_nothing() -> None:
    assert lacks("calendar", [], whole=True) == ()


def test_it_is_told_in_one_line_with_a_count() -> None:
    assert in_full((), "en") == summed((), "en") == ""
    assert summed([Lack("capacity", 3)], "en") == "1 thing of the plan has no place in this format"
    assert in_full([Lack("capacity", 3)], "en") == (
        "1 thing of the plan has no place in this format: capacity of the room (3)"
    )
    assert in_full([Lack("initials", 2), Lack("run_of_show", 4)], "sv") == (
        "2 saker i planen har ingen plats i formatet: initialer (2), programpunkter i körschemat (4)"
    )


def test_every_fact_has_words_in_both_languages() -> None:
    full = Material(
        replace(
            of_card(capacity=3, zone="Europe/Stockholm"),
            series_description="x",
            seats=(replace(ALMA, pronunciation="al-ma"),),
        )
    )
    facts = [one for kind in PLAN_FORMATS for one in lacks(kind, [full], whole=False)]
    assert len({one.fact for one in facts}) > 8
    for one in facts:
        assert one.told("sv") != one.told("en")
    assert set(phrases("exports", "sv")) == set(phrases("exports", "en"))
