# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Icons take any colour and stay sharp."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from seminarapp.settings import resources
from seminarapp.ui.theme.icons import Icons

RED = QColor("#ff0000")


def names() -> list[str]:
    return sorted(entry.name.removesuffix(".svg") for entry in (resources() / "icons").iterdir())


@pytest.mark.parametrize("name", names())
def test_every_shipped_icon_draws_something_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    image = Icons().pixmap(name, RED, 24).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert inked
    assert all(colour.red() > 240 and colour.green() < 10 and colour.blue() < 10 for colour in inked)


def test_filled_star_has_ink_where_the_outlined_has_none(qapp: QApplication) -> None:
    icons = Icons()
    assert icons.pixmap("star", RED, 24).toImage().pixelColor(12, 12).alpha() == 0
    assert icons.pixmap("star", RED, 24, filled=True).toImage().pixelColor(12, 12) == RED


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_icon_is_drawn_in_the_pixels_of_the_screen(qapp: QApplication, ratio: float) -> None:
    drawn = Icons().pixmap("quote", RED, 16, ratio)
    assert drawn.width() == 16 * ratio
    assert drawn.deviceIndependentSize().width() == 16


def test_icon_is_drawn_once(qapp: QApplication) -> None:
    icons = Icons()
    first, again = icons.pixmap("quote", RED, 16), icons.pixmap("quote", RED, 16)
    assert first is again
    assert icons.pixmap("quote", QColor("#00ff00"), 16) is not first


def test_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        Icons().pixmap("no-such-icon", RED, 16)
