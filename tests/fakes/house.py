# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A whole house without a disk, a file or a document: the real use cases on fakes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from seminarapp.application.activities import Activities
from seminarapp.application.exchange.adopting import Adopting
from seminarapp.application.exchange.exchange import Exchange
from seminarapp.application.exporting.calendar_writing import CalendarWriting
from seminarapp.application.exporting.event_writing import EventWriting
from seminarapp.application.exporting.exporting import Exporting, WholeWriting
from seminarapp.application.exporting.schedule_writing import ScheduleWriting
from seminarapp.application.history.history import History
from seminarapp.application.library.overview import Overview
from seminarapp.application.library.profiling import Profiling
from seminarapp.application.moderating.drafting import Drafting
from seminarapp.application.moderating.moderating import Moderating
from seminarapp.application.moderating.questioning import Questioning
from seminarapp.application.people.people import People
from seminarapp.application.planning.arranging import Arranging
from seminarapp.application.planning.empanelling import Empanelling
from seminarapp.application.planning.planning import Planning
from seminarapp.application.planning.question_bank import QuestionBank
from seminarapp.application.planning.registering import Registering
from seminarapp.application.planning.repeating import Repeating
from seminarapp.application.planning.replanning import Replanning
from seminarapp.application.planning.scheduling import Scheduling
from seminarapp.application.ports.documents import Document
from seminarapp.application.ports.files import ReadContent
from seminarapp.application.ports.keeping import Progress
from seminarapp.application.ports.log import Chronicle, Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.proofreading.proofreading import Proofreading
from seminarapp.application.proofreading.spelling import NoDictionaries
from seminarapp.application.publishing.finalising import Finalising
from seminarapp.application.publishing.handing_out import HandingOut
from seminarapp.application.publishing.issuing import Issuing
from seminarapp.application.publishing.publishing import Publishing
from seminarapp.application.publishing.sending import Sending
from seminarapp.application.recording.hearing import Hearing
from seminarapp.application.recording.transcribing import Transcribing
from seminarapp.application.records.pasted_people import Layout, Pasted
from seminarapp.application.records.people import PeopleRecord, PersonRecord
from seminarapp.application.records.people_table import TableRecord
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.application.reviewing.approving import Approving
from seminarapp.application.reviewing.revising import Revising
from seminarapp.application.views.library_facts import LibraryFacts, Verdict
from seminarapp.application.views.material import Material
from seminarapp.application.writing.writing import Writing
from seminarapp.domain.errors import ReadError
from seminarapp.domain.organisation import Logo, WordTemplate
from tests.fakes.chronicle import RetoldLog
from tests.fakes.clock import FixedClock
from tests.fakes.journal import DraftsInMemory
from tests.fakes.ledger import EventsInMemory
from tests.fakes.left_findings import LeftInMemory
from tests.fakes.recording_files import RecordingsInMemory
from tests.fakes.views import ReplayedViews


@dataclass
class FilesInMemory:
    """Answers to `Readers`, `Samples` and `SeminarFiles`: files by name, a sample a language."""

    files: dict[str, ReadContent] = field(default_factory=dict)
    samples: dict[str, tuple[SeminarRecord, ...]] = field(default_factory=dict)
    written: list[SeminarRecord] = field(default_factory=list)

    def read(self, path: Path, kind: str | None) -> ReadContent:
        if path.name not in self.files:
            raise ReadError("{file} can't be read", file=path.name)
        return self.files[path.name]

    def read_pasted(self, pasted: Pasted, layout: Layout | None) -> TableRecord | PeopleRecord:
        """What was pasted is what the file of that name holds."""
        content = self.read(Path(pasted.text), None)
        assert isinstance(content, TableRecord | PeopleRecord)
        return content

    def records(self, language: str) -> tuple[SeminarRecord, ...]:
        return self.samples.get(language, ())

    def write(self, record: SeminarRecord) -> bytes:
        self.written.append(record)
        return repr(record).encode()


class ProfilesInMemory:
    """Answers to `ProfileFiles`: a picture or template is what its file is called; one called “bad…” can't be read."""

    def logo(self, path: Path) -> Logo:
        _require_good(path)
        return Logo(path.name.encode(), 320, 160)

    def template(self, path: Path) -> WordTemplate:
        _require_good(path)
        return WordTemplate(path.name, path.name.encode())


def _require_good(path: Path) -> None:
    if path.name.startswith("bad"):
        raise ReadError("{file} can't be read", file=path.name)


class PlainDocuments:
    """Answers to `Documents`: every document is the title in the language asked for."""

    def kinds(self) -> dict[str, tuple[str, ...]]:
        return {
            "article": (".fragment.html", ".html", ".pdf", ".txt", ".eml"),
            "programme": (".pdf",),
            "approval-sheets": (".pdf", ".txt", ".eml"),
            "report": (".html", ".pdf"),
        }

    def make(self, kind: str, suffix: str, material: Material, language: str) -> Document:
        text = f"{kind} {suffix} {language}: {material.plan.card.title}"
        if kind == "approval-sheets":
            names = ", ".join(seat.name for seat in material.plan.seats)
            text += f" for {names}, answer {material.reply_to}"
        return Document(text.encode(), remarks=(f"made as {suffix}",))


