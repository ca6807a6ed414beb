# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The directory by keys: found, read, changed, and left as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seminarapp.application.people.records import record_of
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.people import ConsentRecord, PersonRecord, RoleRecord
from seminarapp.domain.particulars import Basis, Purpose
from seminarapp.ui.plan.page import PlanPage
from tests.ui.home import CONTROL, SHIFT, focused
from tests.ui.naming import faceless, marked_up, unnamed
from tests.ui.people.directory import ANNA, BO, KEY, Directory


def test_the_key_opens_the_directory_with_the_keys_on_the_search_and_closes_it(directory: Directory) -> None:
    directory.add(ANNA, BO)
    directory.open()
    assert directory.sheet.isVisible()
    assert (directory.at, directory.names) == ("Search people", ["Anna Berg", "Bo Vik"])
    directory.open()
    assert not directory.sheet.isVisible()


def test_it_is_found_in_the_palette_and_by_its_button(directory: Directory) -> None:
    directory.home.press(KEY.Key_K, held=CONTROL)
    directory.home.type("people")
    directory.home.press(KEY.Key_Return)
    assert directory.sheet.isVisible()
    directory.home.press(KEY.Key_Escape)
    assert not directory.sheet.isVisible()


def test_an_empty_directory_says_how_to_begin(directory: Directory) -> None:
    directory.open()
    assert directory.sheet.empty.isVisible()
    assert not directory.sheet.give.isEnabled()


def test_people_are_found_while_one_types_and_enter_goes_to_the_card(directory: Directory) -> None:
    directory.add(ANNA, BO)
    directory.open()
    directory.search("näs")
    assert directory.names == ["Bo Vik"]
    directory.home.press(KEY.Key_Return)
    assert (directory.at, focused().property("text")) == ("Name", "Bo Vik")


def test_words_that_nobody_has_find_nobody_and_say_so(directory: Directory) -> None:
    directory.add(ANNA)
    directory.open()
    directory.search("xyz")
    assert directory.names == []
    assert directory.sheet.register._nobody.isVisible()


def test_up_and_down_on_the_search_go_through_the_list_and_letters_on_the_list_search(
    directory: Directory,
) -> None:
    directory.add(ANNA, BO)
    directory.open()
    directory.home.press(KEY.Key_Down, KEY.Key_Down)
    assert directory.sheet.form._name.text() == "Bo Vik"
    directory.sheet.register.list.setFocus()
    directory.home.press(KEY.Key_A)
    assert (directory.at, directory.sheet.register.search.text()) == ("Search people", "a")


def test_a_card_shows_everything_that_is_known(directory: Directory) -> None:
    directory.add(ANNA)
    directory.open()
    directory.home.press(KEY.Key_Down)
    form = directory.sheet.form
    assert replace(form.card(), person=None) == ANNA
    assert not form.changed
    assert [now.text() for now in form._roles._now] == ["now", "", ""]


def test_a_card_is_changed_by_keys_and_saved_with_enter(directory: Directory) -> None:
    (anna,) = directory.add(ANNA)
    directory.open()
    directory.home.press(KEY.Key_Down, KEY.Key_Return)
    directory.fill(["Anna Bergh", "", "abh", "a@b.example; c@d.example", "08-1 23", "professor"])
    directory.home.press(KEY.Key_Return)
    line = directory.person(anna).line
    assert (line.name, line.initials, line.emails) == ("Anna Bergh", "ABH", ("a@b.example", "c@d.example"))
    assert (line.phones, line.roles[0].title) == (("08-1 23",), "professor")
    assert (directory.names, directory.at) == (["Anna Bergh"], "Search people")


def test_somebody_new_is_entered_by_keys(directory: Directory) -> None:
    directory.open()
    directory.home.press(KEY.Key_N, held=CONTROL)
    assert directory.at == "Name"
    directory.fill(["Cia Ek", "", "", "", "", "chef", "Vik kommun", "", "2024", "2025-06"])
    directory.home.press(KEY.Key_S, held=CONTROL)
    (line,) = directory.home.ask(directory.home.activities.people.everybody)
    assert line.name == "Cia Ek"
    (role,) = line.roles
    assert (role.title, role.since, role.until) == ("chef", date(2024, 1, 1), date(2025, 6, 30))


def test_a_role_typed_into_the_blank_row_makes_room_for_the_next(directory: Directory) -> None:
    (bo,) = directory.add(BO)
    directory.open()
    directory.home.press(KEY.Key_Down)
    blank = directory.sheet.form._roles._rows[1][0]
    blank.setFocus()
    directory.home.type("chef")
    assert len(directory.sheet.form._roles._rows) == 3
    for _ in range(5):
        directory.home.press(KEY.Key_Tab)
    assert directory.at == "Title 3"
    directory.home.press(KEY.Key_S, held=CONTROL)
    assert [role.title for role in directory.person(bo).line.roles] == ["ingenjör", "chef"]


