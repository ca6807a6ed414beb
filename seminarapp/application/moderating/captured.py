# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A capture as the window shows it, made from the aggregate that was just saved: no need to read it back."""

from __future__ import annotations

from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.capture import Capture


def view_of(capture: Capture) -> CaptureView:
    """The same view that the projection gives of this capture; a test holds the two together."""
    approval = capture.approval
    return CaptureView(
        id=capture.id,
        seminar=capture.seminar,
        label=capture.label,
        kind=capture.kind,
        text=capture.words.text,
        seat=capture.seat,
        at=capture.moment.at,
        fidelity=capture.fidelity,
        entered_at=capture.moment.entered_at,
        segment=capture.context.segment,
        question=capture.context.question,
        tags=capture.tags,
        starred=capture.starred,
        off_record=capture.off_record,
        discarded=capture.discarded,
        approval=approval.state,
        approved_text=approval.words.text if approval.words else "",
        deadline=approval.deadline,
    )
