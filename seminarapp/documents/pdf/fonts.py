# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The shipped typefaces, measured and ready to embed. A face is read once and kept for the life of the program."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from seminarapp.settings import resources

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

SERIF = "SourceSerif4_400Regular"
SERIF_ITALIC = "SourceSerif4_400Regular_Italic"
SERIF_STRONG = "SourceSerif4_600SemiBold"
SERIF_STRONG_ITALIC = "SourceSerif4_600SemiBold_Italic"
SANS = "Inter_400Regular"
SANS_ITALIC = "Inter_400Regular_Italic"
SANS_STRONG = "Inter_600SemiBold"
SANS_BOLD = "Inter_700Bold"

FALLBACK = {
    SERIF: SANS,
    SERIF_ITALIC: SANS_ITALIC,
    SERIF_STRONG: SANS_STRONG,
    SERIF_STRONG_ITALIC: SANS_STRONG,
    SANS: SERIF,
    SANS_ITALIC: SERIF_ITALIC,
    SANS_STRONG: SERIF_STRONG,
    SANS_BOLD: SERIF_STRONG,
}
"""Where a face lacks a character, the face that is asked next."""

_FOLDERS = {"Inter": "inter", "SourceSerif4": "source-serif-4"}
_KEPT_WORDS = 20_000
_KEPT_LENGTH = 48
_BLOCK = 100  # entries in one bfchar block, by the CMap specification

NO_BREAK_SPACE = 0xA0
_NO_BREAK_SPACE_INSIDE = (
    0xF8A0  # reportlab turns U+00A0 into a plain space, so it travels under another number
)
_ALIASES = {
    0xAD: (0x2010, 0x2D),  # the hyphen at a line end: looks like one, reads as a soft one
    0x2011: (0x2010, 0x2D),
    0x202F: (0xA0,),
    _NO_BREAK_SPACE_INSIDE: (0xA0, 0x20),
}


class EmbeddedFace(TTFont):
    """A TrueType face whose characters can be read back: no U+0000, nothing above 16 bits cut off."""

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(name, BytesIO(data), asciiReadable=False)
        known: dict[int, int] = self.face.charToGlyph
        for alias, lookalikes in _ALIASES.items():
            for lookalike in lookalikes:
                if alias not in known and lookalike in known:
                    known[alias] = known[lookalike]
                    self.face.charWidths[alias] = self.face.charWidths[lookalike]

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - overrides reportlab
        """Embed the subsets, each with a ToUnicode map of our own."""
        subsets = self.state[doc].subsets
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
        super().addObjects(doc)
        fonts = vars(doc.idToObject["BasicFonts"])["dict"]
        for name, subset in zip(names, subsets, strict=True):
            cmap = doc.idToObject[f"toUnicodeCMap:{fonts[name].BaseFont}"]
            vars(cmap)["content"] = to_unicode(subset)


def to_unicode(subset: list[int]) -> str:
    """The CMap that tells which character each code of a font subset stands for."""
    pairs = [(code, character) for code, character in enumerate(subset) if character]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for first in range(0, len(pairs), _BLOCK):
        block = pairs[first : first + _BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code:02X}> <{_utf16(character)}>" for code, character in block]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines)


def _utf16(character: int) -> str:
    known = NO_BREAK_SPACE if character == _NO_BREAK_SPACE_INSIDE else character
    return chr(known).encode("utf-16-be").hex().upper()


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
        self.characters = {chr(code): widths[code] for code in self.face.face.charToGlyph if code in widths}
        self.characters["\n"] = self.characters[" "]
        self.widths: dict[str, float] = _Widths(self.characters)
        pdfmetrics.registerFont(self.face)

    def covers(self, text: str) -> bool:
        """Whether every character of the text has a glyph."""
        return self.characters.keys() >= set(text)

    def encode(self, character: str, document: Any) -> tuple[int, bytes]:
        """The subset and the code of one known character in that PDF document."""
        if ord(character) == NO_BREAK_SPACE:
            character = chr(_NO_BREAK_SPACE_INSIDE)
        [(subset, code)] = self.face.splitString(character, document)
        return subset, code

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
