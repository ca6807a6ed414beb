# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Planning: series, seminars, the panel, the run of show and prepared questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from eventsourcing.domain import Aggregate

from seminarapp.application.people.directory import Directory
from seminarapp.application.planning.plan_steps import save_step
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.words.naming import free_initials, next_id
from seminarapp.domain.plan import PlanDeed, Role
from seminarapp.domain.premises import UNKNOWN, Premises
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.series import Series, numbering
from seminarapp.domain.values import UNSCHEDULED, Minutes, Priority, Recording, Schedule, SegmentKind


class Moderator(NamedTuple):
    """What is said of whoever leads the discussion.

    `person` is who of the directory it is; None for whoever has that name and organisation, or somebody new.
    """

    name: str
    title: str = ""
    organisation: str = ""
    person: UUID | None = None


"""Name, title and organisation of who leads the discussion."""


@dataclass(frozen=True, slots=True)
class Panelist:
    """What is said of somebody when they get a seat; empty initials are made from the name.

    `person` is who of the directory it is; None for whoever has that name and organisation, or somebody new.
    """

    name: str
    title: str = ""
    organisation: str = ""
    organisation_short: str = ""
    initials: str = ""
    pronunciation: str = ""
    person: UUID | None = None


@dataclass(frozen=True, slots=True)
class TitleCard:
    """Everything on the title card of a seminar but the moderator."""

    title: str
    language: str = "sv"
    schedule: Schedule = UNSCHEDULED
    venue: str = ""
    publisher: str = ""
    series: UUID | None = None
    part: int | None = None
    premises: Premises = UNKNOWN


@dataclass(frozen=True, slots=True)
class PreparedQuestion:
    """What a prepared question says, for whom and when."""

    text: str
    priority: Priority = Priority.IF_TIME
    seats: tuple[str, ...] = ()
    segment: str = ""
    follow_ups: tuple[str, ...] = ()


