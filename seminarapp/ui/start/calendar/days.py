# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Seminars by day, and what is said of a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from seminarapp.application.views.library import SeminarCard
from seminarapp.ui.start.rows import hour, state_name

_AROUND = timedelta(days=366 * 5)
_FARTHEST = timedelta(days=366 * 50)  # from today: what lies beyond is in the list alone


@dataclass(frozen=True, slots=True)
class Days:
    """The seminars that have a day, each on the one that the clock at its venue shows, by time.

    Attributes:
        first, last: the days between which there is a calendar.
        undated: how many seminars have no day.
    """

    first: date
    last: date
    today: date
    by_day: Mapping[date, tuple[SeminarCard, ...]] = field(default_factory=dict)
    undated: int = 0

    @classmethod
    def of(cls, cards: Iterable[SeminarCard], today: date) -> Days:
        """Those cards by day; the calendar reaches five years around them and today."""
        by_day: dict[date, list[SeminarCard]] = defaultdict(list)
        undated = 0
        for card in cards:
            if card.starts_at is None:
                undated += 1
            elif abs(card.starts_at.date() - today) <= _FARTHEST:
                by_day[card.starts_at.date()].append(card)
        known = [today, *by_day]
        sorted_days = {day: tuple(sorted(own, key=_hour)) for day, own in by_day.items()}
        return cls(min(known) - _AROUND, max(known) + _AROUND, today, sorted_days, undated)

    def on(self, day: date) -> tuple[SeminarCard, ...]:
        """The seminars of a day, by time."""
        return self.by_day.get(day, ())


def within(day: date, days: Days) -> date:
    """The day, or the nearest one that the calendar reaches."""
    return max(days.first, min(days.last, day))


def day_said(day: date) -> str:
    """The day in the user's language, with weekday and year."""
    said = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return said[:1].upper() + said[1:]


def spoken(day: date, cards: Iterable[SeminarCard], today: date) -> str:
    """A day as a screen reader says it."""
    own = tuple(cards)
    told = [day_said(day)]
    if day == today:
        told.append(QCoreApplication.translate("Calendar", "today"))
    told += [f"{hour(card)} {card.title}, {state_name(card.state)}" for card in own]
    return ", ".join(told)


def _hour(card: SeminarCard) -> tuple[str, str]:
    return (card.starts_at.isoformat() if card.starts_at else "", card.title)
