# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the use cases need of the world, as Protocols; storage, interchange and documents answer to them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeVar
from uuid import UUID

from eventsourcing.domain import Aggregate, AggregateEvent

from seminarapp.application.banked import BankedQuestion
from seminarapp.application.chat import ChatRecord
from seminarapp.application.draft import Draft
from seminarapp.application.library_facts import LibraryFacts, Verdict
from seminarapp.application.origin_view import OriginView
from seminarapp.application.people_table import TableRecord
from seminarapp.application.person_views import PersonLine, PersonView
from seminarapp.application.profile import Profile
from seminarapp.application.record import PeopleRecord, PersonRecord, SeminarRecord, TranscriptRecord
from seminarapp.application.schedule_record import ScheduleRecord
from seminarapp.application.search import HitKind, SearchHit
from seminarapp.application.views import (
    ArticleView,
    AudienceQuestionView,
    CaptureView,
    CueView,
    LibraryView,
    Material,
    Participant,
    PlanView,
    SessionView,
    TranscriptView,
    TurnView,
)

A = TypeVar("A", bound=Aggregate)

ReadContent = SeminarRecord | TranscriptRecord | ChatRecord | PeopleRecord | ScheduleRecord | TableRecord
"""What a file from outside may hold."""

Progress = Callable[[int, int], None]
"""Called with (done, total) now and then during long work."""


