# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The file around a Word document: the empty document it begins as, and the same bytes for the same content.

The empty document is our own (`resources/templates/docx/`): the library's carries 400 kB of styles nobody asked for, a
thumbnail and a compatibility mode.
"""

from __future__ import annotations

from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import docx
from docx.document import Document

from seminarapp.settings import resources

_PARTS = {
    "[Content_Types].xml": "content-types.xml",
    "_rels/.rels": "package-rels.xml",
    "word/document.xml": "document.xml",
    "word/_rels/document.xml.rels": "document-rels.xml",
    "word/styles.xml": "styles.xml",
    "word/numbering.xml": "numbering.xml",
    "word/settings.xml": "settings.xml",
    "word/footer1.xml": "footer1.xml",
    "docProps/core.xml": "core.xml",
}
_LANGUAGE = "LANGUAGE"
_COLOUR, _TINT = "0B5A61", "EEF4F4"  # as they stand in the parts
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def empty_document(language: str, colour: str = f"#{_COLOUR}", tint: str = f"#{_TINT}") -> Document:
    """A document with our styles and no content; `language` is a full tag such as sv-SE.

    Args:
        colour, tint: of headings and rules, and of boxes.
    """
    return docx.Document(BytesIO(_empty(language, colour, tint)))


@cache
def _empty(language: str, colour: str, tint: str) -> bytes:
    return zipped({name: own_part(name, language, colour, tint) for name in _PARTS}, ZIP_STORED)


def own_part(name: str, language: str, colour: str = f"#{_COLOUR}", tint: str = f"#{_TINT}") -> bytes:
    """A part of our own template."""
    text = resources().joinpath("templates", "docx", _PARTS[name]).read_text("utf-8")
    for old, new in ((_LANGUAGE, language), (_COLOUR, colour[1:]), (_TINT, tint[1:])):
        text = text.replace(old, new)
    return text.encode()


def packed(document: Document) -> bytes:
    """The document as a file. The library stamps every part with the clock; here nothing depends on the hour."""
    stamped = BytesIO()
    document.save(stamped)
    with ZipFile(stamped) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()}, ZIP_DEFLATED)


def zipped(parts: dict[str, bytes], compression: int) -> bytes:
    """The parts as a file that doesn't depend on the hour."""
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for name, data in parts.items():
            entry = ZipInfo(name, _ZIP_EPOCH)
            entry.compress_type = compression
            archive.writestr(entry, data)
    return target.getvalue()
