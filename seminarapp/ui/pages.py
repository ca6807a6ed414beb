# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The pages of the window, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.theme.look import Look
from seminarapp.ui.top_bar import LIVE, PLAN, WRITE

if TYPE_CHECKING:  # a page is imported when it is first shown, so that the window is there at once
    from seminarapp.application.rehearsing.rehearsal import RehearsalWish
    from seminarapp.application.views.search import SearchHit
    from seminarapp.ui.actions import Actions
    from seminarapp.ui.desk import Desk
    from seminarapp.ui.live.page import LivePage
    from seminarapp.ui.live.stage.stage_feed import StageFeed
    from seminarapp.ui.plan.page import PlanPage
    from seminarapp.ui.rehearsal.rehearsing import Rehearsing
    from seminarapp.ui.repeat.repeating import RepeatSheets
    from seminarapp.ui.start.page import StartPage
    from seminarapp.ui.write.page import WritePage


class Pages(QObject):
    """Builds pages and shows one at a time.

    Signals:
        seminar_requested(UUID, str): open a seminar in a workspace.
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”, “error”).
        rehearsal_told(str, bool): something to say of a rehearsal, and whether it goes on.
        people_requested: open the people directory.
        people_offered(PeopleRecord, str): show there what would become of people of that file.
        live_built: the live page is there from now on.
        start_requested: go to the library.
        exports_requested: show what the seminar that is shown can be written as.
    """

    seminar_requested = Signal(object, str)
    told = Signal(str, str)
    rehearsal_told = Signal(str, bool)
    live_built = Signal()
    handouts_requested = Signal(object)
    exports_requested = Signal()
    people_requested = Signal()
    people_offered = Signal(object, str)
    start_requested = Signal()

    def __init__(self, desk: Desk, look: Look, chooser: FileChooser, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._look = look
        self._chooser = chooser
        self._stack = stack
        self._start: StartPage | None = None
        self._plan: PlanPage | None = None
        self._live: LivePage | None = None
        self._write: WritePage | None = None
        self._rehearsing: Rehearsing | None = None
        self._repeating: RepeatSheets | None = None

    def show_start(self) -> None:
        """Show the library, read anew."""
        if self._start is None:
            from seminarapp.ui.start.page import StartPage

            self._start = StartPage(self._desk, self._look, self._chooser)
            self._start.seminar_requested.connect(self.seminar_requested)
            self._start.plan_requested.connect(self._on_like_requested)
            self._start.rehearsal_requested.connect(self.rehearse)
            self._start.people_requested.connect(self.people_requested)
            self._start.people_offered.connect(self.people_offered)
            self._start.told.connect(self.told)
            self._stack.addWidget(self._start)
        self._start.refresh()
        self._show(self._start)

    def show_workspace(self, workspace: str, seminar: UUID) -> None:
        """Show a seminar in plan, live or write."""
        builders: dict[str, Callable[[], PlanPage | LivePage | WritePage]] = {
            PLAN: self._plan_page,
            LIVE: self._live_page,
            WRITE: self._write_page,
        }
        page = builders[workspace]()
        page.show_seminar(seminar)
        self._show(page)

    def lead_to(self, hit: SearchHit) -> None:
        """Go to a find on the write page, as soon as its seminar is there."""
        self._write_page().lead_to(hit)

    def choose_series(self, series: UUID) -> None:
        """Choose a series in the library, which is shown."""
        if self._start is not None:
            self._start.show_series(series)

    def rehearse(self, wish: RehearsalWish) -> None:
        """Play a recorded session on the live page."""
        if self._rehearsing is None:
            from seminarapp.ui.rehearsal.rehearsing import Rehearsing

            self._rehearsing = Rehearsing(self._desk, self._live_page, self)
            self._rehearsing.seminar_requested.connect(self.seminar_requested)
            self._rehearsing.told.connect(self.rehearsal_told)
        self._rehearsing.begin(wish)

    def stop_rehearsal(self) -> None:
        """Play no more of it, if one goes on."""
        if self._rehearsing is not None:
            self._rehearsing.stop()

    @property
    def commands(self) -> Actions | None:
        """The actions of the page that is shown."""
        page = self._stack.currentWidget()
        found: Actions | None = getattr(page, "commands", None)
        return found

    @property
    def chosen_in_library(self) -> tuple[UUID | None, UUID | None]:
        """The seminar and the series that are chosen on the start page."""
        return self._start.chosen if self._start is not None else (None, None)

    @property
    def live(self) -> LivePage | None:
        """The live page, once it has been built."""
        return self._live

    @property
    def chooser(self) -> FileChooser:
        """What asks for files."""
        return self._chooser

    def give_keys(self) -> None:
        """Give the page that is shown the keys; it says itself where in it they belong."""
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def stage_feed(self, seminar: UUID | None) -> StageFeed | None:
        """What the live page lets the stage know; where it shows no seminar yet, it reads this one."""
        if self._live is None and seminar is None:
            return None
        live = self._live_page()
        if live.console.seminar is None and seminar is not None:
            live.show_seminar(seminar)
        return live.stage_feed if live.console.seminar else None

    def _show(self, page: QWidget) -> None:
        """Show a page and give it the keys; it says itself where in it they belong. Where it has them, they stay."""
        focused = QApplication.focusWidget()
        if self._stack.currentWidget() is page and focused is not None and page.isAncestorOf(focused):
            return
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _plan_page(self) -> PlanPage:
        if self._plan is None:
            from seminarapp.ui.plan.page import PlanPage

            self._plan = PlanPage(self._desk, self._look, self._chooser)
            self._plan.live_requested.connect(self._on_live_requested)
            self._plan.seminar_requested.connect(self._on_plan_requested)
            self._plan.told.connect(self.told)
            self._plan.handouts_requested.connect(self.handouts_requested)
            self._plan.arranging.take_over_requested.connect(self._on_take_over_requested)
            self._plan.arranging.like_requested.connect(self._on_like_requested)
            self._plan.arranging.template_requested.connect(self._on_template_requested)
            self._plan.arranging.left.connect(self.start_requested)
            self._plan.arranging.told.connect(self.told)
            self._stack.addWidget(self._plan)
        return self._plan

    def _live_page(self) -> LivePage:
        if self._live is None:
            from seminarapp.ui.live.chat import ChatImport
            from seminarapp.ui.live.page import LivePage
            from seminarapp.ui.live.session.reporting import Reporting

            self._live = LivePage(self._desk, self._look)
            self._live.write_requested.connect(self._on_write_requested)
            ChatImport(self._desk, self._chooser, self._live).told.connect(self.told)
            self._live.told.connect(self.told)
            reporting = Reporting(self._desk, self._chooser, self._live.console, self._live)
            self._live.report_requested.connect(reporting.ask)
            reporting.told.connect(self.told)
            self._stack.addWidget(self._live)
            self.live_built.emit()
        return self._live

    def _write_page(self) -> WritePage:
        if self._write is None:
            from seminarapp.ui.write.page import WritePage

            self._write = WritePage(self._desk, self._look, self._chooser)
            self._write.told.connect(self.told)
            self._write.exporting.more_requested.connect(self.exports_requested)
            self._write.plan_requested.connect(self._on_plan_requested)
            self._stack.addWidget(self._write)
        return self._write

    @property
    def _sheets(self) -> RepeatSheets:
        if self._repeating is None:
            from seminarapp.ui.repeat.repeating import RepeatSheets

            self._repeating = RepeatSheets(self._desk, self._look, self._stack.window())
            self._repeating.planned.connect(self._on_planned)
            self._repeating.taken_over.connect(self._on_taken_over)
            self._repeating.told.connect(self.told)
            self._repeating.orphaned.connect(self.give_keys)
        return self._repeating

    def _on_like_requested(
        self, like: UUID | None, day: date | None = None, series: UUID | None = None
    ) -> None:
        self._sheets.ask(like, day, series)

    def _on_take_over_requested(self, seminar: UUID) -> None:
        self._sheets.ask_to_take_over(seminar)

    def _on_taken_over(self, seminar: UUID) -> None:
        if self._plan is not None:
            self._plan.show_seminar(seminar)

    def _on_template_requested(self, seminar: UUID) -> None:
        self._sheets.ask_for_template(seminar)

    def _on_planned(self, seminars: tuple[UUID, ...]) -> None:
        """One is opened; several are shown where they were asked for, in the library."""
        if len(seminars) == 1:
            self.seminar_requested.emit(seminars[0], PLAN)
        else:
            self.start_requested.emit()

    def _on_plan_requested(self, seminar: UUID) -> None:
        self.seminar_requested.emit(seminar, PLAN)

    def _on_live_requested(self, seminar: UUID) -> None:
        self.seminar_requested.emit(seminar, LIVE)

    def _on_write_requested(self, seminar: UUID) -> None:
        self.seminar_requested.emit(seminar, WRITE)
