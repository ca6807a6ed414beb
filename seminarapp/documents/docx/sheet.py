# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a Word document's body is put together from: paragraphs in a named style, runs, links, and a table.

Styles are named by their id, so that none is ever looked up. Text is only ever the text of an element.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import deepcopy
from io import BytesIO

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from lxml.etree import _Element

from seminarapp.documents.blocks import Spans
from seminarapp.documents.links import as_uri, is_link

_BREAKS = re.compile(r"(\r\n?|\n|\t)")
_FACE = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
_BOX = (
    '<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox>'
    '<w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
    '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
    f"<w:sdtContent><w:r><w:rPr>{_FACE}</w:rPr><w:t>\N{BALLOT BOX}</w:t></w:r></w:sdtContent></w:sdt>"
)
_AFTER_NUMBERS = tuple(
    map(qn, ("w:cols", "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection", "w:docGrid"))
)
"""What follows the numbering of pages in the description of a section, in the order that the format demands."""
_LOOKS = {
    "firstRow": 0x20,
    "lastRow": 0x40,
    "firstColumn": 0x80,
    "lastColumn": 0x100,
    "noHBand": 0x200,
    "noVBand": 0x400,
}
_VAL = qn("w:val")
_FIGURES_END = "140"  # twentieths of a point before the next column
_TWENTIETH = 635  # of the library's units (914,400 an inch)
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Sheet:
    """The growing body of a document.

    Attributes:
        width: of the text, in twentieths of a point.
    """

    def __init__(self, document: Document, width: int | None = None) -> None:
        """`width` where it is to be written for another page than the document's own."""
        section = document.sections[0]
        room = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
        self.width = width or round(room / _TWENTIETH)
        self._part = document.part
        self._body: _Element = document.element.body
        self._end: _Element = self._body.sectPr
        self._relations: dict[str, str] = {}

    def add(self, element: _Element) -> None:
        """Put a paragraph or a table last."""
        self._end.addprevious(element)

    def new_sheet(self) -> None:
        """What comes next stands on a new page, and pages are numbered from one again."""
        ending = self.paragraph("Break")
        ending[0].append(deepcopy(self._end))  # its properties hold what the section that ends was like
        for old in self._end.findall(qn("w:pgNumType")):
            self._end.remove(old)
        number = _new("w:pgNumType")
        number.set(qn("w:start"), "1")
        later = (child for child in self._end if child.tag in _AFTER_NUMBERS)
        follower = next(later, None)
        if follower is None:
            self._end.append(number)
        else:
            follower.addprevious(number)

    def paragraph(self, style: str, text: str = "") -> _Element:
        """A new last paragraph in that style."""
        element = paragraph(style)
        self.add(element)
        if text:
            run(element, text)
        return element

    def spans(self, into: _Element, spans: Spans) -> None:
        """Write inline text into a paragraph."""
        for span in spans:
            if is_link(span.url):
                self.link(into, span.text, span.url)
            else:
                run(into, span.text, "Emphasis" if span.emphasised else "")

    def link(self, into: _Element, text: str, address: str) -> None:
        """Write a link into a paragraph; the address must be one that may be a link."""
        uri = as_uri(address)
        if uri not in self._relations:
            self._relations[uri] = self._part.relate_to(uri, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        element = _child(into, "w:hyperlink")
        element.set(qn("r:id"), self._relations[uri])
        element.set(qn("w:history"), "1")
        run(element, text, "Hyperlink")

    def picture(self, into: _Element, png: bytes, height: int, alternative: str) -> None:
        """Put a picture into a paragraph, so many English Metric Units high."""
        inline = self._part.new_pic_inline(BytesIO(png), height=height)
        inline.docPr.set("descr", alternative)
        _child(_child(into, "w:r"), "w:drawing").append(inline)


def paragraph(style: str, *, at_right: bool = False) -> _Element:
    """A paragraph in that style, not yet anywhere; `at_right` is for figures that stand under one another."""
    element = _new("w:p")
    if style:
        properties = _child(element, "w:pPr")
        _child(properties, "w:pStyle").set(_VAL, style)
        if at_right:
            _child(properties, "w:ind").set(qn("w:right"), _FIGURES_END)
            _child(properties, "w:jc").set(_VAL, "right")
    return element


def run(into: _Element, text: str, style: str = "") -> None:
    """Write text into a paragraph or link, in a character style where one is named; line breaks and tabs are kept."""
    element = _child(into, "w:r")
    if style:
        _child(_child(element, "w:rPr"), "w:rStyle").set(_VAL, style)
    for part in _BREAKS.split(text):
        if part == "\t":
            _child(element, "w:tab")
        elif part[:1] in {"\n", "\r"}:
            _child(element, "w:br")
        elif part:
            words = _child(element, "w:t")
            words.set(_SPACE, "preserve")
            words.text = part


def box(into: _Element) -> None:
    """Put a box to tick into a paragraph: one that can be clicked, where the program knows how."""
    into.append(parse_xml(_BOX))


def table(
    style: str,
    caption: str,
    widths: Iterable[int],
    rows: Iterable[Iterable[_Element]],
    *,
    rows_named: bool = True,
    least: int = 0,
) -> _Element:
    """A table whose first row is its head, repeated on every page; `widths` are in twentieths of a point.

    Each cell is one paragraph. The caption is what a screen reader calls the table. `rows_named` says whether the first
    cell of each row names it. `least` is how high every row but the head is at least, in twentieths of a point.
    """
    widths = list(widths)
    element = _new("w:tbl")
    properties = _child(element, "w:tblPr")
    _child(properties, "w:tblStyle").set(_VAL, style)
    _width(_child(properties, "w:tblW"), sum(widths))
    _child(properties, "w:tblLayout").set(qn("w:type"), "fixed")
    _look(
        _child(properties, "w:tblLook"),
        {"firstRow", "noHBand", "noVBand", *(["firstColumn"] if rows_named else [])},
    )
    _child(properties, "w:tblCaption").set(_VAL, caption)
    grid = _child(element, "w:tblGrid")
    for width in widths:
        _child(grid, "w:gridCol").set(qn("w:w"), str(width))
    for number, cells in enumerate(rows):
        _row(element, widths, cells, head=number == 0, least=least if number else 0)
    return element


def _row(into: _Element, widths: list[int], cells: Iterable[_Element], *, head: bool, least: int = 0) -> None:
    row = _child(into, "w:tr")
    properties = _child(row, "w:trPr")
    _child(properties, "w:cantSplit")
    if least:
        height = _child(properties, "w:trHeight")
        height.set(_VAL, str(least))
        height.set(qn("w:hRule"), "atLeast")
    if head:
        _child(properties, "w:tblHeader")
    for width, content in zip(widths, cells, strict=True):
        cell = _child(row, "w:tc")
        _width(_child(_child(cell, "w:tcPr"), "w:tcW"), width)
        cell.append(content)


def _look(element: _Element, wanted: set[str]) -> None:
    """Which parts of a table's style hold; said twice, since some programs read only one of the two."""
    element.set(_VAL, f"{sum(_LOOKS[name] for name in wanted):04X}")
    for name in _LOOKS:
        element.set(qn(f"w:{name}"), "1" if name in wanted else "0")


def _width(element: _Element, width: int) -> None:
    element.set(qn("w:w"), str(width))
    element.set(qn("w:type"), "dxa")


def _new(name: str) -> _Element:
    element: _Element = OxmlElement(name)
    return element


def _child(parent: _Element, name: str) -> _Element:
    element = _new(name)
    parent.append(element)
    return element
