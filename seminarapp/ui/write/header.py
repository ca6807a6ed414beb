# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Above the article: how long it is and when it was saved, how it is shown, and the way out."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.segmented import SegmentedControl
from seminarapp.ui.widgets.text import ElidedText, Text
from seminarapp.ui.write.names import words_said

_ROOMY = 620  # pixels: below, the title gives way to the facts
WRITE, BESIDE, PREVIEW = "write", "beside", "preview"


class Header(QWidget):
    """The line over the article.

    Attributes:
        export: the button that opens the export menu.
        style_button: the button that opens the menu of how quotes are written.

    Signals:
        view_chosen(str): WRITE, BESIDE or PREVIEW.
    """

    view_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = 0
        self._saved = ""
        self._title = Text(self.tr("Article"), size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.MUTED)
        self._facts = ElidedText(size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self._views = SegmentedControl(
            self.tr("View"),
            [
                (WRITE, self.tr("Write")),
                (BESIDE, self.tr("Side by side")),
                (PREVIEW, self.tr("Preview")),
            ],
        )
        self.style_button = IconButton(look, "quote", self.tr("How quotes are written"))
        self.export = Button(look, self.tr("Export"), kind=Kind.PRIMARY, icon="download")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._title)
        row.addWidget(self._facts, 1)
        row.addWidget(self.style_button)
        row.addWidget(self._views)
        row.addWidget(self.export)
        self._views.chosen.connect(self.view_chosen)

    @property
    def view(self) -> str:
        """How the article is shown."""
        return self._views.current

    @property
    def facts(self) -> str:
        """What stands beside the title."""
        return self._facts.text()

    def choose_view(self, view: str) -> None:
        """Show the article in another way."""
        if view != self.view:
            self._views.choose(view)
            self.view_chosen.emit(view)

    def show_words(self, words: int) -> None:
        """How long the article is."""
        self._words = words
        self._show()

    def show_saved(self, moment: datetime) -> None:
        """When something of it was last saved."""
        self._saved = moment.astimezone().strftime("%H:%M")
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._title.setVisible(self.width() >= _ROOMY)

    def _show(self) -> None:
        saved = self.tr("saved {time}").format(time=self._saved) if self._saved else ""
        self._facts.setText(" · ".join(part for part in (words_said(self._words), saved) if part))
