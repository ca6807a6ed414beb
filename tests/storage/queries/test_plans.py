# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The plan of one seminar, in the order of the panel, the run of show and the question bank."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.views.plan import ModeratorView, QuestionView, SeatView
from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.values import Priority, Recording, Schedule, SegmentKind
from tests.storage.houses import StoredHouse

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)


@pytest.fixture
def seminar(house: StoredHouse) -> UUID:
    return house.planning.plan_seminar(TitleCard("Vatten", schedule=Schedule(NOON)))


def test_an_unknown_seminar_is_refused(house: StoredHouse) -> None:
    with pytest.raises(NotFoundError, match="There is no seminar"):
        house.views.plan(uuid4())


def test_seats_are_numbered_in_their_order_on_stage(house: StoredHouse, seminar: UUID) -> None:
    for name in ("Ada Berg", "Cai Dahl", "Eli Ek"):
        house.planning.seat_panelist(seminar, Panelist(name))
    house.planning.move_seat(seminar, "ee", "ab")
    house.planning.excuse_panelist(seminar, "ab")
    seats = house.views.plan(seminar).seats
    assert [(seat.number, seat.id) for seat in seats] == [(1, "ee"), (2, "cd")]


def test_a_seat_says_everything_of_its_role(house: StoredHouse, seminar: UUID) -> None:
    panelist = Panelist("Ada Berg", "forskare", "Institutet", "Inst.", "AX", "A-da")
    seat = house.planning.seat_panelist(seminar, panelist)
    (found,) = house.views.plan(seminar).seats
    person = house.views.person_named("Ada Berg", "Institutet")
    assert person is not None
    assert found == SeatView(seat, 1, person, "Ada Berg", "forskare", "Institutet", "Inst.", "AX", "A-da")


def test_a_seat_keeps_the_role_of_that_day(house: StoredHouse, seminar: UUID) -> None:
    house.planning.seat_panelist(seminar, Panelist("Ada Berg", "forskare"))
    other = house.planning.plan_seminar(TitleCard("Vind"))
    house.planning.seat_panelist(other, Panelist("Ada Berg", "professor"))
    assert [house.views.plan(one).seats[0].title for one in (seminar, other)] == ["forskare", "professor"]


def test_segments_begin_where_the_one_before_ends(house: StoredHouse, seminar: UUID) -> None:
    house.planning.add_segment(seminar, "Ett", 10, SegmentKind.OPENING)
    house.planning.add_segment(seminar, "Två", 20.5)
    house.planning.add_segment(seminar, "Tre", 5)
    house.planning.move_segment(seminar, "s3", "s2")
    segments = house.views.plan(seminar).segments
    assert [(one.id, one.minutes, one.starts_at) for one in segments] == [
        ("s1", 10, NOON),
        ("s3", 5, NOON + timedelta(minutes=10)),
        ("s2", 20.5, NOON + timedelta(minutes=15)),
    ]
    assert segments[0].kind is SegmentKind.OPENING


def test_without_a_beginning_no_segment_has_a_time(house: StoredHouse) -> None:
    seminar = house.planning.plan_seminar(TitleCard("Vind"))
    house.planning.add_segment(seminar, "Ett", 10)
    assert [one.starts_at for one in house.views.plan(seminar).segments] == [None]


def test_questions_say_for_whom_and_when(house: StoredHouse, seminar: UUID) -> None:
    house.planning.seat_panelist(seminar, Panelist("Ada Berg"))
    house.planning.add_segment(seminar, "Ett", 10)
    prepared = PreparedQuestion("Hur då?", Priority.MUST, ("ab",), "s1", ("Varför?", "När?"))
    house.planning.prepare_question(seminar, prepared)
    house.planning.prepare_question(seminar, PreparedQuestion("Och sen?"))
    house.planning.move_question(seminar, "q2", "q1")
    house.planning.remove_segment(seminar, "s1")
    assert house.views.plan(seminar).questions == (
        QuestionView("q2", "Och sen?", Priority.IF_TIME),
        QuestionView("q1", "Hur då?", Priority.MUST, ("ab",), "", ("Varför?", "När?")),
    )


def test_moderator_and_recording(house: StoredHouse, seminar: UUID) -> None:
    plan = house.views.plan(seminar)
    assert (plan.moderator, plan.recording) == (None, None)
    house.planning.appoint_moderator(seminar, "Mo Rask", "redaktör", "Bladet")
    recording = Recording("Film", "https://example.org", 12.5, captioned=True)
    house.planning.link_recording(seminar, recording)
    plan = house.views.plan(seminar)
    person = house.views.person_named("Mo Rask", "Bladet")
    assert person is not None
    assert plan.moderator == ModeratorView(person, "Mo Rask", "redaktör", "Bladet")
    assert plan.recording == recording
    house.planning.link_recording(seminar, None)
    assert house.views.plan(seminar).recording is None


def test_a_series_is_described_and_counted(house: StoredHouse) -> None:
    series = house.planning.start_series("Samtal", "Tre delar")
    first, _ = (house.planning.plan_seminar(TitleCard(title, series=series)) for title in ("Ett", "Två"))
    house.planning.plan_seminar(TitleCard("Vid sidan"))
    plan = house.views.plan(first)
    assert (plan.series_description, plan.series_parts) == ("Tre delar", 2)
