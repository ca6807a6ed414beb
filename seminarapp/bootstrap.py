# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The only place that builds and wires objects: what runs, on which library, with which formats."""

from __future__ import annotations

from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Self

from seminarapp.settings import default_library, recordings_file, this_author

if TYPE_CHECKING:  # what is wired is imported when it is: the window is to be there before the use cases
    from pathlib import Path

    from seminarapp.application.activities import Activities
    from seminarapp.application.exchange.exchange import Exchange
    from seminarapp.application.exporting.exporting import Exporting
    from seminarapp.application.library.profiling import ProfileFiles, Profiling
    from seminarapp.application.people.people import People
    from seminarapp.application.planning.empanelling import Empanelling
    from seminarapp.application.planning.registering import Registering
    from seminarapp.application.planning.replanning import Replanning
    from seminarapp.application.ports.documents import Documents
    from seminarapp.application.ports.files import (
        PeopleFiles,
        Pictures,
        Readers,
        Samples,
        ScheduleFiles,
        SeminarFiles,
    )
    from seminarapp.application.ports.keeping import Clock, Progress
    from seminarapp.application.proofreading.proofreading import Proofreading
    from seminarapp.application.proofreading.spelling import Dictionaries
    from seminarapp.application.publishing.handing_out import HandingOut
    from seminarapp.application.publishing.publishing import Publishing
    from seminarapp.application.recording.hearing import Hearing
    from seminarapp.application.rehearsing.rehearsal import RehearsalWish
    from seminarapp.application.writing.writing import Writing
    from seminarapp.storage.library import Library


class SystemClock:
    """This machine's clock."""

    def now(self) -> datetime:
        """This moment, with the local offset from UTC."""
        return datetime.now().astimezone()


class House:
    """An open library with everything that can be done in it. A context manager: leaving closes the library."""

    def __init__(self, library: Library, activities: Activities) -> None:
        self.library = library
        self.activities = activities

    def close(self) -> None:
        """Close the library; everything said to be saved is on the disk."""
        self.library.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_house(
    location: str | None = None,
    *,
    clock: Clock | None = None,
    progress: Progress | None = None,
    only_to_check: bool = False,
) -> House:
    """Open the library at that path or address, or the user's own, and wire the use cases to it.

    Args:
        progress: told of a rebuild, where the views are of another version than the program's.
        only_to_check: leave the views alone, so that a damaged log can be looked at.

    Raises:
        LibraryError: it can't be opened; the message says why and what to do.
    """
    from seminarapp.application.ports.keeping import unreported
    from seminarapp.storage.library import open_library

    library = open_library(
        location or str(default_library()),
        this_author(),
        progress=progress or unreported,
        only_to_check=only_to_check,
    )
    return House(library, activities_of(library, clock or SystemClock()))


def activities_of(library: Library, clock: Clock) -> Activities:
    """The use cases of an open library."""
    from seminarapp.application.activities import Activities
    from seminarapp.application.exchange.adopting import Adopting
    from seminarapp.application.history.history import History
    from seminarapp.application.library.overview import Overview
    from seminarapp.application.library.profiling import Profiling
    from seminarapp.application.moderating.drafting import Drafting
    from seminarapp.application.moderating.moderating import Moderating
    from seminarapp.application.moderating.questioning import Questioning
    from seminarapp.application.planning.arranging import Arranging
    from seminarapp.application.planning.planning import Planning
    from seminarapp.application.planning.question_bank import QuestionBank
    from seminarapp.application.planning.repeating import Repeating
    from seminarapp.application.planning.scheduling import Scheduling
    from seminarapp.application.publishing.finalising import Finalising
    from seminarapp.application.publishing.sending import Sending
    from seminarapp.application.recording.transcribing import Transcribing
    from seminarapp.application.reviewing.approving import Approving
    from seminarapp.application.reviewing.revising import Revising
    from seminarapp.application.writing.writing import Writing

    ledger, views = library.ledger, library.views
    writing = Writing(ledger, views, library.chronicle)
    profiling = Profiling(ledger, views, profile_files())
    approving = Approving(ledger, writing, clock)
    handing_out = _handing_out(library, writing, clock)
    return Activities(
        overview=Overview(views),
        planning=Planning(ledger, views),
        repeating=Repeating(ledger, views),
        arranging=Arranging(ledger, views),
        replanning=_replanning(library),
        bank=QuestionBank(ledger, views),
        scheduling=Scheduling(ledger, views),
        people=_people(library, clock),
        moderating=Moderating(ledger, views, clock),
        revising=Revising(ledger, library.chronicle),
        questioning=Questioning(ledger, views, readers()),
        registering=_registering(library),
        empanelling=_empanelling(library, clock),
        adopting=Adopting(ledger, views),
        exporting=_exporting(library, writing, handing_out.publishing),
        drafting=Drafting(library.journal, ledger, views),
        transcribing=Transcribing(ledger, views, readers()),
        writing=writing,
        profiling=profiling,
        proofreading=_proofreading(library, profiling),
        hearing=_hearing(),
        approving=approving,
        finalising=Finalising(ledger, writing, library.keeper, clock),
        sending=Sending(approving, handing_out.publishing),
        publishing=handing_out.publishing,
        handing_out=handing_out,
        exchange=_exchange(library, clock),
        history=History(library.chronicle, views),
        keeper=library.keeper,
        clock=clock,
    )


