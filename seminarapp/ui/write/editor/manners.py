# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How each kind of block is set: its font, its leading, the space above it, and whether it may have several lines."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.fonts import ARTICLE_LEADING, Size, Weight, interface_font, serif_font
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone

_HEADLINE = 32
_TIGHT_LEADING = 1.05


@dataclass(frozen=True, slots=True)
class Manner:
    """How a block of one kind is set; `lines` is whether a line break may stand in it."""

    font: QFont
    above: int
    tone: Tone = Tone.TEXT
    leading: float = ARTICLE_LEADING
    lines: bool = False


def manner_of(content: Content) -> Manner:
    """How the text of a block with that content is set."""
    match content.kind:
        case BlockKind.HEADLINE:
            headline = serif_font(_HEADLINE, Weight.SEMIBOLD)
            return Manner(headline, Space.SMALL, leading=_TIGHT_LEADING)
        case BlockKind.STANDFIRST:
            return Manner(serif_font(Size.TITLE), Space.MEDIUM, Tone.MUTED, lines=True)
        case BlockKind.HEADING if content.level > 2:
            return Manner(interface_font(Size.LEAD, Weight.SEMIBOLD), Space.LARGE, leading=1.2)
        case BlockKind.HEADING:
            return Manner(interface_font(Size.TITLE, Weight.SEMIBOLD), Space.WIDE, leading=1.2)
        case BlockKind.PANEL | BlockKind.MODERATOR | BlockKind.RECORDING:
            return Manner(serif_font(), Space.MEDIUM)
        case BlockKind.FIGURE:
            return Manner(interface_font(Size.BODY), Space.LARGE, Tone.MUTED, leading=1.2)
        case BlockKind.CLOSING:
            return Manner(serif_font(), Space.WIDE, lines=True)
    return Manner(serif_font(), Space.SMALL, lines=True)
