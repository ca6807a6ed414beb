# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Lines as iCalendar and vCard fold them (RFC 5545 and 6350, both section 3.1 or 3.2), one at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST_READ = 8_000_000
"""Octets of a line that is read, foldings included: a picture of 5 MB; of a longer one only its name is."""

LONGEST_HEAD = 4_000
"""Characters before the colon; what has more is no content line."""

_LINES = re.compile(rb"[^\r\n]++(?:(?:\r\n|\n|\r)[ \t][^\r\n]*+)*+")
"""A line with its foldings. Possessive: nothing is kept for going back, however many foldings there are."""

_FOLDS = tuple(end + blank for end in (b"\r\n", b"\n", b"\r") for blank in (b" ", b"\t"))


def unfolded(data: bytes) -> bytes:
    """A line as it was before it was folded, which may have been in the middle of a character."""
    for fold in _FOLDS:
        data = data.replace(fold, b"")
    return data


def lines_of(data: bytes) -> Iterator[tuple[bytes, bool]]:
    """The lines that have something in them, unfolded, and whether one was cut; only CR and LF end one.

    One at a time, so that no more than a line is in memory beside the file.
    """
    for found in _LINES.finditer(data):
        start, end = found.span()
        cut = end - start > LONGEST_READ
        line = data[start : start + LONGEST_HEAD if cut else end]
        if b"\n" in line or b"\r" in line:
            line = unfolded(line)
        if not line.isspace():
            yield line, cut
