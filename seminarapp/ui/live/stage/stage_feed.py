# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the console lets the stage know: the facts of now, and the moderator's message."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from seminarapp.application.moderating.staging import StageFacts, stage_facts
from seminarapp.domain.values import Seconds
from seminarapp.ui.live.console.console import Console


class StageFeed(QObject):
    """Follows a console.

    A message stays until it is replaced or taken away: the moderator decides, no timer does. It belongs to what is
    going on and is recorded nowhere; another seminar begins without one.

    Signals:
        changed: other facts, beyond what the passing of time changes.
    """

    changed = Signal()

    def __init__(self, console: Console, moment: Callable[[], datetime]) -> None:
        """`moment` is the wall clock."""
        super().__init__(console)
        self._console = console
        self._moment = moment
        self._message = ""
        self._seminar = console.seminar
        console.shown.connect(self._on_shown)
        console.session_changed.connect(self.changed)
        console.floor_changed.connect(self.changed)
        console.audience.changed.connect(self.changed)

    @property
    def message(self) -> str:
        """What is said to the panel, "" for nothing."""
        return self._message

    @property
    def language(self) -> str:
        """The language of the seminar, and so of the panel."""
        plan = self._console.plan
        return plan.card.language if plan else "en"

    def now(self) -> Seconds:
        """Seconds of the clock that goes: the session's while it is open, else that of the day."""
        return self._console.now() if self._console.is_open else self._moment().timestamp()

    def say(self, message: str) -> None:
        """Say that to the panel, in one line; "" takes away what is said."""
        told = " ".join(message.split())
        if told != self._message:
            self._message = told
            self.changed.emit()

    def facts(self) -> StageFacts:
        """Everything that may be shown now."""
        console = self._console
        if console.plan is None:
            return StageFacts()
        heard = {time.seat for time in console.speaking_times() if time.seconds > 0}
        return stage_facts(
            console.plan,
            console.session,
            console.now(),
            audience=console.audience.questions(),
            holder=console.holder,
            heard=heard,
            message=self._message,
            moment=self._moment(),
        )

    def _on_shown(self) -> None:
        if self._seminar is not None and self._console.seminar != self._seminar:
            self._message = ""
        self._seminar = self._console.seminar
        self.changed.emit()
