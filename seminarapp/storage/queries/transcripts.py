# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The transcript that a seminar has now."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa

from seminarapp.application.views import CueView, TranscriptView, VoiceView
from seminarapp.domain.transcript import Alignment
from seminarapp.storage.projections.transcripts import CUES, TRANSCRIPTS, VOICES


def transcript(connection: sa.Connection, seminar: UUID) -> TranscriptView | None:
    """The newest one that was not set aside, with its times as the session's, or None."""
    c = TRANSCRIPTS.c
    newest = sa.select(TRANSCRIPTS).where(c.seminar == seminar, sa.not_(c.set_aside))
    row = connection.execute(newest.order_by(c.recorded.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    alignment = Alignment(row.start, row.rate)
    voices = sa.select(VOICES).where(VOICES.c.transcript == row.id).order_by(VOICES.c.speaker)
    named = tuple(VoiceView(one.speaker, one.name, one.seat) for one in connection.execute(voices))
    seats = {one.id: one.seat for one in named}
    cues = sa.select(CUES).where(CUES.c.transcript == row.id).order_by(CUES.c.number)
    return TranscriptView(
        id=row.id,
        file=row.file,
        alignment=alignment,
        voices=named,
        cues=tuple(
            CueView(
                alignment.in_session(cue.begin),
                alignment.in_session(cue.end),
                cue.speaker,
                seats.get(cue.speaker, ""),
                cue.text,
            )
            for cue in connection.execute(cues)
        ),
    )
