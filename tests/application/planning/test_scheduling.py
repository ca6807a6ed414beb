# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Other days, other numbers, discarded and restored."""

from __future__ import annotations

from datetime import date, time
from uuid import UUID

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.planning.repeating import Wish
from seminarapp.domain.errors import NotFoundError, RuleError
from seminarapp.domain.time_zones import at
from seminarapp.domain.values import Schedule
from tests.fakes.house import FakeHouse

STOCKHOLM = "Europe/Stockholm"


@pytest.fixture
def series(activities: Activities) -> UUID:
    return activities.planning.start_series("Samtal om vatten")


@pytest.fixture
def parts(activities: Activities, series: UUID) -> list[UUID]:
    """Four parts in a series."""
    return list(activities.repeating.plan(Wish("Samtal", series=series, times=4)))


def numbers(activities: Activities, series: UUID) -> list[tuple[str, int | None]]:
    return [(card.title, card.part) for card in activities.overview.library().parts_of(series)]


# -- other days -------------------------------------------------------------------------------------------------------


def test_a_seminar_on_another_day_begins_at_the_same_hour(activities: Activities, house: FakeHouse) -> None:
    march = Schedule(at(date(2026, 3, 12), time(14), STOCKHOLM), None, STOCKHOLM)
    seminar = activities.planning.plan_seminar(TitleCard("Vatten", schedule=march))
    activities.scheduling.move_to_day(seminar, date(2026, 4, 9))
    begins = house.views.plan(seminar).card.starts_at
    assert begins is not None
    assert begins.isoformat() == "2026-04-09T14:00:00+02:00"


def test_a_seminar_on_the_day_it_has_records_nothing(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    before = len(house.ledger.log)
    begins = house.views.plan(seminar).card.starts_at
    assert begins is not None
    activities.scheduling.move_to_day(seminar, begins.date())
    assert len(house.ledger.log) == before


def test_what_has_been_held_stays_where_it_is(activities: Activities, seminar: UUID) -> None:
    activities.moderating.open_session(seminar)
    with pytest.raises(RuleError, match="has been held"):
        activities.scheduling.move_to_day(seminar, date(2026, 4, 9))
    with pytest.raises(RuleError, match="has been held"):
        activities.scheduling.discard_seminar(seminar)


def test_what_has_no_time_can_not_be_moved(activities: Activities) -> None:
    seminar = activities.planning.plan_seminar(TitleCard("Vatten"))
    with pytest.raises(RuleError, match="has no time yet"):
        activities.scheduling.move_to_day(seminar, date(2026, 4, 9))


# -- parts ------------------------------------------------------------------------------------------------------------


def test_a_part_that_is_moved_gets_its_number_in_one_step(
    activities: Activities, house: FakeHouse, series: UUID, parts: list[UUID]
) -> None:
    house.ledger.transactions.clear()
    activities.scheduling.move_part(parts[3], parts[1])
    assert numbers(activities, series) == [("Samtal 1", 1), ("Samtal 4", 2), ("Samtal 2", 3), ("Samtal 3", 4)]
    assert house.ledger.transactions == [3]
    activities.scheduling.move_part(parts[0], None)
    assert [title for title, _ in numbers(activities, series)] == [
        "Samtal 4",
        "Samtal 2",
        "Samtal 3",
        "Samtal 1",
    ]


def test_numbers_can_be_given_back(activities: Activities, series: UUID, parts: list[UUID]) -> None:
    before = {card.id: card.part for card in activities.overview.library().parts_of(series)}
    activities.scheduling.move_part(parts[3], parts[0])
    activities.scheduling.restore_numbers(series, before)
    assert [part for _, part in numbers(activities, series)] == [1, 2, 3, 4]
    assert numbers(activities, series)[0] == ("Samtal 1", 1)


def test_gaps_close_and_no_number_is_there_twice(activities: Activities, series: UUID) -> None:
    for title, part in (("A", 2), ("B", 2), ("C", 7)):
        activities.planning.plan_seminar(TitleCard(title, series=series, part=part))
    activities.scheduling.number_parts(series)
    assert numbers(activities, series) == [("A", 1), ("B", 2), ("C", 3)]


def test_what_is_in_no_series_or_another_is_no_part(
    activities: Activities, seminar: UUID, parts: list[UUID]
) -> None:
    with pytest.raises(NotFoundError):
        activities.scheduling.move_part(seminar, parts[0])
    with pytest.raises(NotFoundError):
        activities.scheduling.move_part(parts[0], seminar)


# -- discarded and restored -------------------------------------------------------------------------------------------


def test_a_discarded_seminar_is_on_no_list_and_can_be_restored(
    activities: Activities, series: UUID, parts: list[UUID]
) -> None:
    activities.scheduling.discard_seminar(parts[1])
    library = activities.overview.library()
    assert [card.id for card in library.parts_of(series)] == [parts[0], parts[2], parts[3]]
    assert [card.id for card in library.discarded] == [parts[1]]
    with pytest.raises(RuleError, match="is discarded"):
        activities.moderating.open_session(parts[1])
    activities.scheduling.restore_seminar(parts[1])
    assert [card.id for card in activities.overview.library().parts_of(series)] == parts


def test_a_series_with_parts_is_not_discarded(
    activities: Activities, series: UUID, parts: list[UUID]
) -> None:
    with pytest.raises(RuleError, match="has 4 seminars"):
        activities.scheduling.discard_series(series)


def test_a_seminar_brings_its_discarded_series_back(
    activities: Activities, series: UUID, parts: list[UUID]
) -> None:
    for part in parts:
        activities.scheduling.discard_seminar(part)
    activities.scheduling.discard_series(series)
    library = activities.overview.library()
    assert (library.series, [one.id for one in library.discarded_series]) == ((), [series])
    activities.scheduling.restore_seminar(parts[0])
    assert [one.id for one in activities.overview.library().series] == [series]


def test_a_series_is_restored_alone(activities: Activities, series: UUID) -> None:
    activities.scheduling.discard_series(series)
    activities.scheduling.restore_series(series)
    assert [one.id for one in activities.overview.library().series] == [series]
