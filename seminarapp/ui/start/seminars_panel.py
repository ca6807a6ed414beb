# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The library's seminars, and what a search over everything found."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from seminarapp.application.views import SearchHit, SeminarCard
from seminarapp.ui.start.row_list import RowList
from seminarapp.ui.start.rows import hit_row, seminar_row
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets.empty_state import EmptyState
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.search_field import SearchField


class SeminarsPanel(Panel):
    """A line to search in and rows to open. Down goes from the line into the rows; Enter there opens the first find.

    Attributes:
        search: the line; while it is empty, seminars are shown.

    Signals:
        opened(Row): open that seminar.
    """

    opened = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Seminars"), parent=parent)
        self.search = SearchField(look, self.tr("Search in everything"))
        self._found_for = ""
        self._count = 0
        self._seminars = RowList(look, self.tr("Seminars"))
        self._hits = RowList(look, self.tr("Found"))
        self._none = EmptyState(look, "calendar", self.tr("No seminars here yet"))
        self._nothing = EmptyState(
            look, "search", self.tr("Nothing found"), self.tr("Try fewer or other words.")
        )
        self._shown = QStackedWidget()
        for page in (self._seminars, self._hits, self._none, self._nothing):
            self._shown.addWidget(page)
        self.body.setContentsMargins(0, Space.TIGHT, 0, 0)
        self.body.addWidget(self.search)
        self.body.addWidget(self._shown, 1)
        self._seminars.opened.connect(self.opened)
        self._hits.opened.connect(self.opened)
        self.search.returnPressed.connect(self._on_entered)

    def show_seminars(self, cards: Sequence[SeminarCard], likely: UUID | None = None) -> None:
        """Show these seminars, now or when the search is emptied.

        The likely one is chosen, unless another has been that is still among them.
        """
        self._count = len(cards)
        rows = tuple(seminar_row(card) for card in cards)
        before = self._seminars.current
        stays = any(card.id == before for card in cards)
        self._seminars.show_rows(rows, before if stays else likely)
        if not self.search.text().strip():
            self.end_search()

    def end_search(self) -> None:
        """Show the seminars again."""
        self._found_for = ""
        self.set_title(self.tr("Seminars"))
        self._show(self._seminars if self._count else self._none, self._count)

    def show_found(self, words: str, hits: Sequence[SearchHit]) -> None:
        """Show what was found for those words; what is no longer asked for is not shown."""
        if words == self.search.text().strip():
            self._found_for = words
            self._hits.show_rows(tuple(hit_row(hit) for hit in hits))
            self.set_title(self.tr("Found"))
            self._show(self._hits if hits else self._nothing, len(hits))

    def take_keys(self) -> None:
        """Put the keys on the rows, or on the line where there are none."""
        rows = self._shown.currentWidget()
        wanted = rows if isinstance(rows, RowList) else self.search
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the line has no use for: Down goes into the rows."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.take_keys()
        else:
            super().keyPressEvent(event)

    def _show(self, page: QWidget, count: int) -> None:
        self._shown.setCurrentWidget(page)
        self.set_remark(str(count) if count else "")

    def _on_entered(self) -> None:
        """The first Enter searches at once; when its finds are shown, the next one opens the first."""
        if self._found_for and self._found_for == self.search.text().strip():
            self._hits.open_current()
