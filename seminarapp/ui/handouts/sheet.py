# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet over the window: the kinds of sheets with their standing at the left, the preview at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.publishing.issuing import SheetStanding
from seminarapp.domain.handout import HandoutKind, Paper
from seminarapp.ui.handouts.names import PAPERS, entry_of, reasons
from seminarapp.ui.handouts.preview import Preview
from seminarapp.ui.overlay import Overlay
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn
from seminarapp.ui.widgets.segmented import SegmentedControl
from seminarapp.ui.widgets.text import Text

_MOST = QSize(1180, 1_000)
_LEFT = 360
_TURNING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class HandoutSheet(Overlay):
    """Shows what it is given; what is wished goes out by signals.

    Keys: the list has Up and Down, Enter prints; PageUp and PageDown turn the preview's pages.

    Attributes:
        list: the kinds of sheets.
        preview: the chosen one.
        language, paper: of the sheet.
        why: why sheets of the chosen kind are outdated.
        message: what went wrong, or was done.

    Signals:
        wish_changed: another kind, language or paper was chosen.
        save_requested, print_requested, stop_requested, all_requested: as the buttons say.
    """

    wish_changed = Signal()
    save_requested = Signal()
    print_requested = Signal()
    stop_requested = Signal()
    all_requested = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _MOST)
        self.name(self.tr("Hand out"))
        shape = EntryShape(least=52, wraps=True)
        self.list = EntryList(look, self.tr("Sheets"), shape, grows=True)
        self.why = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.message = Text(size=Size.SMALL, wrap=True)
        languages = (("sv", self.tr("Swedish")), ("en", self.tr("English")))
        self.language = SegmentedControl(self.tr("Language of the sheet"), languages)
        papers = [(paper.value, name) for paper, name in PAPERS]
        self.paper = SegmentedControl(self.tr("Paper"), papers)
        self.preview = Preview(look)
        self.print = Button(look, self.tr("Print…"), kind=Kind.PRIMARY, icon="printer")
        self.stop = Button(look, self.tr("Stop printing"), icon="x")
        self.save = Button(look, self.tr("Save as…"), icon="save")
        self.all = Button(look, self.tr("All sheets into a folder…"), icon="folder-open")
        self.close_button = IconButton(look, "x", self.tr("Close"))
        self._furnish()
        self.list.entry_chosen.connect(self._on_wish)
        self.list.entry_activated.connect(self._on_activated)
        self.language.chosen.connect(self._on_wish)
        self.paper.chosen.connect(self._on_wish)
        self.print.clicked.connect(self.print_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.save.clicked.connect(self.save_requested)
        self.all.clicked.connect(self.all_requested)
        self.close_button.clicked.connect(self.close_card)

    def _furnish(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Hand out"), size=Size.TITLE, weight=Weight.SEMIBOLD), 1)
        head.addWidget(self.close_button)
        column = ScrolledColumn(spacing=Space.SMALL, gap=0)
        column.add(self.list)
        column.add(self.why)
        column.end()
        left = QVBoxLayout()
        left.setSpacing(Space.SMALL)
        left.addWidget(column, 1)
        for widget in (self.message, self.language, self.paper, self.print, self.stop, self.save, self.all):
            left.addWidget(widget)
        side = QWidget()
        side.setFixedWidth(_LEFT)
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        row = QHBoxLayout()
        row.setSpacing(Space.LARGE)
        row.addWidget(side)
        row.addWidget(self.preview, 1)
        self.body.addLayout(head)
        self.body.addLayout(row, 1)
        self.message.hide()
        self.stop.hide()

    # -- what is wished -----------------------------------------------------------------------------------------------

    @property
    def wished(self) -> tuple[HandoutKind, str, Paper]:
        """Kind, language and paper."""
        kind = HandoutKind(self.list.chosen or HandoutKind.PROGRAMME)
        return kind, self.language.current, Paper(self.paper.current)

    def begin(self, language: str) -> None:
        """Another seminar: its language, and its first sheet."""
        self.language.choose(language)
        self.show_standing((), language)
        self.list.choose(HandoutKind.PROGRAMME.value)
        self.notify("")

    def show_standing(self, standing: Sequence[SheetStanding], language: str) -> None:
        """Show what was handed out and what is outdated; the chosen kind stays chosen."""
        chosen = self.list.chosen or HandoutKind.PROGRAMME.value
        self.list.show_entries([entry_of(kind, standing) for kind in HandoutKind], chosen=chosen)
        told = reasons(self.wished[0], standing, language)
        self.why.setText(told)
        self.why.setVisible(bool(told))

    def notify(self, text: str, *, trouble: bool = False) -> None:
        """Say what was done, or what went wrong; "" takes it away."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        tone = Tone.OVER if trouble else Tone.MUTED
        self.message.setProperty("tone", tone)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)

    def let(self, *, possible: bool) -> None:
        """Whether there is a sheet to save and print."""
        self.print.setEnabled(possible)
        self.save.setEnabled(possible)

    def show_printing(self, sent: int, pages: int) -> None:
        """So many pages are with the printer, and it can be stopped by the key that began it."""
        said = self.tr("Printing: {sent} of {pages} pages").format(sent=sent, pages=pages)
        self.notify(said if pages else self.tr("Printing"))
        if self.stop.isHidden():
            _swap(self.print, self.stop)

    def end_printing(self) -> None:
        """Another sheet can be printed."""
        if not self.stop.isHidden():
            _swap(self.stop, self.print)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The pages turn wherever the keys are, but in the list Home and End are the list's."""
        if event.key() in _TURNING and self.preview.turn(event.key()):
            return
        super().keyPressEvent(event)

    def _on_wish(self, _key: str) -> None:
        self.wish_changed.emit()

    def _on_activated(self, _key: str) -> None:
        if self.print.isEnabled() and not self.print.isHidden():
            self.print_requested.emit()


def _swap(before: QWidget, after: QWidget) -> None:
    """Show one in the place of another, and give it the keys where that had them."""
    had = before.hasFocus()
    after.show()
    if had:
        after.setFocus()
    before.hide()
