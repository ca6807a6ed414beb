# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captures as rows of the stream, by time, under a line for each segment that begins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.plan import PlanView, SeatView
from seminarapp.domain.values import CaptureKind, Seconds
from seminarapp.ui.grades import fidelity_name
from seminarapp.ui.live.console.lines import Line, SaveState
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.stream.model import StreamModel
from seminarapp.ui.widgets.stream.row import RowKind, StreamRow

ON_ITS_WAY = "…"
"""Stands where the time will, until the store has the capture."""


@dataclass(frozen=True, slots=True)
class _Divider:
    at: Seconds
    segment: str


class StreamRows:
    """Keeps a model in step with the captures. A row keeps the id it came with when its capture gets a lasting one.

    Attributes:
        model: the rows.
    """

    def __init__(self) -> None:
        self.model = StreamModel()
        self._seats: dict[str, SeatView] = {}
        self._titles: dict[str, str] = {}
        self._places: list[CaptureView | _Divider] = []  # in step with the model's rows
        self._unmade: dict[str, Line | _Divider] = {}  # what the rows of `show` are made of
        self._rows: dict[UUID, str] = {}
        self._captures: dict[str, UUID] = {}
        self._dividers = 0

    def show(self, plan: PlanView, lines: Iterable[Line]) -> None:
        """Show a seminar's captures."""
        self._seats = {seat.id: seat for seat in plan.seats}
        self._titles = {segment.id: segment.title for segment in plan.segments}
        self._places, self._unmade, segment = [], {}, ""
        self._rows, self._captures = {}, {}
        for line in lines:
            capture = line.capture
            if capture.segment != segment and capture.segment in self._titles:
                divider = _Divider(capture.at, capture.segment)
                self._unmade[self._next_divider()] = divider
                self._places.append(divider)
            segment = capture.segment
            self._unmade[self._know(capture.id)] = line
            self._places.append(capture)
        self.model.replace_by(self._unmade, self._made)

    def capture_of(self, row: str) -> UUID | None:
        """The capture of a row; None for a divider."""
        return self._captures.get(row)

    def row_of(self, capture: UUID) -> str | None:
        """The row of a capture, if it is in the stream."""
        return self._rows.get(capture)

    def add(self, line: Line) -> None:
        """Put a capture where its time is: nearly always at the end."""
        capture = line.capture
        place = len(self._places)
        while place and self._places[place - 1].at > capture.at:
            place -= 1
        row = self._row(line, self._know(capture.id))
        self._insert(place, row, capture)
        self._mend(self._next_capture(place + 1))
        self._mend(place)

    def change(self, known: UUID, line: Line) -> None:
        """Show a capture anew; `known` is the id it had."""
        name = self._rows.pop(known, None)
        place = None if name is None else self.model.place_of(name)
        if name is None or place is None:
            return
        self._rows[line.capture.id] = name
        self._captures[name] = line.capture.id
        if self._stands(place, line.capture.at):
            self._places[place] = line.capture
            self.model.update(self._row(line, name))
        else:
            self.remove(line.capture.id)
            self.add(line)

    def _stands(self, place: int, at: Seconds) -> bool:
        """Whether a capture of that time may stay where it stands."""
        if at == self._places[place].at:
            return True
        before = self._places[place - 1].at if place else at
        after = self._places[place + 1].at if place + 1 < len(self._places) else at
        return before <= at <= after

    def remove(self, capture: UUID) -> None:
        """Take a capture away, and its segment's line when nothing stands under it any more."""
        name = self._rows.pop(capture, None)
        place = None if name is None else self.model.place_of(name)
        if name is None or place is None:
            return
        del self._captures[name]
        self._take(place)
        if self._is_divider(place - 1):
            place -= 1
            self._take(place)
        self._mend(self._next_capture(place))

    def _next_capture(self, place: int) -> int:
        """Where the first capture from `place` on stands; one past the end when there is none."""
        return place + 1 if self._is_divider(place) else place

    def _is_divider(self, place: int) -> bool:
        return 0 <= place < len(self._places) and isinstance(self._places[place], _Divider)

    def _mend(self, place: int) -> None:
        """A capture has its segment's line above it exactly when the capture before belongs to another segment."""
        if place >= len(self._places):
            return
        capture = self._places[place]
        above = place - 1 if self._is_divider(place - 1) else None
        before = place - 1 if above is None else above - 1
        other = capture.segment != (self._places[before].segment if before >= 0 else "")
        needed = other and capture.segment in self._titles
        if needed and above is None:
            divider = _Divider(capture.at, capture.segment)
            self._insert(place, self._divider(self._next_divider(), divider), divider)
        elif not needed and above is not None:
            self._take(above)

    def _insert(self, place: int, row: StreamRow, where: CaptureView | _Divider) -> None:
        self._places.insert(place, where)
        self.model.insert(place, row)

    def _take(self, place: int) -> None:
        del self._places[place]
        self.model.remove(self.model[place].id)

    def _know(self, capture: UUID) -> str:
        name = str(capture)
        while name in self._captures:  # a capture that came back while its first row is still there
            name += "+"
        self._rows[capture], self._captures[name] = name, capture
        return name

    def _next_divider(self) -> str:
        self._dividers += 1
        return f"divider {self._dividers}"

    def _made(self, name: str) -> StreamRow:
        what = self._unmade[name]
        return self._divider(name, what) if isinstance(what, _Divider) else self._row(what, name)

    def _divider(self, name: str, divider: _Divider) -> StreamRow:
        return StreamRow(name, self._titles[divider.segment], RowKind.DIVIDER)

    def _row(self, line: Line, name: str) -> StreamRow:
        capture = line.capture
        seat = self._seats.get(capture.seat)
        failed = line.state is SaveState.FAILED
        return StreamRow(
            id=name,
            text=capture.text,
            kind=RowKind.QUOTE if capture.kind is CaptureKind.QUOTE else RowKind.NOTE,
            time=ON_ITS_WAY if line.state is SaveState.PENDING else as_clock(capture.at),
            speaker=seat.name if seat else "",
            number=seat.number if seat else 0,
            tags=capture.tags,
            starred=capture.starred,
            direct=capture.fidelity.quotable and not failed,
            off_record=capture.off_record,
            badge=_unsaved() if failed else _grade(capture),
            badge_kind=BadgeKind.ALARM if failed else BadgeKind.NEUTRAL,
        )


def _unsaved() -> str:
    return QCoreApplication.translate("StreamRows", "Not saved: Enter tries again")


def _grade(capture: CaptureView) -> str:
    """How near the words are, where it isn't what the kind says already."""
    if capture.fidelity is capture.kind.usual_fidelity:
        return ""
    return fidelity_name(capture.fidelity)
