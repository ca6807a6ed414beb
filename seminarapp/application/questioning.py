# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Questioning: what the audience has asked, and what becomes of it. (A question is taken down by `Moderating.ask`.)"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from seminarapp.application.ports import Ledger, Views
from seminarapp.application.views import AudienceQuestionView
from seminarapp.domain.audience_question import AudienceQuestion
from seminarapp.domain.session import Session

Asked = tuple[AudienceQuestionView, ...]
"""Every question of the seminar as it now is, by time; those that were merged into another are left out."""


class Questioning:
    """Use cases with audience questions. Every method is one transaction and answers with all of the seminar's.

    They can be worked with before the session is opened and after it is closed, since a chat may be imported at any
    time and what was parked is answered afterwards; only putting one to the panel needs a panel that is there.
    """

    def __init__(self, ledger: Ledger, views: Views) -> None:
        self._ledger = ledger
        self._views = views

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

    def _load(self, question: UUID) -> AudienceQuestion:
        return self._ledger.load(AudienceQuestion, question)

    def _saved(self, *questions: AudienceQuestion) -> Asked:
        self._ledger.save(*questions)
        return self._views.audience_questions(questions[0].seminar)
