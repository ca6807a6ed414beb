# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How long everybody spoke, and how evenly."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.reporting.balance import OrganisationBalance, fair_share, organisations, speakers
from seminarapp.application.views.material import Material
from seminarapp.domain.values import MODERATOR
from tests.application.sessions import CAPTURES, HELD, PLAN, turn


def test_the_panel_comes_in_its_order_and_the_moderator_last() -> None:
    people = speakers(HELD, 1500)
    assert [(one.name, one.number, one.seconds) for one in people] == [
        ("Alma Lindåker", 1, 320),
        ("Bo von Vide", 2, 60),
        ("Disa Uggla", 3, 0),
        ("Cia Frost", 0, 60),
    ]
    assert [one.moderator for one in people] == [False, False, False, True]


def test_a_moderator_who_never_had_the_floor_is_not_listed() -> None:
    people = speakers(replace(HELD, turns=HELD.turns[1:]), 1500)
    assert MODERATOR not in [one.seat for one in people]


def test_a_moderator_whom_the_plan_does_not_name_still_spoke() -> None:
    people = speakers(replace(HELD, plan=replace(PLAN, moderator=None)), 1500)
    assert (people[-1].name, people[-1].seconds) == ("", 60)


def test_shares_are_of_everybodys_total() -> None:
    assert [round(one.share, 3) for one in speakers(HELD, 1500)] == [0.727, 0.136, 0, 0.136]


def test_turns_that_touch_are_one_stretch_and_still_counted_as_given() -> None:
    alma = speakers(HELD, 1500)[0]
    assert alma.spans == ((60.0, 300.0), (620.0, 700.0))
    assert (alma.turns, alma.longest) == (3, 240)


def test_the_longest_silence_is_before_between_or_after_turns() -> None:
    alma, bo, disa, _ = speakers(HELD, 1500)
    assert alma.silence == (700.0, 1500.0)
    assert bo.silence == (360.0, 1500.0)
    assert disa.silence == (0.0, 1500.0)
    between = speakers(replace(HELD, turns=(turn("al", 0, 10), turn("al", 900, 1500))), 1500)
    assert between[0].silence == (10, 900)


def test_a_turn_that_goes_on_ends_now() -> None:
    bo = speakers(replace(HELD, turns=(turn("bv", 100, None),)), 160)[1]
    assert (bo.seconds, bo.spans, bo.silence) == (60, ((100, 160),), (0, 100))


def test_what_was_noted_is_counted_for_whom_it_was_said_by() -> None:
    alma, bo, disa, _ = speakers(HELD, 1500)
    assert [(one.captures, one.quotes) for one in (alma, bo, disa)] == [(2, 1), (1, 0), (0, 0)]


def test_what_is_off_the_record_is_not_counted() -> None:
    hidden = tuple(replace(one, off_record=True) for one in CAPTURES)
    assert speakers(replace(HELD, captures=hidden), 1500)[0].captures == 0


def test_organisations_are_summed_by_their_full_name_without_the_moderator() -> None:
    seats = (*PLAN.seats[:2], replace(PLAN.seats[2], organisation=" Glimma lampor "))
    found = organisations(speakers(replace(HELD, plan=replace(PLAN, seats=seats)), 1500))
    assert [(one.name, one.people, one.seconds) for one in found] == [
        ("Glimma lampor", 2, 320),
        ("Observatoriet", 1, 60),
    ]


def test_those_without_an_organisation_come_last_however_much_they_said() -> None:
    seats = (replace(PLAN.seats[0], organisation=""), *PLAN.seats[1:])
    found = organisations(speakers(replace(HELD, plan=replace(PLAN, seats=seats)), 1500))
    assert found[-1] == OrganisationBalance("", 1, 320, 320 / 440)


def test_a_fair_share_is_the_panels_time_shared_out() -> None:
    seconds, share = fair_share(speakers(HELD, 1500))
    assert seconds == pytest.approx(380 / 3)
    assert share == pytest.approx(380 / 440 / 3)


def test_without_a_panel_nothing_is_shared_out() -> None:
    nobody = Material(replace(PLAN, seats=()), HELD.session)
    assert fair_share(speakers(nobody, 10)) == (0.0, 0.0)
    assert organisations(speakers(nobody, 10)) == ()


moments = st.floats(0, 1500, allow_nan=False)


@given(st.lists(st.tuples(st.sampled_from(["al", "bv", "du", MODERATOR]), moments, moments), max_size=12))
def test_a_silence_holds_no_word_and_shares_make_the_whole(spoken: list[tuple[str, float, float]]) -> None:
    turns = tuple(turn(seat, min(one, two), max(one, two)) for seat, one, two in spoken)
    people = speakers(replace(HELD, turns=turns), 1500)
    for one in people:
        begin, last = one.silence
        assert 0 <= begin <= last <= 1500
        assert all(end <= begin or start >= last for start, end in one.spans)
        assert one.longest <= one.seconds + 0.001
    if any(one.seconds for one in people):
        assert sum(one.share for one in people) == pytest.approx(1)
