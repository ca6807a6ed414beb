# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The moderator on the title card, completed from the directory by keys."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QDate, QDateTime, Qt, QTime

from seminarapp.application.records.people import PersonRecord, RoleRecord
from seminarapp.ui.plan.title_form import TitleForm
from tests.ui.home import CONTROL
from tests.ui.plan.planned import Planned

KEY = Qt.Key
EVA = PersonRecord(
    "Eva Lund",
    roles=(
        RoleRecord("chefredaktör", "Tidningen", since=date(2026, 6, 1)),
        RoleRecord("redaktör", "Radion", until=date(2026, 5, 31)),
    ),
)
EVERT = PersonRecord("Evert Lundin", roles=(RoleRecord("moderator", "Byrån"),))


def know(planned: Planned, *people: PersonRecord) -> list[UUID]:
    write = planned.home.activities.people.write_card
    return [planned.home.ask(partial(write, None, one)) for one in people]


def open_form(planned: Planned) -> TitleForm:
    """The title card's form, with the keys on the moderator's name."""
    planned.home.press(KEY.Key_F2)
    form = planned.page._title.form
    form._moderator.setFocus()
    return form


def offered(form: TitleForm) -> list[str]:
    return [one.title for one in form.leader.list.entries.entries] if form.leader.list.isVisible() else []


def said(form: TitleForm) -> tuple[str, str, str]:
    return form._moderator.text(), form._role.text(), form._organisation.text()


def appoint(planned: Planned, form: TitleForm, name: str) -> None:
    """Type a whole name and save."""
    form._moderator.setFocus()
    planned.home.press(KEY.Key_A, held=CONTROL)
    planned.home.type(name)
    planned.enter()


def test_whoever_has_what_is_typed_is_offered_and_taken_with_down_and_enter(planned: Planned) -> None:
    eva, _ = know(planned, EVA, EVERT)
    form = open_form(planned)
    planned.home.type("lund")
    assert offered(form) == ["Eva Lund", "Evert Lundin"]
    planned.home.press(KEY.Key_Down)
    planned.enter()
    assert offered(form) == []
    planned.enter()
    leader = planned.plan.moderator
    assert leader is not None
    assert (leader.person, leader.name) == (eva, "Eva Lund")
    assert not form.isVisible()


def test_the_role_is_that_of_the_day_on_the_card(planned: Planned) -> None:
    know(planned, EVA)
    form = open_form(planned)
    form._dated.setChecked(True)
    for day, role in ((QDate(2026, 3, 12), "redaktör"), (QDate(2026, 9, 1), "chefredaktör")):
        form.hours.begins.setDateTime(QDateTime(day, QTime(14, 0)))
        form._moderator.setFocus()
        planned.home.press(KEY.Key_A, held=CONTROL)
        planned.home.type("eva lund")
        assert form._role.text() == role
    planned.enter()
    assert planned.plan.moderator is not None
    assert planned.plan.moderator.organisation == "Tidningen"


def test_what_was_filled_in_goes_with_the_name(planned: Planned) -> None:
    know(planned, EVERT)
    form = open_form(planned)
    planned.home.type("Evert Lundin")
    assert said(form) == ("Evert Lundin", "moderator", "Byrån")
    planned.home.type("g")
    assert said(form) == ("Evert Lunding", "", "")
    assert form.leader.person is None


def test_what_the_user_wrote_stays(planned: Planned) -> None:
    know(planned, EVERT)
    form = open_form(planned)
    form._role.setText("samtalsledare")
    planned.home.type("Evert Lundin")
    assert said(form) == ("Evert Lundin", "samtalsledare", "Byrån")


def test_another_moderator_brings_another_role(planned: Planned) -> None:
    evert, _ = know(planned, EVERT, EVA)
    appoint(planned, open_form(planned), "Evert Lundin")
    form = open_form(planned)
    assert said(form) == ("Evert Lundin", "moderator", "Byrån")
    assert form.leader.person == evert
    appoint(planned, form, "Eva Lund")
    leader = planned.plan.moderator
    assert leader is not None
    assert (leader.name, leader.organisation) in {("Eva Lund", "Tidningen"), ("Eva Lund", "Radion")}


def test_another_workplace_of_the_moderator_registers_nobody_new(planned: Planned) -> None:
    (evert,) = know(planned, EVERT)
    appoint(planned, open_form(planned), "Evert Lundin")
    form = open_form(planned)
    form._organisation.setText("Kansliet")
    planned.enter()
    leader = planned.plan.moderator
    assert leader is not None
    assert (leader.person, leader.organisation) == (evert, "Kansliet")
    assert len(planned.home.ask(planned.home.activities.people.everybody)) == 1


def test_somebody_nobody_knows_is_registered_as_before(planned: Planned) -> None:
    form = open_form(planned)
    planned.home.type("Ny Person")
    assert offered(form) == []
    planned.enter()
    assert [one.name for one in planned.home.ask(planned.home.activities.people.everybody)] == ["Ny Person"]


def test_a_seminar_without_a_day_takes_the_role_of_today(planned: Planned) -> None:
    know(planned, EVERT)
    form = open_form(planned)
    form._dated.setChecked(False)
    assert form.day is None
    planned.home.type("Evert Lundin")
    assert form._role.text() == "moderator"
