# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What stands above the parts of a series: title, description, what is wrong with the numbers, and what can be done."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.views.library import SeriesCard
from seminarapp.domain.series import Numbering
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.form import Form
from seminarapp.ui.widgets.text import Text

_INSET = 10
_LEAST = 80


class SeriesHead(QWidget):
    """A series as it stands on the start page; the pencil (F4) opens a form.

    Signals:
        described(UUID, str, str): title and description are to be these.
        next_requested: plan the next part.
        several_requested: plan several parts, or one like another.
        numbering_requested(UUID): number the parts 1, 2, 3 …
        discard_requested(SeriesCard): take the series off the lists.
    """

    described = Signal(object, str, str)
    next_requested = Signal()
    several_requested = Signal()
    numbering_requested = Signal(object)
    discard_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: SeriesCard | None = None
        self._title = Text(size=Size.LEAD, weight=Weight.SEMIBOLD, wrap=True)
        self._description = Text(tone=Tone.MUTED, wrap=True)
        self._wrong = Text(tone=Tone.WARN, size=Size.SMALL, wrap=True)
        self._number = Button(look, self.tr("Number them 1, 2, 3 …"), kind=Kind.GHOST)
        self._edit = IconButton(look, "pencil", self.tr("Change title and description"))
        self._edit.set_name(self.tr("Change title and description"), "F4")
        self._next = Button(look, "", icon="plus")
        self._several = Button(look, self.tr("Plan several…"), icon="copy")
        self._discard = Button(look, self.tr("Discard the series"), kind=Kind.GHOST, icon="trash-2")
        self.form = _SeriesForm(look)
        self._lay_out()
        self._edit.clicked.connect(self.open_form)
        self.form.saved.connect(self._on_saved)
        self.form.cancelled.connect(self.close_form)
        self._next.clicked.connect(self.next_requested)
        self._several.clicked.connect(self.several_requested)
        self._number.clicked.connect(self._on_number)
        self._discard.clicked.connect(self._on_discard)
        self.hide()

    def _lay_out(self) -> None:
        for text in (self._title, self._description, self._wrong):
            text.setMinimumWidth(_LEAST)  # one long word doesn't widen the column
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._title)
        words.addWidget(self._description)
        above = QHBoxLayout()
        above.addLayout(words, 1)
        above.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        amiss = QHBoxLayout()
        amiss.addWidget(self._wrong, 1)
        amiss.addWidget(self._number)
        does = QHBoxLayout()
        does.setSpacing(Space.SMALL)
        for button in (self._next, self._several, self._discard):
            does.addWidget(button)
        does.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_INSET, Space.TIGHT, _INSET, Space.SMALL)
        whole.setSpacing(Space.SMALL)
        whole.addLayout(above)
        whole.addLayout(amiss)
        whole.addWidget(self.form)
        whole.addLayout(does)

    def show_series(self, series: SeriesCard | None, parts: int, told: Numbering) -> None:
        """Show a series with so many parts; None hides it. Another series closes the form."""
        if self._series is None or series is None or series.id != self._series.id:
            self.form.hide()
        self._series = series
        self.setVisible(series is not None)
        if series is None:
            return
        self._title.setText(series.title)
        self._description.setText(series.description)
        self._description.setVisible(bool(series.description))
        wrong = self._amiss(told)
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self._number.setVisible(bool(wrong))
        self._next.set_text(self.tr("Plan part {number}").format(number=told.next))
        self._discard.setVisible(parts == 0)

    def open_form(self) -> None:
        """Change title and description where they stand."""
        if self._series is not None:
            self.form.show_series(self._series)

    def close_form(self) -> None:
        """Leave them as they are; the keys go back to the pencil."""
        had_keys = self.form.has_keys
        self.form.hide()
        if had_keys:
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _amiss(self, told: Numbering) -> str:
        """What is wrong with the numbers, as sentences; "" where nothing is."""
        parts: list[str] = []
        if told.gaps:
            missing = ", ".join(str(low) if low == high else f"{low}–{high}" for low, high in told.gaps)
            parts.append(self.tr("There is no part {missing}.").format(missing=missing))
        if told.duplicates:
            twice = ", ".join(map(str, told.duplicates))
            parts.append(self.tr("More than one is part {numbers}.").format(numbers=twice))
        if told.unnumbered:
            parts.append(self.tr("{count} without a number.").format(count=told.unnumbered))
        return " ".join(parts)

    def _on_saved(self) -> None:
        if self._series is not None:
            series: UUID = self._series.id
            self.described.emit(series, *self.form.words())

    def _on_number(self) -> None:
        if self._series is not None:
            self.numbering_requested.emit(self._series.id)

    def _on_discard(self) -> None:
        if self._series is not None:
            self.discard_requested.emit(self._series)


class _SeriesForm(Form):
    """Title and description."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.name(self.tr("The series"))
        self._title = self.line(self.tr("Title"), 0)
        self._description = self.lines(self.tr("Description"), 1)

    def show_series(self, series: SeriesCard) -> None:
        """Fill the fields."""
        self._title.setText(series.title)
        self._description.setPlainText(series.description)
        self.open_form()

    def words(self) -> tuple[str, str]:
        """What the fields hold."""
        return self._title.text(), self._description.toPlainText()
