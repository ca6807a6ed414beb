# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Adopting: another program's schedule made into seminars, all of it in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from eventsourcing.domain import Aggregate

from seminarapp.application.exchange.schedule_match import Match, Matching, followed, source_of
from seminarapp.application.people.directory import Directory
from seminarapp.application.planning.planning import Panelist, role_of
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.records.import_lines import Fate, ImportLine, Reason
from seminarapp.application.records.schedule import EventRecord, ScheduleRecord
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.application.words.naming import next_id
from seminarapp.domain.origin import Origin
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.series import Series
from seminarapp.domain.values import Schedule, SeminarState
from seminarapp.settings import LANGUAGES

_SHOWN_NAMES = 5


@dataclass(frozen=True, slots=True)
class ScheduleReport:
    """What became, or would become, of every event of a schedule, in the order of the file.

    Attributes:
        title: the series that new seminars belong to; "" for none.
        seminars: the new ones; none after a dry run.
        updated: whether changes were, or would be, taken over.
        events: how many events were, or would be, recorded in the log.
        remarks: what concerns the file as a whole.
    """

    title: str
    lines: tuple[ImportLine, ...]
    remarks: tuple[Reason, ...] = ()
    seminars: tuple[UUID, ...] = ()
    updated: bool = False
    events: int = 0


class Adopting:
    """Use cases of taking over what another program has scheduled."""

    def __init__(self, ledger: Ledger, views: Views) -> None:
        self._ledger = ledger
        self._views = views

    def take_in(
        self,
        schedule: ScheduleRecord,
        file: str,
        language: str = "sv",
        *,
        update: bool = False,
        dry_run: bool = False,
    ) -> ScheduleReport:
        """Make a seminar of every event that isn't one already, and say what became of each.

        Args:
            file: the file's name, for the history.
            language: of seminars whose language the file doesn't say, or that we can't write.
            update: let seminars that are only planned follow what the file says otherwise.
            dry_run: do everything but record it.
        """
        intake = _Intake(self._ledger, self._views, schedule, file, language, update=update)
        lines = [*schedule.left, *(intake.line(event) for event in schedule.events)]
        events = sum(len(one.pending_events) for one in intake.touched)
        if events and not dry_run:
            self._ledger.save(*intake.touched)
        return ScheduleReport(
            title=schedule.title,
            lines=tuple(sorted(lines, key=lambda line: line.place)),
            remarks=(*intake.remarks(), *schedule.remarks),
            seminars=() if dry_run else tuple(intake.new),
            updated=update,
            events=events,
        )


