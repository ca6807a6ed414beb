# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files with many things in them, taken in by keys: looked at first, then recorded, all or nothing."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from seminarapp.application.records.people_table import Column
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.taking_in.sheet import TakingInSheet
from seminarapp.ui.taking_in.taking_in import TakingIn
from seminarapp.ui.theme.look import Look
from tests.interchange.schedule.calendars import calendar, event
from tests.ui.home import CONTROL, Home, focused
from tests.ui.naming import unnamed
from tests.ui.taking_in.conftest import Offer

KEY = Qt.Key
START = "DTSTART;TZID=Europe/Stockholm:20260312T140000"
CALENDAR = calendar(
    event(START, "LOCATION:Hamnsalen", title="Ny energi"),
    event("DTSTART:20260313T130000Z", uid="u2", title="Broar"),
    event(START, uid="u3", title=""),
    head="X-WR-CALNAME:Samtal",
)
LIST = "Namn;Mejl;Arbetsplats\nSara Lind;sara@example.org;Kommunen\nOlof Åkesson;;Regionen\n;;;\n"


def lines(sheet: TakingInSheet) -> list[tuple[str, str]]:
    return [
        (one.title, one.badge) for one in (sheet.list.entries[at] for at in range(len(sheet.list.entries)))
    ]


def titles(home: Home) -> list[str]:
    return [card.title for card in home.library.seminars]


# -- a schedule -------------------------------------------------------------------------------------------------------


def test_a_calendar_is_looked_at_before_anything_is_recorded(home: Home, offer: Offer) -> None:
    events = home.events
    sheet = offer("a.ics", CALENDAR)
    assert sheet.isVisible()
    assert sheet._head.text() == "Take in a.ics: Samtal"
    assert sheet._counts.text() == "2 new · 1 left out"
    assert lines(sheet) == [("#3", "left out"), ("Ny energi", "new"), ("Broar", "new")]
    assert sheet.list.entries[0].note == "has no title"
    assert "panels are empty: 2" in sheet._remarks.text()
    assert home.events == events
    assert focused() is sheet.do
    assert not sheet.columns.isVisible()


def test_one_key_takes_it_in_and_the_report_stays(home: Home, page: StartPage, offer: Offer) -> None:
    sheet = offer("a.ics", CALENDAR)
    home.press(KEY.Key_Return)
    assert titles(home) == ["Ny energi", "Broar", "Vem äger vattnet?"]
    assert sheet._head.text() == "Taken in from a.ics: Samtal"
    assert not sheet.do.isVisible()
    assert focused() is sheet.back
    home.press(KEY.Key_Escape)
    assert not sheet.isVisible()
    assert "Samtal" in [series.title for series in home.library.series]


def test_escape_leaves_everything_as_it_was(home: Home, offer: Offer) -> None:
    events = home.events
    sheet = offer("a.ics", CALENDAR)
    home.press(KEY.Key_Escape)
    assert not sheet.isVisible()
    assert home.events == events


def test_what_has_changed_is_taken_over_only_where_the_box_is_ticked(home: Home, offer: Offer) -> None:
    offer("a.ics", CALENDAR)
    home.press(KEY.Key_Return)
    sheet = offer("b.ics", CALENDAR.replace(b"20260313T130000Z", b"20260313T140000Z"))
    assert sheet._counts.text() == "1 changed · 1 there already · 1 left out"
    assert not sheet.do.isVisible()
    assert focused() is sheet.back
    sheet.update_box.setFocus()
    home.press(KEY.Key_Space)
    assert sheet.do.isVisible()
    home.press(KEY.Key_Return, held=CONTROL)
    moved = next(card for card in home.library.seminars if card.title == "Broar")
    assert moved.starts_at is not None
    assert moved.starts_at.hour == 14


def test_the_report_is_copied(home: Home, offer: Offer) -> None:
    offer("a.ics", CALENDAR)
    home.press(KEY.Key_C, held=CONTROL)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[:2] == ["Take in a.ics: Samtal", "2 new · 1 left out"]
    assert "1\tnew\tNy energi\t2026-03-12 14:00, Hamnsalen" in copied
    assert copied[-1] == "3\tleft out\t–\thas no title"


def test_what_is_refused_is_said_and_no_sheet_opens(home: Home, page: StartPage, tmp_path: Path) -> None:
    home.chooser.answer = tmp_path / "a.ics"
    home.chooser.answer.write_bytes(calendar())
    page.commands["import_file"].trigger()
    home.settle()
    assert page._taking_in.sheet is None
    assert home.refused[0].startswith("a.ics is a calendar without events")


