# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a typed line means."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seminarapp.domain.shorthand import ACTION_TAG, Noted, tags_in, understood
from seminarapp.domain.values import NOBODY, CaptureKind

PANEL = {"AB": "ab", "EÖ": "eo", "ABG": "abg"}
NOTE, QUOTE = CaptureKind.NOTE, CaptureKind.QUOTE


@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        # nothing but text
        ("Skratt i salen", Noted("Skratt i salen")),
        ("  Skratt i salen  ", Noted("Skratt i salen")),
        ("30 % av vattnet", Noted("30 % av vattnet")),
        ("kl. 14:30 bryter vi", Noted("kl. 14:30 bryter vi")),
        ("", Noted("")),
        # a quote
        ('"Vi måste börja nu."', Noted("Vi måste börja nu.", QUOTE)),
        ('"Vi måste börja nu.', Noted("Vi måste börja nu.", QUOTE)),
        ("”Vi måste börja nu.”", Noted("Vi måste börja nu.", QUOTE)),
        ("“We must begin.”", Noted("We must begin.", QUOTE)),
        ("»Vi måste börja.«", Noted("Vi måste börja.", QUOTE)),
        ('"Han sa "nej"', Noted('Han sa "nej"', QUOTE)),
        ('"Han sa "nej""', Noted('Han sa "nej"', QUOTE)),
        ('"Vi måste" sa hon', Noted('Vi måste" sa hon', QUOTE)),
        ('Hon sa "nej"', Noted('Hon sa "nej"')),
        # who
        ("AB: det går inte", Noted("det går inte", seat="ab")),
        ("ab: det går inte", Noted("det går inte", seat="ab")),
        ("eö: det går inte", Noted("det går inte", seat="eo")),
        ("ABG: det går inte", Noted("det går inte", seat="abg")),
        ('AB: "Det går inte."', Noted("Det går inte.", QUOTE, "ab")),
        # nobody in the panel has those initials, so nothing is guessed
        ("XY: det går inte", Noted("XY: det går inte", unknown="XY")),
        ("ÅÖ: det går inte", Noted("ÅÖ: det går inte", unknown="ÅÖ")),
        ("!XYZ: det går inte", Noted("XYZ: det går inte", starred=True, unknown="XYZ")),
        # a word is no initials
        ("xy: det går inte", Noted("xy: det går inte")),
        ("Ja: det går", Noted("Ja: det går")),
        ("X: det går inte", Noted("X: det går inte")),
        ("NATO: det går inte", Noted("NATO: det går inte")),
        ("B2: det går inte", Noted("B2: det går inte")),
        ("AB:det går inte", Noted("AB:det går inte")),
        ("AB:", Noted("AB:")),
        ("Fråga: AB: sedan", Noted("Fråga: AB: sedan")),
        # a key point
        ("! det viktigaste", Noted("det viktigaste", starred=True)),
        ("!AB: det viktigaste", Noted("det viktigaste", seat="ab", starred=True)),
        ("AB: ! det viktigaste", Noted("det viktigaste", seat="ab", starred=True)),
        ('!"Vi måste."', Noted("Vi måste.", QUOTE, starred=True)),
        ("Stopp!", Noted("Stopp!")),
        # a question from the floor
        ("? Vem betalar #nu", Noted("Vem betalar #nu", from_audience=True)),
        ("?Vem betalar?", Noted("Vem betalar?", from_audience=True)),
        ("!? Vem betalar", Noted("Vem betalar", starred=True, from_audience=True)),
        ("Vem betalar?", Noted("Vem betalar?")),
        # an action
        ("-> ring AB", Noted("ring AB", tags=(ACTION_TAG,))),
        ("→ ring AB #telefon", Noted("ring AB", tags=(ACTION_TAG, "telefon"))),
        ("då -> sedan", Noted("då -> sedan")),
        # tags
        ("vatten #klimat #pengar", Noted("vatten", tags=("klimat", "pengar"))),
        ("vi ser #klimat som en fråga #nu", Noted("vi ser klimat som en fråga", tags=("klimat", "nu"))),
        ("#klimat", Noted("klimat", tags=("klimat",))),
        ("#klimat #pengar", Noted("klimat", tags=("klimat", "pengar"))),
        ("vatten #klimat #klimat", Noted("vatten", tags=("klimat",))),
        ("vatten #små-barn_2", Noted("vatten", tags=("små-barn_2",))),
        ('"Vi måste." #klimat', Noted("Vi måste.", QUOTE, tags=("klimat",))),
        ('" #klimat', Noted("klimat", QUOTE, tags=("klimat",))),
        # what only looks like a tag
        ("C# är ett språk", Noted("C# är ett språk")),
        ("# rubrik", Noted("# rubrik")),
        ("## 2", Noted("## 2")),
        ("&#39; ska stå", Noted("&#39; ska stå")),
        ("se https://example.org/#del och sidan#2", Noted("se https://example.org/#del och sidan#2")),
    ],
)
def test_a_line_means_what_its_marks_say(line: str, meaning: Noted) -> None:
    assert understood(line, PANEL) == meaning


