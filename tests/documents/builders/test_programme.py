# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The programme: what stands on the sheet in every seat."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from seminarapp.application.views.plan import PlanView
from seminarapp.documents.blocks import Heading, Page, PeopleGrid, Standfirst, Timetable
from seminarapp.documents.builders.programme import programme_page
from seminarapp.domain.spans import Span
from seminarapp.domain.values import MODERATOR
from tests.documents.panel import OPENING, PLAN, material, of_card


def programme(plan: PlanView = PLAN, language: str = "sv") -> Page:
    return programme_page(material(plan=plan), language)


def timetable(plan: PlanView = PLAN, language: str = "sv") -> Timetable:
    return next(block for block in programme(plan, language).blocks if isinstance(block, Timetable))


def line(plan: PlanView = PLAN, language: str = "sv") -> str:
    found = [block for block in programme(plan, language).blocks if isinstance(block, Standfirst)]
    return "".join(span.text for block in found for span in block.text)


def test_the_sheet_has_title_line_timetable_and_people_in_that_order() -> None:
    page = programme()
    assert [type(block) for block in page.blocks] == [Heading, Standfirst, Timetable, Heading, PeopleGrid]
    assert page.blocks[0] == Heading(1, (Span("Mörkret mellan lyktorna"),))
    assert page.blocks[3] == Heading(2, (Span("I panelen"),))
    assert (page.kind, page.title) == ("programme", "Mörkret mellan lyktorna")
    assert page.kicker == "Samtal om ljus · Del 2 av 3"
    assert page.footer == "Ljusrådet · Mörkret mellan lyktorna"


def test_the_line_tells_when_where_and_who_leads() -> None:
    blank = "\N{NO-BREAK SPACE}"
    assert line() == (
        f"Torsdag 12{blank}mars 2026 kl.{blank}14.00–15.00. Kvarnsalen, Sjöholm. Moderator: Cia Frost, Ljusrådet."
    )


def test_the_line_is_said_once() -> None:
    page = programme()
    assert page.when.lines == ()
    assert (page.when.starts_at, page.when.venue) == (OPENING, "Kvarnsalen, Sjöholm")


def test_a_plan_with_nothing_in_it_is_a_title() -> None:
    plan = replace(
        of_card(starts_at=None, ends_at=None, venue=""),
        moderator=None,
        seats=(),
        segments=(),
        publisher="",
    )
    page = programme(plan)
    assert [type(block) for block in page.blocks] == [Heading]
    assert page.footer == "Mörkret mellan lyktorna"


def test_each_segment_begins_when_those_before_it_end() -> None:
    assert [row.time for row in timetable().rows] == ["14.00", "14.05", "14.25"]
    assert [row.time for row in timetable(language="en").rows] == ["14:00", "14:05", "14:25"]
    assert timetable(language="en").head == ("Time", "Item")


def test_slack_is_waited_for_and_so_is_a_fixed_start() -> None:
    first, second, third = PLAN.segments
    plan = replace(PLAN, segments=(replace(first, slack=5), second, replace(third, fixed_start=time(14, 40))))
    assert [row.time for row in timetable(plan).rows] == ["14.00", "14.10", "14.40"]


def test_who_was_named_to_speak_stands_with_the_item_the_moderator_first() -> None:
    first, *rest = PLAN.segments
    plan = replace(PLAN, segments=(replace(first, speakers=(MODERATOR, "bv")), *rest))
    assert timetable(plan).rows[0].remark == "Cia Frost och Bo von Vide"
    everybody = replace(PLAN, segments=(replace(first, speakers=(MODERATOR, "al", "bv")), *rest))
    assert timetable(everybody).rows[0].remark == ""


def test_half_minutes_are_added_up_before_they_are_shown() -> None:
    segments = tuple(replace(PLAN.segments[0], id=f"s{n}", minutes=2.5) for n in range(5))
    assert [row.time for row in timetable(replace(PLAN, segments=segments)).rows] == [
        "14.00",
        "14.02",
        "14.05",
        "14.07",
        "14.10",
    ]


def test_without_a_beginning_lengths_are_shown_and_no_time_is_invented() -> None:
    segments = (replace(PLAN.segments[0], minutes=7.5), *PLAN.segments[1:])
    plan = replace(of_card(starts_at=None, ends_at=None), segments=segments)
    assert [row.time for row in timetable(plan).rows] == [
        "7,5\N{NO-BREAK SPACE}min",
        "20\N{NO-BREAK SPACE}min",
        "35\N{NO-BREAK SPACE}min",
    ]
    assert "0.00" not in line(plan)


def test_a_segment_names_those_who_must_be_asked_in_it_but_not_the_whole_panel() -> None:
    assert [row.remark for row in timetable().rows] == ["", "Alma Lindåker", ""]


def test_the_people_are_the_panel_in_the_order_of_the_seats() -> None:
    grid = programme().blocks[-1]
    assert isinstance(grid, PeopleGrid)
    assert [person.name for person in grid.people] == ["Alma Lindåker", "Bo von Vide"]


def test_an_erased_moderator_leaves_no_empty_label() -> None:
    assert PLAN.moderator
    plan = replace(PLAN, moderator=replace(PLAN.moderator, name=""))
    assert "Moderator" not in line(plan)
