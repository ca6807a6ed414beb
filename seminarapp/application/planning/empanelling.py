# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Empanelling: several people of a list are given seats in a panel, in their order, in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from seminarapp.application.people.directory import Directory
from seminarapp.application.people.known import Known, folded
from seminarapp.application.people.taking_in import sound_ones
from seminarapp.application.planning.plan_steps import save_step
from seminarapp.application.planning.planning import Panelist, role_of
from seminarapp.application.ports.keeping import Clock
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.records.import_lines import Fate, ImportLine, Reason
from seminarapp.application.records.people import PersonRecord, RoleRecord
from seminarapp.application.words.naming import next_id
from seminarapp.domain.errors import ReadError
from seminarapp.domain.particulars import sound_address, sound_number
from seminarapp.domain.plan import PlanDeed
from seminarapp.domain.seminar import Seminar

MOST_SEATS = 100


@dataclass(frozen=True, slots=True)
class PanelReport:
    """What became, or would become, of everybody on a list.

    Attributes:
        seats: the new seats' ids, in order.
        updated: nobody who has a seat is ever changed by a list.
        events: how many events were, or would be, recorded.
    """

    seminar: UUID
    title: str
    lines: tuple[ImportLine, ...]
    seats: tuple[str, ...] = ()
    updated: bool = False
    events: int = 0
    remarks: tuple[Reason, ...] = ()


class Empanelling:
    """The use case of seating several people at once."""

    def __init__(self, ledger: Ledger, views: Views, clock: Clock) -> None:
        self._ledger = ledger
        self._views = views
        self._clock = clock

    def seat_all(
        self, seminar: UUID, people: Sequence[PersonRecord], *, dry_run: bool = False
    ) -> PanelReport:
        """Seat everybody in order, last in the panel, with the role that the list says; one transaction.

        Where the list says no role it is what the directory says of the day of the seminar. Who is in the panel, or
        leads it, stays as they are. Who is in the directory is not changed there; it learns of who is new.

        Args:
            dry_run: do everything but record it.

        Raises:
            NotFoundError: there is no such seminar.
        """
        found = self._ledger.load(Seminar, seminar)
        starts = found.schedule.starts_at
        bench = _Bench(found, self._views, starts.date() if starts else self._clock.now().date())
        lines = tuple(bench.seat(person, place) for place, person in enumerate(people, start=1))
        if not bench.seats:
            return PanelReport(seminar, found.title, lines)
        changed = (*bench.directory.newcomers, found)
        events = sum(len(one.pending_events) for one in changed) + 1  # that it was one step
        if not dry_run:
            save_step(self._ledger, PlanDeed.PANELISTS_SEATED, "", *changed)
        return PanelReport(seminar, found.title, lines, tuple(bench.seats), events=events)


class _Bench:
    """A panel to which people are added one by one.

    Attributes:
        directory: has those who are new to it; they are to be saved with the seminar.
        seats: the ids of the new seats.
    """

    def __init__(self, seminar: Seminar, views: Views, day: date) -> None:
        self._seminar = seminar
        self._day = day
        self._people = {line.id: line for line in views.people()}
        self._known = Known(self._people.values())
        self._named: dict[str, int] = {}
        self.directory = Directory(views)
        self.seats: list[str] = []

    def seat(self, person: PersonRecord, place: int) -> ImportLine:
        """Give somebody a seat, or say why not."""
        role = person.roles[0] if person.roles else RoleRecord()
        refused, known = self._refused(person, role)
        if refused is not None:
            return _line(refused[0], person, role, place, refused[1])
        self._named.setdefault(folded(person.name), place)
        panelist = self._panelist(person, role, known)
        count = len(self.directory.newcomers)
        chosen = self.directory.panelist(panelist)
        if len(self.directory.newcomers) > count:
            emails, phones = (
                sound_ones(person.emails, sound_address, []),
                sound_ones(person.phones, sound_number, []),
            )
            self.directory.newcomers[-1].reach_at(emails, phones)
        taken = {seat.role.initials.text for seat in self._seminar.seats.values()}
        seated = role_of(chosen, panelist, taken)
        seat = next_id(seated.initials.text.lower() or "p", self._seminar.seat_ids, bare=True)
        self._seminar.seat_panelist(seat, chosen, seated)
        self.seats.append(seat)
        said = RoleRecord(panelist.title, panelist.organisation)
        return _line(Fate.NEW, person, said, place, () if known is None else (Reason("in_directory"),))

    def _refused(
        self, person: PersonRecord, role: RoleRecord
    ) -> tuple[tuple[Fate, tuple[Reason, ...]] | None, UUID | None]:
        """Why somebody gets no seat, if so, and who of the directory it is."""
        name = folded(person.name)
        if not name:
            return (Fate.LEFT, (Reason("nameless"),)), None
        if name in self._named:
            return (Fate.LEFT, (Reason("doubled", {"other": self._named[name]}),)), None
        try:
            known = self._known.who(person)
        except ReadError:
            return (Fate.LEFT, (Reason("several_named"),)), None
        for seat in self._seminar.seats.values():
            if known == seat.person or self._is_same(
                person, role, seat.role.name.text, seat.role.organisation
            ):
                return (Fate.KNOWN, (Reason("has_a_seat"),)), known
        leader = self._seminar.moderator
        if leader is not None and known is not None and known == leader[0]:
            return (Fate.LEFT, (Reason("moderates"),)), known
        if len(self._seminar.seats) >= MOST_SEATS:
            return (Fate.LEFT, (Reason("panel_full", {"most": MOST_SEATS}),)), known
        return None, known

    def _is_same(self, person: PersonRecord, role: RoleRecord, name: str, organisation: str) -> bool:
        told_apart = role.organisation and organisation and folded(role.organisation) != folded(organisation)
        return folded(person.name) == folded(name) and not told_apart

    def _panelist(self, person: PersonRecord, role: RoleRecord, known: UUID | None) -> Panelist:
        """What the list says, and where that is silent, the directory."""
        line = self._people[known] if known is not None else None
        if line is not None and not (role.title or role.organisation):
            there = line.role(self._day)
            role = RoleRecord(there.title, there.organisation, there.organisation_short)
        return Panelist(
            name=person.name,
            title=role.title,
            organisation=role.organisation,
            organisation_short=role.organisation_short,
            initials=self._free(line.initials if line else person.initials),
            pronunciation=person.pronunciation or (line.pronunciation if line else ""),
            person=known,
        )

    def _free(self, initials: str) -> str:
        """Initials that somebody is known by, where nobody in the panel has them; else they are made from the name."""
        taken = {seat.role.initials.text.upper() for seat in self._seminar.seats.values()}
        return "" if initials.strip().upper() in taken else initials


def _line(
    fate: Fate, person: PersonRecord, role: RoleRecord, place: int, reasons: tuple[Reason, ...]
) -> ImportLine:
    name = person.name.strip()
    mail = next(iter(person.emails), "")
    details = ", ".join(part for part in (role.title, role.organisation, mail if name else "") if part)
    return ImportLine(fate, place, name or mail, details, reasons)