def unreported(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


class Ledger(Protocol):
    """Where aggregates are kept: as events, in one log."""

    def load(self, kind: type[A], id: UUID) -> A:  # noqa: A002 - the domain's word
        """The aggregate as it now is.

        Raises:
            NotFoundError: there is none with that id.
        """

    def find(self, kind: type[A], id: UUID) -> A | None:  # noqa: A002 - the domain's word
        """The aggregate as it now is, or None."""

    def save(self, *aggregates: Aggregate) -> int:
        """Record what happened to all of them, with every projection, in one transaction; returns how many events.

        Raises:
            NotSavedError: nothing was stored; load the aggregates again before the next try.
        """


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event and its position in the log; `recent` is False for what is told only so that the rest can be read."""

    position: int
    event: AggregateEvent
    recent: bool = True


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as the log has it: its position, when it was recorded (UTC), by whom and on which device."""

    position: int
    at: datetime
    author: str
    device: str
    event: AggregateEvent


def topic_of(event: AggregateEvent) -> str:
    """What kind of event it is, as in the log, whatever its class is called."""
    topic: str = getattr(type(event), "TOPIC", type(event).__name__)
    return topic


class Chronicle(Protocol):
    """Tells again what happened, from the log."""

    def of_seminar(self, seminar: UUID, until: datetime | None = None) -> Iterator[Happening]:
        """Everything that happened to a seminar and all that belongs to it, by position; read as it is asked for.

        Args:
            until: what was recorded later is left out.
        """

    def position(self) -> int:
        """How far the log has come; 0 before anything happened."""

    def of_one(self, aggregate: UUID) -> Sequence[Happening]:
        """Everything that happened to one aggregate, by position; nothing where there is none with that id."""

    def as_of(self, seminar: UUID, position: int) -> AbstractContextManager[Views]:
        """The views of one seminar as they were at that position in the log, while the block lasts."""

    def of_captures(self, seminar: UUID, limit: int) -> Sequence[Recorded]:
        """The newest `limit` events of a seminar's captures and the steps they were, by position.

        Before them stands what happened earlier to the same captures.
        """


class Views(Protocol):
    """What the projections know. Every query is bounded by its seminar or by a limit."""

    def library(self) -> LibraryView:
        """All series and seminars."""

    def plan(self, seminar: UUID) -> PlanView:
        """The plan of a seminar.

        Raises:
            NotFoundError: there is no such seminar.
        """

    def session(self, seminar: UUID) -> SessionView | None:
        """The panel as it ran, or None before it was opened."""

    def turns(self, seminar: UUID) -> tuple[TurnView, ...]:
        """Every turn, by time."""

    def captures(self, seminar: UUID, *, discarded: bool = False) -> tuple[CaptureView, ...]:
        """Every capture by time (then by order of recording); the discarded ones only when asked for."""

    def capture(self, capture: UUID) -> CaptureView:
        """One capture.

        Raises:
            NotFoundError: there is no such capture.
        """

    def audience_questions(self, seminar: UUID) -> tuple[AudienceQuestionView, ...]:
        """Every question from the floor, by time; those that were merged into another are left out."""

    def participants(self, seminar: UUID, *, cancelled: bool = False) -> tuple[Participant, ...]:
        """Who is registered, by name; those who have cancelled only when asked for."""

    def origins_named(self, uids: Collection[str]) -> tuple[OriginView, ...]:
        """Where seminars come from that other programs call by one of these names, in the order of recording."""

    def origins_of(self, seminars: Collection[UUID]) -> tuple[OriginView, ...]:
        """Where these seminars come from, in the order of recording; nothing of those that were planned here."""

    def article(self, seminar: UUID) -> ArticleView | None:
        """The article, or None before one was begun."""

    def transcript(self, seminar: UUID) -> TranscriptView | None:
        """The seminar's transcript, or None."""

    def cues(self, transcript: TranscriptView) -> tuple[CueView, ...]:
        """All that was said, in the order of the file; times are the session's."""

    def search(
        self, words: str, limit: int = 50, kinds: frozenset[HitKind] = frozenset()
    ) -> tuple[SearchHit, ...]:
        """What holds all of the words (the last one as a beginning), best first; nothing off the record."""

    def people(self) -> tuple[PersonLine, ...]:
        """Everybody in the directory, in the order of registering; who was merged into another is left out."""

    def told_apart(self) -> frozenset[frozenset[UUID]]:
        """The pairs of entries of the directory of which somebody said that they are two people."""

    def person(self, person: UUID) -> PersonView:
        """Everything the directory says of somebody, or of whom they were merged into.

        Raises:
            NotFoundError: there is nobody with that id.
        """

    def banked(self, series: UUID | None, limit: int = 20_000) -> tuple[BankedQuestion, ...]:
        """Prepared questions of a series' seminars (None: of the library's), the newest seminar's first."""

    def profile(self) -> Profile:
        """The profile of the organisation whose library it is; an empty one where nobody has begun it."""

    def cards(self, people: Sequence[UUID]) -> tuple[PersonView, ...]:
        """Everything about these people but the seminars they were in, in that order.

        Raises:
            NotFoundError: there is nobody with one of the ids.
        """

    def person_named(self, name: str, organisation: str) -> UUID | None:
        """The person with exactly that name and one of whose organisations is exactly that, or None.

        Without an organisation, somebody of whom none is known.
        """

    def series_titled(self, title: str) -> UUID | None:
        """The series with exactly that title that is not discarded, or None."""


class Keeper(Protocol):
    """Looks after the library itself."""

    def facts(self) -> LibraryFacts:
        """What the library knows of itself."""

    def verify(self, progress: Progress) -> Verdict:
        """Check the log from the first event to the last."""

    def rebuild(self, progress: Progress) -> int:
        """Make every projection and the search index anew from the log; returns how many events were read."""

    def watch_room(self, callback: Callable[[bool], object]) -> None:
        """Tell, on the store's thread, when the disk is full but for a last reserve (True), and no longer (False)."""


class Journal(Protocol):
    """Keeps drafts outside the log, so that they outlive the program."""

    @property
    def set_aside(self) -> str:
        """The file that a journal which could not be read was moved to; "" when there was none."""

    def read(self) -> tuple[Draft, ...]:
        """What an earlier run kept. Never fails: what can't be read is set aside."""

    def keep(self, drafts: tuple[Draft, ...]) -> None:
        """Put these drafts, and no others, on the disk within a second; returns at once, on any thread."""


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """This moment, with the local offset from UTC."""


class Pictures(Protocol):
    """Makes pictures from outside fit to be kept."""

    def portrait(self, data: bytes) -> bytes:
        """A JPEG or PNG as a small JPEG without anything hidden in it, upright, on white where it was see-through.

        Raises:
            ReadError: it is no such picture, too large, or damaged; the message says which.
        """

    def portrait_in(self, path: Path) -> bytes:
        """The same of a picture in a file.

        Raises:
            ReadError: the file can't be read, or is no such picture.
        """


class Readers(Protocol):
    """Reads other people's files. All of it or nothing; nothing is recorded by reading."""

    def read(self, path: Path, kind: str | None) -> ReadContent:
        """The file's content; its kind is found by content when None is given.

        Raises:
            ReadError: what is wrong, where, and the remedy.
        """


class PeopleFiles(Protocol):
    """Writes people for other programs."""

    def write(self, people: Iterable[PersonRecord], day: date) -> bytes:
        """The people as vCards, version 4.0, UTF-8; their present role is that of the day."""


class ScheduleFiles(Protocol):
    """Writes schedules for other programs."""

    def suffixes(self) -> tuple[str, ...]:
        """What a schedule can be written as."""

    def write(self, schedule: ScheduleRecord, suffix: str) -> bytes:
        """The schedule in the format of that suffix; every event has a beginning."""


class Samples(Protocol):
    """Gives the sample panel: invented people who talk about something real."""

    def records(self, language: str) -> tuple[SeminarRecord, ...]:
        """The sample series in “sv” or “en”, part by part."""


class SeminarFiles(Protocol):
    """Writes the seminar file."""

    def write(self, record: SeminarRecord) -> bytes:
        """The record as a seminar file, version 1, UTF-8."""


@dataclass(frozen=True, slots=True)
class Document:
    """A finished document. `remarks` are warnings to show, a line each (characters without a glyph, for one)."""

    data: bytes
    remarks: tuple[str, ...] = ()


class Documents(Protocol):
    """Makes documents."""

    def kinds(self) -> dict[str, tuple[str, ...]]:
        """The document kinds, each with the suffixes it can be written in (“.fragment.html” before “.html”)."""

    def make(self, kind: str, suffix: str, material: Material, language: str) -> Document:
        """Make one document.

        Raises:
            DocumentError: no such kind, or not in that format.
            QuoteRefusedError: a quote block's capture may not be quoted; the message names it.
        """
