# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a few words are likely to be."""

from __future__ import annotations

import pytest

from seminarapp.interchange.lists.kinds_of_words import (
    is_greeting,
    is_heading,
    like_a_name,
    like_a_title,
    without_label,
)


@pytest.mark.parametrize(
    "text", ["Anna Berg", "Åsa-Lena von Essen", "A. B. Ek", "Ludwig van der Berg", "علی رضایی", "Zoë O’Hara"]
)
def test_names_are_known(text: str) -> None:
    assert like_a_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna",
        "Näs kommun",
        "Stockholms Universitet",
        "Senior Advisor",
        "Storgatan 12",
        "anna@example.org",
        "Vi ses på torsdag",
        "Head of Water",
        "A B C D E F",
        "",
    ],
)
def test_what_is_no_name_is_not_taken_for_one(text: str) -> None:
    assert not like_a_name(text)


@pytest.mark.parametrize(
    "text", ["hydrolog", "Generaldirektör", "VD", "enhetschef för vatten", "Senior Advisor", "Head of Water"]
)
def test_titles_are_known(text: str) -> None:
    assert like_a_title(text)


@pytest.mark.parametrize("text", ["Vattenverket", "Näs kommun", "SMHI", "Water Research Institute", ""])
def test_organisations_are_no_titles(text: str) -> None:
    assert not like_a_title(text)


@pytest.mark.parametrize("line", ["Panel:", "## Deltagare", "Speakers", "**Medverkande:**", "Från regionen:"])
def test_headings_are_known(line: str) -> None:
    assert is_heading(line)


def test_somebody_is_no_heading() -> None:
    assert not is_heading("Anna Berg, hydrolog")
    assert not is_heading("anna@example.org:")


@pytest.mark.parametrize("line", ["Med vänlig hälsning", "Mvh,", "Best regards,", "Bästa hälsningar /", "--"])
def test_ends_of_letters_are_known(line: str) -> None:
    assert is_greeting(line)


def test_a_sentence_is_no_end_of_a_letter() -> None:
    assert not is_greeting("Hälsa alla i panelen")
    assert not is_greeting("")


def test_only_labels_that_say_whose_name_follows_are_taken_away() -> None:
    assert without_label("Moderator: Anna Berg") == "Anna Berg"
    assert without_label("**Panel:** Bo Ek") == "Bo Ek"
    assert without_label("Obs: kommer sent") == "Obs: kommer sent"
