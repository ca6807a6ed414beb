# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a seminar file may hold, object by object. The published JSON Schema is generated from here.

The order of the fields is the order of the keys when a file is written. UNSET stands for a key that isn't there.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal, TypeVar

from msgspec import UNSET, Meta, Struct, UnsetType, field

from seminarapp.domain.values import (
    ApprovalState,
    Attribution,
    AudienceState,
    BlockKind,
    CaptureKind,
    Fidelity,
    Placement,
    Priority,
    QuoteMarks,
    SegmentKind,
    Tense,
)

FORMAT = "seminarapp.seminar"
VERSION = 1

T = TypeVar("T")

_CLOCK = r"[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?"
MOMENT = rf"^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}[Tt ]{_CLOCK}([Zz]|[+-][0-9]{{2}}(:?[0-9]{{2}})?)$"
"""ISO 8601: seconds, and minutes of the offset, may be left out."""
_DATE_OR_TIME = (
    r"^$|^[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"
)

Id = Annotated[str, Meta(pattern=r"\S", max_length=100, description="a short string of the file's own")]
Said = Annotated[str, Meta(pattern=r"\S", description="text that is not blank")]
At = Annotated[float, Meta(ge=0, le=1e9, description="seconds from the session's opening")]
Moment = Annotated[str, Meta(pattern=MOMENT, description="date and time with an offset from UTC")]
Many = Meta(max_length=20_000)
Some = Meta(max_length=10_000)
Few = Meta(max_length=1_000)


class Language(StrEnum):
    """The language of the seminar and of its documents."""

    SWEDISH = "sv"
    ENGLISH = "en"


class _Strict(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A key that nobody knows is refused, never dropped; a key that says nothing new is not written.

    No object of a file points back at one that holds it, so the garbage collector needn't look at them (`gc`).
    """


class Series(_Strict, frozen=True):
    """The series that the seminar is a part of."""

    title: Said
    part: Annotated[int, Meta(ge=1, le=1_000_000)] | UnsetType = UNSET
    description: str = ""


class Moderator(_Strict, frozen=True):
    """Who leads the discussion."""

    name: Said
    title: str = ""
    organisation: str = ""


class Seat(_Strict, frozen=True):
    """A panelist's place, with title and organisation as they are that day."""

    id: Id
    name: Said
    title: str = ""
    organisation: str = ""
    organisation_short: str = ""
    initials: str = ""
    pronunciation: str = ""


class Segment(_Strict, frozen=True):
    """A timed item of the run of show."""

    id: Id
    title: Said
    minutes: Annotated[float, Meta(gt=0, le=1440)]
    kind: SegmentKind = SegmentKind.DISCUSSION


class Question(_Strict, frozen=True):
    """A prepared question, with the panelists it is for."""

    id: Id
    text: Said
    priority: Priority = Priority.IF_TIME
    seats: Annotated[tuple[Id, ...], Few] = field(default=(), name="for")
    segment: str = ""
    follow_ups: Annotated[tuple[str, ...], Few] = ()


class Recording(_Strict, frozen=True):
    """Where the panel can be seen again; the offset is the recording's time when the session opened."""

    title: str = ""
    url: str = ""
    offset_seconds: Annotated[float, Meta(ge=-1e9, le=1e9)] = 0
    captioned: bool = False


class Seminar(_Strict, frozen=True):
    """The plan."""

    title: Said
    language: Language = Language.SWEDISH
    starts_at: Moment | UnsetType = UNSET
    ends_at: Moment | UnsetType = UNSET
    venue: str = ""
    publisher: str = ""
    moderator: Moderator | UnsetType = UNSET
    panel: Annotated[tuple[Seat, ...], Few] = ()
    segments: Annotated[tuple[Segment, ...], Few] = ()
    questions: Annotated[tuple[Question, ...], Some] = ()
    recording: Recording | UnsetType = UNSET


class Turn(_Strict, frozen=True):
    """One stretch of speaking, by a panelist (an id in the panel) or by the moderator (`@moderator`)."""

    speaker: Id
    begin: At = field(name="from")
    end: At = field(name="to")


class Approval(_Strict, frozen=True):
    """Where a quote stands in the speaker's review; `text` is the approved wording."""

    state: ApprovalState = ApprovalState.DRAFT
    text: str = ""
    deadline: Annotated[
        str, Meta(pattern=_DATE_OR_TIME, description="a date, or date and time with an offset from UTC")
    ] = ""


class Capture(_Strict, frozen=True):
    """A note or a quote. Without `fidelity` a quote is verbatim and a note a paraphrase."""

    id: Id
    at: At
    kind: CaptureKind
    text: Said
    speaker: str = ""
    fidelity: Fidelity | UnsetType = UNSET
    question: str = ""
    segment: str = ""
    tags: Annotated[tuple[str, ...], Few] = ()
    starred: bool = False
    off_record: bool = False
    approval: Approval | UnsetType = UNSET


class AudienceQuestion(_Strict, frozen=True):
    """A question from the floor."""

    id: Id
    text: Said
    at: At = 0
    asked_by: str = field(default="", name="from")
    votes: Annotated[int, Meta(ge=0, le=1_000_000_000)] = 0
    state: AudienceState = AudienceState.OPEN


class Style(_Strict, frozen=True):
    """How the article marks and attributes quotes; what is left out is the language's usual way."""

    quotes: QuoteMarks | UnsetType = UNSET
    tense: Tense | UnsetType = UNSET
    attribution: Attribution | UnsetType = UNSET


class Block(_Strict, frozen=True):
    """A block of the article; `sources` and `capture` name captures of this file. A quote must have a capture."""

    kind: BlockKind
    text: str = ""
    level: Literal[2, 3] = 2
    sources: Annotated[tuple[Id, ...], Few] = ()
    capture: str = ""
    attribution: Attribution | UnsetType = UNSET
    placement: Placement | UnsetType = UNSET


class Article(_Strict, frozen=True):
    """The article as it is published."""

    style: Style | UnsetType = UNSET
    blocks: Annotated[tuple[Block, ...], Meta(max_length=2_000)] = ()


class SeminarFile(_Strict, frozen=True, kw_only=True):
    """A seminar file, version 1."""

    format: Literal["seminarapp.seminar"]
    version: Literal[1]
    series: Series | UnsetType = UNSET
    seminar: Seminar
    turns: Annotated[tuple[Turn, ...], Many] = ()
    captures: Annotated[tuple[Capture, ...], Many] = ()
    audience_questions: Annotated[tuple[AudienceQuestion, ...], Many] = ()
    article: Article | UnsetType = UNSET


def moment(value: str | UnsetType) -> datetime | None:
    """The point in time that is written there; None where the key is left out.

    Raises:
        ValueError: there is no such day or time.
    """
    return None if value is UNSET else datetime.fromisoformat(value.upper())


def given(value: T | UnsetType) -> T | None:
    """The value, or None for a key that isn't there."""
    return None if isinstance(value, UnsetType) else value
