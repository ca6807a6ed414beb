# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Series and seminars in their lists: their order, their state, and what stands on their cards."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.views.library import LibraryView, SeminarCard, SeriesCard
from seminarapp.domain.premises import Premises
from seminarapp.domain.values import Schedule, SeminarState
from tests.storage.houses import StoredHouse

STOCKHOLM = timezone(timedelta(hours=1))
NOON = datetime(2026, 3, 12, 12, tzinfo=STOCKHOLM)


def planned(house: StoredHouse, title: str, starts_at: datetime | None = None) -> None:
    house.planning.plan_seminar(TitleCard(title, schedule=Schedule(starts_at)))


def titles(house: StoredHouse) -> list[str]:
    return [card.title for card in house.views.library().seminars]


def test_a_new_library_lists_nothing(house: StoredHouse) -> None:
    assert house.views.library() == LibraryView((), ())


def test_a_card_says_what_was_planned(house: StoredHouse) -> None:
    series = house.planning.start_series("Samtal", "Tre delar")
    schedule = Schedule(NOON, NOON + timedelta(hours=1))
    seminar = house.planning.plan_seminar(
        TitleCard("Vatten", "en", schedule, venue="Kvarnen", publisher="Rådet", series=series)
    )
    assert house.views.library() == LibraryView(
        series=(SeriesCard(series, "Samtal", "Tre delar"),),
        seminars=(
            SeminarCard(
                id=seminar,
                title="Vatten",
                language="en",
                state=SeminarState.PLANNED,
                series=series,
                series_title="Samtal",
                part=1,
                starts_at=NOON,
                ends_at=NOON + timedelta(hours=1),
                venue="Kvarnen",
            ),
        ),
    )


def test_a_moment_keeps_the_offset_it_was_given_with(house: StoredHouse) -> None:
    planned(house, "Vatten", NOON)
    (card,) = house.views.library().seminars
    assert card.starts_at is not None
    assert card.starts_at.utcoffset() == timedelta(hours=1)


def test_series_are_listed_by_title(house: StoredHouse) -> None:
    for title in ("Ö", "B", "A"):
        house.planning.start_series(title)
    assert [card.title for card in house.views.library().series] == ["A", "B", "Ö"]


def test_seminars_are_listed_by_time_and_the_undated_last(house: StoredHouse) -> None:
    planned(house, "undated")
    planned(house, "later", NOON + timedelta(days=1))
    planned(house, "first", NOON)
    # An hour after noon in Stockholm, though the clock of the wall shows less.
    planned(house, "second", datetime(2026, 3, 12, 12, tzinfo=UTC))
    planned(house, "undated, too")
    assert titles(house) == ["first", "second", "later", "undated", "undated, too"]


def test_a_seminar_is_planned_live_and_closed(house: StoredHouse) -> None:
    seminar = house.planning.plan_seminar(TitleCard("Vatten"))

    def state() -> SeminarState:
        return house.views.plan(seminar).card.state

    assert state() is SeminarState.PLANNED
    house.moderating.open_session(seminar)
    assert state() is SeminarState.LIVE
    house.moderating.close_session(seminar, 60.0)
    assert state() is SeminarState.CLOSED
    house.moderating.open_session(seminar)
    assert state() is SeminarState.LIVE


def test_a_renamed_series_is_renamed_on_every_card(house: StoredHouse) -> None:
    series = house.planning.start_series("Samtal")
    house.planning.plan_seminar(TitleCard("Vatten", series=series))
    house.planning.describe_series(series, "Nya samtal", "")
    assert [card.series_title for card in house.views.library().seminars] == ["Nya samtal"]


def test_a_card_says_zone_room_address_and_capacity(house: StoredHouse) -> None:
    schedule = Schedule(NOON, None, "Europe/Stockholm")
    premises = Premises("Pelarsalen", "Storgatan 1", 80)
    house.planning.plan_seminar(TitleCard("Vatten", schedule=schedule, venue="Kvarnen", premises=premises))
    (card,) = house.views.library().seminars
    assert (card.zone, card.capacity) == ("Europe/Stockholm", 80)
    assert card.place == "Kvarnen, Pelarsalen, Storgatan 1"


def test_templates_and_what_is_discarded_stand_apart(house: StoredHouse) -> None:
    planned(house, "Vatten", NOON)
    planned(house, "Jord", NOON)
    soil, water = sorted(house.views.library().seminars, key=lambda card: card.title)
    template = house.repeating.keep_as_template(water.id, "Mall")
    house.scheduling.discard_seminar(soil.id)
    library = house.views.library()
    assert [card.id for card in library.seminars] == [water.id]
    assert [(card.id, card.template) for card in library.templates] == [(template, True)]
    assert [card.id for card in library.discarded] == [soil.id]
    assert house.views.search("jord") == ()
    assert [hit.seminar for hit in house.views.search("mall")] == [template]


def test_a_discarded_series_is_listed_apart_and_not_found_by_its_title(house: StoredHouse) -> None:
    series = house.planning.start_series("Samtal")
    house.scheduling.discard_series(series)
    library = house.views.library()
    assert (library.series, [one.id for one in library.discarded_series]) == ((), [series])
    assert house.views.series_titled("Samtal") is None


def test_parts_that_are_discarded_are_not_counted(house: StoredHouse) -> None:
    series = house.planning.start_series("Samtal")
    kept, gone = (house.planning.plan_seminar(TitleCard(title, series=series)) for title in ("A", "B"))
    house.scheduling.discard_seminar(gone)
    assert house.views.plan(kept).series_parts == 1
