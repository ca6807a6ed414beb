# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Steps done and undone, of whatever kind."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.step_stack import REMEMBERED_STEPS, StepStack
from seminarapp.domain.values import StepWay


def test_the_log_tells_steps_in_four_ways() -> None:
    steps: StepStack[str] = StepStack()
    for step in ("ett", "två", "tre"):
        steps.take(StepWay.DONE, step)
    steps.take(StepWay.UNDONE, "tre")
    assert (steps.done, steps.undone) == (("ett", "två"), ("tre",))
    steps.take(StepWay.PASSED_OVER, "två")
    assert (steps.done, steps.undone) == (("ett",), ("tre",))
    steps.take(StepWay.REDONE, "tre")
    assert (steps.done, steps.undone) == (("ett", "tre"), ())


def test_what_the_log_says_of_steps_that_are_no_longer_remembered_does_nothing() -> None:
    steps: StepStack[str] = StepStack()
    for way in (StepWay.UNDONE, StepWay.REDONE, StepWay.PASSED_OVER):
        steps.take(way, "ett")
    assert (steps.done, steps.undone) == ((), ())


def test_the_oldest_are_forgotten() -> None:
    steps = StepStack(range(3))
    for step in range(3, REMEMBERED_STEPS + 5):
        steps.did(step)
    assert steps.done == tuple(range(5, REMEMBERED_STEPS + 5))


@given(st.lists(st.sampled_from(StepWay), max_size=40))
def test_no_step_is_there_twice(ways: list[StepWay]) -> None:
    steps: StepStack[int] = StepStack()
    for number, way in enumerate(ways):
        steps.take(way, number)
    there = [*steps.done, *steps.undone]
    assert len(there) == len(set(there))
