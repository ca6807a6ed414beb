# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Titles and organisations over time: a row a role, and always one blank row for the next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from seminarapp.application.people.days import day_of
from seminarapp.application.records.people import RoleRecord
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.particulars import current
from seminarapp.ui.people.row_field import RowField, follow_by_tab
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.text import Text

_MOST = 20  # rows
_STRETCHES = (5, 5, 2, 3, 3, 1)


class RolesField(RowField):
    """The rows; one whose title and organisation are blank is no role.

    Signals:
        changed: somebody typed in it.
    """

    changed = Signal()

    def __init__(self) -> None:
        headings = (
            self.tr("Title"),
            self.tr("Organisation"),
            self.tr("Short form"),
            self.tr("From"),
            self.tr("To"),
            "",
        )
        super().__init__(headings, _STRETCHES, days=(3, 4))
        self._day = date.min  # until roles are shown
        self._rows: list[list[QLineEdit]] = []
        self._now: list[Text] = []
        self._after: QWidget | None = None
        self._add_row()

    def go_on_to(self, after: QWidget) -> None:
        """Where Tab goes from the last row."""
        self._after = after

    @property
    def cells(self) -> list[QLineEdit]:
        """Every cell, in the order of Tab."""
        return [cell for row in self._rows for cell in row]

    def show_roles(self, roles: Sequence[RoleRecord], day: date) -> None:
        """Fill the rows; the role of that day is marked."""
        self._day = day
        while len(self._rows) > 1:
            self._drop_row()
        self._fill(self._rows[0], RoleRecord())
        for place, role in enumerate(roles[:_MOST]):
            self._fill(self._rows[place], role)
            self._add_row()
        self._mark_current()

    def roles(self) -> tuple[RoleRecord, ...]:
        """What the rows hold.

        Raises:
            RuleError: a date is none.
        """
        said = [[cell.text().strip() for cell in row] for row in self._rows]
        return tuple(
            RoleRecord(title, organisation, short, day_of(since), day_of(until, last=True))
            for title, organisation, short, since, until in said
            if title or organisation or short or since or until
        )

    def _fill(self, row: list[QLineEdit], role: RoleRecord) -> None:
        days = [day.isoformat() if day else "" for day in (role.since, role.until)]
        for cell, text in zip(
            row, (role.title, role.organisation, role.organisation_short, *days), strict=True
        ):
            cell.setText(text)
            cell.setCursorPosition(0)

    def _add_row(self) -> None:
        number = len(self._rows) + 1
        if number > _MOST:
            return
        hints = ("", "", "", "2024-03", self.tr("still"))
        row = [
            self.new_line(f"{heading} {number}", hint)
            for heading, hint in zip(self.headings, hints, strict=False)
        ]
        now = Text("", size=Size.TINY, tone=Tone.ACCENT)
        for column, cell in enumerate((*row, now)):
            self.grid.addWidget(cell, number, column)
        for cell in row:
            cell.textEdited.connect(self._on_edited)
        before = [self._rows[-1][-1]] if self._rows else []
        self._rows.append(row)
        self._now.append(now)
        follow_by_tab([*before, *row, *([self._after] if self._after else [])])

    def _drop_row(self) -> None:
        for cell in (*self._rows.pop(), self._now.pop()):
            self.grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()

    def _on_edited(self) -> None:
        if any(cell.text() for cell in self._rows[-1]):
            self._add_row()
        self._mark_current()
        self.changed.emit()

    def _mark_current(self) -> None:
        """Say which of them is the present one, where the dates can be read."""
        try:
            roles = self.roles()
        except SeminarappError:
            roles = ()
        found = current(roles, self._day)
        filled = [
            now for row, now in zip(self._rows, self._now, strict=True) if any(c.text().strip() for c in row)
        ]
        for now in self._now:
            now.setText("")
        for role, now in zip(roles, filled, strict=False):
            if role is found:
                now.setText(self.tr("now"))
