# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A rehearsal: a recorded session, or a transcript, played again through the use cases of a live panel.

It is a seminar of its own, with the plan of the recorded one and a title that says what it is. What is recorded has
the score's own times, whatever the speed, so a rehearsal at 50 × gives the same notes, turns and speaking times.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from math import ceil, isfinite
from pathlib import Path
from uuid import UUID

from seminarapp.application.exchange.exchange import Exchange, no_seminar
from seminarapp.application.exchange.transcribed import seminar_of
from seminarapp.application.moderating.moderating import Entry, Moderating
from seminarapp.application.ports.files import ReadContent
from seminarapp.application.ports.keeping import Progress, unreported
from seminarapp.application.records.chat import ChatRecord
from seminarapp.application.records.people import PeopleRecord
from seminarapp.application.records.people_table import TableRecord
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.application.records.seminar import CaptureRecord, SeminarRecord
from seminarapp.application.records.transcript import TranscriptRecord
from seminarapp.application.rehearsing.score import Score, noted_of, score_of
from seminarapp.application.words.wording import phrases
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import ReadError, RuleError
from seminarapp.domain.values import NOBODY, Seconds

_MS = 1000
_LONGEST_WAIT = 0.25  # seconds; a wait that is asked to stop is not noticed sooner on every system


@dataclass(frozen=True, slots=True)
class RehearsalWish:
    """What is to be rehearsed, and how many times as fast as it was."""

    file: Path
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A session that can begin: its plan is in the library, as the seminar with that id and title."""

    seminar: UUID
    title: str
    score: Score
    remarks: tuple[str, ...] = ()


def require_speed(speed: float) -> None:
    """Refuse a speed at which nothing would ever happen.

    Raises:
        RuleError: it is not above zero, or no number.
    """
    if not (isfinite(speed) and speed > 0):
        raise RuleError(
            "A rehearsal can't go at {speed} times the speed: give a number above zero", speed=speed
        )


def prepared(exchange: Exchange, content: ReadContent, file: Path) -> Rehearsal:
    """Take the plan of what was read from that file in as a new seminar, and make a score of the rest.

    Raises:
        SeminarappError: what importing the file would be refused for; nothing was recorded.
    """
    if isinstance(content, PeopleRecord):
        raise no_seminar(file.name)
    if isinstance(content, ChatRecord):
        raise ReadError(
            "{file} is a chat and can't be rehearsed: choose a seminar file or a transcript", file=file.name
        )
    if isinstance(content, ScheduleRecord):
        raise ReadError(
            "{file} is a schedule and can't be rehearsed: choose a seminar file or a transcript",
            file=file.name,
        )
    if isinstance(content, TableRecord):
        raise ReadError(
            "{file} is a list of people and can't be rehearsed: choose a seminar file or a transcript",
            file=file.name,
        )
    if isinstance(content, TranscriptRecord) and not content.timed:
        raise ReadError(
            "{file} has no times and can't be rehearsed: choose a seminar file, or a transcript in WebVTT or SubRip",
            file=file.name,
        )
    report = exchange.take_in_read(content, file, dry_run=True)
    record = content if isinstance(content, SeminarRecord) else seminar_of(content, file.stem)
    title = phrases("rehearsal", record.language)["title"].format(title=record.title)
    plan = replace(
        record, title=title, series=None, turns=(), captures=(), audience_questions=(), article=None
    )  # in its series it would count as a part, and the others' documents would say “part 2 of 4”
    seminar = exchange.take_in(plan).seminar
    assert seminar is not None  # noqa: S101  it was no dry run
    return Rehearsal(seminar, title, score_of(record), report.remarks)


@dataclass(slots=True)
class Punctuality:
    """How late notes were, in milliseconds of real time. One that came before its moment was not late."""

    late_ms: list[float] = field(default_factory=list)

    def came(self, seconds: float) -> None:
        """A note came so many seconds after its moment."""
        self.late_ms.append(max(0.0, seconds * _MS))

    @property
    def latest_ms(self) -> float:
        """How late the latest was; 0 where there was none."""
        return max(self.late_ms, default=0.0)

    @property
    def p99_ms(self) -> float:
        """Ninety-nine of a hundred were no later than this."""
        ordered = sorted(self.late_ms)
        return ordered[ceil(0.99 * len(ordered)) - 1] if ordered else 0.0


@dataclass(frozen=True, slots=True)
class Played:
    """What was played of a score.

    Attributes:
        notes: notes and quotes that were entered.
        saved: those of them that the store has.
        turns: how often somebody was given the floor.
        asked: questions from the audience.
        stopped: it ended before the score did.
    """

    notes: int
    saved: int
    turns: int
    asked: int
    latest_ms: float
    p99_ms: float
    stopped: bool = False


class Playback:
    """Plays scores through the use cases, at the moments they belong to divided by the speed; answers to `Stage`."""

    def __init__(
        self,
        moderating: Moderating,
        seminar: UUID,
        speed: float,
        *,
        steadily: Callable[[], float],
        wait: Callable[[float], bool],
    ) -> None:
        """Make a playback.

        Args:
            steadily: seconds of a clock that nobody sets.
            wait: lets so many seconds pass, none among them; True when the playback is to stop.

        Raises:
            RuleError: that is no speed.
        """
        require_speed(speed)
        self._moderating = moderating
        self._seminar = seminar
        self._speed = speed
        self._steadily = steadily
        self._wait = wait
        self._zero = 0.0
        self._notes = self._turns = self._asked = 0
        self._punctuality = Punctuality()

    def play(self, score: Score, progress: Progress = unreported) -> Played:
        """Open the session, play, and close it: at the score's end, or at the last thing played when stopped."""
        self._moderating.open_session(self._seminar)
        self._zero = self._steadily()
        reached, stopped = 0.0, False
        for done, happening in enumerate(score.happenings, start=1):
            if stopped := self._stopped_before(happening.at):
                break
            happening.play(self)
            reached = happening.at
            progress(done, len(score.happenings))
        stopped = stopped or self._stopped_before(score.closes_at)
        self._moderating.close_session(self._seminar, reached if stopped else score.closes_at)
        late = self._punctuality
        return Played(
            self._notes, self._notes, self._turns, self._asked, late.latest_ms, late.p99_ms, stopped
        )

    # -- the stage --------------------------------------------------------------------------------------------------

    def begin_segment(self, segment: str, at: Seconds) -> None:
        """A segment of the run of show begins."""
        self._moderating.begin_segment(self._seminar, segment, at)

    def put_question(self, question: str, at: Seconds) -> None:
        """A prepared question is put to the panel."""
        self._moderating.put_question(self._seminar, question, at)

    def give_floor(self, seat: str, at: Seconds) -> None:
        """The floor goes to a seat, or to NOBODY."""
        self._moderating.give_floor(self._seminar, seat, at)
        self._turns += seat != NOBODY

    def note(self, capture: CaptureRecord, at: Seconds) -> None:
        """A note or a quote is entered; late when it is saved later than it should have been entered."""
        entry = Entry(
            noted_of(capture),
            Moment(at, at),
            segment=capture.segment,
            question=capture.question,
            fidelity=capture.fidelity,
            off_record=capture.off_record,
        )
        self._moderating.note(self._seminar, entry)
        self._punctuality.came(self._steadily() - self._moment(at))
        self._notes += 1

    def ask(self, text: str, at: Seconds) -> None:
        """Somebody in the audience asks."""
        self._moderating.ask(self._seminar, text, at)
        self._asked += 1

    def _moment(self, at: Seconds) -> float:
        return self._zero + at / self._speed

    def _stopped_before(self, at: Seconds) -> bool:
        """Wait for a moment of the score; True when that was cut short."""
        while True:
            left = self._moment(at) - self._steadily()
            if self._wait(min(max(left, 0.0), _LONGEST_WAIT)):
                return True
            if left <= _LONGEST_WAIT:
                return False
