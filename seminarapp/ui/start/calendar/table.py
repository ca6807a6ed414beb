# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A table of days that one walks by keys, and from day to day of which seminars are carried."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from seminarapp.ui.start.calendar.days import Days, within
from seminarapp.ui.start.calendar.models import DAY_ROLE, DayModel, Index
from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role

_KEY = Qt.Key
_HEADER = 26
_APART = 6  # pixels between two words of a header
_DOWN = 7  # pixels from the top of a row to its word


class DayTable(QTableView):
    """Shows a day model; subclasses paint it and say how far a key goes.

    Keys: arrows go by days and rows, Page Up and Page Down by pages (with Shift by years), Home to today; Enter opens,
    N plans, M picks up, and then Enter puts down and Escape leaves.

    Signals:
        day_changed(date): another day is the current one.
        entered: Enter, or a double click, on the current day.
        plan_requested: plan a seminar on the current day.
        pick_up_requested: take up the chosen seminar of the current day.
        chosen(UUID): a seminar was pressed.
        put_down(UUID, date): the seminar that is carried is to be held on that day.
        carrying_changed: a seminar was taken up, or let go of.

    Attributes:
        carried: the seminar that is being carried, or None.
    """

    day_changed = Signal(object)
    entered = Signal()
    plan_requested = Signal()
    pick_up_requested = Signal()
    chosen = Signal(object)
    put_down = Signal(object, object)
    carrying_changed = Signal()

    def __init__(self, look: Look, model: DayModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.carried: UUID | None = None
        self._look = look
        self._days = model
        self._pressed: tuple[QPoint, UUID] | None = None
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
            header = _Header(orientation, look, self)
            if orientation is Qt.Orientation.Horizontal:
                header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
                header.setMinimumSectionSize(1)
                header.setFixedHeight(_HEADER)
                self.setHorizontalHeader(header)
            else:
                header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
                self.setVerticalHeader(header)
        # Every day paints its whole ground, so that scrolling moves what is painted and paints only what is new.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.doubleClicked.connect(self._on_double_click)
        look.theme_changed.connect(self.viewport().update)

    # -- where one is -----------------------------------------------------------------------------------------------

    @property
    def days(self) -> Days:
        """What is shown."""
        return self._days.days

    @property
    def day(self) -> date:
        """The current day; today before there is one."""
        day = self.currentIndex().data(DAY_ROLE)
        return day if isinstance(day, date) else self.days.today

    def show_days(self, days: Days) -> None:
        """Show other seminars; the current day stays."""
        day = self.day
        self._days.show_days(days)
        self.go_to(day)

    def go_to(self, day: date, *, top: bool = False) -> None:
        """Make a day the current one; where its page begins is scrolled to the `top`, or the day just into view."""
        index = self._days.index(*self._days.place_of(within(day, self.days)))
        self.setCurrentIndex(index)
        hint = QAbstractItemView.ScrollHint
        if top:
            begin = self._days.place_of(within(self.page_of(day), self.days))
            self.scrollTo(self._days.index(*begin), hint.PositionAtTop)
        self.scrollTo(index, hint.EnsureVisible)

    def carry(self, seminar: UUID | None) -> None:
        """Take a seminar up, or let go of the one that is carried."""
        self.carried = seminar
        self.viewport().update()
        self.carrying_changed.emit()

    def page_of(self, day: date) -> date:
        """The day with which the page begins that a day is on; overridden."""
        return day

    def step(self, key: int) -> Callable[[date], date] | None:
        """From which day to which a key goes; overridden with what rows and pages are."""
        days = {_KEY.Key_Left: -1, _KEY.Key_Right: 1}.get(_KEY(key))
        if days is None:
            return None
        return lambda day: day + timedelta(days=days)

    def seminar_at(self, _place: QPoint) -> UUID | None:
        """The seminar that is painted there; overridden where single ones are."""
        return None

    # -- keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _KEY(event.key())
        step = years(event) or self.step(key)
        if step is not None:
            self.go_to(step(self.day))
        elif key == _KEY.Key_Home:
            self.go_to(self.days.today)
        elif key in (_KEY.Key_Return, _KEY.Key_Enter):
            self._enter()
        elif key == _KEY.Key_Escape and self.carried is not None:
            self.carry(None)
        elif key == _KEY.Key_N and not _held(event):
            self.plan_requested.emit()
        elif key == _KEY.Key_M and not _held(event):
            self.pick_up_requested.emit()
        else:
            event.ignore()

    def _enter(self) -> None:
        if self.carried is None:
            self.entered.emit()
        else:
            self._put_down(self.day)

    def _put_down(self, day: date) -> None:
        seminar = self.carried
        self.carry(None)
        if seminar is not None:
            self.put_down.emit(seminar, day)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        day = current.data(DAY_ROLE)
        if isinstance(day, date):
            self.day_changed.emit(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Beyond the last row, where the calendar ends, there is no day to paint the ground."""
        last = self._days.rowCount() - 1
        below = self.rowViewportPosition(last) + self.rowHeight(last)
        view = self.viewport().rect()
        if below < view.bottom():
            painter = QPainter(self.viewport())
            painter.fillRect(view.adjusted(0, below, 0, 0), self._look.colour(Role.SURFACE))
            painter.end()
        super().paintEvent(event)

    # -- the mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        seminar = self.seminar_at(place) if event.button() is Qt.MouseButton.LeftButton else None
        self._pressed = (place, seminar) if seminar is not None else None
        if seminar is not None:
            self.chosen.emit(seminar)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Beyond a few pixels the pressed seminar is carried, and the day under the pointer is the current one."""
        place = event.position().toPoint()
        if self._pressed is None:
            return
        begin, seminar = self._pressed
        if self.carried is None and (place - begin).manhattanLength() >= QApplication.startDragDistance():
            self.carry(seminar)
        index = self.indexAt(place)
        if self.carried is not None and isinstance(index.data(DAY_ROLE), date):
            self.setCurrentIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or self.carried is None:
            return
        day = self.indexAt(event.position().toPoint()).data(DAY_ROLE)
        if isinstance(day, date):
            self._put_down(day)
        else:
            self.carry(None)

    def _on_double_click(self) -> None:
        self.entered.emit()


def years(event: QKeyEvent) -> Callable[[date], date] | None:
    """Shift with Page Up and Page Down goes by years."""
    by = {_KEY.Key_PageUp: -1, _KEY.Key_PageDown: 1}.get(_KEY(event.key()))
    if by is None or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return None
    return lambda day: months_on(day, 12 * by)


def months_on(day: date, months: int) -> date:
    """The same day so many months later, or the month's last where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = max(1, min(9998, year))
    after = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    last = (after - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def _held(event: QKeyEvent) -> bool:
    wanted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & wanted)


class _Header(QHeaderView):
    """Quiet words on the panel's own ground, without bevels or lines."""

    def __init__(self, orientation: Qt.Orientation, look: Look, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._look = look
        self._font = interface_font(Size.TINY, Weight.MEDIUM, tabular=True)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint if self.orientation() is Qt.Orientation.Horizontal else QSize(0, hint.height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A word a section or, where there is no room for all, every other one over two."""
        theme, across = self._look.theme, self.orientation() is Qt.Orientation.Horizontal
        text = str(self.model().headerData(section, self.orientation()) or "")
        tight = across and QFontMetrics(self._font).horizontalAdvance(text) + _APART > rect.width()
        if tight and section % 2:
            return  # the one before has painted its ground
        room = rect.width() if tight else 0
        painter.save()
        painter.fillRect(rect.adjusted(0, 0, room, 0), theme[Role.SURFACE])
        painter.setFont(self._font)
        painter.setPen(theme[Role.MUTED])
        upright = Qt.AlignmentFlag.AlignVCenter if across else Qt.AlignmentFlag.AlignTop
        words = rect.adjusted(-room, 0 if across else _DOWN, room, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter | upright), text)
        painter.restore()
