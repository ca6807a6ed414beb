# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the projections know."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol
from uuid import UUID

from seminarapp.application.views.article import ArticleView
from seminarapp.application.views.audience import AudienceQuestionView, Participant
from seminarapp.application.views.banked import BankedQuestion
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import LibraryView
from seminarapp.application.views.origin import OriginView
from seminarapp.application.views.people import PersonLine, PersonView
from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.profile import Profile
from seminarapp.application.views.search import EVERYTHING, Narrowing, SearchHit
from seminarapp.application.views.session import SessionView, TurnView
from seminarapp.application.views.transcript import CueView, TranscriptView


class Views(Protocol):
    """What the projections know. Every query is bounded by its seminar or by a limit."""

    def library(self) -> LibraryView:
        """All series and seminars."""

    def plan(self, seminar: UUID) -> PlanView:
        """The plan of a seminar.

        Raises:
            NotFoundError: there is no such seminar.
        """

    def session(self, seminar: UUID) -> SessionView | None:
        """The panel as it ran, or None before it was opened."""

    def turns(self, seminar: UUID) -> tuple[TurnView, ...]:
        """Every turn, by time."""

    def captures(self, seminar: UUID, *, discarded: bool = False) -> tuple[CaptureView, ...]:
        """Every capture by time (then by order of recording); the discarded ones only when asked for."""

    def capture(self, capture: UUID) -> CaptureView:
        """One capture.

        Raises:
            NotFoundError: there is no such capture.
        """

    def audience_questions(self, seminar: UUID) -> tuple[AudienceQuestionView, ...]:
        """Every question from the floor, by time; those that were merged into another are left out."""

    def participants(self, seminar: UUID, *, cancelled: bool = False) -> tuple[Participant, ...]:
        """Who is registered, by name; those who have cancelled only when asked for."""

    def origins_named(self, uids: Collection[str]) -> tuple[OriginView, ...]:
        """Where seminars come from that other programs call by one of these names, in the order of recording."""

    def origins_of(self, seminars: Collection[UUID]) -> tuple[OriginView, ...]:
        """Where these seminars come from, in the order of recording; nothing of those that were planned here."""

    def article(self, seminar: UUID) -> ArticleView | None:
        """The article, or None before one was begun."""

    def transcript(self, seminar: UUID) -> TranscriptView | None:
        """The seminar's transcript, or None."""

    def cues(self, transcript: TranscriptView) -> tuple[CueView, ...]:
        """All that was said, in the order of the file; times are the session's."""

    def search(self, words: str, limit: int = 50, within: Narrowing = EVERYTHING) -> tuple[SearchHit, ...]:
        """What holds all of the words (the last one as a beginning) within all that it is narrowed to, best first.

        Nothing off the record is found. Without words, what is narrowed to is found, the newest first; kinds alone are
        too much of that.
        """

    def people(self) -> tuple[PersonLine, ...]:
        """Everybody in the directory, in the order of registering; who was merged into another is left out."""

    def told_apart(self) -> frozenset[frozenset[UUID]]:
        """The pairs of entries of the directory of which somebody said that they are two people."""

    def person(self, person: UUID) -> PersonView:
        """Everything the directory says of somebody, or of whom they were merged into.

        Raises:
            NotFoundError: there is nobody with that id.
        """

    def banked(self, series: UUID | None, limit: int = 20_000) -> tuple[BankedQuestion, ...]:
        """Prepared questions of a series' seminars (None: of the library's), the newest seminar's first."""

    def profile(self) -> Profile:
        """The profile of the organisation whose library it is; an empty one where nobody has begun it."""

    def cards(self, people: Sequence[UUID]) -> tuple[PersonView, ...]:
        """Everything about these people but the seminars they were in, in that order.

        Raises:
            NotFoundError: there is nobody with one of the ids.
        """

    def person_named(self, name: str, organisation: str) -> UUID | None:
        """The person with exactly that name and one of whose organisations is exactly that, or None.

        Without an organisation, somebody of whom none is known.
        """

    def series_titled(self, title: str) -> UUID | None:
        """The series with exactly that title that is not discarded, or None."""
