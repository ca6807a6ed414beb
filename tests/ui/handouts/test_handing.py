# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Handing out in the window, by keys: what is there, how it looks, saved, printed, and outdated with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pikepdf
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.planning import Panelist
from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.handout import HandoutKind, Paper
from seminarapp.ui.handouts import print_job, printing
from seminarapp.ui.handouts.handing import Handing
from seminarapp.ui.handouts.sheet import HandoutSheet
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.window import MainWindow
from tests.ui.accessible import name_of
from tests.ui.desktop import FakeScreens
from tests.ui.home import CONTROL, Home, focused

KEY = Qt.Key


@pytest.fixture
def window(home: Home, look: Look, translation: Translation) -> Iterator[MainWindow]:
    window = MainWindow(look, translation, home.chooser, FakeScreens())
    home.show(window, 1440, 900)
    window.move_in(home.desk)
    home.settle()
    yield window
    window.close()
    home.settle()


@pytest.fixture
def card(home: Home, window: MainWindow) -> SeminarCard:
    """The sample's richest seminar, on its plan page."""
    card = home.sample()[2]
    window.open_seminar(card.id, "plan")
    home.settle()
    return card


@pytest.fixture
def handing(home: Home, window: MainWindow, card: SeminarCard) -> Handing:
    """The sheets of it, opened by key."""
    home.press(KEY.Key_P, held=CONTROL)
    found = window._commands._handing
    assert found is not None
    return found


@pytest.fixture
def sheet(handing: Handing) -> HandoutSheet:
    return handing.sheet


def issued(home: Home, card: SeminarCard) -> list[tuple[str, str, str]]:
    standing = home.ask(partial(home.activities.handing_out.standing, card.id))
    return [(one.kind.value, one.issue.paper.value, one.issue.format) for one in standing]


def replaced(home: Home, card: SeminarCard) -> None:
    def replace() -> None:
        seat = home.activities.overview.plan(card.id).seats[0]
        home.activities.planning.excuse_panelist(card.id, seat.id)
        home.activities.planning.seat_panelist(card.id, Panelist("Ny Person"))

    home.ask(replace)


def test_it_opens_on_the_programme_with_its_first_page(sheet: HandoutSheet, card: SeminarCard) -> None:
    assert sheet.isVisible()
    assert sheet.size() == sheet.window().size(), "it covers the window"
    assert focused() is sheet.list
    assert sheet.wished == (HandoutKind.PROGRAMME, card.language, Paper.A4)
    assert not sheet.preview.paper.pixmap().isNull()
    assert sheet.preview.count.text() == "Page 1 of 1"
    assert [entry.note for entry in _entries(sheet)] == ["Not handed out yet"] * len(HandoutKind)


def _entries(sheet: HandoutSheet) -> tuple[Entry, ...]:
    return sheet.list.entries.entries


def test_the_same_key_closes_it_and_gives_the_keys_back(
    home: Home, window: MainWindow, card: SeminarCard
) -> None:
    before = focused()
    home.press(KEY.Key_P, held=CONTROL)
    home.press(KEY.Key_P, held=CONTROL)
    assert window._commands._handing is not None
    assert not window._commands._handing.sheet.isVisible()
    assert focused() is before


def test_in_the_library_it_says_what_to_do_first(home: Home, window: MainWindow) -> None:
    told: list[str] = []
    assert window._pages is not None
    window._pages.told.connect(lambda text, _kind: told.append(text))
    home.press(KEY.Key_P, held=CONTROL)
    assert told == ["Open a seminar first: its sheets are handed out from there"]


def test_another_kind_is_shown_and_its_pages_turn_by_key(home: Home, sheet: HandoutSheet) -> None:
    home.press(KEY.Key_Down)
    home.press(KEY.Key_Down)
    home.settle()
    assert sheet.wished[0] is HandoutKind.CUE_CARDS
    assert sheet.preview.count.text().startswith("Page 1 of ")
    assert sheet.preview.page == 0
    sheet.preview.setFocus()
    home.press(KEY.Key_PageDown)
    home.settle()
    assert sheet.preview.count.text().startswith("Page 2 of ")
    home.press(KEY.Key_Home)
    home.settle()
    assert sheet.preview.count.text().startswith("Page 1 of ")
    assert not sheet.preview.before.isEnabled()


def test_paper_and_language_change_what_is_shown(home: Home, sheet: HandoutSheet) -> None:
    tall = sheet.preview.paper.pixmap().size()
    sheet.paper._buttons["letter"].click()
    sheet.language._buttons["en"].click()
    home.settle()
    assert sheet.wished[1:] == ("en", Paper.LETTER)
    wide = sheet.preview.paper.pixmap().size()
    assert wide.width() / wide.height() > tall.width() / tall.height()


