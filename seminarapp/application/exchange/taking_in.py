# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A seminar record made into aggregates: importing is running the same commands a person would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from uuid import UUID, uuid4

from eventsourcing.domain import Aggregate

from seminarapp.application.people.directory import Directory
from seminarapp.application.planning.planning import Panelist, role_of
from seminarapp.application.ports.views import Views
from seminarapp.application.records.seminar import (
    ArticleRecord,
    AudienceQuestionRecord,
    BlockRecord,
    CaptureRecord,
    SeatRecord,
    SeminarRecord,
)
from seminarapp.domain.article import Article, ArticleStyle, Content
from seminarapp.domain.audience_question import AudienceQuestion
from seminarapp.domain.capture import Capture, Context, Moment
from seminarapp.domain.errors import NotFoundError, NotInPanelError
from seminarapp.domain.plan import Role
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.series import Series
from seminarapp.domain.session import Session
from seminarapp.domain.turn import Turn
from seminarapp.domain.values import (
    MODERATOR,
    NOBODY,
    ApprovalState,
    AudienceState,
    Schedule,
    Seconds,
    only_one,
)


class Intake:
    """Makes the aggregates of one record. Nothing is saved here: all of `aggregates` goes in one transaction.

    Raises (from the constructor):
        RuleError: the record says something the domain refuses; nothing was recorded.
        NotFoundError: it names a segment, question or capture that it doesn't hold.
    """

    def __init__(
        self,
        record: SeminarRecord,
        views: Views,
        opened_at: datetime,
        begun: tuple[tuple[str, Seconds], ...] = (),
    ) -> None:
        """Make the aggregates.

        Args:
            opened_at: when the session was opened, if the record does not say when the seminar began.
            begun: which segment began when, if that is known; a seminar file does not tell.
        """
        self._record = record
        self._views = views
        self._directory = Directory(views)
        self._captures: dict[str, UUID] = {}
        self._begun = begun
        self.aggregates: list[Aggregate] = []
        self.seminar = self._plan()
        self._show = self._run_of_show()
        self._session(record.starts_at or opened_at)
        self._notes()
        if record.article:
            self.aggregates.append(self._article(record.article))

    # -- the plan ---------------------------------------------------------------------------------------------------

    def _plan(self) -> Seminar:
        record = self._record
        series, part = self._series()
        schedule = Schedule(record.starts_at, record.ends_at)
        seminar = Seminar.plan(record.title, record.language, schedule, series, part)
        seminar.host(record.venue, record.publisher)
        if record.moderator:
            leader = record.moderator
            person = self._directory.person(leader.name, leader.title, leader.organisation)
            role = Role.of(person, leader.name, title=leader.title, organisation=leader.organisation)
            seminar.appoint_moderator(person, role)
        chosen = {seat.initials.strip().upper() for seat in record.panel if seat.initials}
        for seat in record.panel:
            taken = chosen | {other.role.initials.text for other in seminar.seats.values()}
            seminar.seat_panelist(seat.id, *self._role(seat, taken))
        if record.recording:
            seminar.link_recording(record.recording)
        self.aggregates += [*self._directory.newcomers, seminar]
        return seminar

    def _series(self) -> tuple[UUID | None, int | None]:
        named = self._record.series
        if named is None:
            return None, None
        known = self._views.series_titled(named.title.strip())
        if known:
            return known, named.part
        series = Series.start(named.title, named.description)
        self.aggregates.append(series)
        return series.id, named.part

    def _role(self, seat: SeatRecord, taken: set[str]) -> tuple[UUID, Role]:
        panelist = Panelist(
            name=seat.name,
            title=seat.title,
            organisation=seat.organisation,
            organisation_short=seat.organisation_short,
            initials=seat.initials,
            pronunciation=seat.pronunciation,
        )
        person = self._directory.panelist(panelist)
        return person, role_of(person, panelist, taken)

    def _run_of_show(self) -> RunOfShow:
        show = RunOfShow(self.seminar.id)
        for segment in self._record.segments:
            show.add_segment(segment.id, segment.title, segment.minutes, segment.kind)
        for question in self._record.questions:
            for seat in question.seats:
                self.seminar.seat(seat)
            show.prepare_question(
                question.id,
                question.text,
                priority=question.priority,
                seats=question.seats,
                segment=question.segment,
                follow_ups=question.follow_ups,
            )
        self.aggregates.append(show)
        return show

    # -- what happened ----------------------------------------------------------------------------------------------

    def _session(self, opened_at: datetime) -> None:
        record = self._record
        if not (record.turns or record.captures or record.audience_questions):
            return
        session = Session.open(self.seminar.id, opened_at)
        for segment, at in self._begun:
            session.begin_segment(segment, at)
        session.close(max(self._moments()))
        self.aggregates.append(session)

    def _moments(self) -> Iterator[Seconds]:
        record = self._record
        yield 0.0
        if record.starts_at and record.ends_at:
            yield (record.ends_at - record.starts_at).total_seconds()
        for turn in record.turns:
            yield turn.begin if turn.end is None else turn.end
        yield from (capture.at for capture in record.captures)
        yield from (question.at for question in record.audience_questions)

    def _notes(self) -> None:
        self.aggregates += turns_of(self._record, self.seminar)
        for record in self._record.captures:
            only_one("capture", record.id, self._captures)
            self._require_planned(record)
            capture = capture_of(record, self.seminar)
            self._captures[record.id] = capture.id
            self.aggregates.append(capture)
        asked: set[str] = set()
        for question in self._record.audience_questions:
            only_one("audience question", question.id, asked)
            asked.add(question.id)
            self.aggregates.append(_asked(question, self.seminar.id))

    def _require_planned(self, capture: CaptureRecord) -> None:
        if capture.segment:
            self._show.segment(capture.segment)
        if capture.question:
            self._show.question(capture.question)

    # -- the article ------------------------------------------------------------------------------------------------

    def _article(self, record: ArticleRecord) -> Article:
        style = record.style or ArticleStyle.usual_in(self._record.language)
        article = Article(self.seminar.id, style)
        for number, block in enumerate(record.blocks, start=1):
            article.insert_block(f"b{number}", self._content(block))
        return article

    def _content(self, block: BlockRecord) -> Content:
        return Content(
            kind=block.kind,
            text=block.text,
            level=block.level,
            sources=tuple(self._cited(source) for source in block.sources),
            capture=self._cited(block.capture) if block.capture else None,
            attribution=block.attribution,
            placement=block.placement,
        )

    def _cited(self, capture: str) -> UUID:
        if capture not in self._captures:
            raise NotFoundError("The article cites “{name}”, but there is no such capture", name=capture)
        return self._captures[capture]


