# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How a page has one seminar's plan changed, and read again when the last of its changes is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.planning.arranging import Outlook
from seminarapp.domain.errors import SeminarappError
from seminarapp.ui.desk import Desk
from seminarapp.ui.plan.card import PlanCard


class PlanChanges(QObject):
    """Leaves changes with the desk, in their order.

    What a card shows at once, before the store has answered, is not overwritten by how things stood in between: the
    plan is read when nothing is left to be done.

    Signals:
        read(Outlook): the plan, as the store has it.
        told(str): what was done, in words, for the message bar.
    """

    read = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._seminar: UUID | None = None
        self._shown: UUID | None = None
        self._undone = 0
        self._reading = 0
        self._refusals: set[str] = set()

    @property
    def seminar(self) -> UUID | None:
        """Whose plan is shown: changes are for this one. The wanted one's is still being read."""
        return self._shown

    def show(self, seminar: UUID) -> None:
        """Read that seminar's plan; until it is there, what is shown and changed is the one before."""
        self._seminar = seminar
        self.read_again()

    def read_again(self) -> None:
        """Read the plan."""
        if self._seminar is not None:
            self._reading += 1
            look = partial(self._desk.activities.arranging.outlook, self._seminar)
            self._desk.do(look, partial(self._on_read, self._reading), saves=False)

    def change(
        self,
        use_case: Callable[..., object],
        *what: object,
        told: str = "",
        then: Callable[[Any], None] | None = None,
    ) -> None:
        """Have the shown seminar changed, and show it anew.

        Args:
            told: said when it is done.
            then: gets what the use case gave, before the plan is read.
        """
        if self._shown is not None:
            self._begin()
            change = partial(use_case, self._shown, *what)
            self._desk.do(change, partial(self._on_changed, told, then), otherwise=self._on_refused)

    def save(self, card: PlanCard, use_case: Callable[..., object], *what: object) -> None:
        """Have what a card's form holds saved; a refusal leaves the form open as it is."""
        if self._shown is not None:
            self._begin()
            save = partial(use_case, self._shown, *what)
            self._desk.do(save, partial(self._on_saved, card), otherwise=partial(self._on_kept, card))

    def refuse(self, error: SeminarappError) -> None:
        """Something was refused before it came to the store: it is mended with the rest."""
        self._refusals.add(error.text)

    def mend(self) -> None:
        """What was refused before has been dealt with: the message bar need not say it any longer."""
        for template in self._refusals:
            self._desk.mended.emit(template)
        self._refusals.clear()

    def _begin(self) -> None:
        self._undone += 1
        self._reading += 1  # what is being read was read before this

    def _on_read(self, reading: int, outlook: Outlook) -> None:
        if reading == self._reading and outlook.plan.card.id == self._seminar:
            self._shown = self._seminar
            self.read.emit(outlook)

    def _on_changed(self, told: str, then: Callable[[Any], None] | None, result: object) -> None:
        self.mend()
        if then is not None:
            then(result)
        self._end()
        if told:
            self.told.emit(told)

    def _on_saved(self, card: PlanCard, _result: object) -> None:
        card.take_saved()
        self.mend()
        self._end()

    def _on_kept(self, card: PlanCard, error: SeminarappError) -> None:
        card.keep_form()
        self._on_refused(error)

    def _on_refused(self, error: SeminarappError) -> None:
        self.refuse(error)
        self._end()

    def _end(self) -> None:
        self._undone -= 1
        if not self._undone:
            self.read_again()
