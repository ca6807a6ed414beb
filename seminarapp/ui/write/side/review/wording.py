# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Words of a quote, painted: however long they are, and even without a place to break a line at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seminarapp.ui.theme.fonts import serif_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.paragraph import Paragraph

_SIZE = 16
_LEADING = 1.08


class Wording(QWidget):
    """As high as its words need at its width."""

    def __init__(
        self,
        look: Look,
        text: str,
        role: Role = Role.TEXT,
        font: QFont | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`font` is the article's where none is given."""
        super().__init__(parent)
        self._font = font or serif_font(_SIZE)
        self._look = look
        self._text = ""
        self._role = role
        self._set: tuple[int, Paragraph] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)
        look.theme_changed.connect(self.update)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text, self._set = text, None
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._paragraph(width).height)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.theme[self._role])
        self._paragraph(self.width()).layout.draw(painter, QPointF())

    def _paragraph(self, width: int) -> Paragraph:
        if self._set is None or self._set[0] != width:
            self._set = (width, Paragraph(self._text, self._font, width, _LEADING))
        return self._set[1]
