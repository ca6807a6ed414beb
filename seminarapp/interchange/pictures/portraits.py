# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Portraits: a picture of a person becomes a small JPEG that is made anew, with nothing hidden in it.

Neither the place where it was taken is kept, nor whatever was appended to it.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.pictures import jpeg
from seminarapp.interchange.pictures.opening import MOST_WHOLE, Fault, UnopenedPictureError, opened
from seminarapp.interchange.source import read_bytes

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 20_000_000
MOST_PIXELS = 50_000_000
LONGEST_SIDE = 640
"""Pixels of a portrait that is kept: sharp on a card and on a printed page, some 60 KB."""

_SMALL = 150_000
_QUALITY = 85
_JPEG = b"\xff\xd8\xff"
_APPLICATION = range(0xE1, 0xF0)
_COMMENT = 0xFE


class PictureMaker:
    """Answers to the port `Pictures`."""

    def portrait(self, data: bytes) -> bytes:
        """A JPEG or PNG as a small upright JPEG with nothing but the picture in it; one that is so already stays.

        Raises:
            ReadError: it is no such picture, too large, or damaged; the message says which.
        """
        picture = _opened(data)
        if (
            data.startswith(_JPEG)
            and len(data) <= _SMALL
            and max(picture.size) <= LONGEST_SIDE
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


def _opened(data: bytes) -> Image:
    if len(data) > MOST_BYTES:
        raise ReadError(
            "The picture has {size} MB, and at most {most} MB can be read: make it smaller",
            size=-(-len(data) // 1_000_000),
            most=MOST_BYTES // 1_000_000,
        )
    try:
        return opened(data, ("JPEG", "PNG"), MOST_PIXELS, enough=LONGEST_SIDE * 2)
    except UnopenedPictureError as error:
        match error.fault:
            case Fault.FORMAT:
                raise ReadError("The picture is neither JPEG nor PNG: save it as one of these") from None
            case Fault.SIZE:
                raise ReadError(
                    "The picture has more than {most} million pixels: make it smaller",
                    most=(MOST_PIXELS if data.startswith(_JPEG) else MOST_WHOLE) // 1_000_000,
                ) from None
            case Fault.DAMAGE:
                raise ReadError("The picture is damaged: open it in an editor and save it again") from None


def _bare(data: bytes) -> bool:
    """Whether a JPEG holds neither notes nor what programs and cameras add, nor anything after its end."""
    markers = {marker for marker, _, _ in jpeg.segments(data)}
    end = data.find(b"\xff\xd9")
    return not markers & {*_APPLICATION, _COMMENT} and end == len(data) - 2


def _made_anew(picture: Image) -> bytes:
    from PIL import Image

    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    solid = Image.new("RGB", picture.size, "white")
    layered = picture.convert("RGBA")
    solid.paste(layered, mask=layered.getchannel("A"))
    made = BytesIO()
    solid.save(made, "JPEG", quality=_QUALITY, optimize=True)
    return made.getvalue()