class _Intake:
    """One schedule on its way.

    Attributes:
        touched: the aggregates to save, all at once.
        new: the seminars that are new.
    """

    def __init__(
        self,
        ledger: Ledger,
        views: Views,
        schedule: ScheduleRecord,
        file: str,
        language: str,
        *,
        update: bool,
    ) -> None:
        self.new: list[UUID] = []
        self._ledger = ledger
        self._views = views
        self._file = file
        self._language = language
        self._update = update
        self._directory = Directory(views)
        self._matching = Matching(schedule.events, views)
        self._met: dict[tuple[object, ...], int] = {}
        self._title = schedule.title.strip()
        self._begun: Series | None = None
        self._series = views.series_titled(self._title) if self._title else None
        self._changed: list[Aggregate] = []
        self._bare: dict[str, None] = {}
        self._empty = 0

    @property
    def touched(self) -> list[Aggregate]:
        """What is to be saved: series and persons before the seminars that name them."""
        begun: list[Aggregate] = [self._begun] if self._begun else []
        return [*begun, *self._directory.newcomers, *self._changed]

    def line(self, event: EventRecord) -> ImportLine:
        """What becomes of an event; in the order of the file."""
        same = (event.uid, event.title, event.starts_at, event.ends_at, event.venue, event.persons)
        first = self._met.setdefault(same, event.place)
        if first != event.place:
            return _line(Fate.LEFT, event, Reason("doubled", {"other": first}))
        match = self._matching.match(event)
        if match is None:
            return _line(Fate.NEW, event, *self._plan(event))
        return self._again(event, match)

    def remarks(self) -> Iterator[Reason]:
        """What the format doesn't say, so that somebody has to."""
        if self._bare:
            names = list(self._bare)
            more = " …" if len(names) > _SHOWN_NAMES else ""
            shown = ", ".join(names[:_SHOWN_NAMES]) + more
            yield Reason("without_roles", {"count": len(names), "names": shown})
        if self._empty:
            yield Reason("without_panel", {"count": self._empty})

    # -- a new one --------------------------------------------------------------------------------------------------

    def _plan(self, event: EventRecord) -> Iterator[Reason]:
        language = event.spoken
        if language and language not in LANGUAGES:
            yield Reason("language", {"language": event.language})
        schedule = Schedule(event.starts_at, event.ends_at, event.zone)
        spoken = language if language in LANGUAGES else self._language
        seminar = Seminar.plan(event.title, spoken, schedule, self._series_of_new())
        seminar.host(event.venue, "")
        self._seat(seminar, event.persons)
        self._empty += not event.persons
        self.new.append(seminar.id)
        self._changed += [
            seminar,
            RunOfShow(seminar.id),
            Origin(seminar.id, self._file, source_of(event)),
        ]

    def _series_of_new(self) -> UUID | None:
        if self._series is None and self._title:
            self._begun = Series.start(self._title)
            self._series = self._begun.id
        return self._series

    def _seat(self, seminar: Seminar, names: tuple[str, ...]) -> None:
        taken = {seat.role.initials.text for seat in seminar.seats.values()}
        for place, name in enumerate(names):
            namesake = name in names[:place]  # two of one name on one panel are two people
            person = self._directory.namesake(name) if namesake else self._directory.person(name, "", "")
            role = role_of(person, Panelist(name), taken)
            taken.add(role.initials.text)
            seat = next_id(role.initials.text.lower() or "p", seminar.seat_ids, bare=True)
            seminar.seat_panelist(seat, person, role)
            self._bare[name] = None

    # -- one that is there ------------------------------------------------------------------------------------------

    def _again(self, event: EventRecord, match: Match) -> ImportLine:
        if match.discarded:
            return _line(Fate.LEFT, event, Reason("discarded"))
        seminar = self._ledger.load(Seminar, match.card.id)
        differences = list(_differences(event, seminar, match))
        if not differences:
            return _line(Fate.KNOWN, event)
        if match.card.state is not SeminarState.PLANNED:
            return _line(Fate.LEFT, event, Reason("held"), *differences)
        if self._update:
            if event.title != in_one_line(seminar.title):
                seminar.retitle(event.title, seminar.language)
            begin, end = event.starts_at or seminar.schedule.starts_at, event.ends_at
            seminar.reschedule(
                replace(seminar.schedule, starts_at=begin, ends_at=end or _kept_end(event, seminar))
            )
            if _held_elsewhere(event, seminar):
                seminar.host(event.venue, seminar.publisher)
            self._seat(seminar, _unseated(event, seminar))
            self._changed.append(seminar)
            if match.origin is not None:
                origin = self._ledger.load(Origin, match.origin.id)
                origin.follow(self._file, followed(match.origin.source, event))
                self._changed.append(origin)
        return _line(Fate.CHANGED, event, *differences)


def _line(fate: Fate, event: EventRecord, *reasons: Reason) -> ImportLine:
    more = [Reason("not_recorded")] if event.do_not_record else []
    details = ", ".join(part for part in (_shown(event.starts_at), event.venue, event.track) if part)
    return ImportLine(fate, event.place, event.title, details, (*reasons, *more, *event.reasons))


def _differences(event: EventRecord, seminar: Seminar, match: Match) -> Iterator[Reason]:
    """What the file says otherwise. Where it is silent, it says nothing otherwise."""
    if event.title != in_one_line(seminar.title):
        yield Reason("title", {"old": seminar.title, "new": event.title})
    old = seminar.schedule
    if event.starts_at is not None and event.starts_at != old.starts_at:
        yield Reason("starts", {"old": _shown(old.starts_at) or "–", "new": _shown(event.starts_at)})
    if event.ends_at is not None and event.ends_at != old.ends_at:
        yield Reason("ends", {"old": _shown(old.ends_at) or "–", "new": _shown(event.ends_at)})
    if _held_elsewhere(event, seminar):
        yield Reason("venue", {"old": seminar.venue or "–", "new": event.venue})
    new = _unseated(event, seminar)
    if new:
        yield Reason("seated", {"names": ", ".join(new)})
    was = match.origin.source.do_not_record if match.origin else event.do_not_record
    if event.do_not_record is not None and was != event.do_not_record:
        yield Reason("recording_again" if was else "recording_off")


def _held_elsewhere(event: EventRecord, seminar: Seminar) -> bool:
    """Whether the file names another place; ours say venue, room and address in one."""
    premises = seminar.premises
    place = ", ".join(part for part in (seminar.venue, premises.room, premises.address) if part)
    return bool(event.venue) and event.venue not in (in_one_line(seminar.venue), in_one_line(place))


def _unseated(event: EventRecord, seminar: Seminar) -> tuple[str, ...]:
    """Who is named in the file and has no seat; who has a seat and is not named keeps it."""
    seated = {seat.role.name.text.casefold() for seat in seminar.seats.values()}
    return tuple(name for name in event.persons if name.casefold() not in seated)


def _kept_end(event: EventRecord, seminar: Seminar) -> datetime | None:
    """The end it has, where the file says none and it is still after the beginning."""
    end = seminar.schedule.ends_at
    return end if end and event.starts_at and end >= event.starts_at else None


def _shown(moment: datetime | None) -> str:
    return moment.isoformat(" ", "minutes")[:16] if moment else ""
