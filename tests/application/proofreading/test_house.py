# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the organisation writes otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.proofreading.house import house_word
from seminarapp.application.proofreading.passage import Passage
from seminarapp.domain.organisation import HouseWord

WORDS = (
    HouseWord("mejl", "mail"),
    HouseWord("kommunen", "Kommunen"),
    HouseWord("till exempel", "t ex"),
    HouseWord("USA", "usa"),
)


def remedied(text: str, words: tuple[HouseWord, ...] = WORDS) -> str:
    for place in reversed(list(house_word(Passage(text, house_words=words)))):
        text = text[: place.begin] + (place.remedy or "") + text[place.end :]
    return text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Skicka ett mail.", "Skicka ett mejl."),
        ("Mail kommer.", "Mejl kommer."),
        ("Ett mailsystem och ett e-mail", "Ett mailsystem och ett e-mejl"),
        ("Hos Kommunen och kommunen", "Hos kommunen och kommunen"),
        ("Det gäller t ex mail", "Det gäller till exempel mejl"),
        ("Det gäller t\u00a0ex mail", "Det gäller till exempel mejl"),
        ("I usa och USA och Usa", "I USA och USA och Usa"),
        ("[mail](https://mail.example.org/mail)", "[mejl](https://mail.example.org/mail)"),
    ],
)
def test_whole_words_are_told_and_addresses_left(text: str, wanted: str) -> None:
    assert remedied(text) == wanted


def test_without_house_words_nothing_is_told() -> None:
    assert list(house_word(Passage("mail"))) == []


def test_a_phrase_comes_before_a_word_in_it() -> None:
    words = (HouseWord("b", "x"), HouseWord("ett", "x y"))
    assert remedied("x y x", words) == "ett b"


def test_words_are_no_patterns() -> None:
    assert remedied("a.b och axb", (HouseWord("c", "a.b"),)) == "c och axb"


@given(st.text(alphabet="mail Mejl.kotex", max_size=60))
def test_what_was_remedied_is_told_no_more(text: str) -> None:
    words = (HouseWord("mejl", "mail"), HouseWord("kort", "kot"))
    assert list(house_word(Passage(remedied(text, words), house_words=words))) == []
