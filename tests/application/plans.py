# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Plans for tests: made by hand, or any at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from hypothesis import strategies as st

from seminarapp.application.planning.timetable import with_starts
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import PlanView, QuestionView, SeatView, SegmentView
from seminarapp.domain.values import Minutes, Priority, SegmentKind, SeminarState

TWO = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
SEATS = tuple(
    SeatView(seat, number, UUID(int=number), name)
    for number, (seat, name) in enumerate((("ab", "Anna Berg"), ("bc", "Bo Cedergren")), start=1)
)


def segment(
    name: str,
    minutes: Minutes,
    kind: SegmentKind = SegmentKind.DISCUSSION,
    *,
    slack: Minutes = 0,
    fixed: str = "",
    speakers: tuple[str, ...] = ("ab", "bc"),
) -> SegmentView:
    """A segment, titled as its id in capitals, in which both speak unless told."""
    fixed_start = time.fromisoformat(fixed) if fixed else None
    return SegmentView(
        name, name.upper(), minutes, kind, slack=slack, fixed_start=fixed_start, speakers=speakers
    )


def plan(
    *segments: SegmentView,
    room: Minutes | None = None,
    questions: tuple[QuestionView, ...] = (),
    seats: tuple[SeatView, ...] = SEATS,
) -> PlanView:
    """A plan from 14:00, `room` minutes long."""
    end = None if room is None else TWO + timedelta(minutes=room)
    card = SeminarCard(UUID(int=1), "Vatten", "sv", SeminarState.PLANNED, starts_at=TWO, ends_at=end)
    return PlanView(card, seats=seats, segments=with_starts(segments, TWO), questions=questions)


_minutes = st.integers(1, 200).map(float) | st.sampled_from([0.5, 2.5, 12.25])
_fixed = st.none() | st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


@st.composite
def segments(draw: st.DrawFn) -> tuple[SegmentView, ...]:
    """Up to eight segments of any kind, with slack and fixed starts here and there."""
    return tuple(
        SegmentView(
            f"s{number}",
            f"Punkt {number}",
            draw(_minutes),
            draw(st.sampled_from(SegmentKind)),
            slack=draw(st.sampled_from([0.0, 0.0, 5.0, 10.0])),
            fixed_start=draw(_fixed),
            speakers=draw(st.sampled_from([(), ("ab",), ("ab", "bc"), ("@moderator",)])),
        )
        for number in range(1, draw(st.integers(0, 8)) + 1)
    )


@st.composite
def plans(draw: st.DrawFn) -> PlanView:
    """Any plan of the panel of two."""
    own = draw(segments())
    homes = ["", *(one.id for one in own)]
    questions = tuple(
        QuestionView(
            f"q{number}",
            draw(st.sampled_from(["Vem betalar?", "Vad väntar vi på?", "Hur länge räcker det?"])),
            draw(st.sampled_from(Priority)),
            draw(st.sampled_from([(), ("ab",), ("ab", "bc")])),
            draw(st.sampled_from(homes)),
        )
        for number in range(1, draw(st.integers(0, 5)) + 1)
    )
    room = draw(st.none() | st.integers(10, 400).map(float))
    seats = draw(st.sampled_from([(), SEATS[:1], SEATS]))
    made = plan(*own, room=room, questions=questions, seats=seats)
    return made if draw(st.booleans()) else undated(made)


def undated(made: PlanView) -> PlanView:
    """The same plan of a seminar that has no time yet."""
    card = replace(made.card, starts_at=None, ends_at=None)
    return replace(made, card=card, segments=with_starts(made.segments, None))
