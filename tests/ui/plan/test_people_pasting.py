# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People pasted into the panel, by keys and a real clipboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from seminarapp.ui.taking_in.sheet import TakingInSheet
from tests.ui.home import CONTROL, SHIFT
from tests.ui.plan.planned import ADD_PANELIST, Planned

KEY = Qt.Key
PANEL = (
    "Panel:\n1. Bo Ek, direktör, Länsstyrelsen\n2. Anna Berg – hydrolog, Vattenverket <anna@vatten.example>\n"
)


def paste(planned: Planned, text: str) -> TakingInSheet:
    QGuiApplication.clipboard().setText(text)
    planned.home.press(KEY.Key_V, held=CONTROL)
    sheet = planned.page._pasting.taking_in.sheet
    assert sheet is not None
    return sheet


def test_people_are_looked_at_and_seated_in_their_order(planned: Planned) -> None:
    events = planned.home.events
    sheet = paste(planned, PANEL)
    assert sheet.isVisible()
    assert sheet._head.text() == "Take in what was pasted as panelists: Elnätet som flaskhals"
    assert sheet._counts.text() == "2 new"
    assert planned.home.events == events
    planned.enter()
    assert planned.names == ["Bo Ek", "Anna Berg"]
    assert [entry.title for entry in planned.page._panel.entries.entries.entries] == ["Bo Ek", "Anna Berg"]
    seat = planned.plan.seats[1]
    assert (seat.title, seat.organisation) == ("hydrolog", "Vattenverket")
    planned.leave()
    assert not sheet.isVisible()


def test_who_has_a_seat_is_told_and_not_seated_twice(planned: Planned) -> None:
    paste(planned, PANEL)
    planned.enter()
    planned.leave()
    sheet = paste(planned, PANEL + "3. Cia Dahl\n")
    assert sheet._counts.text() == "1 new · 2 there already"
    planned.enter()
    assert planned.names == ["Bo Ek", "Anna Berg", "Cia Dahl"]


def test_undo_takes_them_all_back_in_one_step(planned: Planned) -> None:
    paste(planned, PANEL)
    planned.enter()
    planned.leave()
    planned.home.press(KEY.Key_Z, held=CONTROL)
    assert planned.names == []
    planned.home.press(KEY.Key_Z, held=CONTROL | SHIFT)
    assert planned.names == ["Bo Ek", "Anna Berg"]


def test_escape_seats_nobody(planned: Planned) -> None:
    paste(planned, PANEL)
    planned.leave()
    assert planned.names == []


def test_in_a_field_the_key_pastes_text(planned: Planned) -> None:
    planned.add(ADD_PANELIST)
    QGuiApplication.clipboard().setText("Anna Berg")
    planned.home.press(KEY.Key_V, held=CONTROL)
    assert planned.page._pasting.taking_in.sheet is None
    planned.enter()
    assert planned.names == ["Anna Berg"]


def test_an_empty_clipboard_is_refused_in_one_line(planned: Planned) -> None:
    QApplication.clipboard().clear()
    planned.home.press(KEY.Key_V, held=CONTROL)
    assert planned.home.refused == [
        "There is nobody in what was pasted: copy names, a table or vCards, and paste again"
    ]
    assert planned.page._pasting.taking_in.sheet is None


def test_nothing_is_pasted_before_a_plan_is_there(planned: Planned) -> None:
    planned.page._changes._shown = None
    QGuiApplication.clipboard().setText(PANEL)
    planned.page.commands["paste_panelists"].trigger()
    planned.home.settle()
    assert planned.page._pasting.taking_in.sheet is None