class TitledSchedules:
    """Answers to `ScheduleFiles`: a schedule is the titles of its events."""

    def suffixes(self) -> tuple[str, ...]:
        return (".xml", ".json")

    def write(self, schedule: ScheduleRecord, suffix: str) -> bytes:
        return "\n".join([schedule.title, *(one.title for one in schedule.events)]).encode()


class TitledCalendars:
    """Answers to `CalendarFiles`: a calendar is the titles of its seminars, each with how often it was changed."""

    def calendar(self, title: str, materials: Sequence[Material]) -> bytes:
        return "\n".join(f"{one.plan.card.title} {one.revision}" for one in materials).encode()


class TitledEvents:
    """Answers to `EventFiles`: events are the titles of their seminars."""

    def suffixes(self) -> tuple[str, ...]:
        return (".jsonld", ".json")

    def series(self, title: str, description: str, materials: Sequence[Material]) -> Document:
        titles = [title, description, *(one.plan.card.title for one in materials)]
        return Document("\n".join(titles).encode())


def whole_writing(writing: Writing, views: Views) -> dict[str, WholeWriting]:
    """What a series can be written as."""
    return {
        "calendar": CalendarWriting(writing, TitledCalendars()),
        "schedule": ScheduleWriting(views, TitledSchedules()),
        "event": EventWriting(writing, TitledEvents()),
    }


class NoExchangeFiles(PlainDocuments):
    """Answers to `Documents`: there are none for other programs."""

    def kinds(self) -> dict[str, tuple[str, ...]]:
        return {}


class AnyPicture:
    """Answers to `Pictures`: whatever begins as a picture is one, and stays as it is."""

    def portrait(self, data: bytes) -> bytes:
        if not data.startswith(b"picture"):
            raise ReadError("The picture is neither JPEG nor PNG: save it as one of these")
        return data

    def portrait_in(self, path: Path) -> bytes:
        return self.portrait(path.read_bytes())


class NamesAlone:
    """Answers to `PeopleFiles`: a line a person."""

    def write(self, people: Iterable[PersonRecord], day: date) -> bytes:
        return "".join(f"{person.name} {day}\n" for person in people).encode()


class QuietKeeper:
    """Answers to `Keeper`: all is well, and there is nothing to do.

    Attributes:
        watches: who is told how much room there is.
    """

    def __init__(self) -> None:
        self.watches: list[Callable[[bool], object]] = []

    def watch_room(self, callback: Callable[[bool], object]) -> None:
        self.watches.append(callback)

    def facts(self) -> LibraryFacts:
        return LibraryFacts(location="memory", events=0, head="")

    def verify(self, progress: Progress) -> Verdict:
        return Verdict(events=0)

    def rebuild(self, progress: Progress) -> int:
        return 0


class FakeHouse:
    """An open library in memory. Answers to `OpenLibrary`, and shows its parts to the tests."""

    def __init__(self) -> None:
        self.ledger = EventsInMemory()
        self.views = ReplayedViews(self.ledger)
        self.clock = FixedClock()
        self.files = FilesInMemory()
        self.journal = DraftsInMemory()
        self.closed = False
        self.activities = activities_on(
            self.ledger, self.views, RetoldLog(self.ledger), self.clock, self.files, self.journal
        )

    def close(self) -> None:
        self.closed = True


def activities_on(
    ledger: Ledger,
    views: Views,
    chronicle: Chronicle,
    clock: FixedClock,
    files: FilesInMemory,
    journal: DraftsInMemory | None = None,
) -> Activities:
    """The use cases on any store, with everything else made up."""
    writing = Writing(ledger, views, chronicle)
    approving = Approving(ledger, writing, clock)
    profiling = Profiling(ledger, views, ProfilesInMemory())
    keeper = QuietKeeper()
    issuing = Issuing(ledger, views, chronicle, clock)
    publishing = Publishing(writing, PlainDocuments(), NoExchangeFiles(), files, clock, issuing)
    return Activities(
        overview=Overview(views),
        planning=Planning(ledger, views),
        repeating=Repeating(ledger, views),
        arranging=Arranging(ledger, views),
        replanning=Replanning(ledger, views, chronicle),
        bank=QuestionBank(ledger, views),
        scheduling=Scheduling(ledger, views),
        people=People(ledger, views, AnyPicture(), NamesAlone(), clock),
        moderating=Moderating(ledger, views, clock),
        revising=Revising(ledger, chronicle),
        questioning=Questioning(ledger, views, files),
        registering=Registering(ledger, views),
        empanelling=Empanelling(ledger, views, clock),
        adopting=Adopting(ledger, views),
        exporting=Exporting(views, publishing, whole_writing(writing, views)),
        drafting=Drafting(journal or DraftsInMemory(), ledger, views),
        transcribing=Transcribing(ledger, views, files),
        writing=writing,
        profiling=profiling,
        proofreading=Proofreading(NoDictionaries(), LeftInMemory(), profiling.rules_of),
        hearing=Hearing(RecordingsInMemory()),
        approving=approving,
        finalising=Finalising(ledger, writing, keeper, clock),
        sending=Sending(approving, publishing),
        publishing=publishing,
        handing_out=HandingOut(publishing, issuing),
        exchange=Exchange(ledger, views, files, files, clock),
        history=History(chronicle, views),
        keeper=keeper,
        clock=clock,
    )
