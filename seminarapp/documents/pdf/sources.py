# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Objects of a PDF file written as the bytes they are, past reportlab's formatting of each value."""

from __future__ import annotations

import zlib

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFObjectReference

_LEVEL = 6


class Source(PDFObject):
    """An object that stands in the file as this text."""

    def __init__(self, source: str) -> None:
        self.source = source

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - reportlab's signature
        """The bytes."""
        return self.source.encode("latin-1")


class PackedStream(PDFObject):
    """A compressed stream.

    Args:
        data: what it holds; some of `padding` may be added to it.
        padding: bytes that mean nothing at the end of such data.
        with_length: the entry Length1, which fonts need, is added.
    """

    __RefOnly__ = 1  # reportlab's mark of what must be an indirect object

    def __init__(self, data: bytes, *, padding: bytes = b"\n", with_length: bool = False) -> None:
        data, content = packed(data, padding)
        length = f" /Length1 {len(data)}" if with_length else ""
        head = f"<</Length {len(content)} /Filter /FlateDecode{length}>>\nstream\n"
        self.source = head.encode("latin-1") + content + b"\nendstream"

    @classmethod
    def of(cls, source: bytes) -> PackedStream:
        """The stream with the source of another."""
        stream = cls.__new__(cls)
        stream.source = source
        return stream

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - reportlab's signature
        """The bytes."""
        return self.source


def packed(data: bytes, padding: bytes) -> tuple[bytes, bytes]:
    """The data and what it is compressed to, padded so that this doesn't end in a carriage return.

    That and the line feed before “endstream” would look like one end of line, and the stream one byte too short.
    """
    while (content := zlib.compress(data, _LEVEL)).endswith(b"\r"):
        data += padding
    return data, content


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
