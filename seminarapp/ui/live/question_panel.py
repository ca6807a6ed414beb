# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The prepared questions: put or skipped by a click or a key, so that notes belong to the question in hand."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from seminarapp.application.timekeeping import question_in_hand
from seminarapp.application.views import QuestionView, SessionView
from seminarapp.ui.live.console import Console
from seminarapp.ui.live.question_row import QuestionRow, Standing
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn


class QuestionPanel(Panel):
    """Every prepared question in its order."""

    def __init__(self, console: Console, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Prepared questions"))
        self._console = console
        self._look = look
        self._column = ScrolledColumn()
        self._rows: list[QuestionRow] = []
        self._in_view: QuestionRow | None = None
        self.body.addWidget(self._column, 1)
        console.shown.connect(self._on_shown)
        console.session_changed.connect(self.refresh)

    @property
    def rows(self) -> tuple[QuestionRow, ...]:
        """The rows, in the order of the questions."""
        return tuple(self._rows)

    def put_next(self) -> None:
        """Put the first question that has been neither put nor skipped."""
        if question := self._next():
            self._console.put(question.id)

    def skip_next(self) -> None:
        """Leave that one out."""
        if question := self._next():
            self._console.skip(question.id)

    def refresh(self) -> None:
        """Say what has become of each."""
        session = self._console.session
        for row in self._rows:
            row.show_standing(_standing(row.question, session), can_change=self._console.is_open)
        self._bring_into_view()
        put = sum(row.standing in (Standing.PUT, Standing.IN_HAND) for row in self._rows)
        remark = self.tr("{put} of {all}").format(put=put, all=len(self._rows))
        self.set_remark(remark if self._rows else "")

    def _bring_into_view(self) -> None:
        """In a low window the questions that are done with scroll away above the one that matters now."""
        hand = [row for row in self._rows if row.standing is Standing.IN_HAND]
        waiting = [row for row in self._rows if row.standing is Standing.TO_COME]
        focus = (hand + waiting)[:1]
        if focus and focus[0] is not self._in_view:
            self._in_view = focus[0]
            QTimer.singleShot(0, self, self._scroll)  # when the rows have their heights

    def _scroll(self) -> None:
        if self._in_view in self._rows:
            self._column.ensureWidgetVisible(self._in_view, 0, Space.SMALL)

    def _next(self) -> QuestionView | None:
        return next((row.question for row in self._rows if row.standing is Standing.TO_COME), None)

    def _on_shown(self) -> None:
        questions = self._console.plan.questions if self._console.plan else ()
        self._rows = [QuestionRow(self._look, question) for question in questions]
        for row in self._rows:
            row.clicked.connect(self._on_clicked)
            row.skip.clicked.connect(self._on_skipped)
        self._column.show_widgets(self._rows)
        self.refresh()

    def _on_clicked(self) -> None:
        row = self.sender()
        if not isinstance(row, QuestionRow):
            return
        if row.standing in (Standing.PUT, Standing.IN_HAND):
            self._console.skip(row.question.id)
        else:
            self._console.put(row.question.id)

    def _on_skipped(self) -> None:
        sender = self.sender()
        for row in self._rows:
            if row.skip is sender:
                self._console.skip(row.question.id)


def _standing(question: QuestionView, session: SessionView | None) -> Standing:
    if session is None:
        return Standing.TO_COME
    if question.id in session.put:
        in_hand = session.closed_at is None and question_in_hand(session) == question.id
        return Standing.IN_HAND if in_hand else Standing.PUT
    return Standing.SKIPPED if question.id in session.skipped else Standing.TO_COME
