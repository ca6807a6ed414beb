# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Series and seminars as they stand in a list."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from seminarapp.application.views.library import LibraryView, SeminarCard, SeriesCard
from seminarapp.domain.values import SeminarState
from seminarapp.storage.projections.articles import ARTICLES
from seminarapp.storage.projections.seminars import SEMINARS
from seminarapp.storage.projections.series import SERIES
from seminarapp.storage.projections.sessions import SESSIONS

_S = SEMINARS.c
_CARDS = sa.select(
    _S.id,
    _S.title,
    _S.language,
    _S.series,
    _S.part,
    _S.starts_at,
    _S.ends_at,
    _S.venue,
    _S.zone,
    _S.room,
    _S.address,
    _S.capacity,
    _S.template,
    _S.discarded,
    SERIES.c.title.label("series_title"),
    SESSIONS.c.opened_at,
    SESSIONS.c.closed_at,
    ARTICLES.c.published,
).select_from(
    SEMINARS.outerjoin(SERIES, SERIES.c.id == _S.series)
    .outerjoin(SESSIONS, SESSIONS.c.seminar == _S.id)
    .outerjoin(ARTICLES, ARTICLES.c.seminar == _S.id)
)
_LAST = datetime.max.replace(tzinfo=UTC)


def library(connection: sa.Connection) -> LibraryView:
    """All series by title, and all seminars by time, the undated last; templates and what was discarded apart."""
    rows = connection.execute(sa.select(SERIES).order_by(SERIES.c.recorded)).all()
    listed: dict[str, list[SeminarCard]] = {"seminars": [], "templates": [], "discarded": []}
    for row in connection.execute(_CARDS.order_by(_S.recorded)):
        where = "discarded" if row.discarded else "templates" if row.template else "seminars"
        listed[where].append(_card(row))
    return LibraryView(
        series=_named(row for row in rows if not row.discarded),
        seminars=_by_time(listed["seminars"]),
        templates=tuple(sorted(listed["templates"], key=lambda card: card.title)),
        discarded=_by_time(listed["discarded"]),
        discarded_series=_named(row for row in rows if row.discarded),
    )


def card(connection: sa.Connection, seminar: UUID) -> SeminarCard | None:
    """One seminar, or None."""
    row = connection.execute(_CARDS.where(_S.id == seminar)).one_or_none()
    return None if row is None else _card(row)


def moment(text: str | None) -> datetime | None:
    """A moment as it was given, with its offset."""
    return None if text is None else datetime.fromisoformat(text)


def _card(row: Any) -> SeminarCard:
    return SeminarCard(
        id=row.id,
        title=row.title,
        language=row.language,
        state=_state(row),
        series=row.series,
        series_title=row.series_title or "",
        part=row.part,
        starts_at=moment(row.starts_at),
        ends_at=moment(row.ends_at),
        venue=row.venue,
        zone=row.zone,
        room=row.room,
        address=row.address,
        capacity=row.capacity,
        template=row.template,
    )


def _named(rows: Iterable[Any]) -> tuple[SeriesCard, ...]:
    cards = [SeriesCard(row.id, row.title, row.description) for row in rows]
    return tuple(sorted(cards, key=lambda card: card.title))


def _by_time(cards: list[SeminarCard]) -> tuple[SeminarCard, ...]:
    return tuple(sorted(cards, key=lambda card: card.starts_at or _LAST))


def _state(row: Any) -> SeminarState:
    if row.published:
        return SeminarState.PUBLISHED
    if row.opened_at is None:
        return SeminarState.PLANNED
    return SeminarState.LIVE if row.closed_at is None else SeminarState.CLOSED
