# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a file would become, or became: the same lines whatever takes it in. Runs on the store's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from seminarapp.application.people.report import Outcome, PeopleReport, Taken
from seminarapp.application.records.import_lines import Fate, ImportLine
from seminarapp.application.records.people import PeopleRecord, PersonRecord, RoleRecord
from seminarapp.application.records.people_table import Column, TableRecord, people_of, registrants_of
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


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of the file, in the user's language."""

    fate: Fate
    place: int
    title: str
    told: str


@dataclass(frozen=True, slots=True)
class Previewed:
    """All of a file.

    Attributes:
        into: the series or the seminar; "" where it has no name.
        chooses: whether it is for the user to say if changes are taken over.
    """

    lines: tuple[Line, ...]
    remarks: tuple[str, ...] = ()
    into: str = ""
    chooses: bool = True

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
    """A file that was read, and what is to become of it.

    Attributes:
        seminar: whose participants the people of a list are; None for the directory.
        columns: which column of a list says what.
    """

    content: ScheduleRecord | TableRecord
    file: str
    seminar: UUID | None = None
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
        read = tuple(one.told(language) for one in content.remarks)
        if self.seminar is None:
            people = people_of(content, self.columns)
            taken = activities.people.take_in(people, dry_run=dry_run)
            return _of_people(people, taken, language, read)
        listed = activities.registering.register_all(
            self.seminar, registrants_of(content, self.columns), update=self.update, dry_run=dry_run
        )
        return Previewed(_lines(listed.lines, language), read, listed.title)


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
    return Previewed(lines, remarks, chooses=False)


def _of_one(person: PersonRecord, taken: Taken, language: str) -> str:
    role = person.roles[0] if person.roles else RoleRecord()
    details = ", ".join(
        part for part in (role.title, role.organisation, *person.emails, *person.phones) if part
    )
    whys = [*([taken.why] if taken.why else []), *taken.remarks]
    return " · ".join(part for part in (details, *(said_in(language, why) for why in whys)) if part)
