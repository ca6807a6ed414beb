# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet of the question bank: a line to search on, which seminars are searched, and what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QRadioButton, QWidget

from seminarapp.application.views.banked import BankedQuestion
from seminarapp.application.views.plan import PlanView
from seminarapp.ui.overlay import Overlay
from seminarapp.ui.plan.bank.line import bank_line
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.search_field import SearchField
from seminarapp.ui.widgets.segmented import SegmentedControl
from seminarapp.ui.widgets.text import Text

SERIES, LIBRARY = "series", "library"
_MOST = QSize(860, 720)
_SHOWN = 200  # lines: who needs more has not said enough of what is looked for
_GOES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class BankSheet(Overlay):
    """Keys: type to search, Up and Down go through what was found, Enter takes it, Tab goes on, Escape closes.

    Attributes:
        field: the line.
        scope: the series or the whole library; hidden for a seminar outside a series.
        list: what was found.

    Signals:
        reading_requested: it was opened, or the scope has changed: the questions are to be read.
        searched: the words have changed.
        take_requested(BankedQuestion): take it into this seminar.
    """

    reading_requested = Signal()
    searched = Signal()
    take_requested = Signal(object)

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _MOST)
        self.name(self.tr("Question bank"))
        self._found: dict[str, BankedQuestion] = {}
        self._plan: PlanView | None = None
        self._answered = ""
        self.field = SearchField(look, self.tr("Search questions, names and seminars"))
        self.scope = SegmentedControl(
            self.tr("Which seminars"), ((SERIES, self.tr("This series")), (LIBRARY, self.tr("Whole library")))
        )
        self.list = EntryList(look, self.tr("Question bank"), EntryShape(least=52, wraps=True))
        self._title = Text(self.tr("Question bank"), weight=Weight.SEMIBOLD)
        self._count = Text(size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self._empty = Text(tone=Tone.MUTED, wrap=True)
        self._empty.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        hint = self.tr("Enter takes the question into this seminar · ↑ ↓ go · Tab on · Esc closes")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        head.addSpacing(Space.MEDIUM)
        head.addWidget(self.scope)
        self.body.addLayout(head)
        self.body.addWidget(self.field)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(Text(hint, size=Size.SMALL, tone=Tone.MUTED, wrap=True))
        self.tab_through(self.field, *self.scope.findChildren(QRadioButton), self.list)
        self._empty.hide()
        self.field.installEventFilter(self)
        self.field.searched.connect(self.searched)
        self.scope.chosen.connect(self._on_scope)
        self.list.entry_activated.connect(self._take)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.field.text().strip()

    @property
    def whole_library(self) -> bool:
        """Whether every seminar is searched, and not only those of the series."""
        return self.scope.isHidden() or self.scope.current == LIBRARY

    def open_sheet(self, plan: PlanView, words: str = "") -> None:
        """Show it for a seminar, looking for these words."""
        self.scope.setVisible(plan.card.series is not None)
        self.show_plan(plan)
        self.field.show_words(words)
        self.open(self.field)
        self.field.selectAll()
        self.reading_requested.emit()

    def show_plan(self, plan: PlanView) -> None:
        """Mark what the plan has already: taken from the bank, or worded the same."""
        self._plan = plan
        if self._found:
            self.show_questions(tuple(self._found.values()), keep_count=True)

    def show_questions(self, found: Sequence[BankedQuestion], *, keep_count: bool = False) -> None:
        """Show what was found for the words on the line; the chosen one stays chosen, else the first is."""
        if not keep_count:
            self._answered = self.words
        self._found = {one.id: one for one in found[:_SHOWN]}
        whole = self.whole_library
        self.list.show_entries(
            [bank_line(one, taken=self._has(one), with_series=whole) for one in self._found.values()]
        )
        if self._found and not self.list.chosen:
            self.list.choose(next(iter(self._found)))
        self.list.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._empty.setText(
            self.tr("No question holds all of these words.")
            if self.words
            else self.tr("No other seminar has prepared any questions yet.")
        )
        if not keep_count:
            shown = self.tr("{shown} of {count}").format(shown=len(self._found), count=len(found))
            self._count.setText(shown if len(found) > _SHOWN else str(len(found)) if found else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line goes through the list and takes from it, without giving up the keys."""
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _GOES:
                QApplication.sendEvent(self.list, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.words == self._answered:
                self._take(
                    self.list.chosen
                )  # else the line searches at once: what is listed is not what is meant
                return True
        return super().eventFilter(watched, event)

    def _has(self, one: BankedQuestion) -> bool:
        mine = self._plan.questions if self._plan else ()
        return any(question.origin == one.origin or question.text == one.question.text for question in mine)

    def _take(self, question: str) -> None:
        one = self._found.get(question)
        if one is not None and not self._has(one):
            self.take_requested.emit(one)

    def _on_scope(self, _scope: str) -> None:
        self.reading_requested.emit()
