# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Seminar: what a panel discussion is called, when and where it is, and who takes part."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from eventsourcing.domain import Aggregate, event

from seminarapp.domain import places
from seminarapp.domain.errors import DuplicateError, NotInPanelError, RuleError
from seminarapp.domain.plan import PlanDeed, Role, Seat
from seminarapp.domain.premises import UNKNOWN, Premises
from seminarapp.domain.time_zones import sound
from seminarapp.domain.values import MODERATOR, UNSCHEDULED, Recording, Schedule, StepWay, only_one, said
from seminarapp.settings import LANGUAGES


class Seminar(Aggregate):
    """Title, time and place, panel, moderator and recording.

    Seats are named by short ids of the seminar's own and ordered by `place`; `seat_ids` are all that were ever given,
    since what was noted of an excused panelist must never become somebody else's words. The run of show and the
    prepared questions are an aggregate of their own (`RunOfShow`), so that two people can plan at once.
    """

    TOPIC = "seminar"

    @event("Created", topic="seminar.planned")
    def __init__(
        self, title: str, language: str, schedule: Schedule, series: UUID | None, part: int | None
    ) -> None:
        self.title = title
        self.language = language
        self.schedule = schedule
        self.series = series
        self.part = part
        self.venue = ""
        self.publisher = ""
        self.premises = UNKNOWN
        self.template = False
        self.discarded = False
        self.moderator: tuple[UUID, Role] | None = None
        self.recording: Recording | None = None
        self.seats: dict[str, Seat] = {}
        self.seat_ids: set[str] = set()

    @classmethod
    def plan(
        cls,
        title: str,
        language: str = "sv",
        schedule: Schedule = UNSCHEDULED,
        series: UUID | None = None,
        part: int | None = None,
    ) -> Seminar:
        """Begin a plan.

        Raises:
            EmptyTextError: the title is blank.
            RuleError: the schedule ends before it begins, lacks an offset from UTC or has no zone's name; the part is
                below 1; there is no such language.
        """
        return cls(said(title, "title"), _known(language), sound(schedule), series, _counted(part))

    # -- the title card ---------------------------------------------------------------------------------------

    def retitle(self, title: str, language: str) -> None:
        """Change the title and the language of its documents; does nothing when they are the same."""
        title, language = said(title, "title"), _known(language)
        if (title, language) != (self.title, self.language):
            self._retitle(title, language)

    @event("Retitled", topic="seminar.retitled")
    def _retitle(self, title: str, language: str) -> None:
        self.title = title
        self.language = language

    def reschedule(self, schedule: Schedule) -> None:
        """Change when it is to begin and end."""
        schedule = sound(schedule)
        if schedule != self.schedule:
            self._reschedule(schedule)

    @event("Rescheduled", topic="seminar.rescheduled")
    def _reschedule(self, schedule: Schedule) -> None:
        self.schedule = schedule

    def host(self, venue: str, publisher: str) -> None:
        """Say where it is held and which organisation publishes it."""
        venue, publisher = venue.strip(), publisher.strip()
        if (venue, publisher) != (self.venue, self.publisher):
            self._host(venue, publisher)

    @event("Hosted", topic="seminar.hosted")
    def _host(self, venue: str, publisher: str) -> None:
        self.venue = venue
        self.publisher = publisher

    def describe_premises(self, premises: Premises) -> None:
        """Say which room it is, where, and how many it holds."""
        if premises != self.premises:
            self._describe_premises(premises.room, premises.address, premises.capacity)

    @event("PremisesDescribed", topic="seminar.premises_described")
    def _describe_premises(self, room: str, address: str, capacity: int | None) -> None:
        self.premises = Premises(room, address, capacity)

    def place_in_series(self, series: UUID | None, part: int | None) -> None:
        """Make it a part of a series, or of none; parts count from 1."""
        if (series, _counted(part)) != (self.series, self.part):
            self._place_in_series(series, part)

    @event("PlacedInSeries", topic="seminar.placed_in_series")
    def _place_in_series(self, series: UUID | None, part: int | None) -> None:
        self.series = series
        self.part = part

    def appoint_moderator(self, person: UUID, role: Role) -> None:
        """Name who leads the discussion, with the role they have that day."""
        if (person, role) != self.moderator:
            self._appoint_moderator(person, role)

    @event("ModeratorAppointed", topic="seminar.moderator_appointed")
    def _appoint_moderator(self, person: UUID, role: Role) -> None:
        self.moderator = (person, role)

    def release_moderator(self) -> None:
        """Let nobody lead the discussion."""
        if self.moderator is not None:
            self._release_moderator()

    @event("ModeratorReleased", topic="seminar.moderator_released")
    def _release_moderator(self) -> None:
        self.moderator = None

    def link_recording(self, recording: Recording | None) -> None:
        """Say where the panel can be seen again, or that it can't."""
        if recording != self.recording:
            self._link_recording(recording)

    @event("RecordingLinked", topic="seminar.recording_linked")
    def _link_recording(self, recording: Recording | None) -> None:
        self.recording = recording

    # -- template, discarded, restored --------------------------------------------------------------------------

    def keep_as_template(self) -> None:
        """Make it a pattern that seminars are planned from; it is never held itself."""
        if not self.template:
            self._keep_as_template()

    @event("KeptAsTemplate", topic="seminar.kept_as_template")
    def _keep_as_template(self) -> None:
        self.template = True

    def discard(self) -> None:
        """Take it off every list; it can be restored. Whether it has been held is checked by the use case."""
        if not self.discarded:
            self._discard()

    @event("Discarded", topic="seminar.discarded")
    def _discard(self) -> None:
        self.discarded = True

    def restore(self) -> None:
        """Put it back on the lists."""
        if self.discarded:
            self._restore()

    @event("Restored", topic="seminar.restored")
    def _restore(self) -> None:
        self.discarded = False

    def require_holdable(self) -> None:
        """Refuse what can't be held: a template, and a seminar that is discarded.

        Raises:
            RuleError: it is one of these.
        """
        if self.template:
            raise RuleError("“{title}” is a template: plan a seminar from it first", title=self.title)
        if self.discarded:
            raise RuleError("“{title}” is discarded: restore it first", title=self.title)

    # -- the panel ----------------------------------------------------------------------------------------------

    def seat_panelist(self, seat: str, person: UUID, role: Role) -> None:
        """Give somebody a place in the panel, last in order.

        Raises:
            DuplicateError: the seat's id or the panelist's initials are taken.
            RuleError: the id is the moderator's.
        """
        only_one("panel", seat, self.seats)
        if seat == MODERATOR:
            raise RuleError("The panel id “{id}” means the moderator: give the panelist another", id=seat)
        self._refuse_taken_initials(seat, role)
        self._seat_panelist(seat, person, role, places.at_end(s.place for s in self.seats.values()))

    @event("PanelistSeated", topic="seminar.panelist_seated")
    def _seat_panelist(self, seat: str, person: UUID, role: Role, place: str) -> None:
        self.seats[seat] = Seat(seat, person, role, place)
        self.seat_ids.add(seat)

    def change_seat(self, seat: str, role: Role) -> None:
        """Change what a panelist is called or represents; the seat and its notes stay.

        Raises:
            NotInPanelError: there is no such seat.
            DuplicateError: another seat has those initials.
        """
        if self.seat(seat).role == role:
            return
        self._refuse_taken_initials(seat, role)
        self._change_seat(seat, role)

    @event("SeatChanged", topic="seminar.seat_changed")
    def _change_seat(self, seat: str, role: Role) -> None:
        self.seats[seat] = replace(self.seats[seat], role=role)

    def move_seat(self, seat: str, before: str | None) -> None:
        """Put a seat before another on stage, or last."""
        self.seat(seat)
        place = places.moved(self.ordered_seats(), seat, before)
        if place != self.seats[seat].place:
            self._move_seat(seat, place)

    @event("SeatMoved", topic="seminar.seat_moved")
    def _move_seat(self, seat: str, place: str) -> None:
        self.seats[seat] = replace(self.seats[seat], place=place)

    def excuse_panelist(self, seat: str) -> None:
        """Take somebody out of the panel; what was noted of them stays."""
        self.seat(seat)
        self._excuse_panelist(seat)

    @event("PanelistExcused", topic="seminar.panelist_excused")
    def _excuse_panelist(self, seat: str) -> None:
        del self.seats[seat]

    def replace_panelist(self, seat: str, by: str, person: UUID, role: Role) -> None:
        """Excuse somebody and give their place in the order to another, in a seat of its own.

        Raises:
            NotInPanelError: there is no such seat.
            DuplicateError: the new seat's id was given before, or the initials are another panelist's.
            RuleError: that person sits in the panel already.
        """
        place = self.seat(seat).place
        only_one("panel", by, self.seat_ids | {MODERATOR})
        self._refuse_taken_initials(seat, role)
        _refuse_second_seat(self, person, role)
        self._excuse_panelist(seat)
        self._seat_panelist(by, person, role, place)

    def identify_panelist(self, seat: str, person: UUID) -> None:
        """Say who of the directory sits there: the entry of before was merged into another. The role stays.

        Raises:
            RuleError: that person has another seat in the panel: they can't be one.
        """
        now = self.seat(seat)
        if now.person != person:
            _refuse_second_seat(self, person, now.role)
            self._identify_panelist(seat, person, now.role.under(person))

    @event("PanelistIdentified", topic="seminar.panelist_identified")
    def _identify_panelist(self, seat: str, person: UUID, role: Role) -> None:
        self.seats[seat] = replace(self.seats[seat], person=person, role=role)

    def restore_seat(self, then: Seat) -> None:
        """Let a seat be as it was, in its place of then; one whose panelist was excused comes back.

        Raises:
            DuplicateError: another seat has those initials by now.
        """
        if then.id not in self.seats:
            self._refuse_taken_initials(then.id, then.role)
            self._seat_panelist(then.id, then.person, then.role, then.place)
        self.change_seat(then.id, then.role)
        if then.place != self.seats[then.id].place:
            self._move_seat(then.id, then.place)

    def seat(self, seat: str) -> Seat:
        """The seat with that id.

        Raises:
            NotInPanelError: there is none.
        """
        if seat not in self.seats:
            raise NotInPanelError(speaker=seat)
        return self.seats[seat]

    def ordered_seats(self) -> list[Seat]:
        """The panel in its order on stage."""
        return places.in_order(self.seats.values())

    def take_step(self, way: StepWay, events: int, deed: PlanDeed, item: str) -> None:
        """Say that the `events` events of seminar and run of show just before this one are one step; see `PlanDeed`."""
        self._take_step(way, events, deed, item)

    @event("StepTaken", topic="seminar.step_taken")
    def _take_step(self, way: StepWay, events: int, deed: PlanDeed, item: str) -> None:
        """Nothing of the seminar itself changes."""

    def _refuse_taken_initials(self, seat: str, role: Role) -> None:
        taken = {other.role.initials.text for other in self.seats.values() if other.id != seat}
        if role.initials.text and role.initials.text in taken:
            raise DuplicateError(
                "The initials “{initials}” are used twice in the panel: give each panelist their own",
                initials=role.initials.text,
            )


def _refuse_second_seat(seminar: Seminar, person: UUID, role: Role) -> None:
    if any(seat.person == person for seat in seminar.seats.values()):
        raise RuleError(
            "“{name}” sits in the panel of “{title}” already: excuse one of the two first",
            name=role.name.text,
            title=seminar.title,
        )


def _known(language: str) -> str:
    if language not in LANGUAGES:
        raise RuleError(
            "There is no language “{language}”: choose one of {languages}",
            language=language,
            languages=", ".join(LANGUAGES),
        )
    return language


def _counted(part: int | None) -> int | None:
    if part is not None and part < 1:
        raise RuleError("Part {part} is not possible: parts of a series count from 1", part=part)
    return part
