# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the material list holds: captures and questions by time, searched and filtered without a disk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import SeatView
from seminarapp.domain.values import CaptureKind, Seconds


class Kind(StrEnum):
    """Which rows show; also the keys of the chips."""

    ALL = "all"
    QUOTES = "quotes"
    NOTES = "notes"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Choice:
    """A row of the material: a capture, or a question from the floor.

    Attributes:
        who: the speaker's name, or who asked; "" when nobody is named.
        number: the speaker's seat, 0 for nobody in the panel.
    """

    kind: Kind
    at: Seconds
    text: str
    who: str
    number: int = 0
    capture: CaptureView | None = None
    question: AudienceQuestionView | None = None

    @property
    def locked(self) -> bool:
        """Off the record: shown, so that nobody misses it, and never put into the article."""
        return self.capture is not None and self.capture.off_record

    @property
    def starred(self) -> bool:
        """Whether it was marked while it was noted."""
        return self.capture is not None and self.capture.starred

    @property
    def tags(self) -> tuple[str, ...]:
        """Its tags, without the sign."""
        return self.capture.tags if self.capture else ()


@dataclass(frozen=True, slots=True)
class Filter:
    """What is looked for: every word of `words` has to be in the text, a tag or the speaker's name."""

    kind: Kind = Kind.ALL
    starred: bool = False
    words: str = ""

    def lets(self, choice: Choice) -> bool:
        """Whether that row shows."""
        if self.kind not in (Kind.ALL, choice.kind) or (self.starred and not choice.starred):
            return False
        said = f"{choice.text} {choice.who} {' '.join(f'#{tag}' for tag in choice.tags)}".casefold()
        return all(word in said for word in self.words.casefold().split())


def choices_of(material: Material) -> list[Choice]:
    """Every row, by time."""
    seats = {seat.id: seat for seat in material.plan.seats}
    rows = [_of_capture(capture, seats.get(capture.seat)) for capture in material.captures]
    rows += [
        Choice(Kind.QUESTIONS, question.at, question.text, question.asked_by, question=question)
        for question in material.audience_questions
    ]
    return sorted(rows, key=lambda row: row.at)


def choice_of(material: Material, capture: UUID) -> Choice | None:
    """The row of one capture, or of the audience's question with that id."""
    for row in choices_of(material):
        source = row.capture or row.question
        if source is not None and source.id == capture:
            return row
    return None


def chosen_by(rows: Iterable[Choice], wanted: Filter) -> list[Choice]:
    """The rows that a filter lets through, in their order."""
    return [row for row in rows if wanted.lets(row)]


def _of_capture(capture: CaptureView, seat: SeatView | None) -> Choice:
    return Choice(
        Kind.QUOTES if capture.kind is CaptureKind.QUOTE else Kind.NOTES,
        capture.at,
        capture.published_text,
        seat.name if seat else "",
        seat.number if seat else 0,
        capture,
    )
