# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Prepared questions, in the order in which they are to be put."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.views.plan import PlanView, QuestionView
from seminarapp.domain.values import Priority
from seminarapp.ui.plan.card import PlanCard, moved
from seminarapp.ui.plan.question_form import QuestionForm
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Kind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry

_NAMED = 2  # panelists a question is for by their names; of more, these would leave no room for anything else


class QuestionsCard(PlanCard):
    """Prepared questions.

    Signals:
        question_saved(str, PreparedQuestion): the question with that id, "" for a new one, is to say this.
    """

    question_saved = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._question_form = QuestionForm(look)
        self._meant_for: tuple[str, ...] = ()
        super().__init__(look, EntryShape(least=40, wraps=True), self._question_form, parent=parent)
        hint = self.tr("No questions yet. What must be asked, and what if there is time?")
        self.bank = Button(look, self.tr("Question bank…"), kind=Kind.GHOST, icon="library")
        self.foot.addWidget(self.bank)
        self.name(self.tr("Prepared questions"), self.tr("Add question"), hint)

    def refresh(self, plan: PlanView) -> None:
        """Show the questions."""
        self.set_remark(self.tr("drag to order") if len(plan.questions) > 1 else "")
        self.entries.show_entries([self._entry(question, plan) for question in plan.questions])

    def _entry(self, question: QuestionView, plan: PlanView) -> Entry:
        must = question.priority is Priority.MUST
        asked = [seat.name for seat in plan.seats if seat.id in question.seats]
        return Entry(
            id=question.id,
            title=question.text,
            icon="circle",
            icon_role=Role.TEXT if must else Role.FAINT,
            note=" · ".join(self._bound(question, plan)),
            trailing="" if must else self.tr("if time"),
            spoken=", ".join(asked) if len(asked) > _NAMED else "",
        )

    def _bound(self, question: QuestionView, plan: PlanView) -> Iterator[str]:
        """For whom (of several the initials), in which segment, and whether it was taken from another seminar."""
        asked = [seat for seat in plan.seats if seat.id in question.seats]
        if asked:
            few = len(asked) <= _NAMED
            yield ", ".join(seat.name if few or not seat.initials else seat.initials for seat in asked)
        segment = next((one.title for one in plan.segments if one.id == question.segment), "")
        if segment:
            yield segment
        if question.origin is not None:
            yield self.tr("from the question bank")

    def open_for(self, seat: str) -> None:
        """Open the form for a new question to that panelist."""
        self._meant_for = (seat,)
        self.open_new()
        self._meant_for = ()

    def reordered(self, plan: PlanView, entry: str, before: str) -> PlanView:
        """The plan with a question before another."""
        return replace(plan, questions=moved(plan.questions, entry, before))

    def fill_form(self, entry: str) -> None:
        """Fill the form with a question."""
        if self.plan is not None:
            question = next((one for one in self.plan.questions if one.id == entry), None)
            self._question_form.show_question(question, self.plan, self._meant_for)

    def save_form(self, entry: str) -> None:
        """Ask for the question to be saved."""
        self.question_saved.emit(entry, self._question_form.prepared())
