# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Themes are read from files, and a broken one is refused with its name."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from seminarapp.domain.errors import ReadError
from seminarapp.settings import resources
from seminarapp.ui.theme.roles import DARK, LIGHT, Role, load_theme, mixed, read_theme


def source(name: str) -> str:
    return (resources() / "themes" / f"{name}.toml").read_text(encoding="utf-8")


def test_dark_knows_that_it_is_dark() -> None:
    assert load_theme(DARK).dark
    assert not load_theme(LIGHT).dark


def test_every_role_has_a_colour() -> None:
    theme = load_theme(LIGHT)
    assert all(theme[role].isValid() for role in Role)
    assert theme[Role.ACCENT] == QColor("#3355D1")


def test_nine_seats_have_nine_colours_and_the_tenth_begins_again() -> None:
    theme = load_theme(LIGHT)
    assert len({theme.speaker(number).name() for number in range(1, 10)}) == 9
    assert theme.speaker(10) == theme.speaker(1)


def test_nobody_is_muted() -> None:
    theme = load_theme(DARK)
    assert theme.speaker(0) == theme[Role.MUTED]


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    black, white = QColor("#000000"), QColor("#ffffff")
    assert mixed(black, white, 0) == black
    assert mixed(black, white, 1) == white
    assert mixed(black, white, 0.5).name() == "#808080"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (('canvas = "#F6F6F3"\n', ""), "canvas"),
        (('canvas = "#F6F6F3"', 'canvass = "#F6F6F3"'), "canvass"),
        (('canvas = "#F6F6F3"', 'canvas = "paperwhite"'), "canvas"),
        (('colours = ["#2F62C8"', 'colours = ["no colour"'), "speakers"),
        (("[roles]", "[roles"), "wide.toml"),
    ],
)
def test_broken_theme_is_refused_by_name_and_place(change: tuple[str, str], named: str) -> None:
    text = source(LIGHT).replace(*change)
    with pytest.raises(ReadError, match=named) as refusal:
        read_theme(text, origin="wide.toml")
    assert "wide.toml" in str(refusal.value)
