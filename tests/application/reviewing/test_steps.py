# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Undo and redo: what is remembered while the program runs is what the log tells after a restart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.reviewing.steps import Change, Step, Steps
from seminarapp.application.step_stack import REMEMBERED_STEPS
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.capture import Moment
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import CaptureKind, Fidelity
from tests.fakes.house import FakeHouse

A, B, C = (uuid4() for _ in range(3))


def view(capture: UUID, text: str = "ord") -> CaptureView:
    kind = CaptureKind.NOTE
    return CaptureView(capture, A, "", kind, text, "", 1.0, kind.usual_fidelity)


def noted(capture: UUID) -> Step:
    return Step((Change(None, view(capture)),))


def test_newest_goes_first() -> None:
    steps = Steps()
    steps.did(noted(A))
    steps.did(noted(B))
    assert [steps.undo(), steps.undo(), steps.undo()] == [noted(B), noted(A), None]


def test_the_oldest_are_forgotten_so_that_hours_of_notes_do_not_fill_the_memory() -> None:
    steps = Steps()
    for number in range(REMEMBERED_STEPS + 3):
        steps.did(noted(UUID(int=number)))
    assert len(steps.done) == REMEMBERED_STEPS
    assert steps.undo() == noted(UUID(int=REMEMBERED_STEPS + 2))


def test_redo_goes_back_the_same_way() -> None:
    steps = Steps([noted(A), noted(B)])
    steps.undo()
    steps.undo()
    assert [steps.redo(), steps.redo(), steps.redo()] == [noted(A), noted(B), None]


def test_something_new_forgets_what_was_undone() -> None:
    steps = Steps([noted(A)])
    steps.undo()
    steps.did(noted(B))
    assert steps.redo() is None


def test_a_step_that_changes_nothing_is_none() -> None:
    steps = Steps([noted(A)])
    steps.undo()
    steps.did(Step((Change(view(B), view(B)),)))
    assert steps.done == ()
    assert steps.redo() == noted(A)


def test_a_capture_is_known_by_its_lasting_id() -> None:
    steps = Steps([noted(A), noted(B)])
    steps.rename(B, view(C))
    assert steps.undo() == noted(C)
    steps.rename(C, view(B))
    assert steps.redo() == noted(B)


def test_a_capture_that_never_came_to_be_is_forgotten() -> None:
    steps = Steps([noted(A), noted(B)])
    steps.forget(B)
    assert steps.undo() == noted(A)


def test_what_happened_before_comes_before() -> None:
    earlier = Steps([noted(A)], [noted(B)])
    assert Steps().after(earlier).undone == (noted(B),)
    both = Steps([noted(C)]).after(earlier)
    assert (both.done, both.undone) == ((noted(A), noted(C)), ())


@given(st.lists(st.booleans(), max_size=60))
def test_undo_and_redo_never_lose_a_step(moves: list[bool]) -> None:
    captures = [uuid4() for _ in range(5)]
    steps, depth = Steps(noted(capture) for capture in captures), 5
    for back in moves:
        step = steps.undo() if back else steps.redo()
        if step is None:
            assert depth == (0 if back else 5)
        else:
            depth += -1 if back else 1
            assert step == noted(captures[depth if back else depth - 1])


DOINGS = st.sampled_from(
    ["note", "star", "star both", "reword", "move", "grade", "discard", "undo", "undo", "redo"]
)


class Desk:
    """A note-taker at work: what they do is remembered as the window does it."""

    def __init__(self) -> None:
        self.house = FakeHouse()
        do = self.house.activities
        self.do = do
        self.seminar = do.planning.plan_seminar(TitleCard("Vem äger vattnet?"))
        do.planning.seat_panelist(self.seminar, Panelist("Anna Berg"))
        do.moderating.open_session(self.seminar)
        self.steps = Steps()

    def work(self, doing: str, number: int) -> None:
        there = self.house.views.captures(self.seminar)
        if doing == "note":
            entry = Entry(Noted(f"ord {number}"), Moment(float(number), number + 5.0))
            made = self.do.moderating.note(self.seminar, entry)
            self.steps.did(Step((Change(None, made),)))
        elif doing in ("undo", "redo"):
            self._turn(doing)
        elif there:
            both = doing == "star both"
            chosen = list(there[:2]) if both else [there[number % len(there)]]
            self._revise(doing, chosen, number)

    def _turn(self, doing: str) -> None:
        step = self.steps.undo() if doing == "undo" else self.steps.redo()
        if step is not None:
            turn = self.do.revising.take_back if doing == "undo" else self.do.revising.do_again
            turn(step)

    def _revise(self, doing: str, chosen: list[CaptureView], number: int) -> None:
        ids, revising = [one.id for one in chosen], self.do.revising
        doings: dict[str, Callable[[], tuple[CaptureView, ...]]] = {
            "star": lambda: revising.star(ids, number % 2 == 0),
            "star both": lambda: revising.star(ids, number % 2 == 0),
            "reword": lambda: (revising.reword(ids[0], f"andra {number}"),),
            "move": lambda: revising.shift(ids, 5.0),
            "grade": lambda: revising.grade(ids, list(Fidelity)[number % 4]),
            "discard": lambda: revising.discard(ids),
        }
        after = doings[doing]()
        changes = zip(chosen, after, strict=True)
        self.steps.did(Step(tuple(Change(before, now) for before, now in changes)))


@given(st.lists(st.tuples(DOINGS, st.integers(0, 9)), max_size=25))
def test_the_log_tells_after_a_restart_what_was_remembered(doings: list[tuple[str, int]]) -> None:
    desk = Desk()
    for doing, number in doings:
        desk.work(doing, number)
    told = desk.do.revising.steps(desk.seminar)
    assert told.done == changed_only(desk.steps.done)
    assert told.undone == changed_only(desk.steps.undone)


def changed_only(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """A capture that a step named and didn't change has no event to tell of it."""
    return tuple(
        replace(step, changes=tuple(change for change in step.changes if change.says_something))
        for step in steps
    )
