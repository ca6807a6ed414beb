# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""An audience question as a line of the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.domain.values import AudienceState
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.entries.entry import Entry, EntryState

_STATES = {
    AudienceState.OPEN: EntryState.WAITING,
    AudienceState.PUT: EntryState.NOW,
    AudienceState.PARKED: EntryState.DONE,
    AudienceState.ANSWERED: EntryState.STRUCK,
}


def entry_of(question: AudienceQuestionView, *, marked: bool = False) -> Entry:
    """The line: votes, words, and who asked or when, with what became of it. `marked` is about to be merged."""
    translate = QCoreApplication.translate
    became = {
        AudienceState.OPEN: "",
        AudienceState.PUT: translate("AudienceEntry", "put"),
        AudienceState.ANSWERED: translate("AudienceEntry", "answered"),
        AudienceState.PARKED: translate("AudienceEntry", "parked"),
    }[question.state]
    merged = translate("AudienceEntry", "merged with {count}").format(count=len(question.merged))
    parts = (question.asked_by or as_clock(question.at), became, merged if question.merged else "")
    votes = translate("AudienceEntry", "Votes: {count}").format(count=question.votes)
    return Entry(
        id=str(question.id),
        title=question.text,
        state=_STATES[question.state],
        leading=str(question.votes) if question.votes else "",
        leading_spoken=votes if question.votes else "",
        note=" · ".join(part for part in parts if part),
        badge=translate("AudienceEntry", "merge into …") if marked else "",
        badge_kind=BadgeKind.ACCENT,
    )
