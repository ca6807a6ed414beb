# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Changes of a session on their way into the store: in order, and kept while the disk refuses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.views.session import SessionView
from seminarapp.domain.errors import NotSavedError, SeminarappError
from seminarapp.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class _Change:
    """One use case, with the moment of its key press in it; doing it twice does it once."""

    seminar: UUID
    act: Callable[[], SessionView]


class SessionChanges(QObject):
    """Leaves floor, segments, pauses and prepared questions to the store.

    What the disk refuses, and may take later, waits; so does everything that comes after it, since a later segment must
    not be recorded before an earlier one. `try_again` leaves all of it once more.

    Signals:
        answered(UUID, SessionView): that seminar's session is like this now.
        refused(UUID): the store said no; the message bar has it.
        held_up(NotSavedError): the disk refused; nothing of it is lost.
    """

    answered = Signal(object, object)
    refused = Signal(object)
    held_up = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._under_way = 0
        self._waiting: list[_Change] = []
        self._refusal: NotSavedError | None = None  # on the store's thread alone

    @property
    def pending(self) -> int:
        """How many the store has still to answer."""
        return self._under_way + len(self._waiting)

    @property
    def waiting(self) -> int:
        """How many of those the disk has refused, and what came after."""
        return len(self._waiting)

    def ask(self, seminar: UUID, act: Callable[[], SessionView]) -> None:
        """Leave one to the store; `act` runs on its thread, perhaps more than once."""
        self._leave(_Change(seminar, act))

    def try_again(self) -> None:
        """Leave what waits once more, in its order."""
        waiting, self._waiting = self._waiting, []
        for place, change in enumerate(waiting):
            self._leave(change, anew=place == 0)

    def _leave(self, change: _Change, *, anew: bool = False) -> None:
        self._under_way += 1
        do, refused = partial(self._in_turn, change.act, anew), partial(self._on_refused, change)
        self._desk.do(do, partial(self._on_answered, change.seminar), otherwise=refused)

    def _in_turn(self, act: Callable[[], SessionView], anew: bool) -> SessionView:
        """On the store's thread: nothing overtakes what the disk refused."""
        if self._refusal is not None and not anew:
            raise self._refusal
        try:
            answer = act()
        except NotSavedError as error:
            self._refusal = error if error.may_pass else None
            raise
        self._refusal = None
        return answer

    def _on_answered(self, seminar: UUID, session: SessionView) -> None:
        self._under_way -= 1
        self.answered.emit(seminar, session)

    def _on_refused(self, change: _Change, error: SeminarappError) -> bool:
        """True where nobody else needs to say it."""
        self._under_way -= 1
        if isinstance(error, NotSavedError) and error.may_pass:
            self._waiting.append(change)
            self.held_up.emit(error)
            return True
        self.refused.emit(change.seminar)
        return False
