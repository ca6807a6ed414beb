# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Likely duplicates: found among thousands, and never twice after somebody told them apart."""

from __future__ import annotations

import time
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.people.likeness import Likeness, alike, one_letter_apart
from seminarapp.application.people.people import People
from seminarapp.application.records.people import PersonRecord
from seminarapp.application.views.people import PersonLine, RoleView


def line(name: str, organisation: str = "", email: str = "") -> PersonLine:
    roles = (RoleView("", organisation),) if organisation else ()
    return PersonLine(uuid4(), name, roles=roles, emails=(email,) if email else ())


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        (line("Anna Berg", "Vik"), line("ANNA BERG", "Näs"), Likeness.NAME),
        (line("Anna-Lena Öst"), line("Ost, Anna Lena"), Likeness.NAME),
        (line("Anna Berg", "Vik", "a@b.example"), line("Anna Ek", "Näs", "A@B.example"), Likeness.ADDRESS),
        (line("A. Berg", "Vik"), line("Anna Berg", "vik"), Likeness.INITIAL),
        (line("A Berg"), line("Anna Berg", "vik"), Likeness.INITIAL),
        (line("Anna Bregman", "Vik"), line("Anna Bergman", "Vik"), Likeness.SPELLING),
        (line("Anna Bergman"), line("Ana Bergman", "Vik"), Likeness.SPELLING),
    ],
)
def test_entries_that_are_likely_one_are_found_with_the_reason(
    one: PersonLine, other: PersonLine, likeness: Likeness
) -> None:
    (pair,) = alike([one, line("Cecil Damm"), other])
    assert (pair.first, pair.second, pair.likeness) == (one, other, likeness)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (line("Anna Berg"), line("Axel Berg")),
        (line("A. Berg", "Vik"), line("Anna Berg", "Näs")),
        (line("Anna Bergman", "Vik"), line("Anna Bregman", "Näs")),
        (line("Bo Ek"), line("Bo Ed")),
        (line("Anna Berg", email="info@vik.example"), line("Bo Ek", email="info@vik.example")),
        (line("?"), line("!")),
    ],
)
def test_entries_that_are_likely_two_are_not(one: PersonLine, other: PersonLine) -> None:
    assert alike([one, other]) == ()


def test_a_pair_is_named_once_for_the_surest_reason() -> None:
    one, other = (line("Anna Berg", "Vik", "a@b.example") for _ in range(2))
    assert [pair.likeness for pair in alike([one, other])] == [Likeness.ADDRESS]


def test_who_was_told_apart_is_not_named_again(people: People) -> None:
    first, second = (people.write_card(None, PersonRecord("Anna Berg")) for _ in range(2))
    assert len(people.duplicates()) == 1
    people.tell_apart(second, first)
    assert people.duplicates() == ()


def test_five_thousand_are_compared_in_a_second() -> None:
    names = [f"{chr(97 + n % 20)}n{n % 71} berg{n % 53}" for n in range(5_000)]
    people = [line(name, f"org {n % 90}") for n, name in enumerate(names)]
    began = time.process_time()
    alike(people)
    assert time.process_time() - began < 2.0


@given(st.text("abc", max_size=5), st.text("abc", max_size=5))
def test_one_letter_apart_is_what_the_definition_says(one: str, other: str) -> None:
    changed = {
        *(one[:at] + letter + one[at + 1 :] for at in range(len(one)) for letter in "abc"),
        *(one[:at] + one[at + 1 :] for at in range(len(one))),
        *(one[:at] + letter + one[at:] for at in range(len(one) + 1) for letter in "abc"),
        *(one[:at] + one[at : at + 2][::-1] + one[at + 2 :] for at in range(len(one) - 1)),
    } - {one}
    assert one_letter_apart(one, other) is (other in changed)
