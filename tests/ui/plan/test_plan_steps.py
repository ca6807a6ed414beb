# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Undo and redo on the plan page, by keys: where the keys are afterwards, what each is called, what is left alone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.ui.plan.card import PlanCard
from seminarapp.ui.plan.page import PlanPage
from seminarapp.ui.theme.look import Look
from tests.ui.home import ALT, CONTROL, SHIFT, focused
from tests.ui.plan.planned import ADD_PANELIST, ADD_QUESTION, ADD_SEGMENT, KEY, Planned


def undo(planned: Planned) -> None:
    planned.home.press(KEY.Key_Z, held=CONTROL)


def redo(planned: Planned) -> None:
    planned.home.press(KEY.Key_Z, held=CONTROL | SHIFT)


def called(planned: Planned) -> tuple[str, str]:
    commands = planned.page.commands
    return commands["undo_plan"].text(), commands["redo_plan"].text()


def segments(planned: Planned) -> list[str]:
    return [segment.title for segment in planned.plan.segments]


def told(planned: Planned) -> list[str]:
    lines: list[str] = []
    planned.page.told.connect(lambda text, _: lines.append(text))
    return lines


def test_a_moved_segment_goes_back_and_keeps_the_keys(planned: Planned) -> None:
    planned.furnish()
    show = planned.page._show
    planned.go_to(show, "s3")
    planned.move_up()
    assert segments(planned) == ["Välkomna", "Ett råd var", "Samtal"]
    planned.page._panel.entries.setFocus()
    undo(planned)
    assert segments(planned) == ["Välkomna", "Samtal", "Ett råd var"]
    assert show.entries.hasFocus()
    assert show.entries.chosen == "s3"
    redo(planned)
    assert segments(planned) == ["Välkomna", "Ett råd var", "Samtal"]
    assert show.entries.chosen == "s3"


def test_both_are_called_by_what_they_would_do(planned: Planned) -> None:
    planned.furnish()
    assert called(planned) == ("Undo: add the question “Vad väntar vi på?”", "Redo")
    planned.go_to(planned.page._show, "s2")
    planned.home.press(KEY.Key_Plus)
    assert called(planned) == ("Undo: change the minutes of “Samtal”", "Redo")
    undo(planned)
    assert called(planned) == (
        "Undo: add the question “Vad väntar vi på?”",
        "Redo: change the minutes of “Samtal”",
    )
    assert "Ctrl+Z" in planned.page.commands["undo_plan"].toolTip()


def test_what_was_done_is_said(planned: Planned) -> None:
    planned.furnish()
    lines = told(planned)
    planned.go_to(planned.page._panel, "mh")
    undo(planned)
    redo(planned)
    assert lines == [
        "Taken back: add the question “Vad väntar vi på?”.",
        "Done again: add the question “Vad väntar vi på?”.",
    ]


def test_nothing_to_take_back_is_said(planned: Planned) -> None:
    lines = told(planned)
    undo(planned)
    redo(planned)
    assert lines == ["There is nothing to take back.", "There is nothing to do again."]
    assert planned.home.refused == []


@pytest.mark.parametrize(
    ("add", "card"), [(ADD_SEGMENT, "_show"), (ADD_QUESTION, "_questions"), (ADD_PANELIST, "_panel")]
)
def test_what_was_added_goes_and_the_keys_are_where_it_stood(planned: Planned, add: KEY, card: str) -> None:
    planned.furnish()
    shown: PlanCard = getattr(planned.page, card)
    there = [entry.id for entry in shown.entries.entries.entries]
    planned.add(add)
    planned.fill("Nils Nyman")
    planned.enter()
    planned.leave()
    assert len(shown.entries.entries) == len(there) + 1
    undo(planned)
    assert [entry.id for entry in shown.entries.entries.entries] == there
    assert shown.entries.hasFocus()
    assert shown.entries.chosen == there[-1]


def test_what_was_removed_comes_back_chosen(planned: Planned) -> None:
    planned.furnish()
    show = planned.page._show
    planned.go_to(show, "s2")
    planned.home.press(KEY.Key_Delete, KEY.Key_Return)
    assert segments(planned) == ["Välkomna", "Ett råd var"]
    undo(planned)
    assert segments(planned) == ["Välkomna", "Samtal", "Ett råd var"]
    assert (show.entries.chosen, show.entries.hasFocus()) == ("s2", True)
    assert planned.plan.questions[0].segment == "s2"


