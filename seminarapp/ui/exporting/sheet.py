# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet over the window: of what, as what, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminarapp.ui.exporting.offers import Offer, offers
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
from seminarapp.ui.widgets.text import ElidedText, Text

SEMINAR, SERIES = "seminar", "series"
_MOST = QSize(620, 640)
_SHAPE = EntryShape(least=46)


class ExportSheet(Overlay):
    """Shows what it is given; what is wished goes out by signals.

    Keys: the list has Up and Down, Enter writes the chosen file.

    Attributes:
        scope: one seminar or its series; hidden where there is no choice.
        list: the kinds of files.
        message: what was written, or went wrong.
        details: what the format has no place for, shown when it is asked for.

    Signals:
        scope_chosen: another scope.
        save_requested: write the chosen kind of file.
    """

    scope_chosen = Signal()
    save_requested = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _MOST)
        self.name(self.tr("Export"))
        self._what = ElidedText(size=Size.BODY)
        self.scope = SegmentedControl(
            self.tr("Of what"), ((SEMINAR, self.tr("This seminar")), (SERIES, self.tr("The whole series")))
        )
        self.list = EntryList(look, self.tr("Files"), _SHAPE, grows=True)
        self.message = Text(size=Size.SMALL, wrap=True)
        self.details = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.more = Button(look, self.tr("What is missing"), kind=Kind.GHOST, icon="list")
        self.save = Button(look, self.tr("Save as…"), kind=Kind.PRIMARY, icon="download")
        self.close_button = IconButton(look, "x", self.tr("Close"))
        self._furnish()
        self.scope.chosen.connect(self._on_scope)
        self.list.entry_activated.connect(self._on_activated)
        self.list.entry_chosen.connect(self._on_entry)
        self.save.clicked.connect(self.save_requested)
        self.more.clicked.connect(self._on_more)
        self.close_button.clicked.connect(self.close_card)

    def _furnish(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Export"), size=Size.TITLE, weight=Weight.SEMIBOLD), 1)
        head.addWidget(self.close_button)
        column = ScrolledColumn(spacing=Space.SMALL, gap=0)
        column.add(self.list)
        column.end()
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self.body.addLayout(head)
        self.body.addWidget(self._what)
        self.body.addWidget(self.scope)
        self.body.addWidget(column, 1)
        self.body.addWidget(self.message)
        self.body.addWidget(self.details)
        self.body.addLayout(buttons)
        self.tab_through(self.scope, self.list, self.more, self.save, self.close_button)
        self.tell("")

    # -- what is wished -----------------------------------------------------------------------------------------------

    @property
    def wished(self) -> Offer:
        """The chosen kind of file."""
        possible = offers(whole=self.whole)
        return next((offer for offer in possible if offer.kind == self.list.chosen), possible[0])

    @property
    def whole(self) -> bool:
        """Whether it is to be of the whole series."""
        return self.scope.current == SERIES

    def begin(self, scope: str, *, choice: bool) -> None:
        """Of something else from now on; nothing is told yet of what was written.

        Args:
            choice: whether there is both a seminar and a series.
        """
        self.scope.choose(scope)
        self.scope.setVisible(choice)
        self.tell("")

    def show_what(self, title: str) -> None:
        """Show of what, and what that can be written as; the chosen kind stays chosen."""
        self._what.setText(title)
        chosen = self.wished.kind
        self.list.show_entries([offer.entry for offer in offers(whole=self.whole)], chosen=chosen)

    def tell(self, text: str, details: str = "", *, trouble: bool = False) -> None:
        """Say what was written, or what went wrong; "" takes it away.

        Args:
            details: what the format has no place for; it is shown when it is asked for.
        """
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.message.setProperty("tone", Tone.OVER if trouble else Tone.MUTED)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.details.setText(details)
        self.details.hide()
        had_keys = self.more.hasFocus()
        self.more.setVisible(bool(details))
        if had_keys and not details:
            self.list.setFocus()

    def _on_more(self) -> None:
        self.details.setVisible(self.details.isHidden())

    def _on_scope(self, _scope: str) -> None:
        self.tell("")
        self.scope_chosen.emit()

    def _on_entry(self, _entry: str) -> None:
        self.tell("")

    def _on_activated(self, _entry: str) -> None:
        self.save_requested.emit()
