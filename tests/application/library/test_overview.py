# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Seminars found again by name, and what is shown of one."""

from __future__ import annotations

from uuid import UUID

import pytest

from seminarapp.application.library.overview import Overview, Spoken, spoken
from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.views.library import LibraryView, SeminarCard
from seminarapp.application.views.search import EVERYTHING, HitKind, Narrowing, SearchHit
from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.values import MODERATOR, SeminarState
from tests.fakes.house import FakeHouse
from tests.fakes.ledger import EventsInMemory
from tests.fakes.views import ReplayedViews

WATER = UUID("aaaa1111-0000-4000-8000-000000000001")
SOIL = UUID("aaaa2222-0000-4000-8000-000000000002")
AIR = UUID("bbbb3333-0000-4000-8000-000000000003")


class ThreeSeminars(ReplayedViews):
    """A library of chosen ids and titles."""

    def __init__(self, *titles: str) -> None:
        super().__init__(EventsInMemory())
        self._titles = titles

    def library(self) -> LibraryView:
        cards = zip((WATER, SOIL, AIR), self._titles, strict=True)
        return LibraryView(
            (), tuple(SeminarCard(id_, title, "sv", SeminarState.PLANNED) for id_, title in cards)
        )


def found(reference: str, *titles: str) -> UUID:
    return Overview(ThreeSeminars(*(titles or ("Vatten", "Jord", "Luft")))).seminar(reference).id


@pytest.mark.parametrize(
    "reference",
    [str(WATER), str(WATER).upper(), f" {WATER} ", "aaaa1", "AAAA1111-", "Vatten", "vatten", " VATTEN "],
)
def test_an_id_its_unique_beginning_or_a_title_mean_a_seminar(reference: str) -> None:
    assert found(reference) == WATER


@pytest.mark.parametrize("reference", ["", " ", "zzzz", "Vatt", "aaaa1111x", "Vatten och jord", "*", "%"])
def test_what_nothing_answers_to_is_said(reference: str) -> None:
    with pytest.raises(NotFoundError, match=r"There is no seminar “.*”: see .seminarapp list."):
        found(reference)


def test_one_sign_is_enough_where_only_one_id_begins_with_it() -> None:
    assert found("b") == AIR


@pytest.mark.parametrize("reference", ["Åar och öar", "A\u030aar och o\u0308ar", "a\u030aar och o\u0308AR"])
@pytest.mark.parametrize("title", ["Åar och öar", "A\u030aar och o\u0308ar"])
def test_a_title_is_found_however_its_letters_are_composed(reference: str, title: str) -> None:
    assert found(reference, "Vatten", "Jord", title) == AIR


def test_a_beginning_of_two_ids_means_neither() -> None:
    with pytest.raises(NotFoundError, match="“aaaa” means 2 seminars: use the id"):
        found("aaaa")


def test_a_title_of_two_seminars_means_neither() -> None:
    with pytest.raises(NotFoundError, match="“Vatten” means 2 seminars"):
        found("Vatten", "Vatten", "Vatten", "Luft")


def test_the_title_as_it_is_written_goes_before_other_letters_cases() -> None:
    assert found("Vatten", "Vatten", "VATTEN", "vatten") == WATER
    assert found("vatten", "Vatten", "VATTEN", "vatten") == AIR
    with pytest.raises(NotFoundError, match="3 seminars"):
        found("vATTEN", "Vatten", "VATTEN", "vatten")


def test_a_title_goes_before_the_beginning_of_an_id() -> None:
    assert found("bbbb3333", "bbbb3333", "Jord", "Luft") == WATER


def test_a_short_title_is_still_a_title() -> None:
    assert found("EU", "Vatten", "EU", "Luft") == SOIL


def test_titles_fold_as_people_read_them() -> None:
    assert found("STRASSE", "Straße", "Jord", "Luft") == WATER


def test_search_asks_for_no_more_than_it_is_told() -> None:
    class Asked(ThreeSeminars):
        def search(
            self, words: str, limit: int = 50, within: Narrowing = EVERYTHING
        ) -> tuple[SearchHit, ...]:
            asked.append((words, limit, within))
            return ()

    asked: list[tuple[str, int, Narrowing]] = []
    people = Narrowing(frozenset({HitKind.PERSON}))
    overview = Overview(Asked("a", "b", "c"))
    overview.search("vatten nu")
    overview.search("vatten", 3, people)
    assert asked == [("vatten nu", 50, EVERYTHING), ("vatten", 3, people)]


def test_the_library_lists_series_by_title_and_seminars_by_time(house: FakeHouse) -> None:
    for title in ("Ö", "B", "A"):
        house.activities.planning.start_series(title)
    house.activities.planning.plan_seminar(TitleCard("Odaterat"))
    library = house.activities.overview.library()
    assert [series.title for series in library.series] == ["A", "B", "Ö"]
    assert [card.title for card in library.seminars] == ["Odaterat"]


def test_speaking_time_is_told_per_panelist_in_the_panels_order(house: FakeHouse, seminar: UUID) -> None:
    live = house.activities.moderating
    live.open_session(seminar)
    for seat, at in (("bc", 0.0), ("ab", 30.0), ("bc", 90.0)):
        live.give_floor(seminar, seat, at)
    told = spoken(house.activities.writing.material(seminar), now=100.0)
    assert told == (
        Spoken("ab", "Anna Berg", "Vattenverket", 60.0, 0.6),
        Spoken("bc", "Bo Cedergren", "Högskolan i Norr", 40.0, 0.4),
    )


def test_the_moderators_time_is_told_after_the_panels(house: FakeHouse, seminar: UUID) -> None:
    live = house.activities.moderating
    live.open_session(seminar)
    for seat, at in (("ab", 0.0), (MODERATOR, 30.0), ("bc", 50.0)):
        live.give_floor(seminar, seat, at)
    material = house.activities.writing.material(seminar)
    told = spoken(material, now=80.0)
    assert [one.seat for one in told] == ["ab", "bc", MODERATOR]
    assert (told[2].seconds, told[2].share) == (20.0, 0.25)
    assert told[2].name == (material.plan.moderator.name if material.plan.moderator else "Moderator")


def test_before_anything_is_said_all_are_silent(house: FakeHouse, seminar: UUID) -> None:
    told = spoken(house.activities.writing.material(seminar))
    assert [(one.seconds, one.share) for one in told] == [(0.0, 0.0), (0.0, 0.0)]
