# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Undo and redo of captures."""

from __future__ import annotations

from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.ui.live.history import Did, History, Step

A, B, C = (uuid4() for _ in range(3))


def noted(capture: UUID) -> Step:
    return Step(Did.NOTED, capture)


def test_newest_goes_first() -> None:
    history = History()
    history.did(noted(A))
    history.did(noted(B))
    assert [history.undo(), history.undo(), history.undo()] == [noted(B), noted(A), None]


def test_redo_goes_back_the_same_way() -> None:
    history = History([A, B])
    history.undo()
    history.undo()
    assert [history.redo(), history.redo(), history.redo()] == [noted(A), noted(B), None]


def test_captures_of_earlier_runs_can_be_undone() -> None:
    assert History([A, B]).undo() == noted(B)


def test_a_discarding_can_be_undone_too() -> None:
    history = History([A])
    history.did(Step(Did.DISCARDED, A))
    assert history.undo() == Step(Did.DISCARDED, A)


def test_something_new_forgets_what_was_undone() -> None:
    history = History([A])
    history.undo()
    history.did(noted(B))
    assert history.redo() is None


def test_a_capture_is_known_by_its_lasting_id() -> None:
    history = History([A, B])
    history.rename(B, C)
    assert history.undo() == noted(C)
    history.rename(C, B)
    assert history.redo() == noted(B)


def test_a_capture_that_never_came_to_be_is_forgotten() -> None:
    history = History([A, B])
    history.forget(B)
    assert history.undo() == noted(A)


@given(st.lists(st.booleans(), max_size=60))
def test_undo_and_redo_never_lose_a_step(moves: list[bool]) -> None:
    captures = [uuid4() for _ in range(5)]
    history, depth = History(captures), 5
    for back in moves:
        step = history.undo() if back else history.redo()
        if step is not None:
            depth += -1 if back else 1
            assert step.capture == captures[depth if back else depth - 1]
        else:
            assert depth == (0 if back else 5)
