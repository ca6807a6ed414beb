# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the disk refused is tried again by itself until it is saved; the message bar says so meanwhile."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import NotSavedError
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.console.captures import Captures
from seminarapp.ui.live.console.session_changes import SessionChanges
from seminarapp.ui.tasks import ClosingError

_FIRST_MS = 2_000
_LONGEST_MS = 30_000
_PATIENCE_MS = 10_000  # so long may a disk be silent before it is said


class Retrying(QObject):
    """Tries the oldest line after two seconds, then after ever longer pauses, at most half a minute.

    One line is enough to learn whether the disk is well again; as soon as anything is saved, all the others follow. The
    message bar's button, and Enter on a row of the stream, try at once. Floor, segments and prepared questions wait and
    follow in the same way.

    A disk that neither takes nor refuses is said, too: nothing can be tried then, but what is typed is in the journal.
    """

    def __init__(self, desk: Desk, captures: Captures, changes: SessionChanges, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._captures = captures
        self._changes = changes
        self._why: NotSavedError | None = None
        self._pause = QTimer(self, singleShot=True, interval=_FIRST_MS)
        self._pause.timeout.connect(self._try_the_oldest)
        self._silent = False  # and the message bar says so
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_silence)
        desk.tasks.busy_changed.connect(self._on_busy_changed)
        captures.held_up.connect(lambda _line, error: self._on_held_up(error))
        changes.held_up.connect(self._on_held_up)
        changes.answered.connect(self._on_saved)
        captures.altered.connect(self._on_saved)
        captures.removed.connect(self._calm_down)
        desk.again_requested.connect(self.try_now)
        desk.alarm.emit(
            ""
        )  # of a page before this one, in another language: its lines are left for the store anew

    def try_now(self) -> None:
        """Don't wait any longer."""
        self._pause.setInterval(_FIRST_MS)
        self._try_the_oldest()

    def _try_the_oldest(self) -> None:
        with suppress(ClosingError):  # the window was closed meanwhile: the journal has the lines
            self._changes.try_again()
            self._captures.try_again(self._captures.held()[:1])

    def _on_held_up(self, error: NotSavedError) -> None:
        self._why = error
        if not self._pause.isActive():
            self._pause.start()
            self._pause.setInterval(min(2 * self._pause.interval(), _LONGEST_MS))
        self._say()

    def _on_saved(self) -> None:
        """The disk takes what it is given."""
        if self._patience.isActive():
            self._patience.start()
        if self._why is None:
            return
        if self._changes.waiting:
            self._changes.try_again()
        self._captures.try_again(self._captures.held())
        self._calm_down()

    def _on_busy_changed(self, busy: bool) -> None:
        if busy:
            self._patience.start()
            return
        self._patience.stop()
        if self._silent:
            self._silent = False
            if self._why is None:
                self._desk.alarm.emit("")

    def _on_silence(self) -> None:
        if self._captures.unsaved() and self._why is None:
            self._silent = True
            silence = self.tr("The disk does not answer. Wait, or reconnect it; what you type is kept.")
            self._desk.alarm.emit(silence)
        self._patience.start()  # long work may have the store's thread, and a line come after it

    def _calm_down(self) -> None:
        if self._why is None:
            return
        if self._captures.is_behind() or self._changes.pending:
            self._say()
            return
        self._pause.stop()
        self._pause.setInterval(_FIRST_MS)
        why, self._why = self._why, None
        self._desk.alarm.emit("")
        self._desk.mended.emit(why.text)

    def _say(self) -> None:
        if self._why is not None:
            waiting = self.tr("Lines that wait to be saved: {count}.").format(
                count=len(self._captures.unsaved())
            )
            if self._changes.pending:
                waiting += " " + self.tr("Floor and segments wait too.")
            again = self.tr("It is tried again by itself.")
            self._desk.alarm.emit(f"{said_in(self._desk.language, self._why)}. {waiting} {again}")
