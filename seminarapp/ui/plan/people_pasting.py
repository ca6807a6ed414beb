# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People pasted into the panel: looked at, then seated in their order, in one step."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seminarapp.ui.actions import Actions
from seminarapp.ui.desk import Desk
from seminarapp.ui.plan.plan_changes import PlanChanges
from seminarapp.ui.taking_in.taking_in import TakingIn
from seminarapp.ui.theme.look import Look


class PeoplePasting(QObject):
    """Between the clipboard and the panel of the plan that is shown.

    Attributes:
        taking_in: the preview.
    """

    def __init__(
        self, desk: Desk, look: Look, changes: PlanChanges, commands: Actions, page: QWidget
    ) -> None:
        super().__init__(page)
        self._changes = changes
        self.taking_in = TakingIn(desk, look, page)
        self.taking_in.taken.connect(changes.read_again)
        commands.bind("paste_panelists", self.paste)

    def paste(self) -> None:
        """Show who on the clipboard would get a seat."""
        if self._changes.seminar is not None:
            self.taking_in.paste(self._changes.seminar, panel=True)
