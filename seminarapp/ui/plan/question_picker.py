# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The prepared questions, of which a segment is given some."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QWidget

from seminarapp.application.views.plan import PlanView, QuestionView
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList

_LINE, _LINES = 32, 5


class QuestionPicker(EntryList):
    """All questions of a plan; Space or a click gives one to the segment, or takes it back. The first lines show."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, EntryShape(least=_LINE, inset=4), parent=parent)
        self._questions: tuple[QuestionView, ...] = ()
        self._homes: dict[str, str] = {}
        self._segment = ""
        self._chosen: set[str] = set()
        self.action_requested.connect(self._toggle)
        self.clicked.connect(self._on_clicked)

    def show_plan(self, plan: PlanView, segment: str) -> None:
        """Show the plan's questions for a segment, "" for one that is not there yet; its own are marked."""
        self._questions, self._segment = plan.questions, segment
        self._homes = {one.id: one.title for one in plan.segments}
        self._chosen = {one.id for one in plan.questions if segment and one.segment == segment}
        self.setCurrentIndex(QModelIndex())
        self._refresh()
        self.setFixedHeight(_LINE * min(_LINES, max(1, len(self._questions))) + 2)

    def picked(self) -> tuple[str, ...]:
        """The questions that belong to the segment."""
        return tuple(one.id for one in self._questions if one.id in self._chosen)

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def _toggle(self, question: str) -> None:
        self._chosen ^= {question}
        self._refresh()

    def _on_clicked(self, index: QModelIndex) -> None:
        self._toggle(self.entries.id_at(index.row()))

    def _refresh(self) -> None:
        self.show_entries([self._entry(question) for question in self._questions])

    def _entry(self, question: QuestionView) -> Entry:
        mine = question.id in self._chosen
        elsewhere = "" if mine or question.segment == self._segment else self._homes.get(question.segment, "")
        return Entry(
            id=question.id,
            title=question.text,
            icon="circle-check" if mine else "circle",
            icon_role=Role.ACCENT if mine else Role.FAINT,
            trailing=elsewhere if len(elsewhere) <= _SHORT else f"{elsewhere[:_SHORT]}…",
            spoken=self.tr("in this segment") if mine else self.tr("not in this segment"),
        )


_SHORT = 20  # letters of another segment's title
