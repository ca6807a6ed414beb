# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Panelists from the directory, and one for another on the day, by keys alone."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from seminarapp.application.planning.planning import PreparedQuestion
from seminarapp.application.records.people import PersonRecord, RoleRecord
from tests.ui.home import CONTROL, SHIFT, focused
from tests.ui.plan.planned import ADD_PANELIST, KEY, Planned

ANNA = PersonRecord(
    "Anna Berg",
    roles=(
        RoleRecord("professor", "Högskolan i Norr", "HN", since=date(2026, 1, 1)),
        RoleRecord("utredare", "Vattenverket", until=date(2025, 12, 31)),
    ),
    pronunciation="Bärj",
    initials="ABE",
)
BO = PersonRecord("Bo Bergström", roles=(RoleRecord("chef", "Vik kommun"),))


def know(planned: Planned, *people: PersonRecord) -> list[UUID]:
    write = planned.home.activities.people.write_card
    return [planned.home.ask(partial(write, None, one)) for one in people]


def offered(planned: Planned) -> list[str]:
    shown = planned.page._panel.seat_form._suggested
    return [entry.title for entry in shown.entries.entries] if shown.isVisible() else []


def swap(planned: Planned) -> None:
    planned.home.press(KEY.Key_R, held=CONTROL | SHIFT)


def test_whoever_has_what_is_typed_is_offered_and_taken_with_down_and_enter(planned: Planned) -> None:
    anna, _ = know(planned, ANNA, BO)
    planned.add(ADD_PANELIST)
    planned.home.type("berg")
    assert offered(planned) == ["Anna Berg", "Bo Bergström"]
    planned.home.press(KEY.Key_Down)
    planned.enter()
    assert offered(planned) == []
    planned.enter()
    (seat,) = planned.plan.seats
    assert (seat.person, seat.name, seat.title) == (anna, "Anna Berg", "professor")
    assert (seat.organisation, seat.organisation_short) == ("Högskolan i Norr", "HN")
    assert (seat.initials, seat.pronunciation) == ("ABE", "Bärj")


def test_up_goes_back_to_the_line_and_enter_there_saves_what_was_typed(planned: Planned) -> None:
    know(planned, ANNA)
    planned.add(ADD_PANELIST)
    planned.home.type("Anna Be")
    planned.home.press(KEY.Key_Down, KEY.Key_Up)
    planned.enter()
    assert planned.names == ["Anna Be"]


def test_a_name_typed_whole_is_completed_and_what_was_typed_stays(planned: Planned) -> None:
    (anna,) = know(planned, ANNA)
    planned.add(ADD_PANELIST)
    planned.fill("anna berg", "rektor")
    planned.enter()
    (seat,) = planned.plan.seats
    assert (seat.person, seat.name, seat.title, seat.organisation) == (
        anna,
        "anna berg",
        "rektor",
        "Högskolan i Norr",
    )


def test_another_name_takes_back_what_was_filled_in_of_the_one_before(planned: Planned) -> None:
    know(planned, ANNA)
    planned.add(ADD_PANELIST)
    planned.home.type("Anna Berg")
    form = planned.page._panel.seat_form
    assert form._title.text() == "professor"
    planned.home.type("lund")
    assert (form._title.text(), form._organisation.text(), form._initials.text()) == ("", "", "")
    assert form.panelist().person is None


def test_who_sits_there_already_is_not_offered(planned: Planned) -> None:
    know(planned, ANNA)
    planned.add(ADD_PANELIST)
    planned.home.type("Anna Berg")
    planned.enter()
    planned.home.type("Anna")
    assert offered(planned) == []


def test_changing_a_seat_offers_nobody(planned: Planned) -> None:
    know(planned, ANNA)
    planned.furnish()
    planned.go_to(planned.page._panel, "is")
    planned.enter()
    planned.fill("Anna Berg")
    assert offered(planned) == []
    assert planned.page._panel.seat_form._title.text() != "professor"


# -- one for another --------------------------------------------------------------------------------------------------


def test_a_panelist_is_swapped_by_keys_and_the_questions_follow(planned: Planned) -> None:
    know(planned, ANNA)
    planned.furnish()
    before = planned.names
    planning = planned.home.activities.planning
    question = PreparedQuestion("Varför?", seats=("is",))
    planned.home.ask(partial(planning.prepare_question, planned.seminar, question))
    planned.page.show_seminar(planned.seminar)
    planned.home.settle()
    planned.go_to(planned.page._panel, "is")
    swap(planned)
    form = planned.page._panel.seat_form
    assert form._leaving.text() == "In place of Ivar Stenlund"
    assert form.hand_over.isVisible()
    assert form.hand_over.isChecked()
    planned.home.type("Anna Berg")
    planned.enter()
    place = before.index("Ivar Stenlund")
    assert planned.names == [*before[:place], "Anna Berg", *before[place + 1 :]]
    seat = planned.plan.seats[place]
    assert seat.id != "is"
    assert next(q for q in planned.plan.questions if q.text == "Varför?").seats == (seat.id,)
    assert planned.page._panel.editing is None
    assert focused() is planned.page._panel.entries


def test_the_questions_stay_with_nobody_where_that_is_wished(planned: Planned) -> None:
    planned.furnish()
    planning = planned.home.activities.planning
    question = PreparedQuestion("Varför?", seats=("is",))
    planned.home.ask(partial(planning.prepare_question, planned.seminar, question))
    planned.page.show_seminar(planned.seminar)
    planned.home.settle()
    planned.go_to(planned.page._panel, "is")
    swap(planned)
    planned.page._panel.seat_form.hand_over.setFocus()
    planned.home.press(KEY.Key_Space)
    planned.page._panel.seat_form._name.setFocus()
    planned.home.type("Ada Ek")
    planned.enter()
    assert next(q for q in planned.plan.questions if q.text == "Varför?").seats == ()


def test_escape_swaps_nobody_and_the_next_new_one_is_in_nobodys_place(planned: Planned) -> None:
    planned.furnish()
    before = planned.names
    planned.go_to(planned.page._panel, "is")
    swap(planned)
    planned.home.type("Ada Ek")
    planned.leave()
    planned.add(ADD_PANELIST)
    assert not planned.page._panel.seat_form._leaving.isVisible()
    planned.home.type("Ada Ek")
    planned.enter()
    assert planned.names == [*before, "Ada Ek"]


def test_a_refused_swap_keeps_the_form_and_the_panel(planned: Planned) -> None:
    planned.furnish()
    before = planned.names
    planned.go_to(planned.page._panel, "is")
    swap(planned)
    planned.enter()
    assert planned.home.refused
    assert planned.page._panel.form.isVisible()
    planned.home.type("Ada Ek")
    planned.enter()
    assert [name for name in planned.names if name not in before] == ["Ada Ek"]
    assert len(planned.names) == len(before)


def test_in_an_empty_panel_nobody_is_swapped(planned: Planned) -> None:
    swap(planned)
    assert not planned.page._panel.form.isVisible()
