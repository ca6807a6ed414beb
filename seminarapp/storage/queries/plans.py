# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The plan of one seminar."""

from __future__ import annotations

from datetime import time
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa

from seminarapp.application.planning.timetable import with_starts
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import ModeratorView, PlanView, QuestionView, SeatView, SegmentView
from seminarapp.domain.plan import Origin
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.values import Priority, Recording, SegmentKind
from seminarapp.storage.projections.runs_of_show import QUESTIONS, SEGMENTS
from seminarapp.storage.projections.seminars import SEATS, SEMINARS
from seminarapp.storage.projections.series import SERIES
from seminarapp.storage.queries.cards import card
from seminarapp.storage.queries.participants import registered

_IDS = msgspec.json.Decoder(tuple[str, ...])
_RECORDING = msgspec.json.Decoder(Recording)


def plan(connection: sa.Connection, seminar: UUID) -> PlanView | None:
    """The whole plan, or None."""
    found = card(connection, seminar)
    if found is None:
        return None
    row: Any = connection.execute(sa.select(SEMINARS).where(SEMINARS.c.id == seminar)).one()
    description, parts = _series(connection, found.series)
    return PlanView(
        card=found,
        publisher=row.publisher,
        series_description=description,
        series_parts=parts,
        moderator=_moderator(row),
        recording=None if row.recording is None else _RECORDING.decode(row.recording),
        seats=_seats(connection, seminar),
        segments=_segments(connection, found),
        questions=_questions(connection, seminar),
        registered=registered(connection, seminar),
    )


def _series(connection: sa.Connection, series: UUID | None) -> tuple[str, int]:
    """The description of the series, and how many seminars it has."""
    if series is None:
        return "", 0
    description = connection.scalar(sa.select(SERIES.c.description).where(SERIES.c.id == series))
    if description is None:
        return "", 0
    own = sa.and_(SEMINARS.c.series == series, sa.not_(SEMINARS.c.discarded), sa.not_(SEMINARS.c.template))
    parts = sa.select(sa.func.count()).select_from(SEMINARS).where(own)
    return description, connection.scalar(parts) or 0


def _moderator(row: Any) -> ModeratorView | None:
    if row.moderator is None:
        return None
    return ModeratorView(row.moderator, row.moderator_name, row.moderator_title, row.moderator_organisation)


def _seats(connection: sa.Connection, seminar: UUID) -> tuple[SeatView, ...]:
    c = SEATS.c
    rows = connection.execute(
        sa.select(SEATS).where(c.seminar == seminar, sa.not_(c.excused)).order_by(c.place, c.id)
    )
    return tuple(
        SeatView(
            id=row.id,
            number=number,
            person=row.person,
            name=row.name,
            title=row.title,
            organisation=row.organisation,
            organisation_short=row.organisation_short,
            initials=row.initials,
            pronunciation=row.pronunciation,
        )
        for number, row in enumerate(rows, start=1)
    )


def _segments(connection: sa.Connection, found: SeminarCard) -> tuple[SegmentView, ...]:
    c = SEGMENTS.c
    ours = c.show == RunOfShow.create_id(found.id)
    rows = connection.execute(sa.select(SEGMENTS).where(ours).order_by(c.place, c.id))
    return with_starts([_segment(row) for row in rows], found.starts_at)


def _segment(row: Any) -> SegmentView:
    return SegmentView(
        id=row.id,
        title=row.title,
        minutes=row.minutes,
        kind=SegmentKind(row.kind),
        slack=row.slack,
        fixed_start=row.fixed_start and time.fromisoformat(row.fixed_start),
        speakers=_IDS.decode(row.speakers),
    )


def _questions(connection: sa.Connection, seminar: UUID) -> tuple[QuestionView, ...]:
    c = QUESTIONS.c
    ours = c.show == RunOfShow.create_id(seminar)
    return tuple(
        QuestionView(
            row.id,
            row.text,
            Priority(row.priority),
            _IDS.decode(row.seats),
            row.segment,
            _IDS.decode(row.follow_ups),
            Origin(row.origin_seminar, row.origin_question) if row.origin_seminar else None,
        )
        for row in connection.execute(sa.select(QUESTIONS).where(ours).order_by(c.place, c.id))
    )
