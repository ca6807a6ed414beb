# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A prepared question: its words, whether it must be asked, for whom, when, and what may follow."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QGridLayout, QWidget

from seminarapp.application.planning import PreparedQuestion
from seminarapp.application.views import PlanView, QuestionView, SeatView
from seminarapp.domain.values import Priority
from seminarapp.ui.plan.form import Form
from seminarapp.ui.plan.names import priority_name
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets.chip import Chip
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.text import set_plain_tool_tip

_IN_A_ROW = 6


class QuestionForm(Form):
    """Fields of a prepared question."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self.name(self.tr("Prepared question"), self.tr("Withdraw"))
        self._text = self.line(self.tr("Question"), 0, span=2)
        self._priority = Choice(look, self.tr("Priority"))
        for priority in Priority:
            self._priority.addItem(priority_name(priority), priority)
        self._segment = Choice(look, self.tr("Segment"))
        self.place(self.tr("Priority"), self._priority, 1, 0)
        self.place(self.tr("Segment"), self._segment, 1, 1)
        self._seats = QWidget()
        self._rows = QGridLayout(self._seats)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.SMALL)
        self._rows.setColumnStretch(_IN_A_ROW, 1)
        self._chips: dict[str, Chip] = {}
        self.place(self.tr("For"), self._seats, 2, 0, span=2)
        self._follow_ups = self.lines(self.tr("Follow-ups, one a line"), 3, span=2)

    def show_question(self, question: QuestionView | None, plan: PlanView) -> None:
        """Fill the fields; None for a new question."""
        self._show_seats(plan.seats, question.seats if question else ())
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
            seats=tuple(seat for seat, chip in self._chips.items() if chip.isChecked()),
            segment=self._segment.currentData() or "",
            follow_ups=tuple(line.strip() for line in follow_ups if line.strip()),
        )

    def _show_seats(self, seats: Sequence[SeatView], chosen: Sequence[str]) -> None:
        for chip in self._chips.values():
            self._rows.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for place, seat in enumerate(seats):
            chip = Chip(self._look, seat.initials or seat.name, name=seat.name)
            set_plain_tool_tip(chip, seat.name)
            chip.setChecked(seat.id in chosen)
            self._chips[seat.id] = chip
            self._rows.addWidget(chip, *divmod(place, _IN_A_ROW))
        self.show_field(self._seats, bool(seats))
        stops = [self._segment, *self._chips.values(), self._follow_ups]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
