# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The trade's small words: kinds, grades, states and units. Their values are those of the seminar file."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from seminarapp.domain.errors import DuplicateError, EmptyTextError

Seconds = float
"""Seconds from the session's opening, decimals allowed; wall time, so pauses count."""

Minutes = float
"""Planned length of a segment."""

NOBODY = ""
"""The seat id that means nobody, or nobody named."""

MODERATOR = "@moderator"
"""Stands for a seat id where the moderator has the floor: they have no seat in the panel, and no panelist this id."""


class SegmentKind(StrEnum):
    """What happens in a segment of the run of show."""

    OPENING = "opening"
    DISCUSSION = "discussion"
    QUESTIONS = "questions"
    BREAK = "break"
    CLOSING = "closing"


class Priority(StrEnum):
    """Whether a prepared question has to be asked."""

    MUST = "must"
    IF_TIME = "if_time"


class CaptureKind(StrEnum):
    """A note tells what happened; a quote repeats somebody's words."""

    NOTE = "note"
    QUOTE = "quote"

    @property
    def usual_fidelity(self) -> Fidelity:
        """The grade a capture has until somebody grades it."""
        return Fidelity.VERBATIM if self is CaptureKind.QUOTE else Fidelity.PARAPHRASE


class Fidelity(StrEnum):
    """How near the words are to what was said; only the first two may stand as direct speech."""

    VERBATIM = "verbatim"
    LIGHTLY_EDITED = "lightly_edited"
    PARAPHRASE = "paraphrase"
    UNSURE = "unsure"

    @property
    def quotable(self) -> bool:
        """Whether words of this grade may stand as direct speech."""
        return self in (Fidelity.VERBATIM, Fidelity.LIGHTLY_EDITED)


class StepWay(StrEnum):
    """How a step was taken: for the first time, back, or once more; or passed over, as it can't be taken back."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"
    PASSED_OVER = "passed_over"


class ApprovalState(StrEnum):
    """Where a quote stands in the speaker's review."""

    DRAFT = "draft"
    SENT = "sent"
    APPROVED = "approved"
    AMENDED = "amended"
    DECLINED = "declined"
    NO_REPLY = "no_reply"


class AudienceState(StrEnum):
    """What became of a question from the floor."""

    OPEN = "open"
    PUT = "put"
    ANSWERED = "answered"
    PARKED = "parked"


class SeminarState(StrEnum):
    """How far a seminar has come."""

    PLANNED = "planned"
    LIVE = "live"
    CLOSED = "closed"
    PUBLISHED = "published"


class BlockKind(StrEnum):
    """What a block of an article is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    PANEL = "panel"
    MODERATOR = "moderator"
    RECORDING = "recording"
    QUOTE = "quote"
    LIST = "list"
    CLOSING = "closing"
    FIGURE = "figure"

    @property
    def from_plan(self) -> bool:
        """Whether the block's content is filled from the plan; its text is only the line that introduces it."""
        return self in (BlockKind.PANEL, BlockKind.MODERATOR, BlockKind.RECORDING)


class QuoteMarks(StrEnum):
    """How the document marks direct speech: a quotation dash, or quotation marks."""

    DASH = "dash"
    MARKS = "marks"


class Tense(StrEnum):
    """The tense of every attribution in one document."""

    PAST = "past"
    PRESENT = "present"


class Attribution(StrEnum):
    """How much the attribution says about the speaker."""

    FULL = "full"
    SHORT = "short"
    SURNAME = "surname"
    NONE = "none"


class Placement(StrEnum):
    """Where the attribution stands in relation to the words."""

    AFTER = "after"
    BEFORE = "before"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class Recording:
    """Where the panel can be seen or heard again; `offset` is the recording's time when the session opened."""

    title: str
    url: str
    offset: Seconds = 0.0
    captioned: bool = False


@dataclass(frozen=True, slots=True)
class Schedule:
    """When the seminar is to begin and end; both with an offset from UTC, either may be open.

    `zone` is the IANA name of the zone whose clocks it goes by (Europe/Stockholm), "" where nobody has said.
    """

    starts_at: datetime | None = None
    ends_at: datetime | None = None
    zone: str = ""


UNSCHEDULED = Schedule()
"""Neither beginning nor end is known yet."""


def said(text: str, what: str) -> str:
    """The text without outer white space; blank text is refused, naming `what` is missing.

    Raises:
        EmptyTextError: nothing is left.
    """
    text = text.strip()
    if not text:
        raise EmptyTextError(what=what)
    return text


def only_one(kind: str, name: str, taken: Container[str]) -> None:
    """Refuse an id that is taken already, or blank: that would mean nobody, or none.

    Raises:
        DuplicateError: `name` is in `taken`.
        EmptyTextError: it is blank.
    """
    said(name, f"{kind} id")
    if name in taken:
        raise DuplicateError(kind=kind, id=name)
