# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The desk: where pages leave work for the store and get frozen views back, on the Qt thread.

A page never waits and never touches the disk: it says `desk.do(partial(use_case, …), self._on_done)`. Work is done in
the order in which it was left.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import NotSavedError, SeminarappError
from seminarapp.ui.tasks import Tasks

if TYPE_CHECKING:  # the use cases come with the library, on the store's thread
    from seminarapp.application.activities import Activities

R = TypeVar("R")


class Desk(QObject):
    """Hands use cases to the store's thread.

    Signals:
        saved(datetime): something was committed; the moment, with an offset.
        refused(str, str): a use case said no: its one line in the user's language, and the English template.
        unsaved: it said no because the disk refused; what was to be saved is still on the screen.
        alarm(str): lines wait for a disk that refuses: what is wrong and what to do; "" when all of them are saved.
        again_requested: the user wants them to be tried now.
        mended(str): what was refused with that template is dealt with, and need not be said any longer.
        library_changed: lists of series and seminars should be read again.
        seminar_changed(UUID): the plan, notes or article of that seminar changed.
    """

    saved = Signal(object)
    refused = Signal(str, str)
    unsaved = Signal()
    alarm = Signal(str)
    again_requested = Signal()
    mended = Signal(str)
    library_changed = Signal()
    seminar_changed = Signal(object)

    def __init__(
        self, activities: Activities, tasks: Tasks, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.activities = activities
        self.tasks = tasks
        self.language = language

    def do(
        self,
        call: Callable[[], R],
        then: Callable[[R], object] | None = None,
        *,
        otherwise: Callable[[SeminarappError], object] | None = None,
        saves: bool = True,
    ) -> None:
        """Leave a use case to be done on the store's thread.

        Where `then` or `otherwise` is a method of a widget that has been deleted meanwhile, nobody is told.

        Args:
            call: the use case with its arguments (`functools.partial`); runs on the store's thread.
            then: gets the result, on the Qt thread.
            otherwise: gets a refusal, on the Qt thread, before the message bar shows it; where it returns True, the bar
                does not.
            saves: whether it commits something, so that the top bar says when.
        """
        self.tasks.start(self._run(call, then, otherwise, saves=saves), "use case")

    async def _run(
        self,
        call: Callable[[], R],
        then: Callable[[R], object] | None,
        otherwise: Callable[[SeminarappError], object] | None,
        *,
        saves: bool,
    ) -> None:
        try:
            result = await self.tasks.store(call)
        except SeminarappError as error:
            said = otherwise is not None and not _gone(otherwise) and otherwise(error) is True
            self.report(error, in_the_bar=not said)
            return
        if saves:
            self.saved.emit(self.activities.clock.now())
        if then is not None and not _gone(then):
            then(result)

    def report(self, error: SeminarappError, *, in_the_bar: bool = True) -> None:
        """Show a refusal in the message bar."""
        if isinstance(error, NotSavedError):
            self.unsaved.emit()
        if in_the_bar:
            self.refused.emit(said_in(self.language, error), error.text)


def _gone(then: Callable[..., object]) -> bool:
    """Whether it is a method of a Qt object that has been deleted, as by building the window in another language."""
    method = then.func if isinstance(then, partial) else then
    owner = getattr(method, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
