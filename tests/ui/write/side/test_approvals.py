# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from seminarapp.application.reviewing.review import DONE
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView, SeatView
from seminarapp.domain.article import Content
from seminarapp.domain.values import ApprovalState, BlockKind, CaptureKind, Fidelity, SeminarState
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.side.approvals import approvals_of

SEATS = (SeatView("a", 1, uuid4(), "Anna"), SeatView("b", 2, uuid4(), "Bo"), SeatView("c", 3, uuid4(), "Ci"))


def quotes(*told: tuple[str, ApprovalState]) -> tuple[Material, list[Piece]]:
    """A seminar whose article quotes that, seat by seat."""
    seminar = uuid4()
    sample = CaptureView(seminar, seminar, "c", CaptureKind.QUOTE, "x", "", 0, Fidelity.VERBATIM)
    captures = tuple(replace(sample, id=uuid4(), seat=seat, approval=state) for seat, state in told)
    card = SeminarCard(seminar, "Rör", "sv", SeminarState.CLOSED)
    pieces = [Piece(Content(BlockKind.QUOTE, capture=one.id)) for one in captures]
    return Material(PlanView(card, seats=SEATS), captures=captures), pieces


def test_only_who_is_quoted_is_listed_in_the_order_of_the_seats() -> None:
    material, pieces = quotes(("c", ApprovalState.SENT), ("a", ApprovalState.APPROVED))
    assert [(one.seat.id, one.quotes) for one in approvals_of(pieces, material)] == [("a", 1), ("c", 1)]
    assert approvals_of([], material) == []


@pytest.mark.parametrize(
    ("states", "neediest"),
    [
        (("approved", "approved"), "approved"),
        (("approved", "amended"), "amended"),
        (("approved", "sent"), "sent"),
        (("sent", "draft"), "draft"),
        (("draft", "no_reply"), "no_reply"),
        (("no_reply", "declined", "approved"), "declined"),
    ],
)
def test_the_state_that_needs_most_speaks_for_all(states: tuple[str, ...], neediest: str) -> None:
    material, pieces = quotes(*(("a", ApprovalState(state)) for state in states))
    (one,) = approvals_of(pieces, material)
    assert (one.state, one.quotes) == (ApprovalState(neediest), len(states))


def test_a_quote_that_stands_twice_counts_once() -> None:
    material, pieces = quotes(("a", ApprovalState.SENT))
    (one,) = approvals_of([*pieces, *pieces], material)
    assert one.quotes == 1


def test_only_an_answer_that_allows_it_is_done() -> None:
    assert {ApprovalState.APPROVED, ApprovalState.AMENDED} == DONE
