# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Marks take as much room as they are drawn in, and never too much."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.widgets.entries.entry import Mark
from seminarapp.ui.widgets.entries.marks import HEIGHT, MarksDrawn, marks_width, paint_marks, shown
from tests.ui.painted import near

TWO = (Mark("AL", 1), Mark("3", icon="message-circle-question-mark"))


@pytest.mark.usefixtures("look")
def test_nothing_takes_no_room() -> None:
    assert marks_width(()) == 0
    assert shown(()) == ()


def test_more_marks_than_there_is_room_for_are_counted() -> None:
    many = tuple(Mark(f"P{number}", number) for number in range(1, 10))
    assert shown(many[:5]) == many[:5]
    assert [mark.text for mark in shown(many)] == ["P1", "P2", "P3", "P4", "+5"]


def test_marks_are_drawn_within_their_room(look: Look) -> None:
    image = QImage(200, 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_marks(painter, 10, 20, TWO, look)
    painter.end()
    drawn = [
        x for x in range(200) for y in (20 - HEIGHT // 2 + 1, 20, 20 + HEIGHT // 2 - 1) if image.pixel(x, y)
    ]
    assert min(drawn) >= 10
    assert max(drawn) <= 10 + marks_width(TWO)
    assert image.pixelColor(QPointF(10 + 12, 12).toPoint()).alpha() > 0


def blank() -> QImage:
    image = QImage(200, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFFFFFFFF)
    return image


def pictured(drawn: MarksDrawn) -> QImage:
    image = blank()
    painter = QPainter(image)
    drawn.paint(painter, 10, 20, TWO)
    painter.end()
    return image


def test_a_picture_of_marks_is_what_is_drawn_without_it(look: Look) -> None:
    image = blank()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_marks(painter, 10, 20, TWO, look)
    painter.end()
    drawn = pictured(MarksDrawn(look))
    spots = ((x, y) for x in range(200) for y in range(40))
    others = [one for one in spots if not near(image.pixelColor(*one), drawn.pixelColor(*one))]
    assert len(others) < 16


def test_another_theme_has_other_pictures(look: Look) -> None:
    drawn = MarksDrawn(look)
    look.choose(ThemeChoice.LIGHT)
    light = pictured(drawn)
    assert pictured(drawn) == light
    look.choose(ThemeChoice.DARK)
    dark = pictured(drawn)
    look.choose(ThemeChoice.LIGHT)
    assert dark != light
    assert pictured(drawn) == light
