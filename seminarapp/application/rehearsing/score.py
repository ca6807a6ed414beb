# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A session as a score: what happened in it, in order, so that it can be played again.

A seminar file says when there was a note, a turn or a question from the floor, but not when a segment began or a
prepared question was put. That is told from the notes: a segment began, and a question was put, when the first note
that belongs to it was taken; a segment without notes began as planned. The console knows one speaker at a time: where
turns overlap, the earlier one ends when the later one begins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from math import inf
from typing import Protocol

from seminarapp.application.records.seminar import CaptureRecord, SegmentRecord, SeminarRecord, TurnRecord
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import NOBODY, Seconds

_MINUTE = 60


class Stage(Protocol):
    """Where a score is played: the use cases, or the console of the window. Times are the score's own."""

    def begin_segment(self, segment: str, at: Seconds) -> None:
        """A segment of the run of show begins."""

    def put_question(self, question: str, at: Seconds) -> None:
        """A prepared question is put to the panel."""

    def give_floor(self, seat: str, at: Seconds) -> None:
        """The floor goes to a seat, or to NOBODY."""

    def note(self, capture: CaptureRecord, at: Seconds) -> None:
        """A note or a quote is entered."""

    def ask(self, text: str, at: Seconds) -> None:
        """Somebody in the audience asks."""


@dataclass(frozen=True, slots=True)
class SegmentBegun:
    """A segment of the run of show began."""

    at: Seconds
    segment: str

    def play(self, stage: Stage) -> None:
        """Let it happen on that stage."""
        stage.begin_segment(self.segment, self.at)


@dataclass(frozen=True, slots=True)
class QuestionPut:
    """A prepared question was put to the panel."""

    at: Seconds
    question: str

    def play(self, stage: Stage) -> None:
        """Let it happen on that stage."""
        stage.put_question(self.question, self.at)


@dataclass(frozen=True, slots=True)
class FloorGiven:
    """The floor went to a seat, or to NOBODY."""

    at: Seconds
    seat: str

    def play(self, stage: Stage) -> None:
        """Let it happen on that stage."""
        stage.give_floor(self.seat, self.at)


@dataclass(frozen=True, slots=True)
class AudienceAsked:
    """There was a question from the floor."""

    at: Seconds
    text: str

    def play(self, stage: Stage) -> None:
        """Let it happen on that stage."""
        stage.ask(self.text, self.at)


@dataclass(frozen=True, slots=True)
class NoteEntered:
    """A note or a quote was entered, with everything the record says of it."""

    at: Seconds
    capture: CaptureRecord

    def play(self, stage: Stage) -> None:
        """Let it happen on that stage."""
        stage.note(self.capture, self.at)


Happening = SegmentBegun | QuestionPut | FloorGiven | AudienceAsked | NoteEntered
_ORDER = (SegmentBegun, QuestionPut, FloorGiven, AudienceAsked, NoteEntered)
"""What comes first of things of one moment: a note belongs to the segment, the question and the speaker of then."""


@dataclass(frozen=True, slots=True)
class Score:
    """What happens in a session that opens at 0; by time.

    Attributes:
        closes_at: the moment of the last thing that happens; nobody waits for the planned end.
    """

    happenings: tuple[Happening, ...]
    closes_at: Seconds

    @property
    def notes(self) -> tuple[NoteEntered, ...]:
        """The notes and quotes among what happens."""
        return tuple(one for one in self.happenings if isinstance(one, NoteEntered))

    def evenly(self, gap: Seconds) -> Score:
        """The same in the same order, a note every `gap` seconds; what else happens goes with the note after it."""
        moved: list[Happening] = []
        at = 0.0
        for happening in self.happenings:
            moved.append(replace(happening, at=at))
            if isinstance(happening, NoteEntered):
                at += gap
        return Score(tuple(moved), at)

    def repeated(self, times: int) -> Score:
        """The same that many times, one after another in one session: as long a load as one likes."""
        again = (
            replace(happening, at=happening.at + number * self.closes_at)
            for number in range(times)
            for happening in self.happenings
        )
        return Score(tuple(again), times * self.closes_at)


def score_of(record: SeminarRecord) -> Score:
    """What happened in a recorded session. Approvals and the article came after it, and are not played."""
    happened: list[Happening] = [
        *_floor(record.turns),
        *_put(record.captures),
        *(AudienceAsked(max(0.0, asked.at), asked.text) for asked in record.audience_questions),
        *(NoteEntered(max(0.0, capture.at), capture) for capture in record.captures),
    ]
    closes_at = max((one.at for one in happened), default=0.0)
    begun = _segments(record.segments, record.captures)
    happened += [segment for segment in begun if segment.at <= closes_at]
    happened.sort(key=lambda one: (one.at, _ORDER.index(type(one))))
    return Score(tuple(happened), closes_at)


def noted_of(capture: CaptureRecord) -> Noted:
    """What a line says that makes this capture, however its text looks: a recorded `#1559` is no tag."""
    return Noted(capture.text, capture.kind, capture.speaker, capture.tags, capture.starred)


def _floor(turns: Iterable[TurnRecord]) -> Iterator[FloorGiven]:
    ordered: list[TurnRecord | None] = [*sorted(turns, key=lambda turn: turn.begin), None]
    for turn, following in pairwise(ordered):
        assert turn is not None  # noqa: S101  None stands last, and the last is nobody's first
        yield FloorGiven(max(0.0, turn.begin), turn.speaker)
        until = inf if following is None else following.begin
        goes_on = (
            following is not None and following.speaker == turn.speaker
        )  # a turn of its own all the same
        end = min(inf if turn.end is None else turn.end, until)
        if end < until or goes_on:
            yield FloorGiven(max(0.0, end), NOBODY)


def _put(captures: Iterable[CaptureRecord]) -> Iterator[QuestionPut]:
    for question, at in _first(captures, lambda capture: capture.question).items():
        yield QuestionPut(at, question)


def _segments(
    segments: tuple[SegmentRecord, ...], captures: Iterable[CaptureRecord]
) -> Iterator[SegmentBegun]:
    first = _first(captures, lambda capture: capture.segment)
    told = [first.get(segment.id, inf) for segment in segments]
    latest = list(accumulate(reversed(told), min))[::-1]  # by when each has begun, as what comes after it has
    at = planned = 0.0
    for place, segment in enumerate(segments):
        if place:
            due = told[place] if told[place] < inf else min(planned, latest[place])
            at = max(at, due)
        yield SegmentBegun(at, segment.id)
        planned += segment.minutes * _MINUTE


def _first(captures: Iterable[CaptureRecord], of: Callable[[CaptureRecord], str]) -> dict[str, Seconds]:
    """When the first note was taken that belongs to each; what belongs to none is left out."""
    first: dict[str, Seconds] = {}
    for capture in captures:
        if name := of(capture):
            at = max(0.0, capture.at)
            first[name] = min(at, first.get(name, at))
    return first
