# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""An organiser works off the warnings of any plan with Enter: it comes to an end, and what is left is for the hand."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from hypothesis import given, settings

from seminarapp.application.activities import Activities
from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.application.planning.plan_check import PlanFinding
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.views.plan import PlanView
from seminarapp.domain.values import Schedule
from tests.application.plans import plans
from tests.fakes.house import FakeHouse

MOST = 80  # presses of Enter: a plan of eight segments and five questions has far fewer warnings


def planned(activities: Activities, wish: PlanView) -> UUID:
    """A seminar that is planned like that, by the use cases."""
    card, planning = wish.card, activities.planning
    schedule = Schedule(card.starts_at, card.ends_at)
    seminar = planning.plan_seminar(TitleCard(card.title, card.language, schedule))
    for seat in wish.seats:
        planning.seat_panelist(seminar, Panelist(seat.name))
    panel = {seat.id for seat in wish.seats} | {"@moderator"}
    for one in wish.segments:
        fixed = f"{one.fixed_start:%H:%M}" if one.fixed_start else ""
        speakers = tuple(seat for seat in one.speakers if seat in panel)
        said = PlannedSegment(one.title, one.minutes, one.kind, one.slack, fixed, speakers)
        activities.arranging.add_segment(seminar, said)
    for question in wish.questions:
        seats = tuple(seat for seat in question.seats if seat in panel)
        said_question = PreparedQuestion(question.text, question.priority, seats, question.segment)
        planning.prepare_question(seminar, said_question)
    return seminar


def next_for_the_program(activities: Activities, seminar: UUID) -> PlanFinding | None:
    """The first warning that the program can do something about."""
    findings = activities.arranging.outlook(seminar).findings
    return next((one for one in findings if not one.remedy.kind.by_hand), None)


@settings(max_examples=60, deadline=None)
@given(plans())
def test_working_off_the_warnings_comes_to_an_end(wish: PlanView) -> None:
    activities = FakeHouse().activities
    seminar = planned(activities, wish)
    for _ in range(MOST):
        finding = next_for_the_program(activities, seminar)
        if finding is None:
            break
        activities.arranging.apply(seminar, finding.remedy)
        assert finding.id not in {one.id for one in activities.arranging.outlook(seminar).findings}
    assert next_for_the_program(activities, seminar) is None
    for segment in activities.overview.plan(seminar).segments:
        assert segment.minutes > 0


def test_a_plan_like_the_last_one_is_mended_without_a_form() -> None:
    """An hour that has become a quarter of an hour too long is put right by Enter alone."""
    activities = FakeHouse().activities
    planning, arranging = activities.planning, activities.arranging
    start = FakeHouse().clock.now()
    seminar = planning.plan_seminar(TitleCard("Röret", schedule=Schedule(start, start + timedelta(hours=1))))
    for name in ("Anna Berg", "Bo Cedergren"):
        planning.seat_panelist(seminar, Panelist(name))
    for title, minutes, slack in (("Välkomna", 5, 0), ("Läget", 30, 5), ("Vem betalar?", 30, 5)):
        arranging.add_segment(seminar, PlannedSegment(title, minutes, slack=slack))
    pressed = []
    while (finding := next_for_the_program(activities, seminar)) is not None:
        pressed.append(finding.rule)
        arranging.apply(seminar, finding.remedy)
    assert pressed == ["over", "voiceless", "voiceless", "voiceless"]
    assert arranging.outlook(seminar).findings == ()
