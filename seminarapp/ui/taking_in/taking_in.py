# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Taking in a file or what was pasted: read it, show what would become of it, record it when the user says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.ports.files import ReadContent
from seminarapp.application.records.pasted_people import Layout
from seminarapp.application.records.people import PeopleRecord
from seminarapp.application.records.people_table import TableRecord
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import SeminarappError
from seminarapp.ui.desk import Desk
from seminarapp.ui.taking_in.clipboard import pasted
from seminarapp.ui.taking_in.previewed import Intake, Previewed
from seminarapp.ui.theme.look import Look

if TYPE_CHECKING:  # made when it is first needed
    from seminarapp.ui.taking_in.sheet import TakingInSheet

R = TypeVar("R")


class TakingIn(QObject):
    """What a page takes things in with.

    Attributes:
        sheet: made when it is first needed; None before.

    Signals:
        taken: something was recorded.
        orphaned: the sheet was closed, and what had the keys before is gone.
        left: the sheet was closed.
    """

    taken = Signal()
    orphaned = Signal()
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        look: Look,
        page: QWidget,
        refused: Callable[[SeminarappError], bool] | None = None,
    ) -> None:
        """`refused` says what went wrong where the message bar is covered, and returns True."""
        super().__init__(page)
        self._desk = desk
        self._look = look
        self._page = page
        self._refused = refused
        self._intake: Intake | None = None
        self.sheet: TakingInSheet | None = None

    @property
    def shows(self) -> bool:
        """Whether the sheet is open, and so has the keys."""
        return self.sheet is not None and self.sheet.isVisible()

    def open_file(self, path: Path, otherwise: Callable[[Path, ReadContent], object]) -> None:
        """Read a file and show what would become of it; a file that holds one thing goes to `otherwise`."""
        self._read(
            partial(self._desk.activities.exchange.read, path), partial(self._on_file, path, otherwise)
        )

    def open_list(self, path: Path, seminar: UUID) -> None:
        """Read a list of people who are to be participants of that seminar."""
        read = partial(self._desk.activities.exchange.read, path, "people")
        self._read(read, partial(self._on_list, path, seminar))

    def paste(self, seminar: UUID | None = None, *, panel: bool = False) -> None:
        """Show what would become of the people on the clipboard.

        Args:
            seminar: whose participants they are to be; None for the directory.
            panel: whether they are to be its panelists.
        """
        found = pasted()
        read = partial(self._desk.activities.exchange.read_pasted, found)
        begin = partial(Intake, file="", seminar=seminar, panel=panel, pasted=found)
        self._read(read, partial(self._on_people, begin))

    def offer(self, content: TableRecord | PeopleRecord, file: str) -> None:
        """Show what would become, in the directory, of people that were read from a file."""
        self._on_people(partial(Intake, file=file), content)

    # -- reading ----------------------------------------------------------------------------------------------------

    def _read(self, call: Callable[[], R], then: Callable[[R], object]) -> None:
        self._desk.do(call, then, otherwise=self._refused, saves=False)

    def _on_file(
        self, path: Path, otherwise: Callable[[Path, ReadContent], object], content: ReadContent
    ) -> None:
        if isinstance(content, TableRecord):
            self.offer(content, path.name)
        elif isinstance(content, ScheduleRecord):
            self._begin(Intake(content, path.name))
        else:
            otherwise(path, content)

    def _on_list(self, path: Path, seminar: UUID, content: ReadContent) -> None:
        if isinstance(content, TableRecord | PeopleRecord):  # nothing else is read as people
            self._on_people(partial(Intake, file=path.name, seminar=seminar), content)

    def _on_people(self, begin: Callable[..., Intake], content: TableRecord | PeopleRecord) -> None:
        columns = content.columns if isinstance(content, TableRecord) else {}
        self._begin(begin(content, columns=columns))

    def _begin(self, intake: Intake) -> None:
        self._intake = intake
        sheet = self._made()
        sheet.update_box.setChecked(False)
        self._show_table(sheet, intake)
        self._preview(opens=True)

    def _show_table(self, sheet: TakingInSheet, intake: Intake) -> None:
        content = intake.content
        table = content if isinstance(content, TableRecord) else None
        sheet.columns.setVisible(table is not None)
        sheet.dividing.setVisible(table is not None and table.layout is not None)
        if table is not None:
            sheet.columns.show_table(table)
            if table.layout is not None:
                sheet.dividing.show_layout(table.layout)

    def _made(self) -> TakingInSheet:
        if self.sheet is None:
            from seminarapp.ui.taking_in.sheet import TakingInSheet

            self.sheet = TakingInSheet(self._look, self._page)
            self.sheet.wishes_changed.connect(self._on_wishes)
            self.sheet.dividing.layout_chosen.connect(self._on_layout)
            self.sheet.confirmed.connect(self._on_confirmed)
            self.sheet.orphaned.connect(self.orphaned)
            self.sheet.closed.connect(self.left)
        return self.sheet

    # -- wishes -----------------------------------------------------------------------------------------------------

    def _on_wishes(self) -> None:
        if self._intake is not None and self.sheet is not None:
            columns = self.sheet.columns.chosen if isinstance(self._intake.content, TableRecord) else {}
            self._intake = replace(self._intake, columns=columns, update=self.sheet.update_box.isChecked())
            self._preview(opens=False)

    def _on_layout(self, layout: Layout) -> None:
        """It is divided otherwise: what was pasted is read once more."""
        intake = self._intake
        if intake is not None and intake.pasted is not None:
            read = partial(self._desk.activities.exchange.read_pasted, intake.pasted, layout)
            again = partial(self._on_read_again, intake)
            self._desk.do(read, again, otherwise=partial(self._on_unread, intake), saves=False)

    def _on_read_again(self, intake: Intake, content: TableRecord | PeopleRecord) -> None:
        if self.sheet is not None and intake is self._intake:
            columns = content.columns if isinstance(content, TableRecord) else {}
            self._intake = replace(intake, content=content, columns=columns)
            self._show_table(self.sheet, self._intake)
            self._preview(opens=False)

    def _on_unread(self, intake: Intake, error: SeminarappError) -> bool:
        """There is nobody in it when it is divided so: it stays as it was."""
        if self.sheet is not None:
            self._show_table(self.sheet, intake)
            self.sheet.say(said_in(self._desk.language, error))
        return True

    # -- previews and recording -------------------------------------------------------------------------------------

    def _preview(self, *, opens: bool) -> None:
        if self._intake is not None:
            run = partial(self._intake.run, self._desk.activities, self._desk.language, dry_run=True)
            self._read(run, partial(self._on_previewed, self._intake, opens))

    def _on_previewed(self, intake: Intake, opens: bool, shown: Previewed) -> None:
        sheet = self.sheet
        if sheet is None or intake != self._intake:  # the wishes have changed meanwhile
            return
        sheet.show_preview(shown, intake.file, done=False)
        if opens:
            sheet.open(sheet.do)
            sheet.take_keys()

    def _on_confirmed(self) -> None:
        intake, self._intake = self._intake, None
        if intake is not None:
            run = partial(intake.run, self._desk.activities, self._desk.language, dry_run=False)
            self._desk.do(run, partial(self._on_taken, intake), otherwise=partial(self._on_refused, intake))

    def _on_refused(self, intake: Intake, error: SeminarappError) -> bool:
        """Nothing was recorded: it can be tried again. Where the message bar is seen, it says so, too."""
        self._intake = intake
        if self.sheet is not None:
            self.sheet.say(said_in(self._desk.language, error))
        return self._refused is not None

    def _on_taken(self, intake: Intake, shown: Previewed) -> None:
        if self.sheet is not None:
            self.sheet.show_preview(shown, intake.file, done=True)
            self.sheet.take_keys()
        self.taken.emit()
