# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A short list is put in another order by keys as well as by mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry, EntryState
from seminarapp.ui.widgets.entries.list import EntryList
from tests.ui.accessible import interface_of, name_of, role_of

ENTRIES = [Entry(name, f"Segment {name}", action="monitor", action_name="Show") for name in "abcd"]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def entries(look: Look, qtbot: QtBot) -> EntryList:
    entries = EntryList(look, "Run of show", movable=True, editable=True)
    qtbot.addWidget(entries)
    entries.resize(300, 300)
    entries.show_entries(ENTRIES)
    with qtbot.waitExposed(entries):
        entries.show()
    entries.activateWindow()
    entries.setFocus()
    return entries


@pytest.mark.parametrize(
    ("chosen", "key", "told"),
    [
        ("b", Qt.Key.Key_Up, ["b", "a"]),
        ("b", Qt.Key.Key_Down, ["b", "d"]),
        ("c", Qt.Key.Key_Down, ["c", ""]),
    ],
)
def test_alt_and_arrow_ask_for_a_move(
    entries: EntryList, qtbot: QtBot, chosen: str, key: Qt.Key, told: list[str]
) -> None:
    entries.choose(chosen)
    with qtbot.waitSignal(entries.move_requested) as heard:
        QTest.keyClick(entries, key, ALT)
    assert heard.args == told
    assert [entry.id for entry in entries.entries.entries] == list("abcd")


@pytest.mark.parametrize(
    ("chosen", "key"), [("a", Qt.Key.Key_Up), ("d", Qt.Key.Key_Down), ("", Qt.Key.Key_Up)]
)
def test_move_beyond_the_ends_is_not_asked_for(
    entries: EntryList, qtbot: QtBot, chosen: str, key: Qt.Key
) -> None:
    entries.choose(chosen)
    with qtbot.assertNotEmitted(entries.move_requested):
        QTest.keyClick(entries, key, ALT)


def test_moved_entry_stays_chosen(entries: EntryList) -> None:
    entries.choose("d")
    entries.show_entries([ENTRIES[3], *ENTRIES[:3]])
    assert entries.chosen == "d"
    QTest.keyClick(entries, Qt.Key.Key_Down)
    assert entries.chosen == "a"


@pytest.mark.parametrize(("gone", "next_one"), [("b", "c"), ("d", "c")])
def test_neighbour_of_what_has_gone_is_chosen(entries: EntryList, gone: str, next_one: str) -> None:
    entries.choose(gone)
    entries.show_entries([one for one in ENTRIES if one.id != gone])
    assert entries.chosen == next_one


def test_nothing_is_chosen_in_an_emptied_list(entries: EntryList) -> None:
    entries.choose("b")
    entries.show_entries([])
    assert entries.chosen == ""


def test_title_is_edited_with_f2_and_enter(entries: EntryList, qtbot: QtBot) -> None:
    entries.choose("b")
    QTest.keyClick(entries, Qt.Key.Key_F2)
    editor = entries.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Who pays?")
    with qtbot.waitSignal(entries.retitle_requested) as heard:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert heard.args == ["b", "Who pays?"]


def test_escape_leaves_the_title_as_it_was(entries: EntryList, qtbot: QtBot) -> None:
    entries.edit_title("b")
    editor = entries.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Who pays?")
    with qtbot.assertNotEmitted(entries.retitle_requested):
        QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_fixed_list_edits_and_moves_nothing(look: Look, qtbot: QtBot) -> None:
    entries = EntryList(look, "Sections")
    qtbot.addWidget(entries)
    entries.show_entries(ENTRIES, chosen="b")
    with qtbot.assertNotEmitted(entries.move_requested):
        QTest.keyClick(entries, Qt.Key.Key_Up, ALT)
    QTest.keyClick(entries, Qt.Key.Key_F2)
    assert entries.findChild(QLineEdit) is None


def test_enter_activates_and_delete_asks_to_remove(entries: EntryList, qtbot: QtBot) -> None:
    entries.choose("c")
    with qtbot.waitSignal(entries.entry_activated) as activated:
        QTest.keyClick(entries, Qt.Key.Key_Return)
    with qtbot.waitSignal(entries.remove_requested) as removed:
        QTest.keyClick(entries, Qt.Key.Key_Delete)
    assert activated.args == removed.args == ["c"]


def test_action_is_asked_for_by_click_and_by_space(entries: EntryList, qtbot: QtBot) -> None:
    entries.choose("a")
    with qtbot.waitSignal(entries.action_requested) as by_key:
        QTest.keyClick(entries, Qt.Key.Key_Space)
    line = entries.visualRect(entries.entries.index(1))
    spot = QPoint(line.right() - 14, line.center().y())
    with qtbot.waitSignal(entries.action_requested) as by_click:
        QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert by_key.args == ["a"]
    assert by_click.args == ["b"]


def test_list_that_gets_the_keys_shows_which_line_is_current(entries: EntryList, qtbot: QtBot) -> None:
    entries.clearFocus()
    entries.choose("")
    entries.setFocus()
    qtbot.waitUntil(entries.hasFocus)
    assert entries.chosen == "a"
    assert entries.selectionModel().isSelected(entries.currentIndex())


