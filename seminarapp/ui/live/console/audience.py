# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Audience questions: what is done to them shows at once, and the store's answer holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.moderating.questioning import Asked
from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.values import AudienceState
from seminarapp.ui.desk import Desk


class Order(StrEnum):
    """What comes first."""

    VOTES = "votes"
    AGE = "age"


_RANK = {
    AudienceState.PUT: 0,
    AudienceState.OPEN: 1,
    AudienceState.PARKED: 2,
    AudienceState.ANSWERED: 3,
}
"""What is before the panel, then what waits, then what is done with."""


class Audience(QObject):
    """The questions from the floor of the seminar that is shown.

    Signals:
        changed: there is another question, or one reads or stands otherwise.
        altered: the store has something new.
    """

    changed = Signal()
    altered = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._questioning = desk.activities.questioning
        self._seminar: UUID | None = None
        self._questions: dict[UUID, AudienceQuestionView] = {}
        self._under_way = 0  # how many changes the store has still to answer
        self._order = Order.VOTES

    # -- what there is ----------------------------------------------------------------------------------------------

    @property
    def order(self) -> Order:
        """What comes first among those that wait."""
        return self._order

    def questions(self) -> list[AudienceQuestionView]:
        """All of them: before the panel, waiting, parked, answered; and in each group in the order that was chosen."""
        by_votes = self._order is Order.VOTES
        return sorted(
            self._questions.values(),
            key=lambda one: (_RANK[one.state], -one.votes if by_votes else 0, one.at),
        )

    def question(self, question: UUID) -> AudienceQuestionView | None:
        """One of them."""
        return self._questions.get(question)

    def arrange(self, order: Order) -> None:
        """Let other questions come first."""
        if order is not self._order:
            self._order = order
            self.changed.emit()

    # -- showing ----------------------------------------------------------------------------------------------------

    def show(self, seminar: UUID, questions: Iterable[AudienceQuestionView]) -> None:
        """Show a seminar's questions."""
        self._seminar = seminar
        self._take(tuple(questions))

    def add(self, question: AudienceQuestionView) -> None:
        """A question was taken down."""
        self._questions[question.id] = question
        self.changed.emit()

    def read_again(self) -> None:
        """Read what the store has, as after an import."""
        if self._seminar is not None:
            read = partial(self._questioning.asked, self._seminar)
            self._desk.do(read, partial(self._on_read, self._seminar), saves=False)

    # -- changing ---------------------------------------------------------------------------------------------------

    def put(self, question: UUID) -> None:
        """Put it to the panel."""
        self._settle(question, AudienceState.PUT, self._questioning.put_to_panel)

    def answer(self, question: UUID) -> None:
        """The panel has answered it."""
        self._settle(question, AudienceState.ANSWERED, self._questioning.answer)

    def park(self, question: UUID) -> None:
        """Keep it for after the panel."""
        self._settle(question, AudienceState.PARKED, self._questioning.park)

    def reopen(self, question: UUID) -> None:
        """Let it wait again."""
        self._settle(question, AudienceState.OPEN, self._questioning.reopen)

    def vote(self, question: UUID, step: int) -> None:
        """More or fewer in the audience want it; never fewer than none."""
        known = self._questions.get(question)
        if known is not None and known.votes + step >= 0:
            votes = known.votes + step
            count = partial(self._questioning.count_votes, question, votes)
            self._change(count, replace(known, votes=votes))

    def reword(self, question: UUID, text: str) -> None:
        """Say it in other words; blank text changes nothing."""
        known = self._questions.get(question)
        if known is not None and text.strip() and text.strip() != known.text:
            change = partial(self._questioning.reword, question, text)
            self._change(change, replace(known, text=text.strip()))

    def merge(self, question: UUID, into: UUID) -> None:
        """Let a question be asked by another, which gets its votes too; the one before the panel stays there."""
        gone, kept = self._questions.get(question), self._questions.get(into)
        if gone is None or kept is None or gone is kept:
            return
        if gone.state is AudienceState.PUT and kept.state is not AudienceState.PUT:
            gone, kept = kept, gone
        del self._questions[gone.id]
        survivor = replace(kept, votes=kept.votes + gone.votes, merged=(*kept.merged, gone.id))
        self._change(partial(self._questioning.merge, gone.id, kept.id), survivor)

    def unmerge(self, question: UUID) -> None:
        """Let what was merged into a question stand on its own again; it shows when the store has answered."""
        known = self._questions.get(question)
        if known is not None and known.merged:
            self._change(partial(self._questioning.unmerge, question, known.merged), known)

    def _settle(self, question: UUID, state: AudienceState, use_case: Callable[[UUID], Asked]) -> None:
        known = self._questions.get(question)
        if known is not None and known.state is not state:
            self._change(partial(use_case, question), replace(known, state=state))

    def _change(self, call: Callable[[], Asked], shown: AudienceQuestionView) -> None:
        assert self._seminar is not None  # noqa: S101  there are no questions without a seminar
        self._questions[shown.id] = shown
        self._under_way += 1
        self.changed.emit()
        self._desk.do(call, partial(self._on_changed, self._seminar), otherwise=self._on_refused)

    # -- what the store says ----------------------------------------------------------------------------------------

    def _on_changed(self, seminar: UUID, questions: Asked) -> None:
        """Only the newest answer is shown: an older one would put the screen back for a moment."""
        self._under_way -= 1
        self.altered.emit()
        self._on_read(seminar, questions)

    def _on_refused(self, _error: SeminarappError) -> None:
        """The screen was ahead of the store: read again what holds."""
        self._under_way -= 1
        self.read_again()

    def _on_read(self, seminar: UUID, questions: Asked) -> None:
        if seminar == self._seminar and not self._under_way:
            self._take(questions)

    def _take(self, questions: Asked) -> None:
        fresh = {question.id: question for question in questions}
        if fresh != self._questions or list(fresh) != list(self._questions):
            self._questions = fresh
            self.changed.emit()
