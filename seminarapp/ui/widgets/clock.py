# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The clock that reads from the back row, and the card that it stands in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Ground, Tone, mark
from seminarapp.ui.widgets.badge import Badge, BadgeKind
from seminarapp.ui.widgets.share_bar import THICK, ShareBar
from seminarapp.ui.widgets.text import ElidedText, Text

_TIGHTER = -3.0  # letter spacing of the digits, in pixels: large figures stand too far apart
HEIGHT, COMPACT = 196, 124  # of the card
_COMPACT_DIGITS = 70
_LEAST = 0.5  # how small the digits may become, as a share of their size


class ClockLabel(QLabel):
    """What is left of the segment, large; when it is over, how much it is over, with a plus sign and in its colour.

    Where there is too little room, the digits are smaller, down to half their size, rather than cut off.
    """

    def __init__(self, *, size: int = Size.CLOCK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = size
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(_digits(size))
        self.setContentsMargins(-round(size / 20), 0, 0, 0)  # the digits' own margin would indent them
        self.show_remaining(0)

    def set_size(self, size: int) -> None:
        """How large the digits are where there is room."""
        self._full = size
        self.updateGeometry()
        self._fit()

    def show_remaining(self, seconds: float) -> None:
        """Show the time that is left; negative is over."""
        over = seconds < 0
        self.setText(f"+{as_clock(seconds)}" if over else as_clock(seconds))
        mark(self, "tone", Tone.OVER if over else Tone.TEXT)
        spoken = self.tr("{time} over time") if over else self.tr("{time} left")
        self.setAccessibleName(spoken.format(time=as_clock(seconds)))
        self._fit()

    def sizeHint(self) -> QSize:
        return self._taken(self._full)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._taken(round(self._full * _LEAST)).width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Set the digits as large as there is room for."""
        wanted = self._taken(self._full).width()
        share = min(1.0, max(_LEAST, self.width() / wanted))
        size = int(self._full * share)
        if size != self.font().pixelSize():
            self.setFont(_digits(size))

    def _taken(self, size: int) -> QSize:
        """What the text takes up in that size; the height is that of the ink: a font's line is half as high again."""
        metrics = QFontMetrics(_digits(size))
        height = metrics.tightBoundingRect("0").height()
        return QSize(metrics.horizontalAdvance(self.text()), height + Space.SMALL)


def _digits(size: int) -> QFont:
    font = interface_font(size, Weight.SEMIBOLD, tabular=True)
    font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, _TIGHTER * size / Size.CLOCK)
    return font


class Fact(QWidget):
    """A small heading over a figure, right-aligned."""

    def __init__(self, heading: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = heading
        self._figure = Text("–", size=Size.TITLE, weight=Weight.MEDIUM, tabular=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for label in (Text(heading, size=Size.SMALL, tone=Tone.MUTED), self._figure):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            column.addWidget(label)

    def show_figure(self, figure: str) -> None:
        """Show another figure."""
        self._figure.setText(figure)
        self.setAccessibleName(f"{self._heading}: {figure}")


class ClockCard(QFrame):
    """The segment that runs: its title, its clock, what has passed, what was planned, and what is left of it all."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact: bool | None = None
        self._title = ElidedText(size=Size.LEAD, weight=Weight.SEMIBOLD)
        self._word = Badge(self.tr("Over time"), BadgeKind.ALARM)
        self.clock = ClockLabel()
        self._elapsed = Fact(self.tr("Elapsed"))
        self._planned = Fact(self.tr("Planned"))
        self._seminar = Fact(self.tr("Seminar left"))
        self._bar = ShareBar(look, self.tr("Elapsed share of the segment"), thickness=THICK)
        self._lay_out()
        self.show_times("", elapsed=0, planned=0, seminar_left=0)

    def set_compact(self, *, compact: bool) -> None:
        """Make it lower with smaller digits, or as high as it is by itself."""
        if compact != self._compact:
            self._compact = compact
            self.setFixedHeight(COMPACT if compact else HEIGHT)
            self.clock.set_size(_COMPACT_DIGITS if compact else Size.CLOCK)
            above, below = (Space.MEDIUM, Space.SMALL) if compact else (Space.LARGE, Space.LARGE - 2)
            self._whole.setContentsMargins(Space.WIDE, above, Space.WIDE, below)
            self._whole.setSpacing(Space.HAIR if compact else Space.SMALL)

    def show_times(self, title: str, *, elapsed: float, planned: float, seminar_left: float) -> None:
        """Show the present state, all in seconds. Where nothing was planned, the clock counts up."""
        over = elapsed > planned > 0
        mark(self, "role", Ground.OVER if over else Ground.PANEL)
        self._word.setVisible(over)
        self._title.setText(title)
        self.clock.show_remaining(planned - elapsed if planned else elapsed)
        self._elapsed.show_figure(as_clock(elapsed))
        self._planned.show_figure(as_clock(planned))
        self._seminar.show_figure(("+" if seminar_left < 0 else "") + as_clock(seminar_left))
        self._bar.set_role(Role.OVER if over else Role.ACCENT)
        self._bar.show_share(elapsed / planned if planned else 0.0)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self._word)
        facts = QHBoxLayout()
        facts.setSpacing(Space.WIDE + Space.TIGHT)
        facts.addWidget(self.clock, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for fact in (self._elapsed, self._planned, self._seminar):
            facts.addWidget(fact, 0, Qt.AlignmentFlag.AlignBottom)
        self._whole = whole = QVBoxLayout(self)
        whole.addLayout(heading)
        whole.addLayout(facts, 1)
        whole.addWidget(self._bar)
        self.set_compact(compact=False)
