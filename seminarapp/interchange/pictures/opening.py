# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The one way to open a picture from outside: known by content, bounded before it is decoded, decoded to its end.

A picture says its size in its first bytes, so that a few of them which unfold into gigabytes are never unfolded.
"""

from __future__ import annotations

import struct
import warnings
from collections.abc import Collection
from enum import Enum
from io import BytesIO
from typing import TYPE_CHECKING

from seminarapp.interchange.pictures import jpeg

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_WHOLE = 10_000_000
"""Pixels of a picture that has to be decoded whole: 40 megabytes."""

_JPEG = b"\xff\xd8\xff"
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", _JPEG)


class Fault(Enum):
    """Why a picture was not opened."""

    FORMAT = "is none of the formats that were asked for"
    SIZE = "has too many pixels"
    DAMAGE = "begins like one of the formats, and can't be decoded to its end"


class UnopenedPictureError(Exception):
    """A picture was not opened; `fault` says why, and the error's words are the decoder's."""

    def __init__(self, fault: Fault, reason: object = "") -> None:
        super().__init__(str(reason))
        self.fault = fault


def opened(data: bytes, formats: Collection[str], most_pixels: int, enough: int | None = None) -> Image:
    """The picture, upright, of an animation its first frame.

    Args:
        formats: those it may have, as Pillow calls them.
        enough: pixels of the shorter side that are enough; a large JPEG is then decoded at a fraction.

    Raises:
        UnopenedPictureError: it has another format, too many pixels, or is damaged.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    is_jpeg = data.startswith(_JPEG)
    if is_jpeg:
        size = jpeg.measured(data)
        if size is None or not jpeg.unfolds_soon(data, size):
            raise UnopenedPictureError(Fault.DAMAGE if size is None else Fault.SIZE, "JPEG")
    most = most_pixels if is_jpeg and enough is not None else min(most_pixels, MOST_WHOLE)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd colour profiles and the like: what counts is the picture
            picture = Image.open(BytesIO(data), formats=tuple(formats))
            width, height = picture.size
            if width * height > most:
                raise UnopenedPictureError(Fault.SIZE)
            if not width * height:
                raise UnopenedPictureError(Fault.DAMAGE, f"{width} × {height}")
            if enough is not None:
                picture.draft("RGB", (enough, enough))
            picture.load()
            return ImageOps.exif_transpose(picture)
    except Image.DecompressionBombError as error:
        raise UnopenedPictureError(Fault.SIZE, error) from error
    except UnidentifiedImageError as error:
        fault = Fault.DAMAGE if data.startswith(_BEGINNINGS) else Fault.FORMAT
        raise UnopenedPictureError(fault, error) from error
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, struct.error) as error:
        raise UnopenedPictureError(Fault.DAMAGE, error) from error