def test_saving_writes_the_file_and_records_it(
    home: Home, sheet: HandoutSheet, card: SeminarCard, tmp_path: Path
) -> None:
    home.chooser.answer = tmp_path / "program.pdf"
    home.click(sheet.save)
    assert (tmp_path / "program.pdf").read_bytes().startswith(b"%PDF")
    assert issued(home, card) == [("programme", "a4", "pdf")]
    assert home.chooser.proposed[-1].endswith("-programme.pdf")
    assert sheet.message.text() == f"Wrote {tmp_path / 'program.pdf'}"
    assert "Version 1" in _entries(sheet)[0].note


def test_a_file_that_can_not_be_written_is_told_and_not_recorded(
    home: Home, sheet: HandoutSheet, card: SeminarCard, tmp_path: Path
) -> None:
    home.chooser.answer = tmp_path / "no such folder" / "program.pdf"
    home.click(sheet.save)
    assert issued(home, card) == []
    assert len(home.refused) == 1


def test_printing_into_a_file_writes_the_document_itself_with_its_tags(
    home: Home, sheet: HandoutSheet, card: SeminarCard, tmp_path: Path
) -> None:
    home.chooser.answer = tmp_path / "printed"
    home.press(KEY.Key_Return)
    home.settle()
    assert issued(home, card) == [("programme", "a4", "pdf")]
    with pikepdf.open(tmp_path / "printed.pdf") as pdf:
        assert "/StructTreeRoot" in pdf.Root
    assert sheet.message.text().startswith(f"Wrote {tmp_path / 'printed.pdf'}, all pages")
    assert sheet.print.isVisible()
    assert sheet.stop.isHidden()


