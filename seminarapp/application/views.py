# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the window, the command line and the documents are shown: frozen records, read from the projections.

Times within a panel are seconds from the session's opening; dates carry an offset from UTC. Text of an erased person
reads `[erased]`. Seats, segments, questions and blocks are named by the seminar's own short ids; "" means none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from uuid import UUID

from seminarapp.application.profile import UNWRITTEN, Profile
from seminarapp.domain.article import ArticleStyle, Content, Imprint
from seminarapp.domain.capture import hindrance
from seminarapp.domain.handout import Issue, Paper
from seminarapp.domain.plan import Origin
from seminarapp.domain.transcript import Alignment
from seminarapp.domain.values import (
    MODERATOR,
    ApprovalState,
    AudienceState,
    CaptureKind,
    Fidelity,
    Minutes,
    Priority,
    Recording,
    Seconds,
    SegmentKind,
    SeminarState,
)


@dataclass(frozen=True, slots=True)
class SeriesCard:
    """A series as it stands in a list."""

    id: UUID
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class SeminarCard:
    """A seminar as it stands in a list. `series_title` is empty outside a series.

    Attributes:
        zone: the IANA name of the zone whose clocks its times go by; "" where nobody has said.
        capacity: how many people the room holds; None where nobody has said.
        template: it is a pattern that seminars are planned from.
    """

    id: UUID
    title: str
    language: str
    state: SeminarState
    series: UUID | None = None
    series_title: str = ""
    part: int | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    venue: str = ""
    zone: str = ""
    room: str = ""
    address: str = ""
    capacity: int | None = None
    template: bool = False

    @property
    def place(self) -> str:
        """Venue, room and address on one line, as far as they are known."""
        return ", ".join(part for part in (self.venue, self.room, self.address) if part)


@dataclass(frozen=True, slots=True)
class LibraryView:
    """Everything the start page lists: series by title, seminars by time with the undated last.

    Templates stand by title, and what was discarded as it stood before; none of these is among the others.
    """

    series: tuple[SeriesCard, ...]
    seminars: tuple[SeminarCard, ...]
    templates: tuple[SeminarCard, ...] = ()
    discarded: tuple[SeminarCard, ...] = ()
    discarded_series: tuple[SeriesCard, ...] = ()

    def parts_of(self, series: UUID) -> tuple[SeminarCard, ...]:
        """The seminars of a series by their numbers, those without one last; by time where that leaves it open."""
        own = [card for card in self.seminars if card.series == series]
        return tuple(sorted(own, key=lambda card: (card.part is None, card.part or 0)))


@dataclass(frozen=True, slots=True)
class SeatView:
    """A panelist as they were at the panel; `number` is the key 1–9 (counts on for larger panels)."""

    id: str
    number: int
    person: UUID
    name: str
    title: str = ""
    organisation: str = ""
    organisation_short: str = ""
    initials: str = ""
    pronunciation: str = ""


@dataclass(frozen=True, slots=True)
class ModeratorView:
    """Who leads the discussion."""

    person: UUID
    name: str
    title: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class SegmentView:
    """A segment of the run of show.

    Attributes:
        starts_at: follows from the seminar's start, the segments and slack before, and its own fixed start.
        slack: planned time after it that belongs to nobody.
        fixed_start: the time of day at which it must begin, where the seminar is held; None where it just follows.
        speakers: who was named to speak in it: seats in the panel's order, the MODERATOR before them.
    """

    id: str
    title: str
    minutes: Minutes
    kind: SegmentKind
    starts_at: datetime | None = None
    slack: Minutes = 0.0
    fixed_start: time | None = None
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A prepared question; `origin` is the question of another seminar that it is a copy of."""

    id: str
    text: str
    priority: Priority
    seats: tuple[str, ...] = ()
    segment: str = ""
    follow_ups: tuple[str, ...] = ()
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class PlanView:
    """The whole plan of one seminar; `registered` is how many people are, those who have cancelled not counted."""

    card: SeminarCard
    publisher: str = ""
    series_description: str = ""
    series_parts: int = 0
    moderator: ModeratorView | None = None
    recording: Recording | None = None
    seats: tuple[SeatView, ...] = ()
    segments: tuple[SegmentView, ...] = ()
    questions: tuple[QuestionView, ...] = ()
    registered: int = 0

    def seat(self, seat: str) -> SeatView | None:
        """The seat with that id, or None for somebody who left the panel."""
        return next((one for one in self.seats if one.id == seat), None)

    def heard_in(self, segment: SegmentView) -> tuple[str, ...]:
        """Who speaks in a segment: who was named, and whom its questions are for; the MODERATOR first, then seats."""
        asked = {seat for one in self.questions if one.segment == segment.id for seat in one.seats}
        heard = asked | set(segment.speakers)
        return tuple(one for one in (MODERATOR, *(seat.id for seat in self.seats)) if one in heard)


@dataclass(frozen=True, slots=True)
class SegmentRun:
    """A segment as it ran; `paused` seconds are not counted in its length. `ended_at` is None while it runs."""

    segment: str
    began_at: Seconds
    ended_at: Seconds | None = None
    paused: Seconds = 0.0


@dataclass(frozen=True, slots=True)
class TurnView:
    """One stretch of speaking, of a seat or the MODERATOR; `ended_at` is None while the floor is held."""

    id: UUID
    seat: str
    began_at: Seconds
    ended_at: Seconds | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch during which the clock stood."""

    began_at: Seconds
    ended_at: Seconds


