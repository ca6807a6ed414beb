# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A question of the bank as one line: what it says, where and when it was asked, of whom, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from seminarapp.application.views.banked import BankedQuestion, Outcome
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.entries.entry import Entry, EntryState

_ICONS = {
    Outcome.PUT: ("circle-check", Role.OK),
    Outcome.SKIPPED: ("skip-forward", Role.MUTED),
    Outcome.PARKED: ("archive", Role.MUTED),
    Outcome.PREPARED: ("circle", Role.FAINT),
}
_BADGES = {Outcome.PUT: BadgeKind.OK, Outcome.SKIPPED: BadgeKind.WARN, Outcome.PARKED: BadgeKind.ACCENT}


def bank_line(one: BankedQuestion, *, taken: bool, with_series: bool) -> Entry:
    """The line; `taken` says that this plan has it already, `with_series` names the series it belongs to."""
    icon, role = _ICONS[one.outcome]
    return Entry(
        id=one.id,
        title=one.question.text,
        state=EntryState.DONE if taken else EntryState.WAITING,
        icon="check" if taken else icon,
        icon_role=Role.ACCENT if taken else role,
        badge=QCoreApplication.translate("BankLine", "In this plan") if taken else outcome_said(one.outcome),
        badge_kind=BadgeKind.ACCENT if taken else _BADGES.get(one.outcome, BadgeKind.NEUTRAL),
        note=" · ".join(part for part in _where(one, with_series=with_series) if part),
    )


def outcome_said(outcome: Outcome) -> str:
    """What became of a question, in a word or two."""
    return {
        Outcome.PUT: QCoreApplication.translate("BankLine", "Put"),
        Outcome.SKIPPED: QCoreApplication.translate("BankLine", "Skipped"),
        Outcome.PARKED: QCoreApplication.translate("BankLine", "Kept for later"),
        Outcome.PREPARED: QCoreApplication.translate("BankLine", "Prepared"),
    }[outcome]


def _where(one: BankedQuestion, *, with_series: bool) -> tuple[str, ...]:
    day = one.starts_at
    when = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy") if day else ""
    whom = QCoreApplication.translate("BankLine", "to {names}").format(names=", ".join(one.persons))
    series = one.series_title if with_series else ""
    return one.seminar_title, series, when, whom if one.persons else ""
