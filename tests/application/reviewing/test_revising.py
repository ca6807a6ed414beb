# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was noted is put right, taken back and done again."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.reviewing.revising import Revising
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.capture import Capture, Moment
from seminarapp.domain.errors import EmptyTextError, NotFoundError, NotInPanelError
from seminarapp.domain.shorthand import understood
from seminarapp.domain.values import NOBODY, ApprovalState, CaptureKind, Fidelity
from tests.fakes.house import FakeHouse

One = Callable[[Revising, UUID], object]


@pytest.fixture
def revising(activities: Activities, seminar: UUID) -> Revising:
    """The session is open."""
    activities.moderating.open_session(seminar)
    return activities.revising


def note(activities: Activities, seminar: UUID, text: str, at: float = 60.0) -> CaptureView:
    entry = Entry(understood(text, {}), Moment(at, at + 8), "ab", "s2", "q1")
    return activities.moderating.note(seminar, entry)


CHANGES: list[tuple[One, Callable[[CaptureView], object], object]] = [
    (lambda do, one: do.reword(one, "Annat."), lambda view: view.text, "Annat."),
    (lambda do, one: do.retime(one, 55.0), lambda view: view.at, 55.0),
    (lambda do, one: do.take_as([one], CaptureKind.QUOTE), lambda view: view.kind, CaptureKind.QUOTE),
    (lambda do, one: do.grade([one], Fidelity.UNSURE), lambda view: view.fidelity, Fidelity.UNSURE),
    (lambda do, one: do.tag([one], ["a", "b", "a"]), lambda view: view.tags, ("a", "b")),
    (lambda do, one: do.star([one], True), lambda view: view.starred, True),
    (lambda do, one: do.take_off_record([one], True), lambda view: view.off_record, True),
    (lambda do, one: do.discard([one]), lambda view: view.discarded, True),
    (lambda do, one: do.reattribute([one], "bc"), lambda view: view.seat, "bc"),
]


@pytest.mark.parametrize(("change", "look", "expected"), CHANGES)
def test_a_capture_can_be_put_right_even_after_the_panel(
    revising: Revising,
    activities: Activities,
    house: FakeHouse,
    seminar: UUID,
    change: One,
    look: Callable[[CaptureView], object],
    expected: object,
) -> None:
    noted = note(activities, seminar, "ord")
    activities.moderating.close_session(seminar, 600.0)
    change(revising, noted.id)
    assert look(house.views.capture(noted.id)) == expected
    before = len(house.ledger.log)
    change(revising, noted.id)
    assert len(house.ledger.log) == before, "the same again is not recorded"


@pytest.mark.parametrize(("change", "look", "expected"), CHANGES)
def test_every_change_can_be_taken_back_and_done_again_after_a_restart(
    revising: Revising,
    activities: Activities,
    house: FakeHouse,
    seminar: UUID,
    change: One,
    look: Callable[[CaptureView], object],
    expected: object,
) -> None:
    noted = note(activities, seminar, "ord")
    change(revising, noted.id)
    after = house.views.capture(noted.id)
    step = revising.steps(seminar).undo()
    assert step is not None
    assert revising.take_back(step) == (noted,)
    step = revising.steps(seminar).redo()
    assert step is not None
    assert revising.do_again(step) == (after,)
    assert look(after) == expected
    assert revising.steps(seminar).redo() is None


def test_words_follow_their_speakers_key(
    revising: Revising, activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    view = note(activities, seminar, '"Vi måste."')
    bo = house.views.plan(seminar).seats[1].person
    revising.reattribute([view.id], "bc")
    assert house.ledger.load(Capture, view.id).words.of == bo
    revising.reattribute([view.id], NOBODY)
    assert house.ledger.load(Capture, view.id).words.of is None


def test_several_captures_are_one_step(
    revising: Revising, activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    ids = [note(activities, seminar, text).id for text in ("ett", "två", "tre")]
    before = house.views.captures(seminar)
    revising.star(ids[:2], True)
    revising.shift(ids, -5.0)
    steps = revising.steps(seminar)
    assert [len(step.changes) for step in steps.done] == [1, 1, 1, 2, 3]
    for _ in range(2):
        step = steps.undo()
        assert step is not None
        revising.take_back(step)
    assert house.views.captures(seminar) == before
    assert [len(step.changes) for step in revising.steps(seminar).undone] == [3, 2]


def test_a_capture_that_was_noted_is_discarded_by_undo(
    revising: Revising, activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    noted = note(activities, seminar, "ord")
    step = revising.steps(seminar).undo()
    assert step is not None
    assert step.noted == noted
    revising.take_back(step)
    assert house.views.captures(seminar) == ()
    again = revising.steps(seminar).redo()
    assert again is not None
    assert revising.do_again(again) == (noted,)


def test_discarding_the_newest_note_by_hand_is_a_step_of_its_own(
    revising: Revising, activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    noted = note(activities, seminar, "ord")
    revising.discard([noted.id])
    step = revising.steps(seminar).undo()
    assert step is not None
    revising.take_back(step)
    assert house.views.captures(seminar) == (noted,)


def test_something_new_forgets_what_was_undone(
    revising: Revising, activities: Activities, seminar: UUID
) -> None:
    noted = note(activities, seminar, "ord")
    revising.star([noted.id], True)
    step = revising.steps(seminar).undo()
    assert step is not None
    revising.take_back(step)
    note(activities, seminar, "nytt")
    assert revising.steps(seminar).undone == ()


def test_what_others_changed_meanwhile_is_left_alone(
    revising: Revising, activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    noted = note(activities, seminar, "ord")
    revising.star([noted.id], True)
    step = revising.steps(seminar).undo()
    assert step is not None
    revising.reword(noted.id, "andra ord")
    (view,) = revising.take_back(step)
    assert (view.starred, view.text) == (False, "andra ord")


def test_a_review_that_was_revoked_stays_revoked(
    revising: Revising, activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    noted = note(activities, seminar, '"Vi måste."')
    capture = house.ledger.load(Capture, noted.id)
    capture.seek_approval("2026-04-01")
    house.ledger.save(capture)
    revising.reword(noted.id, "Vi kan.")
    steps = revising.steps(seminar)
    assert len(steps.done) == 2, "sending it is nothing that undo knows of"
    step = steps.undo()
    assert step is not None
    (view,) = revising.take_back(step)
    assert (view.text, view.approval) == ("Vi måste.", ApprovalState.DRAFT)


def test_a_shift_never_goes_before_the_opening(
    revising: Revising, activities: Activities, seminar: UUID
) -> None:
    noted = note(activities, seminar, "ord", at=3.0)
    assert revising.shift([noted.id], -5.0)[0].at == 0.0


def test_nothing_is_done_to_no_captures(revising: Revising, house: FakeHouse) -> None:
    before = len(house.ledger.log)
    assert revising.star([], True) == ()
    assert len(house.ledger.log) == before


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda do, one: do.reattribute([one], "zz"), NotInPanelError),
        (lambda do, one: do.reword(one, "  "), EmptyTextError),
        (lambda do, one: do.discard([one, uuid4()]), NotFoundError),
        (lambda do, _one: do.restore([uuid4()]), NotFoundError),
    ],
)
def test_what_is_refused_changes_nothing(
    revising: Revising,
    activities: Activities,
    house: FakeHouse,
    seminar: UUID,
    change: One,
    error: type[Exception],
) -> None:
    noted = note(activities, seminar, "ord")
    before = len(house.ledger.log)
    with pytest.raises(error):
        change(revising, noted.id)
    assert len(house.ledger.log) == before
    assert house.views.captures(seminar) == (noted,)
