# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The title card: F2 opens it, Enter saves it, Escape leaves it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from functools import partial

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.records.registration_list import Registrant
from seminarapp.domain.premises import Premises
from seminarapp.domain.values import Recording, Schedule
from seminarapp.ui.plan.title_card import when
from seminarapp.ui.plan.title_form import TitleForm
from seminarapp.ui.widgets.zone_field import this_machines_zone
from tests.fakes.clock import TWO_O_CLOCK
from tests.ui.home import Home, focused
from tests.ui.plan.planned import KEY, Planned

HOUR = timedelta(hours=1)


def open_form(planned: Planned) -> TitleForm:
    planned.home.press(KEY.Key_F2)
    return planned.page._title.form


def change(planned: Planned, card: TitleCard) -> None:
    use_case = planned.home.activities.planning.change_title_card
    planned.home.ask(lambda: use_case(planned.seminar, card))
    planned.page.show_seminar(planned.seminar)
    planned.home.settle()


def test_f2_opens_the_form_and_enter_saves(planned: Planned) -> None:
    form = open_form(planned)
    assert focused().accessibleName() == "Title"
    planned.home.type("Vattnet vi glömde")
    planned.enter()
    assert planned.plan.card.title == "Vattnet vi glömde"
    assert planned.page._title._headline.text() == "Vattnet vi glömde"
    assert not form.isVisible()
    assert focused() is planned.page._title._edit


def test_pencil_opens_the_form_and_escape_leaves_the_card(planned: Planned) -> None:
    planned.home.click(planned.page._title._edit)
    planned.home.type("Något annat")
    planned.leave()
    assert planned.plan.card.title == "Elnätet som flaskhals"
    assert not planned.page._title.form.isVisible()


def test_every_field_is_saved_by_keys(planned: Planned) -> None:
    form = open_form(planned)
    form.hours.begins.setDateTime(QDateTime(QDate(2026, 3, 12), QTime(14, 0)))
    form._language.setFocus()
    planned.home.press(KEY.Key_End, KEY.Key_Tab, KEY.Key_Space)
    form.hours.minutes.setFocus()  # Tab goes through the parts of a moment first
    planned.fill("90")
    form._zone.setText("Europe/Helsinki")  # typed, it is completed in a list of its own
    form._publisher.setFocus()
    planned.fill("Vattenrådet", "Rådhuset", "Rådhussalen", "80", "Torget 1")
    form._moderator.setFocus()
    planned.fill(
        "Agnes Thorell", "kommunikationschef", "Vattenrådet", "https://play.example.org/2", "Se Röret"
    )
    planned.home.press(KEY.Key_Tab, KEY.Key_Space)
    planned.enter()
    plan = planned.plan
    card, leader = plan.card, plan.moderator
    assert card.starts_at is not None
    assert card.ends_at is not None
    assert card.starts_at.replace(tzinfo=None) == datetime(2026, 3, 12, 14)  # noqa: DTZ001 - as the wall clock shows it
    assert card.ends_at - card.starts_at == timedelta(minutes=90)
    assert (card.language, card.venue, plan.publisher) == ("en", "Rådhuset", "Vattenrådet")
    assert (card.room, card.address, card.capacity, card.zone) == (
        "Rådhussalen",
        "Torget 1",
        80,
        "Europe/Helsinki",
    )
    assert card.starts_at.isoformat() == "2026-03-12T14:00:00+02:00"
    assert leader is not None
    assert (leader.name, leader.title, leader.organisation) == (
        "Agnes Thorell",
        "kommunikationschef",
        "Vattenrådet",
    )
    assert plan.recording == Recording("Se Röret", "https://play.example.org/2", 0.0, captioned=True)
    assert planned.page._title._facts.text().endswith(
        "14:00–15:30 Helsinki (UTC+02:00)\u00a0\u00a0·  Rådhuset, Rådhussalen, Torget 1"
        "\u00a0\u00a0·  80 places\u00a0\u00a0·  Moderator Agnes Thorell"
    )


def test_time_keeps_its_offset_where_nobody_changed_it(planned: Planned) -> None:
    far = datetime(2026, 3, 12, 9, tzinfo=timezone(-8 * HOUR))
    change(planned, TitleCard("Röret", schedule=Schedule(far, far + HOUR)))
    open_form(planned)
    planned.home.type("Rören")
    planned.enter()
    card = planned.plan.card
    assert (card.title, card.starts_at, card.ends_at) == ("Rören", far, far + HOUR)
    assert card.starts_at is not None
    assert card.starts_at.utcoffset() == -8 * HOUR


def test_open_end_stays_open(planned: Planned) -> None:
    change(planned, TitleCard("Röret", schedule=Schedule(TWO_O_CLOCK, None)))
    open_form(planned)
    planned.enter()
    assert planned.plan.card.ends_at is None


def test_time_can_be_taken_back(planned: Planned) -> None:
    change(planned, TitleCard("Röret", schedule=Schedule(TWO_O_CLOCK, TWO_O_CLOCK + HOUR)))
    form = open_form(planned)
    assert form.hours.begins.isEnabled()
    planned.home.press(KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Space)
    assert not form.hours.begins.isEnabled()
    planned.enter()
    assert planned.plan.card.starts_at is None
    assert planned.page._title._facts.text() == "Time, venue and moderator are not set"


def test_recording_keeps_its_offset(planned: Planned) -> None:
    link = planned.home.activities.planning.link_recording
    planned.home.ask(lambda: link(planned.seminar, Recording("Se", "https://play.example.org", 42.0, True)))
    planned.page.show_seminar(planned.seminar)
    planned.home.settle()
    form = open_form(planned)
    planned.enter()
    assert planned.plan.recording == Recording("Se", "https://play.example.org", 42.0, captioned=True)
    open_form(planned)
    form._link.clear()
    planned.enter()
    assert planned.plan.recording is None


