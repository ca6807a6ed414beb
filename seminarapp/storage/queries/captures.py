# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was noted, and what the audience asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.values import ApprovalState, AudienceState, CaptureKind, Fidelity
from seminarapp.storage.projections.audience_questions import AUDIENCE_QUESTIONS
from seminarapp.storage.projections.captures import CAPTURES
from seminarapp.storage.statement import Statement

_TAGS = msgspec.json.Decoder(tuple[str, ...])
_KINDS = {one.value: one for one in CaptureKind}  # looking up is four times as fast as CaptureKind(value)
_FIDELITIES = {one.value: one for one in Fidelity}
_APPROVALS = {one.value: one for one in ApprovalState}
_FIELDS = [CAPTURES.c[field.name] for field in fields(CaptureView) if field.name != "seminar"]
_IN_SEMINAR = (
    sa.select(*_FIELDS)
    .where(CAPTURES.c.seminar == sa.bindparam("seminar"))
    .order_by(CAPTURES.c.at, CAPTURES.c.recorded)
)


def captures(connection: sa.Connection, seminar: UUID, *, discarded: bool) -> tuple[CaptureView, ...]:
    """Every capture by time, then by order of recording; the discarded ones only when asked for."""
    query = _all(connection.dialect) if discarded else _kept(connection.dialect)
    return tuple([_capture(seminar, values) for values in query.rows(connection, {"seminar": seminar})])


def capture(connection: sa.Connection, capture: UUID) -> CaptureView | None:
    """One capture, or None."""
    for seminar, *values in _one(connection.dialect).rows(connection, {"capture": capture}):
        return _capture(seminar, values)
    return None


def audience_questions(connection: sa.Connection, seminar: UUID) -> tuple[AudienceQuestionView, ...]:
    """Every question from the floor, by time; those merged into another are known to that one only."""
    c = AUDIENCE_QUESTIONS.c
    query = sa.select(AUDIENCE_QUESTIONS).where(c.seminar == seminar).order_by(c.at, c.recorded)
    rows = connection.execute(query).all()
    merged: dict[UUID, list[UUID]] = {}
    for row in rows:
        merged.setdefault(row.merged_into, []).append(row.id)
    return tuple(
        AudienceQuestionView(
            id=row.id,
            label=row.label,
            text=row.text,
            asked_by=row.asked_by,
            at=row.at,
            votes=row.votes,
            state=AudienceState(row.state),
            merged=tuple(merged.get(row.id, ())),
        )
        for row in rows
        if row.merged_into is None
    )


@cache
def _one(dialect: sa.Dialect) -> Statement:
    """One capture by its id, compiled once: it is read back after every note."""
    one = sa.select(CAPTURES.c.seminar, *_FIELDS).where(CAPTURES.c.id == sa.bindparam("capture"))
    return Statement(one, dialect)


@cache
def _all(dialect: sa.Dialect) -> Statement:
    return Statement(_IN_SEMINAR, dialect)


@cache
def _kept(dialect: sa.Dialect) -> Statement:
    return Statement(_IN_SEMINAR.where(sa.not_(CAPTURES.c.discarded)), dialect)


def _capture(seminar: UUID, values: Sequence[Any]) -> CaptureView:
    """The view of a row of `_FIELDS`. A long panel has thousands: what is usual is not looked at twice."""
    (own, label, kind, text, seat, at, fidelity, entered_at, segment, question, tags, *marks) = values
    starred, off_record, discarded, approval, approved_text, deadline = marks
    return CaptureView(
        own,
        seminar,
        label,
        _KINDS[kind],
        text,
        seat,
        at,
        _FIDELITIES[fidelity],
        entered_at,
        segment,
        question,
        () if tags == "[]" else _TAGS.decode(tags),
        starred,
        off_record,
        discarded,
        _APPROVALS[approval],
        "" if approved_text == text else approved_text,
        deadline,
    )
