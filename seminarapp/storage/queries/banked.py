# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The question bank: prepared questions of many seminars, with what became of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa

from seminarapp.application.views.banked import BankedQuestion, Outcome
from seminarapp.application.views.plan import QuestionView
from seminarapp.domain.plan import Origin
from seminarapp.domain.values import Priority
from seminarapp.storage.projections.runs_of_show import QUESTIONS, RUNS_OF_SHOW
from seminarapp.storage.projections.seminars import SEATS, SEMINARS
from seminarapp.storage.projections.series import SERIES
from seminarapp.storage.projections.sessions import MARKS, SESSIONS
from seminarapp.storage.queries.cards import moment

_IDS = msgspec.json.Decoder(tuple[str, ...])
_OUTCOMES = {
    "question_put": Outcome.PUT,
    "question_skipped": Outcome.SKIPPED,
    "question_parked": Outcome.PARKED,
}
_FIRST = datetime.min.replace(tzinfo=UTC)
_Q, _S = QUESTIONS.c, SEMINARS.c
_FROM = (
    QUESTIONS.join(RUNS_OF_SHOW, RUNS_OF_SHOW.c.id == _Q.show)
    .join(SEMINARS, RUNS_OF_SHOW.c.seminar == _S.id)
    .outerjoin(SERIES, SERIES.c.id == _S.series)
)
_BANKED = (
    sa.select(
        QUESTIONS,
        _S.id.label("seminar"),
        _S.title.label("seminar_title"),
        _S.series,
        _S.part,
        _S.starts_at,
        _S.recorded,
        SERIES.c.title.label("series_title"),
    )
    .select_from(_FROM)
    .where(sa.not_(_S.discarded), sa.not_(_S.template))
)


def banked(connection: sa.Connection, series: UUID | None, limit: int) -> tuple[BankedQuestion, ...]:
    """The questions, the newest seminar's first and in its order; at most `limit`, of those planned last.

    Those of templates and of discarded seminars are left out.
    """
    query = _BANKED if series is None else _BANKED.where(_S.series == series)
    newest = query.order_by(_S.recorded.desc(), _Q.place, _Q.id).limit(limit)
    rows = sorted(connection.execute(newest), key=_when, reverse=True)  # stable: places stay in order
    outcomes = _outcomes(connection, series)
    names = _names(connection, series)
    return tuple(_one(row, names, outcomes) for row in rows)


def _when(row: Any) -> tuple[datetime, int]:
    return moment(row.starts_at) or _FIRST, row.recorded


def _one(
    row: Any, names: dict[tuple[UUID, str], str], outcomes: dict[tuple[UUID, str], Outcome]
) -> BankedQuestion:
    seats = _IDS.decode(row.seats)
    return BankedQuestion(
        seminar=row.seminar,
        seminar_title=row.seminar_title,
        question=QuestionView(
            row.id,
            row.text,
            Priority(row.priority),
            seats,
            row.segment,
            _IDS.decode(row.follow_ups),
            Origin(row.origin_seminar, row.origin_question) if row.origin_seminar else None,
        ),
        series=row.series if row.series_title is not None else None,
        series_title=row.series_title or "",
        part=row.part,
        starts_at=moment(row.starts_at),
        persons=tuple(names[row.seminar, seat] for seat in seats if (row.seminar, seat) in names),
        outcome=outcomes.get((row.seminar, row.id), Outcome.PREPARED),
    )


def _outcomes(connection: sa.Connection, series: UUID | None) -> dict[tuple[UUID, str], Outcome]:
    """By seminar and question; the last mark is what became of it."""
    joined = MARKS.join(SESSIONS, SESSIONS.c.id == MARKS.c.session).join(
        SEMINARS, _S.id == SESSIONS.c.seminar
    )
    query = sa.select(_S.id, MARKS.c.subject, MARKS.c.kind).select_from(joined)
    marks = _of(query.where(MARKS.c.kind.in_(_OUTCOMES)), series).order_by(MARKS.c.number)
    return {(seminar, subject): _OUTCOMES[kind] for seminar, subject, kind in connection.execute(marks)}


def _names(connection: sa.Connection, series: UUID | None) -> dict[tuple[UUID, str], str]:
    """By seminar and seat; of those who left the panel too."""
    query = sa.select(SEATS.c.seminar, SEATS.c.id, SEATS.c.name).select_from(
        SEATS.join(SEMINARS, _S.id == SEATS.c.seminar)
    )
    rows: Iterable[Any] = connection.execute(_of(query, series))
    return {(seminar, seat): name for seminar, seat, name in rows}


def _of(query: sa.Select[Any], series: UUID | None) -> sa.Select[Any]:
    return query if series is None else query.where(_S.series == series)
