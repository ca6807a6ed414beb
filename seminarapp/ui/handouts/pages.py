# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages of a PDF as pictures, for the preview and the printer. Works on one thread alone: the store's."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from seminarapp.domain.handout import Paper

_POINTS_AN_INCH = 72
_FINE = 200  # dots an inch on paper: sharp text, and a page in some hundredths of a second
_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.A5: QPageSize.PageSizeId.A5,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}


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
        image = _drawn(document[page], max(scale, 0.1))
        image.setDevicePixelRatio(ratio)
        return Picture(image, page, len(document))


def prepare(printer: QPrinter, paper: Paper, title: str) -> None:
    """Set a printer up for sheets that have their margins themselves."""
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setResolution(_FINE)


def print_pages(data: bytes, printer: QPrinter) -> bool:
    """Draw the pages that were asked for; returns whether the printer took them."""
    import pypdfium2

    painter = QPainter()
    if not painter.begin(printer):
        return False
    with pypdfium2.PdfDocument(data) as document:
        first, last = printer.fromPage() or 1, printer.toPage() or len(document)
        for number in range(first, min(last, len(document)) + 1):
            if number > first and not printer.newPage():
                painter.end()
                return False
            image = _drawn(document[number - 1], _FINE / _POINTS_AN_INCH)
            painter.drawImage(QRectF(painter.viewport()), image)
    return painter.end()


def _drawn(page: object, scale: float) -> QImage:
    """The page on white; its pixels are copied, since those of the library go with the page."""
    from pypdfium2.raw import FPDFBitmap_BGRx

    bitmap = page.render(scale=scale, force_bitmap_format=FPDFBitmap_BGRx)  # type: ignore[attr-defined]  # it has no types
    shown = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
    )
    return shown.copy()
