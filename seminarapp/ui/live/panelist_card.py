# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One panelist: the key that gives them the floor, their speaking time, and their share beside the fair one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seminarapp.application.timekeeping import as_clock
from seminarapp.application.views import SeatView
from seminarapp.domain.speaking import SpeakingTime
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Radius, Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.avatar import Avatar
from seminarapp.ui.widgets.share_bar import ShareBar
from seminarapp.ui.widgets.text import ElidedText, Text

HEIGHT = 92
NARROWEST = 102
_ROOMY = 130  # wide enough for the large avatar
_SMALL = 28
_FAIR = 0.5  # where on the bar the fair share stands, so that twice as much still shows
_KEYS = 9


class PanelistCard(QAbstractButton):
    """Gives its panelist the floor when it is clicked; outlined in their colour while they have it."""

    def __init__(self, look: Look, seat: SeatView, panel: int, *, parent: QWidget | None = None) -> None:
        """`panel` is how many panelists there are: the fair share is one of so many."""
        super().__init__(parent)
        self._look = look
        self._seat = seat
        self._panel = panel
        self._active = False
        keyed = seat.number <= _KEYS
        self._avatar = Avatar(look, seat.initials, seat.name, seat.number, with_key=keyed)
        shown = str(seat.number) if keyed else seat.initials
        self._small_avatar = Avatar(look, shown, seat.name, seat.number, diameter=_SMALL)
        first, _, last = seat.name.partition(" ")
        self._first = ElidedText(first, weight=Weight.SEMIBOLD)
        self._last = ElidedText(last or seat.organisation_short, size=Size.SMALL, tone=Tone.MUTED)
        self._time = Text("0:00", size=Size.SMALL, weight=Weight.MEDIUM, tabular=True)
        self._share = Text("0 %", size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self._bar = ShareBar(look, self.tr("Share of the speaking time"))
        self._bar.set_speaker(seat.number)
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the line
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lay_out()
        self.set_active(active=False)
        look.theme_changed.connect(self.update)

    @property
    def seat(self) -> SeatView:
        """Whose card it is."""
        return self._seat

    @property
    def active(self) -> bool:
        """Whether its panelist has the floor."""
        return self._active

    @property
    def figures(self) -> tuple[str, str]:
        """The speaking time and the share it shows."""
        return self._time.text(), self._share.text()

    def set_active(self, *, active: bool) -> None:
        """The floor came or went."""
        self._active = active
        for avatar in (self._avatar, self._small_avatar):
            avatar.set_active(active)
        name = self._seat.name
        self.setAccessibleName(self.tr("{name}, has the floor").format(name=name) if active else name)
        self.setAccessibleDescription(self.tr("Gives the floor, key {key}").format(key=self._seat.number))
        self.update()

    def show_time(self, time: SpeakingTime) -> None:
        """Show speaking time and share; repaints only what has changed."""
        self._time.setText(as_clock(time.seconds))
        percent = f"{round(time.share * 100)} %"
        if percent != self._share.text() or not self._bar.value():
            self._share.setText(percent)
            self._bar.show_share(time.share * self._panel * _FAIR, _FAIR)

    def sizeHint(self) -> QSize:
        return QSize(154, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= _ROOMY
        self._avatar.setVisible(roomy)
        self._small_avatar.setVisible(not roomy)
        self._top.setSpacing(10 if roomy else 6)
        side = Space.MEDIUM if roomy else 9
        self._whole.setContentsMargins(side, Space.MEDIUM - 1, side, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        line = theme.speaker(self._seat.number) if self._active else theme[Role.LINE]
        if self.hasFocus():
            line = theme[Role.FOCUS]
        elif self.underMouse() and not self._active:
            line = theme[Role.LINE_STRONG]
        width = 2 if self._active or self.hasFocus() else 1
        painter.setPen(QPen(line, width))
        painter.setBrush(theme[Role.SURFACE])
        inset = width / 2
        card = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(card, Radius.CARD, Radius.CARD)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._first)
        names.addWidget(self._last)
        names.addStretch(1)
        self._top = top = QHBoxLayout()
        top.setSpacing(10)
        for avatar in (self._avatar, self._small_avatar):
            top.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        self._small_avatar.hide()
        top.addLayout(names, 1)
        figures = QHBoxLayout()
        figures.addWidget(self._time)
        figures.addStretch(1)
        figures.addWidget(self._share)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.MEDIUM, Space.MEDIUM - 1, Space.MEDIUM, 6)
        whole.setSpacing(0)
        whole.addLayout(top, 1)
        whole.addLayout(figures)
        whole.addWidget(self._bar)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
