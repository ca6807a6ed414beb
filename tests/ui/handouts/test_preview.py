# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The preview alone: which page is wanted, and what stands there when there is none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from seminarapp.ui.handouts.pages import Picture
from seminarapp.ui.handouts.preview import Preview
from seminarapp.ui.theme.look import Look

KEY = Qt.Key


def picture(page: int, pages: int) -> Picture:
    image = QImage(100, 140, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return Picture(image, page, pages)


@pytest.fixture
def preview(qtbot: QtBot, look: Look) -> Preview:
    made = Preview(look)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


@pytest.fixture
def wanted(preview: Preview) -> list[int]:
    asked: list[int] = []
    preview.page_wanted.connect(lambda: asked.append(preview.page))
    return asked


def test_it_says_which_page_of_how_many(preview: Preview) -> None:
    preview.show_picture(picture(1, 3))
    assert preview.count.text() == "Page 2 of 3"
    assert preview.paper.accessibleName() == "Page 2 of 3"
    assert preview.before.isEnabled()
    assert preview.after.isEnabled()


@pytest.mark.parametrize(
    ("key", "page"), [(KEY.Key_PageUp, 1), (KEY.Key_PageDown, 3), (KEY.Key_Home, 0), (KEY.Key_End, 4)]
)
def test_keys_turn(preview: Preview, wanted: list[int], key: Qt.Key, page: int) -> None:
    preview.show_picture(picture(2, 5))
    assert preview.turn(key)
    assert wanted == [page]


def test_other_keys_do_not_turn(preview: Preview, wanted: list[int]) -> None:
    preview.show_picture(picture(2, 5))
    assert not preview.turn(KEY.Key_A)
    assert wanted == []


def test_before_the_first_and_after_the_last_there_is_nothing(preview: Preview, wanted: list[int]) -> None:
    preview.show_picture(picture(0, 1))
    assert not preview.before.isEnabled()
    assert not preview.after.isEnabled()
    assert preview.turn(KEY.Key_PageUp)
    assert preview.turn(KEY.Key_PageDown)
    assert wanted == []


def test_buttons_turn_too(preview: Preview, wanted: list[int]) -> None:
    preview.show_picture(picture(0, 2))
    preview.after.click()
    preview.show_picture(picture(1, 2))
    preview.before.click()
    assert wanted == [1, 0]


def test_another_size_wants_the_page_drawn_anew(preview: Preview, wanted: list[int], qtbot: QtBot) -> None:
    preview.show_picture(picture(1, 2))
    preview.resize(700, 800)
    qtbot.waitUntil(lambda: wanted == [1])


def test_a_page_that_is_not_there_is_explained_as_plain_text(preview: Preview, wanted: list[int]) -> None:
    preview.show_picture(picture(1, 2))
    preview.show_nothing("<b>Nobody</b> to make a sign for")
    assert preview.paper.text() == "<b>Nobody</b> to make a sign for"
    assert preview.paper.textFormat() == Qt.TextFormat.PlainText
    assert preview.count.text() == ""
    assert preview.turn(KEY.Key_PageDown)
    assert wanted == []


def test_the_room_leaves_a_margin_around_the_page(preview: Preview) -> None:
    assert 0 < preview.room.width() < preview.paper.width()
    assert 0 < preview.room.height() < preview.paper.height()
