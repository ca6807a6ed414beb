# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Balance: how long everybody spoke, and how evenly the time was shared out.

Everybody's total is that of the panel and the moderator; turns of seats that have left the panel count in nobody's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import SeatView
from seminarapp.application.views.session import TurnView
from seminarapp.domain.speaking import Stretch, speaking_times
from seminarapp.domain.values import MODERATOR, CaptureKind, Seconds

T = TypeVar("T")

Span = tuple[Seconds, Seconds]
"""From when to when."""


@dataclass(frozen=True, slots=True)
class SpeakerBalance:
    """What one person said.

    Attributes:
        number: the seat's; 0 for the moderator.
        share: of everybody's total (0 to 1).
        spans: the turns by time, those that touch as one.
        silence: the longest stretch without a word of theirs, from the opening to the end.
        captures, quotes: how much was noted of them (quotes are captures too); nothing off the record counts.
    """

    seat: str
    number: int
    name: str
    organisation: str
    seconds: Seconds
    share: float
    turns: int = 0
    longest: Seconds = 0.0
    spans: tuple[Span, ...] = ()
    silence: Span = (0.0, 0.0)
    captures: int = 0
    quotes: int = 0

    @property
    def moderator(self) -> bool:
        """Whether this is who led the discussion."""
        return self.seat == MODERATOR


@dataclass(frozen=True, slots=True)
class OrganisationBalance:
    """The panelists of one organisation together; `name` is empty for those without one."""

    name: str
    people: int
    seconds: Seconds
    share: float


def speakers(material: Material, end: Seconds) -> tuple[SpeakerBalance, ...]:
    """The panel in its order, and the moderator last where the moderator had the floor.

    Args:
        end: of a turn that goes on, and of the last silence.
    """
    seats = [*material.plan.seats]
    if any(turn.seat == MODERATOR for turn in material.turns):
        leader = material.plan.moderator
        name, organisation = (leader.name, leader.organisation) if leader else ("", "")
        seats.append(SeatView(MODERATOR, 0, material.plan.card.id, name, organisation=organisation))
    stretches = [Stretch(turn.seat, turn.began_at, turn.ended_at) for turn in material.turns]
    times = speaking_times((seat.id for seat in seats), stretches, end)
    return tuple(
        _speaker(seat, time.seconds, time.share, material, end)
        for seat, time in zip(seats, times, strict=True)
    )


def _speaker(
    seat: SeatView, seconds: Seconds, share: float, material: Material, end: Seconds
) -> SpeakerBalance:
    turns = [turn for turn in material.turns if turn.seat == seat.id]
    spans = _joined(_spans(turns, end))
    noted = [one for one in material.captures if one.seat == seat.id and not one.off_record]
    return SpeakerBalance(
        seat.id,
        seat.number,
        seat.name,
        seat.organisation.strip(),
        seconds,
        share,
        turns=len(turns),
        longest=max((last - begin for begin, last in spans), default=0.0),
        spans=spans,
        silence=_longest_gap(spans, end),
        captures=len(noted),
        quotes=_quotes(noted),
    )


def _quotes(captures: Iterable[CaptureView]) -> int:
    return sum(one.kind is CaptureKind.QUOTE for one in captures)


def _spans(turns: Iterable[TurnView], end: Seconds) -> list[Span]:
    ends = ((turn.began_at, end if turn.ended_at is None else turn.ended_at) for turn in turns)
    return [(begin, max(begin, last)) for begin, last in ends]


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans by time, those that touch or overlap as one."""
    joined: list[Span] = []
    for begin, last in sorted(spans):
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((begin, last))
    return tuple(joined)


def _longest_gap(spans: Sequence[Span], end: Seconds) -> Span:
    """The longest stretch between spans, the first where several are as long."""
    edges = [0.0, *(moment for span in spans for moment in span), end]
    gaps = [(edges[at], max(edges[at], edges[at + 1])) for at in range(0, len(edges), 2)]
    return max(gaps, key=lambda gap: gap[1] - gap[0])


def by_organisation(lines: Iterable[tuple[SpeakerBalance, T]]) -> dict[str, list[T]]:
    """What is told of the panelists of each organisation, "" for none; the moderator speaks for none."""
    together: dict[str, list[T]] = {}
    for one, line in lines:
        if not one.moderator:
            together.setdefault(one.organisation, []).append(line)
    return together


def organisations(people: Iterable[SpeakerBalance]) -> tuple[OrganisationBalance, ...]:
    """The panel by organisation, most time first, those without one last."""
    found = [
        OrganisationBalance(name, len(ones), sum(one.seconds for one in ones), sum(one.share for one in ones))
        for name, ones in by_organisation((one, one) for one in people).items()
    ]
    return tuple(sorted(found, key=lambda one: (not one.name, -one.seconds)))


def fair_share(people: Sequence[SpeakerBalance]) -> tuple[Seconds, float]:
    """What each panelist would have had of the panel's time, evenly shared out: seconds, and share of everybody's."""
    panel = [one for one in people if not one.moderator]
    if not panel:
        return 0.0, 0.0
    return sum(one.seconds for one in panel) / len(panel), sum(one.share for one in panel) / len(panel)
