# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Begins, ends, length: three fields of which each follows the others."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QObject, QSignalBlocker, QTime

from seminarapp.domain.errors import RuleError
from seminarapp.domain.time_zones import at, in_zone
from seminarapp.domain.values import Schedule
from seminarapp.ui.widgets.spin_fields import MomentField, NumberField

_A_DAY = 24 * 60  # minutes
_USUAL = 60
_USUAL_HOUR = QTime(14, 0)
_AHEAD = 14  # days from now to what is proposed where nothing is set


class Hours(QObject):
    """The fields of a schedule, as the clock at the venue shows it. A length of 0 leaves the end open.

    Attributes:
        begins, ends, minutes: the fields; whoever has the form places them in it.
    """

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.begins = MomentField(translate("Hours", "Begins"))
        self.ends = MomentField(translate("Hours", "Ends"), "HH:mm")
        self.minutes = NumberField(translate("Hours", "Length"), 0, _A_DAY, unit=translate("Hours", "min"))
        self.minutes.setSpecialValueText("–")
        self.begins.dateTimeChanged.connect(self._on_length)
        self.minutes.valueChanged.connect(self._on_length)
        self.ends.dateTimeChanged.connect(self._on_end)

    def show_schedule(self, schedule: Schedule) -> None:
        """Fill the fields; two o'clock in two weeks and an hour where nothing is set."""
        starts_at, ends_at = schedule.starts_at, schedule.ends_at
        moment = QDateTime.currentDateTime().addDays(_AHEAD)
        moment.setTime(_USUAL_HOUR)
        if starts_at:
            day, time = starts_at.date(), starts_at.time()
            moment = QDateTime(QDate(day.year, day.month, day.day), QTime(time.hour, time.minute))
        length = (ends_at - starts_at).total_seconds() / 60 if starts_at and ends_at else 0
        self.begins.setDateTime(moment)
        self.minutes.setValue(round(length) if starts_at else _USUAL)
        self._on_length()

    def schedule(self, zone: str, was: Schedule) -> Schedule:
        """What the fields hold, by the clocks of that zone ("" for this computer's).

        A beginning that nobody changed stays as it `was`, offset and all. A zone that nobody knows is passed on as it
        is: the use case says what is wrong with it.
        """
        typed = self.begins.dateTime().toPython()
        assert isinstance(typed, datetime)  # noqa: S101 - what PySide makes of a QDateTime
        kept = was.starts_at
        same = kept is not None and kept.replace(tzinfo=None) == typed and zone == was.zone
        length = timedelta(minutes=self.minutes.value())
        try:
            begins = kept if kept is not None and same else at(typed.date(), typed.time(), zone)
            ends = in_zone(begins + length, zone) if zone else begins + length
        except (RuleError, OverflowError):
            begins = typed.astimezone()
            ends = begins + length
        return Schedule(begins, ends if length else None, zone)

    def _on_length(self) -> None:
        with QSignalBlocker(self.ends):
            self.ends.setDateTime(self.begins.dateTime().addSecs(60 * self.minutes.value()))

    def _on_end(self) -> None:
        """An hour that is earlier by the clock is on the next day."""
        seconds = self.begins.time().secsTo(self.ends.time())
        with QSignalBlocker(self.minutes):
            self.minutes.setValue(round(seconds / 60) % _A_DAY)
