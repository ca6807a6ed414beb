# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Patterns: what a plan takes over from another seminar, or from a template; what it has itself stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from seminarapp.application.ports.log import Ledger
from seminarapp.application.words.naming import free_initials, next_id
from seminarapp.domain.personal import ERASED, Personal
from seminarapp.domain.plan import Origin, Question, Role
from seminarapp.domain.premises import Premises
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.values import MODERATOR


class Carried(StrEnum):
    """What is taken over from another seminar. What happened there never comes along."""

    PANEL = "panel"
    MODERATOR = "moderator"
    RUN_OF_SHOW = "run_of_show"
    QUESTIONS = "questions"
    PLACE = "place"


EVERYTHING = frozenset(Carried)


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What one seminar has of the pattern now, and what it had itself already and so has kept."""

    seminar: UUID
    taken: frozenset[Carried]
    kept: frozenset[Carried]


@dataclass(frozen=True, slots=True)
class Pattern:
    """The plan that others are to be like; a template may have no run of show."""

    source: Seminar
    show: RunOfShow | None

    @classmethod
    def of(cls, seminar: UUID, ledger: Ledger) -> Pattern:
        """The plan of that seminar or template.

        Raises:
            NotFoundError: there is none.
        """
        return cls(ledger.load(Seminar, seminar), ledger.find(RunOfShow, RunOfShow.create_id(seminar)))

    def fill(self, seminar: Seminar, show: RunOfShow, carried: frozenset[Carried]) -> TakenOver:
        """Give a plan what it doesn't have itself.

        Panelists and questions that it lacks are put after its own; a moderator, a run of show and each detail of
        the place only where there is none. What names a seat or a segment that doesn't come along names it no longer.
        """
        seats = self._seats(seminar, comes=Carried.PANEL in carried)
        segments: dict[str, str] = {}
        steps: dict[Carried, Callable[[], bool]] = {
            Carried.PANEL: lambda: self._seat(seminar, seats),
            Carried.MODERATOR: lambda: self._appoint(seminar),
            Carried.RUN_OF_SHOW: lambda: self._add_segments(show, seats, segments),
            Carried.QUESTIONS: lambda: self._prepare(show, seats, segments),
            Carried.PLACE: lambda: self._place(seminar),
        }
        offered = frozenset(one for one in self._offers() if one in carried)
        taken = frozenset(one for one, step in steps.items() if one in offered and step())
        return TakenOver(seminar.id, taken, offered - taken)

    def _offers(self) -> frozenset[Carried]:
        source, show = self.source, self.show
        has = {
            Carried.PANEL: any(not _erased(seat.role) for seat in source.seats.values()),
            Carried.MODERATOR: source.moderator is not None and not _erased(source.moderator[1]),
            Carried.RUN_OF_SHOW: show is not None and bool(show.segments),
            Carried.QUESTIONS: show is not None and bool(show.questions),
            Carried.PLACE: bool(source.venue or source.publisher or source.premises != Premises()),
        }
        return frozenset(one for one, there in has.items() if there)

    def _seats(self, seminar: Seminar, *, comes: bool) -> dict[str, str]:
        """Which seat there is which here: that of the same person, or one that is free and about to be taken."""
        sits = {seat.person: seat.id for seat in seminar.seats.values()}
        used = seminar.seat_ids | {MODERATOR}
        known = {MODERATOR: MODERATOR}
        for seat in self.source.ordered_seats():
            if seat.person in sits:
                known[seat.id] = sits[seat.person]
            elif comes and not _erased(seat.role):
                known[seat.id] = seat.id if seat.id not in used else next_id("p", used)
                used = used | {known[seat.id]}
        return known

    def _seat(self, seminar: Seminar, seats: dict[str, str]) -> bool:
        sits = {seat.person for seat in seminar.seats.values()}
        new = [one for one in self.source.ordered_seats() if one.id in seats and one.person not in sits]
        for seat in new:
            taken = {other.role.initials.text for other in seminar.seats.values()}
            seminar.seat_panelist(seats[seat.id], seat.person, _with_free_initials(seat.role, taken))
        return bool(new)

    def _appoint(self, seminar: Seminar) -> bool:
        if seminar.moderator is not None or self.source.moderator is None:
            return False
        seminar.appoint_moderator(*self.source.moderator)
        return True

    def _add_segments(self, show: RunOfShow, seats: dict[str, str], segments: dict[str, str]) -> bool:
        if self.show is None or show.segments:
            return False
        for segment in self.show.ordered_segments():
            free = segment.id not in show.segment_ids
            here = segments[segment.id] = segment.id if free else next_id("s", show.segment_ids)
            show.add_segment(here, segment.title, segment.minutes, segment.kind)
            show.time_segment(here, segment.slack, segment.fixed_start)
            show.cast_segment(here, tuple(seats[one] for one in segment.speakers if one in seats))
        return True

    def _prepare(self, show: RunOfShow, seats: dict[str, str], segments: dict[str, str]) -> bool:
        if self.show is None:
            return False
        known = {_folded(question.text) for question in show.questions.values()}
        new = [one for one in self.show.ordered_questions() if _folded(one.text) not in known]
        for question in new:
            free = question.id not in show.question_ids
            here = question.id if free else next_id("q", show.question_ids)
            show.prepare_question(
                here,
                question.text,
                priority=question.priority,
                seats=tuple(seats[seat] for seat in question.seats if seat in seats),
                segment=segments.get(question.segment, ""),
                follow_ups=question.follow_ups,
            )
            origin = self._origin(question)
            if origin is not None:
                show.note_origin(here, origin)
        return bool(new)

    def _origin(self, question: Question) -> Origin | None:
        """Whose copy it is; of a template's question only what that was made from."""
        return question.origin if self.source.template else Origin(self.source.id, question.id)

    def _place(self, seminar: Seminar) -> bool:
        was, now = self.source, seminar
        before = (now.venue, now.publisher, now.premises)
        seminar.host(now.venue or was.venue, now.publisher or was.publisher)
        mine, theirs = now.premises, was.premises
        if not before[0] or before[0] == was.venue:  # a room is a room of that venue
            seminar.describe_premises(
                Premises(
                    mine.room or theirs.room,
                    mine.address or theirs.address,
                    mine.capacity or theirs.capacity,
                )
            )
        return before != (now.venue, now.publisher, now.premises)


def _with_free_initials(role: Role, taken: set[str]) -> Role:
    if role.initials.text not in taken:
        return role
    free = free_initials(role.name.text, taken)
    return replace(role, initials=Personal(free, role.initials.of))


def _erased(role: Role) -> bool:
    """Whether nobody is left who could be asked again."""
    return role.name.text == ERASED


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
