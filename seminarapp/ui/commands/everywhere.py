# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Search everywhere: one line from any page, filters, and what is found in all the library, grouped by kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from seminarapp.application.library.overview import Overview
from seminarapp.application.views.library import LibraryView
from seminarapp.application.views.search import Filter, HitKind, Loosening, Narrowing, SearchHit
from seminarapp.domain.errors import RuleError, SeminarappError
from seminarapp.ui.commands.card import CommandCard
from seminarapp.ui.commands.filters import CLEAR, SearchFilters
from seminarapp.ui.commands.hit_offers import hit_offer
from seminarapp.ui.commands.offers import Offer
from seminarapp.ui.desk import Desk
from seminarapp.ui.start.rows import hit_kind_name
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.segmented import SegmentedControl

_MOST = QSize(800, 640)
_CALM = 120  # milliseconds without a key before the library is searched
_FIRST = 50  # finds
_LEAVE = "leave:"  # before the filter, of an offer to leave it
_EVERYTHING = "all"
_Wanted: TypeAlias = tuple[str, Narrowing]
R = TypeVar("R")
KINDS: dict[str, frozenset[HitKind]] = {
    _EVERYTHING: frozenset(),
    "captures": frozenset({HitKind.CAPTURE}),
    "questions": frozenset({HitKind.QUESTION, HitKind.AUDIENCE_QUESTION}),
    "articles": frozenset({HitKind.BLOCK}),
    "transcripts": frozenset({HitKind.TRANSCRIPT}),
    "people": frozenset({HitKind.PERSON}),
    "seminars": frozenset({HitKind.SEMINAR, HitKind.SERIES}),
}
"""What can be looked for, by the key of its button; nothing named is everything."""


