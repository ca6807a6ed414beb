# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captures as a table, for a spreadsheet or another program: what is off the record or discarded is not in it."""

from __future__ import annotations

from dataclasses import dataclass

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.values import Seconds


@dataclass(frozen=True, slots=True)
class CaptureRow:
    """One capture. `seconds` are from the session's opening; `text` is as noted, `approved_text` as approved, if so."""

    id: str
    time: str
    seconds: Seconds
    kind: str
    fidelity: str
    speaker: str
    organisation: str
    text: str
    approval: str
    approved_text: str
    segment: str
    question: str
    tags: tuple[str, ...]
    starred: bool


COLUMNS = tuple(CaptureRow.__dataclass_fields__)


def capture_rows(material: Material) -> tuple[CaptureRow, ...]:
    """The captures by time."""
    segments = {segment.id: segment.title for segment in material.plan.segments}
    questions = {question.id: question.text for question in material.plan.questions}

    def row(capture: CaptureView) -> CaptureRow:
        seat = material.plan.seat(capture.seat)
        return CaptureRow(
            id=capture.label or str(capture.id),
            time=as_clock(capture.at),
            seconds=round(capture.at, 3),
            kind=capture.kind.value,
            fidelity=capture.fidelity.value,
            speaker=seat.name if seat else "",
            organisation=seat.organisation if seat else "",
            text=capture.text,
            approval=capture.approval.value,
            approved_text=capture.approved_text,
            segment=segments.get(capture.segment, ""),
            question=questions.get(capture.question, ""),
            tags=capture.tags,
            starred=capture.starred,
        )

    return tuple(row(capture) for capture in material.captures if not capture.off_record)
