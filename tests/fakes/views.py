# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Views made anew from the aggregates each time they are asked for: slow, and too simple to be wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from seminarapp.application.planning.timetable import with_starts
from seminarapp.application.views.article import ArticleView, BlockView, EditionView, WithdrawalView
from seminarapp.application.views.audience import AudienceQuestionView, Participant
from seminarapp.application.views.banked import BankedQuestion, Outcome
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import LibraryView, SeminarCard, SeriesCard
from seminarapp.application.views.origin import OriginView
from seminarapp.application.views.people import PersonLine, PersonView
from seminarapp.application.views.plan import ModeratorView, PlanView, QuestionView, SeatView, SegmentView
from seminarapp.application.views.profile import Profile
from seminarapp.application.views.search import EVERYTHING, HitKind, Narrowing, SearchHit
from seminarapp.application.views.session import SessionView, TurnView
from seminarapp.application.views.transcript import CueView, TranscriptView, VoiceView
from seminarapp.domain.article import Article
from seminarapp.domain.audience_question import AudienceQuestion
from seminarapp.domain.capture import Capture
from seminarapp.domain.organisation import Organisation
from seminarapp.domain.origin import Origin
from seminarapp.domain.person import Person
from seminarapp.domain.registration import Registration
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.series import Series
from seminarapp.domain.session import Session
from seminarapp.domain.transcript import Transcript
from seminarapp.domain.turn import Turn
from seminarapp.domain.values import SeminarState
from tests.fakes import people as directory
from tests.fakes.ledger import EventsInMemory
from tests.fakes.sessions import session_view

LONG_AFTER = datetime.max.replace(tzinfo=UTC)
LONG_AGO = datetime.min.replace(tzinfo=UTC)


