# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Logos: whatever picture was chosen becomes a PNG that is painted anew, so that nothing else of the file is kept."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from seminarapp.domain.errors import ReadError
from seminarapp.domain.organisation import Logo
from seminarapp.interchange.pictures.opening import Fault, UnopenedPictureError, opened
from seminarapp.interchange.profile.drawings import begins_svg, painted
from seminarapp.interchange.source import MEGABYTE

MOST_BYTES = 10 * MEGABYTE
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
_MOST_PIXELS = 40_000_000
_LARGEST = (1600, 800)
"""At 50 by 25 mm, the most a page gives a logo, that is 800 dots an inch."""
_SMALLEST = 16
_LONGEST = 12  # times as wide as high, or the other way


def read_logo(data: bytes, file: str) -> Logo:
    """The picture as a logo, its empty edges cut off.

    Raises:
        ReadError: it is no picture, one without anything to see, or one that can't be painted safely.
    """
    picture = _opened(painted(data, file) if begins_svg(data) else data, file)
    edges = picture.getchannel("A").getbbox()
    if edges is None:
        raise ReadError(
            "{file} shows nothing: it is transparent throughout. Choose another picture", file=file
        )
    if edges != (0, 0, *picture.size):
        picture = picture.crop(edges)
    width, height = picture.size
    if max(width, height) > _LONGEST * min(width, height):
        raise ReadError(
            "{file} is {width} by {height} pixels, too long and narrow for a logo: choose another picture",
            file=file,
            width=width,
            height=height,
        )
    if min(width, height) < _SMALLEST:
        raise ReadError(
            "{file} is only {width} by {height} pixels: choose a larger picture",
            file=file,
            width=width,
            height=height,
        )
    picture.thumbnail(_LARGEST, Image.Resampling.LANCZOS)
    if picture.getchannel("A").getextrema() == (255, 255):
        picture = picture.convert("RGB")
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return Logo(out.getvalue(), *picture.size)


def _opened(data: bytes, file: str) -> Image.Image:
    try:
        return opened(data, _FORMATS, _MOST_PIXELS, enough=_LARGEST[0]).convert("RGBA")
    except UnopenedPictureError as error:
        match error.fault:
            case Fault.FORMAT:
                raise ReadError(
                    "{file} is no picture that can be a logo: choose a PNG, a JPEG or an SVG", file=file
                ) from None
            case Fault.SIZE:
                raise ReadError(
                    "{file} has more pixels than a logo needs: save it smaller", file=file
                ) from None
            case Fault.DAMAGE:
                raise ReadError(
                    "{file} is a damaged picture ({reason}): export it again",
                    file=file,
                    reason=str(error)[:120],
                ) from None
