# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The parts of a plan: who sits in the panel and as what, the run of show, the prepared questions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum
from uuid import UUID

from seminarapp.domain.errors import RuleError
from seminarapp.domain.personal import Personal
from seminarapp.domain.values import Minutes, Priority, SegmentKind, said

LONGEST_INITIALS = 4
"""Characters that can be typed before a colon in the capture line."""


@dataclass(frozen=True, slots=True)
class Role:
    """A person as they were at the panel; a later change in the directory leaves it alone.

    Attributes:
        organisation_short: the organisation's short form, used in attributions.
        initials: two or three letters that name the panelist in the capture line.
        pronunciation: for the moderator's eyes.
    """

    name: Personal
    title: Personal
    organisation: str = ""
    organisation_short: str = ""
    initials: Personal = Personal("", None)
    pronunciation: Personal = Personal("", None)

    @classmethod
    def of(
        cls,
        person: UUID,
        name: str,
        *,
        title: str = "",
        organisation: str = "",
        organisation_short: str = "",
        initials: str = "",
        pronunciation: str = "",
    ) -> Role:
        """A role whose identifying fields are kept under the person's key.

        Raises:
            EmptyTextError: the name is blank.
            RuleError: the initials can't be typed before a colon in the capture line.
        """
        initials = sound_initials(initials) or sound_initials(initials_of(name))
        return cls(
            Personal(said(name, "name"), person),
            Personal(title.strip(), person),
            organisation.strip(),
            organisation_short.strip(),
            Personal(initials, person),
            Personal(pronunciation.strip(), person),
        )

    def under(self, person: UUID) -> Role:
        """The same role, its identifying fields under another person's key."""
        return replace(
            self,
            name=Personal(self.name.text, person),
            title=Personal(self.title.text, person),
            initials=Personal(self.initials.text, person),
            pronunciation=Personal(self.pronunciation.text, person),
        )


def sound_initials(initials: str) -> str:
    """Initials as they are typed: capitals, without outer white space; nothing for nothing.

    Raises:
        RuleError: they can't be typed before a colon in the capture line.
    """
    initials = initials.strip().upper()
    if len(initials) > LONGEST_INITIALS or not all(mark.isalnum() for mark in initials):
        raise RuleError(
            "The initials “{initials}” can't be used: give up to four letters, without spaces",
            initials=initials,
        )
    return initials


def initials_of(name: str) -> str:
    """The first letters of the first and the last word that begin with a letter: “Eva-Lena Öberg” gives EÖ."""
    letters = [word[0].upper()[0] for word in name.split() if word[0].isalpha()]
    return letters[0] + letters[-1] if len(letters) > 1 else "".join(letters)


@dataclass(frozen=True, slots=True)
class Seat:
    """A panelist's place in the panel. `place` orders the seats on stage; keys 1–9 follow that order."""

    id: str
    person: UUID
    role: Role
    place: str


@dataclass(frozen=True, slots=True)
class Segment:
    """One timed item of the run of show.

    Attributes:
        slack: planned time after it that belongs to nobody: what runs over is taken from there.
        fixed_start: the time of day, where the seminar is held, at which it must begin; None where it just follows.
        speakers: who speaks in it: seats, or the MODERATOR.
    """

    id: str
    title: str
    minutes: Minutes
    kind: SegmentKind
    place: str
    slack: Minutes = 0.0
    fixed_start: time | None = None
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a question was taken from: the seminar, and its id there."""

    seminar: UUID
    question: str


@dataclass(frozen=True, slots=True)
class Question:
    """A prepared question: its text, whether it must be asked, for which seats, and where in the run of show.

    `origin` is the question of another seminar that it is a copy of, or None.
    """

    id: str
    text: str
    priority: Priority
    seats: tuple[str, ...]
    segment: str
    follow_ups: tuple[str, ...]
    place: str
    origin: Origin | None = None


STEP_TAKEN = frozenset({"seminar.step_taken", "run_of_show.step_taken"})
"""Topics of the events that say which events before them were one step of a plan."""


class PlanDeed(StrEnum):
    """What somebody did to a plan in one step, as undo and history call it. Values stand in logs and never change.

    `step_taken` says it after the events of a step, with how many they were and the id of the segment, question or seat
    that it was done to, "" for the title card. Undo and redo know from there what was one step, and what was taken
    back. The events are the seminar's and its run of show's; the word stands in the one of the two that changed last,
    so that two people who plan at once don't meet in one of them.
    """

    SEGMENT_ADDED = "segment_added"
    SEGMENT_CHANGED = "segment_changed"
    SEGMENT_LENGTHENED = "segment_lengthened"
    SEGMENT_MOVED = "segment_moved"
    SEGMENT_REMOVED = "segment_removed"
    SLACK_TAKEN = "slack_taken"
    QUESTION_PREPARED = "question_prepared"
    QUESTION_CHANGED = "question_changed"
    QUESTION_MOVED = "question_moved"
    QUESTION_WITHDRAWN = "question_withdrawn"
    PANELIST_SEATED = "panelist_seated"
    PANELISTS_SEATED = "panelists_seated"
    PANELIST_REPLACED = "panelist_replaced"
    PANELIST_EXCUSED = "panelist_excused"
    SEAT_CHANGED = "seat_changed"
    SEAT_MOVED = "seat_moved"
    CARD_CHANGED = "card_changed"
    MODERATOR_APPOINTED = "moderator_appointed"
    RECORDING_LINKED = "recording_linked"
    RESCHEDULED = "rescheduled"
    TAKEN_OVER = "taken_over"
