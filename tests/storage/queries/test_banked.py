# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The question bank as the read tables have it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

import pytest

from seminarapp.application.planning.arranging import Arranging, PlannedSegment
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.planning.question_bank import QuestionBank
from seminarapp.application.views.banked import Outcome
from seminarapp.domain.plan import Origin
from seminarapp.domain.values import MODERATOR, Schedule
from tests.storage.houses import StoredHouse

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)


@pytest.fixture
def arranging(house: StoredHouse) -> Arranging:
    return Arranging(house.library.ledger, house.views)


def furnished(house: StoredHouse, title: str, series: UUID | None, at: datetime | None) -> UUID:
    """A seminar with two questions, the first for Ada Berg."""
    planning = house.planning
    seminar = planning.plan_seminar(TitleCard(title, schedule=Schedule(at), series=series))
    planning.seat_panelist(seminar, Panelist("Ada Berg"))
    planning.prepare_question(seminar, PreparedQuestion(f"Vem i {title}?", seats=("ab",)))
    planning.prepare_question(seminar, PreparedQuestion(f"Varför {title}?"))
    return seminar


@pytest.fixture
def series(house: StoredHouse) -> UUID:
    return house.planning.start_series("Samtal om vatten")


def test_the_newest_seminar_comes_first_and_its_questions_in_their_order(
    house: StoredHouse, series: UUID
) -> None:
    furnished(house, "sen", series, NOON + timedelta(days=1))
    furnished(house, "odaterad", None, None)
    furnished(house, "tidig", series, NOON)
    texts = [one.question.text for one in house.views.banked(None)]
    assert texts == [
        "Vem i sen?",
        "Varför sen?",
        "Vem i tidig?",
        "Varför tidig?",
        "Vem i odaterad?",
        "Varför odaterad?",
    ]
    assert [one.seminar_title for one in house.views.banked(series)] == ["sen", "sen", "tidig", "tidig"]
    assert len(house.views.banked(None, 3)) == 3


def test_names_stay_when_somebody_leaves_the_panel(house: StoredHouse, series: UUID) -> None:
    seminar = furnished(house, "vatten", series, NOON)
    assert house.views.banked(series)[0].persons == ("Ada Berg",)
    assert (house.views.banked(series)[0].series_title, house.views.banked(series)[0].part) == (
        "Samtal om vatten",
        1,
    )
    house.planning.excuse_panelist(seminar, "ab")
    assert house.views.banked(series)[0].question.seats == ()


def test_the_last_mark_says_what_became_of_a_question(house: StoredHouse, series: UUID) -> None:
    seminar = furnished(house, "vatten", series, NOON)
    house.moderating.open_session(seminar)
    house.moderating.put_question(seminar, "q1", 60.0)
    house.moderating.skip_question(seminar, "q2", 90.0)
    assert [one.outcome for one in house.views.banked(series)] == [Outcome.PUT, Outcome.SKIPPED]
    house.moderating.skip_question(seminar, "q1", 90.0)
    assert house.views.banked(series)[0].outcome is Outcome.SKIPPED


def test_what_a_segment_says_comes_back_and_a_rebuild_tells_the_same(
    house: StoredHouse, arranging: Arranging, series: UUID
) -> None:
    seminar = furnished(house, "vatten", series, NOON)
    said = PlannedSegment(
        "Debatt", 30, slack=5, fixed_start="12:15", speakers=("ab", MODERATOR), questions=("q1",)
    )
    arranging.add_segment(seminar, said)
    second = furnished(house, "luft", series, NOON)
    QuestionBank(house.library.ledger, house.views).take(second, Origin(seminar, "q1"))
    plan, other = house.views.plan(seminar), house.views.plan(second)
    (segment,) = plan.segments
    assert (segment.slack, segment.fixed_start, segment.speakers) == (5, time(12, 15), (MODERATOR, "ab"))
    assert segment.starts_at == NOON + timedelta(minutes=15)
    assert other.questions[-1].origin == Origin(seminar, "q1")
    house.library.keeper.rebuild(lambda _done, _total: None)
    assert (house.views.plan(seminar), house.views.plan(second)) == (plan, other)


def test_an_old_segment_has_no_slack_and_no_fixed_start(house: StoredHouse, series: UUID) -> None:
    seminar = furnished(house, "vatten", series, NOON)
    house.planning.add_segment(seminar, "Ett", 10)
    (segment,) = house.views.plan(seminar).segments
    assert segment == replace(segment, slack=0.0, fixed_start=None, speakers=())