@pytest.fixture
def on_paper(home: Home, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What goes to the printer lands here."""
    monkeypatch.setattr(printing, "is_a_file", lambda _printer: False)
    home.chooser.answer = tmp_path / "paper.pdf"
    return tmp_path / "paper.pdf"


def test_printing_sends_every_page_and_records_it(
    home: Home, handing: Handing, sheet: HandoutSheet, card: SeminarCard, on_paper: Path
) -> None:
    told: list[tuple[int, int]] = []
    handing._printing.went_on.connect(lambda sent, pages: told.append((sent, pages)))
    sheet.list.choose(HandoutKind.NAME_SIGNS.value)
    home.settle()
    home.press(KEY.Key_Return)
    home.settle()
    pages = len(pypdf.PdfReader(on_paper).pages)
    assert told == [(0, 0), *((at, pages) for at in range(pages))]
    assert issued(home, card) == [("name-signs", "a4", "print")]
    assert sheet.message.text() == "Sent to the printer"


def test_printing_can_be_stopped_and_is_not_recorded_then(
    home: Home, handing: Handing, sheet: HandoutSheet, card: SeminarCard, on_paper: Path
) -> None:
    shown: list[bool] = []

    def stop(sent: int, _pages: int) -> None:
        if sent == 1:
            shown.append(sheet.stop.isVisible() and sheet.print.isHidden() and focused() is sheet.stop)
            sheet.stop.click()

    handing._printing.went_on.connect(stop)
    sheet.list.choose(HandoutKind.CUE_CARDS.value)
    home.settle()
    sheet.print.setFocus()
    home.press(KEY.Key_Space)
    home.settle()
    assert shown == [True]
    assert issued(home, card) == []
    assert sheet.message.text().startswith("Printing was stopped")
    assert sheet.print.isVisible()
    assert focused() is sheet.print


def test_on_other_paper_than_it_is_laid_out_for_it_says_so(
    home: Home, sheet: HandoutSheet, card: SeminarCard, on_paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "other_paper", lambda _printer, _paper: "A4")
    sheet.paper.choose("a5")
    sheet.wish_changed.emit()
    home.settle()
    home.press(KEY.Key_Return)
    home.settle()
    assert "laid out for A5 and" in sheet.message.text()
    assert "in the middle of A4" in sheet.message.text()


def test_pages_that_are_not_there_are_refused_with_what_to_do(
    home: Home, sheet: HandoutSheet, card: SeminarCard, on_paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_job, "wanted_pages", lambda _printer, _count: [])
    home.press(KEY.Key_Return)
    home.settle()
    assert "choose others, or all" in sheet.message.text()
    assert issued(home, card) == []


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_is_away_is_told_with_what_to_do(
    home: Home, sheet: HandoutSheet, card: SeminarCard, on_paper: Path
) -> None:
    home.chooser.answer = on_paper.parent / "no such folder" / "paper.pdf"
    home.press(KEY.Key_Return)
    home.settle()
    assert "see that it is there, and print again" in sheet.message.text()
    assert issued(home, card) == []
    assert sheet.print.isVisible()


def test_who_thinks_better_of_it_has_handed_nothing_out(
    home: Home, sheet: HandoutSheet, card: SeminarCard
) -> None:
    for button in (sheet.save, sheet.print, sheet.all):
        home.click(button)
    assert issued(home, card) == []


def test_all_sheets_go_into_a_folder(
    home: Home, sheet: HandoutSheet, card: SeminarCard, tmp_path: Path
) -> None:
    home.chooser.answer = tmp_path / "ut"
    home.click(sheet.all)
    home.settle()
    assert len(list((tmp_path / "ut").glob("*.pdf"))) == len(HandoutKind)
    assert sheet.message.text().startswith(f"Sheets in {tmp_path / 'ut'}: 7")
    assert {entry.badge for entry in _entries(sheet)} == {"up to date"}


def test_a_later_change_is_told_with_its_reason(
    home: Home, handing: Handing, sheet: HandoutSheet, card: SeminarCard, tmp_path: Path
) -> None:
    home.chooser.answer = tmp_path / "program.pdf"
    home.click(sheet.save)
    home.press(KEY.Key_Escape)
    replaced(home, card)
    home.press(KEY.Key_P, held=CONTROL)
    home.settle()
    first = _entries(sheet)[0]
    assert first.badge == "outdated"
    assert "panelist replaced: " in sheet.why.text()
    assert "→ Ny Person" in sheet.why.text()
    sheet.list.choose(HandoutKind.SUMMARY.value)
    home.settle()
    assert sheet.why.isHidden(), "nothing of the summary has been handed out"


def test_what_can_not_be_made_says_why_and_is_not_offered(
    home: Home, window: MainWindow, card: SeminarCard, handing: Handing, sheet: HandoutSheet
) -> None:
    def empty() -> None:
        plan = home.activities.overview.plan(card.id)
        for seat in plan.seats:
            home.activities.planning.excuse_panelist(card.id, seat.id)

    home.ask(empty)
    sheet.list.choose(HandoutKind.APPROVAL_SHEETS.value)
    home.settle()
    assert "quote" in sheet.preview.paper.text()
    assert not sheet.print.isEnabled()
    assert not sheet.save.isEnabled()
    assert sheet.all.isEnabled()


def test_everything_on_it_has_a_name(sheet: HandoutSheet) -> None:
    stops = [one for one in sheet.findChildren(QWidget) if one.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    assert len(stops) > 8
    assert [one for one in stops if one.isVisible() and not name_of(one)] == []


def test_in_another_language_it_is_made_anew(home: Home, window: MainWindow, handing: Handing) -> None:
    window._menu.language_chosen.emit("sv")
    home.settle()
    home.press(KEY.Key_P, held=CONTROL)
    again = window._commands._handing
    assert again is not None
    assert again is not handing
    assert _entries(again.sheet)[2].title == "Stödkort"


def test_it_fits_into_a_small_window(home: Home, window: MainWindow, sheet: HandoutSheet) -> None:
    window.resize(960, 600)
    home.settle()
    for widget in (sheet.print, sheet.all, sheet.preview.after):
        assert isinstance(widget, QWidget)
        corner = widget.mapTo(window, widget.rect().bottomRight())
        assert corner.x() <= window.width()
        assert corner.y() <= window.height()


def test_the_sheet_is_read_anew_when_it_is_opened_again(
    home: Home, handing: Handing, sheet: HandoutSheet, card: SeminarCard
) -> None:
    home.press(KEY.Key_Escape)
    ready = home.ask(
        partial(home.activities.handing_out.printable, card.id, HandoutKind.SUMMARY, "en", Paper.A4)
    )
    home.ask(partial(home.activities.handing_out.printed, card.id, ready))
    home.press(KEY.Key_P, held=CONTROL)
    home.settle()
    assert _entries(sheet)[-1].note.startswith("Version 1")
    assert _entries(sheet)[0].note == "Not handed out yet"


def test_what_is_chosen_stays_chosen_while_it_is_read(
    home: Home, sheet: HandoutSheet, tmp_path: Path
) -> None:
    sheet.list.choose(HandoutKind.NAME_SIGNS.value)
    home.settle()
    home.chooser.answer = tmp_path / "skyltar.pdf"
    home.click(sheet.save)
    home.settle()
    assert sheet.wished[0] is HandoutKind.NAME_SIGNS
    assert _entries(sheet)[3].badge == "up to date"


def test_signs_and_cards_are_only_offered_as_pdf(home: Home, sheet: HandoutSheet, tmp_path: Path) -> None:
    home.chooser.answer = tmp_path / "kort.docx"
    sheet.list.choose(HandoutKind.CUE_CARDS.value)
    home.settle()
    home.click(sheet.save)
    home.settle()
    assert not (tmp_path / "kort.docx").exists()
    assert (tmp_path / "kort.docx.pdf").exists() or (tmp_path / "kort.pdf").exists()


def test_other_sheets_can_be_saved_for_word(home: Home, sheet: HandoutSheet, tmp_path: Path) -> None:
    home.chooser.answer = tmp_path / "program.docx"
    home.click(sheet.save)
    assert (tmp_path / "program.docx").read_bytes().startswith(b"PK")
