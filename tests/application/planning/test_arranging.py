# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The run of show as the user plans it: one transaction each, refused whole or done whole."""

from __future__ import annotations

from datetime import time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.activities import Activities
from seminarapp.application.planning.arranging import Arranging, PlannedSegment, lengthened, time_of_day
from seminarapp.application.planning.planning import PreparedQuestion, TitleCard
from seminarapp.application.planning.remedy import Remedy, RemedyKind
from seminarapp.application.views.plan import SegmentView
from seminarapp.domain.errors import NotFoundError, NotInPanelError, RuleError
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.values import MODERATOR, Priority, Schedule, SegmentKind
from tests.fakes.clock import TWO_O_CLOCK
from tests.fakes.house import FakeHouse


@pytest.fixture
def arranging(house: FakeHouse, seminar: UUID) -> Arranging:
    house.ledger.transactions.clear()
    return house.activities.arranging


def segment(activities: Activities, seminar: UUID, name: str) -> SegmentView:
    return next(one for one in activities.overview.plan(seminar).segments if one.id == name)


def test_a_segment_is_added_with_everything_at_once(
    house: FakeHouse, arranging: Arranging, seminar: UUID
) -> None:
    said = PlannedSegment(
        "Paneldebatt", 30, slack=5, fixed_start="14.30", speakers=("bc", MODERATOR), questions=("q1",)
    )
    name = arranging.add_segment(seminar, said)
    plan = house.activities.overview.plan(seminar)
    added = plan.segments[-1]
    assert (added.id, added.title, added.minutes, added.slack) == (name, "Paneldebatt", 30, 5)
    assert (added.fixed_start, added.speakers) == (time(14, 30), (MODERATOR, "bc"))
    assert added.starts_at == TWO_O_CLOCK + timedelta(minutes=30)
    assert [question.segment for question in plan.questions] == [name]
    assert len(house.ledger.transactions) == 1


def test_a_segment_without_anything_special_is_one_event_and_one_step(
    house: FakeHouse, arranging: Arranging, seminar: UUID
) -> None:
    arranging.add_segment(seminar, PlannedSegment("Paus", 10, SegmentKind.BREAK))
    assert house.ledger.transactions == [2]


def test_a_change_leaves_the_questions_alone_unless_told(
    activities: Activities, arranging: Arranging, seminar: UUID
) -> None:
    arranging.change_segment(seminar, "s2", PlannedSegment("Vem?", 25))
    assert activities.overview.plan(seminar).questions[0].segment == "s2"
    arranging.change_segment(seminar, "s2", PlannedSegment("Vem?", 25, questions=()))
    assert activities.overview.plan(seminar).questions[0].segment == ""


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (PlannedSegment("Vem?", 25, fixed_start="halv tre"), RuleError),
        (PlannedSegment("Vem?", 25, slack=-1), RuleError),
        (PlannedSegment("Vem?", 0), RuleError),
        (PlannedSegment("Vem?", 25, speakers=("xx",)), NotInPanelError),
        (PlannedSegment("Vem?", 25, questions=("q9",)), NotFoundError),
    ],
)
def test_a_refused_change_changes_nothing(
    house: FakeHouse, arranging: Arranging, seminar: UUID, said: PlannedSegment, error: type[Exception]
) -> None:
    with pytest.raises(error):
        arranging.change_segment(seminar, "s2", said)
    assert house.ledger.transactions == []


def test_minutes_are_added_to_what_the_store_has(
    activities: Activities, arranging: Arranging, seminar: UUID
) -> None:
    for by in (5, 1, 1, -2):
        arranging.lengthen_segment(seminar, "s2", by)
    changed = segment(activities, seminar, "s2")
    assert (changed.minutes, changed.title, changed.kind) == (25, "Vem betalar?", SegmentKind.DISCUSSION)


