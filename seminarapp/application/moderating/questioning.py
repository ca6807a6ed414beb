# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Questioning: what becomes of what the audience has asked. Taking a question down is `Moderating.ask`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid5

from seminarapp.application.ports.files import Readers
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.records.chat import (
    Begin,
    ChatQuestion,
    ChatRecord,
    LeftOut,
    begin_of,
    questions_of,
)
from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.domain.audience_question import AudienceQuestion
from seminarapp.domain.errors import ReadError
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.session import Session

Asked = tuple[AudienceQuestionView, ...]
"""Every question of the seminar as it now is, by time; those that were merged into another are left out."""


@dataclass(frozen=True, slots=True)
class ChatReport:
    """What the import of a chat took, or would take.

    Attributes:
        questions: how many audience questions are new.
        known: how many messages had been imported before.
        left_out: how many messages are no questions, by reason.
        begin: what the times of the questions are counted from.
    """

    seminar: UUID
    title: str
    questions: int
    known: int
    left_out: Mapping[LeftOut, int]
    begin: Begin


class Questioning:
    """Use cases with audience questions. Every method is one transaction and answers with all of the seminar's.

    They can be worked with before the session is opened and after it is closed, since a chat may be imported at any
    time and what was parked is answered afterwards; only putting one to the panel needs a panel that is there.
    """

    def __init__(self, ledger: Ledger, views: Views, readers: Readers) -> None:
        self._ledger = ledger
        self._views = views
        self._readers = readers

    def asked(self, seminar: UUID) -> Asked:
        """What has been asked so far."""
        return self._views.audience_questions(seminar)

    def put_to_panel(self, question: UUID) -> Asked:
        """Put it to the panel.

        Raises:
            SessionStateError: the session is closed.
        """
        found = self._load(question)
        session = self._ledger.find(Session, Session.create_id(found.seminar))
        if session is not None:
            session.require_open()
        found.put_to_panel()
        return self._saved(found)

    def answer(self, question: UUID) -> Asked:
        """The panel has answered it."""
        found = self._load(question)
        found.answer()
        return self._saved(found)

    def park(self, question: UUID) -> Asked:
        """Keep it for after the panel."""
        found = self._load(question)
        found.park()
        return self._saved(found)

    def reopen(self, question: UUID) -> Asked:
        """Let it wait again."""
        found = self._load(question)
        found.reopen()
        return self._saved(found)

    def count_votes(self, question: UUID, votes: int) -> Asked:
        """Set how many in the audience want it put."""
        found = self._load(question)
        found.count_votes(votes)
        return self._saved(found)

    def reword(self, question: UUID, text: str) -> Asked:
        """Say it in other words."""
        found = self._load(question)
        found.reword(text)
        return self._saved(found)

    def merge(self, question: UUID, into: UUID) -> Asked:
        """Let a question be asked by another, which gets its votes too.

        Raises:
            RuleError: they are the same, or of different seminars, or one of them has been merged away.
        """
        found, survivor = self._load(question), self._load(into)
        found.merge_into(survivor)
        return self._saved(found, survivor)

    def unmerge(self, survivor: UUID, questions: Iterable[UUID]) -> Asked:
        """Let the questions that were merged into another stand on their own again.

        Raises:
            RuleError: one of them wasn't merged into that one.
        """
        kept = self._load(survivor)
        apart = [self._load(question) for question in questions]
        for question in apart:
            question.unmerge(kept)
        return self._saved(kept, *apart)

    # -- a chat -----------------------------------------------------------------------------------------------------

    def import_chat(self, path: Path, seminar: UUID, *, everything: bool = False) -> ChatReport:
        """Read a saved chat, and take its questions in; see `take_in_chat`.

        Raises:
            ReadError: the file can't be read, or is no chat.
        """
        chat = self._readers.read(path, "chat")
        if not isinstance(chat, ChatRecord):
            raise ReadError("{file} is not a chat: choose the chat that was saved as text", file=path.name)
        return self.take_in_chat(chat, seminar, everything=everything)

    def take_in_chat(
        self, chat: ChatRecord, seminar: UUID, *, everything: bool = False, dry_run: bool = False
    ) -> ChatReport:
        """Make audience questions of the messages that ask something; what was imported before is left as it is.

        Args:
            everything: take every message that was written to all, whether or not it asks.
            dry_run: do everything but record it.
        """
        title = self._ledger.load(Seminar, seminar).title
        session = self._ledger.find(Session, Session.create_id(seminar))
        opened_at = session.opened_at if session else None
        found = list(questions_of(chat, opened_at, everything=everything))
        listed = {(one.asked_by, one.text, round(one.at)) for one in self._views.audience_questions(seminar)}
        new: dict[UUID, AudienceQuestion] = {}
        for one in found:
            name = _name_of(seminar, one)
            said = (one.message.name, one.message.text, round(one.at))
            if name not in new and said not in listed and self._ledger.find(AudienceQuestion, name) is None:
                new[name] = AudienceQuestion.ask(
                    name, seminar, one.message.text, one.at, asked_by=one.message.name
                )
        if new and not dry_run:
            self._ledger.save(*new.values())
        passed_over = len(chat.messages) - len(found)
        more = {LeftOut.NO_QUESTION: passed_over} if passed_over else {}
        left_out = {**more, **chat.left_out}
        begin = begin_of(chat, opened_at)
        return ChatReport(seminar, title, len(new), len(found) - len(new), left_out, begin)

    def _load(self, question: UUID) -> AudienceQuestion:
        return self._ledger.load(AudienceQuestion, question)

    def _saved(self, *questions: AudienceQuestion) -> Asked:
        self._ledger.save(*questions)
        return self._views.audience_questions(questions[0].seminar)


def _name_of(seminar: UUID, question: ChatQuestion) -> UUID:
    """The same id for the same message whenever it is imported, even when it has been reworded or merged since.

    The asker's name is not in it: an id can't be erased.
    """
    message = question.message
    return uuid5(seminar, f"chat {message.clock:.0f} {question.same} {message.text}")
