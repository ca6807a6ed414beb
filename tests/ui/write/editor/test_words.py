# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One block's words: their height, their keys, and what stays outside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.fonts import SERIF
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.write.editor.manners import manner_of
from seminarapp.ui.write.editor.words import Words, caret_after
from tests.ui.painted import near
from tests.ui.write.scene import typed

KEY = Qt.Key
CTRL, SHIFT, KEYPAD = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
LONG = "Vattnet i kranen är gott och asfalten ligger stilla. " * 6


class Sheet:
    """Words in a window of their own, and everything they told."""

    def __init__(self, qtbot: QtBot, look: Look, kind: BlockKind) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        bullets = kind is BlockKind.LIST
        self.words = Words(look, manner_of(Content(kind)), kind.value, bullets=bullets)
        column = QVBoxLayout(self.window)
        column.addWidget(self.words)
        column.addStretch(1)
        self.told: list[str] = []
        for name in ("typed", "split_requested", "join_requested", "insert_requested", "undo_requested"):
            getattr(self.words, name).connect(lambda name=name: self.told.append(name))
        self.words.redo_requested.connect(lambda: self.told.append("redo_requested"))
        self.words.leave_requested.connect(lambda step: self.told.append(f"leave {step}"))
        self.window.resize(400, 300)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.words.setFocus()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[str]:
        """What a key tells."""
        self.told.clear()
        QTest.keyClick(self.words, key, modifier)
        return list(self.told)


@pytest.fixture
def paragraph(qtbot: QtBot, look: Look) -> Sheet:
    return Sheet(qtbot, look, BlockKind.PARAGRAPH)


@pytest.fixture
def heading(qtbot: QtBot, look: Look) -> Sheet:
    return Sheet(qtbot, look, BlockKind.HEADING)


@pytest.fixture
def items(qtbot: QtBot, look: Look) -> Sheet:
    return Sheet(qtbot, look, BlockKind.LIST)


def test_words_are_as_high_as_their_lines(paragraph: Sheet) -> None:
    words = paragraph.words
    words.set_words("kort")
    low = words.height()
    words.set_words(LONG)
    assert words.height() > 3 * low
    assert words.verticalScrollBar().maximum() == 0
    paragraph.window.resize(900, 300)
    QApplication.processEvents()
    assert words.height() < 6 * low


def test_words_grow_while_they_are_typed(paragraph: Sheet) -> None:
    low = paragraph.words.height()
    typed(paragraph.words, "ord " * 40)
    assert paragraph.words.height() > 2 * low


def test_words_are_set_in_the_articles_font(paragraph: Sheet) -> None:
    assert paragraph.words.document().defaultFont().family() == SERIF


