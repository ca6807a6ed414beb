# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A quote's parts: joined they are the sentence, and the speaker's name is found in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.blocks import Quote
from seminarapp.documents.quotemarks import Role, parted
from seminarapp.domain.attribution import Manner, Speaker, worded
from seminarapp.domain.values import Attribution, Placement, QuoteMarks, Tense


def of(*pieces: tuple[str, bool], speaker: str = "Bo von Vide") -> list[tuple[str, str]]:
    return [(part.text, part.role.value) for part in parted(Quote(pieces, speaker))]


@pytest.mark.parametrize("mark", ["–", "”", "“"])
def test_the_mark_that_opens_the_speech_is_set_apart(mark: str) -> None:
    assert of((f"{mark}Ja", True)) == [(mark, "mark"), ("Ja", "speech")]


def test_speech_without_a_mark_is_speech() -> None:
    assert of(("Ja", True)) == [("Ja", "speech")]


@pytest.mark.parametrize("name", ["Bo von Vide", "von Vide"])
def test_the_speakers_name_is_set_apart_whole_or_as_a_surname(name: str) -> None:
    assert of(("– Ja", True), (f", sa {name}, astronom.", False)) == [
        ("–", "mark"),
        (" Ja", "speech"),
        (", sa ", ""),
        (name, "speaker"),
        (", astronom.", ""),
    ]


def test_a_mark_after_the_attribution_belongs_to_the_speech() -> None:
    assert of(("von Vide: ", False), ("– Ja", True))[-1] == ("– Ja", "speech")


def test_a_quote_of_nobody_has_no_speaker() -> None:
    assert of(("– Ja.", True), (" sa någon", False), speaker="") == [
        ("–", "mark"),
        (" Ja.", "speech"),
        (" sa någon", ""),
    ]


@given(
    st.text(min_size=1),
    st.text(max_size=20),
    st.sampled_from(Attribution),
    st.sampled_from(Placement),
    st.sampled_from(QuoteMarks),
    st.sampled_from(["sv", "en"]),
)
def test_joined_the_parts_are_the_sentence(
    words: str, name: str, form: Attribution, placement: Placement, marks: QuoteMarks, language: str
) -> None:
    pieces = worded(words, Speaker(name), form, placement, Manner(language, marks, Tense.PAST)).pieces
    parts = parted(Quote(pieces, name))
    assert "".join(part.text for part in parts) == "".join(text for text, _ in pieces)
    assert all(part.text and isinstance(part.role, Role) for part in parts)
