# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The conversation in brief: what was marked as important, segment by segment, and what the audience asked.

What is off the record is left out. Where no note is starred, the first ones of each segment stand for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.values import ApprovalState, AudienceState, CaptureKind

_POINTS = 3  # of a segment
_UNSTARRED = 2  # of a segment, where nothing is starred
_QUOTES = 3  # in all
_QUESTIONS = 3
_AGREED = (ApprovalState.APPROVED, ApprovalState.AMENDED)


@dataclass(frozen=True, slots=True)
class BriefPart:
    """What is told of one segment; `segment` is its id, "" for what was said in none."""

    segment: str
    title: str
    points: tuple[CaptureView, ...]
    quote: CaptureView | None = None


@dataclass(frozen=True, slots=True)
class InBrief:
    """The parts in the order of the plan, and the questions with most votes that the panel was put or answered."""

    parts: tuple[BriefPart, ...]
    questions: tuple[AudienceQuestionView, ...]


def in_brief(material: Material) -> InBrief:
    """What the summary tells."""
    parts = tuple(part for part in _parts(material) if part.points or part.quote)
    asked = [
        one for one in material.audience_questions if one.state in (AudienceState.PUT, AudienceState.ANSWERED)
    ]
    asked.sort(key=lambda one: -one.votes)  # of as many votes, the one asked first
    return InBrief(parts, tuple(asked[:_QUESTIONS]))


def _parts(material: Material) -> Iterator[BriefPart]:
    told = [one for one in material.captures if not one.off_record and not one.discarded]
    notes = [one for one in told if one.kind is CaptureKind.NOTE]
    starred = [one for one in notes if one.starred]
    quotes = [one for one in told if one.kind is CaptureKind.QUOTE and one.starred and one.quotable]
    left = _QUOTES
    known = {segment.id for segment in material.plan.segments}
    segments = [("", ""), *((segment.id, segment.title) for segment in material.plan.segments)]
    for segment, title in segments:
        points = _within(starred or notes, segment, known)[: _POINTS if starred else _UNSTARRED]
        quote = _best(_within(quotes, segment, known)) if left else None
        left -= quote is not None
        yield BriefPart(segment, title, tuple(points), quote)


def _within(captures: Sequence[CaptureView], segment: str, known: set[str]) -> list[CaptureView]:
    return [one for one in captures if (one.segment if one.segment in known else "") == segment]


def _best(quotes: Sequence[CaptureView]) -> CaptureView | None:
    """One that its speaker has approved, else the first."""
    agreed = [one for one in quotes if one.approval in _AGREED]
    return next(iter([*agreed, *quotes]), None)
