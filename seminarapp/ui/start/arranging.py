# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the start page has changed in the library, each step of which can be taken back while it is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from seminarapp.application.planning.scheduling import Scheduling
from seminarapp.application.views.library import LibraryView, SeminarCard, SeriesCard
from seminarapp.ui.desk import Desk

Step = Callable[[], object]


class Arranging(QObject):
    """Moves seminars to other days, parts to other places, and takes things off the lists.

    Signals:
        changed: read the library again.
        told(str, str): something to say in the message bar, and how much it matters.
    """

    changed = Signal()
    told = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._back: list[Step] = []

    # -- steps ------------------------------------------------------------------------------------------------------

    def move_to_day(self, card: SeminarCard, day: date) -> None:
        """Hold a seminar on another day."""
        shown = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
        told = self.tr("“{title}” is on {day} now. Ctrl+Z takes it back.").format(title=card.title, day=shown)
        was = card.starts_at.date() if card.starts_at else day
        scheduling = self._scheduling
        self._do(
            partial(scheduling.move_to_day, card.id, day), partial(scheduling.move_to_day, card.id, was), told
        )

    def move_part(self, library: LibraryView, card: SeminarCard, before: UUID | None) -> None:
        """Put a part before another, or last."""
        if card.series is not None:
            move = partial(self._scheduling.move_part, card.id, before)
            self._do(move, self._numbers_of(library, card.series), "")

    def number_parts(self, library: LibraryView, series: UUID) -> None:
        """Number the parts of a series in their order, from 1."""
        told = self.tr("The parts are numbered in their order. Ctrl+Z takes it back.")
        number = partial(self._scheduling.number_parts, series)
        self._do(number, self._numbers_of(library, series), told)

    def discard(self, card: SeminarCard) -> None:
        """Take a seminar off the lists."""
        told = self.tr("“{title}” is discarded. Ctrl+Z restores it.").format(title=card.title)
        scheduling = self._scheduling
        self._do(
            partial(scheduling.discard_seminar, card.id), partial(scheduling.restore_seminar, card.id), told
        )

    def discard_series(self, series: SeriesCard) -> None:
        """Take a series without parts off the lists."""
        told = self.tr("The series “{title}” is discarded. Ctrl+Z restores it.").format(title=series.title)
        scheduling = self._scheduling
        self._do(
            partial(scheduling.discard_series, series.id), partial(scheduling.restore_series, series.id), told
        )

    def restore(self, library: LibraryView, target: UUID) -> None:
        """Put a discarded seminar or series back on the lists."""
        scheduling = self._scheduling
        card = next((one for one in library.discarded if one.id == target), None)
        series = next((one for one in library.discarded_series if one.id == target), None)
        if card is not None:
            told = self.tr("“{title}” is restored.").format(title=card.title)
            self._do(
                partial(scheduling.restore_seminar, target), partial(scheduling.discard_seminar, target), told
            )
        elif series is not None:
            told = self.tr("“{title}” is restored.").format(title=series.title)
            self._do(
                partial(scheduling.restore_series, target), partial(scheduling.discard_series, target), told
            )

    def take_back(self) -> None:
        """Undo the last of these steps."""
        if not self._back:
            self.told.emit(self.tr("There is nothing to take back."), "info")
            return
        self._desk.do(self._back.pop(), partial(self._on_done, None, self.tr("Taken back.")))

    # -- how --------------------------------------------------------------------------------------------------------

    @property
    def _scheduling(self) -> Scheduling:
        return self._desk.activities.scheduling

    def _numbers_of(self, library: LibraryView, series: UUID) -> Step:
        numbers: Mapping[UUID, int | None] = {card.id: card.part for card in library.parts_of(series)}
        return partial(self._scheduling.restore_numbers, series, numbers)

    def _do(self, step: Step, back: Step, told: str) -> None:
        self._desk.do(step, partial(self._on_done, back, told), otherwise=self._on_refused)

    def _on_done(self, back: Step | None, told: str, _result: object) -> None:
        if back is not None:
            self._back.append(back)
        if told:
            self.told.emit(told, "info")
        self.changed.emit()

    def _on_refused(self, _error: object) -> None:
        self.changed.emit()
