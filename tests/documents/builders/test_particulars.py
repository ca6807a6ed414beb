# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What every document tells of its seminar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from seminarapp.documents.blocks import PersonLine, When
from seminarapp.documents.builders import particulars
from seminarapp.domain.handout import Issue, Paper
from tests.documents.panel import OPENING, PLAN, of_card


@pytest.mark.parametrize(
    ("part", "parts", "kicker"),
    [
        (2, 3, "Samtal om ljus · Del 2 av 3"),
        (2, 2, "Samtal om ljus · Del 2 av 2"),
        (2, 0, "Samtal om ljus · Del 2"),
        (1, 1, "Samtal om ljus · Del 1"),
        (4, 3, "Samtal om ljus · Del 4"),
        (None, 3, "Samtal om ljus"),
    ],
)
def test_the_part_stands_only_where_it_is_known(part: int | None, parts: int, kicker: str) -> None:
    plan = replace(of_card(part=part), series_parts=parts)
    assert particulars.kicker(plan, "sv") == kicker


def test_a_part_of_no_series_is_not_told() -> None:
    assert particulars.kicker(of_card(series=None, series_title=""), "sv") == ""


def test_series_and_part_are_one_phrase_at_the_foot_of_a_page() -> None:
    assert particulars.series_line(PLAN, "sv") == "Samtal om ljus, del 2 av 3"
    assert particulars.series_line(PLAN, "en") == "Samtal om ljus, part 2 of 3"
    assert particulars.series_line(of_card(part=None), "en") == "Samtal om ljus"


def test_when_and_where_are_told_as_far_as_they_are_known() -> None:
    assert particulars.when(of_card(starts_at=None, venue=""), "sv") == When(ends_at=PLAN.card.ends_at)
    assert particulars.when(of_card(starts_at=None, ends_at=None), "sv") == When(
        ("Kvarnsalen, Sjöholm",), venue="Kvarnsalen, Sjöholm"
    )
    assert particulars.when(PLAN, "sv").starts_at == OPENING


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("ett\n två\t tre ", "ett två tre"),
        ("30\N{NO-BREAK SPACE}%", "30\N{NO-BREAK SPACE}%"),
        ("a\N{LINE SEPARATOR}b\r\nc", "a b c"),
        (" \n ", ""),
    ],
)
def test_folding_makes_one_line_and_keeps_no_break_spaces(typed: str, folded: str) -> None:
    assert particulars.folded(typed) == folded


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("Moderator var", "Cia"), "Moderator var Cia."),
        (("", "Cia"), "Cia."),
        (("Bolaget", "Ljus Inc."), "Bolaget Ljus Inc."),
        (("Vem?",), "Vem?"),
    ],
)
def test_a_sentence_has_one_full_stop(words: tuple[str, ...], sentence: str) -> None:
    assert particulars.sentence(*words) == sentence


def test_a_title_is_told_without_its_markup() -> None:
    assert particulars.plain_title("Natten *som*\n[försvann](https://example.org)") == "Natten som försvann"


def test_people_are_told_on_one_line_each() -> None:
    seat = replace(PLAN.seats[0], name="Alma\nLindåker", title="", organisation=" Glimma ")
    assert particulars.panel(replace(PLAN, seats=(seat,))) == (PersonLine("Alma Lindåker", "", "Glimma"),)
    assert particulars.moderator(replace(PLAN, moderator=None)) is None


def test_room_and_address_stand_with_the_venue() -> None:
    told = particulars.when(
        of_card(starts_at=None, venue="Kvarnen", room="Stora salen", address="Åvägen 1"), "sv"
    )
    assert told.lines == ("Kvarnen, Stora salen, Åvägen 1",)
    assert told.venue == "Kvarnen", "what a search engine is told is a place's name"


def test_a_version_says_its_number_and_when_in_both_languages_alike() -> None:
    issue = Issue(3, datetime(2026, 11, 26, 14, 5, tzinfo=UTC), "sv", Paper.A4, "pdf", 7)
    assert particulars.version(issue) == "Version 3 · 2026-11-26 14:05"


def test_where_the_beginning_is_not_known_no_segment_has_one() -> None:
    assert particulars.beginnings(of_card(starts_at=None)) == [None, None, None]
    begins = particulars.beginnings(PLAN)
    assert [one and one.minute for one in begins] == [0, 5, 25]
