# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where two wordings are read as one text: what is new is underlined, what is gone struck through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from seminarapp.application.writing.difference import Fate
from seminarapp.ui.theme.fonts import Size, serif_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role

_INKS = {Fate.ADDED: Role.OK, Fate.REMOVED: Role.OVER}


class DifferenceText(QTextEdit):
    """A text that can be read and copied by keyboard, not changed; `name` is for assistive technology."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)

    def form(self, fate: Fate) -> QTextCharFormat:
        """How words of that fate are written, in the theme that is worn."""
        form = QTextCharFormat()
        form.setFont(QFont(serif_font(Size.BODY)))
        form.setForeground(self._look.colour(_INKS.get(fate, Role.TEXT)))
        form.setFontUnderline(fate is Fate.ADDED)
        form.setFontStrikeOut(fate is Fate.REMOVED)
        return form