def test_a_segment_is_never_shortened_away(
    house: FakeHouse, arranging: Arranging, activities: Activities, seminar: UUID
) -> None:
    arranging.lengthen_segment(seminar, "s1", -20)
    assert segment(activities, seminar, "s1").minutes == 1
    house.ledger.transactions.clear()
    arranging.lengthen_segment(seminar, "s1", -1)
    assert house.ledger.transactions == []


@given(st.sampled_from([0.25, 0.5, 1.0, 2.5, 20.0, 1439.5, 1440.0]), st.integers(-1500, 1500))
def test_any_number_of_presses_gives_a_length_that_can_be_planned(minutes: float, by: int) -> None:
    now = lengthened(minutes, by)
    assert 0 < now <= 1440
    assert now >= minutes if by >= 0 else now <= minutes


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("15:00", time(15)),
        ("15.05", time(15, 5)),
        ("1505", time(15, 5)),
        (" 9 ", time(9)),
        ("0:00", time(0)),
        ("", None),
    ],
)
def test_times_of_day_are_read_as_they_are_written(typed: str, meant: time | None) -> None:
    assert time_of_day(typed) == meant


@pytest.mark.parametrize("typed", ["24:00", "15:60", "femton", "15:0", "15:000", "-1", "１５：００"])
def test_what_is_no_time_of_day_is_refused(typed: str) -> None:
    with pytest.raises(RuleError, match="is no time of day"):
        time_of_day(typed)


@given(st.times())
def test_every_time_of_day_can_be_written(moment: time) -> None:
    whole = moment.replace(second=0, microsecond=0, fold=0)
    assert time_of_day(whole.isoformat("minutes")) == whole


# -- what the check finds ------------------------------------------------------------------------------------------


def test_the_outlook_is_the_plan_and_its_warnings(arranging: Arranging, seminar: UUID) -> None:
    outlook = arranging.outlook(seminar)
    assert [segment.id for segment in outlook.plan.segments] == ["s1", "s2"]
    assert [(one.rule, one.segment or one.seat) for one in outlook.findings] == [
        ("voiceless", "s1"),
        ("silent", "bc"),
    ]


def test_a_question_put_in_another_part_of_the_series_is_told(
    activities: Activities, arranging: Arranging
) -> None:
    planning, moderating = activities.planning, activities.moderating
    series = planning.start_series("Samtal om vatten")
    first, second = (planning.plan_seminar(TitleCard(title, series=series)) for title in ("Ett", "Två"))
    for one in (first, second):
        planning.prepare_question(one, PreparedQuestion("Vem betalar?", Priority.IF_TIME))
    assert arranging.outlook(second).findings == ()
    moderating.open_session(first)
    moderating.put_question(first, "q1", 60.0)
    (finding,) = arranging.outlook(second).findings
    assert (finding.rule, finding.question) == ("repeated", "q1")
    assert arranging.outlook(first).findings == ()


def test_a_panel_that_is_over_is_not_warned_of(
    activities: Activities, arranging: Arranging, seminar: UUID
) -> None:
    activities.moderating.open_session(seminar)
    assert arranging.outlook(seminar).findings
    activities.moderating.close_session(seminar, 60.0)
    assert arranging.outlook(seminar).findings == ()


# -- remedies ------------------------------------------------------------------------------------------------------


def mended(arranging: Arranging, seminar: UUID, rule: str) -> None:
    """Do what the first finding of that rule proposes; it is gone afterwards."""
    finding = next(one for one in arranging.outlook(seminar).findings if one.rule == rule)
    arranging.apply(seminar, finding.remedy)
    assert finding.id not in {one.id for one in arranging.outlook(seminar).findings}


def test_everybody_speaks_where_nobody_did(
    activities: Activities, arranging: Arranging, seminar: UUID
) -> None:
    arranging.change_segment(seminar, "s1", PlannedSegment("Välkomna", 5, speakers=(MODERATOR,)))
    mended(arranging, seminar, "voiceless")
    assert segment(activities, seminar, "s1").speakers == (MODERATOR, "ab", "bc")


