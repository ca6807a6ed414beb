# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What frab XML and pretalx JSON say of an event, in the same words, made into records."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import tzinfo
from zoneinfo import ZoneInfo

from seminarapp.application.records.import_lines import Fate, ImportLine, Reason
from seminarapp.application.records.schedule import EventRecord, ScheduleRecord
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.schedule.times import stretch_of
from seminarapp.interchange.schedule.zones import zone_named
from seminarapp.interchange.shortening import shortened, told_short

MOST_EVENTS = 5_000
_MOST_PERSONS = 100  # of an event
_MOST_PEOPLE = 5_000  # of a schedule


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who takes part: the name, and what the file calls them, "" where it has no such id."""

    name: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """An event as the file tells of it. `besides` names what else it has, which has no place in the library."""

    uid: str
    title: str
    certain: bool = False
    moment: str = ""
    day: str = ""
    start: str = ""
    length: str = ""
    room: str = ""
    track: str = ""
    language: str = ""
    persons: tuple[Named, ...] = ()
    do_not_record: bool = False
    besides: tuple[str, ...] = ()


class Gathering:
    """Events on their way into one schedule.

    Attributes:
        title: the conference's.
        zone: the name of the zone that it goes by, as the file has it.
    """

    def __init__(self, file: str, zone: tzinfo | None) -> None:
        self.title = ""
        self.zone = ""
        self._file = file
        self._zone = zone
        self._place = 0
        self._events: list[EventRecord] = []
        self._left: list[ImportLine] = []
        self._besides: Counter[str] = Counter()
        self._people: set[str] = set()

    def require_few(self) -> None:
        """Refuse one event more than can be taken.

        Raises:
            ReadError: there are so many already.
        """
        if self._place >= MOST_EVENTS:
            raise ReadError(
                "{file} has more than {most} events: divide it into several files",
                file=self._file,
                most=MOST_EVENTS,
            )

    def add(self, told: Told) -> None:
        """Take the next event of the file."""
        self.require_few()
        self._place += 1
        title = shortened(told.title)
        named = dict.fromkeys(Named(shortened(one.name), shortened(one.id)) for one in told.persons)
        persons = tuple(one.name for one in named if one.name)
        if not title:
            self.leave(title, Reason("untitled"))
            return
        if len(persons) > _MOST_PERSONS:
            self.leave(title, Reason("too_many_persons", {"count": len(persons), "most": _MOST_PERSONS}))
            return
        self._people.update(persons)
        if len(self._people) > _MOST_PEOPLE:
            raise ReadError(
                "{file} names more than {most} people: divide it into several files",
                file=self._file,
                most=_MOST_PEOPLE,
            )
        self._besides.update(told.besides)
        zone = zone_named(self.zone)
        when = stretch_of(told.moment, told.day, told.start, told.length, zone or self._zone)
        self._events.append(
            EventRecord(
                uid=shortened(told.uid),
                title=title,
                starts_at=when.begin,
                ends_at=when.end,
                venue=shortened(told.room),
                zone=zone.key if isinstance(zone, ZoneInfo) else "",
                language=shortened(told.language).lower(),
                track=shortened(told.track),
                persons=persons,
                do_not_record=told.do_not_record,
                certain=told.certain,
                place=self._place,
                reasons=(
                    *when.reasons,
                    *told_short(told.title, told.room, told.track, *(one.name for one in told.persons)),
                ),
            )
        )

    def skip(self, title: str, reason: Reason) -> None:
        """Leave the next event of the file out."""
        self.require_few()
        self._place += 1
        self.leave(title, reason)

    def leave(self, title: str, reason: Reason) -> None:
        """Say that the event in hand is not taken."""
        self._left.append(ImportLine(Fate.LEFT, self._place, title, reasons=(reason,)))

    def schedule(self) -> ScheduleRecord:
        """All of it.

        Raises:
            ReadError: there was no event at all.
        """
        if not self._place:
            raise ReadError(
                "{file} is a schedule without events: choose another file, or export it again",
                file=self._file,
            )
        remarks = tuple(Reason(f"without_{name}", {"count": n}) for name, n in sorted(self._besides.items()))
        return ScheduleRecord(self._series, tuple(self._events), tuple(self._left), remarks)

    @property
    def _series(self) -> str:
        """What new seminars are parts of; an event that is called as the whole and alone in it is no part."""
        alone = [one.title for one in self._events] == [shortened(self.title)]
        return "" if alone else shortened(self.title)
