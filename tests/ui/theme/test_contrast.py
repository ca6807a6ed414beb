# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every text and every outline can be made out, in every theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor

from seminarapp.ui.theme.roles import DARK, LIGHT, Role, Theme, heightened, load_theme
from tests.ui.theme.contrast import OUTLINE, TEXT, contrast

GROUNDS = (Role.CANVAS, Role.SURFACE, Role.RAISED, Role.SUNKEN, Role.HOVER)
TEXTS = (Role.TEXT, Role.MUTED, Role.FAINT)
SOFT = {
    Role.ACCENT_SOFT: (Role.TEXT, Role.MUTED, Role.ACCENT),
    Role.OK_SOFT: (Role.TEXT, Role.OK),
    Role.WARN_SOFT: (Role.TEXT, Role.WARN),
    Role.OVER_SOFT: (Role.TEXT, Role.MUTED, Role.OVER),
    Role.QUOTE_SOFT: (Role.TEXT, Role.QUOTE),
}
SIGNALS = (Role.ACCENT, Role.OK, Role.WARN, Role.OVER, Role.QUOTE, Role.STAR)
THEMES = [load_theme(LIGHT), load_theme(DARK), heightened(load_theme(LIGHT)), heightened(load_theme(DARK))]

Pair = tuple[str, QColor, QColor]


def text_pairs(theme: Theme) -> Iterator[Pair]:
    """Text on what it is written on."""
    for ground in GROUNDS:
        for role in TEXTS:
            yield f"{role} on {ground}", theme[role], theme[ground]
    for ground, roles in SOFT.items():
        for role in roles:
            yield f"{role} on {ground}", theme[role], theme[ground]
    for role in SIGNALS:
        yield f"{role} on surface", theme[role], theme[Role.SURFACE]
    for fill in (Role.ACCENT, Role.ACCENT_HOVER):
        yield f"on_accent on {fill}", theme[Role.ON_ACCENT], theme[fill]
    yield "on_over on over", theme[Role.ON_OVER], theme[Role.OVER]
    for number, colour in enumerate(theme.speakers, start=1):
        yield f"speaker {number} on surface", colour, theme[Role.SURFACE]
        yield f"speaker {number} on hover", colour, theme[Role.HOVER]
        yield f"speaker {number} on chosen", colour, theme[Role.ACCENT_SOFT]
        yield f"speaker {number} on their avatar", colour, theme.tint(colour)
        yield f"surface on speaker {number}", theme[Role.SURFACE], colour


def outline_pairs(theme: Theme) -> Iterator[Pair]:
    """Outlines and marks that must be seen to understand what is there."""
    for ground in GROUNDS:
        yield f"line_strong on {ground}", theme[Role.LINE_STRONG], theme[ground]
        yield f"focus on {ground}", theme[Role.FOCUS], theme[ground]
        yield f"accent on {ground}", theme[Role.ACCENT], theme[ground]
    for number, colour in enumerate(theme.speakers, start=1):
        yield f"speaker {number}'s bar on its track", colour, theme[Role.SUNKEN]
    yield "fair share's tick on the track", theme[Role.TEXT], theme[Role.SUNKEN]
    yield "over bar on over_soft", theme[Role.OVER], theme[Role.OVER_SOFT]


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "light high", "dark high"])
def test_every_text_reaches_aa(theme: Theme) -> None:
    weak = [
        f"{name}: {contrast(one, other):.2f}"
        for name, one, other in text_pairs(theme)
        if contrast(one, other) < TEXT
    ]
    assert weak == []


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "light high", "dark high"])
def test_every_outline_reaches_aa(theme: Theme) -> None:
    weak = [
        f"{name}: {contrast(one, other):.2f}"
        for name, one, other in outline_pairs(theme)
        if contrast(one, other) < OUTLINE
    ]
    assert weak == []


def test_black_on_white_is_the_far_end_of_the_scale() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("red"), QColor("red")) == 1


@pytest.mark.parametrize("name", [LIGHT, DARK])
def test_high_contrast_lifts_quiet_text_to_aaa(name: str) -> None:
    theme = heightened(load_theme(name))
    assert contrast(theme[Role.MUTED], theme[Role.SURFACE]) >= 7
    assert contrast(theme[Role.FAINT], theme[Role.SURFACE]) >= 7
    assert contrast(theme[Role.LINE], theme[Role.SURFACE]) >= OUTLINE