def _replanning(library: Library) -> Replanning:
    """What takes steps of a plan back."""
    from seminarapp.application.planning.replanning import Replanning

    return Replanning(library.ledger, library.views, library.chronicle)


def _people(library: Library, clock: Clock) -> People:
    """The directory."""
    from seminarapp.application.people.people import People

    return People(library.ledger, library.views, pictures(), people_files(), clock)


def _registering(library: Library) -> Registering:
    from seminarapp.application.planning.registering import Registering

    return Registering(library.ledger, library.views)


def _empanelling(library: Library, clock: Clock) -> Empanelling:
    from seminarapp.application.planning.empanelling import Empanelling

    return Empanelling(library.ledger, library.views, clock)


def _proofreading(library: Library, profiling: Profiling) -> Proofreading:
    """What reads articles, as the organisation writes."""
    from seminarapp.application.proofreading.proofreading import Proofreading

    return Proofreading(dictionaries(), library.left_findings, profiling.rules_of)


def _exchange(library: Library, clock: Clock) -> Exchange:
    """What takes whole seminars in."""
    from seminarapp.application.exchange.exchange import Exchange

    return Exchange(library.ledger, library.views, readers(), samples(), clock)


def _exporting(library: Library, writing: Writing, publishing: Publishing) -> Exporting:
    """What writes files for other programs, of one seminar or a whole series."""
    from seminarapp.application.exporting.calendar_writing import CalendarWriting
    from seminarapp.application.exporting.event_writing import EventWriting
    from seminarapp.application.exporting.exporting import Exporting, WholeWriting
    from seminarapp.application.exporting.schedule_writing import SCHEDULE_KIND, ScheduleWriting
    from seminarapp.application.publishing.publishing import CALENDAR_KIND, EVENT_KIND
    from seminarapp.documents.web.event import EventFileWriter
    from seminarapp.interchange.calendar import CalendarFileWriter

    whole: dict[str, WholeWriting] = {
        CALENDAR_KIND: CalendarWriting(writing, CalendarFileWriter()),
        SCHEDULE_KIND: ScheduleWriting(library.views, schedule_files()),
        EVENT_KIND: EventWriting(writing, EventFileWriter()),
    }
    return Exporting(library.views, publishing, whole)


def _hearing() -> Hearing:
    """Where this user's recordings are; not in the library, which may be opened on another computer."""
    from seminarapp.application.recording.hearing import Hearing
    from seminarapp.storage.beside.recording_files import KeptRecordingFiles

    return Hearing(KeptRecordingFiles(recordings_file()))


def _handing_out(library: Library, writing: Writing, clock: Clock) -> HandingOut:
    """What leaves the library: as documents, as files for other programs, and as sheets that are recorded."""
    from seminarapp.application.publishing.handing_out import HandingOut
    from seminarapp.application.publishing.issuing import Issuing
    from seminarapp.application.publishing.publishing import Publishing

    issuing = Issuing(library.ledger, library.views, library.chronicle, clock)
    publishing = Publishing(writing, documents(), exchange_files(), seminar_files(), clock, issuing)
    return HandingOut(publishing, issuing)


def documents() -> Documents:
    """Every document the program can make."""
    from seminarapp.documents.making import DocumentMaker

    return DocumentMaker()


def pictures() -> Pictures:
    """The maker of pictures that can be kept."""
    from seminarapp.interchange.pictures.portraits import PictureMaker

    return PictureMaker()


def people_files() -> PeopleFiles:
    """The writer of vCards."""
    from seminarapp.interchange.vcard.writing import CardWriter

    return CardWriter()


def dictionaries() -> Dictionaries:
    """The dictionaries of this machine."""
    from seminarapp.interchange.dictionaries import MachineDictionaries

    return MachineDictionaries()


def spells(folder: Path) -> bool | None:
    """Whether words are looked up, tried in that folder; None where the extra `spelling` is not installed."""
    from seminarapp.interchange.dictionaries import spells as tried

    return tried(folder)


def readers() -> Readers:
    """Every format the program can read."""
    from seminarapp.interchange.reading import FileReaders

    return FileReaders()


def profile_files() -> ProfileFiles:
    """The readers of logos and templates."""
    from seminarapp.interchange.profile.reading import ProfileFileReaders

    return ProfileFileReaders()


def exchange_files() -> Documents:
    """Every file for other programs that the program can make."""
    from seminarapp.interchange.making import FileMaker

    return FileMaker()


def schedule_files() -> ScheduleFiles:
    """The writer of other programs' schedules."""
    from seminarapp.interchange.schedule.writing import ScheduleFileWriter

    return ScheduleFileWriter()


def seminar_files() -> SeminarFiles:
    """The writer of the seminar file."""
    from seminarapp.interchange.seminarfile.writing import SeminarFileWriter

    return SeminarFileWriter()


def samples() -> Samples:
    """The sample panel that is shipped."""
    from seminarapp.interchange.samples import ShippedSamples

    return ShippedSamples()


def open_window(location: str | None = None, *, rehearse: RehearsalWish | None = None) -> int:
    """Open the window on a library and return the program's exit status when it is closed.

    Args:
        rehearse: what is played on its live page as soon as the library is open.
    """
    from seminarapp.ui.program import run_window

    return run_window(lambda: open_house(location), rehearse)


def window_opens(house: House) -> bool:
    """Whether a window can be built on that library and paints something; without a display, off screen."""
    from seminarapp.ui.program import window_paints

    return window_paints(house)
