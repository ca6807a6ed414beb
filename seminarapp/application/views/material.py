# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Everything about one seminar that a document can be made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seminarapp.application.views.article import ArticleView
from seminarapp.application.views.audience import AudienceQuestionView, Participant
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.profile import UNWRITTEN, Profile
from seminarapp.application.views.session import SessionView, TurnView
from seminarapp.application.views.transcript import CueView
from seminarapp.domain.handout import Issue, Paper
from seminarapp.domain.origin import Source
from seminarapp.domain.values import Seconds


@dataclass(frozen=True, slots=True)
class Material:
    """Everything about one seminar that a document can be made of. Captures are those not discarded, by time.

    `now` is how far a session that goes on has come, in seconds from its opening. `reply_to` says whom a panelist who
    is asked about quotes is to answer. `edition` is the number of the edition that this is, word for word; 0 for what
    is being worked on. `cues` and `voices` (ids to what the file calls them) are the transcript's where something is
    made of that, else nothing and None; so are `revision` and `revised_at`: how often the seminar was changed, and when
    it last was, and `source`: what it is in the program that it comes from. `paper` is what is printed on; `issue` says
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
    source: Source | None = None
    profile: Profile = UNWRITTEN
    participants: tuple[Participant, ...] = ()
    paper: Paper = Paper.A4
    issue: Issue | None = None
    mailboxes: Mapping[str, str] | None = None

    def capture(self, capture: UUID | None) -> CaptureView | None:
        """The capture with that id, if it is in the material."""
        return next((one for one in self.captures if one.id == capture), None)
