# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the list shows, in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.listing import Listing, Rows, SortBy, ordered

MARCH = datetime(2026, 3, 12, 14, tzinfo=UTC)
WATER = uuid4()


def card(
    title: str, days: int | None, state: str = "planned", series: str = "", part: int | None = None
) -> SeminarCard:
    begins = None if days is None else MARCH + timedelta(days=days)
    return SeminarCard(
        uuid4(),
        title,
        "sv",
        SeminarState(state),
        WATER if series else None,
        series,
        part,
        begins,
        venue="Kvarnen",
    )


CARDS = [
    card("Örat", 3, "closed"),
    card("brunnen", 9, "planned", "Vatten", 2),
    card("Ängen", None),
    card("Röret", 1, "published", "Vatten", 1),
    card("Aftonen", 0, "live"),
]


@pytest.mark.parametrize(
    ("sort", "titles"),
    [
        (SortBy.DATE, ["Aftonen", "Röret", "Örat", "brunnen", "Ängen"]),
        (SortBy.TITLE, ["Aftonen", "brunnen", "Röret", "Ängen", "Örat"]),
        (SortBy.STATE, ["brunnen", "Ängen", "Aftonen", "Örat", "Röret"]),
        (SortBy.SERIES, ["Röret", "brunnen", "Aftonen", "Örat", "Ängen"]),
    ],
)
def test_list_is_ordered_as_wished(sort: SortBy, titles: list[str]) -> None:
    assert [one.title for one in ordered(CARDS, Listing(sort))] == titles


def test_only_a_state_is_shown() -> None:
    assert [one.title for one in ordered(CARDS, Listing(state=SeminarState.PLANNED))] == ["brunnen", "Ängen"]


@pytest.mark.parametrize(
    ("words", "count"),
    [("RÖRET", 1), ("vatten", 2), ("vatten brunn", 1), ("kvarnen", 5), ("kvarnen x", 0), ("", 5)],
)
def test_all_words_stand_in_title_series_or_place(words: str, count: int) -> None:
    listing = Listing(words=words)
    assert len(ordered(CARDS, listing)) == count
    assert listing.whole is not bool(words)


def test_letters_in_two_parts_are_the_same_letters() -> None:
    assert len(ordered(CARDS, Listing(words="O\u0308rat".lower()))) == 1


def test_series_have_headings_with_their_number() -> None:
    rows = Rows().of(CARDS, Listing(SortBy.SERIES))
    assert [row.title for row in rows if row.seminar is None] == ["Vatten · 2", "In no series · 3"]
    assert rows[1].under.startswith("part 1 · 14:00")
    assert len(rows) == len(CARDS) + 2


def test_other_orders_have_no_headings() -> None:
    assert all(row.seminar for row in Rows().of(CARDS, Listing()))


@given(st.permutations(CARDS), st.sampled_from(SortBy))
def test_order_does_not_depend_on_how_the_cards_come(cards: list[SeminarCard], sort: SortBy) -> None:
    ids: list[UUID] = [one.id for one in ordered(CARDS, Listing(sort))]
    assert [one.id for one in ordered(cards, Listing(sort))] == ids


def test_row_is_made_anew_when_its_seminar_has_changed() -> None:
    rows = Rows()
    before = rows.of(CARDS, Listing())
    again = rows.of(CARDS, Listing(words="röret"))
    assert again[0] is before[1]
    changed = [replace(one, title="Bäcken") if one.title == "Röret" else one for one in CARDS]
    assert [row.title for row in rows.of(changed, Listing())][1] == "Bäcken"


def test_parts_stay_in_the_order_they_are_given_in() -> None:
    told = Rows().of_parts(CARDS, Listing(words="vatten", sort=SortBy.TITLE))
    assert [row.title for row in told] == ["brunnen", "Röret"]
    assert told[0].under.startswith("part 2")
