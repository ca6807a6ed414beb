# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages as pictures, and on a printer."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from seminarapp.documents.making import DocumentMaker
from seminarapp.domain.handout import Paper
from seminarapp.ui.handouts.pages import pictured, prepare, print_pages
from tests.documents.crowd import crowd

ROOM = QSizeF(300, 400)


def document(kind: str = "cue-cards", paper: Paper = Paper.A4) -> bytes:
    return DocumentMaker().make(kind, ".pdf", crowd(paper), "sv").data


def printer(target: Path, paper: Paper = Paper.A4) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(target))
    prepare(made, paper, "Kort")
    return made


def test_a_page_fills_its_room_and_keeps_its_shape(qapp: QApplication) -> None:
    picture = pictured(document(), 1, ROOM, 2.0)
    assert (picture.page, picture.pages) == (1, 8)
    image = picture.image
    assert image.devicePixelRatio() == 2.0
    assert image.width() <= 600
    assert image.height() <= 801
    assert image.width() / image.height() == pytest.approx(210 / 297, abs=0.01)


def test_paper_is_white_and_has_something_on_it(qapp: QApplication) -> None:
    image = pictured(document("name-signs"), 0, ROOM, 1.0).image
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
    }
    assert "#ffffff" in colours
    assert len(colours) > 2


def test_a_page_too_far_is_the_last(qapp: QApplication) -> None:
    assert pictured(document(), 99, ROOM, 1.0).page == 7
    assert pictured(document(), -1, ROOM, 1.0).page == 0


@pytest.mark.parametrize("paper", Paper)
def test_every_page_is_printed_on_its_paper(qapp: QApplication, tmp_path: Path, paper: Paper) -> None:
    target = tmp_path / "out.pdf"
    assert print_pages(document("programme", paper), printer(target, paper))
    mine, printed = pypdf.PdfReader(_written(tmp_path, paper)), pypdf.PdfReader(target)
    assert len(mine.pages) == len(printed.pages)
    for one, other in zip(mine.pages, printed.pages, strict=True):
        assert float(one.mediabox.width) == pytest.approx(float(other.mediabox.width), abs=2)
        assert float(one.mediabox.height) == pytest.approx(float(other.mediabox.height), abs=2)


def _written(folder: Path, paper: Paper) -> Path:
    target = folder / "mine.pdf"
    target.write_bytes(document("programme", paper))
    return target


def test_only_the_pages_that_were_asked_for_are_printed(qapp: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    asked = printer(target)
    asked.setFromTo(2, 3)
    assert print_pages(document(), asked)
    assert len(pypdf.PdfReader(target).pages) == 2


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_is_not_there_takes_nothing(qapp: QApplication, tmp_path: Path) -> None:
    assert not print_pages(document("programme"), printer(tmp_path / "no such folder" / "out.pdf"))