def turns_of(record: SeminarRecord, seminar: Seminar) -> list[Turn]:
    """The record's turns, as turns of that seminar.

    Raises:
        NotInPanelError: a speaker has no seat there, and is not the moderator.
    """
    turns = []
    for stretch in record.turns:
        speaker = stretch.speaker if stretch.speaker == MODERATOR else seminar.seat(stretch.speaker).id
        turn = Turn.give(seminar.id, speaker, stretch.begin)
        if stretch.end is not None:
            turn.yield_floor(stretch.end)
        turns.append(turn)
    return turns


def capture_of(record: CaptureRecord, seminar: Seminar) -> Capture:
    """The record's capture, as a capture of that seminar, with its review as far as it had come.

    Raises:
        NotInPanelError: the speaker has no seat there.
    """
    if record.speaker and record.speaker not in seminar.seats:
        raise NotInPanelError(speaker=record.speaker)
    person = seminar.seats[record.speaker].person if record.speaker else None
    capture = Capture.note(
        seminar.id,
        record.text,
        Moment(record.at),
        label=record.id,
        kind=record.kind,
        seat=record.speaker or NOBODY,
        person=person,
        fidelity=record.fidelity,
        context=Context(record.segment, record.question),
        tags=record.tags,
        starred=record.starred,
        off_record=record.off_record,
    )
    _review(capture, record)
    return capture


def _review(capture: Capture, record: CaptureRecord) -> None:
    if record.approval is ApprovalState.DRAFT:
        return
    if capture.seat or record.deadline or record.approval is ApprovalState.SENT:
        capture.seek_approval(record.deadline)
    steps: dict[ApprovalState, Callable[[], None]] = {
        ApprovalState.APPROVED: lambda: capture.approve(record.approved_text),
        ApprovalState.AMENDED: lambda: capture.amend(record.approved_text or record.text),
        ApprovalState.DECLINED: capture.decline,
        ApprovalState.NO_REPLY: capture.note_no_reply,
    }
    if record.approval in steps:
        steps[record.approval]()


def _asked(record: AudienceQuestionRecord, seminar: UUID) -> AudienceQuestion:
    question = AudienceQuestion.ask(
        uuid4(),
        seminar,
        record.text,
        record.at,
        label=record.id,
        asked_by=record.asked_by,
        votes=record.votes,
    )
    steps = {
        AudienceState.PUT: question.put_to_panel,
        AudienceState.ANSWERED: question.answer,
        AudienceState.PARKED: question.park,
    }
    if record.state in steps:
        steps[record.state]()
    return question
