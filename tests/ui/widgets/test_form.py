# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What every form does: fields by name, Enter, Escape, and room for all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.check_box import CheckBox
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.form import Form
from tests.ui.accessible import name_of
from tests.ui.home import CONTROL, focused
from tests.ui.naming import unnamed

KEY = Qt.Key


class Sheet(Form):
    """A form of four columns with one field of every sort."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.name("Sheet", "Take away the whole of this sheet")
        self.title = self.line("Title", 0, span=4)
        self.venue = self.line("Venue", 1, 0, span=2)
        self.choice = Choice(look, "Kind")
        self.choice.addItem("Something with a very long name that nobody can read in a narrow form")
        self.place("Kind", self.choice, 1, 2)
        self.ticked = CheckBox(look, "Captioned")
        self.place("Captions", self.ticked, 1, 3)
        self.notes = self.lines("Notes", 2, span=4)
        self.told: list[str] = []
        self.saved.connect(lambda: self.told.append("saved"))
        self.cancelled.connect(lambda: self.told.append("cancelled"))
        self.removed.connect(lambda: self.told.append("removed"))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
    window.resize(700, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def sheet(window: QWidget, look: Look, qtbot: QtBot) -> Sheet:
    sheet = Sheet(look)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(sheet)
    sheet.open_form()
    qtbot.waitUntil(sheet.title.hasFocus)
    return sheet


def test_form_is_hidden_until_it_is_opened(look: Look, qtbot: QtBot) -> None:
    sheet = Sheet(look)
    qtbot.addWidget(sheet)
    assert sheet.isHidden()
    with qtbot.waitSignal(sheet.opened):
        sheet.open_form()


def test_first_field_has_the_keys_and_its_text_is_marked(sheet: Sheet) -> None:
    sheet.title.setText("Röret")
    sheet.open_form()
    assert focused() is sheet.title
    assert sheet.title.selectedText() == "Röret"
    assert sheet.has_keys


def test_labels_name_their_fields(sheet: Sheet) -> None:
    assert [name_of(field) for field in (sheet.title, sheet.venue, sheet.notes)] == [
        "Title",
        "Venue",
        "Notes",
    ]
    assert unnamed(sheet) == []


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
def test_enter_saves_from_fields_of_one_line(sheet: Sheet, key: Qt.Key) -> None:
    for field in (sheet.title, sheet.choice, sheet.ticked):
        field.setFocus()
        QTest.keyClick(field, key)
    assert sheet.told == ["saved"] * 3
    assert not sheet.ticked.isChecked()


def test_enter_in_several_lines_is_a_line_and_control_enter_saves(sheet: Sheet) -> None:
    sheet.notes.setFocus()
    QTest.keyClick(sheet.notes, KEY.Key_Return)
    assert sheet.told == []
    assert sheet.notes.toPlainText() == "\n"
    QTest.keyClick(sheet.notes, KEY.Key_Return, CONTROL)
    assert sheet.told == ["saved"]
    assert sheet.notes.toPlainText() == "\n"


def test_tab_leaves_several_lines(sheet: Sheet) -> None:
    sheet.notes.setFocus()
    QTest.keyClick(sheet.notes, KEY.Key_Tab)
    assert focused() is not sheet.notes
    assert sheet.notes.toPlainText() == ""


def test_tab_comes_to_the_buttons_after_the_last_field(sheet: Sheet) -> None:
    sheet.allow_removing(True)
    sheet.notes.setFocus()
    QTest.keyClick(sheet.notes, KEY.Key_Tab)
    assert name_of(focused()) == "Take away the whole of this sheet"
    QTest.keyClick(focused(), KEY.Key_Tab)
    assert name_of(focused()) == "Cancel"
    QTest.keyClick(focused(), KEY.Key_Tab)
    assert name_of(focused()) == "Save"


def test_escape_cancels_from_everywhere(sheet: Sheet) -> None:
    for field in (sheet.title, sheet.notes, sheet.choice):
        field.setFocus()
        QTest.keyClick(field, KEY.Key_Escape)
    assert sheet.told == ["cancelled"] * 3


def test_enter_presses_the_button_that_has_the_keys(sheet: Sheet) -> None:
    sheet.allow_removing(True)
    for button in (sheet._cancel, sheet._remove, sheet._save):
        button.setFocus()
        QTest.keyClick(button, KEY.Key_Return)
    assert sheet.told == ["cancelled", "removed", "saved"]


def test_asking_to_remove_puts_the_keys_on_that_button(sheet: Sheet) -> None:
    sheet.allow_removing(True)
    sheet.ask_to_remove()
    assert focused() is sheet._remove


def test_new_thing_can_not_be_taken_away(sheet: Sheet) -> None:
    sheet.allow_removing(False)
    assert not sheet._remove.isVisible()


@pytest.mark.parametrize("width", [240, 300, 420, 700, 1000])
def test_everything_has_room_in_every_width(window: QWidget, sheet: Sheet, qtbot: QtBot, width: int) -> None:
    sheet.allow_removing(True)
    window.resize(width, 500)
    qtbot.waitUntil(lambda: sheet.width() == width)
    QApplication.processEvents()
    stands_below = sheet.ticked.y() > sheet.venue.y() + sheet.venue.height()
    assert stands_below == (width < 560)
    room = sheet.rect()
    for child in (sheet.title, sheet.venue, sheet.choice, sheet.notes, sheet._cancel, sheet._save):
        assert room.contains(QRect(child.mapTo(sheet, QPoint()), child.size()))
    if width > 300:
        assert sheet._remove.width() >= sheet._remove.sizeHint().width()


def test_hidden_field_takes_its_label_along(sheet: Sheet) -> None:
    label = next(one.label for one in sheet._fields if one.field is sheet.venue)
    sheet.show_field(sheet.venue, False)
    assert not sheet.venue.isVisible()
    assert not label.isVisible()
    sheet.show_field(sheet.venue, True)
    assert label.isVisible()


def test_keys_elsewhere_are_not_the_forms(window: QWidget, sheet: Sheet, look: Look) -> None:
    other = CheckBox(look, "Elsewhere")
    layout = window.layout()
    assert layout is not None
    layout.addWidget(other)
    other.show()
    other.setFocus()
    assert not sheet.has_keys