def test_a_break_is_put_before_the_segment(
    activities: Activities, arranging: Arranging, seminar: UUID
) -> None:
    arranging.lengthen_segment(seminar, "s2", 70)
    mended(arranging, seminar, "sitting")
    kinds = [(one.title, one.minutes, one.kind) for one in activities.overview.plan(seminar).segments]
    assert kinds[1] == ("Paus", 10, SegmentKind.BREAK)


def test_slack_is_taken_where_the_plan_is_over_the_end(
    activities: Activities, arranging: Arranging, seminar: UUID
) -> None:
    schedule = Schedule(TWO_O_CLOCK, TWO_O_CLOCK + timedelta(minutes=30))
    activities.planning.change_title_card(seminar, TitleCard("Vatten", schedule=schedule))
    arranging.change_segment(seminar, "s1", PlannedSegment("Välkomna", 5, slack=10, fixed_start="14:00"))
    mended(arranging, seminar, "over")
    assert segment(activities, seminar, "s1").slack == 5
    assert segment(activities, seminar, "s1").fixed_start == time(14)


def test_the_longest_is_shortened_and_a_hopeless_start_let_go(
    activities: Activities, arranging: Arranging, seminar: UUID
) -> None:
    local = TWO_O_CLOCK + timedelta(minutes=15)
    arranging.change_segment(seminar, "s1", PlannedSegment("Välkomna", 20, speakers=("ab",)))
    arranging.change_segment(
        seminar, "s2", PlannedSegment("Vem?", 20, slack=5, fixed_start=f"{local:%H:%M}", speakers=("bc",))
    )
    mended(arranging, seminar, "late")
    assert segment(activities, seminar, "s1").minutes == 15
    arranging.apply(seminar, Remedy(RemedyKind.FREE_START, "s2"))
    assert (segment(activities, seminar, "s2").fixed_start, segment(activities, seminar, "s2").slack) == (
        None,
        5,
    )


def test_a_must_is_put_into_its_segment_beside_those_that_are_there(
    activities: Activities, arranging: Arranging, seminar: UUID
) -> None:
    prepare = activities.planning.prepare_question
    prepare(seminar, PreparedQuestion("Och sedan?", Priority.MUST, seats=("ab",)))
    mended(arranging, seminar, "unplaced")
    assert [question.segment for question in activities.overview.plan(seminar).questions] == ["s2", "s2"]


def test_crowded_segments_get_the_time_their_questions_need(
    activities: Activities, arranging: Arranging, seminar: UUID
) -> None:
    prepare = activities.planning.prepare_question
    for number in range(7):
        prepare(seminar, PreparedQuestion(f"Fråga {number}?", Priority.MUST, seats=("ab",), segment="s2"))
    mended(arranging, seminar, "crowded")
    assert segment(activities, seminar, "s2").minutes == 21


def test_what_the_user_has_to_do_is_not_done_for_them(
    house: FakeHouse, arranging: Arranging, seminar: UUID
) -> None:
    for kind in RemedyKind:
        if kind.by_hand:
            with pytest.raises(ValueError, match="by hand"):
                arranging.apply(seminar, Remedy(kind))
    assert house.ledger.transactions == []


def test_a_remedy_for_what_has_gone_is_refused(house: FakeHouse, arranging: Arranging, seminar: UUID) -> None:
    with pytest.raises(NotFoundError):
        arranging.apply(seminar, Remedy(RemedyKind.CAST_ALL, "s9"))
    assert house.ledger.transactions == []


def test_a_panelist_who_leaves_speaks_nowhere(
    house: FakeHouse, activities: Activities, arranging: Arranging, seminar: UUID
) -> None:
    arranging.change_segment(seminar, "s2", PlannedSegment("Vem?", 20, speakers=("ab", "bc")))
    activities.planning.excuse_panelist(seminar, "ab")
    assert segment(activities, seminar, "s2").speakers == ("bc",)
    show = house.ledger.load(RunOfShow, RunOfShow.create_id(seminar))
    assert show.question("q1").seats == ()
