# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a JPEG says of itself before it is decoded: its parts, its size, and how often it is gone over."""

from __future__ import annotations

import struct

_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_AT_ONCE = frozenset({0xC0, 0xC1})
"""Frames that are decoded row by row; of any other the whole picture stands in memory, as often as it is gone over."""

_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})
_SCAN = 0xDA
_MOST_SEGMENTS = 500
_MOST_FILLED = 1_000  # bytes of no meaning between parts
_MOST_WORK = 60_000_000
"""Pixels, each counted as often as it is gone over: half a second."""

_MOST_WHOLE = 12_000_000  # pixels of a picture that stands in memory as a whole


def segments(data: bytes) -> list[tuple[int, int, int]]:
    """The marker, the place of the length and the length of the parts up to the first scan, five hundred at most."""
    found: list[tuple[int, int, int]] = []
    at, filled = 2, 0
    while at + 4 <= len(data) and data[at] == 0xFF and filled < _MOST_FILLED and len(found) < _MOST_SEGMENTS:
        marker = data[at + 1]
        if marker == 0xFF or marker in _WITHOUT_LENGTH:
            at += 1 if marker == 0xFF else 2
            filled += 1
            continue
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        if length < 2 or at + 2 + length > len(data):
            break
        found.append((marker, at + 2, length))
        if marker == _SCAN:
            break
        at += 2 + length
    return found


def measured(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, or None where no frame says them, or no picture comes after it."""
    parts = segments(data)
    if not parts or parts[-1][0] != _SCAN:
        return None
    for marker, start, length in parts:
        if marker in _FRAMES and length >= 7:
            height, width = struct.unpack(">HH", data[start + 3 : start + 7])
            return width, height
    return None


def unfolds_soon(data: bytes, size: tuple[int, int]) -> bool:
    """Whether a picture of that size is decoded soon, and in little memory."""
    if any(marker in _AT_ONCE for marker, _, _ in segments(data)):
        return True
    pixels = size[0] * size[1]
    scans = data.count(b"\xff\xda")  # within the picture itself these two never stand beside one another
    return pixels <= _MOST_WHOLE and pixels * scans <= _MOST_WORK
