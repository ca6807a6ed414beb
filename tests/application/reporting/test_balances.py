# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Speaking time, noted quotes and published words, side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.reporting.balances import Balances, balances
from seminarapp.application.views.article import ArticleView, BlockView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import ApprovalState, BlockKind
from tests.application.sessions import HELD, PLAN, capture, named

LONG = replace(capture("c1", "al"), text="Ett två tre fyra fem sex.")
SHORT = replace(capture("c5", "bv"), text="Ett *två*.")
GONE = replace(capture("c6", "gone"), text="Någon som har lämnat panelen.")


def quoting(*captures: CaptureView, noted: tuple[CaptureView, ...] = (LONG, SHORT, GONE)) -> Material:
    """The session with an article that quotes those, in that order."""
    quotes = [BlockView(f"b{n}", Content(BlockKind.QUOTE, capture=one.id)) for n, one in enumerate(captures)]
    words = BlockView("p", Content(BlockKind.PARAGRAPH, "Det som skribenten skriver är ingens andel."))
    return replace(HELD, captures=noted, article=ArticleView(ArticleStyle(), (words, *quotes)))


def words_of(found: Balances) -> list[tuple[str, float, float]]:
    return [(one.name, one.words.amount, one.words.share) for one in found.people]


def test_each_person_has_three_portions_in_the_order_of_the_panel() -> None:
    found = balances(quoting(LONG, SHORT))
    assert words_of(found) == [
        ("Alma Lindåker", 6, 0.75),
        ("Bo von Vide", 2, 0.25),
        ("Disa Uggla", 0, 0),
        ("Cia Frost", 0, 0),
    ]
    assert [one.quotes.amount for one in found.people] == [1, 1, 0, 0]
    assert [one.speaking.amount for one in found.people] == [320, 60, 0, 60]


def test_words_count_in_their_published_wording() -> None:
    amended = replace(LONG, approval=ApprovalState.AMENDED, approved_text="Ett två.")
    assert words_of(balances(quoting(amended, noted=(amended,))))[0] == ("Alma Lindåker", 2, 1)


def test_a_quote_that_stands_twice_is_read_twice() -> None:
    assert words_of(balances(quoting(LONG, LONG)))[0][1] == 12


@pytest.mark.parametrize("left_out", [GONE, replace(LONG, off_record=True)])
def test_what_is_off_the_record_and_who_has_left_count_nowhere(left_out: CaptureView) -> None:
    found = balances(quoting(left_out, noted=(left_out,)))
    assert sum(one.words.amount for one in found.people) == 0
    assert sum(one.quotes.amount for one in found.people) == 0


def test_organisations_come_by_published_words_and_the_moderator_speaks_for_none() -> None:
    found = balances(quoting(SHORT, SHORT, SHORT, SHORT, LONG)).organisations
    assert [(one.name, one.people, one.words.amount) for one in found] == [
        ("Observatoriet", 1, 8),
        ("Glimma lampor", 2, 6),
    ]
    seats = (replace(PLAN.seats[0], organisation=""), *PLAN.seats[1:])
    material = replace(quoting(LONG), plan=replace(PLAN, seats=seats))
    assert [one.name for one in balances(material).organisations][-1] == ""


def test_before_the_session_there_are_no_portions_and_no_fault() -> None:
    found = balances(replace(HELD, session=None, turns=(), captures=(), article=None))
    assert [one.speaking.share for one in found.people] == [0, 0, 0]
    assert balances(replace(HELD, plan=replace(PLAN, seats=(), moderator=None), turns=())).people == ()


@given(st.lists(st.sampled_from([LONG, SHORT, GONE]), max_size=12))
def test_shares_are_of_everybodys_total(quoted: list[CaptureView]) -> None:
    found = balances(quoting(*quoted))
    counted = [one for one in quoted if one.id != named("c6")]
    total = sum(one.words.share for one in found.people)
    assert total == pytest.approx(1 if counted else 0)
    assert sum(one.words.share for one in found.organisations) == pytest.approx(total)