class SearchCard(CommandCard):
    """Searches as one types, on the store's thread, one search at a time. Tab goes from the line to the filters.

    Signals:
        hit_requested(SearchHit): go there.
    """

    hit_requested = Signal(object)

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(look, window, _MOST, self.tr("Search everywhere"), self.tr("Words, in any order"))
        self._desk = desk
        self._hits: dict[str, SearchHit] = {}
        self._searching = self._again = False
        self._names = {
            _EVERYTHING: self.tr("All"),
            "captures": self.tr("Notes and quotes"),
            "questions": self.tr("Questions"),
            "articles": self.tr("Articles"),
            "transcripts": self.tr("Transcripts"),
            "people": self.tr("People"),
            "seminars": self.tr("Seminars"),
        }
        self.kinds = SegmentedControl(self.tr("What is looked for"), list(self._names.items()))
        self.filters = SearchFilters(look, self)
        self.body.insertWidget(1, self.kinds)
        self.body.insertWidget(2, self.filters)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._search)
        self.kinds.chosen.connect(self.refresh)
        self.filters.changed.connect(self.refresh)
        self.filters.clear_requested.connect(self.clear_filters)
        keys = QShortcut(QKeySequence(CLEAR), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.clear_filters)
        self.list.show_offers(())

    def open_card(self, before: QWidget | None = None) -> None:
        """Show it, with nothing on the line and no filter."""
        self._leave(*Filter)
        super().open_card(before)

    def show_library(self, library: LibraryView) -> None:
        """Offer to look in its series and seminars alone."""
        self.filters.show_library(library)

    def refresh(self) -> None:
        """What is looked for is something else: search when the keys rest."""
        self._calm.start()

    def clear_filters(self) -> None:
        """Take all filters away; the line has the keys."""
        self._leave(*Filter)
        self.field.setFocus()
        self._search()

    def act(self, offer: str) -> None:
        """Go to the find with that id, or leave the filter that hindered."""
        if offer.startswith(_LEAVE):
            one = offer.removeprefix(_LEAVE)
            self._leave(*((Filter(one),) if one else Filter))
            self.field.setFocus()
            self._search()
            return
        hit = self._hits[offer]
        self.close_card()
        self.hit_requested.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to what is chosen from any filter; it presses the button that clears them."""
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters and QApplication.focusWidget() is not self.filters.clear:
            self.takes_key(event)
        else:
            super().keyPressEvent(event)

    def _leave(self, *filters: Filter) -> None:
        self.filters.leave(*filters)
        if Filter.KINDS in filters:
            self.kinds.choose(_EVERYTHING)

    def _wanted(self) -> _Wanted | None:
        """The words and all filters; None where a day is not written to its end."""
        try:
            return self.field.text(), self.filters.within(KINDS[self.kinds.current])
        except RuleError:
            return None

    def _search(self) -> None:
        """One search at a time: what was wanted while the store was searching is searched for next, and only that."""
        self._calm.stop()
        wanted = self._wanted()
        self.filters.clear.setEnabled(wanted is None or bool(wanted[1].named))
        if self._searching:
            self._again = True
        elif wanted is None:
            self.list.show_offers(
                (Offer("day", self.tr("Write days as 2026, 2026-03 or 2026-03-12."), heading=True),)
            )
        elif not wanted[0].strip() and not wanted[1].without(Filter.KINDS).named:
            self._show(wanted[0], ())
        else:
            self._do(
                partial(self._overview.search, wanted[0], _FIRST, wanted[1]), partial(self._on_found, wanted)
            )

    @property
    def _overview(self) -> Overview:
        return self._desk.activities.overview

    def _do(self, call: Callable[[], R], then: Callable[[R], object]) -> None:
        self._searching, self._again = True, False
        self._desk.do(call, then, otherwise=self._on_refused, saves=False)

    def _on_refused(self, _error: SeminarappError) -> None:
        """A search that failed hinders no later one."""
        self._searching = False

    def _on_found(self, wanted: _Wanted, hits: tuple[SearchHit, ...]) -> None:
        self._searching = False
        if self._again:
            self._search()
        elif self.isVisible() and wanted == self._wanted():
            if not hits and wanted[1].named:
                self._do(
                    partial(self._overview.loosened, *wanted, _FIRST), partial(self._on_loosened, wanted)
                )
            else:
                self._show(wanted[0], hits)
                self.list.announce()

    def _on_loosened(self, wanted: _Wanted, ways: tuple[Loosening, ...]) -> None:
        self._searching = False
        if self._again:
            self._search()
        elif self.isVisible() and wanted == self._wanted():
            self._show(wanted[0], (), [self._way(one) for one in ways])
            self.list.announce()

    def _way(self, one: Loosening) -> Offer:
        """To find more by leaving a filter, with how many."""
        finds = f"{one.finds}+" if one.finds >= _FIRST else str(one.finds)
        if one.filter is None:
            return Offer(_LEAVE, self.tr("Clear all filters"), "", finds, "x")
        kind = self._names[self.kinds.current]
        told = kind if one.filter is Filter.KINDS else self.filters.told(one.filter)
        said = self.tr("Without the filter “{filter}”").format(filter=told)
        return Offer(f"{_LEAVE}{one.filter}", said, "", finds, "x")

    def _show(self, words: str, hits: Sequence[SearchHit], ways: Sequence[Offer] = ()) -> None:
        """Under a heading for each kind, the kind of the best find first."""
        self._hits = {f"{number}": hit for number, hit in enumerate(hits)}
        offers: list[Offer] = []
        for kind in dict.fromkeys(hit.kind for hit in hits):
            offers.append(Offer(f"kind:{kind}", hit_kind_name(kind), heading=True))
            offers += [hit_offer(key, hit, words) for key, hit in self._hits.items() if hit.kind is kind]
        if ways:
            offers = [
                Offer("nothing", self.tr("Nothing found with these filters. There is more:"), heading=True),
                *ways,
            ]
        elif not offers and (words.strip() or self.filters.clear.isEnabled()):
            offers = [Offer("nothing", self.tr("Nothing found."), heading=True)]
        self.list.show_offers(offers)
