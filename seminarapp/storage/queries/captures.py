# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was noted, and what the audience asked."""

from __future__ import annotations

from collections import namedtuple
from functools import cache
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa

from seminarapp.application.views import AudienceQuestionView, CaptureView
from seminarapp.domain.values import ApprovalState, AudienceState, CaptureKind, Fidelity
from seminarapp.storage.projections.audience_questions import AUDIENCE_QUESTIONS
from seminarapp.storage.projections.captures import CAPTURES
from seminarapp.storage.statement import Statement

_Row = namedtuple("_Row", CAPTURES.c.keys())  # type: ignore[misc]  # its fields are the table's columns
_TAGS = msgspec.json.Decoder(tuple[str, ...])


def captures(connection: sa.Connection, seminar: UUID, *, discarded: bool) -> tuple[CaptureView, ...]:
    """Every capture by time, then by order of recording; the discarded ones only when asked for."""
    c = CAPTURES.c
    query = sa.select(CAPTURES).where(c.seminar == seminar).order_by(c.at, c.recorded)
    if not discarded:
        query = query.where(sa.not_(c.discarded))
    return tuple(_capture(row) for row in connection.execute(query))


def capture(connection: sa.Connection, capture: UUID) -> CaptureView | None:
    """One capture, or None."""
    for values in _one(connection.dialect).rows(connection, {"capture": capture}):
        return _capture(_Row._make(values))
    return None


def audience_questions(connection: sa.Connection, seminar: UUID) -> tuple[AudienceQuestionView, ...]:
    """Every question from the floor, by time."""
    c = AUDIENCE_QUESTIONS.c
    rows = connection.execute(
        sa.select(AUDIENCE_QUESTIONS).where(c.seminar == seminar).order_by(c.at, c.recorded)
    )
    return tuple(
        AudienceQuestionView(
            row.id, row.label, row.text, row.asked_by, row.at, row.votes, AudienceState(row.state)
        )
        for row in rows
    )


@cache
def _one(dialect: sa.Dialect) -> Statement:
    """One capture by its id, compiled once: it is read back after every note."""
    return Statement(sa.select(CAPTURES).where(CAPTURES.c.id == sa.bindparam("capture")), dialect)


def _capture(row: Any) -> CaptureView:
    return CaptureView(
        id=row.id,
        seminar=row.seminar,
        label=row.label,
        kind=CaptureKind(row.kind),
        text=row.text,
        seat=row.seat,
        at=row.at,
        fidelity=Fidelity(row.fidelity),
        entered_at=row.entered_at,
        segment=row.segment,
        question=row.question,
        tags=() if row.tags == "[]" else _TAGS.decode(row.tags),
        starred=row.starred,
        off_record=row.off_record,
        discarded=row.discarded,
        approval=ApprovalState(row.approval),
        approved_text="" if row.approved_text == row.text else row.approved_text,
        deadline=row.deadline,
    )
