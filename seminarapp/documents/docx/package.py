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
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def empty_document(language: str) -> Document:
    """A document with our styles and no content; `language` is a full tag such as sv-SE."""
    return docx.Document(BytesIO(_empty(language)))


@cache
def _empty(language: str) -> bytes:
    folder = resources().joinpath("templates", "docx")
    return _zipped(
        {
            name: folder.joinpath(source).read_text("utf-8").replace(_LANGUAGE, language).encode()
            for name, source in _PARTS.items()
        },
        ZIP_STORED,
    )


def packed(document: Document) -> bytes:
    """The document as a file. The library stamps every part with the clock; here nothing depends on the hour."""
    stamped = BytesIO()
    document.save(stamped)
    with ZipFile(stamped) as archive:
        return _zipped({name: archive.read(name) for name in archive.namelist()}, ZIP_DEFLATED)


def _zipped(parts: dict[str, bytes], compression: int) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for name, data in parts.items():
            entry = ZipInfo(name, _ZIP_EPOCH)
            entry.compress_type = compression
            archive.writestr(entry, data)
    return target.getvalue()
