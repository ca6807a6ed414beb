# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which questions of other seminars hold certain words, and which are very like one that is planned."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.banked import BankedQuestion, Outcome, asked_before, holding
from seminarapp.application.views.plan import QuestionView
from seminarapp.domain.plan import Origin
from seminarapp.domain.values import Priority

FIRST = UUID(int=5)


def banked(text: str, name: str = "q1", outcome: Outcome = Outcome.PUT) -> BankedQuestion:
    question = QuestionView(name, text, Priority.MUST, follow_ups=("Och grannen?",))
    return BankedQuestion(
        FIRST, "Var tog elen vägen?", question, persons=("Eva-Karin Öhrn",), outcome=outcome
    )


def planned(text: str, origin: Origin | None = None) -> QuestionView:
    return QuestionView("q7", text, Priority.MUST, origin=origin)


@pytest.mark.parametrize("words", ["", "betalar", "BETALAR vem", "öhrn", "O\u0308hrn", "grannen", "elen vem"])
def test_all_words_are_looked_for_in_all_that_is_shown(words: str) -> None:
    assert holding([banked("Vem betalar?")], words) == (banked("Vem betalar?"),)


@pytest.mark.parametrize("words", ["betalas", "vem betalar inte"])
def test_one_word_that_is_missing_leaves_a_question_out(words: str) -> None:
    assert holding([banked("Vem betalar?")], words) == ()


@pytest.mark.parametrize(
    ("text", "like"),
    [
        ("Vem betalar till slut?", True),
        ("vem betalar till slut", True),
        ("Till slut: vem betalar?", True),
        ("Vem betalar till sist?", True),
        ("Vem betalar?", False),
        ("Hur länge räcker vattnet?", False),
    ],
)
def test_very_like_is_nearly_the_same_words_in_any_order(text: str, *, like: bool) -> None:
    found = list(asked_before([planned(text)], [banked("Vem betalar till slut?")]))
    assert bool(found) is like


@pytest.mark.parametrize("outcome", [Outcome.PREPARED, Outcome.SKIPPED, Outcome.PARKED])
def test_what_was_never_put_is_no_repetition(outcome: Outcome) -> None:
    assert list(asked_before([planned("Vem betalar?")], [banked("Vem betalar?", outcome=outcome)])) == []


def test_the_likest_is_told_and_a_copy_of_it_is_not() -> None:
    near, same = banked("Vem betalar till sist?", "q1"), banked("Vem betalar till slut?", "q2")
    asked = planned("Vem betalar till slut?")
    assert list(asked_before([asked], [near, same])) == [(asked, same)]
    copy = planned("Vem betalar till slut?", same.origin)
    assert list(asked_before([copy], [near, same])) == [(copy, near)]
    assert list(asked_before([copy], [same])) == []


def test_ids_tell_questions_of_two_seminars_apart() -> None:
    assert banked("Vem?").id == f"{FIRST} q1"
    assert banked("Vem?").origin == Origin(FIRST, "q1")


@given(st.text(min_size=1, max_size=60))
def test_any_words_at_all_can_be_looked_for(words: str) -> None:
    assert holding([banked(words)], words) == (banked(words),)


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_does_not_depend_on_which_was_first(one: str, other: str) -> None:
    there = list(asked_before([planned(one)], [banked(other)]))
    back = list(asked_before([planned(other)], [banked(one)]))
    assert bool(there) is bool(back)
