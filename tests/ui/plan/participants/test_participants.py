# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who is registered, by keys: a list taken in, somebody added, cancelled and taken up again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from seminarapp.application.records.registration_list import Registrant
from seminarapp.ui.plan.participants.sheet import ParticipantsSheet
from seminarapp.ui.widgets.entries.entry import EntryState
from tests.ui.home import CONTROL, SHIFT, Home, focused
from tests.ui.naming import unnamed
from tests.ui.plan.planned import Planned

KEY = Qt.Key


@pytest.fixture
def sheet(planned: Planned) -> ParticipantsSheet:
    """The sheet over a plan with two participants."""
    two = [Registrant("Sara Lind", "Kommunen", "sara@example.org"), Registrant("Olof Åkesson")]
    home = planned.home
    home.ask(lambda: home.activities.registering.register_all(planned.seminar, two))
    planned.page.commands["show_participants"].trigger()
    home.settle()
    found = planned.page._participants.sheet
    assert found is not None
    return found


def names(planned: Planned) -> list[str]:
    """Who is coming, as the store has it."""
    home = planned.home
    return [one.name for one in home.ask(lambda: home.activities.registering.participants(planned.seminar))]


def shown(sheet: ParticipantsSheet) -> list[str]:
    return [sheet.list.entries[at].title for at in range(len(sheet.list.entries))]


def test_the_sheet_shows_who_is_registered_and_the_button_how_many(
    planned: Planned, sheet: ParticipantsSheet
) -> None:
    assert shown(sheet) == ["Olof Åkesson", "Sara Lind"]
    assert sheet.list.entries[1].note == "Kommunen · sara@example.org"
    assert sheet._count.text() == "2"
    assert planned.page._participants.button.text() == "Participants (2)…"


def test_somebody_is_added_by_typing(planned: Planned, sheet: ParticipantsSheet) -> None:
    home = planned.home
    assert focused() is sheet._fields[0]
    home.type("Maja Ek")
    home.press(KEY.Key_Tab)
    home.type("Regionen")
    home.press(KEY.Key_Return)
    assert names(planned) == ["Maja Ek", "Olof Åkesson", "Sara Lind"]
    assert shown(sheet)[0] == "Maja Ek"
    assert [field.text() for field in sheet._fields] == [""] * 4
    assert focused() is sheet._fields[0]


def test_who_is_there_is_not_added_twice_and_what_was_typed_stays(
    planned: Planned, sheet: ParticipantsSheet
) -> None:
    planned.home.type("Olof Åkesson")
    planned.home.press(KEY.Key_Return)
    assert planned.home.refused == ["“Olof Åkesson” is registered already: change that registration"]
    assert sheet._fields[0].text() == "Olof Åkesson"


def test_a_registration_is_cancelled_and_taken_up_again(planned: Planned, sheet: ParticipantsSheet) -> None:
    home = planned.home
    sheet.list.setFocus()
    home.press(KEY.Key_Home, KEY.Key_Delete)
    assert names(planned) == ["Sara Lind"]
    assert sheet.list.entries[0].state is EntryState.STRUCK
    assert sheet.cancel.text() == "Take the registration up again"
    assert planned.page._participants.button.text() == "Participants (1)…"
    home.press(KEY.Key_Delete)
    assert names(planned) == ["Sara Lind"]
    home.press(KEY.Key_Space)
    assert names(planned) == ["Olof Åkesson", "Sara Lind"]


def test_a_list_is_taken_in_from_here(planned: Planned, sheet: ParticipantsSheet, tmp_path: Path) -> None:
    home = planned.home
    home.chooser.answer = tmp_path / "anmälda.csv"
    home.chooser.answer.write_text(
        "Namn;Mejl\nMaja Ek;maja@example.org\nSara Lind;sara@example.org\n", "utf-8"
    )
    home.click(sheet.take)
    preview = planned.page._participants.taking_in.sheet
    assert preview is not None
    assert preview._counts.text() == "1 new · 1 there already"
    home.press(KEY.Key_Return)
    assert names(planned) == ["Maja Ek", "Olof Åkesson", "Sara Lind"]
    assert planned.page._participants.button.text() == "Participants (3)…"


def test_tab_goes_round_everything_has_a_name_and_escape_closes(
    home: Home, planned: Planned, sheet: ParticipantsSheet
) -> None:
    assert unnamed(sheet) == []
    met = set()
    for _ in range(12):
        met.add(focused())
        home.press(KEY.Key_Tab)
    assert met >= {sheet.add, sheet.list, sheet.take, sheet.close_button}
    home.press(KEY.Key_Escape)
    assert not sheet.isVisible()


def test_the_key_of_the_sheet_opens_it(planned: Planned) -> None:
    planned.home.press(KEY.Key_A, held=CONTROL | SHIFT)
    sheet = planned.page._participants.sheet
    assert sheet is not None
    assert sheet.isVisible()


