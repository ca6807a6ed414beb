# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The moderator's own card: quieter than the panel's, since leading is not a share of the talk to be fair about."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.domain.speaking import SpeakingTime
from seminarapp.ui.live.panelists.panelist_card import COMPACT, HEIGHT
from seminarapp.ui.live.panelists.seating import NARROWEST
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Radius
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.text import ElidedText, Text, set_plain_tool_tip

KEYS = "Ctrl+M"
_MINUTE = 60


class ModeratorCard(QAbstractButton):
    """Gives the moderator the floor when it is clicked, and frees it when they have it."""

    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        """`name` is the moderator's, "" where the plan names none."""
        super().__init__(parent)
        self._look = look
        self._name = name
        self._active = False
        self._minutes = 0
        self._word = ElidedText(self.tr("Moderator"), size=Size.SMALL, weight=Weight.MEDIUM)
        self._keys = ElidedText(KEYS, size=Size.TINY, tone=Tone.MUTED)
        self._time = Text("0:00", size=Size.SMALL, weight=Weight.MEDIUM, tabular=True)
        self._share = Text("0 %", size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self.setMinimumWidth(NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the line
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self.tr("Gives the floor, key {key}").format(key=KEYS))
        set_plain_tool_tip(self, name)
        self._lay_out()
        self.set_compact(compact=False)
        self._say()
        look.theme_changed.connect(self.update)

    @property
    def active(self) -> bool:
        """Whether the moderator has the floor."""
        return self._active

    @property
    def figures(self) -> tuple[str, str]:
        """The speaking time and the share it shows."""
        return self._time.text(), self._share.text()

    def set_active(self, *, active: bool) -> None:
        """The floor came or went."""
        self._active = active
        self._say()
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Make it lower, or as high as it is by itself."""
        self.setFixedHeight(COMPACT if compact else HEIGHT)

    def show_time(self, time: SpeakingTime) -> None:
        """Show speaking time and share of everybody's time; repaints only what has changed."""
        self._time.setText(as_clock(time.seconds))
        percent, minutes = f"{round(time.share * 100)} %", int(time.seconds // _MINUTE)
        if percent != self._share.text() or minutes != self._minutes:
            self._share.setText(percent)
            self._minutes = minutes
            self._say()

    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        line = theme[Role.LINE]
        if self.hasFocus():
            line = theme[Role.FOCUS]
        elif self._active:
            line = theme[Role.MUTED]
        elif self.underMouse():
            line = theme[Role.LINE_STRONG]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._active or self.hasFocus() else 1
        painter.setPen(QPen(line, width))
        painter.setBrush(theme[Role.SURFACE] if self._active else Qt.BrushStyle.NoBrush)
        inset = width / 2
        card = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(card, Radius.CARD, Radius.CARD)

    def _say(self) -> None:
        """Everything in words, in minutes."""
        who = self.tr("Moderator")
        parts = [f"{who} {self._name}" if self._name else who]
        if self._active:
            parts.append(self.tr("has the floor"))
        spoken = self.tr("has spoken for {minutes} min, {share} of the time")
        parts.append(spoken.format(minutes=self._minutes, share=self._share.text()))
        self.setAccessibleName(", ".join(parts))

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.addWidget(self._time)
        figures.addStretch(1)
        figures.addWidget(self._share)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(9, 9, 9, 9)
        whole.setSpacing(0)
        whole.addWidget(self._word)
        whole.addWidget(self._keys)
        whole.addStretch(1)
        whole.addLayout(figures)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
