# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One panelist: the key that gives them the floor, their speaking time and share, and how long they were silent."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seminarapp.application.moderating.timekeeping import as_clock, silent_minutes
from seminarapp.application.views.plan import SeatView
from seminarapp.domain.speaking import SpeakingTime
from seminarapp.domain.values import Seconds
from seminarapp.ui.live.panelists.seating import NARROWEST
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Radius, Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Tone, mark
from seminarapp.ui.widgets.avatar import Avatar
from seminarapp.ui.widgets.share_bar import ShareBar
from seminarapp.ui.widgets.text import ElidedText, Text

HEIGHT = 92
COMPACT = 72
_ROOMY = 130  # wide enough for the large avatar
_LARGE, _SMALL, _SMALLEST = 32, 28, 20
_FAIR = 0.5  # where on the bar the fair share stands, so that twice as much still shows
KEYS = 9
"""So many panelists have a digit."""

_MINUTE = 60


class PanelistCard(QAbstractButton):
    """Gives its panelist the floor when it is clicked; outlined in their colour while they have it.

    A compact card is lower: the name stands on one line.
    """

    def __init__(self, look: Look, seat: SeatView, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._seat = seat
        self._active = False
        self._compact = False
        self._shown = ("", 0, -1.0)  # percent, minutes, and how far the bar is filled
        self._silent = 0
        keyed = seat.number <= KEYS
        shown = str(seat.number) if keyed else seat.initials
        self._avatar = Avatar(look, seat.initials, seat.name, seat.number, diameter=_LARGE, with_key=keyed)
        self._small_avatar = Avatar(look, shown, seat.name, seat.number, diameter=_SMALL)
        self._smallest_avatar = Avatar(look, shown, seat.name, seat.number, diameter=_SMALLEST)
        self._first = ElidedText(weight=Weight.SEMIBOLD)
        self._last = ElidedText(size=Size.SMALL, tone=Tone.MUTED)
        self._silence = ElidedText(size=Size.TINY, tone=Tone.MUTED, tabular=True)
        self._silence.setObjectName("silence")
        self._time = Text("0:00", size=Size.SMALL, weight=Weight.MEDIUM, tabular=True)
        self._share = Text("0 %", size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self._bar = ShareBar(look, self.tr("Share of the speaking time"))
        self._bar.set_speaker(seat.number)
        self.setMinimumWidth(NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the line
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lay_out()
        self.set_compact(compact=False)
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

    @property
    def silence(self) -> str:
        """How long its panelist has been silent, as the card says it; "" where that is not worth saying."""
        return self._silence.text()

    def set_active(self, *, active: bool) -> None:
        """The floor came or went."""
        self._active = active
        for avatar in (self._avatar, self._small_avatar, self._smallest_avatar):
            avatar.set_active(active)
        self.setAccessibleDescription(self.tr("Gives the floor, key {key}").format(key=self._seat.number))
        self._say()
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Make it lower, or as high as it is by itself."""
        self._compact = compact
        self.setFixedHeight(COMPACT if compact else HEIGHT)
        first, _, last = self._seat.name.partition(" ")
        self._first.setText(self._seat.name if compact else first)
        self._last.setText(last or self._seat.organisation_short)
        self._last.setVisible(not compact)
        self._fit()

    def show_time(self, time: SpeakingTime, fair: Seconds) -> None:
        """Show speaking time and share, against what would be fair; repaints only what has changed."""
        self._time.setText(as_clock(time.seconds))
        filled = round(time.seconds / fair * _FAIR, 2) if fair else 0.0
        shown = (f"{round(time.share * 100)} %", int(time.seconds // _MINUTE), filled)
        if shown != self._shown:
            self._shown = shown
            self._share.setText(shown[0])
            self._bar.show_share(filled, _FAIR)
            self._say()

    def show_silence(self, silence: Seconds, *, longest: bool = False) -> None:
        """Say how long its panelist has been silent, from some minutes on; repaints once a minute.

        Who has been silent the `longest` stands out.
        """
        mark(self._silence, "tone", Tone.WARN if longest else Tone.MUTED)
        minutes = silent_minutes(silence)
        if minutes != self._silent:
            self._silent = minutes
            words = self.tr("silent {minutes} min").format(minutes=minutes)
            self._silence.setText(words if minutes else "")
            self._say()

    def sizeHint(self) -> QSize:
        return QSize(154, COMPACT if self._compact else HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        line = theme.speaker(self._seat.number) if self._active else theme[Role.LINE]
        if self.hasFocus():
            line = theme[Role.FOCUS]
        elif self.underMouse() and not self._active:
            line = theme[Role.LINE_STRONG]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._active or self.hasFocus() else 1
        painter.setPen(QPen(line, width))
        painter.setBrush(theme[Role.SURFACE])
        inset = width / 2
        card = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(card, Radius.CARD, Radius.CARD)

    def _fit(self) -> None:
        """Choose the avatar and the margins for the room there is."""
        roomy = self.width() >= _ROOMY
        self._avatar.setVisible(roomy and not self._compact)
        self._small_avatar.setVisible(not roomy and not self._compact)
        self._smallest_avatar.setVisible(self._compact)
        self._top.setSpacing(10 if roomy and not self._compact else 6)
        side = Space.MEDIUM if roomy else 9
        self._whole.setContentsMargins(side, 7 if self._compact else 9, side, 5)

    def _say(self) -> None:
        """Everything in words. Minutes only: a name that changes every second would be read out every second."""
        parts = [self._seat.name]
        if self._active:
            parts.append(self.tr("has the floor"))
        spoken = self.tr("has spoken for {minutes} min, {share} of the time")
        parts.append(spoken.format(minutes=self._shown[1], share=self._share.text()))
        if self._silent:
            parts.append(self.tr("silent for {minutes} min").format(minutes=self._silent))
        self.setAccessibleName(", ".join(parts))

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._first)
        names.addWidget(self._last)
        names.addStretch(1)
        self._top = top = QHBoxLayout()
        for avatar in (self._avatar, self._small_avatar, self._smallest_avatar):
            top.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(names, 1)
        figures = QHBoxLayout()
        figures.addWidget(self._time)
        figures.addStretch(1)
        figures.addWidget(self._share)
        self._whole = whole = QVBoxLayout(self)
        whole.setSpacing(0)
        whole.addLayout(top, 1)
        whole.addWidget(self._silence)
        whole.addLayout(figures)
        whole.addWidget(self._bar)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
