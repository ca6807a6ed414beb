# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The words of a search are seen in what was found, wherever they stand in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.words.found_words import Excerpt, begins_words, excerpt, folded


def marked(text: str, words: str, longest: int = 200) -> list[str]:
    found = excerpt(text, words, longest)
    return [found.text[begin:end] for begin, end in found.marks]


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ("rör", ["Rör", "rör"]),  # of the last word its beginning
        ("ror", ["Rör", "rör"]),
        ("RÖR läck", ["Rör", "läck"]),  # of the others the whole
        ("rören läcker", ["rören", "läcker"]),
        ("ör", []),
        ("e-post", ["E-post"]),
        ("post", ["post"]),
        ('"läcker*', ["läcker"]),
        ("( . *", []),
        ("", []),
    ],
)
def test_words_are_marked_where_they_begin_a_word(words: str, marks: list[str]) -> None:
    assert marked("Rör: rören läcker, skriv E-post!", words) == marks


def test_letters_that_fold_to_more_or_to_none_shift_no_mark() -> None:
    assert marked("ß ﬁ a\u0308 İ Straße nu", "strasse") == ["Straße"]
    assert marked("ro\u0308ren", "rören") == ["ro\u0308ren"]


def test_a_long_text_is_shown_around_the_first_word() -> None:
    text = f"{'början ' * 100}vattnet steg {'slut ' * 100}"
    found = excerpt(text, "vattnet", 60)
    assert found.text.startswith("…början ")
    assert found.text.endswith("…")
    assert len(found.text) <= 62
    ((begin, end),) = found.marks
    assert found.text[begin:end] == "vattnet"


def test_a_short_text_is_whole_and_in_one_line() -> None:
    assert excerpt("Ett\n två  tre", "två", 50) == Excerpt("Ett två tre", ((4, 7),))


def test_a_long_text_without_the_words_is_shown_from_its_beginning() -> None:
    assert excerpt("ord " * 50, "tag", 11) == Excerpt("ord ord ord…")


@given(text=st.text(max_size=200), words=st.text(max_size=40), longest=st.integers(10, 80))
def test_marks_are_within_the_text_and_not_within_one_another(text: str, words: str, longest: int) -> None:
    found = excerpt(text, words, longest)
    edges = [edge for mark in found.marks for edge in mark]
    assert edges == sorted(edges)
    assert all(begin < end for begin, end in found.marks)
    assert not edges or (edges[0] >= 0 and edges[-1] <= len(found.text))
    assert len(found.text) <= longest + 2


@pytest.mark.parametrize("text", ["x" * 1_000_000, "vatten " * 150_000, "a\u0308" * 500_000])
def test_a_book_is_not_gone_through(text: str) -> None:
    assert len(excerpt(text, "vatten " * 100_000, 220).text) <= 222


@pytest.mark.parametrize(
    ("wanted", "begins"),
    [
        ("ann", True),
        ("berg ann", True),
        ("öb", True),
        ("ob", True),
        ("nna", False),
        ("ann x", False),
        ("", True),
    ],
)
def test_a_name_is_meant_by_the_beginnings_of_its_words(wanted: str, begins: bool) -> None:
    assert begins_words(wanted, "Anna-Karin Öberg, Berg") is begins


def test_case_and_accents_are_folded_away() -> None:
    assert folded("Ärende åtta, CAFÉ") == "arende atta, cafe"