def test_what_is_refused_is_said_on_the_sheet_and_the_card_stays(directory: Directory) -> None:
    (anna,) = directory.add(ANNA)
    directory.open()
    directory.home.press(KEY.Key_Down, KEY.Key_Return)
    directory.fill(["Anna Bergh", "", "", "anna"])
    directory.home.press(KEY.Key_Return)
    assert "“anna” is not an e-mail address" in directory.sheet._notice.text()
    assert directory.sheet.form._name.text() == "Anna Bergh"
    assert record_of(directory.person(anna)) == replace(ANNA, person=anna)
    assert directory.home.refused == []


@pytest.mark.parametrize("day", ["igår", "2026-13", "2026-02-30"])
def test_a_day_that_is_none_is_refused_before_anything_is_saved(directory: Directory, day: str) -> None:
    directory.add(ANNA)
    directory.open()
    directory.home.press(KEY.Key_Down)
    directory.sheet.form._roles._rows[0][3].setFocus()
    directory.fill([day])
    directory.home.press(KEY.Key_Return)
    assert f"“{day}” is no day" in directory.sheet._notice.text()


def test_escape_puts_back_what_was_there_then_closes(directory: Directory) -> None:
    directory.add(ANNA)
    directory.open()
    directory.home.press(KEY.Key_Down, KEY.Key_Return)
    directory.fill(["Somebody else"])
    directory.home.press(KEY.Key_Escape)
    assert directory.sheet.form._name.text() == "Anna Berg"
    assert directory.at == "Search people"
    directory.home.press(KEY.Key_Escape)
    assert not directory.sheet.isVisible()
    assert directory.known == ["Anna Berg"]


def test_another_card_saves_what_was_changed_on_the_one_before(directory: Directory) -> None:
    anna, _ = directory.add(ANNA, BO)
    directory.open()
    directory.home.press(KEY.Key_Down, KEY.Key_Return)
    directory.fill(["Anna Bergh"])
    directory.sheet.register.list.choose(directory.sheet.register.list.entries.id_at(1))
    directory.home.settle()
    assert directory.person(anna).line.name == "Anna Bergh"
    assert directory.sheet.form._name.text() == "Bo Vik"


def test_another_card_is_not_shown_while_the_one_before_cannot_be_saved(directory: Directory) -> None:
    directory.add(ANNA, BO)
    directory.open()
    directory.home.press(KEY.Key_Down, KEY.Key_Return)
    directory.fill(["", "", "A.B."])
    directory.sheet.register.list.choose(directory.sheet.register.list.entries.id_at(1))
    directory.home.settle()
    assert directory.sheet.form._name.text() == "Anna Berg"
    assert (
        directory.sheet.register.list.entries[directory.sheet.register.list.currentIndex().row()].title
        == "Anna Berg"
    )
    assert "can't be used" in directory.sheet._notice.text()


@pytest.mark.parametrize("key", [KEY.Key_N, KEY.Key_M, KEY.Key_O])
def test_whatever_is_done_next_saves_what_was_changed_first(directory: Directory, key: Qt.Key) -> None:
    (anna,) = directory.add(ANNA)
    directory.open()
    directory.home.press(KEY.Key_Down, KEY.Key_Return)
    directory.fill(["Anna Bergh"])
    directory.home.press(key, held=CONTROL)
    assert directory.person(anna).line.name == "Anna Bergh"


@pytest.mark.parametrize("key", [KEY.Key_N, KEY.Key_M])
def test_what_cannot_be_saved_is_not_left_by_anything_else(directory: Directory, key: Qt.Key) -> None:
    directory.add(ANNA)
    directory.open()
    directory.home.press(KEY.Key_Down, KEY.Key_Return)
    directory.fill(["", "", "A.B."])
    directory.home.press(key, held=CONTROL)
    assert directory.sheet.form._initials.text() == "A.B."
    assert directory.sheet.shows_cards


def test_closing_saves_what_was_changed(directory: Directory) -> None:
    (anna,) = directory.add(ANNA)
    directory.open()
    directory.home.press(KEY.Key_Down, KEY.Key_Return)
    directory.fill(["Anna Bergh"])
    directory.home.click(directory.sheet.close_button)
    assert directory.person(anna).line.name == "Anna Bergh"


# -- legal bases and photo --------------------------------------------------------------------------------------------


def test_a_basis_is_chosen_by_keys_and_given_today(directory: Directory) -> None:
    (bo,) = directory.add(BO)
    directory.open()
    directory.home.press(KEY.Key_Down)
    row = directory.sheet.form._bases._rows[Purpose.QUOTE]
    row.basis.setFocus()
    directory.home.press(KEY.Key_Down)
    row.basis.activated.emit(row.basis.currentIndex())  # as when the list was opened and left with Enter
    assert row.given.text() == directory.home.activities.people.today.isoformat()
    directory.home.press(KEY.Key_Return)
    assert [(one.purpose, one.basis) for one in directory.person(bo).consents] == [
        (Purpose.QUOTE, Basis.CONSENT)
    ]


