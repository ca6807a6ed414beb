# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Rule by rule: what is found, what becomes of it, and what is left alone."""

from __future__ import annotations

import pytest

from seminarapp.application.proofreading.names import distance
from seminarapp.application.proofreading.passage import Passage
from seminarapp.application.proofreading.reading import read
from seminarapp.domain.values import BlockKind, QuoteMarks

NB = "\u00a0"
KIND = BlockKind
NAMES = ("Marit Hedvall", "Nadia Parvizi", "Bo Ek")


def remedied(rule: str, passage: Passage) -> str:
    """The text with every remedy of that rule, from the end."""
    text = passage.text
    for one in reversed([one for one in read(passage) if one.rule == rule]):
        text = one.remedied(text)
    return text


def rules(text: str, language: str = "sv", kind: BlockKind = KIND.PARAGRAPH) -> list[str]:
    return [one.rule for one in read(Passage(text, kind, language, names=NAMES))]


@pytest.mark.parametrize(
    ("language", "rule", "text", "better"),
    [
        ("sv", "straight_quotes", 'Hon sa "nej" till det.', "Hon sa ”nej” till det."),
        ("en", "straight_quotes", 'She said "no" to it.', "She said “no” to it."),
        ("en", "straight_quotes", 'A *"no"* (and "yes").', "A *“no”* (and “yes”)."),
        ("sv", "foreign_quotes", "Hon sa “nej” till det.", "Hon sa ”nej” till det."),
        ("en", "foreign_quotes", "She said ”no” to it.", "She said “no” to it."),
        ("en", "foreign_quotes", "A „”30%” share", "A ““30%” share"),
        ("sv", "straight_apostrophe", "Kents 'nej'", "Kents ’nej’"),
        ("en", "straight_apostrophe", "It's 'no' in the '90s", "It’s ‘no’ in the ’90s"),
        ("sv", "hyphen_as_dash", "Rör - och ledningar", f"Rör{NB}– och ledningar"),
        ("sv", "hyphen_as_dash", "- Jag hör ingenting.", "– Jag hör ingenting."),
        ("en", "hyphen_as_dash", "Pipes -- and mains", f"Pipes{NB}– and mains"),
        ("sv", "other_dash", "Rör—och ledningar", f"Rör{NB}– och ledningar"),
        ("sv", "hyphen_in_range", "10-12 personer, sidan 3 - 5", "10–12 personer, sidan 3–5"),
        ("sv", "dash_may_break", "Rör – och ledningar", f"Rör{NB}– och ledningar"),
        ("sv", "breaking_space", "kl. 14 och § 5 om 30 %", f"kl.{NB}14 och §{NB}5 om 30{NB}%"),
        ("sv", "breaking_space", "E.-L. Ek gav 5 kr", f"E.-L.{NB}Ek gav 5{NB}kr"),
        ("sv", "breaking_space", "10 000 000 rör", f"10{NB}000{NB}000 rör"),
        ("en", "breaking_space", "No. 5 on p. 3", f"No.{NB}5 on p.{NB}3"),
        ("sv", "percent", "30% av rören", f"30{NB}% av rören"),
        ("sv", "omission", "Jag hör [...] ingenting", "Jag hör […] ingenting"),
        ("sv", "dots", "Jag hör...", "Jag hör…"),
        ("sv", "spaces", "Två  ord", "Två ord"),
        ("sv", "space_before", "Ett ord , ett till .", "Ett ord, ett till."),
        ("sv", "clock", "Vi ses kl 14:30 i salen", f"Vi ses kl.{NB}14.30 i salen"),
        ("sv", "decimal_point", "3.5 miljoner", "3,5 miljoner"),
        ("sv", "word_twice", "Att att att det", "Att det"),
        ("sv", "no_full_stop", "Salen var full av *folk*", "Salen var full av *folk*."),
        ("sv", "no_full_stop", "Salen var full av folk", "Salen var full av folk."),
        ("sv", "nearly_a_name", "Hedwalls rör, sa Marrit Hedvall.", "Hedvalls rör, sa Marit Hedvall."),
    ],
)
def test_the_remedy_is_what_the_language_asks_for(language: str, rule: str, text: str, better: str) -> None:
    assert remedied(rule, Passage(text, language=language, names=NAMES)) == better


