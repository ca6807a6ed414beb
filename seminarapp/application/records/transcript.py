# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A transcript as a file has it: cues by time, in seconds."""

from __future__ import annotations

from dataclasses import dataclass, field

from seminarapp.domain.values import Seconds


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue of a transcript; `speaker` is the name as the transcript has it, or ""."""

    begin: Seconds
    end: Seconds
    speaker: str
    text: str


@dataclass(frozen=True, slots=True)
class TranscriptRecord:
    """A transcript: cues by time, and what the reader had to leave or change, a line each."""

    cues: tuple[Cue, ...]
    remarks: tuple[str, ...] = field(default=())

    @property
    def timed(self) -> bool:
        """Whether it says when anything was said; plain text may not."""
        return any(cue.end > 0.0 for cue in self.cues)
