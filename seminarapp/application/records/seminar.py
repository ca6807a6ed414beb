# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A seminar as the seminar file has it: its plan, what was noted, its article.

Ids are the file's own short strings. Times are seconds from the session's opening.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.values import (
    ApprovalState,
    Attribution,
    AudienceState,
    BlockKind,
    CaptureKind,
    Fidelity,
    Minutes,
    Placement,
    Priority,
    Recording,
    Seconds,
    SegmentKind,
)


@dataclass(frozen=True, slots=True)
class SeriesRecord:
    """The series it is a part of."""

    title: str
    part: int | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class ModeratorRecord:
    """Who leads the discussion."""

    name: str
    title: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class SeatRecord:
    """A panelist."""

    id: str
    name: str
    title: str = ""
    organisation: str = ""
    organisation_short: str = ""
    initials: str = ""
    pronunciation: str = ""


@dataclass(frozen=True, slots=True)
class SegmentRecord:
    """A segment of the run of show."""

    id: str
    title: str
    minutes: Minutes
    kind: SegmentKind = SegmentKind.DISCUSSION


@dataclass(frozen=True, slots=True)
class QuestionRecord:
    """A prepared question."""

    id: str
    text: str
    priority: Priority = Priority.IF_TIME
    seats: tuple[str, ...] = ()
    segment: str = ""
    follow_ups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """One stretch of speaking, of a panelist or of the moderator (`domain.values.MODERATOR`)."""

    speaker: str
    begin: Seconds
    end: Seconds | None = None


@dataclass(frozen=True, slots=True)
class CaptureRecord:
    """A note or quote; `fidelity` None for the kind's usual grade."""

    id: str
    at: Seconds
    kind: CaptureKind
    text: str
    speaker: str = ""
    fidelity: Fidelity | None = None
    question: str = ""
    segment: str = ""
    tags: tuple[str, ...] = ()
    starred: bool = False
    off_record: bool = False
    approval: ApprovalState = ApprovalState.DRAFT
    approved_text: str = ""
    deadline: str = ""


@dataclass(frozen=True, slots=True)
class AudienceQuestionRecord:
    """A question from the floor."""

    id: str
    text: str
    at: Seconds = 0.0
    asked_by: str = ""
    votes: int = 0
    state: AudienceState = AudienceState.OPEN


@dataclass(frozen=True, slots=True)
class BlockRecord:
    """A block of the article; `sources` and `capture` name captures of the same record."""

    kind: BlockKind
    text: str = ""
    level: int = 2
    sources: tuple[str, ...] = ()
    capture: str = ""
    attribution: Attribution | None = None
    placement: Placement | None = None


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """The article; `style` None for the language's usual one."""

    style: ArticleStyle | None = None
    blocks: tuple[BlockRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class SeminarRecord:
    """One seminar with everything that was planned, noted and written."""

    title: str
    language: str = "sv"
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    venue: str = ""
    publisher: str = ""
    series: SeriesRecord | None = None
    moderator: ModeratorRecord | None = None
    panel: tuple[SeatRecord, ...] = ()
    segments: tuple[SegmentRecord, ...] = ()
    questions: tuple[QuestionRecord, ...] = ()
    recording: Recording | None = None
    turns: tuple[TurnRecord, ...] = ()
    captures: tuple[CaptureRecord, ...] = ()
    audience_questions: tuple[AudienceQuestionRecord, ...] = ()
    article: ArticleRecord | None = None