def test_a_standfirst_is_muted(qtbot: QtBot, look: Look) -> None:
    sheet = Sheet(qtbot, look, BlockKind.STANDFIRST)
    sheet.words.set_words("█████████")
    sheet.words.clearFocus()
    QApplication.processEvents()
    image = sheet.words.grab().toImage()
    assert image.pixelColor(10, image.height() // 2) == look.colour(Role.MUTED)


def test_showing_words_tells_nothing_and_leaves_nothing_to_take_back(paragraph: Sheet) -> None:
    paragraph.words.set_words("ett\ntvå")
    assert paragraph.told == []
    assert not paragraph.words.document().isUndoAvailable()


@pytest.mark.parametrize("text", ["", "ett\ntvå", "a\u00a0b", "💧", "  kant  ", "ett\n\ntvå", "عربي"])
def test_words_come_back_as_they_went_in(paragraph: Sheet, text: str) -> None:
    paragraph.words.set_words(text)
    assert paragraph.words.words == text


def test_a_hundred_thousand_letters_are_shown(paragraph: Sheet) -> None:
    paragraph.words.set_words("ord " * 25_000)
    assert len(paragraph.words.words) == 100_000
    assert paragraph.words.height() > 1000


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
def test_enter_asks_to_split(paragraph: Sheet, key: Qt.Key) -> None:
    assert paragraph.press(key) == ["split_requested"]
    assert paragraph.press(key, KEYPAD) == ["split_requested"]


def test_shift_enter_breaks_a_line_where_lines_may_break(paragraph: Sheet, heading: Sheet) -> None:
    assert paragraph.press(KEY.Key_Return, SHIFT) == ["typed"]
    assert paragraph.words.words == "\n"
    assert heading.press(KEY.Key_Return, SHIFT) == ["split_requested"]


def test_enter_goes_on_in_a_list_until_an_item_is_empty(items: Sheet) -> None:
    items.words.set_words("ett")
    items.words.place_caret(-1)
    assert items.press(KEY.Key_Return) == ["typed"]
    assert items.press(KEY.Key_Return) == ["split_requested"]
    items.words.set_words("ett\n\ntvå")
    items.words.place_caret(4)
    assert items.press(KEY.Key_Return) == ["typed"], "an empty item in the middle is no end"


def test_backspace_asks_to_join_at_the_beginning_alone(paragraph: Sheet) -> None:
    paragraph.words.set_words("ab")
    paragraph.words.place_caret(1)
    assert paragraph.press(KEY.Key_Backspace) == ["typed"]
    assert paragraph.press(KEY.Key_Backspace) == ["join_requested"]
    paragraph.words.selectAll()
    assert paragraph.press(KEY.Key_Backspace) == ["typed"], "a selection is deleted first"


def test_a_slash_asks_to_insert_where_nothing_stands_yet(paragraph: Sheet, heading: Sheet) -> None:
    assert paragraph.press(KEY.Key_Slash) == ["insert_requested"]
    paragraph.words.set_words("1")
    paragraph.words.place_caret(-1)
    assert paragraph.press(KEY.Key_Slash) == ["typed"]
    assert heading.press(KEY.Key_Slash) == ["typed"]


def test_arrows_leave_only_over_the_edges(paragraph: Sheet) -> None:
    paragraph.words.set_words(LONG)
    paragraph.words.place_caret(0)
    assert paragraph.press(KEY.Key_Up) == ["leave -1"]
    assert paragraph.press(KEY.Key_Left) == ["leave -1"]
    assert paragraph.press(KEY.Key_Down) == []
    assert paragraph.press(KEY.Key_Up) == []
    paragraph.words.place_caret(-1)
    assert paragraph.press(KEY.Key_Down) == ["leave 1"]
    assert paragraph.press(KEY.Key_Right) == ["leave 1"]
    assert paragraph.press(KEY.Key_Right, SHIFT) == []


def test_undo_is_the_texts_own_as_long_as_it_has_something(paragraph: Sheet) -> None:
    assert paragraph.press(KEY.Key_Z, CTRL) == ["undo_requested"]
    typed(paragraph.words, "a")
    assert paragraph.press(KEY.Key_Z, CTRL) == ["typed"]
    assert paragraph.words.words == ""
    assert paragraph.press(KEY.Key_Z, CTRL | SHIFT) == ["typed"]
    assert paragraph.press(KEY.Key_Z, CTRL | SHIFT) == ["redo_requested"]
    paragraph.words.forget_undo()
    assert paragraph.press(KEY.Key_Z, CTRL) == ["undo_requested"]


def test_halves_are_cut_where_the_caret_stands(paragraph: Sheet) -> None:
    paragraph.words.set_words("💧ab\ncd")
    paragraph.words.place_caret(caret_after("💧a"))
    assert paragraph.words.halves() == ("💧a", "b\ncd")
    paragraph.words.place_caret(999)
    assert paragraph.words.halves() == ("💧ab\ncd", "")


def test_the_hint_of_an_empty_paragraph_shows_while_one_is_in_it(paragraph: Sheet) -> None:
    words = paragraph.words
    words.hint_in_focus = "Skriv"
    QApplication.sendEvent(words, QFocusEvent(QEvent.Type.FocusIn))
    assert words.placeholderText() == "Skriv"
    QApplication.sendEvent(words, QFocusEvent(QEvent.Type.FocusOut))
    assert words.placeholderText() == ""


def test_the_wheel_scrolls_the_article_and_not_the_words(paragraph: Sheet) -> None:
    at = QPointF(10, 10)
    turned = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    paragraph.words.wheelEvent(turned)
    assert not turned.isAccepted()


def test_what_is_pasted_is_plain(paragraph: Sheet, heading: Sheet) -> None:
    source = QMimeData()
    source.setHtml("<h1>Stor</h1>")
    source.setText("Stor och ny")
    paragraph.words.insertFromMimeData(source)
    assert paragraph.words.words == "Stor och ny"
    heading.words.insertFromMimeData(source)
    assert heading.words.words == "Stor och ny"


def test_bullets_are_painted_and_not_written(items: Sheet, look: Look) -> None:
    items.words.set_words("ett\ntvå")
    QApplication.processEvents()
    image = items.words.grab().toImage()
    ink = look.colour(Role.MUTED)
    left = [y for y in range(image.height()) if near(image.pixelColor(12, y), ink)]
    assert len({y // 20 for y in left}) == 2
    assert items.words.words == "ett\ntvå"
