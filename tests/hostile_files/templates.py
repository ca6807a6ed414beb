# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Hostile templates of Word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from tests.hostile_files.archives import RELS, TYPES, any_zip, zipped
from tests.hostile_files.hostile_file import HostileFile

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def hostile() -> Iterator[HostileFile]:
    """Hostile templates of Word."""
    yield from _bulky()
    yield from _running()


def _bulky() -> Iterator[HostileFile]:
    for tries, make in any_zip(_template()):
        yield HostileFile(tries, ".dotx", make)
    yield HostileFile(
        "a document of sixty megabytes",
        ".dotx",
        lambda: zipped(_template() | {"word/document.xml": _document("<w:p/>" * 10_000_000)}),
    )
    yield HostileFile(
        "a million paragraphs",
        ".dotx",
        lambda: zipped(_template() | {"word/document.xml": _document("<w:p/>" * 1_000_000)}),
    )
    yield HostileFile(
        "a text of sixty megabytes",
        ".dotx",
        lambda: zipped(_template() | {"word/document.xml": _document("<w:t>" + "a" * 60_000_000 + "</w:t>")}),
    )
    yield HostileFile(
        "nested a hundred thousand deep",
        ".dotx",
        lambda: zipped(
            _template() | {"word/document.xml": _document("<w:p>" * 100_000 + "</w:p>" * 100_000)}
        ),
    )
    yield HostileFile(
        "pictures of sixty megabytes",
        ".dotx",
        lambda: zipped(_template() | {"word/media/image1.png": "a" * 60_000_000}),
    )
    yield HostileFile(
        "twenty parts of three megabytes",
        ".dotx",
        lambda: zipped(
            _template() | {f"word/p{n}.xml": "<a>" + "<b/>" * 700_000 + "</a>" for n in range(20)}
        ),
    )
    for place, text in enumerate(
        ("DDEAUTO cmd", "INCLUDETEXT x", "INCLUDEPICTURE x", "dde x", "DD</w:instrText><w:instrText>E cmd")
    ):
        yield HostileFile(f"field {place}", ".dotx", partial(_fielded, text))


def _running() -> Iterator[HostileFile]:
    yield HostileFile(
        "entities in UTF-16",
        ".dotx",
        lambda: zipped(
            _template()
            | {
                "word/document.xml": (
                    '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY a "aaaa">]>'
                    + _document("&a;")
                ).encode("utf-16")
            }
        ),
    )
    yield HostileFile(
        "a frame from elsewhere",
        ".dotx",
        lambda: zipped(
            _template()
            | {
                "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELS}"><Relationship Id="r" Type="x/frame" Target="http://127.0.0.1:9/x" TargetMode="External"/></Relationships>'  # noqa: E501  a line of the file that is made
            }
        ),
    )
    yield HostileFile(
        "a template from elsewhere, in UTF-16",
        ".dotx",
        lambda: zipped(
            _template()
            | {
                "word/_rels/settings.xml.rels": (
                    '<?xml version="1.0" encoding="utf-16"?>'
                    f'<Relationships xmlns="{RELS}"><Relationship Id="r" Type="x/oleObject" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'  # noqa: E501  a line of the file that is made
                ).encode("utf-16")
            }
        ),
    )


def _fielded(instruction: str) -> bytes:
    return zipped(
        _template()
        | {"word/document.xml": _document(f"<w:p><w:r><w:instrText>{instruction}</w:instrText></w:r></w:p>")}
    )


def sound() -> bytes:
    """A template without anything in it."""
    return zipped(_template())


def _template() -> dict[str, Any]:
    return {
        "[Content_Types].xml": (
            f'<Types xmlns="{TYPES}"><Override PartName="/word/document.xml" ContentType="application/'
            'vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>'
        ),
        "word/document.xml": _document("<w:p/>"),
        "word/styles.xml": f'<w:styles xmlns:w="{_WORD}"/>',
    }


def _document(body: str) -> str:
    return f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
