# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""On which legal basis what may be done with somebody's data: a row a purpose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from seminarapp.application.people.days import day_of
from seminarapp.application.records.people import ConsentRecord
from seminarapp.domain.errors import RuleError
from seminarapp.domain.particulars import Basis, Purpose
from seminarapp.ui.people.names import basis_name, purpose_name
from seminarapp.ui.people.row_field import RowField
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.text import ElidedText

_STRETCHES = (4, 4, 3, 4, 3)
_LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class _Row:
    basis: Choice
    given: QLineEdit
    note: QLineEdit
    withdrawn: QLineEdit

    @property
    def cells(self) -> tuple[QWidget, ...]:
        return (self.basis, self.given, self.note, self.withdrawn)


class BasesField(RowField):
    """The rows, in the order of the purposes. What has a basis keeps one: it can be withdrawn, never taken off.

    Signals:
        changed: somebody changed something.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        headings = (
            self.tr("Purpose"),
            self.tr("Basis"),
            self.tr("Since"),
            self.tr("Remark"),
            self.tr("Withdrawn"),
        )
        super().__init__(headings, _STRETCHES, days=(2, 4))
        self._look = look
        self._day = ""
        self._rows = {
            purpose: self._add_row(number, purpose) for number, purpose in enumerate(Purpose, start=1)
        }

    @property
    def cells(self) -> list[QWidget]:
        """Every cell, in the order of Tab."""
        return [cell for row in self._rows.values() for cell in row.cells]

    def show_bases(self, bases: Sequence[ConsentRecord], day: date) -> None:
        """Fill the rows; a basis that is chosen anew is given that day, until something else is typed."""
        self._day = day.isoformat()
        said = {one.purpose: one for one in bases}
        for purpose, row in self._rows.items():
            known = said.get(purpose)
            row.basis.setCurrentIndex(row.basis.findData(known.basis.value) if known else 0)
            row.given.setText(known.given.isoformat() if known else "")
            row.note.setText(known.note if known else "")
            row.withdrawn.setText(known.withdrawn.isoformat() if known and known.withdrawn else "")
            for line in (row.given, row.note, row.withdrawn):
                line.setCursorPosition(0)

    def bases(self) -> tuple[ConsentRecord, ...]:
        """What the rows hold.

        Raises:
            RuleError: a date is none, or is missing.
        """
        return tuple(
            record for purpose, row in self._rows.items() if (record := _record(purpose, row)) is not None
        )

    def _add_row(self, number: int, purpose: Purpose) -> _Row:
        name = purpose_name(purpose)
        basis = Choice(self._look, f"{self.headings[1]}: {name}")
        basis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        basis.setMinimumContentsLength(5)
        basis.addItem("–", "")
        for one in Basis:
            basis.addItem(basis_name(one), one.value)
        lines = [self.new_line(f"{heading}: {name}") for heading in self.headings[2:]]
        row = _Row(basis, *lines)
        row.note.setMaxLength(_LONGEST_NOTE)
        label = ElidedText(name, size=Size.BODY)
        for column, cell in enumerate((label, *row.cells)):
            self.grid.addWidget(cell, number, column)
        basis.activated.connect(partial(self._on_chosen, row))
        for line in lines:
            line.textEdited.connect(self.changed)
        return row

    def _on_chosen(self, row: _Row, _index: int) -> None:
        if row.basis.currentData() and not row.given.text():
            row.given.setText(self._day)
        self.changed.emit()


def _record(purpose: Purpose, row: _Row) -> ConsentRecord | None:
    basis = row.basis.currentData()
    given, withdrawn = day_of(row.given.text()), day_of(row.withdrawn.text())
    note = row.note.text().strip()
    if not basis and not (given or withdrawn or note):
        return None
    if not basis or given is None:
        raise RuleError("A legal basis needs to be chosen, with the day since when it holds")
    return ConsentRecord(purpose, Basis(basis), given, note, withdrawn)
