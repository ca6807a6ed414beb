# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The library's cards: where a seminar is held, and a series in the order of its parts."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.library import LibraryView, SeminarCard, SeriesCard
from seminarapp.domain.values import SeminarState

SERIES, OTHER = UUID(int=100), UUID(int=200)


def card(number: int, part: int | None = None, series: UUID | None = SERIES) -> SeminarCard:
    return SeminarCard(
        UUID(int=number), f"Seminar {number}", "sv", SeminarState.PLANNED, series=series, part=part
    )


@pytest.mark.parametrize(
    ("venue", "room", "address", "place"),
    [
        ("", "", "", ""),
        ("Stadshuset", "", "", "Stadshuset"),
        ("Stadshuset", "Rådssalen", "", "Stadshuset, Rådssalen"),
        ("Stadshuset", "", "Ragnar Östbergs plan 1", "Stadshuset, Ragnar Östbergs plan 1"),
        ("", "Rådssalen", "Ragnar Östbergs plan 1", "Rådssalen, Ragnar Östbergs plan 1"),
    ],
)
def test_a_place_is_told_as_far_as_it_is_known(venue: str, room: str, address: str, place: str) -> None:
    held = SeminarCard(
        UUID(int=1), "Vatten", "sv", SeminarState.PLANNED, venue=venue, room=room, address=address
    )
    assert held.place == place


def test_parts_stand_by_their_numbers_and_the_unnumbered_last() -> None:
    third, unnumbered, first = card(1, 3), card(2), card(3, 1)
    library = LibraryView((SeriesCard(SERIES, "Vatten", ""),), (third, unnumbered, first))
    assert library.parts_of(SERIES) == (first, third, unnumbered)


def test_parts_with_one_number_stand_as_the_library_has_them() -> None:
    earlier, later = card(1, 2), card(2, 2)
    assert LibraryView((), (earlier, later)).parts_of(SERIES) == (earlier, later)
    assert LibraryView((), (later, earlier)).parts_of(SERIES) == (later, earlier)


def test_no_seminar_of_another_series_is_a_part() -> None:
    library = LibraryView((), (card(1, 1, OTHER), card(2, 1, None)))
    assert library.parts_of(SERIES) == ()


def test_neither_templates_nor_what_was_discarded_is_a_part() -> None:
    assert LibraryView((), (), templates=(card(1, 1),), discarded=(card(2, 2),)).parts_of(SERIES) == ()


@given(st.lists(st.tuples(st.none() | st.integers(1, 9), st.sampled_from([SERIES, OTHER, None])), max_size=8))
def test_every_seminar_is_a_part_of_its_series_alone(seminars: list[tuple[int | None, UUID | None]]) -> None:
    cards = tuple(card(number, part, series) for number, (part, series) in enumerate(seminars))
    library = LibraryView((), cards)
    told = [*library.parts_of(SERIES), *library.parts_of(OTHER)]
    assert {one.id for one in told} == {one.id for one in cards if one.series is not None}
    assert len(told) == len({one.id for one in told})
