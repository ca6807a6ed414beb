# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Participants of the seminar that is planned: how many there are, and the sheet with them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seminarapp.application.records.registration_list import Registrant
from seminarapp.application.views.audience import Participant
from seminarapp.ui.actions import Actions
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.plan.participants.sheet import ParticipantsSheet
from seminarapp.ui.taking_in.taking_in import TakingIn
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import set_plain_tool_tip


class Participants(QObject):
    """Reads and records who is registered.

    Attributes:
        button: opens the sheet; says how many are coming.
        sheet: made when it is first needed; None before.
        taking_in: takes lists in.
    """

    def __init__(
        self, desk: Desk, look: Look, chooser: FileChooser, commands: Actions, page: QWidget
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._look = look
        self._chooser = chooser
        self._page = page
        self._seminar: UUID | None = None
        self.sheet: ParticipantsSheet | None = None
        self.taking_in = TakingIn(desk, look, page)
        self.button = Button(look, self.tr("Participants…"), icon="users")
        self._returns = False
        commands.bind("show_participants", self.open)
        commands.bind("paste_participants", self.paste)
        set_plain_tool_tip(self.button, commands["show_participants"].toolTip())
        self.button.clicked.connect(self.open)
        self.taking_in.taken.connect(self.refresh)
        self.taking_in.left.connect(self._on_left)

    def show_seminar(self, seminar: UUID) -> None:
        """The participants are that seminar's."""
        self._seminar = seminar
        self.refresh()

    def open(self) -> None:
        """Show the sheet."""
        if self._seminar is None:
            return
        if self.sheet is None:
            self.sheet = ParticipantsSheet(self._look, self._page)
            self.sheet.added.connect(self._on_added)
            self.sheet.corrected.connect(self._on_corrected)
            self.sheet.removed.connect(self._on_removed)
            self.sheet.cancelled.connect(self._on_cancelled)
            self.sheet.renewed.connect(self._on_renewed)
            self.sheet.import_requested.connect(self._on_import)
            self.sheet.paste_requested.connect(self.paste)
        self.sheet.open(self.sheet.add)
        self.sheet.take_keys()
        self.refresh()

    def paste(self) -> None:
        """Show what would become of the people on the clipboard."""
        if self._seminar is not None:
            self._returns = self._is_shown
            self.taking_in.paste(self._seminar)

    @property
    def _is_shown(self) -> bool:
        return self.sheet is not None and self.sheet.isVisible()

    def _on_left(self) -> None:
        """The preview was closed: back to the list where it was called from there."""
        if self._returns:
            self._returns = False
            self.open()

    def refresh(self) -> None:
        """Read the list again."""
        if self._seminar is not None:
            read = partial(self._desk.activities.registering.participants, self._seminar, cancelled=True)
            self._desk.do(read, partial(self._on_read, self._seminar), saves=False)

    def _on_read(self, seminar: UUID, participants: tuple[Participant, ...]) -> None:
        if seminar != self._seminar:
            return
        coming = sum(not one.cancelled for one in participants)
        told = self.tr("Participants ({count})…").format(count=coming)
        self.button.set_text(told if coming else self.tr("Participants…"))
        if self.sheet is not None:
            self.sheet.show_participants(participants)

    def _on_added(self, registrant: Registrant) -> None:
        if self._seminar is not None:
            register = partial(self._desk.activities.registering.register, self._seminar, registrant)
            self._desk.do(register, self._on_registered)

    def _on_registered(self, _registration: object) -> None:
        if self.sheet is not None:
            self.sheet.clear_line()
            self.sheet.take_keys()
        self.refresh()

    def _on_corrected(self, registration: str, registrant: Registrant) -> None:
        """A refusal leaves the form as it is."""
        correct = partial(self._desk.activities.registering.correct, UUID(registration), registrant)
        self._desk.do(correct, self._on_written)

    def _on_removed(self, registration: str) -> None:
        self._desk.do(
            partial(self._desk.activities.registering.remove, [UUID(registration)]), self._on_written
        )

    def _on_written(self, _result: object) -> None:
        if self.sheet is not None:
            self.sheet.close_form()
        self.refresh()

    def _on_cancelled(self, registration: str) -> None:
        self._change(self._desk.activities.registering.cancel, registration)

    def _on_renewed(self, registration: str) -> None:
        self._change(self._desk.activities.registering.renew, registration)

    def _change(self, command: Callable[[list[UUID]], None], registration: str) -> None:
        self._desk.do(partial(command, [UUID(registration)]), self._on_changed)

    def _on_changed(self, _result: object) -> None:
        self.refresh()

    def _on_import(self) -> None:
        suffixes = self.tr("Lists (*.csv *.tsv *.xlsx *.txt *.vcf);;All files (*)")
        self._chooser.to_read(self._page, self.tr("Take in a list"), suffixes, self._on_file)

    def _on_file(self, path: Path) -> None:
        if self._seminar is not None:
            self._returns = self._is_shown
            self.taking_in.open_list(path, self._seminar)
