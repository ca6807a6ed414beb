# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Objects of a PDF file written as the bytes they are, past reportlab's formatting of each value."""

from __future__ import annotations

import zlib

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFObjectReference

_LEVEL = 6
FONT_PADDING = b"\0\0\0\1"


class Source(PDFObject):
    """An object that stands in the file as this text."""

    def __init__(self, source: str) -> None:
        self.source = source

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - reportlab's signature
        """The bytes."""
        return self.source.encode("latin-1")


class StreamSource(PDFObject):
    """A stream that stands in the file as these bytes, its dictionary included."""

    __RefOnly__ = 1  # reportlab's mark of what must be an indirect object

    def __init__(self, source: bytes) -> None:
        self.source = source

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - reportlab's signature
        """The bytes."""
        return self.source


def packed_stream(
    data: bytes, entries: str = "", *, padding: bytes = b"\n", with_length: bool = False
) -> bytes:
    """A compressed stream.

    It doesn't end in a carriage return: that and the line feed before “endstream” would look like one end of line, and
    the stream one byte too short.

    Args:
        data: what it holds; some of `padding` may be added to it.
        entries: more of its dictionary, as PDF source.
        padding: bytes that mean nothing at the end of such data, not all of them zero: the last byte of what zlib makes
            is that of the sum of all bytes.
        with_length: the entry Length1, which fonts need, is added.
    """
    while (content := zlib.compress(data, _LEVEL)).endswith(b"\r"):
        data += padding
    length = f" /Length1 {len(data)}" if with_length else ""
    return plain_stream(content, f"{entries} /Filter /FlateDecode{length}")


def plain_stream(data: bytes, entries: str) -> bytes:
    """A stream of these very bytes."""
    return f"<<{entries} /Length {len(data)}>>\nstream\n".encode("latin-1") + data + b"\nendstream"


def text_string(text: str) -> str:
    """Text as a PDF string, in UTF-16."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def reference(document: PDFDocument, thing: PDFObject) -> str:
    """The object reference of a thing, which is given a number now if it has none."""
    numbered: PDFObjectReference = document.Reference(thing)  # type: ignore[no-untyped-call] # in the stubs
    return str(numbered.format(document).decode("latin-1"))


def reference_to_page(document: PDFDocument, number: int) -> str:
    """The object reference of a page that has been ended; pages count from 1."""
    return str(PDFObjectReference(f"Page{number}").format(document).decode("latin-1"))
