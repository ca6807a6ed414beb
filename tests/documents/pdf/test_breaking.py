# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.pdf.breaking import Manner, Row, rows
from seminarapp.documents.pdf.runs import SOFT_HYPHEN, Story
from tests.documents.pdf.stories import story

SWEDISH = Manner("sv")
TYPED = st.text(st.sampled_from("abcdeåäö ABC-–/.,12\n"), max_size=300)


def said(told: Story, lines: list[Row]) -> list[str]:
    return [told.text[line.start : line.end] for line in lines]


@given(TYPED, st.floats(20, 500), st.sampled_from([Manner(), SWEDISH, Manner("en", balanced=0.5)]))
def test_lines_hold_all_of_the_text_and_none_is_too_wide(text: str, width: float, manner: Manner) -> None:
    told = story(text)
    lines = rows(told, width, manner)
    assert "".join(said(told, lines)) == told.text
    for line in lines:
        words = told.text[line.start : line.end].rstrip(" \n")
        drawn = told.width(line.start, line.start + len(words))
        if line.hyphenated:
            drawn += told.at(line.end - 1).width(SOFT_HYPHEN)
        assert drawn <= width + 0.1 or len(words) == 1


@given(TYPED, st.floats(60, 400))
def test_the_rest_of_a_story_is_broken_as_if_it_began_there(text: str, width: float) -> None:
    told = story(text)
    lines = rows(told, width)
    for number, line in enumerate(lines):
        assert rows(told, width, start=line.start) == lines[number:]


@given(
    st.lists(st.sampled_from(["en", "rubrik", "om", "ljus", "mörker"]), min_size=2, max_size=20).map(" ".join)
)
def test_a_balanced_headline_has_no_more_lines_than_an_unbalanced_one(text: str) -> None:
    told = story(text)
    plain, balanced = rows(told, 150), rows(told, 150, Manner(balanced=0.5))
    assert len(plain) == len(balanced)
    widest = [max(told.width(line.start, line.end) for line in lines) for lines in (plain, balanced)]
    assert widest[1] <= widest[0]


def test_a_headline_is_broken_into_lines_of_like_length() -> None:
    told = story("Att bli förstådd är viktigare än att få rätt")
    width = told.width(0, len(told.text)) * 0.8
    first, second = said(told, rows(told, width, Manner(balanced=0.5)))
    assert abs(len(first) - len(second)) < 8


def test_words_are_hyphenated_only_where_a_line_would_be_short() -> None:
    told = story("Det var en förvaltningsdirektör som satt där")
    for width in range(120, 240, 5):
        for line in rows(told, width, SWEDISH)[:-1]:
            if line.hyphenated:
                whole = told.text[line.start : line.end].rsplit(" ", 1)[0]
                assert width - told.width(line.start, line.start + len(whole)) >= width * 0.11


def test_no_more_than_two_lines_in_a_row_end_in_a_hyphen() -> None:
    told = story("och kommunikationsavdelningsföreståndarens " * 40)
    patterns = [
        "".join("h" if line.hyphenated else "-" for line in rows(told, width, SWEDISH))
        for width in range(int(told.width(4, told.text.index(" ", 4))) + 2, 420, 10)  # a word has room
    ]
    assert any("hh" in pattern for pattern in patterns)
    assert not any("hhh" in pattern for pattern in patterns)


def test_the_last_word_is_neither_hyphenated_nor_alone_if_it_is_short() -> None:
    told = story("Det som byts ut under ett år är så lite att det knappt syns på kartan.")
    for width in range(120, 320, 4):
        lines = rows(told, width, SWEDISH)
        assert said(told, lines)[-1].strip() != "kartan."
        assert not (len(lines) > 1 and lines[-2].hyphenated)


@pytest.mark.parametrize(
    "together",
    ["12 000", "30 %", "kl. 14", "§ 3", "t.ex. nu – då", "s. 4", "E. Örn", "200 kr", "bl. a."],
)
def test_what_belongs_together_stands_on_one_line(together: str) -> None:
    told = story(f"ord ord ord {together} ord ord ord ord ord ord")
    kept = together.replace("t.ex. nu – då", "nu –")
    for width in range(70, 200, 3):
        assert sum(kept in line for line in said(told, rows(told, width))) == 1


def test_a_dash_never_begins_a_line() -> None:
    told = story("det är sant – eller nästan sant – att ingen – inte ens hon – visste")
    for width in range(60, 300, 3):
        assert not any(line.startswith("–") for line in said(told, rows(told, width)))


def test_the_dash_of_speech_stays_with_what_is_said() -> None:
    told = story("– Förvaltningsdirektören sa ja")
    assert all(not line.startswith("– \n") and line.strip() != "–" for line in said(told, rows(told, 200)))


def test_a_line_may_end_after_a_typed_hyphen_but_not_in_initials_or_double_names() -> None:
    told = story("av och-till-och-från-och-till och-från")
    assert any(line.endswith("-") for line in said(told, rows(told, 90)))
    for name in ("Eva-Lena Örn", "E.-L. Örn"):
        told = story(f"ord ord {name} ord")
        for width in range(60, 160, 2):
            assert not any(line.endswith("-") for line in said(told, rows(told, width)))


def test_a_line_ends_for_certain_at_a_line_break() -> None:
    told = story("ett\ntvå tre\n\nfyra")
    assert said(told, rows(told, 400)) == ["ett\n", "två tre\n", "fyra"]


def test_no_more_lines_are_made_than_asked_for() -> None:
    told = story("ord " * 1000)
    assert len(rows(told, 100, most=7)) == 7
    assert rows(told, 100, most=7) == rows(told, 100)[:7]


def test_an_empty_story_has_no_lines() -> None:
    assert rows(story(""), 100) == []
