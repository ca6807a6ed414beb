# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The live page: it assembles the console's parts and sends every key to where it belongs."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.ui.actions import Actions, Place
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.actions import LIVE_ACTIONS
from seminarapp.ui.live.audience.audience_panel import AudiencePanel
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.live.console.lines import Attempt
from seminarapp.ui.live.console.retrying import Retrying
from seminarapp.ui.live.floor_commands import FloorCommands
from seminarapp.ui.live.line.capture_line import CaptureLine
from seminarapp.ui.live.line.dead_keys import is_dead
from seminarapp.ui.live.line.held_keys import HELD
from seminarapp.ui.live.line.journalling import Journalling
from seminarapp.ui.live.middle import Middle
from seminarapp.ui.live.panelists.panelist_cards import PanelistCards
from seminarapp.ui.live.panelists.turn_list import TurnList
from seminarapp.ui.live.proportions import Proportions
from seminarapp.ui.live.questions.question_panel import QuestionPanel
from seminarapp.ui.live.session.closed_card import ClosedCard, ClosingQuestion
from seminarapp.ui.live.session.opening import Opening
from seminarapp.ui.live.session.run_panel import RunPanel
from seminarapp.ui.live.session.ticking import Ticking
from seminarapp.ui.live.side_column import SideColumn
from seminarapp.ui.live.stage.stage_card import StageCard
from seminarapp.ui.live.stage.stage_feed import StageFeed
from seminarapp.ui.live.stream.discarded_list import DiscardedList
from seminarapp.ui.live.stream.move_offer import MoveOffer
from seminarapp.ui.live.stream.stream_panel import StreamPanel
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, mark
from seminarapp.ui.widgets.clock import ClockCard

_LEFT = 288
_CONTROL = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # as Windows tells of it
_OPTION = Qt.KeyboardModifier.AltModifier
_TYPES = (Qt.KeyboardModifier.NoModifier, _ALT_GR, *((_OPTION,) if HELD.marking != "Alt" else ()))


