# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where the found words of a transcript were said: in which seminar, by whom, and when in the session."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from seminarapp.domain.confidence import in_confidence
from seminarapp.domain.transcript import Alignment
from seminarapp.domain.values import NOBODY, Seconds
from seminarapp.storage.projections.captures import CAPTURES
from seminarapp.storage.projections.seminars import SEATS
from seminarapp.storage.projections.transcripts import CUES, TRANSCRIPTS, VOICES

_SAID = (
    sa.select(
        CUES.c.transcript,
        CUES.c.number,
        CUES.c.begin,
        CUES.c.end,
        TRANSCRIPTS.c.seminar,
        TRANSCRIPTS.c.start,
        TRANSCRIPTS.c.rate,
        sa.func.coalesce(VOICES.c.seat, NOBODY).label("seat"),
        sa.func.coalesce(SEATS.c.name, VOICES.c.name, "").label("speaker"),
    )
    .join(TRANSCRIPTS, TRANSCRIPTS.c.id == CUES.c.transcript)
    .outerjoin(VOICES, sa.and_(VOICES.c.transcript == CUES.c.transcript, VOICES.c.speaker == CUES.c.speaker))
    .outerjoin(SEATS, sa.and_(SEATS.c.seminar == TRANSCRIPTS.c.seminar, SEATS.c.id == VOICES.c.seat))
    .where(sa.not_(TRANSCRIPTS.c.set_aside))
)


@dataclass(frozen=True, slots=True)
class Said:
    """Where a cue belongs; its time is the session's."""

    seminar: UUID
    speaker: str
    at: Seconds


def said(connection: sa.Connection, places: Iterable[tuple[UUID, int]]) -> dict[tuple[UUID, int], Said]:
    """Where these cues belong, each named by its transcript and number.

    A transcript that was set aside has none, and neither has what was said in confidence: the words themselves stay in
    the transcript, but a search does not bring up what a note of the same moment keeps off the record.
    """
    wanted = set(places)
    c = CUES.c
    ours = sa.and_(
        c.transcript.in_({transcript for transcript, _ in wanted}),
        c.number.in_({number for _, number in wanted}),
    )
    rows = [row for row in connection.execute(_SAID.where(ours)) if (row.transcript, row.number) in wanted]
    moments = _moments(connection, {row.seminar for row in rows})
    found = {}
    for row in rows:
        fit = Alignment(row.start, row.rate).in_session
        begin, end = fit(row.begin), fit(row.end)
        if not in_confidence(begin, end, row.seat, moments.get(row.seminar, ())):
            found[row.transcript, row.number] = Said(row.seminar, row.speaker, begin)
    return found


def _moments(connection: sa.Connection, seminars: set[UUID]) -> dict[UUID, list[tuple[str, Seconds]]]:
    """Whose words are off the record and when they were noted, by seminar; what is discarded stays a secret."""
    c = CAPTURES.c
    query = sa.select(c.seminar, c.seat, c.at).where(c.seminar.in_(seminars), c.off_record)
    moments: dict[UUID, list[tuple[str, Seconds]]] = {}
    for row in connection.execute(query):
        moments.setdefault(row.seminar, []).append((row.seat, row.at))
    return moments
