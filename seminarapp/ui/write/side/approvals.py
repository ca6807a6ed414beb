# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How far the speakers' review has come, a line a panelist quoted in the article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from seminarapp.application.reviewing.review import BY_NEED
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import SeatView
from seminarapp.domain.values import ApprovalState, BlockKind
from seminarapp.ui.write.piece import Piece


@dataclass(frozen=True, slots=True)
class PanelistApproval:
    """One panelist's quotes in the article; `state` is that of the quote that needs most to be done about it."""

    seat: SeatView
    state: ApprovalState
    quotes: int


def approvals_of(pieces: Iterable[Piece], material: Material) -> list[PanelistApproval]:
    """The panelists that the article quotes, in the order of their seats. A quote that stands twice counts once."""
    quoted = {piece.content.capture for piece in pieces if piece.content.kind is BlockKind.QUOTE}
    captures = [capture for capture in material.captures if capture.id in quoted]
    return [
        PanelistApproval(seat, _neediest(theirs), len(theirs))
        for seat in material.plan.seats
        if (theirs := [capture for capture in captures if capture.seat == seat.id])
    ]


def _neediest(captures: Iterable[CaptureView]) -> ApprovalState:
    return min((capture.approval for capture in captures), key=BY_NEED.index)