def test_a_transcript_is_taken_in_as_before(home: Home, page: StartPage, tmp_path: Path) -> None:
    home.chooser.answer = tmp_path / "möte.vtt"
    home.chooser.answer.write_text("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Alva Ek>Hej.\n", "utf-8")
    page.commands["import_file"].trigger()
    home.settle()
    assert "möte" in titles(home)


# -- a list -----------------------------------------------------------------------------------------------------------


def test_a_list_is_people_whose_columns_can_be_put_right(home: Home, offer: Offer) -> None:
    sheet = offer("a.csv", LIST)
    assert sheet.columns.isVisible()
    assert sheet.columns.chosen == {Column.NAME: 0, Column.EMAIL: 1, Column.ORGANISATION: 2}
    assert lines(sheet) == [("Sara Lind", "new"), ("Olof Åkesson", "new")]
    assert sheet._head.text() == "Take in a.csv into the people directory"
    assert sheet.list.entries[0].note == "Kommunen, sara@example.org"
    name = sheet.columns.choices[Column.NAME]
    name.setFocus()
    home.press(KEY.Key_Down)
    home.press(KEY.Key_Down)
    name.activated.emit(name.currentIndex())
    home.settle()
    assert [title for title, _ in lines(sheet)] == ["Kommunen", "Regionen"]


def test_people_go_into_the_directory(home: Home, offer: Offer) -> None:
    offer("a.csv", LIST)
    home.press(KEY.Key_Return)
    found = home.ask(lambda: home.activities.people.find("sara"))
    assert [line.name for line in found] == ["Sara Lind"]


def test_a_list_for_a_seminar_is_its_participants(
    home: Home, look: Look, page: StartPage, seminar: UUID, tmp_path: Path
) -> None:
    taking_in = TakingIn(home.desk, look, page)
    file = tmp_path / "a.csv"
    file.write_text(LIST, "utf-8")
    taking_in.open_list(file, seminar)
    home.settle()
    home.press(KEY.Key_Return)
    participants = home.ask(lambda: home.activities.registering.participants(seminar))
    assert [one.name for one in participants] == ["Olof Åkesson", "Sara Lind"]


def test_cards_for_a_seminar_are_its_participants(
    home: Home, look: Look, page: StartPage, seminar: UUID, tmp_path: Path
) -> None:
    file = tmp_path / "a.vcf"
    file.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Sara Lind\nEND:VCARD\n", "utf-8")
    taking_in = TakingIn(home.desk, look, page)
    taking_in.open_list(file, seminar)
    home.settle()
    assert taking_in.sheet is not None
    assert taking_in.sheet._head.text() == "Take in a.vcf as participants: Vem äger vattnet?"
    assert not taking_in.sheet.columns.isVisible()
    home.press(KEY.Key_Return)
    participants = home.ask(lambda: home.activities.registering.participants(seminar))
    assert [one.name for one in participants] == ["Sara Lind"]


# -- the clipboard ----------------------------------------------------------------------------------------------------


@pytest.fixture
def pasting(home: Home, look: Look, page: StartPage) -> TakingIn:
    return TakingIn(home.desk, look, page)


def pasted(home: Home, taking_in: TakingIn, text: str, seminar: UUID | None = None) -> TakingInSheet:
    """The sheet after that text was pasted."""
    QGuiApplication.clipboard().setText(text)
    taking_in.paste(seminar)
    home.settle()
    assert taking_in.sheet is not None
    return taking_in.sheet


def test_what_was_pasted_is_looked_at_first(home: Home, pasting: TakingIn) -> None:
    events = home.events
    sheet = pasted(home, pasting, "Panel:\nSara Lind, jurist, Kommunen\n<nobody@example.org>")
    assert sheet._head.text() == "Take in what was pasted into the people directory"
    assert lines(sheet) == [("nobody@example.org", "left out"), ("Sara Lind", "new")]
    assert sheet._remarks.text() == "Taken for headings and left out: Panel:"
    assert "There is no name" in sheet.list.entries[0].note
    assert (sheet.dividing.isVisible(), sheet.dividing.choice.currentIndex()) == (True, 1)
    assert sheet.columns.choices[Column.TITLE].currentText() == "2: jurist"
    assert home.events == events
    home.press(KEY.Key_Return)
    assert sheet._head.text() == "Taken in from what was pasted"
    assert [one.name for one in home.ask(home.activities.people.everybody)] == ["Sara Lind"]


