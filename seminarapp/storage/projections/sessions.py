# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Sessions: the opening, and every mark made on the clock since, one row each.

What the marks amount to (segments as they ran, pauses, questions put) is worked out when a session is asked for: there
are at most a few hundred of them.
"""

from __future__ import annotations

import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, table

SESSIONS = table(
    "view_sessions",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("seminar", sa.Uuid(), nullable=False, index=True),
    sa.Column("opened_at", sa.Text, nullable=False),
    sa.Column("closed_at", sa.Double),
)
MARKS = table(
    "view_session_marks",
    sa.Column("session", sa.Uuid(), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("subject", sa.Text, nullable=False, default=""),
    sa.Column("at", sa.Double, nullable=False),
)
"""`kind` is the end of the event's topic, `subject` the segment or question, `at` seconds from the opening."""

sessions = Projection(SESSIONS, MARKS)


@sessions.on("session.opened")
def _opened(event: Happened, _position: int, changes: Changes) -> None:
    changes.insert(
        SESSIONS, id=event.originator_id, seminar=event.seminar, opened_at=event.opened_at.isoformat()
    )


@sessions.on("session.segment_begun")
def _segment_begun(event: Happened, _position: int, changes: Changes) -> None:
    _mark(event, changes, event.segment)


@sessions.on("session.question_put", "session.question_skipped", "session.question_parked")
def _question(event: Happened, _position: int, changes: Changes) -> None:
    _mark(event, changes, event.question)


@sessions.on("session.step_taken")
def _step_taken(_event: Happened, _position: int, _changes: Changes) -> None:
    """Undo reads it in the log; nothing is shown of it."""


@sessions.on("session.paused", "session.resumed")
def _clock(event: Happened, _position: int, changes: Changes) -> None:
    _mark(event, changes)


@sessions.on("session.closed")
def _closed(event: Happened, _position: int, changes: Changes) -> None:
    _mark(event, changes)
    changes.update(SESSIONS, event.originator_id, closed_at=event.at)


@sessions.on("session.reopened")
def _reopened(event: Happened, _position: int, changes: Changes) -> None:
    _mark(event, changes)
    changes.update(SESSIONS, event.originator_id, closed_at=None)


def _mark(event: Happened, changes: Changes, subject: str = "") -> None:
    changes.insert(
        MARKS,
        session=event.originator_id,
        number=event.originator_version,
        kind=event.TOPIC.removeprefix("session."),
        subject=subject,
        at=event.at,
    )