class LivePage(QFrame):
    """Leads one seminar from opening to closing.

    Attributes:
        console: what is shown and done, without widgets.
        stage_feed: what the stage may show.
        stage: the card with that and the message to the panel.
        ticking: what changes by itself.
        commands: the page's declared actions; `actions()` gives them as Qt's.

    Signals:
        write_requested(UUID): the moderator goes on to writing.
        chat_requested: a saved chat is to be imported.
        report_requested: the session's report is to be written to a file.
        told(str, str): something to say in the message bar, and how much it matters.
    """

    write_requested = Signal(object)
    chat_requested = Signal()
    report_requested = Signal()
    told = Signal(str, str)

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "role", Ground.CANVAS)
        self.console = Console(desk, self)
        self.stage_feed = StageFeed(self.console, desk.activities.clock.now)
        self._stale = False
        self._run = RunPanel(self.console, look)
        self._questions = QuestionPanel(self.console, look)
        self._opening = Opening(look)
        self._clock = ClockCard(look)
        self._closed = ClosedCard(self.console, look)
        self._closing = ClosingQuestion(look)
        self._cards = PanelistCards(look)
        self._stream = StreamPanel(self.console, look)
        self._middle = Middle(
            self._stream, TurnList(self.console.floor, look), DiscardedList(desk, self.console, look)
        )
        self._offer = MoveOffer(self.console, look)
        self._line = CaptureLine(self.console, look)
        self.stage = StageCard(self.stage_feed, look)
        self._audience = AudiencePanel(self.console, look)
        self._floor = FloorCommands(self, self.console.floor, self._line, self._cards, self._middle)
        self._proportions = Proportions(self, self._clock, self._cards, self._run)
        self.ticking = Ticking(self.console, self._clock, self._cards, self._run)
        self._journalling = Journalling(desk, self.console, self._line, self)
        self._retrying = Retrying(desk, self.console.captures, self.console.changes, self)
        self._lay_out()
        self.commands = Actions(LIVE_ACTIONS, self)
        self._bind()
        self._wire(desk)
        self._show_state()

    def show_seminar(self, seminar: UUID) -> None:
        """Read a seminar and show it."""
        self._stale = False
        self.console.show(seminar)

    # -- assembling -------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left, middle = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(Space.LARGE)
        left.addWidget(self._run)
        left.addWidget(self._questions, 1)
        middle.setSpacing(Space.MEDIUM)
        for part in (self._clock, self._closed, self._closing, self._cards, self._offer):
            middle.addWidget(part)
        middle.addWidget(self._opening, 1)
        middle.addWidget(self._middle, 1)
        middle.addWidget(self._line)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        whole.setSpacing(Space.LARGE)
        whole.addLayout(left)
        whole.addLayout(middle, 1)
        self._side = SideColumn(whole, self)
        self._side.add(self.stage)
        self._side.add(self._audience, 1)
        for panel in (self._run, self._questions):
            panel.setFixedWidth(_LEFT)
        self.setTabOrder(self._line.edit, self._stream.table)

    def _bind(self) -> None:
        commands, console = self.commands, self.console
        commands.bind("open_session", console.open)
        commands.bind("pause_session", console.pause)
        commands.bind("put_question", self._questions.put_next)
        commands.bind("skip_question", self._questions.skip_next)
        commands.bind("park_question", self._questions.park_next)
        commands.bind("go_to_questions", self._questions.take_keys)
        commands.bind("go_to_audience", self._go_to_audience)
        commands.bind("import_chat", self.chat_requested.emit)
        commands.bind("next_segment", console.begin_next)
        commands.bind("close_session", self._ask_to_close)
        commands.bind("undo_capture", self._line.undo)
        commands.bind("redo_capture", self._line.redo)
        commands.bind("show_discarded", self._middle.toggle_discarded)
        commands.bind("move_notes", self._offer.accept)
        commands.bind("export_report", self.report_requested.emit)
        commands.bind("go_on_to_writing", self._go_on_to_writing)
        self._floor.bind(commands)
        commands.bind("stage_message", partial(self._side.give_keys, self.stage.edit))
        commands.enter(Place.LIVE)

    def _wire(self, desk: Desk) -> None:
        console = self.console
        desk.seminar_changed.connect(self._on_seminar_changed)
        console.shown.connect(self._on_shown)
        console.session_changed.connect(self._show_state)
        console.floor_changed.connect(self._on_floor_changed)
        console.captures.refused.connect(self._on_refused)
        self._audience.chat_requested.connect(self.chat_requested)
        self.ticking.ticked.connect(self._questions.say_what_is_left)
        self._journalling.told.connect(lambda text: self.told.emit(text, "info"))
        self._opening.open_requested.connect(console.open)
        self._run.next.clicked.connect(console.begin_next)
        self._run.pause.clicked.connect(console.pause)
        self._run.close_session.clicked.connect(self._ask_to_close)
        self._closing.answered.connect(self._on_closing_answered)
        self._closed.reopen.clicked.connect(console.open)
        self._closed.report.clicked.connect(self.report_requested)
        self._closed.write.clicked.connect(self._go_on_to_writing)
        self._stream.line_requested.connect(self.take_keys)
        self.stage.line_requested.connect(self.take_keys)
        self._line.stream_requested.connect(self._middle.enter_stream)
        self._middle.left.connect(self.take_keys)
        self._offer.answered.connect(self.take_keys)

    # -- keys -------------------------------------------------------------------------------------------------------

    def take_keys(self) -> None:
        """Put the keys where they belong now: on the line, or on the one thing to do."""
        state = self.console
        if not self.isVisible() or state.plan is None:
            return  # another page has the keys, or nothing is here yet that could
        if self._middle.beside:
            self._middle.beside.enter()
        elif state.is_open:
            self._line.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif state.session is None:
            self._opening.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._closed.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.take_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no part of the page wanted: Enter presses the button that has the keys, a letter goes to the line."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        elif self.console.is_open and _types(event):
            self._middle.put_away()
            self._stream.leave()
            self._line.take(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.take_keys()
        else:
            super().keyPressEvent(event)

    # -- what happens -----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self.console.seminar is not None:
            self.show_seminar(self.console.seminar)
        self.ticking.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.ticking.rest()
        self.console.tell_others()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.fit()
        self.stage.fit(self.height())

    def _on_seminar_changed(self, seminar: UUID) -> None:
        """Another page changed it; while this one is seen, it was this one."""
        self._stale = self._stale or (seminar == self.console.seminar and not self.isVisible())

    def _on_shown(self) -> None:
        plan = self.console.plan
        if plan is not None:
            self._opening.show_plan(plan)
            self._cards.show_panel(plan)
        self._on_floor_changed()
        self._show_state()
        if self.isVisible() and not _seen(self.focusWidget()):
            self.take_keys()  # they were where the seminar before this one was

    def _show_state(self) -> None:
        """Before, during or after the panel."""
        console = self.console
        was_open = self._line.isVisibleTo(self)
        opened, is_open = console.session is not None, console.is_open
        self._opening.setVisible(console.plan is not None and not opened)
        self._clock.setVisible(is_open)
        self._line.setVisible(is_open)
        self._closed.setVisible(opened and not is_open)
        self._cards.setVisible(opened and self._cards.rows > 0)
        self._middle.setVisible(opened)
        self._closing.setVisible(is_open and self._closing.isVisibleTo(self))
        self._closed.refresh()
        self._cards.show_holder(console.holder)
        self.ticking.tick()
        if was_open != is_open or not is_open:
            self.take_keys()

    def _on_floor_changed(self) -> None:
        self.ticking.show_speaking()
        self._cards.show_holder(self.console.holder)

    def _on_refused(self, capture: UUID) -> None:
        """The text comes back to the line when that is free; else it stays in the stream, to be tried again."""
        if self._line.is_free and self.console.is_open:
            attempt: Attempt = self.console.captures.take_back(capture)
            self._line.give_back(attempt.text, attempt.started)

    def _go_to_audience(self) -> None:
        self._side.give_keys(self._audience.list)

    def _ask_to_close(self) -> None:
        if self.console.is_open:
            self._closing.ask()

    def _on_closing_answered(self, close: bool) -> None:
        if close:
            self.console.close()
        self.take_keys()

    def _go_on_to_writing(self) -> None:
        if self.console.seminar is not None:
            self.console.tell_others()
            self.write_requested.emit(self.console.seminar)


def _types(event: QKeyEvent) -> bool:
    """Whether the key is one of a text."""
    printed = event.text().isprintable() and bool(event.text())
    return is_dead(event) or (printed and event.modifiers() & _CONTROL in _TYPES)


def _seen(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible()
