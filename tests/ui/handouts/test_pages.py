# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages as pictures, as large as the room lets them be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication

from seminarapp.documents.making import DocumentMaker
from seminarapp.domain.handout import Paper
from seminarapp.ui.handouts.pages import pictured
from tests.documents.crowd import crowd

ROOM = QSizeF(300, 400)


def document(kind: str = "cue-cards", paper: Paper = Paper.A4) -> bytes:
    return DocumentMaker().make(kind, ".pdf", crowd(paper), "sv").data


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