@dataclass(frozen=True, slots=True)
class SessionView:
    """The panel as it ran, or runs.

    Attributes:
        paused_at: when the present pause began; None while the clock goes.
        pauses: those that are over.
        put: question id to when it was put.
        parked: prepared questions that are kept for after the panel.
        floor: the turn that goes on, or None.
    """

    opened_at: datetime
    closed_at: Seconds | None = None
    paused_at: Seconds | None = None
    runs: tuple[SegmentRun, ...] = ()
    put: Mapping[str, Seconds] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    floor: TurnView | None = None
    parked: frozenset[str] = frozenset()
    pauses: tuple[Pause, ...] = ()


@dataclass(frozen=True, slots=True)
class CaptureView:
    """A note or quote. `approved_text` is the wording the speaker approved, where it differs."""

    id: UUID
    seminar: UUID
    label: str
    kind: CaptureKind
    text: str
    seat: str
    at: Seconds
    fidelity: Fidelity
    entered_at: Seconds | None = None
    segment: str = ""
    question: str = ""
    tags: tuple[str, ...] = ()
    starred: bool = False
    off_record: bool = False
    discarded: bool = False
    approval: ApprovalState = ApprovalState.DRAFT
    approved_text: str = ""
    deadline: str = ""

    @property
    def published_text(self) -> str:
        """The words as they may be printed: the approved wording, else its own text."""
        return self.approved_text or self.text

    @property
    def quotable(self) -> bool:
        """Whether it may stand as direct speech (`domain.capture.hindrance` gives the reason)."""
        return hindrance(self.fidelity, self.approval, self.off_record) is None


@dataclass(frozen=True, slots=True)
class AudienceQuestionView:
    """A question from the floor; `merged` are those that were merged into it, in the order in which they were asked."""

    id: UUID
    label: str
    text: str
    asked_by: str
    at: Seconds
    votes: int
    state: AudienceState
    merged: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who is registered for a seminar; `id` is the registration's."""

    id: UUID
    name: str
    organisation: str = ""
    email: str = ""
    note: str = ""
    cancelled: bool = False

    def by_name(self) -> tuple[str, str, str]:
        """Sorts participants by name, then organisation; capitals count as small letters."""
        return self.name.casefold(), self.organisation.casefold(), self.email.casefold()


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block of the article, in its order.

    Attributes:
        rival: the block that has another's text where two people changed one at once; "" where the other took it out;
            None for no contest.
    """

    id: str
    content: Content
    rival: str | None = None


@dataclass(frozen=True, slots=True)
class EditionView:
    """An edition of the article, as it was published.

    Attributes:
        position: of its event in the log: the edition is everything up to there.
        note: what was corrected; "" for an edition that corrects none.
        despite: why it was published although the check asked for something else.
    """

    number: int
    position: int
    imprint: Imprint
    note: str = ""
    despite: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawalView:
    """When and why the article was withdrawn."""

    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """The article under work; `proposed` when it is the template's proposal and nothing has been written yet.

    `editions` are what was published, oldest first; `withdrawn` says that the last of them stands no longer.
    """

    style: ArticleStyle
    blocks: tuple[BlockView, ...]
    proposed: bool = False
    editions: tuple[EditionView, ...] = ()
    withdrawn: WithdrawalView | None = None

    @property
    def published(self) -> EditionView | None:
        """The edition that stands, or None."""
        return self.editions[-1] if self.editions and self.withdrawn is None else None


@dataclass(frozen=True, slots=True)
class CueView:
    """One cue of a transcript; times are the session's, `speaker` is the id of a voice."""

    begin: Seconds
    end: Seconds
    speaker: str
    seat: str
    text: str


@dataclass(frozen=True, slots=True)
class Material:
    """Everything about one seminar that a document can be made of. Captures are those not discarded, by time.

    `now` is how far a session that goes on has come, in seconds from its opening. `reply_to` says whom a panelist who
    is asked about quotes is to answer. `edition` is the number of the edition that this is, word for word; 0 for what
    is being worked on. `cues` and `voices` (ids to what the file calls them) are the transcript's where something is
    made of that, else nothing and None; so are `revision` and `revised_at`: how often the seminar was changed, and when
    it last was, and `outside`: what other programs call it, "" for its id. `paper` is what is printed on; `issue` says
    which version of a handout this is. `mailboxes` (seats to addresses) are the panelists' where something is sent.
    """

    plan: PlanView
    session: SessionView | None = None
    turns: tuple[TurnView, ...] = ()
    captures: tuple[CaptureView, ...] = ()
    audience_questions: tuple[AudienceQuestionView, ...] = ()
    article: ArticleView | None = None
    now: Seconds = 0.0
    reply_to: str = ""
    edition: int = 0
    cues: tuple[CueView, ...] = ()
    voices: Mapping[str, str] | None = None
    revision: int = 0
    revised_at: datetime | None = None
    outside: str = ""
    profile: Profile = UNWRITTEN
    participants: tuple[Participant, ...] = ()
    paper: Paper = Paper.A4
    issue: Issue | None = None
    mailboxes: Mapping[str, str] | None = None

    def capture(self, capture: UUID | None) -> CaptureView | None:
        """The capture with that id, if it is in the material."""
        return next((one for one in self.captures if one.id == capture), None)


@dataclass(frozen=True, slots=True)
class VoiceView:
    """A speaker of a transcript: its own id, what the file calls them, and whose seat it is ("" for nobody's)."""

    id: str
    name: str
    seat: str = ""


@dataclass(frozen=True, slots=True)
class TranscriptView:
    """A seminar's transcript but for its cues, of which there may be tens of thousands."""

    id: UUID
    file: str
    alignment: Alignment
    voices: tuple[VoiceView, ...] = ()

    @property
    def strangers(self) -> tuple[str, ...]:
        """The file's names whose words are nobody's."""
        return tuple(voice.name for voice in self.voices if not voice.seat)
