# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.interchange.webvtt.speakers import divided, person

ZOOM = ["Ada Berg: Hej alla", "Bo (Institutet): Hej", "Ada Berg: Då: kör vi", "mo: Ja"]


def speakers(texts: list[str]) -> list[str]:
    return [name for name, _ in divided(texts)]


def test_names_are_split_off_at_the_first_colon() -> None:
    assert divided(ZOOM) == [
        ("Ada Berg", "Hej alla"),
        ("Bo (Institutet)", "Hej"),
        ("Ada Berg", "Då: kör vi"),
        ("mo", "Ja"),
    ]


@pytest.mark.parametrize(
    "name",
    [
        "Ada 🌻 (hon)",
        "Lumi | Vattenlabbet",
        "Berg, Ada",
        "أمينة",
        "A",
        "Who?!",
        "Marius van der Berg",
        "Bo:s telefon",
        "x" * 80,
    ],
)
def test_name_may_be_anything_that_somebody_calls_themselves(name: str) -> None:
    assert divided([f"{name}: Hej", *ZOOM, *ZOOM, *ZOOM])[0] == (name, "Hej")


@pytest.mark.parametrize(
    "text", ["x" * 81 + ": Hej", ": Hej", "a b c d e f g h i: Hej", "Hej", "Ada:Hej", "Ada:"]
)
def test_what_can_not_be_a_name_stays_with_the_words(text: str) -> None:
    assert divided([*ZOOM, *ZOOM, *ZOOM, text])[-1] == ("", text)


def test_a_colon_now_and_then_names_nobody() -> None:
    texts = ["Saken är: det läcker", "Vi vet det", "Fråga: varför?", "Ingen vet", "Fråga: hur?"]
    texts += ["Ja"] * 3
    assert divided(texts) == [("", text) for text in texts]


def test_where_not_all_cues_name_somebody_a_sentence_is_no_name() -> None:
    texts = [*ZOOM, "(musik)", "well the point is: it leaks", "Verkligen? Ja: det gör det"]
    assert speakers(texts) == ["Ada Berg", "Bo (Institutet)", "Ada Berg", "mo", "", "", ""]


def test_name_that_comes_back_is_one_however_it_is_written() -> None:
    texts = [*ZOOM, "(musik)", "the one by the door: hej", "the one by the door: hallå"]
    assert speakers(texts)[-2:] == ["the one by the door"] * 2


def test_no_cues_have_no_speakers() -> None:
    assert divided([]) == []


def test_program_is_nobody() -> None:
    assert person("Audio shared by Ada Berg") == ""
    assert person("Ada Berg") == "Ada Berg"


@given(st.lists(st.text(max_size=100).map(lambda text: " ".join(text.split()))))
def test_nothing_that_is_said_is_lost(texts: list[str]) -> None:
    for text, (name, words) in zip(texts, divided(texts), strict=True):
        assert text == (f"{name}: {words}" if name else words)
