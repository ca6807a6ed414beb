# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A print job: the pages of a PDF drawn on a printer, one at a time, as the print dialog has been answered.

Pictures of the pages go to the printer, since Qt can't hand a PDF through on every system, and every answer in the
dialog counts for them. One page is in memory at a time. Works on one thread alone: the store's.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from seminarapp.domain.handout import HandoutKind, Paper
from seminarapp.ui.handouts.pages import POINTS_AN_INCH, drawn

FINE = 300
"""Dots an inch on paper: text as sharp as most printers make it, and a page takes some 35 MB while it is drawn."""

_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.A5: QPageSize.PageSizeId.A5,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}
_ONE_SIDED = (HandoutKind.NAME_SIGNS, HandoutKind.CUE_CARDS, HandoutKind.APPROVAL_SHEETS)
"""Sheets that are folded, cut apart, or given each to another."""

_SAME = 2.0  # points that two sizes may differ and still be called the same


def prepare(printer: QPrinter, kind: HandoutKind, paper: Paper, title: str) -> None:
    """Set a printer up for sheets that have their margins themselves."""
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setResolution(FINE)
    if kind in _ONE_SIDED:
        printer.setDuplex(QPrinter.DuplexMode.DuplexNone)


def is_a_file(printer: QPrinter) -> bool:
    """Whether a PDF was asked for instead of paper."""
    return printer.outputFormat() is QPrinter.OutputFormat.PdfFormat


def other_paper(printer: QPrinter, paper: Paper) -> str:
    """What the printer's paper is called where it is not what the sheet is laid out for; "" where it is."""
    chosen = printer.pageLayout().pageSize()
    wanted = QPageSize(_SIZES[paper])
    size, laid_out = chosen.size(QPageSize.Unit.Point), wanted.size(QPageSize.Unit.Point)
    if {size.width(), size.height()} == {laid_out.width(), laid_out.height()}:
        return ""
    near = abs(size.width() - laid_out.width()) < _SAME and abs(size.height() - laid_out.height()) < _SAME
    return "" if near else chosen.name()


def wanted_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages that were asked for of so many, from 1, in their order; none where the range lies outside."""
    ranges = printer.pageRanges()
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = [
        page
        for page in range(1, count + 1)
        if (ranges.contains(page) if not ranges.isEmpty() else first <= page <= last)
    ]
    backwards = printer.pageOrder() is QPrinter.PageOrder.LastPageFirst
    return pages[::-1] if backwards else pages


def sequence(printer: QPrinter, pages: Sequence[int]) -> Iterator[int | None]:
    """The pages as they are sent, copy by copy where the printer can't copy by itself; None is an empty page.

    On both sides of the paper each copy begins on a sheet of its own.
    """
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if not printer.collateCopies():
        for page in pages:
            yield from [page] * copies
        return
    both_sides = printer.duplex() in (
        QPrinter.DuplexMode.DuplexLongSide,
        QPrinter.DuplexMode.DuplexShortSide,
    )
    for copy in range(copies):
        if copy and both_sides and len(pages) % 2:
            yield None
        yield from pages


class PrintJob:
    """Draws one page each time that it is told to.

    Attributes:
        pages: how many it sends in all; 0 where the range that was asked for has none.
        sent: how many it has sent.
    """

    def __init__(self, data: bytes, printer: QPrinter) -> None:
        import pypdfium2

        self._painter = QPainter()  # first, since it must go before what it paints on
        self._printer = printer
        self._document = pypdfium2.PdfDocument(data)
        self._left = deque(sequence(printer, wanted_pages(printer, len(self._document))))
        self.pages = len(self._left)
        self.sent = 0

    @property
    def done(self) -> bool:
        """Whether all are sent."""
        return not self._left

    def send_page(self) -> bool:
        """Draw the next page; returns whether the printer took it. The last one ends the job."""
        begun = self._printer.newPage() if self._painter.isActive() else self._painter.begin(self._printer)
        if not begun:
            self.stop()
            return False
        page = self._left.popleft()
        if page is not None:
            self._draw(page)
        self.sent += 1
        if self.done:
            return self._end()
        return True

    def stop(self) -> None:
        """Take back what the printer has not printed yet; nothing more is sent."""
        self._left.clear()
        if self._painter.isActive():
            self._printer.abort()
        self._end()

    def _end(self) -> bool:
        taken = self._painter.end() if self._painter.isActive() else False
        self._document.close()
        return taken

    def _draw(self, page: int) -> None:
        """In its own size in the middle of the paper; smaller where the paper is."""
        shown = self._document[page - 1]
        image = drawn(shown, FINE / POINTS_AN_INCH)
        shown.close()
        paper = QRectF(self._painter.viewport())
        scale = self._printer.resolution() / FINE
        size = QSizeF(image.size()) * scale
        if size.width() > paper.width() or size.height() > paper.height():
            size = size * min(paper.width() / size.width(), paper.height() / size.height())
        corner = QPointF((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2)
        self._painter.drawImage(QRectF(corner, size), image)
