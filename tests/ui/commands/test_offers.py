# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is wanted is found by any words in any order, without case and accents, and the best comes first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.words.found_words import folded
from seminarapp.ui.commands.offers import Offer, found, narrowed, with_recent

OFFERS = (
    Offer("put", "Put the next question", "Mark the next prepared question as put to the panel", "F7"),
    Offer("skip", "Skip the next question", "Leave it out", "Shift+F7"),
    Offer("next", "Next segment", "Begin the next segment of the run of show", "F8"),
    Offer("stage", "Stage", "Show or hide the clock and the question", "F9"),
    Offer("oberg", "Go to “Öberg om vatten”", "Samtal"),
)


def ids(wanted: str) -> list[str]:
    return [offer.id for offer in found(wanted, OFFERS)]


def test_words_are_found_in_any_order() -> None:
    assert ids("question next") == ["put", "skip"]
    assert ids("NEXT quest") == ["put", "skip"]


def test_every_word_has_to_be_there() -> None:
    assert ids("next elephant") == []


def test_what_begins_with_the_word_comes_first_then_other_words_then_the_help() -> None:
    assert ids("next") == ["next", "put", "skip"]
    assert ids("question")[-1] == "stage"


def test_accents_and_case_do_not_matter() -> None:
    assert ids("oberg") == ids("ÖBERG") == ["oberg"]
    assert folded("Ärende åtta, CAFÉ") == "arende atta, cafe"


def test_key_finds_what_it_does() -> None:
    assert ids("f7")[0] == "put"
    assert "skip" in ids("f7")


def test_inside_a_word_is_found_too_but_later() -> None:
    assert ids("tage") == ["stage"]


def test_heading_stays_with_what_stands_under_it() -> None:
    offers = [
        Offer("h1", "Everywhere", heading=True),
        OFFERS[3],
        Offer("h2", "Live", heading=True),
        OFFERS[0],
        OFFERS[2],
        Offer("h3", "Write", heading=True),
    ]
    assert [offer.id for offer in narrowed("segment", offers)] == ["h2", "next"]
    assert [offer.id for offer in narrowed("", offers)] == ["h1", "stage", "h2", "put", "next"]
    assert narrowed("elephant", offers) == []


def test_what_was_used_last_comes_first() -> None:
    assert [offer.id for offer in with_recent(OFFERS, ["stage", "gone", "put"])] == [
        "stage",
        "put",
        "skip",
        "next",
        "oberg",
    ]


def test_line_is_read_with_its_key() -> None:
    assert OFFERS[3].sentence == "Stage, F9, Show or hide the clock and the question"


@given(st.text(max_size=20))
def test_what_is_found_has_all_the_words(wanted: str) -> None:
    for offer in found(wanted, OFFERS):
        told = folded(f"{offer.text} {offer.help} {offer.keys}")
        assert all(word in told for word in folded(wanted).split())


@given(st.permutations(OFFERS), st.lists(st.sampled_from(["put", "stage", "gone"]), unique=True))
def test_nothing_is_lost_or_doubled_by_recent_use(offers: list[Offer], recent: list[str]) -> None:
    assert sorted(offer.id for offer in with_recent(offers, recent)) == sorted(offer.id for offer in offers)