def test_a_line_entered_as_a_quote_is_one_whatever_it_begins_with() -> None:
    assert understood("Vi måste börja", PANEL, as_quote=True) == Noted("Vi måste börja", QUOTE)
    assert understood('"Vi måste börja"', PANEL, as_quote=True) == Noted("Vi måste börja", QUOTE)
    assert understood("? Vem betalar", PANEL, as_quote=True) == Noted("? Vem betalar", QUOTE)


def test_words_are_never_given_to_the_holder_of_the_floor_when_the_line_names_somebody_else() -> None:
    said_by = {
        line: understood(line, PANEL).said_by("ab") for line in ("Nej", "EÖ: nej", "XY: nej", "Ja: nej")
    }
    assert said_by == {"Nej": "ab", "EÖ: nej": "eo", "XY: nej": NOBODY, "Ja: nej": "ab"}


def test_without_a_panel_nobody_is_named() -> None:
    assert understood("AB: det går inte", {}) == Noted("AB: det går inte", seat=NOBODY, unknown="AB")


SHORTHAND = re.compile(r"[\s#!?\"”“„»«→]|->|AB:|EÖ:|ABG:", re.IGNORECASE)


def _said(text: str) -> str:
    """The text without everything that shorthand is made of."""
    return SHORTHAND.sub("", text)


lines = st.text() | st.lists(
    st.sampled_from(
        ["AB: ", "ab:", "!", "?", '"', "”", "«", "-> ", "→", " #tag", "#", " ", "ord", "ö", ".", "1"]
    ),
    max_size=12,
).map("".join)


@given(lines, st.booleans())
@example('" #klimat', False)
@example("->->", False)
@example("#a->", False)
def test_no_text_is_lost(line: str, as_quote: bool) -> None:
    """Every sign that is no shorthand is in the text, or in a tag that stood last, in its order."""
    noted = understood(line, PANEL, as_quote=as_quote)
    rest = _said(noted.text)
    assert _said(line).startswith(rest)
    trailing = _said(line).removeprefix(rest)
    assert _made_of(trailing, [_said(tag) for tag in noted.tags]), (trailing, noted.tags)


def _made_of(text: str, tags: list[str]) -> bool:
    """Whether the text is nothing but some of the tags, one after the other."""
    reached = {0}
    for end in range(1, len(text) + 1):
        if any(text.endswith(tag, 0, end) and end - len(tag) in reached for tag in tags if tag):
            reached.add(end)
    return len(text) in reached


@given(lines)
def test_understanding_is_the_same_each_time(line: str) -> None:
    assert understood(line, PANEL) == understood(line, PANEL)


@given(lines, st.booleans())
def test_a_text_that_says_something_is_never_empty(line: str, as_quote: bool) -> None:
    if _said(line):
        assert understood(line, PANEL, as_quote=as_quote).text.strip()


@pytest.mark.parametrize(
    "piece",
    ["#a ", " #a", "AB: ", '"', "!", "-> ", " ", "#", "a", "#aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa "],
)
def test_a_line_of_a_hundred_thousand_signs_is_understood_at_once(piece: str) -> None:
    line = "x " + piece * (100_000 // len(piece)) + " y"
    began = process_time()
    understood(line, PANEL)
    understood(line.removesuffix(" y"), PANEL)
    assert process_time() - began < 2


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("", ()),
        ("#el #vatten", ("el", "vatten")),
        ("el, vatten; #el", ("el", "vatten")),
        ("för-och-emot", ("för-och-emot",)),
        ("a.b <i> # -", ()),
        (f"#{'x' * 42}", ()),
    ],
)
def test_a_line_of_tags(line: str, tags: tuple[str, ...]) -> None:
    assert tags_in(line) == tags


@given(st.text())
def test_a_tag_of_a_tag_line_is_one_on_the_capture_line(line: str) -> None:
    for tag in tags_in(line):
        assert understood(f"ord #{tag}", {}).tags == (tag,)
