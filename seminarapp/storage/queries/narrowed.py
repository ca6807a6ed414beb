# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a search is narrowed to, as conditions on its rows. Where a row belongs is read from what it is a row of."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from seminarapp.application.views.search import Filter, HitKind, Narrowing
from seminarapp.application.words.found_words import begins_words
from seminarapp.domain.values import CaptureKind
from seminarapp.storage.projections.articles import ARTICLES
from seminarapp.storage.projections.audience_questions import AUDIENCE_QUESTIONS
from seminarapp.storage.projections.captures import CAPTURES
from seminarapp.storage.projections.runs_of_show import RUNS_OF_SHOW
from seminarapp.storage.projections.searched import SEARCHED
from seminarapp.storage.projections.seminars import SEATS, SEMINARS
from seminarapp.storage.projections.transcripts import CUES, TRANSCRIPTS, VOICES
from seminarapp.storage.queries.cards import moment

_PLACES = (Filter.SERIES, Filter.SEMINAR, Filter.SPAN)


def narrowed(connection: sa.Connection, wanted: Narrowing) -> list[sa.ColumnElement[bool]] | None:
    """The conditions on the rows of `SEARCHED` beside their kind; None where nothing can be within all of it."""
    named = wanted.named
    if not wanted.able:
        return None
    kept: list[sa.ColumnElement[bool]] = []
    if any(one in named for one in _PLACES):
        homes = _homes(connection, wanted)
        if not homes:
            return None
        kept.append(_HOME.in_(homes))
    if Filter.SPEAKER in named:
        names = [name for name in _names(connection) if begins_words(wanted.speaker, name)]
        if not names:
            return None
        kept.append(_SPEAKER.in_(names))
    if wanted.starred or wanted.quotes:
        kept.append(_noted(starred=wanted.starred, quotes=wanted.quotes))
    return kept


def _homes(connection: sa.Connection, wanted: Narrowing) -> list[Any]:
    """The seminars that are wanted, and the series where no seminar is named: in it stands what is said of itself."""
    c = SEMINARS.c
    query = sa.select(c.id, c.starts_at).where(sa.not_(c.discarded))
    if wanted.series is not None:
        query = query.where(c.series == wanted.series)
    if wanted.seminar is not None:
        query = query.where(c.id == wanted.seminar)
    homes = [row.id for row in connection.execute(query) if wanted.span.holds(moment(row.starts_at))]
    return homes if HitKind.SERIES not in wanted.able or wanted.series is None else [*homes, wanted.series]


def _names(connection: sa.Connection) -> set[str]:
    """Everybody who could have said something."""
    named = sa.union(sa.select(SEATS.c.name), sa.select(SEMINARS.c.moderator_name), sa.select(VOICES.c.name))
    return {name for (name,) in connection.execute(named) if name}


def _noted(*, starred: bool, quotes: bool) -> sa.ColumnElement[bool]:
    """The row is of a capture like that. Few have a star: these are gathered first; of quotes there are many."""
    quote = CAPTURES.c.kind == CaptureKind.QUOTE.value
    if starred:
        like = sa.and_(CAPTURES.c.starred, quote) if quotes else CAPTURES.c.starred
        return SEARCHED.c.owner.in_(sa.select(CAPTURES.c.id).where(like))
    return sa.exists().where(CAPTURES.c.id == SEARCHED.c.owner, quote)


def _of(kind: HitKind) -> sa.ColumnElement[bool]:
    return SEARCHED.c.kind == kind.value


def _owned(column: sa.Column[Any], owner: sa.Column[Any]) -> sa.ScalarSelect[Any]:
    return sa.select(column).where(owner == SEARCHED.c.owner).scalar_subquery()


_HOME = sa.case(
    (_of(HitKind.CAPTURE), _owned(CAPTURES.c.seminar, CAPTURES.c.id)),
    (_of(HitKind.TRANSCRIPT), _owned(TRANSCRIPTS.c.seminar, TRANSCRIPTS.c.id)),
    (_of(HitKind.AUDIENCE_QUESTION), _owned(AUDIENCE_QUESTIONS.c.seminar, AUDIENCE_QUESTIONS.c.id)),
    (_of(HitKind.QUESTION), _owned(RUNS_OF_SHOW.c.seminar, RUNS_OF_SHOW.c.id)),
    (_of(HitKind.BLOCK), _owned(ARTICLES.c.seminar, ARTICLES.c.id)),
    else_=SEARCHED.c.owner,
)
"""The seminar of a row; of a series' row the series."""

_NOTED_OF = (
    sa.select(SEATS.c.name)
    .select_from(
        CAPTURES.join(SEATS, sa.and_(SEATS.c.seminar == CAPTURES.c.seminar, SEATS.c.id == CAPTURES.c.seat))
    )
    .where(CAPTURES.c.id == SEARCHED.c.owner)
    .scalar_subquery()
)
_SAID_BY = (
    sa.select(sa.func.coalesce(SEATS.c.name, VOICES.c.name))
    .select_from(
        CUES.join(TRANSCRIPTS, TRANSCRIPTS.c.id == CUES.c.transcript)
        .join(VOICES, sa.and_(VOICES.c.transcript == CUES.c.transcript, VOICES.c.speaker == CUES.c.speaker))
        .outerjoin(SEATS, sa.and_(SEATS.c.seminar == TRANSCRIPTS.c.seminar, SEATS.c.id == VOICES.c.seat))
    )
    .where(CUES.c.transcript == SEARCHED.c.owner, CUES.c.number == sa.cast(SEARCHED.c.target, sa.Integer))
    .scalar_subquery()
)
_SEATED = (
    sa.select(SEATS.c.name)
    .where(SEATS.c.seminar == SEARCHED.c.owner, SEATS.c.id == SEARCHED.c.target)
    .scalar_subquery()
)
_LEADING = sa.select(SEMINARS.c.moderator_name).where(SEMINARS.c.id == SEARCHED.c.owner).scalar_subquery()
_SPEAKER = sa.case(
    (_of(HitKind.CAPTURE), _NOTED_OF),
    (_of(HitKind.TRANSCRIPT), _SAID_BY),
    (sa.and_(_of(HitKind.PERSON), SEARCHED.c.target == ""), _LEADING),
    (_of(HitKind.PERSON), _SEATED),
)
"""The name of whom a row is of."""