@pytest.mark.parametrize(
    ("language", "rule", "text"),
    [
        ("sv", "straight_apostrophe", "en 5' lång balk"),
        ("sv", "hyphen_in_range", "den 2024-05-06 ringer man 08-123 45 67 om 2024-05"),
        ("sv", "hyphen_in_range", "se [sidan](https://a.example/10-12) och https://b.example/3-4"),
        ("sv", "hyphen_as_dash", "va-chefen, in- och utlopp"),
        ("sv", "hyphen_as_dash", "5 - 3"),
        ("en", "percent", "30% of the pipes"),
        ("sv", "dots", "https://a.example/.../b"),
        ("sv", "space_before", "ett tal .5 och :)"),
        ("sv", "clock", f"Vi ses kl.{NB}14.30."),
        ("en", "clock", "kl 14:30"),
        ("sv", "decimal_point", "Kl. 14.30 den 3.5 kom version 3.5 och Windows 3.1, se § 4.2 och 1.2.3"),
        ("sv", "word_twice", "Det det handlar om, va-va va"),
        ("en", "word_twice", "All that that implies"),
        ("sv", "no_full_stop", "Hon sa: ”Jag hör ingenting.”"),
        ("sv", "no_full_stop", "Läs mer här"),
        ("sv", "no_full_stop", "Läs hela rapporten på https://a.example/b"),
        ("sv", "nearly_a_name", "Maria bor i Hedvallaby med Eks hund, Hedvalls bror."),
        ("sv", "straight_quotes", '[se här](https://a.example/b-c) och "'[:-1]),
    ],
)
def test_what_is_right_is_left_alone(language: str, rule: str, text: str) -> None:
    assert rule not in rules(text, language)


def test_a_heading_has_no_full_stop_unless_it_is_an_abbreviation() -> None:
    assert remedied("heading_with_full_stop", Passage("Under gatan.", KIND.HEADING)) == "Under gatan"
    assert not rules("Rör m.m.", kind=KIND.HEADING)
    assert not rules("Rör …", kind=KIND.HEADLINE)


def test_a_list_has_its_own_signs() -> None:
    listed = Passage("- Byt rör\nRita kartor\n• Sov", KIND.LIST)
    assert remedied("sign_in_list", listed) == "Byt rör\nRita kartor\nSov"
    assert remedied("sign_in_list", Passage("- - Byt rör", KIND.LIST)) == "Byt rör"


@pytest.mark.parametrize(
    ("marks", "better"), [(QuoteMarks.DASH, "– Jag hör, sa hon."), (QuoteMarks.MARKS, "”Jag hör”, sa hon.")]
)
def test_a_spoken_line_has_a_dash_or_marks_as_the_document_chose(marks: QuoteMarks, better: str) -> None:
    assert remedied("dash_and_marks", Passage("– ”Jag hör”, sa hon.", marks=marks)) == better


def test_a_line_that_is_not_marked_as_the_document_chose_is_told() -> None:
    assert remedied("other_marks", Passage("”Jag hör.”", marks=QuoteMarks.DASH)) == "– Jag hör."
    dashed = read(Passage("– Jag hör, sa hon.", marks=QuoteMarks.MARKS))
    assert [(one.rule, one.remedy) for one in dashed] == [("other_marks", None)]
    assert not rules("”Rör” är ett ord.")


def test_english_keeps_to_one_dash() -> None:
    assert (
        remedied("other_dash", Passage("Pipes – and mains", language="en", em_dash=True)) == "Pipes—and mains"
    )
    assert remedied("other_dash", Passage("Pipes—and mains", language="en")) == f"Pipes{NB}– and mains"


def test_a_sentence_of_more_than_forty_words_is_told_without_a_remedy() -> None:
    long = " ".join(["ord"] + ["rör", "och"] * 20) + "."
    told = [one for one in read(Passage(f"Kort. {long.capitalize()} Kort.")) if one.rule == "long_sentence"]
    assert [(one.text, one.remedy) for one in told] == [(long.capitalize(), None)]
    assert "long_sentence" not in rules(" ".join(["rör", "och"] * 20) + ".")


def test_a_paragraph_that_ends_in_the_middle_has_no_remedy() -> None:
    told = read(Passage("Salen var full av folk,"))
    assert [(one.rule, one.text, one.remedy) for one in told] == [("no_full_stop", ",", None)]


@pytest.mark.parametrize(
    ("one", "other", "letters"),
    [("", "ab", 2), ("ab", "ba", 1), ("hedwall", "hedvall", 1), ("rör", "rör", 0)],
)
def test_the_distance_counts_letters(one: str, other: str, letters: int) -> None:
    assert distance(one, other) == distance(other, one) == letters
