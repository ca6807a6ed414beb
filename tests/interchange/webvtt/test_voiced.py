# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Names stand in our SubRip where somebody else begins to speak, and everything is read back as it was said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.interchange.webvtt.voiced import VoicedReading, is_voiced, voiced
from tests.hostile import HOSTILE

READABLE = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=30).map(
    lambda text: " ".join(text.split())
)


def read(texts: list[str]) -> list[tuple[str, str]]:
    reading = VoicedReading()
    return [reading.read(text) for text in texts]


def test_a_name_stands_where_somebody_else_begins() -> None:
    said = [
        ("Anna", ["Hej.", "Välkomna."]),
        ("Anna", ["Sätt er."]),
        ("", ["Sorl."]),
        ("", ["Skratt."]),
        ("Bo", ["Ja."]),
    ]
    texts = list(voiced(said))
    assert texts == ["Anna:\xa0Hej.\nVälkomna.", "Sätt er.", "\xa0Sorl.", "Skratt.", "Bo:\xa0Ja."]
    assert read(texts) == [(name, " ".join(lines)) for name, lines in said]


@pytest.mark.parametrize(
    ("first", "ours"),
    [
        ("Anna:\xa0Hej.", True),
        ("\xa0Hej.", True),
        ("Anna: Hej.", False),
        ("Hej.", False),
        ("", False),
        (":\xa0Hej", False),
    ],
)
def test_the_first_caption_tells_whether_a_file_is_ours(first: str, ours: bool) -> None:
    assert is_voiced(first) is ours


def test_a_no_break_space_in_what_is_said_does_not_name_anybody() -> None:
    texts = list(voiced([("Anna", ["Hej."]), ("Anna", ["Obs:\xa0vi väntar."])]))
    assert read(texts) == [("Anna", "Hej."), ("Anna", "Obs: vi väntar.")]


@given(st.lists(st.tuples(READABLE, READABLE), min_size=1, max_size=8))
def test_everything_is_read_back(said: list[tuple[str, str]]) -> None:
    texts = list(voiced((name, [words]) for name, words in said))
    assert is_voiced(texts[0])
    assert read(texts) == said


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_read_back_as_a_name_and_as_words(text: str) -> None:
    plain = " ".join(text.split())
    (written,) = voiced([(text[:200], [text])])
    assert "-->" not in written
    assert read([written]) == [(" ".join(text[:200].split()), plain)]
