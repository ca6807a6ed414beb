# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What stands where nothing is yet: what will be here, and how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import Text

_ICON = 28
_WIDEST = 420


class EmptyState(QWidget):
    """An icon, a line, a sentence and perhaps a button.

    Signals:
        action_requested: the button was pressed.
    """

    action_requested = Signal()

    def __init__(
        self,
        look: Look,
        icon: str,
        title: str,
        explanation: str = "",
        action: str = "",
        *,
        kind: Kind = Kind.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(title)
        self.setAccessibleDescription(explanation)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        column.setSpacing(Space.SMALL)
        column.addStretch(1)
        column.addWidget(self._picture)
        column.addLayout(_centred(Text(title, size=Size.LEAD, weight=Weight.SEMIBOLD, wrap=True)))
        column.addLayout(_centred(Text(explanation, tone=Tone.MUTED, wrap=True)))
        self.button = Button(look, action, kind=kind)
        column.addSpacing(Space.TIGHT)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button.setVisible(bool(action))
        column.addStretch(2)
        self.button.clicked.connect(self.action_requested)
        self._on_theme_changed()
        look.theme_changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self._picture.setPixmap(self._look.pixmap(self._icon, Role.FAINT, _ICON))


def _centred(text: Text) -> QHBoxLayout:
    """A wrapped text in the middle of the line; a layout's own alignment would lose its height for its width."""
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    text.setMaximumWidth(_WIDEST)
    if not text.text():
        text.hide()
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(text, 8)
    line.addStretch(1)
    return line
