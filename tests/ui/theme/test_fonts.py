# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The shipped fonts are the ones that are drawn with."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetricsF

from seminarapp.settings import resources
from seminarapp.ui.theme.fonts import (
    INTERFACE,
    LEGIBLE,
    SERIF,
    Size,
    Weight,
    interface_font,
    load_family,
    serif_font,
)
from seminarapp.ui.theme.look import Look

pytestmark = pytest.mark.usefixtures("look")


def test_every_weight_of_the_interface_is_shipped() -> None:
    styles = QFontDatabase.styles(INTERFACE)
    assert {QFontDatabase.weight(INTERFACE, style) for style in styles} == {400, 500, 600, 700}
    assert any(QFontDatabase.italic(INTERFACE, style) for style in styles)


def test_asked_for_font_is_the_one_drawn() -> None:
    assert QFontInfo(interface_font(Size.BODY, Weight.SEMIBOLD)).family().startswith(INTERFACE)
    assert QFontInfo(serif_font(italic=True)).italic()
    assert QFontInfo(serif_font()).family() == SERIF


def test_sizes_are_pixels() -> None:
    assert interface_font(Size.CLOCK).pixelSize() == 104
    assert serif_font(Size.ARTICLE).pixelSize() == 17


def test_tabular_digits_are_equally_wide() -> None:
    tabular = QFontMetricsF(interface_font(Size.DISPLAY, tabular=True))
    proportional = QFontMetricsF(interface_font(Size.DISPLAY))
    assert tabular.horizontalAdvance("1111") == tabular.horizontalAdvance("0000")
    assert proportional.horizontalAdvance("1111") < proportional.horizontalAdvance("0000")


def test_struck_text_is_struck_out() -> None:
    assert interface_font(struck=True).strikeOut()


def test_cue_cards_have_their_own_font(look: Look) -> None:
    load_family(LEGIBLE)
    assert LEGIBLE in QFontDatabase.families()


def test_every_family_carries_its_licence() -> None:
    folders = [entry for entry in (resources() / "fonts").iterdir() if entry.is_dir()]
    assert len(folders) == 3
    for folder in folders:
        assert "SIL Open Font License" in (folder / "OFL.txt").read_text(encoding="utf-8")
