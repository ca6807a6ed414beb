# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The page one comes home to."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from seminarapp.application.exchange.exchange import ImportReport
from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.ports.files import ReadContent
from seminarapp.application.records.people import PeopleRecord
from seminarapp.application.rehearsing.rehearsal import RehearsalWish
from seminarapp.application.views.library import LibraryView
from seminarapp.application.views.search import SearchHit
from seminarapp.domain.values import SeminarState
from seminarapp.ui.actions import Actions, Place
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.start.actions import START_ACTIONS
from seminarapp.ui.start.browsing import Browsing
from seminarapp.ui.start.next_panel import NextPanel
from seminarapp.ui.start.rehearse_menu import RehearseMenu
from seminarapp.ui.start.rows import Row
from seminarapp.ui.start.seminars_panel import SeminarsPanel, Way
from seminarapp.ui.start.series_list import SeriesList
from seminarapp.ui.start.welcome import Welcome
from seminarapp.ui.taking_in.taking_in import TakingIn
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind
from seminarapp.ui.three_columns import Side, ThreeColumns
from seminarapp.ui.top_bar import workspace_for
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import set_plain_tool_tip

_LEFT, _RIGHT = Side(208, 288), Side(256, 288)


class StartPage(QWidget):
    """The library: series, seminars, search, what comes next, and ways to begin; a greeting while it is empty.

    Attributes:
        commands: the page's declared actions.

    Signals:
        seminar_requested(UUID, str): open a seminar in a workspace (“plan”, “live”, “write”).
        plan_requested(UUID or None, date or None, UUID or None): plan like that one, on that day, in that series.
        rehearsal_requested(RehearsalWish): play a recorded session on the live page.
        people_requested: open the people directory.
        people_offered(PeopleRecord, str): show there what would become of people of that file.
        told(str, str): something to say in the message bar, and how much it matters.
    """

    seminar_requested = Signal(object, str)
    plan_requested = Signal(object, object, object)
    rehearsal_requested = Signal(object)
    people_requested = Signal()
    people_offered = Signal(object, str)
    told = Signal(str, str)

    def __init__(self, desk: Desk, look: Look, chooser: FileChooser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Library"))
        self._desk = desk
        self._chooser = chooser
        self._wants_keys = False
        self._welcome = Welcome(look)
        self._series_list = SeriesList(look)
        self._seminars = SeminarsPanel(look, desk.activities.clock.now().date())
        self._browsing = Browsing(desk, self._series_list, self._seminars, self)
        self._next = NextPanel(look)
        self._new = Button(look, self.tr("New seminar"), kind=Kind.PRIMARY, icon="plus")
        self._import = Button(look, self.tr("Import…"), icon="folder-open")
        self._sample = Button(look, self.tr("Make a sample seminar"), icon="users")
        self._rehearse = Button(look, self.tr("Rehearse a session…"), icon="play")
        self._people = Button(look, self.tr("People"), icon="users")
        self._speeds = RehearseMenu(self)
        self._taking_in = TakingIn(desk, look, self)
        self.commands = Actions(START_ACTIONS, self)
        self._lay_out()
        self._bind()
        self._wire()

    def _lay_out(self) -> None:
        right = QWidget()
        begin = QVBoxLayout(right)
        begin.setContentsMargins(0, 0, 0, 0)
        begin.setSpacing(Space.SMALL)
        begin.addWidget(self._next)
        begin.addStretch(1)
        for button in (self._new, self._import, self._people, self._sample, self._rehearse):
            begin.addWidget(button)
        self._columns = ThreeColumns((self._series_list, _LEFT), self._seminars, (right, _RIGHT))
        # A widget of its own: what is shown is raised, and would come to lie above a sheet over the page.
        self._shown = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shown)
        for page in (QWidget(), self._columns, self._welcome):  # nothing, until the library has been read
            self._shown.addWidget(page)

    def _bind(self) -> None:
        commands = self.commands
        commands.bind("new_seminar", self._on_new)
        commands.bind("import_file", self._on_import)
        commands.bind("make_sample", self._on_sample)
        commands.bind("search_library", self._on_search)
        commands.bind("rehearse_session", self._on_rehearse)
        commands.bind("plan_like", self._browsing.plan_like)
        commands.bind("filter_list", self._on_filter)
        commands.bind("describe_series", self._seminars.head.open_form)
        commands.bind("show_list", partial(self._seminars.show_way, Way.LIST))
        commands.bind("show_month", partial(self._seminars.show_way, Way.WEEKS))
        commands.bind("show_year", partial(self._seminars.show_way, Way.MONTHS))
        commands.bind("discard_seminar", self._browsing.discard_chosen)
        commands.bind("take_back", self._browsing.arranging.take_back)
        commands.enter(Place.START)
        for button, action in ((self._new, "new_seminar"), (self._import, "import_file")):
            set_plain_tool_tip(button, commands[action].toolTip())

    def _wire(self) -> None:
        self._seminars.search.searched.connect(self._on_searched)
        self._next.opened.connect(self._on_next)
        self._browsing.seminar_requested.connect(self.seminar_requested)
        self._browsing.plan_requested.connect(self._on_plan_wanted)
        self._browsing.series_requested.connect(self.show_series)
        self._browsing.arranging.changed.connect(self.refresh)
        self._browsing.arranging.told.connect(self.told)
        self._seminars.head.next_requested.connect(self._on_new)
        self._seminars.head.described.connect(self._on_series_described)
        for plans in (self._new, self._welcome.new):
            plans.clicked.connect(self._on_new)
        for imports in (self._import, self._welcome.take_in):
            imports.clicked.connect(self._on_import)
        for makes in (self._sample, self._welcome.sample):
            makes.clicked.connect(self._on_sample)
        self._rehearse.clicked.connect(self._on_rehearse)
        self._people.clicked.connect(self.people_requested)
        self._taking_in.taken.connect(self.refresh)
        self._taking_in.orphaned.connect(self.take_keys)
        self._speeds.speed_chosen.connect(self._on_speed)
        self._series_list.series_requested.connect(self._on_new_series)
        self._series_list.retitle_requested.connect(self._on_series_retitled)
        self._series_list.entered.connect(self._seminars.take_keys)

    @property
    def chosen(self) -> tuple[UUID | None, UUID | None]:
        """The seminar and the series that are chosen."""
        return self._browsing.chosen

    # -- showing ----------------------------------------------------------------------------------------------------

    def refresh(self, _result: object = None) -> None:
        """Read the library again."""
        self._desk.do(self._desk.activities.overview.library, self._on_library, saves=False)

    def show_series(self, series: UUID) -> None:
        """Choose a series, with the keys on its seminars; what was searched for is left."""
        self._seminars.leave_search()
        self._desk.do(
            self._desk.activities.overview.library, partial(self._on_series_wanted, series), saves=False
        )

    def _on_series_wanted(self, series: UUID, library: LibraryView) -> None:
        self._on_series_there(series, library)
        self.take_keys()

    def take_keys(self) -> None:
        """Put the keys on the seminars, or on the first way to begin; as soon as the library has been read."""
        self._wants_keys = self._browsing.library is None
        if self._shown.currentWidget() is self._welcome:
            self._welcome.sample.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._wants_keys:
            self._seminars.take_keys()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.take_keys()

    def _on_library(self, library: LibraryView) -> None:
        self._browsing.show_library(library)
        self._next.show_next(library.seminars, self._desk.activities.clock.now())
        before = self._shown.currentWidget()
        empty = not any(
            (library.series, library.seminars, library.templates, library.discarded, library.discarded_series)
        )
        self._shown.setCurrentWidget(self._welcome if empty else self._columns)
        if not self._taking_in.shows and (self._wants_keys or before is self._welcome):
            self.take_keys()

    def _on_filter(self) -> None:
        self._seminars.show_way(Way.LIST)
        self._seminars.line.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_search(self) -> None:
        self._seminars.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._seminars.search.selectAll()

    def _on_searched(self, words: str) -> None:
        if words:
            search = partial(self._desk.activities.overview.search, words)
            self._desk.do(search, partial(self._on_found, words), saves=False)
        else:
            self._seminars.end_search()

    def _on_found(self, words: str, hits: tuple[SearchHit, ...]) -> None:
        self._seminars.show_found(words, hits)

    # -- seminars and series ----------------------------------------------------------------------------------------

    def _on_next(self, row: Row) -> None:
        state = SeminarState.LIVE if self._next.live else SeminarState.PLANNED
        self.seminar_requested.emit(row.seminar, workspace_for(state))

    def _on_new(self) -> None:
        card = TitleCard(self.tr("New seminar"), self._desk.language, series=self._browsing.series)
        self._desk.do(partial(self._desk.activities.planning.plan_seminar, card), self._on_planned)

    def _on_planned(self, seminar: UUID) -> None:
        self.seminar_requested.emit(seminar, "plan")

    def _on_plan_wanted(self, like: UUID | None, day: date | None) -> None:
        self.plan_requested.emit(like, day, self._browsing.series)

    def _on_new_series(self, title: str) -> None:
        start = partial(self._desk.activities.planning.start_series, title)
        self._desk.do(start, self._on_series_started)

    def _on_series_started(self, series: UUID) -> None:
        read = self._desk.activities.overview.library
        self._desk.do(read, partial(self._on_series_there, series), saves=False)

    def _on_series_there(self, series: UUID, library: LibraryView) -> None:
        self._on_library(library)
        self._series_list.choose(series)

    def _on_series_retitled(self, series: UUID, title: str) -> None:
        known = self._browsing.library.series if self._browsing.library else ()
        description = next((one.description for one in known if one.id == series), "")
        self._on_series_described(series, title, description)

    def _on_series_described(self, series: UUID, title: str, description: str) -> None:
        change = partial(self._desk.activities.planning.describe_series, series, title, description)
        self._desk.do(change, self._on_described)

    def _on_described(self, _result: object) -> None:
        self._seminars.head.close_form()
        self.refresh()

    # -- taking in --------------------------------------------------------------------------------------------------

    def _on_import(self) -> None:
        suffixes = self.tr(
            "Seminars, transcripts, schedules and lists "
            "(*.json *.vtt *.srt *.txt *.ics *.xml *.csv *.tsv *.xlsx *.vcf);;All files (*)"
        )
        self._chooser.to_read(self, self.tr("Import"), suffixes, self._on_file)

    def _suffixes(self) -> str:
        return self.tr("Seminar files and transcripts (*.json *.vtt *.srt *.txt);;All files (*)")

    def _on_file(self, path: Path) -> None:
        self._taking_in.open_file(path, self._on_content)

    def _on_content(self, path: Path, content: ReadContent) -> None:
        """A seminar is taken in at once; people are looked at first, in their directory."""
        if isinstance(content, PeopleRecord):
            self.people_offered.emit(content, path.name)
        else:
            take_in = partial(self._desk.activities.exchange.take_in_read, content, path)
            self._desk.do(take_in, self._on_imported)

    def _on_imported(self, report: ImportReport) -> None:
        told = self.tr("Imported “{title}”: {panelists} panelists, {captures} captures, {turns} turns.")
        text = told.format(
            title=report.title, panelists=report.panelists, captures=report.captures, turns=report.turns
        )
        self.told.emit(" ".join((text, *report.remarks)), "warn" if report.remarks else "info")
        self.refresh()

    def _on_sample(self) -> None:
        make = partial(self._desk.activities.exchange.make_sample, self._desk.language)
        self._desk.do(make, self._on_sample_made)

    def _on_sample_made(self, reports: tuple[ImportReport, ...]) -> None:
        if not reports:
            self.told.emit(self.tr("The sample is in the library already."), "info")
        self.refresh()

    # -- rehearsing -------------------------------------------------------------------------------------------------

    def _on_rehearse(self) -> None:
        self._speeds.ask(self._rehearse)

    def _on_speed(self, speed: float) -> None:
        title = self.tr("Rehearse a session")
        self._chooser.to_read(self, title, self._suffixes(), partial(self._on_file_to_rehearse, speed))

    def _on_file_to_rehearse(self, speed: float, path: Path) -> None:
        self.rehearsal_requested.emit(RehearsalWish(path, speed))
