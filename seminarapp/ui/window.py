# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The main window: it only assembles the bar, the message bar and one page at a time."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from seminarapp.application.views import PlanView
from seminarapp.ui.actions import WINDOW_ACTIONS, Actions
from seminarapp.ui.choosing import DialogChooser, FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.pages import Pages
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Ground, mark
from seminarapp.ui.top_bar import LIVE, PLAN, WRITE, TopBar
from seminarapp.ui.translation import Translation
from seminarapp.ui.widgets.message_bar import Message, MessageBar, MessageKind
from seminarapp.ui.window_menu import WindowMenu

_SIZE = (1440, 900)
_LEAST = (960, 600)
_FAULT = "fault"
_LIBRARY = "library"


class MainWindow(QWidget):
    """The window.

    Signals:
        closed: the user closed it; what is under way is still to be finished.
    """

    closed = Signal()

    def __init__(
        self,
        look: Look,
        translation: Translation,
        chooser: FileChooser | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("seminarapp")
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        mark(self, "role", Ground.CANVAS)
        self._look = look
        self._translation = translation
        self._chooser = chooser or DialogChooser()
        self._desk: Desk | None = None
        self._pages: Pages | None = None
        self._seminar: UUID | None = None
        self._workspace = ""
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._furnish()
        self._actions = self._bind()

    # -- assembling -------------------------------------------------------------------------------------------------

    def move_in(self, desk: Desk) -> None:
        """The library is open: show its start page."""
        self._desk = desk
        desk.saved.connect(self._on_saved)
        desk.refused.connect(self._on_refused)
        self._pages = self._new_pages(desk)
        self.show_start()

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
        self._menu.language_chosen.connect(self._on_language_chosen)
        self._menu.quit_requested.connect(self.close)

    def _new_pages(self, desk: Desk) -> Pages:
        pages = Pages(desk, self._look, self._chooser, self._stack)
        pages.seminar_requested.connect(self.open_seminar)
        pages.told.connect(self.tell)
        return pages

    def _bind(self) -> Actions:
        actions = Actions(self._look, WINDOW_ACTIONS, self)
        actions.bind("go_to_start", self.show_start)
        actions.bind("go_to_plan", partial(self.show_workspace, PLAN))
        actions.bind("go_to_live", partial(self.show_workspace, LIVE))
        actions.bind("go_to_write", partial(self.show_workspace, WRITE))
        actions.bind("change_theme", self._look.toggle)
        actions.bind("quit", self.close)
        return actions

    # -- going about ------------------------------------------------------------------------------------------------

    def show_start(self) -> None:
        """Go to the library."""
        if self._pages is None:
            return
        self._seminar = None
        self._bar.show_seminar(None)
        self._pages.show_start()

    def open_seminar(self, seminar: UUID, workspace: str) -> None:
        """Open a seminar in plan, live or write."""
        if self._desk is None:
            return
        self._seminar = seminar
        self._read_title()
        self.show_workspace(workspace)

    def show_workspace(self, workspace: str) -> None:
        """Go to another workspace of the same seminar."""
        if self._pages is None or self._seminar is None:
            return
        self._workspace = workspace
        self._bar.show_workspace(workspace)
        self._pages.show_workspace(workspace, self._seminar)

    def _read_title(self) -> None:
        if self._desk is not None and self._seminar is not None:
            plan = partial(self._desk.activities.overview.plan, self._seminar)
            self._desk.do(plan, self._on_plan, saves=False)

    def _on_plan(self, plan: PlanView) -> None:
        if plan.card.id == self._seminar:
            self._bar.show_seminar(plan)
            self.setWindowTitle(f"{plan.card.title} – seminarapp")

    # -- messages ---------------------------------------------------------------------------------------------------

    def tell(self, text: str, kind: str) -> None:
        """Say something in the message bar; `kind` is “info”, “warn” or “error”."""
        self._messages.show_message(Message(MessageKind(kind), text, key=_LIBRARY))

    def tell_refusal(self, text: str) -> None:
        """The library can't be opened: nothing else can be done until that is mended."""
        self._messages.show_message(Message(MessageKind.ERROR, text))

    def tell_fault(self, what: str) -> None:
        """Something nobody foresaw happened."""
        text = self.tr("Something went wrong ({what}). What was saved is safe; go on, or start again.")
        self._messages.show_message(Message(MessageKind.ERROR, text.format(what=what), key=_FAULT))

    def _on_refused(self, text: str, template: str) -> None:
        self._messages.show_message(Message(MessageKind.WARN, text, key=template))

    def _on_saved(self, moment: datetime) -> None:
        self._bar.show_saved(moment)
        self._messages.withdraw(_FAULT)
        if self._workspace == PLAN:
            self._read_title()

    # -- language and closing ---------------------------------------------------------------------------------------

    def _on_language_chosen(self, language: str) -> None:
        """Build everything anew in the other language, where the user stands."""
        self._translation.choose(language)
        self._actions.retranslate()
        for part in (self._bar, self._messages, self._stack):
            self._whole.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._furnish()
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
        super().closeEvent(event)
        self.closed.emit()
