# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Transcripts: whose they are, their speakers and their cues."""

from __future__ import annotations

import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, table

TRANSCRIPTS = table(
    "view_transcripts",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("seminar", sa.Uuid(), nullable=False, index=True),
    sa.Column("file", sa.Text, nullable=False),
    sa.Column("start", sa.Double, nullable=False, default=0.0),
    sa.Column("rate", sa.Double, nullable=False, default=1.0),
    sa.Column("set_aside", sa.Boolean, nullable=False, default=False),
    sa.Column("recorded", sa.BigInteger, nullable=False),
)
"""`start` and `rate` are the alignment; `recorded` is the position in the log: the order of recording."""
VOICES = table(
    "view_voices",
    sa.Column("transcript", sa.Uuid(), primary_key=True),
    sa.Column("speaker", sa.Text, primary_key=True),
    sa.Column("number", sa.BigInteger, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("seat", sa.Text, nullable=False),
)
"""`number` is where in the log the speaker was first named: the order of the file."""
CUES = table(
    "view_cues",
    sa.Column("transcript", sa.Uuid(), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("begin", sa.Double, nullable=False),
    sa.Column("end", sa.Double, nullable=False),
    sa.Column("speaker", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
)
"""Times are the file's."""

transcripts = Projection(TRANSCRIPTS, VOICES, CUES)


@transcripts.on("transcript.taken_in")
def _taken_in(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(
        TRANSCRIPTS, id=event.originator_id, seminar=event.seminar, file=event.file, recorded=position
    )


@transcripts.on("transcript.speaker_named")
def _speaker_named(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(
        VOICES,
        transcript=event.originator_id,
        speaker=event.speaker,
        number=position,
        name=event.voice.name.text,
        seat=event.voice.seat,
    )


@transcripts.on("transcript.speaker_seated")
def _speaker_seated(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(
        VOICES, event.originator_id, event.speaker, name=event.voice.name.text, seat=event.voice.seat
    )


@transcripts.on("transcript.cues_added")
def _cues_added(event: Happened, _position: int, changes: Changes) -> None:
    for number, cue in enumerate(event.cues, start=event.first):
        changes.insert(
            CUES,
            transcript=event.originator_id,
            number=number,
            begin=cue.begin,
            end=cue.end,
            speaker=cue.speaker,
            text=cue.words.text,
        )


@transcripts.on("transcript.aligned")
def _aligned(event: Happened, _position: int, changes: Changes) -> None:
    alignment = event.alignment
    changes.update(TRANSCRIPTS, event.originator_id, start=alignment.offset, rate=alignment.rate)


@transcripts.on("transcript.set_aside")
def _set_aside(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(TRANSCRIPTS, event.originator_id, set_aside=True)
