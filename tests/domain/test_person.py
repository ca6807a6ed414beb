# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Somebody in the directory."""

from __future__ import annotations

import pytest

from seminarapp.domain.errors import EmptyTextError
from seminarapp.domain.person import Person
from seminarapp.domain.personal import Personal
from tests.domain.replay import ANNA, assert_replays, happened, nothing_happens


def test_somebody_is_registered_under_their_own_key() -> None:
    anna = Person.register(ANNA, " Anna Berg ", " hydrolog ", "Vattenverket ")
    assert anna.id == ANNA
    assert anna.name == Personal("Anna Berg", ANNA)
    assert anna.title == Personal("hydrolog", ANNA)
    assert anna.organisation == "Vattenverket"


def test_nobody_is_registered_without_a_name() -> None:
    with pytest.raises(EmptyTextError, match="The name is empty"):
        Person.register(ANNA, " \t")


def test_a_name_under_nobodys_key_makes_no_person() -> None:
    with pytest.raises(ValueError, match="under that person's key"):
        Person(Personal("Anna Berg", None), Personal("", None), "")


def test_a_correction_replaces_what_the_directory_says() -> None:
    anna = Person.register(ANNA, "Anna Berg", "hydrolog")
    anna.correct("Anna Bergh", "professor", "Högskolan i Norr")
    assert happened(anna) == ["Created", "PersonCorrected"]
    assert (anna.name.text, anna.title.text, anna.organisation) == (
        "Anna Bergh",
        "professor",
        "Högskolan i Norr",
    )
    assert anna.name.of == ANNA


def test_a_correction_that_changes_nothing_is_not_recorded() -> None:
    anna = Person.register(ANNA, "Anna Berg", "hydrolog", "Vattenverket")
    with nothing_happens(anna):
        anna.correct("Anna Berg", "hydrolog", "Vattenverket")


def test_a_name_cannot_be_corrected_away() -> None:
    anna = Person.register(ANNA, "Anna Berg")
    with nothing_happens(anna), pytest.raises(EmptyTextError):
        anna.correct("", "hydrolog", "")


def test_a_person_replays() -> None:
    anna = Person.register(ANNA, "Anna Berg", "hydrolog", "Vattenverket")
    anna.correct("Anna Bergh", "professor", "")
    assert_replays(anna)
