# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The transcript that a seminar has now, and what is said in it."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa

from seminarapp.application.views.transcript import CueView, TranscriptView, VoiceView
from seminarapp.domain.transcript import Alignment
from seminarapp.domain.values import NOBODY
from seminarapp.storage.projections.transcripts import CUES, TRANSCRIPTS, VOICES


def transcript(connection: sa.Connection, seminar: UUID) -> TranscriptView | None:
    """The newest one that was not set aside, or None."""
    c = TRANSCRIPTS.c
    newest = sa.select(TRANSCRIPTS).where(c.seminar == seminar, sa.not_(c.set_aside))
    row = connection.execute(newest.order_by(c.recorded.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    voices = sa.select(VOICES).where(VOICES.c.transcript == row.id).order_by(VOICES.c.number)
    named = tuple(VoiceView(one.speaker, one.name, one.seat) for one in connection.execute(voices))
    return TranscriptView(row.id, row.file, Alignment(row.start, row.rate), named)


def cues(connection: sa.Connection, transcript: TranscriptView) -> tuple[CueView, ...]:
    """All its cues, with its times as the session's."""
    fit = transcript.alignment.in_session
    seats = {voice.id: voice.seat for voice in transcript.voices}
    said = sa.select(CUES).where(CUES.c.transcript == transcript.id).order_by(CUES.c.number)
    return tuple(
        CueView(fit(cue.begin), fit(cue.end), cue.speaker, seats.get(cue.speaker, NOBODY), cue.text)
        for cue in connection.execute(said)
    )
