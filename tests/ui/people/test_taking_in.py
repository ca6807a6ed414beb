# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files of vCards in the window: shown first, taken in whole, and handed out again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.interchange.vcard.people import card
from tests.ui.home import CONTROL, SHIFT, focused
from tests.ui.people.directory import ANNA, BO, KEY, Directory

CARDS = (
    card("FN:Verket", "KIND:org")
    + card("FN:Cia Ek", "TITLE:chef")
    + card("FN:Dag Å", "EMAIL:dag", "BDAY:1970")
    + card("FN:Bo Vik", "ORG:Näs kommun")
)


@pytest.fixture
def cards(directory: Directory, tmp_path: Path) -> Path:
    path = tmp_path / "contacts.vcf"
    path.write_bytes(CARDS)
    directory.home.chooser.answer = path
    return path


def shown(directory: Directory) -> list[tuple[str, str]]:
    return [(entry.title, entry.badge) for entry in directory.sheet.taking_in.list.entries.entries]


@pytest.mark.usefixtures("cards")
def test_a_file_is_shown_before_anything_is_recorded(directory: Directory) -> None:
    directory.add(BO)
    directory.open()
    directory.home.press(KEY.Key_O, held=CONTROL)
    assert shown(directory) == [("Dag Å", "new"), ("Cia Ek", "new"), ("Bo Vik", "there already")]
    panel = directory.sheet.taking_in
    assert panel._counts.text() == "2 new · 1 there already"
    assert "is of no person" in panel._remarks.text()
    assert "“dag” is not an e-mail address" in panel._whole.text()
    assert directory.known == ["Bo Vik"]
    assert focused() is panel.do


@pytest.mark.usefixtures("cards")
def test_enter_takes_them_in_and_says_what_became_of_each(directory: Directory) -> None:
    directory.open()
    directory.home.press(KEY.Key_O, held=CONTROL)
    directory.home.press(KEY.Key_Return)
    assert directory.known == ["Bo Vik", "Cia Ek", "Dag Å"]
    assert directory.names == ["Bo Vik", "Cia Ek", "Dag Å"]
    panel = directory.sheet.taking_in
    assert panel._head.text() == "Taken in from contacts.vcf"
    assert panel.do.isHidden()
    directory.home.press(KEY.Key_Return)
    assert directory.sheet.shows_cards


@pytest.mark.usefixtures("cards")
def test_people_imported_from_the_library_are_looked_at_in_the_directory(directory: Directory) -> None:
    directory.home.press(KEY.Key_O, held=CONTROL)
    assert directory.sheet.isVisible()
    assert len(shown(directory)) == 3
    assert directory.known == []
    directory.home.press(KEY.Key_Return)
    assert directory.known == ["Bo Vik", "Cia Ek", "Dag Å"]


@pytest.mark.usefixtures("cards")
def test_escape_takes_nothing_in(directory: Directory) -> None:
    directory.open()
    directory.home.press(KEY.Key_O, held=CONTROL)
    directory.home.press(KEY.Key_Escape)
    assert directory.known == []
    assert directory.sheet.isVisible()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"BEGIN:VCARD\nVERSION:4.0\nFN:A\n", "breaks off within a vCard"),
        (b"00:00:05 Ada: Hej.\n", "holds no people"),
    ],
)
def test_a_file_that_is_refused_says_why_on_the_sheet(
    directory: Directory, cards: Path, content: bytes, reason: str
) -> None:
    cards.write_bytes(content)
    directory.open()
    directory.home.press(KEY.Key_O, held=CONTROL)
    assert reason in directory.sheet._notice.text()
    assert directory.sheet.shows_cards


def test_who_is_in_the_list_is_exported(directory: Directory, cards: Path) -> None:
    directory.add(ANNA, BO)
    directory.open()
    directory.search("anna")
    directory.home.press(KEY.Key_E, held=CONTROL | SHIFT)
    assert directory.home.chooser.proposed == ["people.vcf"]
    written = cards.read_text("utf-8")
    assert "FN:Anna Berg" in written
    assert "Bo Vik" not in written
    assert directory.sheet._notice.text() == f"People in {cards}: 1"


def test_a_target_that_cannot_be_written_is_told(directory: Directory, tmp_path: Path) -> None:
    directory.add(ANNA)
    directory.home.chooser.answer = tmp_path / "missing" / "people.vcf"
    directory.open()
    directory.home.press(KEY.Key_E, held=CONTROL | SHIFT)
    assert "can't be written" in directory.sheet._notice.text()


# -- lists and the clipboard ------------------------------------------------------------------------------------------


def test_people_are_pasted_into_the_directory(directory: Directory) -> None:
    directory.add(BO)
    directory.open()
    directory.sheet.register.list.setFocus()
    QGuiApplication.clipboard().setText("Cia Ek, chef, Näs kommun\nBo Vik, ingenjör, Näs kommun")
    directory.home.press(KEY.Key_V, held=CONTROL)
    preview = directory.keeping.listing.sheet
    assert preview is not None
    assert preview._counts.text() == "1 new · 1 there already"
    assert directory.sheet.isVisible()
    directory.home.press(KEY.Key_Return)
    assert directory.known == ["Bo Vik", "Cia Ek"]
    directory.home.press(KEY.Key_Escape)
    assert not preview.isVisible()
    assert directory.names == ["Bo Vik", "Cia Ek"]


def test_the_command_opens_the_directory_and_pastes(directory: Directory) -> None:
    QGuiApplication.clipboard().setText("Cia Ek")
    directory.window._commands.act("paste_people")
    directory.home.settle()
    directory.home.press(KEY.Key_Return)
    assert directory.known == ["Cia Ek"]


def test_a_refusal_of_what_was_pasted_is_said_on_the_sheet(directory: Directory) -> None:
    directory.open()
    QGuiApplication.clipboard().setText("Panel:")
    directory.sheet.paste.click()
    directory.home.settle()
    assert "There is nobody in what was pasted" in directory.sheet._notice.text()
    assert directory.keeping.listing.sheet is None


def test_a_list_is_taken_into_the_directory_from_here(directory: Directory, tmp_path: Path) -> None:
    directory.home.chooser.answer = tmp_path / "lista.csv"
    directory.home.chooser.answer.write_text("Namn;Titel\nCia Ek;chef\n", "utf-8")
    directory.open()
    directory.home.press(KEY.Key_O, held=CONTROL)
    preview = directory.keeping.listing.sheet
    assert preview is not None
    assert preview._head.text() == "Take in lista.csv into the people directory"
    directory.home.press(KEY.Key_Return)
    assert directory.known == ["Cia Ek"]