def test_people_are_pasted_and_the_list_is_shown_again(planned: Planned, sheet: ParticipantsSheet) -> None:
    home = planned.home
    QGuiApplication.clipboard().setText("Ek, Maja <maja@example.org>; Lind, Sara <sara@example.org>")
    sheet.list.setFocus()
    home.press(KEY.Key_V, held=CONTROL)
    preview = planned.page._participants.taking_in.sheet
    assert preview is not None
    assert preview._counts.text() == "1 new · 1 there already"
    home.press(KEY.Key_Return)
    assert names(planned) == ["Maja Ek", "Olof Åkesson", "Sara Lind"]
    home.press(KEY.Key_Escape)
    assert not preview.isVisible()
    assert sheet.isVisible()
    assert shown(sheet) == ["Maja Ek", "Olof Åkesson", "Sara Lind"]


def test_in_a_field_the_key_pastes_text(planned: Planned, sheet: ParticipantsSheet) -> None:
    QGuiApplication.clipboard().setText("Maja Ek")
    planned.home.press(KEY.Key_V, held=CONTROL)
    assert sheet._fields[0].text() == "Maja Ek"
    assert planned.page._participants.taking_in.sheet is None


def test_participants_are_pasted_from_the_plan_by_name(planned: Planned) -> None:
    QGuiApplication.clipboard().setText("Maja Ek\nSara Lind")
    planned.page.commands["paste_participants"].trigger()
    planned.home.settle()
    planned.home.press(KEY.Key_Return)
    planned.home.press(KEY.Key_Escape)
    assert names(planned) == ["Maja Ek", "Sara Lind"]
    assert planned.page._participants.sheet is None


# -- the form ---------------------------------------------------------------------------------------------------------


def correct_first(planned: Planned, sheet: ParticipantsSheet) -> None:
    """Open the form of the first by keys."""
    sheet.list.setFocus()
    planned.home.press(KEY.Key_Home, KEY.Key_Return)
    assert sheet.form.isVisible()


def test_a_participant_is_put_right_by_keys(planned: Planned, sheet: ParticipantsSheet) -> None:
    home = planned.home
    correct_first(planned, sheet)
    home.type("Olof Ek")
    for text in ("Regionen", "olof@example.org", "vegan"):
        home.press(KEY.Key_Tab)
        home.type(text)
    home.press(KEY.Key_Return)
    one = home.ask(lambda: home.activities.registering.participants(planned.seminar))[0]
    assert (one.name, one.organisation, one.email, one.note) == (
        *("Olof Ek", "Regionen"),
        *("olof@example.org", "vegan"),
    )
    assert not sheet.form.isVisible()
    assert focused() is sheet.list
    assert sheet.list.entries[0].note == "Regionen · olof@example.org · vegan"


def test_escape_in_the_form_changes_nothing_and_keeps_the_sheet(
    planned: Planned, sheet: ParticipantsSheet
) -> None:
    correct_first(planned, sheet)
    planned.home.type("Någon Annan")
    planned.home.press(KEY.Key_Escape)
    assert names(planned) == ["Olof Åkesson", "Sara Lind"]
    assert sheet.isVisible()
    assert focused() is sheet.list


def test_a_refusal_keeps_the_form_as_it_is(planned: Planned, sheet: ParticipantsSheet) -> None:
    correct_first(planned, sheet)
    planned.home.press(KEY.Key_A, held=CONTROL)
    planned.home.press(KEY.Key_Delete, KEY.Key_Return)
    assert planned.home.refused == ["The name is empty: write something or cancel"]
    assert sheet.form.isVisible()
    assert names(planned) == ["Olof Åkesson", "Sara Lind"]


def test_a_mistake_is_taken_off_the_list_by_keys(planned: Planned, sheet: ParticipantsSheet) -> None:
    sheet.list.setFocus()
    planned.home.press(KEY.Key_Home)
    planned.home.press(KEY.Key_Delete, held=SHIFT)
    assert names(planned) == ["Olof Åkesson", "Sara Lind"]
    assert focused() is sheet.form._remove
    planned.home.press(KEY.Key_Return)
    assert names(planned) == ["Sara Lind"]
    assert shown(sheet) == ["Sara Lind"]


def test_a_note_is_typed_with_somebody_new(planned: Planned, sheet: ParticipantsSheet) -> None:
    planned.home.type("Maja Ek")
    planned.home.press(KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab)
    planned.home.type("rullstol")
    planned.home.press(KEY.Key_Return)
    assert sheet.list.entries[0].note == "rullstol"


def test_closing_the_sheet_leaves_the_form(planned: Planned, sheet: ParticipantsSheet) -> None:
    correct_first(planned, sheet)
    planned.home.click(sheet.close_button)
    planned.page.commands["show_participants"].trigger()
    planned.home.settle()
    assert sheet.isVisible()
    assert not sheet.form.isVisible()


def test_with_nobody_on_the_list_there_is_nothing_to_change(planned: Planned) -> None:
    planned.page.commands["show_participants"].trigger()
    planned.home.settle()
    sheet = planned.page._participants.sheet
    assert sheet is not None
    assert not sheet.change.isEnabled()
    sheet.open_chosen()
    assert not sheet.form.isVisible()


def test_going_to_somebody_else_leaves_the_form(planned: Planned, sheet: ParticipantsSheet) -> None:
    correct_first(planned, sheet)
    sheet.list.setFocus()
    planned.home.press(KEY.Key_Down)
    assert not sheet.form.isVisible()
    assert names(planned) == ["Olof Åkesson", "Sara Lind"]
