# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a file would become, or became: the same lines whatever takes it in. Runs on the store's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING
from uuid import UUID

from seminarapp.application.people.report import Outcome, PeopleReport, Taken
from seminarapp.application.records.import_lines import Fate, ImportLine
from seminarapp.application.records.pasted_people import Pasted
from seminarapp.application.records.people import PeopleRecord, PersonRecord, RoleRecord
from seminarapp.application.records.people_table import (
    Column,
    TableRecord,
    people_in,
    registrants_in,
)
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.application.words.wording import said_in

if TYPE_CHECKING:  # the use cases come with the library, on the store's thread
    from seminarapp.application.activities import Activities

_FATES = {
    Outcome.REGISTERED: Fate.NEW,
    Outcome.CORRECTED: Fate.CHANGED,
    Outcome.THERE: Fate.KNOWN,
    Outcome.LEFT: Fate.LEFT,
}


class Destination(Enum):
    """What things are taken in as."""

    SEMINARS = auto()
    DIRECTORY = auto()
    PARTICIPANTS = auto()
    PANEL = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of the file, in the user's language."""

    fate: Fate
    place: int
    title: str
    told: str


@dataclass(frozen=True, slots=True)
class Previewed:
    """All of a file, or of what was pasted.

    Attributes:
        into: the series or the seminar; "" where it has no name.
    """

    lines: tuple[Line, ...]
    remarks: tuple[str, ...] = ()
    into: str = ""
    destination: Destination = Destination.SEMINARS

    @property
    def chooses(self) -> bool:
        """Whether it is for the user to say if changes are taken over; the directory takes them over by itself."""
        return self.destination is not Destination.DIRECTORY

    @property
    def changes(self) -> int:
        """How many things are there already and would be changed."""
        return sum(line.fate is Fate.CHANGED for line in self.lines)

    @property
    def news(self) -> int:
        """How many things are new."""
        return sum(line.fate is Fate.NEW for line in self.lines)


@dataclass(frozen=True, slots=True)
class Intake:
    """What was read from a file or the clipboard, and what is to become of it.

    Attributes:
        file: its name; "" for what was pasted.
        seminar: whose participants or panelists the people are; None for the directory.
        panel: whether they are panelists.
        pasted: what was on the clipboard.
        columns: which column of a list says what.
    """

    content: ScheduleRecord | TableRecord | PeopleRecord
    file: str
    seminar: UUID | None = None
    panel: bool = False
    pasted: Pasted | None = None
    columns: Mapping[Column, int] = field(default_factory=dict)
    update: bool = False

    def run(self, activities: Activities, language: str, *, dry_run: bool) -> Previewed:
        """Take it in, or only say what would become of each thing."""
        content = self.content
        if isinstance(content, ScheduleRecord):
            report = activities.adopting.take_in(
                content, self.file, language, update=self.update, dry_run=dry_run
            )
            told = tuple(one.told(language) for one in report.remarks)
            return Previewed(_lines(report.lines, language), told, report.title)
        people = people_in(content, self.columns)
        if self.seminar is None:
            read = _told(content, language) if isinstance(content, TableRecord) else ()
            taken = activities.people.take_in(people, dry_run=dry_run)
            return _of_people(people, taken, language, read)
        read = _told(content, language)
        if self.panel:
            seated = activities.empanelling.seat_all(self.seminar, people.people, dry_run=dry_run)
            return Previewed(_lines(seated.lines, language), read, seated.title, Destination.PANEL)
        listed = activities.registering.register_all(
            self.seminar, registrants_in(content, self.columns), update=self.update, dry_run=dry_run
        )
        return Previewed(_lines(listed.lines, language), read, listed.title, Destination.PARTICIPANTS)


def _told(content: TableRecord | PeopleRecord, language: str) -> tuple[str, ...]:
    """How it was read."""
    if isinstance(content, TableRecord):
        return tuple(one.told(language) for one in content.remarks)
    return tuple(said_in(language, one) for one in content.remarks)


def _lines(lines: tuple[ImportLine, ...], language: str) -> tuple[Line, ...]:
    return tuple(
        Line(
            one.fate,
            one.place,
            one.title,
            " · ".join(part for part in (one.details, *(r.told(language) for r in one.reasons)) if part),
        )
        for one in lines
    )


def _of_people(people: PeopleRecord, report: PeopleReport, language: str, read: tuple[str, ...]) -> Previewed:
    """The directory takes changes over by itself: what a list does not say is kept."""
    lines = tuple(
        Line(_FATES[one.outcome], place, one.name, _of_one(person, one, language))
        for place, (person, one) in enumerate(zip(people.people, report.taken, strict=True), start=1)
    )
    remarks = (*read, *(said_in(language, one) for one in report.remarks))
    return Previewed(lines, remarks, destination=Destination.DIRECTORY)


def _of_one(person: PersonRecord, taken: Taken, language: str) -> str:
    role = person.roles[0] if person.roles else RoleRecord()
    details = ", ".join(
        part for part in (role.title, role.organisation, *person.emails, *person.phones) if part
    )
    whys = [*([taken.why] if taken.why else []), *taken.remarks]
    return " · ".join(part for part in (details, *(said_in(language, why) for why in whys)) if part)
