# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The captures, a row each. What is off the record is never among them (docs/decisions/off-the-record.md)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields

from seminarapp.application.views import CaptureView, Material
from seminarapp.documents.characters import clean
from seminarapp.documents.language import words_of


@dataclass(frozen=True, slots=True)
class CaptureRow:
    """One capture; what has a fixed set of values has them as the seminar file writes them.

    Attributes:
        time: hours, minutes and seconds from the session's opening.
        approved_text: the wording the speaker approved; "" where it is the text.
    """

    time: str
    speaker: str
    organisation: str
    kind: str
    fidelity: str
    text: str
    segment: str
    question: str
    tags: tuple[str, ...]
    starred: bool
    approval: str
    approved_text: str


COLUMNS = tuple(field.name for field in fields(CaptureRow))


def capture_rows(material: Material) -> Iterator[CaptureRow]:
    """The captures by time."""
    segments = {one.id: one.title for one in material.plan.segments}
    questions = {one.id: one.text for one in material.plan.questions}
    for capture in material.captures:
        if not capture.off_record and not capture.discarded:
            yield _row(capture, material, segments, questions)


def cells(row: CaptureRow, language: str) -> list[str]:
    """The row as text a cell, in the document's language."""
    say = words_of("exports", language)
    told = {**asdict(row), "tags": ", ".join(row.tags), "starred": say["yes"] if row.starred else ""}
    for name in ("kind", "fidelity", "approval"):
        told[name] = say[f"{name}_{told[name]}"]
    return [str(told[name]) for name in COLUMNS]


def headings(language: str) -> list[str]:
    """What the columns are called."""
    return [words_of("exports", language)[f"column_{name}"] for name in COLUMNS]


def _row(
    capture: CaptureView, material: Material, segments: dict[str, str], questions: dict[str, str]
) -> CaptureRow:
    seat = material.plan.seat(capture.seat)
    return CaptureRow(
        time=_clock(capture.at),
        speaker=clean(seat.name) if seat else "",
        organisation=clean(seat.organisation) if seat else "",
        kind=capture.kind.value,
        fidelity=capture.fidelity.value,
        text=clean(capture.text),
        segment=clean(segments.get(capture.segment, "")),
        question=clean(questions.get(capture.question, "")),
        tags=tuple(clean(tag) for tag in capture.tags),
        starred=capture.starred,
        approval=capture.approval.value,
        approved_text=clean(capture.approved_text),
    )


def _clock(at: float) -> str:
    minutes, seconds = divmod(max(0, int(at)), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"
