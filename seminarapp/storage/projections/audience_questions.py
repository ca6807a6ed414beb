# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Questions from the floor."""

from __future__ import annotations

import sqlalchemy as sa

from seminarapp.domain.values import AudienceState
from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, table

AUDIENCE_QUESTIONS = table(
    "view_audience_questions",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("seminar", sa.Uuid(), nullable=False, index=True),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("asked_by", sa.Text, nullable=False),
    sa.Column("at", sa.Double, nullable=False),
    sa.Column("votes", sa.Integer, nullable=False),
    sa.Column("state", sa.Text, nullable=False, default=AudienceState.OPEN.value),
    sa.Column("merged_into", sa.Uuid()),
    sa.Column("recorded", sa.BigInteger, nullable=False),
)
audience_questions = Projection(AUDIENCE_QUESTIONS)


@audience_questions.on("audience_question.asked")
def _asked(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(
        AUDIENCE_QUESTIONS,
        id=event.originator_id,
        seminar=event.seminar,
        label=event.label,
        text=event.text,
        asked_by=event.asked_by.text,
        at=event.at,
        votes=event.votes,
        recorded=position,
    )


@audience_questions.on("audience_question.votes_counted")
def _votes_counted(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(AUDIENCE_QUESTIONS, event.originator_id, votes=event.votes)


@audience_questions.on("audience_question.put_to_panel")
def _put(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(AUDIENCE_QUESTIONS, event.originator_id, state=AudienceState.PUT.value)


@audience_questions.on("audience_question.answered")
def _answered(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(AUDIENCE_QUESTIONS, event.originator_id, state=AudienceState.ANSWERED.value)


@audience_questions.on("audience_question.parked")
def _parked(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(AUDIENCE_QUESTIONS, event.originator_id, state=AudienceState.PARKED.value)


@audience_questions.on("audience_question.reopened")
def _reopened(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(AUDIENCE_QUESTIONS, event.originator_id, state=AudienceState.OPEN.value)


@audience_questions.on("audience_question.reworded")
def _reworded(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(AUDIENCE_QUESTIONS, event.originator_id, text=event.text)


@audience_questions.on("audience_question.merged_into")
def _merged_into(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(AUDIENCE_QUESTIONS, event.originator_id, merged_into=event.survivor)


@audience_questions.on("audience_question.unmerged")
def _unmerged(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(AUDIENCE_QUESTIONS, event.originator_id, merged_into=None)
