# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages on a printer: which, in which order, how large, and what becomes of it when it is stopped."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from seminarapp.documents.making import DocumentMaker
from seminarapp.domain.handout import HandoutKind, Paper
from seminarapp.ui.handouts.print_job import (
    FINE,
    PrintJob,
    is_a_file,
    other_paper,
    prepare,
    sequence,
    wanted_pages,
)
from tests.documents.crowd import crowd

A4 = (595, 842)


def document(kind: str = "cue-cards", paper: Paper = Paper.A4) -> bytes:
    return DocumentMaker().make(kind, ".pdf", crowd(paper), "sv").data


def printer(target: Path, paper: Paper = Paper.A4, kind: HandoutKind = HandoutKind.PROGRAMME) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(target))
    prepare(made, kind, paper, "Kort")
    return made


class Copying(QPrinter):
    """One whose dialog was answered, and that can't copy by itself."""

    def __init__(
        self,
        copies: int = 1,
        collate: bool = True,
        duplex: QPrinter.DuplexMode = QPrinter.DuplexMode.DuplexNone,
        order: QPrinter.PageOrder = QPrinter.PageOrder.FirstPageFirst,
    ) -> None:
        super().__init__()
        self._answers = copies, collate, duplex, order

    def supportsMultipleCopies(self) -> bool:
        return False

    def copyCount(self) -> int:
        return self._answers[0]

    def collateCopies(self) -> bool:
        return self._answers[1]

    def duplex(self) -> QPrinter.DuplexMode:
        return self._answers[2]

    def pageOrder(self) -> QPrinter.PageOrder:
        return self._answers[3]


def sent_whole(data: bytes, to: QPrinter) -> bool:
    job = PrintJob(data, to)
    while job.send_page():
        if job.done:
            return True
    return False


@pytest.mark.parametrize("paper", Paper)
def test_every_page_is_printed_on_its_paper(qapp: QApplication, tmp_path: Path, paper: Paper) -> None:
    target, data = tmp_path / "out.pdf", document("programme", paper)
    made = printer(target, paper)
    assert other_paper(made, paper) == ""
    assert sent_whole(data, made)
    (tmp_path / "mine.pdf").write_bytes(data)
    mine, printed = pypdf.PdfReader(tmp_path / "mine.pdf"), pypdf.PdfReader(target)
    assert len(mine.pages) == len(printed.pages)
    for one, other in zip(mine.pages, printed.pages, strict=True):
        assert float(one.mediabox.width) == pytest.approx(float(other.mediabox.width), abs=2)
        assert float(one.mediabox.height) == pytest.approx(float(other.mediabox.height), abs=2)


def test_pages_are_sent_in_at_least_three_hundred_dots_an_inch(qapp: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    assert sent_whole(document("name-signs", Paper.A5), printer(target, Paper.A5))
    image = pypdf.PdfReader(target).pages[0].images[0].image
    assert image is not None
    assert image.width >= FINE * 148 / 25.4 - 2


def test_only_the_pages_that_were_asked_for_are_printed(qapp: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    asked = printer(target)
    asked.setFromTo(2, 3)
    job = PrintJob(document(), asked)
    assert job.pages == 2
    while not job.done:
        assert job.send_page()
    assert len(pypdf.PdfReader(target).pages) == 2


def test_ranges_with_gaps_and_from_the_last_page_are_kept(qapp: QApplication, tmp_path: Path) -> None:
    asked = printer(tmp_path / "out.pdf")
    asked.setPageRanges(QPageRanges.fromString("1-2,5"))
    assert wanted_pages(asked, 8) == [1, 2, 5]
    assert wanted_pages(Copying(order=QPrinter.PageOrder.LastPageFirst), 3) == [3, 2, 1]
    asked.setPageRanges(QPageRanges.fromString("9-12"))
    assert wanted_pages(asked, 8) == []


def test_copies_that_the_printer_can_not_make_are_sent_whole_or_page_by_page(qapp: QApplication) -> None:
    assert list(sequence(Copying(2), (1, 2, 3))) == [1, 2, 3, 1, 2, 3]
    assert list(sequence(Copying(2, collate=False), (1, 2))) == [1, 1, 2, 2]


def test_on_both_sides_each_copy_begins_on_a_sheet_of_its_own(qapp: QApplication) -> None:
    both = Copying(2, duplex=QPrinter.DuplexMode.DuplexLongSide)
    assert list(sequence(both, (1, 2, 3))) == [1, 2, 3, None, 1, 2, 3]
    assert list(sequence(both, (1, 2))) == [1, 2, 1, 2]


def test_a_printer_that_copies_by_itself_gets_each_page_once(qapp: QApplication, tmp_path: Path) -> None:
    asked = printer(tmp_path / "out.pdf")
    asked.setCopyCount(3)
    if asked.supportsMultipleCopies():
        assert list(sequence(asked, (1, 2))) == [1, 2]
    else:
        assert list(sequence(asked, (1, 2))) == [1, 2] * 3


def test_a_small_sheet_on_large_paper_keeps_its_size_and_says_so(qapp: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    asked = printer(target, Paper.A5)
    asked.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    assert other_paper(asked, Paper.A5) == "A4"
    assert sent_whole(document("programme", Paper.A5), asked)
    assert placed(target) == pytest.approx((419.5, 595.3), abs=1.5)


def test_a_large_sheet_on_small_paper_is_made_smaller_and_keeps_its_shape(
    qapp: QApplication, tmp_path: Path
) -> None:
    target = tmp_path / "out.pdf"
    asked = printer(target, Paper.LETTER)
    asked.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    assert sent_whole(document("programme", Paper.LETTER), asked)
    width, height = placed(target)
    assert width == pytest.approx(595, abs=2)
    assert width / height == pytest.approx(612 / 792, abs=0.005)


def placed(target: Path) -> tuple[float, float]:
    """How large the picture on the first page is, in points."""
    import pypdfium2

    with pypdfium2.PdfDocument(target) as printed:
        (image,) = printed[0].get_objects()
        left, bottom, right, top = image.get_bounds()
    return right - left, top - bottom


def test_a_job_that_is_stopped_sends_nothing_more(qapp: QApplication, tmp_path: Path) -> None:
    job = PrintJob(document(), printer(tmp_path / "out.pdf"))
    assert job.send_page()
    job.stop()
    assert job.done
    assert job.sent == 1


def test_what_is_folded_cut_or_given_each_to_another_is_printed_on_one_side(
    qapp: QApplication, tmp_path: Path
) -> None:
    for kind in (HandoutKind.NAME_SIGNS, HandoutKind.CUE_CARDS, HandoutKind.APPROVAL_SHEETS):
        assert printer(tmp_path / "out.pdf", kind=kind).duplex() is QPrinter.DuplexMode.DuplexNone


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_is_not_there_takes_nothing(qapp: QApplication, tmp_path: Path) -> None:
    away = printer(tmp_path / "no such folder" / "out.pdf")
    assert is_a_file(away)
    assert not PrintJob(document("programme"), away).send_page()
