# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The speakers' review: which quotes each panelist is asked about, how far it has come, and who has to be reminded.

A panelist is asked about their quotes in the article, and about what they have been asked about before; where the
article has none of theirs, about everything of theirs that may be quoted. What is off the record, paraphrased, unsure
or discarded is never sent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import SeatView
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import ApprovalState, BlockKind, CaptureKind

ANSWERED = frozenset({ApprovalState.APPROVED, ApprovalState.AMENDED, ApprovalState.DECLINED})
"""The speaker has said what they think."""

DONE = frozenset({ApprovalState.APPROVED, ApprovalState.AMENDED})
"""The quote may be published."""

BY_NEED = (
    ApprovalState.DECLINED,
    ApprovalState.NO_REPLY,
    ApprovalState.DRAFT,
    ApprovalState.SENT,
    ApprovalState.AMENDED,
    ApprovalState.APPROVED,
)
"""What needs most to be done about it comes first."""

SOON_DAYS = 2
"""So many days before the deadline a panelist may be reminded."""


@dataclass(frozen=True, slots=True)
class PanelistReview:
    """One panelist's part of the review.

    Attributes:
        quotes: what they are asked about: in the article's order, then by time; declined ones are among them.
        in_article: whether the article quotes them.
    """

    seat: SeatView
    quotes: tuple[CaptureView, ...]
    in_article: bool = False

    @property
    def state(self) -> ApprovalState:
        """That of the quote that needs most to be done about it; not sent where there is none."""
        return min((one.approval for one in self.quotes), key=BY_NEED.index, default=ApprovalState.DRAFT)

    @property
    def to_send(self) -> tuple[CaptureView, ...]:
        """What can be sent, for the first time or again: it has no answer yet."""
        return tuple(one for one in self.quotes if one.quotable and one.approval not in ANSWERED)

    @property
    def awaited(self) -> tuple[CaptureView, ...]:
        """What is sent and has no answer."""
        return tuple(one for one in self.quotes if one.approval is ApprovalState.SENT)

    @property
    def deadline(self) -> str:
        """By when an answer is awaited: the earliest of what has none, as it was given; "" without one."""
        return min((one.deadline for one in self.awaited if one.deadline), default="")

    @property
    def on_sheet(self) -> tuple[CaptureView, ...]:
        """What stands on their sheet: not what they have declined."""
        return tuple(one for one in self.quotes if one.approval is not ApprovalState.DECLINED)

    @property
    def has_sheet(self) -> bool:
        """Whether anything stands on it."""
        return bool(self.on_sheet)


@dataclass(frozen=True, slots=True)
class Reminder:
    """Somebody who has not answered.

    Attributes:
        days: until the deadline; below zero when it has passed.
        quotes: how many of theirs are waited for.
    """

    seat: SeatView
    deadline: str
    days: int
    quotes: int

    @property
    def passed(self) -> bool:
        """Whether the deadline has passed."""
        return self.days < 0


def review_of(material: Material) -> tuple[PanelistReview, ...]:
    """The review of a seminar's quotes, a part a panelist, in the order of their seats; without those who said none."""
    quoted = _in_article(material)
    parts = (_part(seat, material.captures, quoted) for seat in material.plan.seats)
    return tuple(part for part in parts if part.quotes)


def reminders(parts: Iterable[PanelistReview], today: date, within: int = SOON_DAYS) -> tuple[Reminder, ...]:
    """Who has to be reminded: sent, and the deadline has passed or is at most so many days away; the latest first."""
    due = []
    for part in parts:
        day = day_of(part.deadline)
        if day is not None and (day - today).days <= within:
            due.append(Reminder(part.seat, part.deadline, (day - today).days, len(part.awaited)))
    return tuple(sorted(due, key=lambda one: one.days))


def day_of(deadline: str) -> date | None:
    """The day of a deadline that is an ISO 8601 date or time; None for any other."""
    try:
        return date.fromisoformat(deadline[:10])
    except ValueError:
        return None


def nothing_to_ask() -> DocumentError:
    """The refusal to make a sheet for nobody."""
    return DocumentError(
        "No panelist has a quote to approve: put a quote into the article, or grade one as verbatim or lightly edited"
    )


def _in_article(material: Material) -> tuple[CaptureView, ...]:
    """The captures that the article quotes, each once, in its order."""
    blocks = material.article.blocks if material.article else ()
    named = [block.content.capture for block in blocks if block.content.kind is BlockKind.QUOTE]
    known = {capture.id: capture for capture in material.captures}
    return tuple(known[one] for one in dict.fromkeys(named) if one is not None and one in known)


def _part(seat: SeatView, captures: Iterable[CaptureView], quoted: Iterable[CaptureView]) -> PanelistReview:
    """Nothing that was sent falls out of sight when its block leaves the article: an answer to it may come."""
    all_of_theirs = [one for one in captures if one.seat == seat.id and may_be_asked_about(one)]
    theirs = [one for one in quoted if one.seat == seat.id and may_be_asked_about(one)]
    if not theirs:
        return PanelistReview(seat, tuple(one for one in all_of_theirs if one.kind is CaptureKind.QUOTE))
    theirs += [one for one in all_of_theirs if one.approval is not ApprovalState.DRAFT and one not in theirs]
    return PanelistReview(seat, tuple(theirs), in_article=True)


def may_be_asked_about(capture: CaptureView) -> bool:
    """Whether its speaker may be asked about it: their own words, on the record, not discarded."""
    return capture.fidelity.quotable and not capture.off_record and not capture.discarded
