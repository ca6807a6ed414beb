# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the line of an audience question says."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.domain.values import AudienceState
from seminarapp.ui.live.audience.audience_entries import entry_of
from seminarapp.ui.widgets.entries.entry import EntryState

QUESTION = AudienceQuestionView(UUID(int=1), "", "Vem <b>betalar</b>?", "", 95.0, 0, AudienceState.OPEN)


def test_a_question_says_who_asked_or_when() -> None:
    assert (entry_of(QUESTION).title, entry_of(QUESTION).note) == ("Vem <b>betalar</b>?", "1:35")
    assert entry_of(replace(QUESTION, asked_by="Per H.")).note == "Per H."


@pytest.mark.parametrize(
    ("state", "note", "shown"),
    [
        (AudienceState.OPEN, "1:35", EntryState.WAITING),
        (AudienceState.PUT, "1:35 · put", EntryState.NOW),
        (AudienceState.ANSWERED, "1:35 · answered", EntryState.STRUCK),
        (AudienceState.PARKED, "1:35 · parked", EntryState.DONE),
    ],
)
def test_what_became_of_it_is_said_in_a_word(state: AudienceState, note: str, shown: EntryState) -> None:
    entry = entry_of(replace(QUESTION, state=state))
    assert (entry.note, entry.state) == (note, shown)


def test_votes_are_named_for_those_who_hear_them() -> None:
    entry = entry_of(replace(QUESTION, votes=6))
    assert (entry.leading, entry.sentence.partition(",")[0]) == ("6", "Votes: 6")
    assert entry_of(QUESTION).leading == ""


def test_a_question_says_how_many_were_merged_into_it() -> None:
    assert entry_of(replace(QUESTION, merged=(UUID(int=2), UUID(int=3)))).note == "1:35 · merged with 2"


def test_the_one_that_is_to_be_merged_is_marked_in_words() -> None:
    assert "merge into …" in entry_of(QUESTION, marked=True).sentence
    assert entry_of(QUESTION).badge == ""
