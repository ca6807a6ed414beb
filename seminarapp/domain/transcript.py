# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Transcript: what a machine or a person wrote down of all that was said, kept beside the captures to check them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.errors import NotFoundError, RuleError
from seminarapp.domain.personal import Personal
from seminarapp.domain.values import NOBODY, Seconds, only_one

CUES_AN_EVENT = 200
"""So many cues stand in one event: a long panel has thousands, and an event is to stay small."""

_LARGEST_DRIFT = 0.05
"""A recorder's clock is wrong by seconds an hour; five in a hundred means that a point was set wrong."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the file's times become times from the session's opening: `offset + rate * time`."""

    offset: Seconds = 0.0
    rate: float = 1.0

    def in_session(self, time: Seconds) -> Seconds:
        """The time from the session's opening."""
        return self.offset + self.rate * time

    def in_file(self, at: Seconds) -> Seconds:
        """The file's time of a moment of the session."""
        return (at - self.offset) / self.rate

    @classmethod
    def through(
        cls, first: tuple[Seconds, Seconds], second: tuple[Seconds, Seconds] | None = None
    ) -> Alignment:
        """What fits one point (an offset alone) or two (an offset and a drift), each as (file's time, session's).

        Raises:
            RuleError: the points are too near each other, or the clocks would differ by more than 5 %.
        """
        if second is None:
            return cls(first[1] - first[0])
        apart = second[0] - first[0]
        if abs(apart) < 1.0:
            raise RuleError("The two points are the same place in the transcript: choose one that is later")
        rate = (second[1] - first[1]) / apart
        if abs(rate - 1.0) > _LARGEST_DRIFT:
            raise RuleError(
                "The transcript would run {percent} % faster or slower than the session: one of the points is wrong",
                percent=f"{abs(rate - 1.0) * 100:.0f}",
            )
        return cls(first[1] - rate * first[0], rate)


@dataclass(frozen=True, slots=True)
class Spoken:
    """One cue: from when to when in the file's time, who by the transcript's own id of its speaker, and the words."""

    begin: Seconds
    end: Seconds
    speaker: str
    words: Personal


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as the file names them, and whose seat that is (NOBODY while nobody knows)."""

    name: Personal
    seat: str = NOBODY


class Transcript(Aggregate):
    """A seminar's transcript. A later one takes its place; the earlier is set aside, not lost."""

    TOPIC = "transcript"

    @event("Created", topic="transcript.taken_in")
    def __init__(self, seminar: UUID, file: str) -> None:
        self.seminar = seminar
        self.file = file
        self.voices: dict[str, Voice] = {}
        self.cues = 0
        self.alignment = Alignment()
        self.set_aside = False

    def name_speaker(self, speaker: str, voice: Voice) -> None:
        """Say what the file calls a speaker, and whose seat it is.

        Raises:
            DuplicateError: the id is taken.
        """
        only_one("speaker", speaker, self.voices)
        self._name_speaker(speaker, voice)

    @event("SpeakerNamed", topic="transcript.speaker_named")
    def _name_speaker(self, speaker: str, voice: Voice) -> None:
        self.voices[speaker] = voice

    def seat_speaker(self, speaker: str, seat: str, person: UUID | None) -> None:
        """It is the holder of that seat who speaks there, or NOBODY of the panel; the name goes under their key.

        What they said stays under the key it was recorded under: an event is never written again.

        Raises:
            NotFoundError: the transcript has no such speaker.
        """
        voice = self.voices.get(speaker)
        if voice is None:
            raise NotFoundError("The transcript has no speaker “{name}”", name=speaker)
        if voice.seat != seat:
            self._seat_speaker(speaker, Voice(Personal(voice.name.text, person), seat))

    @event("SpeakerSeated", topic="transcript.speaker_seated")
    def _seat_speaker(self, speaker: str, voice: Voice) -> None:
        self.voices[speaker] = voice

    def add_cues(self, cues: Sequence[Spoken]) -> None:
        """Add cues at the end, in as many events as keep each small."""
        for begin in range(0, len(cues), CUES_AN_EVENT):
            self._add_cues(self.cues, tuple(cues[begin : begin + CUES_AN_EVENT]))

    @event("CuesAdded", topic="transcript.cues_added")
    def _add_cues(self, first: int, cues: tuple[Spoken, ...]) -> None:
        self.cues = first + len(cues)

    def align(self, alignment: Alignment) -> None:
        """Say how its times become the session's."""
        if alignment != self.alignment:
            self._align(alignment)

    @event("Aligned", topic="transcript.aligned")
    def _align(self, alignment: Alignment) -> None:
        self.alignment = alignment

    def put_aside(self) -> None:
        """Another transcript takes its place."""
        if not self.set_aside:
            self._put_aside()

    @event("SetAside", topic="transcript.set_aside")
    def _put_aside(self) -> None:
        self.set_aside = True
