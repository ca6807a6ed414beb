# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captures: notes and quotes as they now read."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from seminarapp.domain.personal import Personal
from seminarapp.domain.values import ApprovalState
from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, as_json, table

CAPTURES = table(
    "view_captures",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("seminar", sa.Uuid(), nullable=False, index=True),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("seat", sa.Text, nullable=False),
    sa.Column("at", sa.Double, nullable=False),
    sa.Column("fidelity", sa.Text, nullable=False),
    sa.Column("entered_at", sa.Double),
    sa.Column("segment", sa.Text, nullable=False),
    sa.Column("question", sa.Text, nullable=False),
    sa.Column("tags", sa.Text, nullable=False),
    sa.Column("starred", sa.Boolean, nullable=False),
    sa.Column("off_record", sa.Boolean, nullable=False),
    sa.Column("discarded", sa.Boolean, nullable=False, default=False),
    sa.Column("approval", sa.Text, nullable=False, default=ApprovalState.DRAFT.value),
    sa.Column("approved_text", sa.Text, nullable=False, default=""),
    sa.Column("deadline", sa.Text, nullable=False, default=""),
    sa.Column("recorded", sa.BigInteger, nullable=False),
)
"""`tags` is a JSON list; `recorded` is the position in the log: the order of recording."""

captures = Projection(CAPTURES)


@captures.on("capture.noted")
def _noted(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(
        CAPTURES,
        id=event.originator_id,
        seminar=event.seminar,
        label=event.label,
        kind=event.kind.value,
        text=event.words.text,
        seat=event.seat,
        at=event.moment.at,
        entered_at=event.moment.entered_at,
        fidelity=event.fidelity.value,
        segment=event.context.segment,
        question=event.context.question,
        tags=as_json(event.tags),
        starred=event.starred,
        off_record=event.off_record,
        recorded=position,
    )


@captures.on("capture.reworded")
def _reworded(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(CAPTURES, event.originator_id, text=event.words.text)


@captures.on("capture.reattributed")
def _reattributed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(CAPTURES, event.originator_id, seat=event.seat, text=event.words.text)


@captures.on("capture.taken_as")
def _taken_as(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(CAPTURES, event.originator_id, kind=event.kind.value, fidelity=event.fidelity.value)


@captures.on("capture.fidelity_graded")
def _graded(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(CAPTURES, event.originator_id, fidelity=event.fidelity.value)


@captures.on("capture.retimed")
def _retimed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(CAPTURES, event.originator_id, at=event.at)


@captures.on("capture.filed_under")
def _filed_under(event: Happened, _position: int, changes: Changes) -> None:
    context = event.context
    changes.update(CAPTURES, event.originator_id, segment=context.segment, question=context.question)


@captures.on("capture.tagged")
def _tagged(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(CAPTURES, event.originator_id, tags=as_json(event.tags))


@captures.on("capture.starred")
def _starred(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(CAPTURES, event.originator_id, starred=event.starred)


@captures.on("capture.taken_off_record")
def _taken_off_record(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(CAPTURES, event.originator_id, off_record=event.off_record)


@captures.on("capture.discarded")
def _discarded(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(CAPTURES, event.originator_id, discarded=True)


@captures.on("capture.restored")
def _restored(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(CAPTURES, event.originator_id, discarded=False)


@captures.on("capture.approval_sought")
def _approval_sought(event: Happened, _position: int, changes: Changes) -> None:
    _review(event, changes, ApprovalState.SENT, deadline=event.deadline)


@captures.on("capture.quote_approved")
def _approved(event: Happened, _position: int, changes: Changes) -> None:
    _review(event, changes, ApprovalState.APPROVED, event.words)


@captures.on("capture.quote_amended")
def _amended(event: Happened, _position: int, changes: Changes) -> None:
    _review(event, changes, ApprovalState.AMENDED, event.words)


@captures.on("capture.quote_declined")
def _declined(event: Happened, _position: int, changes: Changes) -> None:
    _review(event, changes, ApprovalState.DECLINED)


@captures.on("capture.no_reply_noted")
def _no_reply(event: Happened, _position: int, changes: Changes) -> None:
    _review(event, changes, ApprovalState.NO_REPLY)


@captures.on("capture.approval_revoked")
def _revoked(event: Happened, _position: int, changes: Changes) -> None:
    _review(event, changes, ApprovalState.DRAFT, deadline="")


def _review(
    event: Happened, changes: Changes, state: ApprovalState, words: Personal | None = None, **more: Any
) -> None:
    approved = words.text if words else ""
    changes.update(CAPTURES, event.originator_id, approval=state.value, approved_text=approved, **more)