class ReplayedViews:
    """Answers to `application.ports.Views`."""

    def __init__(self, ledger: EventsInMemory) -> None:
        self._ledger = ledger

    # -- the library ------------------------------------------------------------------------------------------------

    def library(self) -> LibraryView:
        series = sorted(self._ledger.every(Series), key=lambda one: one.title)
        seminars = [(one, self._card(one)) for one in self._ledger.every(Seminar)]
        seminars.sort(key=lambda pair: pair[1].starts_at or LONG_AFTER)
        kept = [(one, card) for one, card in seminars if not one.discarded]
        return LibraryView(
            series=tuple(_series(one) for one in series if not one.discarded),
            seminars=tuple(card for one, card in kept if not one.template),
            templates=tuple(sorted((c for one, c in kept if one.template), key=lambda card: card.title)),
            discarded=tuple(card for one, card in seminars if one.discarded),
            discarded_series=tuple(_series(one) for one in series if one.discarded),
        )

    def profile(self) -> Profile:
        for one in self._ledger.every(Organisation):
            return Profile(one.name, one.colour, one.logo, one.word_template, dict(one.rules))
        return Profile()

    def search(self, words: str, limit: int = 50, within: Narrowing = EVERYTHING) -> tuple[SearchHit, ...]:
        wanted = words.casefold().split()
        hits = []
        for card in self.library().seminars:
            if all(word in card.title.casefold() for word in wanted):
                hits.append(SearchHit(HitKind.SEMINAR, card.id, card.title, str(card.id), card.title))
            for capture in self.captures(card.id):
                if not capture.off_record and all(word in capture.text.casefold() for word in wanted):
                    target, text, at = str(capture.id), capture.text, capture.at
                    hits.append(SearchHit(HitKind.CAPTURE, card.id, card.title, target, text, at=at))
        return tuple([hit for hit in hits if hit.kind in within.able][:limit])

    def banked(self, series: UUID | None, limit: int = 20_000) -> tuple[BankedQuestion, ...]:
        cards = [card for card in self.library().seminars if series in (None, card.series)]
        cards.sort(key=lambda card: card.starts_at or LONG_AGO, reverse=True)
        return tuple(one for card in cards for one in self._banked(card))[:limit]

    def people(self) -> tuple[PersonLine, ...]:
        return directory.lines(self._ledger.every(Person))

    def told_apart(self) -> frozenset[frozenset[UUID]]:
        everybody = self._ledger.every(Person)
        return frozenset(frozenset((one.id, other)) for one in everybody for other in one.told_apart)

    def person(self, person: UUID) -> PersonView:
        found = directory.survivor(self._ledger, person)
        return directory.view(found, self._ledger.every(Person), self._ledger.every(Seminar))

    def cards(self, people: Sequence[UUID]) -> tuple[PersonView, ...]:
        return tuple(directory.view(self._ledger.load(Person, one), (), ()) for one in people)

    def person_named(self, name: str, organisation: str) -> UUID | None:
        for person in self._ledger.every(Person):
            organisations = {role.organisation for role in person.roles} or {""}
            if person.name.text == name and organisation in organisations:
                return directory.survivor(self._ledger, person.id).id
        return None

    def series_titled(self, title: str) -> UUID | None:
        named = [one for one in self._ledger.every(Series) if one.title == title and not one.discarded]
        return named[0].id if named else None

    # -- one seminar ------------------------------------------------------------------------------------------------

    def plan(self, seminar: UUID) -> PlanView:
        found = self._ledger.load(Seminar, seminar)
        series = self._ledger.find(Series, found.series) if found.series else None
        return PlanView(
            card=self._card(found),
            publisher=found.publisher,
            series_description=series.description if series else "",
            series_parts=len(self.library().parts_of(series.id)) if series else 0,
            moderator=_moderator(found),
            recording=found.recording,
            seats=_seats(found),
            segments=self._segments(found),
            questions=self._questions(seminar),
            registered=len(self.participants(seminar)),
        )

    def session(self, seminar: UUID) -> SessionView | None:
        session = self._ledger.find(Session, Session.create_id(seminar))
        if session is None:
            return None
        floor = next((turn for turn in reversed(self.turns(seminar)) if turn.ended_at is None), None)
        return session_view(session, self._ledger.events_of(session.id), floor)

    def turns(self, seminar: UUID) -> tuple[TurnView, ...]:
        turns = [turn for turn in self._ledger.every(Turn) if turn.seminar == seminar]
        views = [TurnView(turn.id, turn.seat, turn.began_at, turn.ended_at) for turn in turns]
        return tuple(sorted(views, key=lambda turn: turn.began_at))

    def transcript(self, seminar: UUID) -> TranscriptView | None:
        kept = [one for one in self._ledger.every(Transcript) if one.seminar == seminar and not one.set_aside]
        if not kept:
            return None
        found = kept[-1]
        return TranscriptView(
            found.id,
            found.file,
            found.alignment,
            tuple(VoiceView(name, one.name.text, one.seat) for name, one in found.voices.items()),
        )

    def cues(self, transcript: TranscriptView) -> tuple[CueView, ...]:
        fit, seats = transcript.alignment.in_session, {one.id: one.seat for one in transcript.voices}
        return tuple(
            CueView(fit(cue.begin), fit(cue.end), cue.speaker, seats.get(cue.speaker, ""), cue.words.text)
            for event in self._ledger.log
            if type(event).__qualname__ == "Transcript.CuesAdded" and event.originator_id == transcript.id
            for cue in vars(event)["cues"]
        )

    def captures(self, seminar: UUID, *, discarded: bool = False) -> tuple[CaptureView, ...]:
        views = [_capture(capture) for capture in self._ledger.every(Capture) if capture.seminar == seminar]
        wanted = [view for view in views if discarded or not view.discarded]
        return tuple(sorted(wanted, key=lambda view: view.at))

    def capture(self, capture: UUID) -> CaptureView:
        return _capture(self._ledger.load(Capture, capture))

    def audience_questions(self, seminar: UUID) -> tuple[AudienceQuestionView, ...]:
        asked = [q for q in self._ledger.every(AudienceQuestion) if q.seminar == seminar]
        asked.sort(key=lambda q: q.at)
        return tuple(
            AudienceQuestionView(
                *(q.id, q.label, q.text, q.asked_by.text, q.at, q.votes, q.state),
                merged=tuple(other.id for other in asked if other.merged_into == q.id),
            )
            for q in asked
            if q.merged_into is None
        )

    def participants(self, seminar: UUID, *, cancelled: bool = False) -> tuple[Participant, ...]:
        found = [
            Participant(
                *(one.id, one.name.text, one.organisation, one.email.text, one.note.text, one.cancelled)
            )
            for one in self._ledger.every(Registration)
            if one.seminar == seminar and not one.removed and (cancelled or not one.cancelled)
        ]
        return tuple(sorted(found, key=Participant.by_name))

    def origins_named(self, uids: Collection[str]) -> tuple[OriginView, ...]:
        return tuple(one for one in self._origins() if one.source.uid in uids)

    def origins_of(self, seminars: Collection[UUID]) -> tuple[OriginView, ...]:
        return tuple(one for one in self._origins() if one.seminar in seminars)

    def _origins(self) -> list[OriginView]:
        return [OriginView(one.id, one.seminar, one.source) for one in self._ledger.every(Origin)]

    def article(self, seminar: UUID) -> ArticleView | None:
        article = self._ledger.find(Article, Article.create_id(seminar))
        if article is None:
            return None
        blocks = tuple(BlockView(block.id, block.content, block.rival) for block in article.ordered_blocks())
        editions, withdrawn = _published(self._ledger.log, article.id)
        return ArticleView(article.style, blocks, editions=editions, withdrawn=withdrawn)

    def _banked(self, card: SeminarCard) -> Iterable[BankedQuestion]:
        session = self.session(card.id)
        names = {
            event.seat: event.role.name.text
            for event in self._ledger.events_of(card.id)
            if hasattr(event, "seat") and hasattr(event, "role")
        }
        for one in self.plan(card.id).questions:
            outcome = Outcome.PREPARED
            if session is not None:
                outcome = Outcome.PUT if one.id in session.put else outcome
                outcome = Outcome.SKIPPED if one.id in session.skipped else outcome
                outcome = Outcome.PARKED if one.id in session.parked else outcome
            yield BankedQuestion(
                *(card.id, card.title, one, card.series, card.series_title, card.part, card.starts_at),
                persons=tuple(names[seat] for seat in one.seats),
                outcome=outcome,
            )

    # -- parts ------------------------------------------------------------------------------------------------------

    def _card(self, seminar: Seminar) -> SeminarCard:
        series = self._ledger.find(Series, seminar.series) if seminar.series else None
        return SeminarCard(
            id=seminar.id,
            title=seminar.title,
            language=seminar.language,
            state=self._state(seminar.id),
            series=seminar.series,
            series_title=series.title if series else "",
            part=seminar.part,
            starts_at=seminar.schedule.starts_at,
            ends_at=seminar.schedule.ends_at,
            venue=seminar.venue,
            zone=seminar.schedule.zone,
            room=seminar.premises.room,
            address=seminar.premises.address,
            capacity=seminar.premises.capacity,
            template=seminar.template,
        )

    def _state(self, seminar: UUID) -> SeminarState:
        article = self._ledger.find(Article, Article.create_id(seminar))
        if article is not None and article.published:
            return SeminarState.PUBLISHED
        session = self._ledger.find(Session, Session.create_id(seminar))
        if session is None:
            return SeminarState.PLANNED
        return SeminarState.LIVE if session.closed_at is None else SeminarState.CLOSED

    def _segments(self, seminar: Seminar) -> tuple[SegmentView, ...]:
        show = self._ledger.load(RunOfShow, RunOfShow.create_id(seminar.id))
        views = [
            SegmentView(
                *(one.id, one.title, one.minutes, one.kind),
                slack=one.slack,
                fixed_start=one.fixed_start,
                speakers=one.speakers,
            )
            for one in show.ordered_segments()
        ]
        return with_starts(views, seminar.schedule.starts_at)

    def _questions(self, seminar: UUID) -> tuple[QuestionView, ...]:
        show = self._ledger.load(RunOfShow, RunOfShow.create_id(seminar))
        return tuple(
            QuestionView(q.id, q.text, q.priority, q.seats, q.segment, q.follow_ups, q.origin)
            for q in show.ordered_questions()
        )


