# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Remedies: what can be done about a warning of the plan, one for each; and the arithmetic of making room."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from seminarapp.application.planning.timetable import timetable
from seminarapp.application.views.plan import SegmentView
from seminarapp.domain.values import Minutes

LEAST_LEFT: Minutes = 5
"""What shortening leaves of a segment, and never less than half: in less, it is another segment, or none."""

BREAK: Minutes = 10
"""The length of a break that a remedy puts in: people have time to leave the room and come back."""

_EXACT = 1e-6  # minutes: where two times are reckoned the same


class RemedyKind(StrEnum):
    """What is done; those from EDIT_SEGMENT on need the user, and open the place where it is done."""

    TAKE_SLACK = "take_slack"
    SET_MINUTES = "set_minutes"
    FREE_START = "free_start"
    CAST_ALL = "cast_all"
    ADD_BREAK = "add_break"
    BIND_QUESTION = "bind_question"
    EDIT_SEGMENT = "edit_segment"
    ASK_PANELIST = "ask_panelist"
    ADD_PANELIST = "add_panelist"
    EDIT_QUESTION = "edit_question"
    SEE_BANK = "see_bank"

    @property
    def by_hand(self) -> bool:
        """Whether the user has to say something for it."""
        return self in _BY_HAND


_BY_HAND = frozenset(
    {
        RemedyKind.EDIT_SEGMENT,
        RemedyKind.ASK_PANELIST,
        RemedyKind.ADD_PANELIST,
        RemedyKind.EDIT_QUESTION,
        RemedyKind.SEE_BANK,
    }
)


@dataclass(frozen=True, slots=True)
class Remedy:
    """One thing to do.

    Attributes:
        segment: whose minutes are set, who begins when its turn comes, before which slack is taken or a break is put
            (“” for the whole run of show), where everybody speaks, or where the question goes.
        minutes: the new length, or how much slack is taken.
        words: what is looked for in the question bank.
    """

    kind: RemedyKind
    segment: str = ""
    question: str = ""
    seat: str = ""
    minutes: Minutes = 0.0
    words: str = ""


def slack_left(segments: Sequence[SegmentView], minutes: Minutes, before: str = "") -> Mapping[str, Minutes]:
    """The new slack of each segment that gives some, when so many minutes are taken before a segment (“”: anywhere).

    The slack nearest to where time is missing goes first: what is planned earlier may still be needed there.
    """
    left: dict[str, Minutes] = {}
    for segment in reversed(list(_ahead(segments, before))):
        taken = min(segment.slack, minutes)
        if taken > 0:
            left[segment.id] = segment.slack - taken
            minutes -= taken
    return left


def room_made(
    segments: Sequence[SegmentView],
    minutes: Minutes,
    starts_at: datetime | None,
    ends_at: datetime | None,
    before: str = "",
    *,
    needed: Mapping[str, Minutes] | None = None,
) -> Remedy | None:
    """How so many missing minutes are found before a segment, or before the seminar's end (“”).

    Slack first, since it was planned for that; else the longest segment which can spare them all (see LEAST_LEFT); else
    None. What does not help, because a fixed start is waited for in between, is not proposed.

    Args:
        needed: how many minutes a segment's questions take: it keeps them, lest one remedy undoes another.
    """
    left = slack_left(segments, minutes, before)
    eased = [replace(one, slack=left.get(one.id, one.slack)) for one in segments]
    if left and _helps(eased, starts_at, ends_at, before):
        return Remedy(RemedyKind.TAKE_SLACK, before, minutes=minutes)
    for longest in sorted(_ahead(segments, before), key=lambda one: -one.minutes):
        rest = longest.minutes - minutes
        eased = [replace(one, minutes=rest) if one.id == longest.id else one for one in segments]
        least = max(LEAST_LEFT, longest.minutes / 2, (needed or {}).get(longest.id, 0))
        if rest >= least and _helps(eased, starts_at, ends_at, before):
            return Remedy(RemedyKind.SET_MINUTES, longest.id, minutes=rest)
    return None


def _ahead(segments: Sequence[SegmentView], before: str) -> Iterable[SegmentView]:
    """The segments that stand before that one, or all of them."""
    for segment in segments:
        if segment.id == before:
            return
        yield segment


def _helps(
    segments: Sequence[SegmentView], starts_at: datetime | None, ends_at: datetime | None, before: str
) -> bool:
    """Whether that segment is no longer late, or the plan no longer over its end."""
    table = timetable(segments, starts_at, ends_at)
    if before:
        return all(slot.late < _EXACT for slot in table.slots if slot.segment.id == before)
    return table.margin is not None and table.margin > -_EXACT
