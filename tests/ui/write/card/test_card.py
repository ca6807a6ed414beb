# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A quote as a picture: its words whole, its alternative text, and what may not become one."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from seminarapp.domain.errors import QuoteRefusedError
from seminarapp.ui.write.card.face import CardFace, card_face
from seminarapp.ui.write.card.picture import HEIGHT, WIDTH, as_png, card_picture
from tests.ui.write.scene import Scene

FACE = CardFace("”Bron sjunker.”", "Anna Berg", "arkivarie, Arkivet", "Samtal om broar · Kommunen", "sv")
HOSTILE = ("<b>fet</b> & <img src='file:///etc/passwd'>", "x" * 4000, "مرحبا 🙂 日本", "a\u202eb", "")


def ink_at_the_edges(image: QImage) -> list[tuple[int, int]]:
    """Where something stands in the outermost 20 pixels at the right and below."""
    white = QColor("#FFFFFF").rgb()
    right = [(x, y) for x in range(WIDTH - 20, WIDTH) for y in range(0, HEIGHT, 3)]
    below = [(x, y) for x in range(40, WIDTH, 3) for y in range(HEIGHT - 20, HEIGHT)]
    return [place for place in right + below if image.pixel(*place) != white]


def test_a_card_is_a_picture_with_its_description_in_it(qapp: QApplication) -> None:
    picture = Image.open(BytesIO(as_png(card_picture(FACE))))
    assert picture.size == (WIDTH, HEIGHT) == (1200, 675)
    assert picture.text["Description"] == FACE.alternative  # type: ignore[attr-defined]  # a PNG has it
    for part in (FACE.quoted, FACE.name, FACE.role, FACE.foot):
        assert part in FACE.alternative


@pytest.mark.parametrize("words", HOSTILE, ids=["markup", "long", "scripts", "direction", "empty"])
def test_whatever_is_said_nothing_runs_over_the_edge(qapp: QApplication, words: str) -> None:
    face = replace(FACE, quoted=f"”{words}”", name=words or "–", role=words, foot=words)
    assert ink_at_the_edges(card_picture(face)) == []


def test_the_words_are_the_approved_ones_in_the_seminars_marks(scene: Scene) -> None:
    material = scene.material
    capture = material.capture(scene.capture("c2"))
    assert capture is not None
    amended = replace(capture, approved_text="Jag hör nästan ingenting.")
    assert card_face(material, amended).quoted == "”Jag hör nästan ingenting.”"


@pytest.mark.parametrize("label", ["c4", "c5", "c6"])
def test_what_may_not_be_published_becomes_no_card(scene: Scene, label: str) -> None:
    capture = scene.material.capture(scene.capture(label))
    assert capture is not None
    with pytest.raises(QuoteRefusedError):
        card_face(scene.material, capture)


def test_the_key_writes_the_card_of_the_quote_of_the_caret(scene: Scene, tmp_path: Path) -> None:
    scene.chooser.answer = tmp_path / "kort"
    scene.go_to(4)
    scene.page.commands["quote_card"].trigger()
    scene.settle()
    with Image.open(tmp_path / "kort.png") as picture:
        assert picture.size == (WIDTH, HEIGHT)
    assert "Jag hör ingenting." in QApplication.clipboard().text()
    QApplication.clipboard().clear()


def test_a_picture_that_is_there_already_is_not_written_over_unasked(scene: Scene, tmp_path: Path) -> None:
    told: list[str] = []
    scene.page.told.connect(lambda text, _kind: told.append(text))
    there = tmp_path / "kort.png"
    there.write_bytes(b"mitt")
    scene.chooser.answer = tmp_path / "kort"
    scene.go_to(4)
    scene.page.commands["quote_card"].trigger()
    scene.settle()
    assert there.read_bytes() == b"mitt"
    assert "is there already" in told[-1]


def test_without_a_quote_it_says_what_to_do(scene: Scene) -> None:
    told: list[str] = []
    scene.page.told.connect(lambda text, _kind: told.append(text))
    scene.go_to(3)
    scene.page.column.table.clearSelection()
    scene.page.column.table.setCurrentIndex(QModelIndex())
    scene.page.commands["quote_card"].trigger()
    assert told == ["Go to a quote first: the card is made of it"]
    assert scene.chooser.asked == []