def test_the_title_card_goes_back_as_a_whole_with_the_keys_on_its_pencil(planned: Planned) -> None:
    before = planned.plan
    planned.home.press(KEY.Key_F2)
    planned.fill("Nätet")
    planned.enter()
    assert planned.plan.card.title == "Nätet"
    planned.page._show.add.setFocus()
    undo(planned)
    assert planned.plan == before
    assert focused() is planned.page._title._edit
    assert called(planned) == ("Undo", "Redo: change the title card")


def test_typing_is_undone_first_and_the_plan_is_left_alone(planned: Planned) -> None:
    planned.furnish()
    planned.go_to(planned.page._show, "s2")
    planned.home.press(KEY.Key_Return)
    planned.home.press(KEY.Key_A, held=CONTROL)
    planned.home.type("Annat")
    before = planned.plan
    undo(planned)
    assert focused().property("text") == "Samtal"
    assert planned.plan == before


def test_a_form_is_left_before_anything_under_it_changes(planned: Planned) -> None:
    planned.furnish()
    lines = told(planned)
    planned.go_to(planned.page._show, "s2")
    planned.home.press(KEY.Key_Delete)
    assert planned.is_typing_in(planned.page._show.form)
    before = planned.plan
    undo(planned)
    assert planned.plan == before
    assert lines == ["Save the form (Enter) or leave it (Esc) before Ctrl+Z."]
    planned.leave()
    undo(planned)
    assert len(planned.plan.questions) == 1


def test_steps_are_there_when_the_page_was_left_and_in_another_run(planned: Planned, look: Look) -> None:
    planned.furnish()
    page = PlanPage(planned.home.desk, look, planned.home.chooser)
    page.show_seminar(planned.seminar)
    planned.page.hide()
    planned.home.show(page)
    planned.home.settle()
    again = Planned(planned.home, page, planned.seminar)
    undo(again)
    undo(again)
    assert again.plan.questions == ()


def test_keys_pressed_in_a_row_are_steps_in_a_row(planned: Planned) -> None:
    planned.furnish()
    planned.go_to(planned.page._show, "s1")
    planned.home.press(*[KEY.Key_Plus] * 3)
    for _ in range(2):
        planned.page._steps.undo()
    planned.home.settle()
    assert planned.plan.segments[0].minutes == 6


def test_what_another_changed_since_is_refused_in_one_line(planned: Planned) -> None:
    planned.furnish()
    planned.go_to(planned.page._show, "s2")
    planned.home.press(KEY.Key_Plus)
    arranging, ledger = planned.home.activities.arranging, planned.home.house.library.ledger
    recorder = ledger._recorder
    author = recorder._author

    def beside() -> None:
        recorder._author = type(author)("Björn", "bärbar")
        arranging.change_segment(planned.seminar, "s2", PlannedSegment("Samtal", 50))
        recorder._author = author

    planned.home.ask(beside)
    undo(planned)
    assert planned.home.refused == [
        "“Samtal” has been changed by Björn since, and is not taken back: change it by hand"
    ]
    assert planned.plan.segments[1].minutes == 50
    undo(planned)
    assert len(planned.plan.questions) == 1


def test_nothing_changes_under_an_open_sheet(planned: Planned) -> None:
    planned.furnish()
    before = planned.plan
    planned.home.press(KEY.Key_B, held=CONTROL | SHIFT)
    bank = planned.page._order._bank
    assert bank is not None
    assert bank.isVisible()
    planned.page._steps.undo()
    planned.home.settle()
    assert planned.plan == before


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_both_are_in_the_menu_of_the_plan(planned: Planned) -> None:
    planned.furnish()
    planned.home.click(planned.page._title.more)
    (menu,) = planned.page._title.findChildren(QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == ["Undo: add the question “Vad väntar vi på?”", "Redo"]
    menu.close()


def test_a_panelist_who_was_moved_goes_back(planned: Planned) -> None:
    planned.furnish()
    planned.go_to(planned.page._panel, "np")
    names = planned.names
    planned.home.press(KEY.Key_Up, held=ALT)
    assert planned.names != names
    undo(planned)
    assert planned.names == names
    assert planned.page._panel.entries.chosen == "np"
