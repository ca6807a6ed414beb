# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is on a real clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from seminarapp.application.records.pasted_people import Pasted
from seminarapp.ui.taking_in.clipboard import pasted

pytestmark = pytest.mark.usefixtures("translation")
SOURCE = "What was pasted"


def copied(**kinds: str) -> None:
    """Put data of those kinds on the clipboard; an underscore stands for the slash."""
    data = QMimeData()
    for kind, content in kinds.items():
        data.setData(kind.replace("_", "/"), content.encode())
    QGuiApplication.clipboard().setMimeData(data)


def test_text_is_taken_as_it_is() -> None:
    QGuiApplication.clipboard().setText("Åsa Ek\nBo \U0001f600")
    assert pasted() == Pasted("Åsa Ek\nBo \U0001f600", "", SOURCE)


def test_html_comes_beside_its_text() -> None:
    copied(text_plain="Åsa", text_html="<b>Åsa</b>")
    assert pasted() == Pasted("Åsa", "<b>Åsa</b>", SOURCE)


@pytest.mark.parametrize("kind", ["text_vcard", "text_x-vcard"])
def test_cards_that_were_copied_as_such_are_the_text(kind: str) -> None:
    copied(**{kind: "BEGIN:VCARD", "text_plain": "Åsa Ek"})
    assert pasted().text == "BEGIN:VCARD"


def test_a_card_in_a_wrong_encoding_is_still_text() -> None:
    data = QMimeData()
    data.setData("text/vcard", "Åsa".encode("latin-1"))
    QGuiApplication.clipboard().setMimeData(data)
    assert pasted().text == "\ufffdsa"


def test_nothing_and_a_picture_are_no_text() -> None:
    QGuiApplication.clipboard().clear()
    assert pasted() == Pasted("", "", SOURCE)
    copied(image_png="not one")
    assert pasted().text == ""
