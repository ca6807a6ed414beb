# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet of sources: the notes that the block of the caret rests on, each with its time and speaker."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.reviewing.provenance import Source
from seminarapp.domain.values import CaptureKind
from seminarapp.ui.keys import named
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry, EntryState
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import Text


class SourcesSheet(QWidget):
    """Choose a note to go to it, to hear it, or to rest on it no longer.

    Attributes:
        told: how the block stands.
        list: what it rests on, by time.

    Signals:
        note_requested(UUID): go to that capture in the material.
        listen_requested(CaptureView): hear the recording where that was said.
        unlink_requested(UUID): the block rests on that capture no longer.
        next_requested(): go to the next paragraph that rests on nothing.
        left(): back to the article.
    """

    note_requested = Signal(object)
    listen_requested = Signal(object)
    unlink_requested = Signal(object)
    next_requested = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sources"))
        self._sources: dict[str, Source] = {}
        self._quote = False
        self.told = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.list = EntryList(look, self.tr("What the block rests on"), EntryShape(leading=52, wraps=True))
        self.listen = Button(look, self.tr("Listen here"), icon="play")
        self.go = Button(look, self.tr("Go to the note"), icon="search")
        self.unlink = Button(look, self.tr("No longer a source"), icon="x")
        self.lacking = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.next = Button(look, self.tr("Next without a source"), icon="chevron-right")
        self.setFocusProxy(self.list)
        self._lay_out()
        self.list.entry_chosen.connect(self._on_chosen)
        self.list.entry_activated.connect(self._on_go)
        self.list.remove_requested.connect(self._on_unlink)
        self.listen.clicked.connect(self._on_listen)
        self.go.clicked.connect(self._on_go)
        self.unlink.clicked.connect(self._on_unlink)
        self.next.clicked.connect(self.next_requested)
        self.show_sources((), told="", quote=False)
        self.show_lacking(0)

    def _lay_out(self) -> None:
        for button, key in (
            (self.listen, "L"),
            (self.go, "Enter"),
            (self.unlink, "Delete"),
            (self.next, "N"),
        ):
            button.setToolTip(named(key))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 6, 0)
        column.setSpacing(Space.SMALL)
        for widget in (self.told, self.list, self.listen, self.go, self.unlink, self.lacking, self.next):
            column.addWidget(widget, 1 if widget is self.list else 0)

    # -- what there is ------------------------------------------------------------------------------------------------

    def show_sources(self, sources: Sequence[Source], *, told: str, quote: bool) -> None:
        """Show what a block rests on; `told` says how it stands, and a `quote` can't be parted from its note."""
        self._quote = quote
        self._sources = {str(source.id): source for source in sources}
        self.told.setText(told)
        self.list.show_entries([self._entry(source) for source in sources])
        if sources and not self.list.chosen:
            self.list.choose(str(sources[0].id))
        self._offer()

    def show_lacking(self, count: int) -> None:
        """So many paragraphs of the article rest on nothing."""
        one = self.tr("1 paragraph of the article has no source.")
        many = self.tr("{n} paragraphs of the article have no source.").format(n=count)
        self.lacking.setText(
            many if count > 1 else one if count else self.tr("Every paragraph of the article has a source.")
        )
        self.next.setEnabled(count > 0)

    def _entry(self, source: Source) -> Entry:
        capture = source.capture
        if capture is None:
            gone = self.tr("This note has been discarded")
            return Entry(str(source.id), gone, EntryState.DONE, icon="triangle-alert")
        badge, kind = "", BadgeKind.NEUTRAL
        if capture.off_record:
            badge, kind = self.tr("Off the record"), BadgeKind.OVER
        elif capture.kind is CaptureKind.QUOTE:
            badge = self.tr("Quote")
        time = as_clock(capture.at)
        who = source.speaker or self.tr("Nobody named")
        return Entry(
            str(source.id), capture.published_text, leading=time, note=who, badge=badge, badge_kind=kind
        )

    @property
    def chosen(self) -> Source | None:
        """The chosen note."""
        return self._sources.get(self.list.chosen)

    def _offer(self) -> None:
        source = self.chosen
        there = source is not None and source.capture is not None
        self.listen.setEnabled(there)
        self.go.setEnabled(there)
        self.unlink.setEnabled(source is not None and not self._quote)

    # -- what the user does -------------------------------------------------------------------------------------------

    def _on_chosen(self, _row: str) -> None:
        self._offer()

    def _on_go(self) -> None:
        source = self.chosen
        if source is not None and source.capture is not None:
            self.note_requested.emit(source.id)

    def _on_listen(self) -> None:
        source = self.chosen
        if source is not None and source.capture is not None:
            self.listen_requested.emit(source.capture)

    def _on_unlink(self) -> None:
        source = self.chosen
        if source is not None and not self._quote:
            self.unlink_requested.emit(source.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = {
            Qt.Key.Key_L: self._on_listen,
            Qt.Key.Key_N: self.next.click,
            Qt.Key.Key_Escape: self.left.emit,
        }
        act = does.get(Qt.Key(event.key())) if not event.modifiers() else None
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
