# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.pdf.hyphens import hyphen_places, kept_together, typed_breaks


def cut(word: str, language: str) -> str:
    places = (0, *hyphen_places(word, language), len(word))
    return "-".join(word[start:end] for start, end in pairwise(places))


def test_swedish_words_are_cut_as_in_swedish() -> None:
    assert cut("kulturmagasinet", "sv") == "kul-tur-ma-ga-si-net"
    assert cut("förvaltningen,", "sv") == "för-valt-ning-en,".replace("ning-en", "ningen")


def test_english_words_are_cut_as_in_english() -> None:
    assert "-" in cut("communication", "en")
    assert cut("communication", "en") != cut("communication", "sv")
    assert cut("communication", "en-GB") == cut("communication", "en")


def test_other_languages_are_not_hyphenated() -> None:
    assert hyphen_places("kulturmagasinet", "xx") == ()
    assert hyphen_places("kulturmagasinet", "") == ()


def test_short_words_and_short_names_are_left_whole() -> None:
    assert hyphen_places("ordet", "sv") == ()
    assert hyphen_places("Lindqvist", "sv") == ()
    assert hyphen_places("Kommunikationsavdelningen", "sv") != ()


@given(st.text("abcdeforskilningtäåö-.,/", max_size=40), st.sampled_from(["sv", "en"]))
def test_a_hyphen_leaves_three_letters_on_either_side(word: str, language: str) -> None:
    for place in hyphen_places(word, language):
        assert word[place - 3 : place].isalpha()
        assert word[place : place + 3].isalpha()


def test_blanks_that_keep_words_together_are_found() -> None:
    text = "kl. 14 och 12 000 kr"
    assert kept_together(text) == {3, 13, 17}
    assert kept_together("ett två tre") == frozenset()


@given(st.text("ab 1–%.§kl", max_size=60))
def test_only_blanks_keep_words_together(text: str) -> None:
    assert all(text[place] == " " for place in kept_together(text))


def test_typed_breaks_are_after_hyphens_and_slashes_between_words() -> None:
    assert typed_breaks("natt-och-dag") == [5, 9]
    assert typed_breaks("och/eller") == [4]
    assert typed_breaks("E.-L.") == []
    assert typed_breaks("2024-25") == []
