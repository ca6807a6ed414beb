# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The shipped fonts: Inter for the interface, Source Serif 4 for what people said and what is published."""

from __future__ import annotations

from enum import IntEnum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from seminarapp.domain.errors import ReadError
from seminarapp.settings import resources

INTERFACE = "Inter"
SERIF = "Source Serif 4"
LEGIBLE = "Atkinson Hyperlegible"
ARTICLE_LEADING = 1.28  # line height of an article, as a share of the font's own

_FOLDERS = {INTERFACE: "inter", SERIF: "source-serif-4", LEGIBLE: "atkinson-hyperlegible"}


class Size(IntEnum):
    """Text sizes in logical pixels."""

    TINY = 11
    SMALL = 12
    BODY = 14
    LEAD = 16
    ARTICLE = 17
    TITLE = 20
    DISPLAY = 28
    CLOCK = 104


class Weight(IntEnum):
    """The weights that are shipped; the serif has no MEDIUM."""

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    BOLD = 700


@cache
def load_family(family: str) -> None:
    """Make every shipped weight of a family known to Qt. Needs an application; done once, as a later one relays all.

    Raises `ReadError` when a file is no font.
    """
    folder = resources() / "fonts" / _FOLDERS[family]
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".ttf") and QFontDatabase.addApplicationFontFromData(file.read_bytes()) < 0:
            raise ReadError("The font {name} can't be read: set the program up again", name=file.name)


def interface_font(
    size: int = Size.BODY, weight: int = Weight.REGULAR, *, tabular: bool = False, struck: bool = False
) -> QFont:
    """Inter. `tabular` gives every digit the same width, for times and figures that change or stand in columns."""
    font = _font(INTERFACE, size, weight)
    font.setStrikeOut(struck)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def serif_font(size: int = Size.ARTICLE, weight: int = Weight.REGULAR, *, italic: bool = False) -> QFont:
    """Source Serif 4, for quotes and articles."""
    font = _font(SERIF, size, weight)
    font.setItalic(italic)
    return font


def _font(family: str, size: int, weight: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    return font
