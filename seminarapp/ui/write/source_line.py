# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Under the article: what the block of the caret rests on, in one line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from seminarapp.ui.keys import named
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import ElidedText

SOURCES_KEY = "Ctrl+Shift+O"
_ICON = 14


class SourceLine(QWidget):
    """Follows the caret; it says nothing where there is nothing to say.

    Signals:
        opened(): show the sources.
    """

    opened = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lacking = False
        self._icon = QLabel()
        self.text = ElidedText(size=Size.SMALL, tone=Tone.MUTED)
        self.button = Button(look, self.tr("Sources"), kind=Kind.GHOST)
        self.button.setToolTip(named(SOURCES_KEY))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, 0, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.opened)
        look.theme_changed.connect(self._paint)
        self.show_told("", lacking=False)

    def show_told(self, told: str, *, lacking: bool) -> None:
        """Say what the block rests on; `lacking` where it should rest on something and doesn't."""
        self._lacking = lacking
        self.text.setText(told)
        self._icon.setVisible(bool(told))
        self._paint()

    def _paint(self) -> None:
        icon = "circle" if self._lacking else "link"
        self._icon.setPixmap(self._look.pixmap(icon, Role.MUTED, _ICON))
