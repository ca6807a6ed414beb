# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The main window: it only assembles the bar, the message bar and one page at a time."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QStackedWidget, QVBoxLayout, QWidget

from seminarapp.settings import APPLICATION
from seminarapp.ui.actions import WINDOW_ACTIONS, Actions, Place
from seminarapp.ui.choosing import DialogChooser, FileChooser
from seminarapp.ui.pages import Pages
from seminarapp.ui.resuming import Resuming
from seminarapp.ui.room_watch import RoomWatch
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Ground, mark
from seminarapp.ui.top_bar import LIVE, PLAN, WRITE, TopBar
from seminarapp.ui.translation import Translation
from seminarapp.ui.widgets.message_bar import Message, MessageBar, MessageKind
from seminarapp.ui.window_commands import WindowCommands
from seminarapp.ui.window_menu import WindowMenu
from seminarapp.ui.window_stage import WindowStage

if TYPE_CHECKING:
    from seminarapp.application.rehearsing.rehearsal import RehearsalWish
    from seminarapp.application.views.plan import PlanView
    from seminarapp.ui.desk import Desk
    from seminarapp.ui.stage.screens import Screens

_SIZE = QSize(1440, 900)
_LEAST = QSize(960, 480)
_FRAME = 40  # pixels for the desktop's own title bar, whose height is not known before the window is shown
_FAULT, _LIBRARY, _CLOSED = "fault", "library", "closed library"  # what messages are about
_REHEARSAL, _ALARM = "rehearsal", "alarm"


def size_on(room: QSize) -> QSize:
    """The window's first size on a screen with that room, without the frame that the desktop puts around it."""
    return _SIZE.boundedTo(room - QSize(0, _FRAME)).expandedTo(_LEAST)


