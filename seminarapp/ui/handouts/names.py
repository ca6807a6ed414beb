# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What sheets are called in the window, and how their standing is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from seminarapp.application.publishing.issuing import SheetStanding
from seminarapp.domain.handout import HandoutKind, Paper
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.entries.entry import Entry

PAPERS = ((Paper.A4, "A4"), (Paper.A5, "A5"), (Paper.LETTER, "Letter"))


def called(kind: HandoutKind) -> str:
    """The sheet's name in the user's language."""
    return {
        HandoutKind.PROGRAMME: QCoreApplication.translate("Handouts", "Programme"),
        HandoutKind.RUN_OF_SHOW: QCoreApplication.translate("Handouts", "Run of show"),
        HandoutKind.CUE_CARDS: QCoreApplication.translate("Handouts", "Cue cards"),
        HandoutKind.NAME_SIGNS: QCoreApplication.translate("Handouts", "Name signs"),
        HandoutKind.ATTENDANCE: QCoreApplication.translate("Handouts", "Attendance list"),
        HandoutKind.APPROVAL_SHEETS: QCoreApplication.translate("Handouts", "Quote approval sheets"),
        HandoutKind.SUMMARY: QCoreApplication.translate("Handouts", "Summary"),
    }[kind]


def entry_of(kind: HandoutKind, standing: Sequence[SheetStanding]) -> Entry:
    """The line of a kind of sheet: when the last was handed out, and whether one is outdated."""
    own = [one for one in standing if one.kind is kind]
    if not own:
        note = QCoreApplication.translate("Handouts", "Not handed out yet")
        return Entry(kind.value, called(kind), icon="file-text", note=note)
    outdated = any(one.outdated for one in own)
    last = max(own, key=lambda one: one.issue.at)
    badge = (
        QCoreApplication.translate("Handouts", "outdated")
        if outdated
        else QCoreApplication.translate("Handouts", "up to date")
    )
    return Entry(
        kind.value,
        called(kind),
        icon="triangle-alert" if outdated else "circle-check",
        icon_role=Role.OVER if outdated else Role.MUTED,
        note=sheet_line(last),
        badge=badge,
        badge_kind=BadgeKind.WARN if outdated else BadgeKind.NEUTRAL,
    )


def sheet_line(one: SheetStanding) -> str:
    """“Version 2 · 2026-11-26 14:05 · sv · A5”."""
    version = QCoreApplication.translate("Handouts", "Version {number}").format(number=one.issue.version)
    at = f"{one.issue.at:%Y-%m-%d %H:%M}"  # as it stands on the sheet itself
    return " · ".join((version, at, one.issue.language, dict(PAPERS)[one.issue.paper]))


def reasons(kind: HandoutKind, standing: Sequence[SheetStanding], language: str) -> str:
    """Every outdated sheet of a kind with why, a line each; "" where none is."""
    lines: list[str] = []
    for one in standing:
        if one.kind is kind and one.outdated:
            told = QCoreApplication.translate("Handouts", "Outdated: {sheet}").format(sheet=sheet_line(one))
            lines += [told, *(f"– {change.text(language)}" for change in one.changes)]
    return "\n".join(lines)
