# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Warnings: each leads to its place and has one remedy, by keys alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.application.planning.planning import PreparedQuestion, TitleCard
from seminarapp.domain.values import Priority, Schedule, SegmentKind
from tests.ui.home import CONTROL, focused
from tests.ui.plan.planned import KEY, Planned


@pytest.fixture
def warned(planned: Planned) -> Planned:
    """The furnished plan in an hour: nobody speaks in s1 and s3, and two have nothing to say."""
    now = planned.home.clock.now()
    card = TitleCard("Röret", schedule=Schedule(now, now + timedelta(hours=1)))
    planned.home.ask(lambda: planned.home.activities.planning.change_title_card(planned.seminar, card))
    planned.furnish()
    return planned


def rules(planned: Planned) -> list[str]:
    return [finding.rule for finding in planned.page._show.warnings.findings]


def go_to(planned: Planned, rule: str) -> None:
    """Put the keys on the first warning of that rule."""
    warnings = planned.page._show.warnings
    finding = next(one for one in warnings.findings if one.rule == rule)
    planned.home.press(KEY.Key_F8)
    assert focused() is warnings.list
    warnings.list.choose(finding.id)


def test_warnings_are_told_with_their_remedies(warned: Planned) -> None:
    assert rules(warned) == ["voiceless", "voiceless", "silent", "silent"]
    assert warned.page._show.warnings.list.entries[0].sentence == (
        "No panelist speaks in “Välkomna”., to consider, ↵ Let the whole panel speak in it"
    )
    assert warned.page._show.warnings._count.text() == "Warnings: 4"


def test_a_plan_without_warnings_shows_no_list(planned: Planned) -> None:
    assert rules(planned) == []
    assert not planned.page._show.warnings.isVisible()
    told: list[str] = []
    planned.page.told.connect(lambda text, _kind: told.append(text))
    planned.home.press(KEY.Key_F8)
    assert focused() is not planned.page._show.warnings.list
    assert told == ["There is nothing to warn of in this plan."]


def test_f8_goes_round_through_the_warnings(warned: Planned) -> None:
    rows = []
    for _ in range(5):
        warned.home.press(KEY.Key_F8)
        rows.append(warned.page._show.warnings.list.currentIndex().row())
    assert rows == [0, 1, 2, 3, 0]


def test_enter_does_what_is_proposed_and_says_so(warned: Planned) -> None:
    told: list[tuple[str, str]] = []
    warned.page.told.connect(lambda text, kind: told.append((text, kind)))
    go_to(warned, "voiceless")
    warned.enter()
    assert warned.plan.segments[0].speakers == ("mh", "is", "np")
    assert rules(warned) == ["voiceless"]
    assert told == [("The whole panel speaks in “Välkomna” now.", "info")]
    assert focused() is warned.page._show.warnings.list


def test_when_the_last_warning_goes_the_keys_go_to_the_run_of_show(warned: Planned) -> None:
    for _ in range(2):
        go_to(warned, "voiceless")
        warned.enter()
    assert rules(warned) == []
    assert not warned.page._show.warnings.isVisible()
    assert focused() is warned.page._show.entries


def test_space_goes_to_the_segment_and_escape_leaves(warned: Planned) -> None:
    go_to(warned, "voiceless")
    warned.home.press(KEY.Key_Down, KEY.Key_Space)
    assert focused() is warned.page._show.entries
    assert warned.page._show.entries.chosen == "s3"
    go_to(warned, "voiceless")
    warned.leave()
    assert focused() is warned.page._show.entries


def test_space_goes_to_the_panelist(warned: Planned) -> None:
    go_to(warned, "silent")
    warned.home.press(KEY.Key_Space)
    assert focused() is warned.page._panel.entries
    assert warned.page._panel.entries.chosen == "is"


def test_a_silent_panelist_is_prepared_a_question_for(warned: Planned) -> None:
    go_to(warned, "silent")
    warned.enter()
    assert warned.is_typing_in(warned.page._questions.form)
    warned.fill("Vad gör vi nu?")
    warned.enter()
    assert list(warned.plan.questions[-1].seats) == ["is"]
    warned.fill("Och sedan?")
    warned.enter()
    assert list(warned.plan.questions[-1].seats) == []


def test_a_must_question_is_gone_to_and_put_into_a_segment(warned: Planned) -> None:
    prepare = warned.home.activities.planning.prepare_question
    warned.home.ask(lambda: prepare(warned.seminar, PreparedQuestion("Vem bär risken?", Priority.MUST)))
    warned.page.show_seminar(warned.seminar)
    warned.home.settle()
    go_to(warned, "unplaced")
    warned.home.press(KEY.Key_Space)
    assert (focused(), warned.page._questions.entries.chosen) == (warned.page._questions.entries, "q3")
    go_to(warned, "unplaced")
    warned.enter()
    assert warned.plan.questions[-1].segment == "s1"
    assert "unplaced" not in rules(warned)


def test_a_plan_over_the_end_is_mended_by_enter(warned: Planned) -> None:
    warned.go_to(warned.page._show, "s2")
    warned.home.press(KEY.Key_Plus, KEY.Key_Plus, held=CONTROL)
    assert rules(warned)[0] == "over"
    assert warned.page._show.warnings.list.entries[0].spoken == "can't be kept"
    go_to(warned, "over")
    warned.enter()
    assert "over" not in rules(warned)
    assert warned.plan.segments[1].minutes == 40


def test_a_strange_length_opens_the_segment(warned: Planned) -> None:
    add = warned.home.activities.arranging.add_segment
    warned.home.ask(lambda: add(warned.seminar, PlannedSegment("Lång", 200, SegmentKind.CLOSING)))
    warned.page.show_seminar(warned.seminar)
    warned.home.settle()
    go_to(warned, "length")
    warned.enter()
    assert warned.page._show.editing == "s4"
    assert warned.is_typing_in(warned.page._show.form)


def test_no_panel_opens_the_form_for_a_panelist(planned: Planned) -> None:
    add = planned.home.activities.arranging.add_segment
    planned.home.ask(lambda: add(planned.seminar, PlannedSegment("Samtal", 20)))
    planned.page.show_seminar(planned.seminar)
    planned.home.settle()
    go_to(planned, "no_panel")
    planned.enter()
    assert planned.is_typing_in(planned.page._panel.form)


def test_many_warnings_show_the_first_few_and_how_many_more(warned: Planned) -> None:
    warnings = warned.page._show.warnings
    one = warnings.findings[0]
    warnings.show_findings([replace(one, question=f"q{number}") for number in range(9)])
    assert [entry.title for entry in warnings.list.entries.entries][5:] == ["Show 4 more"]
    warned.home.press(KEY.Key_F8)
    warnings.list.choose("more")
    warned.enter()
    assert len(warnings.list.entries) == 9
    assert warnings.list.currentIndex().row() == 5
    warnings.show_findings([replace(one, question=f"q{number}") for number in range(6)])
    assert len(warnings.list.entries) == 6


def test_the_language_is_the_one_of_the_window(warned: Planned) -> None:
    warnings = warned.page._show.warnings
    warnings.speak("sv")
    warnings.show_findings(warnings.findings)
    assert warnings.list.entries[0].title == "Ingen paneldeltagare talar i ”Välkomna”."
