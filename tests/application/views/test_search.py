# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A search is narrowed by any of its filters together, and one that found nothing says which to leave."""

from __future__ import annotations

from uuid import UUID

import pytest

from seminarapp.application.library.overview import Overview
from seminarapp.application.views.search import EVERYTHING, Filter, HitKind, Loosening, Narrowing, SearchHit
from seminarapp.application.words.span import Span
from tests.fakes.ledger import EventsInMemory
from tests.fakes.views import ReplayedViews

ONE = UUID(int=1)
WHOLE = Narrowing(
    frozenset({HitKind.CAPTURE}), ONE, ONE, "ann", Span.of("2026-01-01", ""), starred=True, quotes=True
)


class Found(ReplayedViews):
    """Finds something where these filters are not among those that are set."""

    def __init__(self, *hindrances: Filter) -> None:
        super().__init__(EventsInMemory())
        self.hindrances = set(hindrances)

    def search(self, words: str, limit: int = 50, within: Narrowing = EVERYTHING) -> tuple[SearchHit, ...]:
        hit = SearchHit(HitKind.SEMINAR, ONE, "Vatten", str(ONE), "Vatten")
        return () if self.hindrances & {*within.named} or words == "xyzzy" else (hit,) * 3


def test_a_search_knows_its_filters() -> None:
    assert EVERYTHING.named == ()
    assert Narrowing(speaker="  ").named == ()
    assert WHOLE.named == tuple(Filter)


@pytest.mark.parametrize("one", list(Filter))
def test_any_filter_can_be_left(one: Filter) -> None:
    assert WHOLE.without(one).named == tuple(other for other in Filter if other is not one)


def test_filters_leave_the_kinds_that_can_be_within_them() -> None:
    assert EVERYTHING.able == frozenset(HitKind)
    assert Narrowing(starred=True).able == {HitKind.CAPTURE}
    assert Narrowing(seminar=ONE).able == frozenset(HitKind) - {HitKind.SERIES}
    assert HitKind.SERIES in Narrowing(series=ONE).able
    assert Narrowing(frozenset({HitKind.QUESTION}), speaker="ann").able == frozenset()
    assert Narrowing(frozenset({HitKind.PERSON, HitKind.BLOCK}), speaker="ann").able == {HitKind.PERSON}


def test_filters_that_alone_are_the_hindrance_are_named() -> None:
    assert Overview(Found(Filter.STARRED)).loosened("vatten", WHOLE) == (Loosening(Filter.STARRED, 3),)


def test_where_more_than_one_hinders_all_are_to_be_left() -> None:
    overview = Overview(Found(Filter.STARRED, Filter.SPEAKER))
    assert overview.loosened("vatten", WHOLE) == (Loosening(None, 3),)


def test_where_the_words_hinder_nothing_is_named() -> None:
    overview = Overview(Found(Filter.STARRED))
    assert overview.loosened("xyzzy", WHOLE) == ()
    assert overview.loosened("xyzzy", Narrowing(starred=True)) == ()
    assert overview.loosened("vatten", EVERYTHING) == ()
