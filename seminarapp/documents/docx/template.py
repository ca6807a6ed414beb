# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The organisation's own template: its page, head, foot and styles, with our text in it.

A style is found by its name, since Word keeps the built-in names in English and the ids in the language of whoever
saved the file: “heading 1” is “Rubrik1” in a Swedish one. A style of ours that the template lacks is taken along, in
the template's typefaces.
"""

from __future__ import annotations

from copy import deepcopy
from io import BytesIO
from zipfile import ZIP_STORED, BadZipFile, ZipFile

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap, qn
from docx.parts.numbering import NumberingPart
from docx.shared import Emu
from lxml.etree import _Element, fromstring

from seminarapp.documents.docx.package import own_part, zipped
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.organisation import WordTemplate

_TEMPLATE, _DOCUMENT = b"wordprocessingml.template.main+xml", b"wordprocessingml.document.main+xml"
_TYPES = "[Content_Types].xml"
_ID, _TYPE, _VAL = qn("w:styleId"), qn("w:type"), qn("w:val")
_NAMING = tuple(qn(name) for name in ("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"))
OWN_WIDTH = 8504  # twentieths of a point: the text's width on our own page
_PREFIX = "Seminarapp"


class Templated:
    """An empty document made from a template.

    Attributes:
        document: what is written into, with the ids of our own styles.
    """

    def __init__(self, word_template: WordTemplate, language: str, colour: str, tint: str) -> None:
        """`language` is a full tag such as sv-SE; the colours are those of the styles that the template lacks.

        Raises:
            DocumentError: the template can't be used.
        """
        try:
            self.document: Document = docx.Document(BytesIO(_as_document(word_template.data)))
            self._empty()
            self._ids = self._adopt(fromstring(own_part("word/styles.xml", language, colour, tint)))
            self._speak(language)
        except (BadZipFile, KeyError, ValueError, AttributeError, SyntaxError, OSError) as error:
            raise DocumentError(
                "The organisation's template {file} can't be used ({reason}): choose another in its profile",
                file=word_template.name,
                reason=str(error)[:120] or type(error).__name__,
            ) from error

    @property
    def has_foot(self) -> bool:
        """Whether the template has something at the foot of its pages."""
        return any(not section.footer.is_linked_to_previous for section in self.document.sections)

    def finish(self) -> None:
        """Name the template's styles in what was written, and fit tables into its page."""
        body = self.document.element.body
        _rename(body, self._ids)
        section = self.document.sections[-1]
        if section.page_width and section.left_margin is not None and section.right_margin is not None:
            room = Emu(section.page_width - section.left_margin - section.right_margin)
            _fit(body, room.twips / OWN_WIDTH)

    def _empty(self) -> None:
        """Take the template's own text away, but not its page."""
        body = self.document.element.body
        for element in list(body):
            if element.tag != qn("w:sectPr"):
                body.remove(element)
        if body.sectPr is None:
            body.append(docx.Document().element.body.sectPr)

    def _adopt(self, ours: _Element) -> dict[str, str]:
        """Take along the styles that the template lacks; returns what each of ours is called in it."""
        styles = self.document.styles.element
        if styles.tag != qn("w:styles"):
            raise ValueError("styles.xml")
        theirs = {_named(style): style for style in styles.iter(qn("w:style"))}
        taken = {style.get(_ID) for style in theirs.values()}
        ids: dict[str, str] = {}
        new: list[_Element] = []
        for style in ours.iter(qn("w:style")):
            own = style.get(_ID, "")
            known = theirs.get(_named(style))
            if known is None:
                new.append(deepcopy(style))
                known = new[-1]
                known.set(_ID, own if own not in taken else f"{_PREFIX}{own}")
            ids[own] = known.get(_ID, own)
        for style in new:
            _rename(style, ids)
            for typeface in list(style.iter(qn("w:rFonts"))):
                _remove(typeface)
            style.attrib.pop(qn("w:default"), "")
            styles.append(style)
        if any(style.find(f".//{qn('w:numPr')}") is not None for style in new):
            self._number(new)
        return ids

    def _number(self, styles: list[_Element]) -> None:
        """Take along the numbering of our lists, under numbers that the template doesn't use."""
        numbering = self._numbering()
        abstract, numbers = qn("w:abstractNum"), qn("w:num")
        highest = (
            max((int(one.get(qn("w:abstractNumId"), 0)) for one in numbering.iter(abstract)), default=-1) + 1
        )
        last = max((int(one.get(qn("w:numId"), 0)) for one in numbering.iter(numbers)), default=0)
        ours = fromstring(own_part("word/numbering.xml", ""))
        first = next((at for at, one in enumerate(numbering) if one.tag == numbers), len(numbering))
        for one in list(ours.iter(abstract)):
            one.set(qn("w:abstractNumId"), str(int(one.get(qn("w:abstractNumId"), 0)) + highest))
            numbering.insert(first, one)
            first += 1
        for one in list(ours.iter(numbers)):
            one.set(qn("w:numId"), str(int(one.get(qn("w:numId"), 0)) + last))
            pointer = one.find(qn("w:abstractNumId"))
            if pointer is not None:
                pointer.set(_VAL, str(int(pointer.get(_VAL, 0)) + highest))
            numbering.append(one)
        for style in styles:
            for pointer in style.iter(qn("w:numId")):
                pointer.set(_VAL, str(int(pointer.get(_VAL, 0)) + last))

    def _numbering(self) -> _Element:
        """The template's numbering; an empty one is made where there is none, which the library can't."""
        main = self.document.part
        try:
            part = main.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
        except KeyError:
            empty = parse_xml(f'<w:numbering xmlns:w="{nsmap["w"]}"/>')
            part = NumberingPart(
                PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, empty, main.package
            )
            main.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
        assert isinstance(part, NumberingPart)  # noqa: S101  what the library makes of that part
        element: _Element = part.element
        return element

    def _speak(self, language: str) -> None:
        """The document's language is not always its template's."""
        for spoken in self.document.styles.element.iter(qn("w:lang")):
            spoken.set(_VAL, language)


def _as_document(dotx: bytes) -> bytes:
    """The file as the library opens it: it knows documents alone."""
    with ZipFile(BytesIO(dotx)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[_TYPES] = parts[_TYPES].replace(_TEMPLATE, _DOCUMENT)
    return zipped(parts, ZIP_STORED)


def _named(style: _Element) -> tuple[str, str]:
    """The style's type and name, as Word compares them."""
    name = style.find(qn("w:name"))
    return style.get(_TYPE, ""), (name.get(_VAL, "") if name is not None else "").casefold()


def _rename(root: _Element, ids: dict[str, str]) -> None:
    for element in root.iter(*_NAMING):
        value = element.get(_VAL, "")
        if value in ids:
            element.set(_VAL, ids[value])


def _fit(body: _Element, factor: float) -> None:
    for element in body.iter(qn("w:gridCol"), qn("w:tcW"), qn("w:tblW")):
        width = element.get(qn("w:w"), "")
        if width.isdigit():
            element.set(qn("w:w"), str(round(int(width) * factor)))


def _remove(element: _Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
