# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The organisation's colours, logo and template, made ready for every document.

Whatever colour an organisation has, what is read in it stays readable: WCAG 2.1 asks for a contrast of 4.5:1. The
colour itself is used where nothing is read, and mixed towards black, or white on a dark page, until it is readable
elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from seminarapp.application.views.material import Material
from seminarapp.application.views.profile import Profile
from seminarapp.domain.organisation import Logo, WordTemplate

READABLE = 4.5
"""The contrast of text by WCAG 2.1, 1.4.3."""

_OWN = "#0B5A61"
_WHITE, _BLACK = "#FFFFFF", "#000000"
_DARK_PAPER = ("#14191B", "#1D282A")
"""The paper and the tint of a page that is read in the dark, as in `resources/templates/html/page.css`."""

_TINTED = 0.07
_STEP = 0.04


@dataclass(frozen=True, slots=True)
class Brand:
    """How the documents of an organisation look.

    Attributes:
        band: the organisation's colour, where nothing is read in it.
        colour: the same, readable on white and on the tint; `bright` on a dark page.
        accent, text, quiet, hairline: colours of kickers, body text, what is less important, and lines.
        tint: the ground of boxes.
        publisher: who publishes where a seminar doesn't say.
    """

    band: str = _OWN
    colour: str = _OWN
    bright: str = "#74C6CC"
    accent: str = "#A4471C"
    text: str = "#15211F"
    quiet: str = "#4A5755"
    hairline: str = "#C4CCCB"
    tint: str = "#EDF3F2"
    publisher: str = ""
    logo: Logo | None = None
    word_template: WordTemplate | None = None

    @property
    def is_coloured(self) -> bool:
        """Whether the organisation has a colour of its own."""
        return self.band != _OWN

    @property
    def logo_description(self) -> str:
        """What a reader who can't see the logo is told."""
        return (self.logo.description if self.logo else "") or self.publisher or "Logo"


OWN_BRAND = Brand()
"""The program's own looks, for an organisation that has none."""


def brand_of(profile: Profile) -> Brand:
    """The brand of an organisation; the program's own colours where it has none."""
    if not profile.colour:
        return Brand(publisher=profile.name, logo=profile.logo, word_template=profile.word_template)
    tint = mixed(profile.colour, _WHITE, 1 - _TINTED)
    return Brand(
        band=profile.colour,
        colour=readable(profile.colour, (_WHITE, tint), _BLACK),
        bright=readable(profile.colour, _DARK_PAPER, _WHITE),
        tint=tint,
        publisher=profile.name,
        logo=profile.logo,
        word_template=profile.word_template,
    )


def published_by(material: Material) -> Material:
    """The material with the organisation as its publisher, where the seminar names none."""
    organisation = material.profile.name
    if material.plan.publisher.strip() or not organisation:
        return material
    return replace(material, plan=replace(material.plan, publisher=organisation))


def readable(colour: str, grounds: Iterable[str], towards: str) -> str:
    """The colour, mixed towards another in steps until it reaches 4.5:1 on all grounds."""
    steps = (mixed(colour, towards, step * _STEP) for step in range(int(1 / _STEP)))
    on = tuple(grounds)
    return next((one for one in steps if all(contrast(one, ground) >= READABLE for ground in on)), towards)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.1, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """A colour with so great a share of another in it."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(255 * (a + (b - a) * share)):02X}" for a, b in pairs)


def _luminance(colour: str) -> float:
    """The relative luminance by WCAG 2.1, from 0 to 1."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
