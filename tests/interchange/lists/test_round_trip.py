# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Participants that are written are read again as they were, whatever they are called."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminarapp.application.records.pasted_people import Pasted
from seminarapp.application.records.people import PersonRecord, RoleRecord
from seminarapp.application.records.people_table import TableRecord, registrants_in, registrants_of
from seminarapp.application.records.registration_list import Registrant
from seminarapp.application.views.audience import Participant
from seminarapp.interchange.lists.pasted import read_pasted
from seminarapp.interchange.lists.text import read_list
from seminarapp.interchange.lists.workbook import read_workbook
from seminarapp.interchange.tables import participants_as_csv, participants_as_workbook
from seminarapp.interchange.vcard.writing import CardWriter

LETTERS = st.characters(codec="utf-8", categories=("L", "N", "P", "S"))
WORDS = st.one_of(
    st.text(LETTERS, min_size=1, max_size=12),
    st.text(st.sampled_from("aåÖ水 ,;\t\n\r\"'=+-@|é"), min_size=1, max_size=12),
)
PARTICIPANTS = st.lists(st.builds(Participant, st.just(UUID(int=1)), WORDS, WORDS, WORDS, WORDS), min_size=1)
FORMULAS = ["=1+1", "+46 70", "-1", "@x", '=HYPERLINK("http://example.org")']


def people(table: TableRecord) -> list[tuple[str, ...]]:
    return [_words(one) for one in registrants_of(table, table.columns)]


def on_one_line(participants: list[Participant]) -> list[tuple[str, ...]]:
    """As the library keeps them."""
    return [tuple(" ".join(word.split()) for word in _words(one)) for one in participants]


def _words(one: Registrant | Participant) -> tuple[str, ...]:
    return one.name, one.organisation, one.email, one.note


@given(PARTICIPANTS)
def test_a_list_is_read_again_as_it_was_written(participants: list[Participant]) -> None:
    found = people(read_list(participants_as_csv(participants), "f.csv"))
    assert [tuple(" ".join(word.split()) for word in one) for one in found] == on_one_line(participants)


@given(PARTICIPANTS)
@settings(max_examples=30)
def test_a_workbook_is_read_again_as_it_was_written(participants: list[Participant]) -> None:
    found = people(read_workbook(participants_as_workbook(participants, "Samtal"), "f.xlsx"))
    assert [tuple(" ".join(word.split()) for word in one) for one in found] == on_one_line(participants)


@pytest.mark.parametrize("text", ["'", "''", "'=1", "''=1", "'t Hooft", "'-"])
def test_an_apostrophe_that_was_typed_comes_back(text: str) -> None:
    one = Participant(UUID(int=1), text, text, text, text)
    assert people(read_list(participants_as_csv([one]), "f.csv")) == [_words(one)]


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_is_computed_and_every_cell_comes_back(formula: str) -> None:
    one = Participant(UUID(int=1), formula, formula, formula, formula)
    data = participants_as_csv([one])
    assert b"'" + formula[:2].encode() in data
    assert people(read_list(data, "f.csv")) == [_words(one)]
    assert people(read_workbook(participants_as_workbook([one], "Samtal"), "f.xlsx")) == [_words(one)]


# -- pasted -----------------------------------------------------------------------------------------------------------

SEEN = st.characters(codec="ascii", categories=("L", "N")) | st.sampled_from("åäöÅÄÖéüñß漢字-.")
SEEN_WORDS = st.text(SEEN, min_size=1, max_size=12).filter(str.strip)
SEEN_PARTICIPANTS = st.lists(
    st.builds(Participant, st.just(UUID(int=1)), SEEN_WORDS, SEEN_WORDS, SEEN_WORDS, SEEN_WORDS), min_size=1
)
NAMED = st.lists(
    st.builds(
        lambda name, title, organisation: PersonRecord(name, (RoleRecord(title, organisation),)),
        SEEN_WORDS,
        SEEN_WORDS,
        SEEN_WORDS,
    ),
    min_size=1,
    max_size=5,
)


@given(SEEN_PARTICIPANTS)
def test_a_list_that_was_written_can_be_pasted(participants: list[Participant]) -> None:
    text = participants_as_csv(participants).decode("utf-8-sig")
    table = read_pasted(Pasted(text))
    assert isinstance(table, TableRecord)
    assert people(table) == [_words(one) for one in participants]


@given(NAMED)
def test_cards_that_were_written_can_be_pasted(written: list[PersonRecord]) -> None:
    cards = read_pasted(Pasted(CardWriter().write(written, date(2026, 3, 12)).decode()))
    assert [(one.name, one.organisation) for one in registrants_in(cards, {})] == [
        (one.name, one.roles[0].organisation) for one in written
    ]
