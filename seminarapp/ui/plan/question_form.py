# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A prepared question: its words, whether it must be asked, for whom, when, and what may follow."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.planning import PreparedQuestion
from seminarapp.application.views.plan import PlanView, QuestionView
from seminarapp.domain.values import Priority
from seminarapp.ui.plan.names import priority_name
from seminarapp.ui.plan.speaker_chips import SpeakerChips
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.form import Form


class QuestionForm(Form):
    """Fields of a prepared question."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Prepared question"), self.tr("Withdraw"))
        self._text = self.line(self.tr("Question"), 0, span=2)
        self._priority = Choice(look, self.tr("Priority"))
        for priority in Priority:
            self._priority.addItem(priority_name(priority), priority)
        self._segment = Choice(look, self.tr("Segment"))
        self.place(self.tr("Priority"), self._priority, 1, 0)
        self.place(self.tr("Segment"), self._segment, 1, 1)
        self._seats = SpeakerChips(look)
        self.place(self.tr("For"), self._seats, 2, 0, span=2)
        self._follow_ups = self.lines(self.tr("Follow-ups, one a line"), 3, span=2)

    def show_question(self, question: QuestionView | None, plan: PlanView, seats: Sequence[str] = ()) -> None:
        """Fill the fields; None for a new question, which may be meant for some `seats`."""
        self._seats.show_panel(plan, question.seats if question else seats)
        self.show_field(self._seats, bool(plan.seats))
        for before, after in pairwise([self._segment, *self._seats.stops(), self._follow_ups]):
            QWidget.setTabOrder(before, after)
        self._segment.clear()
        self._segment.addItem(self.tr("Any"), "")
        for segment in plan.segments:
            self._segment.addItem(segment.title, segment.id)
        chosen = self._segment.findData(question.segment) if question else 0
        self._segment.setCurrentIndex(max(0, chosen))
        self._text.setText(question.text if question else "")
        priority = question.priority if question else Priority.MUST
        self._priority.setCurrentIndex(list(Priority).index(priority))
        self._follow_ups.setPlainText("\n".join(question.follow_ups) if question else "")
        self.allow_removing(question is not None)
        self.open_form()

    def prepared(self) -> PreparedQuestion:
        """What the fields hold."""
        follow_ups = self._follow_ups.toPlainText().splitlines()
        return PreparedQuestion(
            text=self._text.text(),
            priority=list(Priority)[self._priority.currentIndex()],
            seats=self._seats.chosen(),
            segment=self._segment.currentData() or "",
            follow_ups=tuple(line.strip() for line in follow_ups if line.strip()),
        )