def test_keys_come_to_the_line_that_is_now(entries: EntryList, qtbot: QtBot) -> None:
    entries.clearFocus()
    entries.show_entries([replace(one, state=EntryState.NOW) if one.id == "c" else one for one in ENTRIES])
    entries.choose("")
    entries.setFocus()
    qtbot.waitUntil(entries.hasFocus)
    assert entries.chosen == "c"


def test_choosing_tells_who_is_chosen(entries: EntryList, qtbot: QtBot) -> None:
    entries.choose("a")
    with qtbot.waitSignal(entries.entry_chosen) as heard:
        QTest.keyClick(entries, Qt.Key.Key_Down)
    assert heard.args == ["b"]
    entries.choose("nobody")
    assert entries.chosen == ""


def test_showing_the_same_entries_with_other_times_keeps_the_editor_open(entries: EntryList) -> None:
    entries.edit_title("b")
    entries.show_entries([replace(entry, trailing="5 min") for entry in ENTRIES])
    assert entries.findChild(QLineEdit) is not None


def test_letters_go_on_to_the_page(look: Look, qtbot: QtBot) -> None:
    class Page(QWidget):
        typed = ""

        def keyPressEvent(self, event: object) -> None:
            self.typed += event.text()  # type: ignore[attr-defined]  # Qt's own event class

    page, entries = Page(), EntryList(look, "Run of show")
    entries.show_entries(ENTRIES)
    QVBoxLayout(page).addWidget(entries)
    qtbot.addWidget(page)
    QTest.keyClicks(entries, "Seg")
    assert page.typed == "Seg"


def test_growing_list_is_as_high_as_its_lines(look: Look, qtbot: QtBot) -> None:
    entries = EntryList(look, "Run of show", grows=True)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(entries)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(300, 600)
    entries.show_entries(ENTRIES)
    with qtbot.waitExposed(page):
        page.show()
    assert entries.height() == sum(entries.sizeHintForRow(place) for place in range(4))
    entries.show_entries(ENTRIES[:2])
    QApplication.processEvents()
    assert entries.height() == sum(entries.sizeHintForRow(place) for place in range(2))


def test_list_and_lines_are_read_aloud(entries: EntryList) -> None:
    assert name_of(entries) == "Run of show"
    assert role_of(entries) == QAccessible.Role.List
    first = interface_of(entries).child(0)
    assert first is not None
    assert first.text(QAccessible.Text.Name) == "Segment a"


# -- what is measured again ------------------------------------------------------------------------------------------


@pytest.fixture
def placed(entries: EntryList, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows with each time that all lines are placed anew."""
    times: list[int] = []

    def noted() -> None:
        times.append(len(times))
        EntryList.scheduleDelayedItemsLayout(entries)

    QApplication.processEvents()
    monkeypatch.setattr(entries, "scheduleDelayedItemsLayout", noted)
    return times


def test_lines_that_stay_as_high_are_painted_and_not_placed_again(
    entries: EntryList, placed: list[int], qtbot: QtBot
) -> None:
    before = entries.grab().toImage()
    entries.show_entries([replace(entry, leading="14:05", bar=(0.1, 0.4)) for entry in ENTRIES])
    assert placed == []
    assert entries.grab().toImage() != before


def test_the_changed_line_alone_is_painted(
    entries: EntryList, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    QApplication.processEvents()
    updated: list[int] = []
    entries.viewport().installEventFilter(_Noting(updated, entries.viewport()))
    entries.show_entries([replace(ENTRIES[0], trailing="5 min"), *ENTRIES[1:]])
    qtbot.waitUntil(lambda: bool(updated))
    assert max(updated) <= entries.visualRect(entries.entries.index(0)).height()


@pytest.mark.parametrize(
    "changed",
    [
        [replace(ENTRIES[0], note="Maja"), *ENTRIES[1:]],
        [replace(ENTRIES[0], state=EntryState.NOW), *ENTRIES[1:]],
        ENTRIES[1:],
    ],
)
def test_lines_that_may_be_higher_or_are_others_are_placed_again(
    entries: EntryList, placed: list[int], changed: list[Entry]
) -> None:
    entries.show_entries(changed)
    assert placed == [0]


def test_a_wrapping_list_places_its_lines_whenever_one_may_wrap_otherwise(look: Look, qtbot: QtBot) -> None:
    wrapping = EntryList(look, "Questions", EntryShape(wraps=True))
    qtbot.addWidget(wrapping)
    keeps = wrapping._delegate.keeps_height
    assert keeps(ENTRIES[0], replace(ENTRIES[0], spoken="must be asked"))
    assert not keeps(ENTRIES[0], replace(ENTRIES[0], trailing="if time"))


class _Noting(QObject):
    """Notes how high the painted parts are."""

    def __init__(self, heights: list[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._heights = heights

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self._heights.append(event.rect().height())
        return False
