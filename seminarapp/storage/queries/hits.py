# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a search found, with where it belongs: the seminar, the speaker and the time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from seminarapp.application.views.search import EVERYTHING, HitKind, Narrowing, SearchHit
from seminarapp.domain.values import Seconds
from seminarapp.storage.projections.articles import ARTICLES
from seminarapp.storage.projections.audience_questions import AUDIENCE_QUESTIONS
from seminarapp.storage.projections.captures import CAPTURES
from seminarapp.storage.projections.runs_of_show import RUNS_OF_SHOW
from seminarapp.storage.projections.seminars import SEATS, SEMINARS
from seminarapp.storage.projections.series import SERIES
from seminarapp.storage.queries.narrowed import narrowed
from seminarapp.storage.queries.persons import entry
from seminarapp.storage.queries.said import said
from seminarapp.storage.search import Found, find

_NONE: Any = sa.null()
_HOMES: dict[HitKind, sa.Select[Any]] = {
    HitKind.SEMINAR: sa.select(SEMINARS.c.id, SEMINARS.c.id, _NONE, _NONE, _NONE),
    HitKind.PERSON: sa.select(SEMINARS.c.id, SEMINARS.c.id, SEMINARS.c.moderator, _NONE, _NONE),
    HitKind.QUESTION: sa.select(RUNS_OF_SHOW.c.id, RUNS_OF_SHOW.c.seminar, _NONE, _NONE, _NONE),
    HitKind.BLOCK: sa.select(ARTICLES.c.id, ARTICLES.c.seminar, _NONE, _NONE, _NONE),
    HitKind.AUDIENCE_QUESTION: sa.select(
        AUDIENCE_QUESTIONS.c.id, AUDIENCE_QUESTIONS.c.seminar, _NONE, AUDIENCE_QUESTIONS.c.at, _NONE
    ),
    HitKind.CAPTURE: sa.select(
        CAPTURES.c.id, CAPTURES.c.seminar, _NONE, CAPTURES.c.at, SEATS.c.name
    ).select_from(
        CAPTURES.outerjoin(
            SEATS, sa.and_(SEATS.c.seminar == CAPTURES.c.seminar, SEATS.c.id == CAPTURES.c.seat)
        )
    ),
}
"""By kind: owner, seminar, moderator, time and speaker's name."""


@dataclass(frozen=True, slots=True)
class _Home:
    seminar: UUID
    moderator: UUID | None
    at: Seconds | None
    speaker: str | None


def search(
    connection: sa.Connection, words: str, limit: int, within: Narrowing = EVERYTHING
) -> tuple[SearchHit, ...]:
    """What holds all of the words, best first, in the seminars they belong to; within all that it is narrowed to."""
    kept = narrowed(connection, within)
    hits: list[SearchHit] = []
    for found in find(connection, words, limit, within.able, kept) if kept is not None else ():
        hits += _placed(connection, found)  # some are of what is not shown: others take their places
        if len(hits) >= limit:
            break
    return tuple(hits[:limit])


def _placed(connection: sa.Connection, found: list[Found]) -> list[SearchHit]:
    """Those finds that are of something there is, with where they belong."""
    kinds = {one.kind for one in found}
    series = _series(connection, {one.owner for one in found if one.kind is HitKind.SERIES})
    homes = {kind: _homes(connection, kind, found) for kind in kinds & _HOMES.keys()}
    cues = _cues(connection, [one for one in found if one.kind is HitKind.TRANSCRIPT])
    entries = _entries(connection, [one for one in found if one.kind is HitKind.PERSON])
    homed = [*cues.values(), *(home for known in homes.values() for home in known.values())]
    titles = _titles(connection, {home.seminar for home in homed})
    hits: list[SearchHit | None] = []
    for one in found:
        if one.kind is HitKind.SERIES:
            title = series.get(one.owner)
            own = str(one.owner)
            hits.append(None if title is None else SearchHit(one.kind, one.owner, title, own, one.text))
        elif one.kind is HitKind.TRANSCRIPT:
            hits.append(_hit(one, cues.get((one.owner, one.target)), titles))
        else:
            hit = _hit(one, homes[one.kind].get(one.owner), titles)
            if hit is not None and one.kind is HitKind.PERSON:
                hit = replace(hit, person=entries.get((one.owner, one.target)))
            hits.append(hit)
    return [hit for hit in hits if hit is not None]


def _hit(found: Found, home: _Home | None, titles: dict[UUID, str]) -> SearchHit | None:
    if home is None or home.seminar not in titles:
        return None  # of a seminar that is discarded, or was never planned, as a broken import may leave
    own = home.moderator if found.kind is HitKind.PERSON else found.owner
    return SearchHit(
        kind=found.kind,
        seminar=home.seminar,
        seminar_title=titles[home.seminar],
        target=found.target or str(own),
        text=found.text,
        speaker=home.speaker or "",
        at=home.at,
    )


def _cues(connection: sa.Connection, found: list[Found]) -> dict[tuple[UUID, str], _Home]:
    """Where cues were said, by transcript and number; those that may be shown."""
    if not found:
        return {}
    places = said(connection, [(one.owner, int(one.target)) for one in found])
    return {
        (transcript, str(number)): _Home(place.seminar, None, place.at, place.speaker)
        for (transcript, number), place in places.items()
    }


def _entries(connection: sa.Connection, found: list[Found]) -> dict[tuple[UUID, str], UUID]:
    """The entries in the directory of those who were found, by seminar and seat; the moderator's seat is ""."""
    if not found:
        return {}
    owners = {one.owner for one in found}
    seated = sa.select(SEATS.c.seminar, SEATS.c.id, SEATS.c.person).where(SEATS.c.seminar.in_(owners))
    leading = sa.select(SEMINARS.c.id, sa.literal(""), SEMINARS.c.moderator).where(SEMINARS.c.id.in_(owners))
    who = {(seminar, seat): person for seminar, seat, person in connection.execute(seated)}
    who |= {(seminar, seat): person for seminar, seat, person in connection.execute(leading)}
    wanted = {(one.owner, one.target): who.get((one.owner, one.target)) for one in found}
    known = {person: entry(connection, person) for person in set(wanted.values()) if person is not None}
    entries = {place: known.get(person) for place, person in wanted.items() if person is not None}
    return {place: person for place, person in entries.items() if person is not None}


def _series(connection: sa.Connection, wanted: set[UUID]) -> dict[UUID, str]:
    """The titles of these series."""
    if not wanted:
        return {}
    query = sa.select(SERIES.c.id, SERIES.c.title).where(SERIES.c.id.in_(wanted))
    return {row.id: row.title for row in connection.execute(query)}


def _homes(connection: sa.Connection, kind: HitKind, found: list[Found]) -> dict[UUID, _Home]:
    owners = {one.owner for one in found if one.kind is kind}
    query = _HOMES[kind]
    rows = connection.execute(query.where(query.selected_columns[0].in_(owners)))
    return {owner: _Home(seminar, moderator, at, speaker) for owner, seminar, moderator, at, speaker in rows}


def _titles(connection: sa.Connection, seminars: set[UUID]) -> dict[UUID, str]:
    kept = sa.and_(SEMINARS.c.id.in_(seminars), sa.not_(SEMINARS.c.discarded))
    query = sa.select(SEMINARS.c.id, SEMINARS.c.title).where(kept)
    return {row.id: row.title for row in connection.execute(query)}
