# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages of a PDF as pictures, for the preview and the printer. Works on one thread alone: the store's."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_AN_INCH = 72


@dataclass(frozen=True, slots=True)
class Picture:
    """One page as it looks, and of how many it is which, from 0."""

    image: QImage
    page: int
    pages: int


def pictured(data: bytes, page: int, room: QSizeF, ratio: float) -> Picture:
    """A page as large as the room lets it be, in pixels at `ratio` to one; a page too far is the last."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        page = max(0, min(page, len(document) - 1))
        width, height = document.get_page_size(page)
        scale = min(room.width() / width, room.height() / height) * ratio
        image = drawn(document[page], max(scale, 0.1))
        image.setDevicePixelRatio(ratio)
        return Picture(image, page, len(document))


def drawn(page: object, scale: float) -> QImage:
    """The page on white; its pixels are copied, since those of the library go with the page."""
    from pypdfium2.raw import FPDFBitmap_BGRx

    bitmap = page.render(scale=scale, force_bitmap_format=FPDFBitmap_BGRx)  # type: ignore[attr-defined]  # it has no types
    pixels = memoryview(bitmap.buffer).cast("B")
    return QImage(pixels, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