class MainWindow(QFrame):
    """The window.

    Signals:
        closed: the user closed it; what is under way is still to be finished.
        language_changed: it speaks another language now.
        library_requested: try once more to open the library.
    """

    closed = Signal()
    language_changed = Signal()
    library_requested = Signal()

    def __init__(
        self,
        look: Look,
        translation: Translation,
        chooser: FileChooser | None = None,
        screens: Screens | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(APPLICATION)
        self.setMinimumSize(_LEAST)
        self.resize(size_on(self.screen().availableSize()))
        mark(self, "role", Ground.CANVAS)
        self._look = look
        self._translation = translation
        self._chooser = chooser or DialogChooser()
        self._desk: Desk | None = None
        self._pages: Pages | None = None
        self._resuming: Resuming | None = None
        self._alarmed = False  # not all is saved, whatever else has been
        self._seminar: UUID | None = None
        self._workspace = ""
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._actions = self._bind()
        self._commands = WindowCommands(look, self._actions, self)
        self._commands.seminar_requested.connect(self.open_seminar)
        self._stage = WindowStage(look, self._actions, self, screens)
        self._stage.told.connect(self._on_told)
        self._stage.mended.connect(self._on_mended)
        self._furnish()

    # -- assembling -------------------------------------------------------------------------------------------------

    def move_in(self, desk: Desk) -> None:
        """The library is open: show its start page."""
        self._desk = desk
        self._messages.withdraw(_CLOSED)
        desk.saved.connect(self._on_saved)
        desk.refused.connect(self._on_refused)
        desk.unsaved.connect(self._on_unsaved)
        desk.mended.connect(self._on_mended)
        desk.alarm.connect(self._on_alarm)
        self._pages = self._new_pages(desk)
        self.show_start()
        self._resuming = Resuming(desk, self)
        self._resuming.seminar_requested.connect(self._on_resumed)
        self._resuming.told.connect(self._on_told)
        room = RoomWatch(desk, self)
        room.told.connect(self._on_told)
        room.mended.connect(self._on_mended)

    def _furnish(self) -> None:
        """Bar, message bar and room for the pages, in the language of now."""
        self._menu = WindowMenu(self._look, self._translation, self)
        self._bar = TopBar(self._look, self._menu)
        self._messages = MessageBar(self._look)
        self._stack = QStackedWidget()
        for part in (self._bar, self._messages, self._stack):
            self._whole.addWidget(part, 1 if part is self._stack else 0)
        self._bar.start_requested.connect(self.show_start)
        self._bar.workspace_requested.connect(self.show_workspace)
        self._bar.theme_requested.connect(self._look.toggle)
        self._messages.action_requested.connect(self._on_message_action)
        self._messages.left.connect(self._on_message_left)
        self._menu.language_chosen.connect(self._on_language_chosen)
        self._menu.action_requested.connect(self._commands.act)
        self._menu.quit_requested.connect(self.close)
        self._stage.furnish(self._bar)

    def _new_pages(self, desk: Desk) -> Pages:
        pages = Pages(desk, self._look, self._chooser, self._stack)
        pages.seminar_requested.connect(self.open_seminar)
        pages.start_requested.connect(self.show_start)
        pages.told.connect(self.tell)
        pages.rehearsal_told.connect(self._on_rehearsal_told)
        self._commands.follow(desk, pages)
        self._stage.follow(desk, pages)
        return pages

    def _bind(self) -> Actions:
        actions = Actions(WINDOW_ACTIONS, self)
        actions.bind("go_to_start", self.show_start)
        actions.bind("go_to_plan", partial(self.show_workspace, PLAN))
        actions.bind("go_to_live", partial(self.show_workspace, LIVE))
        actions.bind("go_to_write", partial(self.show_workspace, WRITE))
        actions.bind("change_theme", self._look.toggle)
        actions.bind("quit", self.close)
        actions.bind("go_to_message", self._go_to_message)
        return actions

    # -- going about ------------------------------------------------------------------------------------------------

    def show_start(self) -> None:
        """Go to the library."""
        if self._pages is None:
            return
        self._seminar = None
        self._workspace = ""
        self.setWindowTitle(APPLICATION)
        self._bar.show_seminar(None)
        self._enter(Place.START)
        self._pages.show_start()

    def open_seminar(self, seminar: UUID, workspace: str) -> None:
        """Open a seminar in plan, live or write."""
        if self._desk is None:
            return
        self._seminar = seminar
        self._read_title()
        self.show_workspace(workspace)

    def _on_resumed(self, seminar: UUID, workspace: str) -> None:
        """A panel goes on, unless its user has gone somewhere else already."""
        if self._seminar is None:
            self.open_seminar(seminar, workspace)

    def show_workspace(self, workspace: str) -> None:
        """Go to another workspace of the same seminar; in the library there is none to go to."""
        if self._pages is None or self._seminar is None:
            return
        self._workspace = workspace
        self._bar.show_workspace(workspace)
        self._enter(Place(workspace))
        self._pages.show_workspace(workspace, self._seminar)

    def rehearse(self, wish: RehearsalWish) -> None:
        """Play a recorded session on the live page; the library is open."""
        if self._pages is not None:
            self._pages.rehearse(wish)

    def _enter(self, place: Place) -> None:
        """A page's own keys come before the window's."""
        self._actions.enter(place)
        self._menu.show_place(place)
        self._commands.place, self._commands.seminar = place, self._seminar
        self._stage.seminar = self._seminar

    def _read_title(self) -> None:
        if self._desk is not None and self._seminar is not None:
            plan = partial(self._desk.activities.overview.plan, self._seminar)
            self._desk.do(plan, self._on_plan, saves=False)

    def _on_plan(self, plan: PlanView) -> None:
        if plan.card.id == self._seminar:
            self._bar.show_seminar(plan)
            self.setWindowTitle(f"{plan.card.title} – {APPLICATION}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys, as Space does, where no page has another use for it."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    # -- messages ---------------------------------------------------------------------------------------------------

    def tell(self, text: str, kind: str, key: str = _LIBRARY) -> None:
        """Say something in the message bar; `kind` is “info”, “warn” or “error”."""
        self._messages.show_message(Message(MessageKind(kind), text, key=key))

    def tell_closed(self, text: str) -> None:
        """The library can't be opened: nothing else can be done until that is mended, and tried once more."""
        self._on_told(Message(MessageKind.ERROR, text, action=self.tr("Try again"), key=_CLOSED))
        self._messages.take_keys()

    def tell_fault(self, what: str) -> None:
        """Something nobody foresaw happened."""
        text = self.tr("Something went wrong ({what}). What was saved is safe; go on, or start again.")
        self.tell(text.format(what=what), "error", _FAULT)

    def _on_rehearsal_told(self, text: str, goes_on: bool) -> None:
        action = self.tr("Stop the rehearsal") if goes_on else ""
        self._messages.show_message(Message(MessageKind.INFO, text, action=action, key=_REHEARSAL))

    def _on_refused(self, text: str, template: str) -> None:
        self.tell(text, "warn", template)

    def _on_mended(self, template: str) -> None:
        self._messages.withdraw(template)

    def _on_told(self, message: Message) -> None:
        self._messages.show_message(message)

    def _go_to_message(self) -> None:
        self._messages.take_keys()

    def _on_message_left(self) -> None:
        if self._pages is not None:
            self._pages.give_keys()

    def _on_message_action(self, message: Message) -> None:
        if message.key == _CLOSED:
            self.library_requested.emit()
        elif message.key == _REHEARSAL and self._pages is not None:
            self._pages.stop_rehearsal()
        elif message.key == _ALARM and self._desk is not None:
            self._desk.again_requested.emit()
        elif self._resuming is not None:
            self._resuming.take(message)

    def _on_alarm(self, text: str) -> None:
        """Lines wait for the disk; said once until there is something else to say, or the bar was closed."""
        message = Message(MessageKind.ERROR, text, action=self.tr("Try again"), key=_ALARM)
        self._alarmed = bool(text)
        if not text:
            self._messages.withdraw(_ALARM)
        elif not self._messages.has(message):
            self._on_told(message)

    def _on_unsaved(self) -> None:
        self._bar.show_unsaved()

    def _on_saved(self, moment: datetime) -> None:
        if not self._alarmed:
            self._bar.show_saved(moment)
        self._messages.withdraw(_FAULT)
        if self._workspace == PLAN:
            self._read_title()

    # -- language and closing ---------------------------------------------------------------------------------------

    def _on_language_chosen(self, language: str) -> None:
        """Build everything anew in the other language, where the user stands; what is said stays said.

        A rehearsal ends by it: the page that it is played on is taken down.
        """
        self._translation.choose(language)
        self._actions.retranslate()
        self.language_changed.emit()
        self._messages.withdraw(_REHEARSAL)
        if self._pages is not None:
            self._pages.stop_rehearsal()
        said = self._messages.current
        self._commands.forget()
        self._stage.leave()
        for part in (self._menu, self._bar, self._messages, self._stack):
            part.hide()  # a page keeps what is being typed when it is hidden
            part.deleteLater()
        for part in (self._bar, self._messages, self._stack):
            self._whole.removeWidget(part)
        self._furnish()
        if said is not None:
            self._messages.show_message(said)
        if self._desk is None:
            return
        self._desk.language = self._translation.language
        seminar, workspace = self._seminar, self._workspace
        self._pages = self._new_pages(self._desk)
        if seminar is None:
            self.show_start()
        else:
            self.open_seminar(seminar, workspace)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let pages finish what is being typed, then say that the window is closed."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        if self._pages is not None:
            self._pages.stop_rehearsal()
        super().closeEvent(event)
        self._stage.close()
        self.closed.emit()
