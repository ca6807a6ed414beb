# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One line of the run of show while it runs: done, running or to come, and how it keeps its time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import ICON
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.row_ground import paint_row_ground
from seminarapp.ui.widgets.text import set_plain_tool_tip

HEIGHT = 42
_INSET = 10
_TEXT_AT = 34


class Course(Enum):
    """How far a segment has come."""

    TO_COME = auto()
    RUNNING = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class SegmentFacts:
    """What the row of a segment says.

    Attributes:
        figure: planned time, or how far it was off its plan.
        late: it took clearly more than was planned.
        spoken: the figure in words.
        who: the initials of who speaks in it; `names` are read for them.
    """

    id: str
    title: str
    course: Course
    figure: str
    late: bool = False
    spoken: str = ""
    who: str = ""
    names: str = ""


_ICONS = {
    Course.TO_COME: ("circle", Role.LINE_STRONG),
    Course.RUNNING: ("play", Role.ACCENT),
    Course.DONE: ("circle-check", Role.OK),
}


class SegmentRow(QAbstractButton):
    """Begins its segment when it is pressed, by mouse or key."""

    def __init__(self, look: Look, facts: SegmentFacts, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._facts = facts
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()
        look.theme_changed.connect(self.update)

    @property
    def facts(self) -> SegmentFacts:
        """What it says."""
        return self._facts

    def show_facts(self, facts: SegmentFacts) -> None:
        """Say something else; nothing is painted when it is the same."""
        if facts != self._facts:
            self._facts = facts
            self._say()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        facts, theme = self._facts, self._look.theme
        self._paint_ground(painter)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawPixmap(_INSET, (self.height() - ICON) // 2, self._look.pixmap(*_ICONS[facts.course]))
        painter.setFont(interface_font(Size.SMALL, tabular=True))
        painter.setPen(theme[Role.OVER] if facts.late else theme[Role.MUTED])
        figures = QRectF(self.rect()).adjusted(0, 0, -_INSET, 0)
        painter.drawText(figures, middle | int(Qt.AlignmentFlag.AlignRight), facts.figure)
        room = self.width() - _TEXT_AT - 2 * _INSET - painter.fontMetrics().horizontalAdvance(facts.figure)
        running = facts.course is Course.RUNNING
        font = interface_font(Size.BODY, Weight.SEMIBOLD if running else Weight.REGULAR)
        painter.setFont(font)
        painter.setPen(theme[Role.MUTED if facts.course is Course.DONE else Role.TEXT])
        title = QFontMetrics(font).elidedText(facts.title, Qt.TextElideMode.ElideRight, room)
        line = painter.fontMetrics().height()
        below = QFontMetrics(interface_font(Size.SMALL)).height() if facts.who else 0
        top = (self.height() - line - below) / 2
        painter.drawText(QRectF(_TEXT_AT, top, room, line), middle, title)
        if facts.who:
            painter.setFont(interface_font(Size.SMALL))
            painter.setPen(theme[Role.MUTED])
            who = painter.fontMetrics().elidedText(facts.who, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(_TEXT_AT, top + line, room, below), middle, who)

    def _paint_ground(self, painter: QPainter) -> None:
        paint_row_ground(
            painter,
            QRectF(self.rect()).adjusted(0, 1, 0, -1),
            self._look.theme,
            chosen=self._facts.course is Course.RUNNING,
            hovered=self.underMouse() and self.isEnabled(),
            focused=self.hasFocus(),
            ring=2,
        )

    def _say(self) -> None:
        facts = self._facts
        course = {
            Course.TO_COME: self.tr("to come"),
            Course.RUNNING: self.tr("running"),
            Course.DONE: self.tr("done"),
        }[facts.course]
        parts = (facts.title, facts.names, course, facts.spoken or facts.figure)
        self.setAccessibleName(", ".join(part for part in parts if part))
        lines = (facts.title, facts.names, facts.spoken)
        set_plain_tool_tip(self, "\n".join(line for line in lines if line))
