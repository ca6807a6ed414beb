# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A question of the bank in a line."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from seminarapp.application.views.banked import BankedQuestion, Outcome
from seminarapp.application.views.plan import QuestionView
from seminarapp.domain.values import Priority
from seminarapp.ui.plan.bank.line import bank_line, outcome_said
from seminarapp.ui.widgets.entries.entry import EntryState

ONE = BankedQuestion(
    UUID(int=5),
    "Grundvattnet",
    QuestionView("q1", "Vem betalar?", Priority.MUST),
    series_title="Samtal om vatten",
    starts_at=datetime(2026, 3, 12, 13, tzinfo=UTC),
    persons=("Anna Berg", "Bo Ek"),
    outcome=Outcome.PUT,
)


@pytest.mark.usefixtures("qtbot")
def test_where_when_and_to_whom_stand_under_the_question() -> None:
    line = bank_line(ONE, taken=False, with_series=True)
    assert line.title == "Vem betalar?"
    assert line.note == "Grundvattnet · Samtal om vatten · 12 Mar 2026 · to Anna Berg, Bo Ek"
    assert bank_line(ONE, taken=False, with_series=False).note.startswith("Grundvattnet · 12 Mar")


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_a_word(outcome: Outcome) -> None:
    assert outcome_said(outcome)


def test_what_is_taken_is_marked_as_done() -> None:
    line = bank_line(ONE, taken=True, with_series=False)
    assert (line.state, line.badge) == (EntryState.DONE, "In this plan")
