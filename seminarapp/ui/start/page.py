# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The page one comes home to."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seminarapp.application.exchange import ImportReport
from seminarapp.application.planning import TitleCard
from seminarapp.application.views import LibraryView, SearchHit, SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.start.row_list import RowList
from seminarapp.ui.start.rows import Row, hit_row, seminar_row
from seminarapp.ui.start.series_list import SeriesList
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.empty_state import EmptyState
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.search_field import SearchField
from seminarapp.ui.widgets.text import Text

_SIDE = 288
_BEGIN = 288


class StartPage(QWidget):
    """The library.

    Signals:
        seminar_requested(UUID, str): open a seminar in a workspace (“plan”, “live”, “write”).
        told(str, str): something to say in the message bar, and how much it matters.
    """

    seminar_requested = Signal(object, str)
    told = Signal(str, str)

    def __init__(self, desk: Desk, look: Look, chooser: FileChooser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chooser = chooser
        self._library = LibraryView((), ())
        self._series: UUID | None = None
        self._search = SearchField(look, self.tr("Search in everything"))
        self._seminars = RowList(look, self.tr("Seminars"))
        self._hits = RowList(look, self.tr("Found"))
        self._empty = EmptyState(
            look,
            "library",
            self.tr("The library is empty"),
            self.tr("Plan a seminar, import one, or look at the sample first."),
            self.tr("Make a sample seminar"),
        )
        self._nothing = EmptyState(
            look, "search", self.tr("Nothing found"), self.tr("Try fewer or other words.")
        )
        self._shown = QStackedWidget()
        for page in (self._seminars, self._hits, self._empty, self._nothing):
            self._shown.addWidget(page)
        self._series_list = SeriesList()
        self._series_list.setFixedWidth(_SIDE)
        self._middle = Panel(self.tr("Seminars"))
        self._next = Panel(self.tr("Next seminar"))
        self._next_title = Text(size=Size.LEAD, weight=Weight.SEMIBOLD, wrap=True)
        self._next_when = Text(tone=Tone.MUTED, wrap=True)
        self._open_next = Button(look, self.tr("Open"))
        self._new = Button(look, self.tr("New seminar"), kind=Kind.PRIMARY, icon="plus")
        self._import = Button(look, self.tr("Import…"), icon="folder-open")
        self._sample = Button(look, self.tr("Make a sample seminar"), icon="users")
        self._next_seminar: SeminarCard | None = None
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._middle.body.addWidget(self._search)
        self._middle.body.addWidget(self._shown, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        inner.setSpacing(Space.SMALL)
        for widget in (self._next_title, self._next_when, self._open_next):
            inner.addWidget(widget)
        self._next.body.addLayout(inner)
        begin = QVBoxLayout()
        begin.setSpacing(Space.LARGE)
        begin.addWidget(self._next)
        begin.addStretch(1)
        for button in (self._new, self._import, self._sample):
            begin.addWidget(button)
        right = QWidget()
        right.setFixedWidth(_BEGIN)
        begin.setContentsMargins(0, 0, 0, 0)
        right.setLayout(begin)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        whole.setSpacing(Space.LARGE)
        whole.addWidget(self._series_list)
        whole.addWidget(self._middle, 1)
        whole.addWidget(right)

    def _wire(self) -> None:
        self._search.searched.connect(self._on_searched)
        self._seminars.opened.connect(self._on_opened)
        self._hits.opened.connect(self._on_opened)
        self._new.clicked.connect(self._on_new)
        self._import.clicked.connect(self._on_import)
        self._sample.clicked.connect(self._on_sample)
        self._empty.action_requested.connect(self._on_sample)
        self._open_next.clicked.connect(self._on_open_next)
        self._series_list.chosen.connect(self._on_series)
        self._series_list.series_requested.connect(self._on_new_series)

    # -- showing ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the library again."""
        self._desk.do(self._desk.activities.overview.library, self._on_library, saves=False)

    def _on_library(self, library: LibraryView) -> None:
        self._library = library
        counts = {
            series.id: sum(card.series == series.id for card in library.seminars) for series in library.series
        }
        self._series_list.show_series(library.series, counts, len(library.seminars))
        self._show_seminars()
        self._show_next()
        if self.focusWidget() is None:
            self._seminars.setFocus()

    def _show_seminars(self) -> None:
        cards = [card for card in self._library.seminars if self._series in (None, card.series)]
        self._seminars.show_rows(tuple(seminar_row(card) for card in cards))
        self._middle.set_remark(str(len(cards)))
        if not self._search.text().strip():
            self._shown.setCurrentWidget(self._seminars if self._library.seminars else self._empty)
        self._sample.setVisible(bool(self._library.seminars))

    def _show_next(self) -> None:
        now = datetime.now().astimezone()
        coming = [
            card
            for card in self._library.seminars
            if card.state is SeminarState.LIVE
            or (
                card.state is SeminarState.PLANNED
                and card.starts_at
                and (card.ends_at or card.starts_at) >= now
            )
        ]
        self._next_seminar = coming[0] if coming else None
        self._next.setVisible(bool(coming))
        if self._next_seminar:
            self._next_title.setText(self._next_seminar.title)
            row = seminar_row(self._next_seminar)
            self._next_when.setText(" · ".join(text for text in (row.fact, row.under) if text))

    def _on_searched(self, words: str) -> None:
        if not words:
            self._show_seminars()
            return
        self._desk.do(partial(self._desk.activities.overview.search, words), self._on_found, saves=False)

    def _on_found(self, hits: tuple[SearchHit, ...]) -> None:
        if not self._search.text().strip():
            return
        self._hits.show_rows(tuple(hit_row(hit) for hit in hits))
        self._middle.set_remark(str(len(hits)))
        self._shown.setCurrentWidget(self._hits if hits else self._nothing)

    def _on_series(self, series: object) -> None:
        self._series = series if isinstance(series, UUID) else None
        self._show_seminars()

    # -- doing ------------------------------------------------------------------------------------------------------

    def _on_opened(self, row: Row) -> None:
        card = next((card for card in self._library.seminars if card.id == row.seminar), None)
        workspace = {SeminarState.LIVE: "live", SeminarState.CLOSED: "write", SeminarState.PUBLISHED: "write"}
        self.seminar_requested.emit(row.seminar, workspace.get(card.state, "plan") if card else "plan")

    def _on_open_next(self) -> None:
        if self._next_seminar:
            self._on_opened(seminar_row(self._next_seminar))

    def _on_new(self) -> None:
        card = TitleCard(self.tr("New seminar"), self._desk.language, series=self._series)
        self._desk.do(partial(self._desk.activities.planning.plan_seminar, card), self._on_planned)

    def _on_planned(self, seminar: UUID) -> None:
        self.seminar_requested.emit(seminar, "plan")

    def _on_new_series(self, title: str) -> None:
        self._desk.do(partial(self._desk.activities.planning.start_series, title), self._on_series_started)

    def _on_series_started(self, series: UUID) -> None:
        self._series_list.choose_when_shown(series)
        self._series = series
        self.refresh()

    def _on_import(self) -> None:
        suffixes = self.tr("Seminar files and transcripts (*.json *.vtt);;All files (*)")
        self._chooser.to_read(self, self.tr("Import"), suffixes, self._on_file)

    def _on_file(self, path: Path) -> None:
        self._desk.do(partial(self._desk.activities.exchange.import_file, path), self._on_imported)

    def _on_imported(self, report: ImportReport) -> None:
        told = self.tr("Imported “{title}”: {panelists} panelists, {captures} captures, {turns} turns.")
        text = told.format(
            title=report.title, panelists=report.panelists, captures=report.captures, turns=report.turns
        )
        self.told.emit(" ".join((text, *report.remarks)), "info")
        self.refresh()

    def _on_sample(self) -> None:
        make = partial(self._desk.activities.exchange.make_sample, self._desk.language)
        self._desk.do(make, self._on_sample_made)

    def _on_sample_made(self, reports: tuple[ImportReport, ...]) -> None:
        if not reports:
            self.told.emit(self.tr("The sample is in the library already."), "info")
        self.refresh()
