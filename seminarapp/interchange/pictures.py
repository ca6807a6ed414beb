# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pictures from outside, made fit to be kept: known by content, bounded before decoding, with nothing hidden in them.

A JPEG or PNG says its size in its first bytes, so that a small file which unfolds into gigabytes is never unfolded.
What is kept is a JPEG made anew: without the place where it was taken, and without whatever was appended to it.
"""

from __future__ import annotations

import struct
import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.source import read_bytes

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 20_000_000
MOST_PIXELS = 50_000_000
LONGEST_SIDE = 640
"""Pixels of a portrait that is kept: sharp on a card and on a printed page, some 60 KB."""

_SMALL = 150_000
_QUALITY = 85
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_PNG_HEAD = 24
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})
_APPLICATION = range(0xE1, 0xF0)
_COMMENT = 0xFE
_SCAN = 0xDA


class PictureMaker:
    """Answers to the port `Pictures`."""

    def portrait(self, data: bytes) -> bytes:
        """A JPEG or PNG as a small upright JPEG with nothing but the picture in it; one that is so already stays.

        Raises:
            ReadError: it is no such picture, too large, or damaged; the message says which.
        """
        width, height = _measured(data)
        if width * height > MOST_PIXELS:
            raise ReadError(
                "The picture is {width} × {height} pixels, and at most {most} million can be read: make it smaller",
                width=width,
                height=height,
                most=MOST_PIXELS // 1_000_000,
            )
        picture = _decoded(data)
        if (
            data.startswith(_JPEG)
            and len(data) <= _SMALL
            and max(width, height) <= LONGEST_SIDE
            and _bare(data)
        ):
            return data
        return _made_anew(picture)

    def portrait_in(self, path: Path) -> bytes:
        """The same of a picture in a file.

        Raises:
            ReadError: the file can't be read, or is no such picture.
        """
        return self.portrait(read_bytes(path, MOST_BYTES))


def _measured(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, as the picture's first bytes say."""
    if len(data) > MOST_BYTES:
        raise ReadError(
            "The picture has {size} MB, and at most {most} MB can be read: make it smaller",
            size=-(-len(data) // 1_000_000),
            most=MOST_BYTES // 1_000_000,
        )
    size = None
    if data.startswith(_PNG) and len(data) >= _PNG_HEAD and data[12:16] == b"IHDR":
        size = struct.unpack(">II", data[16:24])
    elif data.startswith(_JPEG):
        size = _frame(data)
    else:
        raise ReadError("The picture is neither JPEG nor PNG: save it as one of these")
    if size is None or not all(size):
        raise _damaged()
    return size[0], size[1]


def _frame(data: bytes) -> tuple[int, int] | None:
    """Width and height of a JPEG's frame, or None where it has none before its picture begins."""
    for marker, start, length in _segments(data):
        if marker in _FRAMES and length >= 7:
            height, width = struct.unpack(">HH", data[start + 3 : start + 7])
            return width, height
    return None


def _segments(data: bytes) -> list[tuple[int, int, int]]:
    """The marker, the place of the length and the length of a JPEG's parts up to its first scan."""
    found, at = [], 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in _WITHOUT_LENGTH:
            at += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        if length < 2 or at + 2 + length > len(data):
            break
        found.append((marker, at + 2, length))
        if marker == _SCAN:
            break
        at += 2 + length
    return found


def _bare(data: bytes) -> bool:
    """Whether a JPEG holds neither notes nor what programs and cameras add, nor anything after its end."""
    markers = {marker for marker, _, _ in _segments(data)}
    end = data.find(b"\xff\xd9")
    return not markers & {*_APPLICATION, _COMMENT} and end == len(data) - 2


def _decoded(data: bytes) -> Image:
    """The picture, all of it, so that a damaged one is found out now."""
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd colour profiles and the like: what counts is the picture
            opened = Image.open(BytesIO(data), formats=("JPEG", "PNG"))
            if data.startswith(_JPEG):
                opened.draft("RGB", (LONGEST_SIDE * 2, LONGEST_SIDE * 2))  # decodes a large one at a fraction
            opened.load()
            return ImageOps.exif_transpose(opened)
    except (
        OSError,
        SyntaxError,
        ValueError,
        EOFError,
        MemoryError,
        struct.error,
        Image.DecompressionBombError,
    ):
        raise _damaged() from None


def _made_anew(picture: Image) -> bytes:
    from PIL import Image

    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    solid = Image.new("RGB", picture.size, "white")
    layered = picture.convert("RGBA")
    solid.paste(layered, mask=layered.getchannel("A"))
    made = BytesIO()
    solid.save(made, "JPEG", quality=_QUALITY, optimize=True)
    return made.getvalue()


def _damaged() -> ReadError:
    return ReadError("The picture is damaged: open it in an editor and save it again")
