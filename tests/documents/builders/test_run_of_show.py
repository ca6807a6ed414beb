# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The run of show on paper: times, who is asked and what, and how the plan's end fits the seminar's."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from seminarapp.application.views.plan import PlanView
from seminarapp.documents.blocks import Heading, Items, Page, Paragraph, Standfirst, Table
from seminarapp.documents.builders.run_of_show import run_of_show_page
from seminarapp.domain.spans import Span
from seminarapp.domain.values import MODERATOR
from tests.documents.panel import OPENING, PLAN, material, of_card


def shown(plan: PlanView = PLAN, language: str = "sv") -> Page:
    return run_of_show_page(material(plan=plan), language)


def table(plan: PlanView = PLAN, language: str = "sv") -> Table:
    return next(block for block in shown(plan, language).blocks if isinstance(block, Table))


def said(page: Page, kind: type[Paragraph] | type[Standfirst] = Paragraph) -> list[str]:
    return ["".join(span.text for span in block.text) for block in page.blocks if isinstance(block, kind)]


def test_it_says_what_it_is_of_which_seminar_and_when() -> None:
    page = shown()
    assert page.blocks[0] == Heading(1, (Span("Körschema"),))
    assert said(page, Standfirst)[0].startswith("Mörkret mellan lyktorna. Torsdag 12")
    assert (page.kind, page.title) == ("run-of-show", "Körschema: Mörkret mellan lyktorna")
    assert page.footer == "Ljusrådet · Körschema · Mörkret mellan lyktorna"


def test_a_row_tells_when_how_long_what_and_who() -> None:
    rows = table().rows
    assert rows[0].cells == ("14.00", "5", "Välkomna", "", "")
    assert rows[1].cells == ("14.05", "20", "Vem tänder?", "Alla", "")
    assert rows[-1].cells == ("15.00", "", "Slut", "", "")
    assert rows[-1].strong
    assert table(language="en").rows[2].cells == ("14:25", "35", "Frågor", "Everybody", "")


def test_the_segment_names_its_row_and_the_questions_stand_under_it() -> None:
    told = table()
    assert told.columns[told.named_by].head == "Programpunkt"
    assert told.rows[1].remark == "Vem tänder? (Alma Lindåker)\nOm tiden räcker: Vem släcker? (Bo von Vide)"
    assert told.rows[2].remark == "Något mer?"


def test_only_those_who_are_asked_are_named() -> None:
    plan = replace(PLAN, questions=PLAN.questions[:1])
    assert table(plan).rows[1].cells[3] == "Alma Lindåker"


def test_the_caption_tells_how_much_there_is() -> None:
    assert table().caption == "3 programpunkter, 60 min"
    assert table(replace(PLAN, segments=PLAN.segments[:1]), "en").caption == "One segment, 5 min"


def test_a_plan_that_ends_when_the_seminar_does_needs_no_word_of_it() -> None:
    assert said(shown()) == []


def test_a_plan_that_is_too_long_or_too_short_says_by_how_much() -> None:
    late = of_card(ends_at=OPENING + timedelta(minutes=52.5))
    assert said(shown(late)) == ["Programpunkterna slutar 15.00, 7,5 min efter att seminariet ska sluta."]
    early = of_card(ends_at=OPENING + timedelta(minutes=90))
    assert said(shown(early, "en")) == ["The segments end at 15:00, 30 min before the seminar is to end."]


def test_without_a_beginning_there_are_lengths_alone() -> None:
    rows = table(of_card(starts_at=None, ends_at=None)).rows
    assert [row.cells[:2] for row in rows] == [("", "5"), ("", "20"), ("", "35")]


def test_questions_of_no_segment_are_listed_last() -> None:
    lost = replace(PLAN.questions[0], segment="gone")
    page = shown(replace(PLAN, questions=(lost,)))
    assert page.blocks[-2] == Heading(2, (Span("Frågor utan programpunkt"),))
    assert page.blocks[-1] == Items(((Span("Vem tänder? (Alma Lindåker)"),),))


def test_a_seminar_without_a_plan_is_a_title() -> None:
    empty = replace(PLAN, segments=(), questions=())
    assert [type(block) for block in shown(empty).blocks] == [Heading, Standfirst]


def with_first(**changes: object) -> PlanView:
    first = replace(PLAN.segments[0], **changes)  # type: ignore[arg-type]  # tests know the fields
    return replace(PLAN, segments=(first, *PLAN.segments[1:]))


def test_who_was_named_to_speak_is_on_though_nobody_is_asked() -> None:
    assert table(with_first(speakers=(MODERATOR, "bv"))).rows[0].cells[3] == "Cia Frost och Bo von Vide"
    nobody = replace(with_first(speakers=(MODERATOR,)), moderator=None)
    assert table(nobody).rows[0].cells[3] == ""


def test_a_fixed_start_and_slack_are_told_under_the_segment() -> None:
    told = table(with_first(slack=7.5, fixed_start=time(14, 0)))
    assert told.rows[0].remark == "Fast starttid\nBuffert: 7,5 min"
    assert told.rows[1].cells[0] == "14.12", "slack is waited for"
    undated = with_first(fixed_start=time(14, 0))
    assert table(replace(undated, card=of_card(starts_at=None).card), "en").rows[0].remark == ""
