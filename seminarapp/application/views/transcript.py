# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The transcript that a seminar keeps: its voices and its cues."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from seminarapp.domain.transcript import Alignment
from seminarapp.domain.values import Seconds


@dataclass(frozen=True, slots=True)
class CueView:
    """One cue of a transcript; times are the session's, `speaker` is the id of a voice."""

    begin: Seconds
    end: Seconds
    speaker: str
    seat: str
    text: str


@dataclass(frozen=True, slots=True)
class VoiceView:
    """A speaker of a transcript: its own id, what the file calls them, and whose seat it is ("" for nobody's)."""

    id: str
    name: str
    seat: str = ""


@dataclass(frozen=True, slots=True)
class TranscriptView:
    """A seminar's transcript but for its cues, of which there may be tens of thousands."""

    id: UUID
    file: str
    alignment: Alignment
    voices: tuple[VoiceView, ...] = ()

    @property
    def strangers(self) -> tuple[str, ...]:
        """The file's names whose words are nobody's."""
        return tuple(voice.name for voice in self.voices if not voice.seat)
