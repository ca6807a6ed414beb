# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The preview: one page as it will be printed, and turning the pages."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from seminarapp.ui.handouts.pages import Picture
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Tone, mark
from seminarapp.ui.widgets.button import IconButton
from seminarapp.ui.widgets.text import Text

_LEAST = 240  # pixels


class Preview(QWidget):
    """Shows the picture of a page. Keys: PageUp, PageDown, Home and End turn.

    Attributes:
        page: which page is wanted, from 0.

    Signals:
        page_wanted: another page, or the same in another size, is to be drawn.
    """

    page_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = 0
        self._pages = 0
        self.paper = QLabel()
        self.paper.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.paper.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.paper.setMinimumSize(_LEAST, _LEAST)
        mark(self.paper, "role", Ground.CANVAS)
        self.before = IconButton(look, "chevron-left", self.tr("Page before"))
        self.after = IconButton(look, "chevron-right", self.tr("Next page"))
        self.count = Text(size=Size.SMALL, tone=Tone.MUTED)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for widget in (self.before, self.count, self.after):
            foot.addWidget(widget)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.paper, 1)
        column.addLayout(foot)
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        self.show_nothing("")

    @property
    def room(self) -> QSizeF:
        """How large a page may be, in the window's pixels."""
        around = 2 * Space.LARGE
        return QSizeF(self.paper.width() - around, self.paper.height() - around)

    def show_picture(self, picture: Picture) -> None:
        """Show a page."""
        self.page, self._pages = picture.page, picture.pages
        self.paper.setPixmap(QPixmap.fromImage(picture.image))
        told = self.tr("Page {page} of {pages}").format(page=picture.page + 1, pages=picture.pages)
        self.count.setText(told)
        self.paper.setAccessibleName(told)
        self._let()

    def show_nothing(self, why: str) -> None:
        """There is no page to show; why."""
        self.page = self._pages = 0
        self.paper.clear()
        self.paper.setTextFormat(Qt.TextFormat.PlainText)
        self.paper.setWordWrap(True)
        self.paper.setText(why)
        self.paper.setAccessibleName(why or self.tr("Preview"))
        self.count.setText("")
        self._let()

    def turn(self, key: int) -> bool:
        """Turn where that key turns; False for any other."""
        wanted = {
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._pages - 1,
        }.get(Qt.Key(key))
        if wanted is None:
            return False
        self._go(wanted)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is drawn anew for its room."""
        super().resizeEvent(event)
        if self._pages:
            self.page_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.turn(event.key()):
            super().keyPressEvent(event)

    def _go(self, page: int) -> None:
        page = max(0, min(page, self._pages - 1))
        if self._pages and page != self.page:
            self.page = page
            self.page_wanted.emit()

    def _on_before(self) -> None:
        self._go(self.page - 1)

    def _on_after(self) -> None:
        self._go(self.page + 1)

    def _let(self) -> None:
        self.before.setEnabled(self.page > 0)
        self.after.setEnabled(self.page + 1 < self._pages)
