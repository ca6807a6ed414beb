# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The ground of a row says whether it is chosen, under the pointer, or has the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.row_ground import paint_row_ground

MIDDLE, EDGE = (40, 15), (40, 0)


def painted(
    look: Look, *, chosen: bool = False, hovered: bool = False, focused: bool = False, ring: float = 1.0
) -> QImage:
    image = QImage(80, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(image.rect())
    paint_row_ground(painter, whole, look.theme, chosen=chosen, hovered=hovered, focused=focused, ring=ring)
    painter.end()
    return image


def same(one: QColor, other: QColor) -> bool:
    return one.rgba() == other.rgba()


def test_a_row_of_which_nothing_is_said_has_no_ground(look: Look) -> None:
    assert painted(look).pixelColor(*MIDDLE).alpha() == 0


@pytest.mark.parametrize("hovered", [False, True])
def test_a_chosen_row_looks_chosen_under_the_pointer_too(look: Look, hovered: bool) -> None:
    image = painted(look, chosen=True, hovered=hovered)
    assert same(image.pixelColor(*MIDDLE), look.colour(Role.ACCENT_SOFT))


def test_a_row_under_the_pointer_is_lit(look: Look) -> None:
    assert same(painted(look, hovered=True).pixelColor(*MIDDLE), look.colour(Role.HOVER))


@pytest.mark.parametrize("chosen", [False, True])
def test_only_a_row_with_the_keys_has_a_ring(look: Look, chosen: bool) -> None:
    focus = look.colour(Role.FOCUS)
    assert same(painted(look, chosen=chosen, focused=True).pixelColor(*EDGE), focus)
    assert not same(painted(look, chosen=chosen, hovered=True).pixelColor(*EDGE), focus)


def test_a_wider_ring_stays_within_the_row(look: Look) -> None:
    image = painted(look, chosen=True, focused=True, ring=2)
    assert [same(image.pixelColor(40, y), look.colour(Role.FOCUS)) for y in (0, 1, 2)] == [True, True, False]
