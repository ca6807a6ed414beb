# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Days as tables: a row a week, or a row a month."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from seminarapp.ui.start.calendar.days import Days, spoken

Index = QModelIndex | QPersistentModelIndex

DAY_ROLE = Qt.ItemDataRole.UserRole

_WEEK = 7
_LONGEST_MONTH = 31
_YEAR = 12
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_DAY = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_NO_DAY = Qt.ItemFlag.NoItemFlags


class DayModel(QAbstractTableModel):
    """A table of days; subclasses say which day stands where.

    Attributes:
        days: what is shown.
    """

    def __init__(self, days: Days) -> None:
        super().__init__()
        self.days = days

    def show_days(self, days: Days) -> None:
        """Show other seminars."""
        reaches = (days.first, days.last) == (self.days.first, self.days.last)
        if not reaches:
            self.beginResetModel()
        self.days = days
        if reaches:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        else:
            self.endResetModel()

    def day_at(self, row: int, column: int) -> date | None:
        """The day that stands there, or None where there is none; overridden."""
        raise NotImplementedError

    def place_of(self, day: date) -> tuple[int, int]:
        """Row and column of a day that the calendar reaches; overridden."""
        raise NotImplementedError

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is no day can't be chosen."""
        shown = index.isValid() and self.day_at(index.row(), index.column()) is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if shown else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is read aloud of a day; under DAY_ROLE the day itself."""
        if not index.isValid():
            return None
        day = self.day_at(index.row(), index.column())
        if role == DAY_ROLE:
            return day
        if role in _SAID:
            if day is None:
                return QCoreApplication.translate("Calendar", "no day")
            return spoken(day, self.days.on(day), self.days.today)
        return None


class WeekModel(DayModel):
    """A row a week, from the user's first day of the week on."""

    def __init__(self, days: Days) -> None:
        super().__init__(days)
        self._weekday = QLocale().firstDayOfWeek().value  # Monday is 1
        self._start = self._begin(days)

    def show_days(self, days: Days) -> None:
        """Show other seminars."""
        self._start = self._begin(days)
        super().show_days(days)

    @property
    def numbered(self) -> bool:
        """Whether weeks have numbers: where they begin on Mondays, as ISO 8601 counts them."""
        return self._weekday == 1

    def _begin(self, days: Days) -> date:
        """The first day of the first week."""
        return days.first - timedelta(days=(days.first.isoweekday() - self._weekday) % _WEEK)

    def day_at(self, row: int, column: int) -> date | None:
        """Every place has a day."""
        return self._start + timedelta(days=_WEEK * row + column)

    def place_of(self, day: date) -> tuple[int, int]:
        """Its week, and its place in it."""
        return divmod((day - self._start).days, _WEEK)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default, never changed
        return 0 if parent.isValid() else (self.days.last - self._start).days // _WEEK + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default, never changed
        return 0 if parent.isValid() else _WEEK

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Weekdays above, numbers of weeks at the left."""
        if role not in _SAID:
            return None
        if orientation is Qt.Orientation.Horizontal:
            weekday = (self._weekday - 1 + section) % _WEEK + 1
            form = (
                QLocale.FormatType.ShortFormat
                if role == Qt.ItemDataRole.DisplayRole
                else QLocale.FormatType.LongFormat
            )
            return QLocale().dayName(weekday, form)
        number = (
            (self._start + timedelta(days=_WEEK * section)).isocalendar().week
            if self.numbered
            else section + 1
        )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QCoreApplication.translate("Calendar", "week {number}").format(number=number)
        return str(number)


class MonthModel(DayModel):
    """A row a month, a column a day of it."""

    def day_at(self, row: int, column: int) -> date | None:
        """The shorter months leave places empty."""
        year, month = divmod(self.days.first.year * _YEAR + self.days.first.month - 1 + row, _YEAR)
        try:
            return date(year, month + 1, column + 1)
        except ValueError:
            return None

    def place_of(self, day: date) -> tuple[int, int]:
        """Its month, and its number."""
        first = self.days.first
        return (day.year - first.year) * _YEAR + day.month - first.month, day.day - 1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default, never changed
        return 0 if parent.isValid() else self.place_of(self.days.last)[0] + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default, never changed
        return 0 if parent.isValid() else _LONGEST_MONTH

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Days above, months at the left; a year is named where it begins."""
        if role not in _SAID:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return str(section + 1)
        first = self.day_at(section, 0)
        if first is None:
            return None
        whole = role == Qt.ItemDataRole.AccessibleTextRole or first.month == 1
        return QLocale().toString(QDate(first.year, first.month, 1), "MMM yyyy" if whole else "MMM")