class Planning:
    """Use cases before the panel. Every method is one transaction, and what changes a plan one step for undo."""

    def __init__(self, ledger: Ledger, views: Views) -> None:
        self._ledger = ledger
        self._views = views

    # -- series and title card ------------------------------------------------------------------------------------

    def start_series(self, title: str, description: str = "") -> UUID:
        """Begin a series; returns its id."""
        series = Series.start(title, description)
        self._ledger.save(series)
        return series.id

    def describe_series(self, series: UUID, title: str, description: str) -> None:
        """Change a series' title and description."""
        found = self._ledger.load(Series, series)
        found.describe(title, description)
        self._ledger.save(found)

    def plan_seminar(self, card: TitleCard) -> UUID:
        """Begin the plan of a seminar; in a series and without a part it becomes the next part. Returns its id."""
        part = card.part
        if card.series and part is None:
            part = numbering(one.part for one in self._views.library().parts_of(card.series)).next
        seminar = Seminar.plan(card.title, card.language, card.schedule, card.series, part)
        seminar.host(card.venue, card.publisher)
        seminar.describe_premises(card.premises)
        self._ledger.save(seminar, RunOfShow(seminar.id))
        return seminar.id

    def change_title_card(self, seminar: UUID, card: TitleCard) -> None:
        """Make the title card say this; moderator and recording stay."""
        found = self._ledger.load(Seminar, seminar)
        _fill_in(found, card)
        self._keep(PlanDeed.CARD_CHANGED, "", found)

    def change_whole_card(
        self, seminar: UUID, card: TitleCard, moderator: Moderator | None, recording: Recording | None
    ) -> None:
        """Make the title card say this, who leads the discussion and where it can be seen again among it.

        Args:
            moderator: None leaves whoever it is.
        """
        found = self._ledger.load(Seminar, seminar)
        directory = Directory(self._views)
        _fill_in(found, card)
        if moderator is not None:
            _appoint(found, directory, moderator)
        found.link_recording(recording)
        self._keep(PlanDeed.CARD_CHANGED, "", *directory.newcomers, found)

    def appoint_moderator(
        self, seminar: UUID, name: str, title: str = "", organisation: str = "", person: UUID | None = None
    ) -> None:
        """Name who leads the discussion; registers the person if the directory has nobody of that name.

        Raises:
            NotFoundError: nobody has the id that was chosen.
        """
        found = self._ledger.load(Seminar, seminar)
        directory = Directory(self._views)
        _appoint(found, directory, Moderator(name, title, organisation, person))
        self._keep(PlanDeed.MODERATOR_APPOINTED, "", *directory.newcomers, found)

    def link_recording(self, seminar: UUID, recording: Recording | None) -> None:
        """Say where the panel can be seen again, or that it can't."""
        found = self._ledger.load(Seminar, seminar)
        found.link_recording(recording)
        self._keep(PlanDeed.RECORDING_LINKED, "", found)

    # -- the panel --------------------------------------------------------------------------------------------------

    def seat_panelist(self, seminar: UUID, panelist: Panelist) -> str:
        """Give somebody a place in the panel, last; returns the seat's id."""
        found = self._ledger.load(Seminar, seminar)
        directory = Directory(self._views)
        person = directory.panelist(panelist)
        taken = {seat.role.initials.text for seat in found.seats.values()}
        role = role_of(person, panelist, taken)
        seat = next_id(role.initials.text.lower() or "p", found.seat_ids, bare=True)
        found.seat_panelist(seat, person, role)
        self._keep(PlanDeed.PANELIST_SEATED, seat, *directory.newcomers, found)
        return seat

    def change_seat(self, seminar: UUID, seat: str, panelist: Panelist) -> None:
        """Change what a panelist is called or represents."""
        found = self._ledger.load(Seminar, seminar)
        taken = {other.role.initials.text for other in found.seats.values() if other.id != seat}
        found.change_seat(seat, role_of(found.seat(seat).person, panelist, taken))
        self._keep(PlanDeed.SEAT_CHANGED, seat, found)

    def replace_panelist(
        self, seminar: UUID, seat: str, panelist: Panelist, *, hand_over: bool = True
    ) -> str:
        """Excuse somebody and seat another in their place, in one step; returns the new seat's id.

        The seat is a new one, so that what was noted of the first never becomes the second's words.

        Args:
            hand_over: prepare for the second what was prepared for the first; else for nobody.

        Raises:
            RuleError: the second sits in the panel already.
        """
        found, show = self._ledger.load(Seminar, seminar), self._show(seminar)
        directory = Directory(self._views)
        person = directory.panelist(panelist)
        taken = {other.role.initials.text for other in found.seats.values() if other.id != seat}
        role = role_of(person, panelist, taken)
        by = next_id(role.initials.text.lower() or "p", found.seat_ids, bare=True)
        found.replace_panelist(seat, by, person, role)
        if hand_over:
            show.hand_over(seat, by)
        else:
            show.release_seat(seat)
        self._keep(PlanDeed.PANELIST_REPLACED, by, *directory.newcomers, found, show)
        return by

    def move_seat(self, seminar: UUID, seat: str, before: str | None) -> None:
        """Put a seat before another on stage, or last."""
        found = self._ledger.load(Seminar, seminar)
        found.move_seat(seat, before)
        self._keep(PlanDeed.SEAT_MOVED, seat, found)

    def excuse_panelist(self, seminar: UUID, seat: str) -> None:
        """Take somebody out of the panel, and off the questions that were for them."""
        found, show = self._ledger.load(Seminar, seminar), self._show(seminar)
        found.excuse_panelist(seat)
        show.release_seat(seat)
        self._keep(PlanDeed.PANELIST_EXCUSED, seat, found, show)

    # -- the run of show --------------------------------------------------------------------------------------------

    def add_segment(
        self, seminar: UUID, title: str, minutes: Minutes, kind: SegmentKind = SegmentKind.DISCUSSION
    ) -> str:
        """Add a segment last; returns its id."""
        show = self._show(seminar)
        segment = next_id("s", show.segment_ids)
        show.add_segment(segment, title, minutes, kind)
        self._keep(PlanDeed.SEGMENT_ADDED, segment, show)
        return segment

    def change_segment(
        self, seminar: UUID, segment: str, title: str, minutes: Minutes, kind: SegmentKind
    ) -> None:
        """Change a segment's title, planned minutes or kind."""
        show = self._show(seminar)
        show.change_segment(segment, title, minutes, kind)
        self._keep(PlanDeed.SEGMENT_CHANGED, segment, show)

    def move_segment(self, seminar: UUID, segment: str, before: str | None) -> None:
        """Put a segment before another, or last."""
        show = self._show(seminar)
        show.move_segment(segment, before)
        self._keep(PlanDeed.SEGMENT_MOVED, segment, show)

    def remove_segment(self, seminar: UUID, segment: str) -> None:
        """Take a segment out of the run of show."""
        show = self._show(seminar)
        show.remove_segment(segment)
        self._keep(PlanDeed.SEGMENT_REMOVED, segment, show)

    # -- prepared questions -----------------------------------------------------------------------------------------

    def prepare_question(self, seminar: UUID, prepared: PreparedQuestion) -> str:
        """Add a prepared question last; returns its id."""
        show = self._show(seminar)
        self._require_seats(seminar, prepared)
        question = next_id("q", show.question_ids)
        show.prepare_question(
            question,
            prepared.text,
            priority=prepared.priority,
            seats=prepared.seats,
            segment=prepared.segment,
            follow_ups=prepared.follow_ups,
        )
        self._keep(PlanDeed.QUESTION_PREPARED, question, show)
        return question

    def change_question(self, seminar: UUID, question: str, prepared: PreparedQuestion) -> None:
        """Change what a prepared question says, for whom and when."""
        show = self._show(seminar)
        self._require_seats(seminar, prepared)
        show.change_question(
            question,
            prepared.text,
            priority=prepared.priority,
            seats=prepared.seats,
            segment=prepared.segment,
            follow_ups=prepared.follow_ups,
        )
        self._keep(PlanDeed.QUESTION_CHANGED, question, show)

    def move_question(self, seminar: UUID, question: str, before: str | None) -> None:
        """Put a prepared question before another, or last."""
        show = self._show(seminar)
        show.move_question(question, before)
        self._keep(PlanDeed.QUESTION_MOVED, question, show)

    def withdraw_question(self, seminar: UUID, question: str) -> None:
        """Take a prepared question out of the plan."""
        show = self._show(seminar)
        show.withdraw_question(question)
        self._keep(PlanDeed.QUESTION_WITHDRAWN, question, show)

    # -- what they share --------------------------------------------------------------------------------------------

    def _keep(self, deed: PlanDeed, item: str, *aggregates: Aggregate) -> None:
        save_step(self._ledger, deed, item, *aggregates)

    def _show(self, seminar: UUID) -> RunOfShow:
        return self._ledger.load(RunOfShow, RunOfShow.create_id(seminar))

    def _require_seats(self, seminar: UUID, prepared: PreparedQuestion) -> None:
        found = self._ledger.load(Seminar, seminar)
        for seat in prepared.seats:
            found.seat(seat)


def _fill_in(seminar: Seminar, card: TitleCard) -> None:
    seminar.retitle(card.title, card.language)
    seminar.reschedule(card.schedule)
    seminar.host(card.venue, card.publisher)
    seminar.describe_premises(card.premises)
    seminar.place_in_series(card.series, card.part)


def _appoint(seminar: Seminar, directory: Directory, moderator: Moderator) -> None:
    name, title, organisation, chosen = moderator
    person = directory.person(name, title, organisation) if chosen is None else directory.known(chosen)
    seminar.appoint_moderator(person, Role.of(person, name, title=title, organisation=organisation))


def role_of(person: UUID, panelist: Panelist, taken: set[str]) -> Role:
    """The panelist's role; initials that were not chosen avoid those `taken`."""
    return Role.of(
        person,
        panelist.name,
        title=panelist.title,
        organisation=panelist.organisation,
        organisation_short=panelist.organisation_short,
        initials=panelist.initials or free_initials(panelist.name, taken),
        pronunciation=panelist.pronunciation,
    )
