# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The views of an open library: each question is one look at the read tables."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from uuid import UUID

import eventsourcing.persistence as es
import sqlalchemy as sa

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
from seminarapp.domain.errors import NotFoundError
from seminarapp.storage.engine import Database
from seminarapp.storage.errors import DamagedError
from seminarapp.storage.queries import (
    articles,
    banked,
    captures,
    cards,
    directory,
    hits,
    origins,
    participants,
    persons,
    plans,
    profile,
    sessions,
    transcripts,
)


class StoredViews:
    """Answers to `application.ports.Views`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def library(self) -> LibraryView:
        """All series and seminars."""
        with self._look() as connection:
            return cards.library(connection)

    def plan(self, seminar: UUID) -> PlanView:
        """The plan of a seminar.

        Raises:
            NotFoundError: there is no such seminar.
        """
        with self._look() as connection:
            found = plans.plan(connection, seminar)
        if found is None:
            raise NotFoundError("There is no {kind} “{name}”", kind="seminar", name=seminar)
        return found

    def session(self, seminar: UUID) -> SessionView | None:
        """The panel as it ran, or None before it was opened."""
        with self._look() as connection:
            return sessions.session(connection, seminar)

    def turns(self, seminar: UUID) -> tuple[TurnView, ...]:
        """Every turn, by time."""
        with self._look() as connection:
            return sessions.turns(connection, seminar)

    def captures(self, seminar: UUID, *, discarded: bool = False) -> tuple[CaptureView, ...]:
        """Every capture by time (then by order of recording); the discarded ones only when asked for."""
        with self._look() as connection:
            return captures.captures(connection, seminar, discarded=discarded)

    def capture(self, capture: UUID) -> CaptureView:
        """One capture.

        Raises:
            NotFoundError: there is no such capture.
        """
        with self._look() as connection:
            found = captures.capture(connection, capture)
        if found is None:
            raise NotFoundError("There is no {kind} “{name}”", kind="capture", name=capture)
        return found

    def audience_questions(self, seminar: UUID) -> tuple[AudienceQuestionView, ...]:
        """Every question from the floor, by time; those that were merged into another are left out."""
        with self._look() as connection:
            return captures.audience_questions(connection, seminar)

    def participants(self, seminar: UUID, *, cancelled: bool = False) -> tuple[Participant, ...]:
        """Who is registered, by name; those who have cancelled only when asked for."""
        with self._look() as connection:
            return participants.participants(connection, seminar, cancelled=cancelled)

    def origins_named(self, uids: Collection[str]) -> tuple[OriginView, ...]:
        """Where seminars come from that other programs call by one of these names, in the order of recording."""
        with self._look() as connection:
            return origins.named(connection, uids)

    def origins_of(self, seminars: Collection[UUID]) -> tuple[OriginView, ...]:
        """Where these seminars come from, in the order of recording; nothing of those that were planned here."""
        with self._look() as connection:
            return origins.of_seminars(connection, seminars)

    def article(self, seminar: UUID) -> ArticleView | None:
        """The article, or None before one was begun."""
        with self._look() as connection:
            return articles.article(connection, seminar)

    def transcript(self, seminar: UUID) -> TranscriptView | None:
        """The seminar's transcript, or None."""
        with self._look() as connection:
            return transcripts.transcript(connection, seminar)

    def cues(self, transcript: TranscriptView) -> tuple[CueView, ...]:
        """All that was said, in the order of the file; times are the session's."""
        with self._look() as connection:
            return transcripts.cues(connection, transcript)

    def search(self, words: str, limit: int = 50, within: Narrowing = EVERYTHING) -> tuple[SearchHit, ...]:
        """What holds all of the words (the last one as a beginning) within all that it is narrowed to, best first."""
        with self._look() as connection:
            return hits.search(connection, words, limit, within)

    def banked(self, series: UUID | None, limit: int = 20_000) -> tuple[BankedQuestion, ...]:
        """Prepared questions of a series' seminars (None: of the library's), the newest seminar's first."""
        with self._look() as connection:
            return banked.banked(connection, series, limit)

    def profile(self) -> Profile:
        """The profile of the organisation whose library it is; an empty one where nobody has begun it."""
        with self._look() as connection:
            return profile.profile(connection)

    def people(self) -> tuple[PersonLine, ...]:
        """Everybody in the directory, in the order of registering; who was merged into another is left out."""
        with self._look() as connection:
            return persons.people(connection)

    def told_apart(self) -> frozenset[frozenset[UUID]]:
        """The pairs of entries of the directory of which somebody said that they are two people."""
        with self._look() as connection:
            return persons.told_apart(connection)

    def person(self, person: UUID) -> PersonView:
        """Everything the directory says of somebody, or of whom they were merged into.

        Raises:
            NotFoundError: there is nobody with that id.
        """
        with self._look() as connection:
            found = persons.person(connection, person)
        if found is None:
            raise NotFoundError("There is no {kind} “{name}”", kind="person", name=person)
        return found

    def cards(self, people: Sequence[UUID]) -> tuple[PersonView, ...]:
        """Everything about these people but the seminars they were in, in that order.

        Raises:
            NotFoundError: there is nobody with one of the ids.
        """
        with self._look() as connection:
            found = persons.cards(connection, people)
        lost = next((one for one in people if one not in found), None)
        if lost is not None:
            raise NotFoundError("There is no {kind} “{name}”", kind="person", name=lost)
        return tuple(found[one] for one in people)

    def person_named(self, name: str, organisation: str) -> UUID | None:
        """The person with exactly that name and one of whose organisations is exactly that, or None."""
        with self._look() as connection:
            return persons.person_named(connection, name, organisation)

    def series_titled(self, title: str) -> UUID | None:
        """The series with exactly that title that is not discarded, or None."""
        with self._look() as connection:
            return directory.series_titled(connection, title)

    @contextmanager
    def _look(self) -> Iterator[sa.Connection]:
        try:
            with self._database.reading() as connection:
                yield connection
        except es.PersistenceError as error:
            raise DamagedError(place=self._database.place, reason=error) from error