def test_chosen_series_gives_the_next_part(planned: Planned) -> None:
    parts = planned.home.sample()
    planned.page.show_seminar(planned.seminar)
    planned.home.settle()
    form = open_form(planned)
    form._series.setFocus()
    planned.home.press(KEY.Key_Down)
    assert form._part.value() == 4
    planned.enter()
    assert (planned.plan.card.series, planned.plan.card.part) == (parts[1].series, 4)
    assert len(planned.page._beside._list.entries) == 4


def test_blank_title_is_refused_and_the_form_stays(planned: Planned) -> None:
    form = open_form(planned)
    form._venue.setText("Rådhussalen")
    form._title.clear()
    planned.enter()
    assert len(planned.home.refused) == 1
    assert form.isVisible()
    assert form._venue.text() == "Rådhussalen"
    planned.home.type("Röret")
    planned.enter()
    assert planned.plan.card.venue == "Rådhussalen"


@pytest.mark.parametrize("title", ["", "kommunikationschef"])
def test_moderator_without_a_name_is_refused_before_anything_is_saved(planned: Planned, title: str) -> None:
    appoint = planned.home.activities.planning.appoint_moderator
    planned.home.ask(lambda: appoint(planned.seminar, "Agnes Thorell", "chef"))
    planned.page.show_seminar(planned.seminar)
    planned.home.settle()
    form = open_form(planned)
    planned.home.type("En annan rubrik")
    form._moderator.clear()
    form._role.setText(title)
    planned.enter()
    assert planned.home.refused == ["The name is empty: write something or cancel"]
    assert planned.plan.card.title == "Elnätet som flaskhals"
    assert form.isVisible()


def test_saving_twice_at_once_saves_once(planned: Planned) -> None:
    form = open_form(planned)
    planned.home.type("Rören")
    before = planned.home.events
    form.saved.emit()
    form.saved.emit()
    planned.home.settle()
    assert planned.home.events == before + 2  # what it says, and that it was one step


def test_another_seminar_closes_the_form(home: Home, planned: Planned) -> None:
    other = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Ett annat")))
    form = open_form(planned)
    planned.page.show_seminar(other)
    home.settle()
    assert not form.isVisible()
    assert planned.page._title._headline.text() == "Ett annat"


def test_narrow_form_has_two_columns_and_wide_four(planned: Planned) -> None:
    form = open_form(planned)
    planned.home.settle()
    assert form.hours.minutes.x() > form.hours.ends.x() > form.hours.begins.x()
    planned.page.resize(960, 548)
    planned.home.settle()
    assert form.hours.minutes.y() > form.hours.begins.y()
    assert form._language.geometry().right() <= form.width()
    planned.page.resize(1440, 848)
    planned.home.settle()
    assert form.hours.minutes.y() == form.hours.begins.y()


def test_day_and_hours_are_said_in_full(planned: Planned) -> None:
    change(planned, TitleCard("Röret", schedule=Schedule(TWO_O_CLOCK, TWO_O_CLOCK + HOUR)))
    assert when(planned.plan.card).endswith("14:00–15:00")
    change(planned, TitleCard("Röret", schedule=Schedule(TWO_O_CLOCK, None)))
    assert when(planned.plan.card).endswith("14:00")


# -- hours and zone ---------------------------------------------------------------------------------------------------


def test_beginning_end_and_length_follow_each_other(planned: Planned) -> None:
    change(planned, TitleCard("Röret", schedule=Schedule(TWO_O_CLOCK, TWO_O_CLOCK + HOUR)))
    hours = open_form(planned).hours
    assert hours.ends.time() == hours.begins.time().addSecs(3600)
    hours.ends.setTime(hours.begins.time().addSecs(5400))
    assert hours.minutes.value() == 90
    hours.minutes.setValue(45)
    assert hours.ends.time() == hours.begins.time().addSecs(2700)
    hours.begins.setDateTime(hours.begins.dateTime().addSecs(600))
    assert hours.minutes.value() == 45
    assert hours.ends.time() == hours.begins.time().addSecs(2700)


def test_end_before_the_beginning_is_on_the_next_day(planned: Planned) -> None:
    hours = open_form(planned).hours
    hours.begins.setDateTime(QDateTime(QDate(2026, 3, 12), QTime(23, 0)))
    hours.ends.setTime(QTime(0, 30))
    assert hours.minutes.value() == 90


def test_unknown_zone_is_refused_and_the_form_stays(planned: Planned) -> None:
    form = open_form(planned)
    form._dated.setChecked(True)
    form._zone.setText("Europe/Stockholms")
    planned.enter()
    assert planned.home.refused == [
        "There is no time zone “Europe/Stockholms”: choose one such as Europe/Stockholm"
    ]
    assert form.isVisible()


def test_seminar_that_has_no_time_gets_this_computers_zone(planned: Planned) -> None:
    change(planned, TitleCard("Röret"))
    form = open_form(planned)
    assert form._zone.text() == this_machines_zone()
    assert not form._zone.isEnabled()
    planned.enter()
    assert planned.plan.card.zone == ""


def test_more_registered_than_there_are_places_is_told(planned: Planned) -> None:
    register = planned.home.activities.registering.register
    for name in ("Alva Ek", "Bo Lind", "Cia Ros"):
        planned.home.ask(partial(register, planned.seminar, Registrant(name)))
    change(planned, TitleCard("Röret", premises=Premises("", "", 4)))
    assert "3 registered of 4 places" in planned.page._title._facts.text()
    change(planned, TitleCard("Röret", premises=Premises("", "", 2)))
    assert "3 registered, 1 more than the 2 places" in planned.page._title._facts.text()
