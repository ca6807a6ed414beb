# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The prepared questions: put, skipped or parked by a click or a key, so that notes belong to the question in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from seminarapp.application.moderating.timekeeping import question_in_hand, running
from seminarapp.application.views.plan import QuestionView
from seminarapp.application.views.session import SessionView
from seminarapp.domain.values import Priority
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.live.questions.coverage import Coverage
from seminarapp.ui.live.questions.question_foot import Standing, foot_of
from seminarapp.ui.live.questions.question_row import QuestionRow
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets.legend import Legend
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn

_NEARLY_OVER = 10 * 60  # seconds left of the seminar
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class QuestionPanel(Panel):
    """Every prepared question in its order.

    Keys on a question: Enter puts it, S skips, P parks, Up and Down go on; the same stands in the menu of the right
    mouse button. Towards the end of the panel the heading says how many that must be asked are left.

    Attributes:
        coverage: which panelists have answered what was put.
    """

    def __init__(self, console: Console, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Prepared questions"))
        self._console = console
        self._look = look
        self._column = ScrolledColumn()
        self._rows: list[QuestionRow] = []
        self._in_view: QuestionRow | None = None
        self.coverage = Coverage(console, self)
        self.body.addWidget(self._column, 1)
        self.body.addWidget(Legend(self.tr("Enter puts · S skips · P parks · Esc back"), self._column))
        console.shown.connect(self._on_shown)
        console.session_changed.connect(self.refresh)
        self.coverage.changed.connect(self.refresh)

    @property
    def rows(self) -> tuple[QuestionRow, ...]:
        """The rows, in the order of the questions."""
        return tuple(self._rows)

    def take_keys(self) -> None:
        """Put the keys on the question in hand, or the next one to come."""
        row = self._focus() or next(iter(self._rows), None)
        if row is not None:
            self._give_keys(row)

    def put_next(self) -> None:
        """Put the first question that has not been put, skipped or parked."""
        if question := self._next():
            self._console.put(question.id)

    def skip_next(self) -> None:
        """Leave that one out."""
        if question := self._next():
            self._console.skip(question.id)

    def park_next(self) -> None:
        """Keep that one for after the panel."""
        if question := self._next():
            self._console.park(question.id)

    def refresh(self) -> None:
        """Say what has become of each."""
        session, plan = self._console.session, self._console.plan
        seats = {seat.id: seat for seat in plan.seats} if plan else {}
        for row in self._rows:
            standing = _standing(row.question, session)
            foot = foot_of(row.question, standing, seats, self.coverage.of(row.question.id))
            row.show_standing(standing, foot, can_change=self._console.is_open)
        self._bring_into_view()
        self.say_what_is_left()

    def say_what_is_left(self) -> None:
        """The remark in the heading, which changes towards the end of the panel; called every second."""
        put = sum(row.standing in (Standing.PUT, Standing.IN_HAND) for row in self._rows)
        remark = self.tr("{put} of {all}").format(put=put, all=len(self._rows)) if self._rows else ""
        must = [row for row in self._rows if row.question.priority is Priority.MUST]
        left = sum(row.standing is Standing.TO_COME for row in must)
        if left and self._nearly_over():
            remark = self.tr("{count} must-ask left").format(count=left)
        self.set_remark(remark)

    def _nearly_over(self) -> bool:
        """The last segment runs, or no more than ten minutes are left of what was planned."""
        plan, session = self._console.plan, self._console.session
        if plan is None or session is None or not self._console.is_open or not plan.segments:
            return False
        last = running(session) == plan.segments[-1].id
        return last or self._console.face().seminar_left <= _NEARLY_OVER

    # -- keys and mouse ---------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QuestionRow):
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._takes_key(watched, event)
            if event.type() is QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
                self._open_menu(watched, event)
                return True
        return super().eventFilter(watched, event)

    def _takes_key(self, row: QuestionRow, event: QKeyEvent) -> bool:
        if event.modifiers() not in _PLAIN:
            return False
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            place = self._rows.index(row) + step
            if 0 <= place < len(self._rows):
                self._give_keys(self._rows[place])
            return True
        acts = {
            Qt.Key.Key_Return: self._put,
            Qt.Key.Key_Enter: self._put,
            Qt.Key.Key_S: self._skip,
            Qt.Key.Key_P: self._park,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            return False
        act(row)
        return True

    def _open_menu(self, row: QuestionRow, event: QContextMenuEvent) -> None:
        if self._console.is_open:
            menu = self._menu(row)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def _menu(self, row: QuestionRow) -> QMenu:
        put = row.standing in (Standing.PUT, Standing.IN_HAND)
        again = self.tr("Put it again") if put else self.tr("Put it to the panel")
        skip = self.tr("Take it back") if put else self.tr("Skip")
        entries: list[tuple[Standing, str, str, Callable[[QuestionRow], None]]] = [
            (Standing.IN_HAND, again, "Enter", self._put),
            (Standing.SKIPPED, skip, "S", self._skip),
            (Standing.PARKED, self.tr("Park it for after the panel"), "P", self._park),
        ]
        menu = QMenu(self)
        for standing, text, key, act in entries:
            if row.standing is not standing:
                menu.addAction(f"{text}\t{key}").triggered.connect(_Bound(act, row, menu).act)
        return menu

    def _put(self, row: QuestionRow) -> None:
        if row.standing is not Standing.IN_HAND:
            self._console.put(row.question.id)

    def _skip(self, row: QuestionRow) -> None:
        if row.standing is not Standing.SKIPPED:
            self._console.skip(row.question.id)

    def _park(self, row: QuestionRow) -> None:
        if row.standing is not Standing.PARKED:
            self._console.park(row.question.id)

    def _give_keys(self, row: QuestionRow) -> None:
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._column.ensureWidgetVisible(row, 0, Space.SMALL)

    # -- what happens -----------------------------------------------------------------------------------------------

    def _focus(self) -> QuestionRow | None:
        """The question that matters now."""
        hand = [row for row in self._rows if row.standing is Standing.IN_HAND]
        waiting = [row for row in self._rows if row.standing is Standing.TO_COME]
        return next(iter(hand + waiting), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        focused = QApplication.focusWidget()
        if focused is None or not self._column.isAncestorOf(focused):
            QTimer.singleShot(0, self, self._scroll)

    def _bring_into_view(self) -> None:
        """In a low window the questions that are done with scroll away above the one that matters now."""
        focus = self._focus()
        if focus is not None and focus is not self._in_view:
            self._in_view = focus
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
            row.installEventFilter(self)
            row.clicked.connect(self._on_clicked)
            row.skip.clicked.connect(self._on_skipped)
            row.park.clicked.connect(self._on_parked)
        self._column.show_widgets(self._rows)
        self.refresh()

    def _on_clicked(self) -> None:
        row = self.sender()
        if not isinstance(row, QuestionRow):
            return
        if row.standing in (Standing.PUT, Standing.IN_HAND):
            self._skip(row)
        else:
            self._put(row)

    def _on_skipped(self) -> None:
        sender = self.sender()
        for row in self._rows:
            if row.skip is sender:
                self._skip(row)

    def _on_parked(self) -> None:
        sender = self.sender()
        for row in self._rows:
            if row.park is sender:
                self._park(row)


class _Bound(QObject):
    """What a menu's entry does, to which row; lives as long as the menu."""

    def __init__(self, act: Callable[[QuestionRow], None], row: QuestionRow, menu: QMenu) -> None:
        super().__init__(menu)
        self._act = act
        self._row = row

    def act(self) -> None:
        """Do it."""
        self._act(self._row)


def _standing(question: QuestionView, session: SessionView | None) -> Standing:
    if session is None:
        return Standing.TO_COME
    if question.id in session.put:
        in_hand = session.closed_at is None and question_in_hand(session) == question.id
        return Standing.IN_HAND if in_hand else Standing.PUT
    if question.id in session.parked:
        return Standing.PARKED
    return Standing.SKIPPED if question.id in session.skipped else Standing.TO_COME
