# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who on a list is the same as whom."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.records.registration_list import Registered, Registrant
from seminarapp.application.views.audience import Participant

SARA = Participant(UUID(int=1), "Sara Lind", "Kommunen", "sara@example.org")
NAMES = st.sampled_from(["Sara Lind", "sara lind", "Olof Åkesson", ""])
PLACES = st.sampled_from(["Kommunen", "Regionen", ""])
MAILS = st.sampled_from(["a@example.org", "A@example.org", "b@example.org", ""])
REGISTRANTS = st.lists(st.builds(Registrant, NAMES, PLACES, MAILS, st.just(""), st.integers(1, 99)))


def same(known: Participant, *new: Registrant) -> list[bool]:
    there = Registered([known], new)
    return [there.same_as(one) is known for one in new]


def test_the_same_name_and_address_are_the_same_person_whatever_the_capitals_and_blanks() -> None:
    assert same(SARA, Registrant(" SARA  lind", "", "Sara@Example.org ")) == [True]


def test_an_address_of_ones_own_is_the_same_person_under_a_corrected_name() -> None:
    assert same(SARA, Registrant("Sara Lindh", "", "sara@example.org")) == [True]


def test_an_address_that_a_group_shares_tells_nobody_apart() -> None:
    group = [Registrant(name, "", "sara@example.org") for name in ("Olof Åkesson", "Sara Lind", "Maja Ek")]
    assert same(SARA, *group) == [False, True, False]


def test_without_an_address_name_and_organisation_decide() -> None:
    assert same(SARA, Registrant("sara lind", "kommunen")) == [True]
    assert same(SARA, Registrant("sara lind", "Regionen")) == [False]
    without = Participant(UUID(int=2), "Sara Lind", "Kommunen")
    assert same(without, Registrant("Sara Lind", "Kommunen", "sara@example.org")) == [True]


def test_two_of_one_name_with_addresses_of_their_own_are_two() -> None:
    assert same(SARA, Registrant("Sara Lind", "Kommunen", "s.lind@example.org")) == [False]
    first, second = Registrant("A", "", "a@example.org"), Registrant("A", "", "b@example.org")
    there = Registered([], [first, second])
    assert [there.twin_of(first), there.twin_of(second)] == [None, None]


@given(REGISTRANTS)
def test_a_list_read_twice_has_everybody_twice_and_nobody_thrice(rows: list[Registrant]) -> None:
    there = Registered([], [*rows, *rows])
    first = [one for one in rows if there.twin_of(one) is None]
    again = [there.twin_of(Registrant(*(one.name, one.organisation, one.email, "", 0))) for one in rows]
    assert all(twin is not None and twin in first for twin in again)
