# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Bytes of a text file from outside as text. UTF-8 is what is read; what else it seems to be is named."""

from __future__ import annotations

import codecs

from seminarapp.domain.errors import ReadError

_OTHER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FEW = 4
"""So many first bytes show which of two of them are zero, as they are where UTF-16 holds Latin letters."""


def decoded(data: bytes, file: str) -> str:
    """The text, without a byte order mark.

    Raises:
        ReadError: it isn't UTF-8; the message names what it looks like, and how to save it.
    """
    other = other_encoding(data)
    if other:
        raise ReadError(
            "{file} is {encoding}, not UTF-8: open it in an editor and save it as UTF-8",
            file=file,
            encoding=other.upper()[:6],
        )
    if b"\0" in data:
        raise ReadError("{file} is not a text file: choose the file that was exported as text", file=file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(
            "{file}, line {line}: not UTF-8, probably Windows-1252 or Latin-1: "
            "open it in an editor and save it as UTF-8",
            file=file,
            line=1 + error.object.count(b"\n", 0, error.start),
        ) from None


def other_encoding(data: bytes) -> str:
    """The codec that the first bytes speak for, if it isn't UTF-8; else ""."""
    for mark, codec in _OTHER_MARKS:
        if data.startswith(mark):
            return codec
    zeros = [byte == 0 for byte in data[:_FEW]]
    if zeros == [False, True, False, True]:
        return "utf-16-le"
    if zeros == [True, False, True, False]:
        return "utf-16-be"
    return ""
