# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who has answered, kept up without counting everything again."""

from __future__ import annotations

from typing import Any

import pytest

from seminarapp.application.reporting.coverage import QuestionCoverage, question_coverage
from seminarapp.application.views.plan import PlanView
from seminarapp.ui.live.questions import coverage as room
from seminarapp.ui.live.questions.coverage import Coverage
from seminarapp.ui.live.questions.question_foot import Part
from tests.ui.live.panel import Stage


@pytest.fixture
def coverage(live: Stage) -> Coverage:
    return live.page._questions.coverage


def answered(coverage: Coverage, question: str) -> set[str]:
    return {answer.seat for answer in coverage.of(question) if answer.answered}


def counted(live: Stage, coverage: Coverage) -> None:
    """Wait until what happened has been counted."""
    live.settle()
    live.until(lambda: not coverage._timer.isActive())


def test_nothing_is_known_of_what_was_not_put(live: Stage, coverage: Coverage) -> None:
    assert coverage.of("q1") == ()


def test_a_note_under_a_question_is_an_answer_until_it_is_discarded(live: Stage, coverage: Coverage) -> None:
    live.page.console.put("q1")
    live.settle()
    live.note("KH: svarar")
    counted(live, coverage)
    assert answered(coverage, "q1") == {"kh"}
    live.page.console.revisions.undo()
    counted(live, coverage)
    assert answered(coverage, "q1") == set()


def test_floor_while_the_question_is_in_hand_is_an_answer(live: Stage, coverage: Coverage) -> None:
    console = live.page.console
    console.put("q2")
    live.settle()
    console.give_floor(3, console.now())
    live.settle()
    live.house.clock.go_on(20)
    live.page.show_seminar(live.seminar)
    counted(live, coverage)
    console.give_floor(0, console.now())
    counted(live, coverage)
    assert answered(coverage, "q2") == {"es"}


def test_the_next_question_ends_the_one_before(live: Stage, coverage: Coverage) -> None:
    moderating = live.house.activities.moderating
    moderating.put_question(live.seminar, "q1", 10.0)
    moderating.give_floor(live.seminar, "al", 12.0)
    moderating.put_question(live.seminar, "q2", 40.0)
    moderating.give_floor(live.seminar, "kh", 42.0)
    moderating.give_floor(live.seminar, "", 60.0)
    live.page.show_seminar(live.seminar)
    counted(live, coverage)
    assert (answered(coverage, "q1"), answered(coverage, "q2")) == ({"al"}, {"kh"})


def test_a_question_that_is_taken_back_is_forgotten(live: Stage, coverage: Coverage) -> None:
    console = live.page.console
    console.put("q1")
    live.settle()
    counted(live, coverage)
    assert len(coverage.of("q1")) == 5
    console.skip("q1")
    counted(live, coverage)
    assert coverage.of("q1") == ()


def test_only_the_question_that_it_concerns_is_counted_again(
    live: Stage, coverage: Coverage, monkeypatch: pytest.MonkeyPatch
) -> None:
    for question in ("q1", "q2", "q3"):
        live.page.console.put(question)
        live.settle()
    counted(live, coverage)
    asked: list[list[str]] = []

    def watched(plan: PlanView, *told: Any) -> tuple[QuestionCoverage, ...]:
        asked.append([question.id for question in plan.questions])
        return question_coverage(plan, *told)

    monkeypatch.setattr(room, "question_coverage", watched)
    live.note("KH: svarar")
    live.type("halv")
    live.page.ticking.tick()
    counted(live, coverage)
    assert asked == [["q3"]]


def test_the_row_shows_who_was_meant_and_has_not_answered(live: Stage, coverage: Coverage) -> None:
    live.page.console.put("q2")
    live.settle()
    counted(live, coverage)
    row = live.page._questions.rows[1]
    assert [(mark.initials, mark.part) for mark in row.foot.marks] == [("AL", Part.WAITED_FOR)]
    assert row.accessibleDescription() == "Has not answered: Astrid Lindqvist."
    live.note("AL: svarar")
    counted(live, coverage)
    assert row.accessibleDescription() == "Answered: Astrid Lindqvist."


def test_a_turn_that_is_put_right_afterwards_answers_for_its_true_speaker(
    live: Stage, coverage: Coverage
) -> None:
    moderating = live.house.activities.moderating
    moderating.put_question(live.seminar, "q1", 10.0)
    moderating.give_floor(live.seminar, "al", 12.0)
    moderating.put_question(live.seminar, "q2", 40.0)
    moderating.give_floor(live.seminar, "kh", 42.0)
    moderating.give_floor(live.seminar, "", 60.0)
    live.page.show_seminar(live.seminar)
    counted(live, coverage)
    floor = live.page.console.floor
    floor.reattribute(floor.turns[0].id, "es")
    counted(live, coverage)
    assert (answered(coverage, "q1"), answered(coverage, "q2")) == ({"es"}, {"kh"})


def test_the_running_turn_that_was_somebody_elses_all_along_is_theirs_from_its_beginning(
    live: Stage, coverage: Coverage
) -> None:
    moderating = live.house.activities.moderating
    moderating.put_question(live.seminar, "q1", 0.0)
    moderating.give_floor(live.seminar, "al", 0.0)
    live.house.clock.go_on(20)
    live.page.show_seminar(live.seminar)
    counted(live, coverage)
    live.page.console.floor.correct("es")
    counted(live, coverage)
    assert answered(coverage, "q1") == {"es"}
