# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People found by words, thousands at every key."""

from __future__ import annotations

import time
from datetime import date
from uuid import uuid4

import pytest

from seminarapp.application.people.finding import by_name, described, found, haystack, matching
from seminarapp.application.views.people import PersonLine, RoleView

DAY = date(2026, 6, 1)


def line(name: str, *roles: RoleView, emails: tuple[str, ...] = (), initials: str = "") -> PersonLine:
    return PersonLine(uuid4(), name, initials=initials, roles=roles, emails=emails)


ASA = line("Åsa Öst", RoleView("lektor", "Näs kommun", "NK"), emails=("asa@nas.example",), initials="ÅÖ")
BO = line("Bo Åsander", RoleView("chef", "Vik"))
PEOPLE = (BO, ASA)


@pytest.mark.parametrize("words", ["åsa", "ASA", "ost lektor", "nk", "nas.ex", "ÅÖ", " kommun  nas "])
def test_somebody_is_found_by_any_part_whatever_its_case_and_accents(words: str) -> None:
    assert ASA in found(words, PEOPLE)


def test_all_words_must_be_there() -> None:
    assert found("åsa vik", PEOPLE) == (BO,)
    assert found("åsa näs chef", PEOPLE) == ()


def test_names_that_begin_with_the_words_come_first() -> None:
    assert found("åsa", PEOPLE) == (ASA, BO)


def test_no_words_find_everybody_by_name_with_the_last_letters_last() -> None:
    names = ("Örn", "Ek", "Åberg", "Äng", "Zorn", "Édith")
    assert [one.name for one in found(" ", map(line, names))] == [
        "Édith",
        "Ek",
        "Zorn",
        "Åberg",
        "Äng",
        "Örn",
    ]


def test_a_person_is_described_by_what_they_are_on_the_day() -> None:
    moved = line("A", RoleView("chef", "Nya verket", "NV", since=DAY), RoleView("lektor", "Vik"))
    assert described(moved, DAY) == "chef, NV"
    assert described(moved, date(2026, 1, 1)) == "lektor, Vik"
    assert described(line("A"), DAY) == ""


def test_ten_thousand_are_searched_between_two_keys() -> None:
    people = by_name(line(f"Person {n}", RoleView("tester", f"Organisation {n % 50}")) for n in range(10_000))
    haystacks = [haystack(one) for one in people]
    began = time.thread_time()
    hits = matching("organisation 7 person", haystacks)
    assert time.thread_time() - began < 0.05
    assert len(hits) > 200
