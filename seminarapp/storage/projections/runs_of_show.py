# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Runs of show: segments and prepared questions, in their places."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, as_json, table

RUNS_OF_SHOW = table(
    "view_runs_of_show",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("seminar", sa.Uuid(), nullable=False),
)
SEGMENTS = table(
    "view_segments",
    sa.Column("show", sa.Uuid(), primary_key=True),
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("place", sa.Text, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("minutes", sa.Double, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("slack", sa.Double, nullable=False, default=0.0),
    sa.Column("fixed_start", sa.Text),
    sa.Column("speakers", sa.Text, nullable=False, default="[]"),
)
"""`speakers` is a JSON list, `fixed_start` a time of day such as 15:00:00."""

QUESTIONS = table(
    "view_questions",
    sa.Column("show", sa.Uuid(), primary_key=True),
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("place", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("priority", sa.Text, nullable=False),
    sa.Column("seats", sa.Text, nullable=False),
    sa.Column("segment", sa.Text, nullable=False),
    sa.Column("follow_ups", sa.Text, nullable=False),
    sa.Column("origin_seminar", sa.Uuid()),
    sa.Column("origin_question", sa.Text, nullable=False, default=""),
)
"""`seats` and `follow_ups` are JSON lists."""

runs_of_show = Projection(RUNS_OF_SHOW, SEGMENTS, QUESTIONS)


@runs_of_show.on("run_of_show.drawn_up")
def _drawn_up(event: Happened, _position: int, changes: Changes) -> None:
    changes.insert(RUNS_OF_SHOW, id=event.originator_id, seminar=event.seminar)


@runs_of_show.on("run_of_show.segment_added")
def _segment_added(event: Happened, _position: int, changes: Changes) -> None:
    changes.insert(SEGMENTS, show=event.originator_id, id=event.segment, place=event.place, **_segment(event))


@runs_of_show.on("run_of_show.segment_changed")
def _segment_changed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEGMENTS, event.originator_id, event.segment, **_segment(event))


@runs_of_show.on("run_of_show.segment_moved")
def _segment_moved(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEGMENTS, event.originator_id, event.segment, place=event.place)


@runs_of_show.on("run_of_show.segment_timed")
def _segment_timed(event: Happened, _position: int, changes: Changes) -> None:
    fixed = event.fixed_start and event.fixed_start.isoformat()
    changes.update(SEGMENTS, event.originator_id, event.segment, slack=event.slack, fixed_start=fixed)


@runs_of_show.on("run_of_show.segment_cast")
def _segment_cast(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEGMENTS, event.originator_id, event.segment, speakers=as_json(event.speakers))


@runs_of_show.on("run_of_show.segment_removed")
def _segment_removed(event: Happened, _position: int, changes: Changes) -> None:
    changes.delete(SEGMENTS, event.originator_id, event.segment)


@runs_of_show.on("run_of_show.question_prepared")
def _question_prepared(event: Happened, _position: int, changes: Changes) -> None:
    changes.insert(
        QUESTIONS, show=event.originator_id, id=event.question, place=event.place, **_question(event)
    )


@runs_of_show.on("run_of_show.question_changed")
def _question_changed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(QUESTIONS, event.originator_id, event.question, **_question(event))


@runs_of_show.on("run_of_show.question_origin_noted")
def _origin_noted(event: Happened, _position: int, changes: Changes) -> None:
    origin = {"origin_seminar": event.seminar, "origin_question": event.original}
    changes.update(QUESTIONS, event.originator_id, event.question, **origin)


@runs_of_show.on("run_of_show.question_moved")
def _question_moved(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(QUESTIONS, event.originator_id, event.question, place=event.place)


@runs_of_show.on("run_of_show.question_withdrawn")
def _question_withdrawn(event: Happened, _position: int, changes: Changes) -> None:
    changes.delete(QUESTIONS, event.originator_id, event.question)


@runs_of_show.on("run_of_show.step_taken")
def _step_taken(_event: Happened, _position: int, _changes: Changes) -> None:
    """What undo takes back is read from the log itself."""


def _segment(event: Happened) -> dict[str, Any]:
    return {"title": event.title, "minutes": event.minutes, "kind": event.kind.value}


def _question(event: Happened) -> dict[str, Any]:
    return {
        "text": event.text,
        "priority": event.priority.value,
        "seats": as_json(event.seats),
        "segment": event.segment,
        "follow_ups": as_json(event.follow_ups),
    }
