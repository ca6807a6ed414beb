# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A tick when the figures of a clock change: once a second, in step with the second of the session."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from seminarapp.domain.values import Seconds

_SECOND = 1000
_LATE = 5  # milliseconds past the second, so that the figure has changed when it is asked for


class SecondHand(QObject):
    """Ticks while somebody looks. Each who looks has one of their own: the page, and the stage.

    Signals:
        ticked: a second has passed; wind it again for the next.
    """

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looked_at = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.ticked)

    @property
    def goes(self) -> bool:
        """Whether a tick is to come."""
        return self._timer.isActive()

    def go_on(self) -> None:
        """Somebody looks: tick at once, and on when it is wound."""
        self._looked_at = True
        self.ticked.emit()

    def rest(self) -> None:
        """Nobody looks."""
        self._looked_at = False
        self._timer.stop()

    def wind(self, now: Seconds) -> None:
        """Tick at the next whole second of a clock that says `now`, if anybody looks."""
        if self._looked_at:
            self._timer.start(_SECOND - int(now * _SECOND) % _SECOND + _LATE)
