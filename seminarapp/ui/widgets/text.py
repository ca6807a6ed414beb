# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Text that is shown as it was typed: never markup, so that no note can load a picture or pose as a heading."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.stylesheet import Tone, mark

_DESCRIBED = "described"  # the property with the description that came with the tool tip
_LEAST_LETTERS = 6  # an elided text keeps room for so many


class Text(QLabel):
    """A plain text in one of the window's sizes, weights and tones."""

    def __init__(
        self,
        text: str = "",
        *,
        size: int = Size.BODY,
        weight: int = Weight.REGULAR,
        tone: Tone = Tone.TEXT,
        tabular: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(interface_font(size, weight, tabular=tabular))
        self.setWordWrap(wrap)
        self.setText(text)
        mark(self, "tone", tone)


class ElidedText(Text):
    """One line that ends in “…” where there is no room; a tool tip and assistive technology have the whole."""

    def __init__(
        self,
        text: str = "",
        *,
        size: int = Size.BODY,
        weight: int = Weight.REGULAR,
        tone: Tone = Tone.TEXT,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, size=size, weight=weight, tone=tone, tabular=tabular, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def elided(self) -> bool:
        """Whether some of the text doesn't show."""
        return self._shown() != self._line()

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        whole = super().minimumSizeHint()
        return QSize(min(least, whole.width()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_plain_tool_tip(self, self.text() if self.elided else "")

    def event(self, event: QEvent) -> bool:
        """Give the tool tip the whole text just before it shows."""
        if event.type() is QEvent.Type.ToolTip:
            set_plain_tool_tip(self, self.text() if self.elided else "")
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        align = self.alignment() | Qt.TextFlag.TextSingleLine
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(align),
            self.palette(),
            self.isEnabled(),
            self._shown(),
            self.foregroundRole(),
        )

    def _line(self) -> str:
        return " ".join(self.text().split())

    def _shown(self) -> str:
        room = self.contentsRect().width()
        return QFontMetrics(self.font()).elidedText(self._line(), Qt.TextElideMode.ElideRight, room)


def set_plain_tool_tip(widget: QWidget, text: str) -> None:
    """A tool tip with text that a user wrote: Qt would take text that looks like HTML for HTML.

    Assistive technology is told what it says beyond the widget's name, unless the widget describes itself.
    """
    escaped = as_tool_tip(text)
    if widget.toolTip() != escaped:
        widget.setToolTip(escaped)
        _describe(widget, text)


def as_tool_tip(text: str) -> str:
    """A text as Qt shows it unchanged in a tool tip; "" for none."""
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>' if text else ""


def _describe(widget: QWidget, text: str) -> None:
    """Without a description Qt would give the tool tip for one, with its markup; a blank is read by nobody."""
    if widget.accessibleDescription() == (widget.property(_DESCRIBED) or ""):
        name = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
        description = " " if text and text == name else text
        widget.setAccessibleDescription(description)
        widget.setProperty(_DESCRIBED, description)
