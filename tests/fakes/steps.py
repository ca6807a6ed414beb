# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Things that are done to a seminar in a long life: noted, approved, discarded, moved, removed, written."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist
from seminarapp.application.ports.log import Ledger
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.session import TurnView
from seminarapp.domain.article import Content
from seminarapp.domain.capture import Capture, Moment
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import BlockKind, CaptureKind

Step = Callable[[Activities, Ledger, UUID, int], object]
"""What is done, to the how-manieth of its kind; an IndexError or a refusal where there is none to do it to."""


def _plan(do: Activities, seminar: UUID) -> PlanView:
    return do.writing.material(seminar).plan


def _capture(do: Activities, seminar: UUID, number: int) -> CaptureView:
    return do.writing.material(seminar).captures[number]


def _turn(do: Activities, seminar: UUID, number: int) -> TurnView:
    return do.writing.material(seminar).turns[number]


def approve(do: Activities, ledger: Ledger, seminar: UUID, number: int) -> None:
    capture = ledger.load(Capture, _capture(do, seminar, number).id)
    if capture.seat:
        capture.seek_approval("2026-04-01")
    if number == 0:
        capture.decline()
    elif number == 1:
        capture.amend("Annat.")
    ledger.save(capture)


def note(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.moderating.open_session(seminar)
    seats = _plan(do, seminar).seats
    noted = Noted("Nytt.", CaptureKind.QUOTE, seats[number].id if number < len(seats) else "")
    do.moderating.note(seminar, Entry(noted, Moment(5.0, 6.0)))
    do.moderating.ask(seminar, "Vem betalar?", 7.0)


def run(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.moderating.open_session(seminar)
    do.moderating.pause(seminar, 8.0)
    do.moderating.give_floor(seminar, _plan(do, seminar).seats[number].id, 8.5)
    do.moderating.begin_segment(seminar, _plan(do, seminar).segments[number].id, 9.0)
    do.moderating.resume(seminar, 9.5)
    do.moderating.put_question(seminar, _plan(do, seminar).questions[number].id, 10.0)
    do.moderating.close_session(seminar, 11.0)


def skip(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.moderating.open_session(seminar)
    do.moderating.skip_question(seminar, _plan(do, seminar).questions[number].id, 12.0)


def park(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.moderating.open_session(seminar)
    do.moderating.park_question(seminar, _plan(do, seminar).questions[number].id, 13.0)


def question_audience(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    asked = do.writing.material(seminar).audience_questions
    do.questioning.reword(asked[number].id, "Vem ska betala?")
    do.questioning.count_votes(asked[number].id, 4)
    do.questioning.park(asked[number].id)
    if number:
        do.questioning.reopen(asked[number].id)
        do.questioning.merge(asked[number].id, asked[0].id)
    elif asked[0].merged:
        do.questioning.unmerge(asked[0].id, asked[0].merged[:1])


def write(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    sources = tuple(capture.id for capture in do.writing.material(seminar).captures[:number])
    do.writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, "Nytt.", sources=sources))


def move_block(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    article = do.writing.material(seminar).article
    assert article is not None
    do.writing.move_block(seminar, article.blocks[-1].id, article.blocks[number].id)


def remove_block(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    article = do.writing.material(seminar).article
    assert article is not None
    do.writing.remove_block(seminar, article.blocks[number].id)


def discard(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.revising.discard([_capture(do, seminar, number).id])


def reword(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.revising.reword(_capture(do, seminar, number).id, "Om.")


def reattribute(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.revising.reattribute([_capture(do, seminar, number).id], _plan(do, seminar).seats[0].id)


def retime(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.revising.retime(_capture(do, seminar, number).id, 3.0)


def mark(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    capture = _capture(do, seminar, number).id
    do.revising.tag([capture], ["ny"])
    do.revising.star([capture], True)
    do.revising.take_off_record([capture], True)
    do.revising.take_as([capture], CaptureKind.QUOTE)


def take_turn_away(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.moderating.reattribute_turn(_turn(do, seminar, number).id, "")


def excuse(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.planning.excuse_panelist(seminar, _plan(do, seminar).seats[number].id)


def seat(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.planning.seat_panelist(seminar, Panelist(f"Arne Bok {number}"))


def move_seat(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.planning.move_seat(seminar, _plan(do, seminar).seats[number].id, None)


def move_segment(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.planning.move_segment(seminar, _plan(do, seminar).segments[number].id, None)


def remove_segment(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.planning.remove_segment(seminar, _plan(do, seminar).segments[number].id)


def withdraw_question(do: Activities, _: Ledger, seminar: UUID, number: int) -> None:
    do.planning.withdraw_question(seminar, _plan(do, seminar).questions[number].id)


STEPS: list[Step] = [
    approve,
    note,
    run,
    skip,
    park,
    question_audience,
    write,
    move_block,
    remove_block,
    discard,
    reword,
    reattribute,
    retime,
    mark,
    take_turn_away,
    excuse,
    seat,
    move_seat,
    move_segment,
    remove_segment,
    withdraw_question,
]
