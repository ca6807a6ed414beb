# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A painted quote: what is seen, what is read, and which keys it knows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.domain.values import ApprovalState, Fidelity
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.write.editor.quote_picture import QuotePicture
from seminarapp.ui.write.faces import QuoteFace
from tests.ui.accessible import interface_of, name_of, role_of

FACE = QuoteFace(
    pieces=(("– Vi byter rör", True), (", sa Marit Hedvall.", False)),
    number=1,
    who="Marit Hedvall, Vatten",
    at=391,
    approval=ApprovalState.APPROVED,
    quotable=True,
)
LONG = replace(FACE, pieces=((("– Vi byter rör. " * 20), True),))


@pytest.fixture
def picture(qtbot: QtBot, look: Look) -> Iterator[QuotePicture]:
    window = QWidget()
    qtbot.addWidget(window)
    picture = QuotePicture(look)
    column = QVBoxLayout(window)
    column.addWidget(picture)
    column.addStretch(1)
    window.resize(500, 400)
    window.show()
    qtbot.waitExposed(window)
    picture.show_face(FACE)
    QApplication.processEvents()
    yield picture
    window.close()


def colours(image: QImage, x: int) -> set[str]:
    return {image.pixelColor(x, y).name() for y in range(image.height())}


def holds(image: QImage, colour: QColor) -> bool:
    wanted = colour.rgb()
    return any(image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width()))


def test_the_bar_is_in_the_speakers_colour(picture: QuotePicture, look: Look) -> None:
    assert look.theme.speaker(1).name() in colours(picture.grab().toImage(), 3)
    picture.show_face(replace(FACE, number=2))
    assert look.theme.speaker(2).name() in colours(picture.grab().toImage(), 3)


def test_it_is_as_high_as_its_lines(picture: QuotePicture) -> None:
    low = picture.height()
    picture.show_face(LONG)
    assert picture.height() > 2 * low
    picture.window().resize(1200, 400)
    QApplication.processEvents()
    wide = picture.height()
    picture.window().resize(400, 400)
    QApplication.processEvents()
    assert picture.height() > wide


def test_a_change_of_theme_repaints_it(picture: QuotePicture, look: Look) -> None:
    look.choose(ThemeChoice.DARK)
    assert look.theme.speaker(1).name() in colours(picture.grab().toImage(), 3)


@pytest.mark.parametrize(
    ("face", "badge"),
    [
        (FACE, "Approved"),
        (replace(FACE, approval=ApprovalState.SENT), "Awaiting reply"),
        (replace(FACE, approval=ApprovalState.DECLINED, quotable=False), "Declined"),
        (replace(FACE, quotable=False), "Off the record"),
        (replace(FACE, fidelity=Fidelity.UNSURE, quotable=False), "Unsure"),
    ],
)
def test_its_state_is_read_in_words(picture: QuotePicture, face: QuoteFace, badge: str) -> None:
    picture.show_face(face)
    assert interface_of(picture).text(QAccessible.Text.Description) == f"Marit Hedvall, Vatten, {badge}"


def test_what_may_not_be_published_is_marked_in_red(picture: QuotePicture, look: Look) -> None:
    ground = look.colour(Role.OVER_SOFT)
    assert not holds(picture.grab().toImage(), ground)
    picture.show_face(replace(FACE, quotable=False))
    assert holds(picture.grab().toImage(), ground)


def test_a_quote_whose_note_is_gone_says_so(picture: QuotePicture) -> None:
    picture.show_face(QuoteFace())
    assert "is gone" in name_of(picture)


def test_it_is_a_text_with_a_name(picture: QuotePicture) -> None:
    assert role_of(picture) is QAccessible.Role.StaticText
    assert name_of(picture) == "Quote: – Vi byter rör, sa Marit Hedvall."


def test_markup_in_a_quote_is_words(picture: QuotePicture) -> None:
    picture.show_face(replace(FACE, pieces=(('<img src="file:///etc/hostname"><b>fet</b> & a<b', True),)))
    assert picture.textFormat() is Qt.TextFormat.PlainText
    assert "<b>fet</b> & a<b" in name_of(picture)


def test_speech_is_italic_and_the_attribution_upright(picture: QuotePicture) -> None:
    picture.show_face(replace(FACE, pieces=(("💧 Nej", True), (", sa Hedvall.", False))))
    formats = [(one.start, one.length, one.format.fontItalic()) for one in picture._layout.formats()]
    assert formats == [(0, 6, True), (6, 13, False)]


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (Qt.Key.Key_Return, "enter"),
        (Qt.Key.Key_Delete, "delete"),
        (Qt.Key.Key_Backspace, "delete"),
        (Qt.Key.Key_Up, "up"),
        (Qt.Key.Key_Down, "down"),
        (Qt.Key.Key_Space, "menu"),
        (Qt.Key.Key_A, "form"),
        (Qt.Key.Key_P, "placement"),
    ],
)
def test_keys_ask_for_something(picture: QuotePicture, key: Qt.Key, told: str) -> None:
    heard: list[str] = []
    picture.pressed.connect(heard.append)
    QTest.keyClick(picture, key)
    assert heard == [told]


def test_keys_with_a_modifier_are_left_to_the_page(picture: QuotePicture) -> None:
    heard: list[str] = []
    picture.pressed.connect(heard.append)
    QTest.keyClick(picture, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(picture, Qt.Key.Key_Z)
    assert heard == []


def test_a_click_chooses_it_and_shows_so(picture: QuotePicture, look: Look) -> None:
    picture.clearFocus()
    heard: list[str] = []
    picture.entered.connect(lambda: heard.append("entered"))
    picture.left.connect(lambda: heard.append("left"))
    picture.window().activateWindow()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton)
    assert picture.hasFocus()
    assert holds(picture.grab().toImage(), look.colour(Role.ACCENT_SOFT))
    picture.clearFocus()
    assert heard == ["entered", "left"]
