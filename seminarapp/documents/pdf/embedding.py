# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Typefaces in a PDF file: subsets of their glyphs, from which every character can be read back.

reportlab chooses which characters go into a subset and cuts the font. The objects around it are ours, since reportlab
maps the code 0 to U+0000, cuts characters above 16 bits and has no no-break space.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from seminarapp.documents.pdf.sources import FONT_PADDING, Source, StreamSource, packed_stream, reference

_BLOCK = 100  # entries in one bfchar block, by the CMap specification
_SYMBOLIC, _NONSYMBOLIC = 4, 32  # flags of a font descriptor, by ISO 32000-1, 9.8.2

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
    """A TrueType face whose subsets are embedded with the objects of this module."""

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(name, BytesIO(data), asciiReadable=False)
        known: dict[int, int] = self.face.charToGlyph
        for alias, lookalikes in _ALIASES.items():
            for lookalike in lookalikes:
                if alias not in known and lookalike in known:
                    known[alias] = known[lookalike]
                    self.face.charWidths[alias] = self.face.charWidths[lookalike]

    def encode(self, character: str, document: PDFDocument) -> tuple[int, bytes]:
        """The subset and the code of one known character in that document."""
        if ord(character) == NO_BREAK_SPACE:
            character = chr(_NO_BREAK_SPACE_INSIDE)
        [(subset, code)] = self.splitString(character, document)
        return subset, code

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - overrides reportlab
        """Embed what the document uses of the face."""
        state = self.state[doc]
        state.frozen = 1
        fonts = vars(doc.idToObject["BasicFonts"])["dict"]
        for number, characters in enumerate(state.subsets):
            subset = _subset(self, number, tuple(characters))
            file = reference(doc, StreamSource(subset.file))
            cmap = reference(doc, StreamSource(subset.to_unicode))
            descriptor = reference(
                doc, Source(f"<</Type /FontDescriptor {subset.description} /FontFile2 {file}>>")
            )
            font = Source(
                f"<</Type /Font /Subtype /TrueType {subset.metrics} /ToUnicode {cmap} /FontDescriptor {descriptor}>>"
            )
            fonts[self.getSubsetInternalName(number, doc)[1:]] = reference(doc, font)
        del self.state[doc]


class _Subset(NamedTuple):
    """The parts of an embedded font, as PDF source."""

    metrics: str
    description: str
    to_unicode: bytes
    file: bytes


@lru_cache(maxsize=64)
def _subset(font: EmbeddedFace, number: int, characters: tuple[int, ...]) -> _Subset:
    """Up to 256 characters of a face; remembered, since one document is often written again and again."""
    face = font.face
    name = f"/{SUBSETN(number).decode('ascii')}+{face.name.decode('ascii')}"
    widths = " ".join(f"{face.charWidths.get(one, face.defaultWidth):.6g}" for one in characters)
    box = " ".join(f"{side:.6g}" for side in face.bbox)
    flags = face.flags & ~_NONSYMBOLIC | _SYMBOLIC
    return _Subset(
        metrics=f"/BaseFont {name} /FirstChar 0 /LastChar {len(characters) - 1} /Widths [{widths}]",
        description=f"/FontName {name} /Flags {flags} /FontBBox [{box}] /ItalicAngle {face.italicAngle:g}"
        f" /Ascent {face.ascent:.6g} /Descent {face.descent:.6g} /CapHeight {face.capHeight:.6g}"
        f" /StemV {face.stemV:.6g} /MissingWidth {face.defaultWidth:.6g}",
        to_unicode=packed_stream(to_unicode(characters).encode()),
        file=packed_stream(face.makeSubset(list(characters)), padding=FONT_PADDING, with_length=True),
    )


def to_unicode(characters: tuple[int, ...]) -> str:
    """The CMap that tells which character each code of a subset stands for; code 0 stands for none."""
    pairs = [(code, character) for code, character in enumerate(characters) if character]
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
