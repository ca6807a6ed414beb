# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Taking a file in: read it, show what would become of it, and record it when the user says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.ports.files import ReadContent
from seminarapp.application.records.people_table import TableRecord
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.domain.errors import ReadError
from seminarapp.ui.desk import Desk
from seminarapp.ui.taking_in.previewed import Intake, Previewed
from seminarapp.ui.theme.look import Look

if TYPE_CHECKING:  # made when it is first needed
    from seminarapp.ui.taking_in.sheet import TakingInSheet


class TakingIn(QObject):
    """What a page takes files in with.

    Attributes:
        sheet: made when it is first needed; None before.

    Signals:
        taken: something was recorded.
        orphaned: the sheet was closed, and what had the keys before is gone.
    """

    taken = Signal()
    orphaned = Signal()

    def __init__(self, desk: Desk, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._look = look
        self._page = page
        self._intake: Intake | None = None
        self.sheet: TakingInSheet | None = None

    @property
    def shows(self) -> bool:
        """Whether the sheet is open, and so has the keys."""
        return self.sheet is not None and self.sheet.isVisible()

    def open_file(self, path: Path, otherwise: Callable[[Path, ReadContent], object]) -> None:
        """Read a file and show what would become of it; a file that holds one thing goes to `otherwise`."""
        read = partial(self._desk.activities.exchange.read, path)
        self._desk.do(read, partial(self._on_read, path, None, otherwise), saves=False)

    def open_list(self, path: Path, seminar: UUID) -> None:
        """Read a list of people who are to be participants of that seminar."""
        read = partial(self._desk.activities.exchange.read, path, "people")
        self._desk.do(read, partial(self._on_read, path, seminar, self._refuse), saves=False)

    def _refuse(self, path: Path, _content: ReadContent) -> None:
        error = ReadError(
            "{file} is no list of participants: choose one as CSV or as a workbook", file=path.name
        )
        self._desk.report(error)

    def _on_read(
        self,
        path: Path,
        seminar: UUID | None,
        otherwise: Callable[[Path, ReadContent], object],
        content: ReadContent,
    ) -> None:
        if isinstance(content, TableRecord):
            self._intake = Intake(content, path.name, seminar, content.columns)
        elif isinstance(content, ScheduleRecord) and seminar is None:
            self._intake = Intake(content, path.name)
        else:
            otherwise(path, content)
            return
        sheet = self._made()
        sheet.update_box.setChecked(False)
        sheet.columns.setVisible(isinstance(content, TableRecord))
        if isinstance(content, TableRecord):
            sheet.columns.show_table(content)
        self._preview(opens=True)

    def _made(self) -> TakingInSheet:
        if self.sheet is None:
            from seminarapp.ui.taking_in.sheet import TakingInSheet

            self.sheet = TakingInSheet(self._look, self._page)
            self.sheet.wishes_changed.connect(self._on_wishes)
            self.sheet.confirmed.connect(self._on_confirmed)
            self.sheet.orphaned.connect(self.orphaned)
        return self.sheet

    def _on_wishes(self) -> None:
        if self._intake is not None and self.sheet is not None:
            columns = self.sheet.columns.chosen if isinstance(self._intake.content, TableRecord) else {}
            self._intake = replace(self._intake, columns=columns, update=self.sheet.update_box.isChecked())
            self._preview(opens=False)

    def _preview(self, *, opens: bool) -> None:
        if self._intake is not None:
            run = partial(self._intake.run, self._desk.activities, self._desk.language, dry_run=True)
            self._desk.do(run, partial(self._on_previewed, self._intake, opens), saves=False)

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

    def _on_refused(self, intake: Intake, _error: object) -> None:
        """Nothing was recorded: it can be tried again."""
        self._intake = intake

    def _on_taken(self, intake: Intake, shown: Previewed) -> None:
        if self.sheet is not None:
            self.sheet.show_preview(shown, intake.file, done=True)
            self.sheet.take_keys()
        self.taken.emit()