def test_a_basis_is_withdrawn_on_the_card(directory: Directory) -> None:
    (anna,) = directory.add(ANNA)
    directory.open()
    directory.home.press(KEY.Key_Down)
    directory.sheet.form._bases._rows[Purpose.PHOTO].withdrawn.setFocus()
    directory.fill(["2026-04-01"])
    directory.home.press(KEY.Key_Return)
    expected = ConsentRecord(Purpose.PHOTO, Basis.CONSENT, date(2026, 3, 1), "muntligt", date(2026, 4, 1))
    assert record_of(directory.person(anna)).consents == (expected,)


def test_a_basis_without_a_day_is_refused(directory: Directory) -> None:
    directory.add(ANNA)
    directory.open()
    directory.home.press(KEY.Key_Down)
    directory.sheet.form._bases._rows[Purpose.PHOTO].given.setFocus()
    directory.home.press(KEY.Key_A, held=CONTROL)
    directory.home.press(KEY.Key_Delete)
    directory.home.press(KEY.Key_Return)
    assert "with the day since when it holds" in directory.sheet._notice.text()


def test_a_photo_is_chosen_described_saved_and_taken_away(directory: Directory, tmp_path: Path) -> None:
    (anna,) = directory.add(ANNA)
    directory.home.chooser.answer = tmp_path / "anna.png"
    Image.new("RGB", (1200, 1600), "teal").save(directory.home.chooser.answer)
    directory.open()
    directory.home.press(KEY.Key_Down)
    photo = directory.sheet.form._photo
    directory.home.click(photo.choose)
    assert (directory.at, photo.alternative.text()) == ("Alternative text", "Anna Berg")
    directory.home.type("Anna vid en å")
    directory.home.press(KEY.Key_Return)
    view = directory.person(anna)
    assert (view.photo[:2], view.photo_alternative) == (b"\xff\xd8", "Anna vid en å")
    directory.home.click(photo.remove)
    directory.home.press(KEY.Key_S, held=CONTROL)
    assert directory.person(anna).photo == b""


def test_a_hostile_picture_is_refused_and_the_card_stays(directory: Directory, tmp_path: Path) -> None:
    directory.add(ANNA)
    directory.home.chooser.answer = tmp_path / "anna.jpg"
    directory.home.chooser.answer.write_text("<svg><script>alert(1)</script></svg>")
    directory.open()
    directory.home.press(KEY.Key_Down)
    directory.home.click(directory.sheet.form._photo.choose)
    assert "neither JPEG nor PNG" in directory.sheet._notice.text()
    assert directory.sheet.form._photo.jpeg == b""


# -- beside the card --------------------------------------------------------------------------------------------------


def test_the_seminars_of_a_person_are_listed_and_gone_to(directory: Directory) -> None:
    planning = directory.home.activities.planning
    seminar = directory.home.ask(lambda: planning.plan_seminar(TitleCard("Vatten")))
    directory.home.ask(lambda: planning.seat_panelist(seminar, Panelist("Anna Berg")))
    directory.open()
    directory.home.press(KEY.Key_Down)
    appearances = directory.sheet.appearances.list
    assert [entry.title for entry in appearances.entries.entries] == ["Vatten"]
    appearances.setFocus()
    directory.home.press(KEY.Key_Down, KEY.Key_Return)
    assert not directory.sheet.isVisible()
    page = directory.window._stack.currentWidget()
    assert isinstance(page, PlanPage)
    assert page._plan is not None
    assert page._plan.card.id == seminar


def test_tab_goes_round_within_the_sheet(directory: Directory) -> None:
    directory.add(ANNA)
    directory.open()
    directory.home.press(KEY.Key_Down)
    first, seen = focused(), []
    for _ in range(80):
        directory.home.press(KEY.Key_Tab)
        assert directory.sheet.isAncestorOf(focused())
        seen.append(focused())
        if focused() is first:
            break
    assert focused() is first
    assert len(seen) > 35
    directory.home.press(KEY.Key_Backtab, held=SHIFT)
    assert focused() is seen[-2]


def test_keys_of_the_page_below_do_nothing_while_the_sheet_is_open(directory: Directory) -> None:
    directory.open()
    directory.home.press(KEY.Key_N, held=CONTROL)
    assert directory.home.library.seminars == ()
    assert directory.at == "Name"


def test_everything_on_the_sheet_has_a_name(directory: Directory) -> None:
    directory.add(ANNA, replace(ANNA, name="A. Berg"))
    directory.open()
    directory.home.press(KEY.Key_Down)
    assert (unnamed(directory.sheet), faceless(directory.sheet), marked_up(directory.sheet)) == ([], [], [])
    directory.home.press(KEY.Key_M, held=CONTROL)
    assert (unnamed(directory.sheet), faceless(directory.sheet), marked_up(directory.sheet)) == ([], [], [])


def test_thousands_are_there_at_once(directory: Directory) -> None:
    people = [PersonRecord(f"Person {n}", roles=(RoleRecord("", f"Org {n % 40}"),)) for n in range(3_000)]
    directory.home.ask(lambda: directory.home.activities.people.take_in(people))
    directory.open()
    assert len(directory.names) == 3_000
    directory.search("org 7 person 1")
    assert 0 < len(directory.names) < 1_000
    assert QApplication.focusWidget() is directory.sheet.register.search
    assert directory.sheet.register.list.currentIndex().row() == 0
