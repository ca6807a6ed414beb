# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Desks without threads: one does everything at once, one only when it is told to."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TypeVar, cast

from seminarapp.application.activities import Activities
from seminarapp.domain.errors import SeminarappError
from seminarapp.ui.desk import Desk
from seminarapp.ui.tasks import Tasks

R = TypeVar("R")


class LateDesk(Desk):
    """Keeps what is left in order, and does it when `work` is called.

    Attributes:
        said: every refusal, in English.
    """

    def __init__(self, activities: Activities) -> None:
        super().__init__(activities, cast("Tasks", None), "en")
        self._waiting: deque[Callable[[], None]] = deque()
        self.said: list[str] = []

    @property
    def waiting(self) -> int:
        """How much is left to do."""
        return len(self._waiting)

    def do(
        self,
        call: Callable[[], R],
        then: Callable[[R], object] | None = None,
        *,
        otherwise: Callable[[SeminarappError], object] | None = None,
        saves: bool = True,
    ) -> None:
        def later() -> None:
            try:
                result = call()
            except SeminarappError as error:
                self.said.append(str(error))
                if otherwise is not None:
                    otherwise(error)
                return
            if then is not None:
                then(result)

        self._waiting.append(later)

    def work(self, most: int = 1_000_000) -> None:
        """Do what was left, at most so much of it."""
        for _ in range(min(most, len(self._waiting))):
            self._waiting.popleft()()


class PromptDesk(LateDesk):
    """Does everything at once."""

    def do(
        self,
        call: Callable[[], R],
        then: Callable[[R], object] | None = None,
        *,
        otherwise: Callable[[SeminarappError], object] | None = None,
        saves: bool = True,
    ) -> None:
        super().do(call, then, otherwise=otherwise, saves=saves)
        self.work()