def _moderator(seminar: Seminar) -> ModeratorView | None:
    if seminar.moderator is None:
        return None
    person, role = seminar.moderator
    return ModeratorView(person, role.name.text, role.title.text, role.organisation)


def _series(series: Series) -> SeriesCard:
    return SeriesCard(series.id, series.title, series.description)


def _seats(seminar: Seminar) -> tuple[SeatView, ...]:
    return tuple(
        SeatView(
            id=seat.id,
            number=number,
            person=seat.person,
            name=seat.role.name.text,
            title=seat.role.title.text,
            organisation=seat.role.organisation,
            organisation_short=seat.role.organisation_short,
            initials=seat.role.initials.text,
            pronunciation=seat.role.pronunciation.text,
        )
        for number, seat in enumerate(seminar.ordered_seats(), start=1)
    )


def _published(log: Iterable[Any], article: UUID) -> tuple[tuple[EditionView, ...], WithdrawalView | None]:
    """The editions of an article, and whether the last was withdrawn."""
    editions: list[EditionView] = []
    withdrawn = None
    for position, event in enumerate(log, start=1):
        if event.originator_id != article:
            continue
        told = vars(event)
        if type(event).__name__ in ("Finalised", "CorrectionPublished"):
            number = len(editions) + 1
            editions.append(
                EditionView(number, position, told["imprint"], told.get("note", ""), told["despite"])
            )
            withdrawn = None
        elif type(event).__name__ == "Withdrawn":
            withdrawn = WithdrawalView(told["at"], told["reason"])
    return tuple(editions), withdrawn


def _capture(capture: Capture) -> CaptureView:
    approved = capture.approval.words.text if capture.approval.words else ""
    return CaptureView(
        id=capture.id,
        seminar=capture.seminar,
        label=capture.label,
        kind=capture.kind,
        text=capture.words.text,
        seat=capture.seat,
        at=capture.moment.at,
        fidelity=capture.fidelity,
        entered_at=capture.moment.entered_at,
        segment=capture.context.segment,
        question=capture.context.question,
        tags=capture.tags,
        starred=capture.starred,
        off_record=capture.off_record,
        discarded=capture.discarded,
        approval=capture.approval.state,
        approved_text="" if approved == capture.words.text else approved,
        deadline=capture.approval.deadline,
    )