def test_a_wrong_division_is_put_right_in_the_preview(home: Home, pasting: TakingIn, seminar: UUID) -> None:
    sheet = pasted(home, pasting, "Anna Ek\nBo Vik", seminar)
    assert len(lines(sheet)) == 2
    sheet.dividing.choice.setFocus()
    home.press(KEY.Key_Down)
    sheet.dividing.choice.activated.emit(sheet.dividing.choice.currentIndex())
    home.settle()
    assert lines(sheet) == [("Anna Ek", "new")]
    assert sheet.list.entries[0].note == "Bo Vik"
    home.press(KEY.Key_Return, held=CONTROL)
    participants = home.ask(lambda: home.activities.registering.participants(seminar))
    assert [(one.name, one.organisation) for one in participants] == [("Anna Ek", "Bo Vik")]


def test_a_division_in_which_there_is_nobody_is_told_and_taken_back(home: Home, pasting: TakingIn) -> None:
    sheet = pasted(home, pasting, "Med vänlig hälsning")
    sheet.dividing.choice.setCurrentIndex(2)
    sheet.dividing.choice.activated.emit(2)
    home.settle()
    assert "There is nobody in what was pasted" in sheet._remarks.text()
    assert sheet.dividing.choice.currentIndex() == 1
    assert home.refused == []


def test_html_on_the_clipboard_is_read_as_the_table_it_is(home: Home, pasting: TakingIn) -> None:
    data = QMimeData()
    data.setText("Sara Lind Kommunen")
    data.setHtml(
        "<table><tr><th>Namn</th><th>Arbetsplats</th></tr><tr><td>Sara <b>Lind</b></td><td>A &amp; B</td></tr></table>"
    )
    QGuiApplication.clipboard().setMimeData(data)
    pasting.paste()
    home.settle()
    assert pasting.sheet is not None
    assert [(one.title, one.note) for one in pasting.sheet.list.entries.entries] == [("Sara Lind", "A & B")]


def test_a_card_on_the_clipboard_is_read(home: Home, pasting: TakingIn) -> None:
    data = QMimeData()
    data.setData("text/vcard", "BEGIN:VCARD\nVERSION:4.0\nFN:Åsa Ek\nEND:VCARD\n".encode())
    QGuiApplication.clipboard().setMimeData(data)
    pasting.paste()
    home.settle()
    assert pasting.sheet is not None
    assert lines(pasting.sheet) == [("Åsa Ek", "new")]
    assert not pasting.sheet.dividing.isVisible()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "There is nobody in what was pasted"),
        ("Anna Ek\n" * 100_000, "What was pasted has more than 2,000 lines"),
        ("x" * 1_100_000, "What was pasted has 1,100,000 characters"),
        ("Namn" + "\tx" * 9_999, "What was pasted has 10000 columns"),
    ],
)
def test_what_can_t_be_pasted_is_refused_with_the_remedy(
    home: Home, pasting: TakingIn, text: str, said: str
) -> None:
    events = home.events
    QGuiApplication.clipboard().setText(text)
    pasting.paste()
    home.settle()
    assert home.refused[0].startswith(said)
    assert pasting.sheet is None
    assert home.events == events


def test_what_was_pasted_is_never_markup(home: Home, pasting: TakingIn) -> None:
    sheet = pasted(home, pasting, "<b>Sara</b> <img src=x> Lind, <i>jurist</i>")
    assert sheet.list.entries[0].title == "<b>Sara</b> <img src=x> Lind"


# -- keys and names ---------------------------------------------------------------------------------------------------


def test_tab_goes_round_and_everything_has_a_name(home: Home, offer: Offer) -> None:
    sheet = offer("a.csv", LIST)
    assert unnamed(sheet) == []
    met = []
    for _ in range(14):
        met.append(focused())
        home.press(KEY.Key_Tab)
    assert {sheet.do, sheet.back, sheet.copy, sheet.list} <= set(met)
    assert all(sheet.isAncestorOf(one) for one in met)


def test_a_thousand_lines_are_shown_without_delay(home: Home, offer: Offer) -> None:
    sheet = offer("a.csv", "Namn;Mejl\n" + "".join(f"Person {n};p{n}@example.org\n" for n in range(1_000)))
    assert len(sheet.list.entries) == 1_000
    sheet.list.setFocus()
    home.press(KEY.Key_End)
    assert sheet.list.chosen == "999"
