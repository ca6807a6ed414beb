# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Exchange: files from outside into the library, all of one or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from seminarapp.application.exchange.taking_in import Intake, capture_of, turns_of
from seminarapp.application.exchange.transcribed import seminar_of, with_cues
from seminarapp.application.ports.files import ReadContent, Readers, Samples
from seminarapp.application.ports.keeping import Clock
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.recording.kept_transcript import seats_by_name
from seminarapp.application.records.chat import ChatRecord, without_seminar
from seminarapp.application.records.pasted_people import Layout, Pasted
from seminarapp.application.records.people import PeopleRecord
from seminarapp.application.records.people_table import TableRecord
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.application.records.transcript import TranscriptRecord
from seminarapp.domain.errors import ReadError
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.session import Session
from seminarapp.domain.values import MODERATOR, Seconds


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import took, or would take.

    Attributes:
        seminar: None after a dry run that would have made a new one.
        events: how many events were, or would be, recorded.
    """

    seminar: UUID | None
    title: str
    panelists: int
    captures: int
    turns: int
    events: int
    remarks: tuple[str, ...] = ()


class Exchange:
    """Use cases of importing."""

    def __init__(
        self, ledger: Ledger, views: Views, readers: Readers, samples: Samples, clock: Clock
    ) -> None:
        self._ledger = ledger
        self._views = views
        self._readers = readers
        self._samples = samples
        self._clock = clock

    def import_file(
        self, path: Path, kind: str | None = None, into: UUID | None = None, *, dry_run: bool = False
    ) -> ImportReport:
        """Read a seminar file or a transcript, and take it in; see `take_in_read`.

        Raises:
            ReadError: the file can't be read.
        """
        return self.take_in_read(self.read(path, kind), path, into, dry_run=dry_run)

    def read(self, path: Path, kind: str | None = None) -> ReadContent:
        """What stands in a file of any kind that can be read; nothing is recorded.

        Raises:
            ReadError: the file can't be read.
        """
        return self._readers.read(path, kind)

    def read_pasted(self, pasted: Pasted, layout: Layout | None = None) -> TableRecord | PeopleRecord:
        """The people in what was pasted; nothing is recorded.

        Args:
            layout: how it is divided; None to find out.

        Raises:
            ReadError: there is nobody in it, or too much.
        """
        return self._readers.read_pasted(pasted, layout)

    def take_in_read(
        self,
        content: ReadContent,
        path: Path,
        into: UUID | None = None,
        *,
        dry_run: bool = False,
    ) -> ImportReport:
        """Take in what was read from that file; chats, people and schedules have their own use cases.

        Args:
            into: the seminar that a transcript's captures and turns are added to; None makes a seminar of its own.
            dry_run: do everything but record it.

        Raises:
            ReadError: it can't be put into that seminar.
            RuleError: it says something the domain refuses.
        """
        if isinstance(content, ChatRecord):
            raise without_seminar(path.name)
        if isinstance(content, PeopleRecord):
            raise no_seminar(path.name)
        if isinstance(content, ScheduleRecord):
            raise ReadError(
                "{file} is a schedule: take it in with a look at what it holds first", file=path.name
            )
        if isinstance(content, TableRecord):
            raise ReadError(
                "{file} is a list of people: take it in with a look at what it holds first", file=path.name
            )
        if isinstance(content, SeminarRecord):
            if into is not None:
                raise ReadError(
                    "{file} is a whole seminar and can't be put into another: import it without --into",
                    file=path.name,
                )
            return self.take_in(content, dry_run=dry_run)
        if into is None:
            return self.take_in(seminar_of(content, path.stem), content.remarks, dry_run=dry_run)
        return self._add_transcript(content, into, dry_run=dry_run)

    def take_in(
        self,
        record: SeminarRecord,
        remarks: tuple[str, ...] = (),
        *,
        begun: tuple[tuple[str, Seconds], ...] = (),
        dry_run: bool = False,
    ) -> ImportReport:
        """Make a seminar of a record. `begun` says which segment began when, if that is known."""
        intake = Intake(record, self._views, self._clock.now(), begun)
        events = sum(len(aggregate.pending_events) for aggregate in intake.aggregates)
        if not dry_run:
            self._ledger.save(*intake.aggregates)
        return ImportReport(
            seminar=None if dry_run else intake.seminar.id,
            title=record.title,
            panelists=len(record.panel),
            captures=len(record.captures),
            turns=len(record.turns),
            events=events,
            remarks=remarks,
        )

    def make_sample(self, language: str) -> tuple[ImportReport, ...]:
        """Put the sample series into the library, each part in a transaction; what is there already is left alone."""
        there = {card.title for card in self._views.library().seminars}
        return tuple(
            self.take_in(record, begun=_as_planned(record))
            for record in self._samples.records(language)
            if record.title not in there
        )

    def _add_transcript(self, transcript: TranscriptRecord, into: UUID, *, dry_run: bool) -> ImportReport:
        seminar = self._ledger.load(Seminar, into)
        known = seats_by_name(transcript.cues, seminar)
        seats = {name: seat for name, seat in known.items() if seat != MODERATOR}  # only panelists are quoted
        record = with_cues(SeminarRecord(title=seminar.title), transcript, seats)
        aggregates = [
            *turns_of(record, seminar),
            *(capture_of(capture, seminar) for capture in record.captures),
        ]
        if self._ledger.find(Session, Session.create_id(into)) is None:
            session = Session.open(into, seminar.schedule.starts_at or self._clock.now())
            session.close(max((cue.end for cue in transcript.cues), default=0.0))
            aggregates.append(session)
        events = sum(len(aggregate.pending_events) for aggregate in aggregates)
        if not dry_run:
            self._ledger.save(*aggregates)
        return ImportReport(
            into,
            seminar.title,
            len(seats),
            len(record.captures),
            len(record.turns),
            events,
            transcript.remarks,
        )


def no_seminar(file: str) -> ReadError:
    """The refusal of people where a seminar is wanted."""
    return ReadError("{file} holds people and no seminar: import it in the people directory", file=file)


def _as_planned(record: SeminarRecord) -> tuple[tuple[str, Seconds], ...]:
    """When each segment began if the sample panel kept to its run of show."""
    begun, at = [], 0.0
    for segment in record.segments:
        begun.append((segment.id, at))
        at += segment.minutes * 60
    return tuple(begun)
