# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The shipped typefaces, measured and ready to embed. A face is read once and kept for the life of the program."""

from __future__ import annotations

from functools import cache

from reportlab.pdfbase import pdfmetrics

from seminarapp.documents.pdf.embedding import EmbeddedFace
from seminarapp.settings import resources

SERIF = "SourceSerif4_400Regular"
SERIF_ITALIC = "SourceSerif4_400Regular_Italic"
SERIF_STRONG = "SourceSerif4_600SemiBold"
SERIF_STRONG_ITALIC = "SourceSerif4_600SemiBold_Italic"
SANS = "Inter_400Regular"
SANS_ITALIC = "Inter_400Regular_Italic"
SANS_STRONG = "Inter_600SemiBold"
CARD = "AtkinsonHyperlegible_400Regular"
CARD_STRONG = "AtkinsonHyperlegible_700Bold"

FALLBACK = {
    SERIF: SANS,
    SERIF_ITALIC: SANS_ITALIC,
    SERIF_STRONG: SANS_STRONG,
    SERIF_STRONG_ITALIC: SANS_STRONG,
    SANS: SERIF,
    SANS_ITALIC: SERIF_ITALIC,
    SANS_STRONG: SERIF_STRONG,
    CARD: SANS,
    CARD_STRONG: SANS_STRONG,
}
"""Where a face lacks a character, the face that is asked next."""

_FOLDERS = {
    "AtkinsonHyperlegible": "atkinson-hyperlegible",
    "Inter": "inter",
    "SourceSerif4": "source-serif-4",
}
_PRIVATE = range(0xE000, 0xF900)  # what these look like is agreed on by nobody, so PDF/A wants them explained
_KEPT_WORDS = 20_000
_KEPT_LENGTH = 48


class _Widths(dict[str, float]):
    """Widths of words in thousandths of an em, remembered."""

    def __init__(self, characters: dict[str, float]) -> None:
        super().__init__()
        self._characters = characters

    def __missing__(self, text: str) -> float:
        width = sum(map(self._characters.__getitem__, text))
        if len(text) <= _KEPT_LENGTH:
            if len(self) > _KEPT_WORDS:
                self.clear()
            self[text] = width
        return width


class Font:
    """A face to set text in.

    Attributes:
        name: the file's name without its suffix.
        face: what reportlab embeds.
        characters: every character it has a glyph for, with its width in thousandths of an em.
        widths: maps a text of known characters to its width in thousandths of an em.
    """

    def __init__(self, name: str) -> None:
        folder = _FOLDERS[name.partition("_")[0]]
        data = resources().joinpath("fonts", folder, f"{name}.ttf").read_bytes()
        self.name = name
        self.face = EmbeddedFace(name, data)
        widths: dict[int, float] = self.face.face.charWidths
        known = (code for code in self.face.face.charToGlyph if code in widths and code not in _PRIVATE)
        self.characters = {chr(code): widths[code] for code in known}
        self.characters["\n"] = self.characters[" "]
        self.widths: dict[str, float] = _Widths(self.characters)
        pdfmetrics.registerFont(self.face)

    def covers(self, text: str) -> bool:
        """Whether every character of the text has a glyph."""
        return self.characters.keys() >= set(text)

    def __repr__(self) -> str:
        return f"Font({self.name!r})"


@cache
def font(name: str) -> Font:
    """The face of that name, read at first use."""
    return Font(name)


@cache
def fallback(name: str) -> Font:
    """The face asked for what the named one lacks."""
    return font(FALLBACK[name])
