# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People before and after they are taken in: what becomes of each, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.people.report import Outcome, PeopleReport, Taken
from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import SeminarappError
from seminarapp.ui.people.names import field_name, outcome_name
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import ElidedText, Text

_SHAPE = EntryShape(least=46)
_MOST_REMARKS = 3
_BADGES = {
    Outcome.REGISTERED: BadgeKind.OK,
    Outcome.CORRECTED: BadgeKind.ACCENT,
    Outcome.THERE: BadgeKind.NEUTRAL,
    Outcome.LEFT: BadgeKind.WARN,
}


class TakingIn(QWidget):
    """The report as a list, those first of whom something is told; while nothing is recorded, the button that does it.

    Signals:
        confirmed: take them in.
        left: go back to the cards.
    """

    confirmed = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._head = ElidedText(size=Size.LEAD, weight=Weight.SEMIBOLD)
        self._counts = Text(size=Size.BODY, wrap=True)
        self._remarks = Text(size=Size.SMALL, tone=Tone.WARN, wrap=True)
        self.list = EntryList(look, self.tr("What becomes of each"), _SHAPE)
        self.list.setUniformItemSizes(True)
        self._whole = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.back = Button(look, self.tr("Cancel"), kind=Kind.GHOST)
        self.do = Button(look, self.tr("Take in"), kind=Kind.PRIMARY, icon="download")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.do)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self._head, self._counts, self._remarks):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self._whole)
        column.addLayout(buttons)
        self.list.entry_chosen.connect(self._on_chosen)
        self.do.clicked.connect(self.confirmed)
        self.back.clicked.connect(self.left)

    def show_report(self, report: PeopleReport, source: str, language: str, *, done: bool) -> None:
        """Show what would become of everybody in that source, or, when it is `done`, what did."""
        head = self.tr("Taken in from {source}") if done else self.tr("Take in from {source}?")
        self._head.setText(head.format(source=source))
        counts = [f"{report.count(one)} {outcome_name(one)}" for one in Outcome if report.count(one)]
        self._counts.setText(" · ".join(counts))
        told = [said_in(language, one) for one in report.remarks]
        self._remarks.setText("\n".join(told[:_MOST_REMARKS]) + ("\n…" if len(told) > _MOST_REMARKS else ""))
        self._remarks.setVisible(bool(told))
        first = sorted(report.taken, key=lambda one: (one.outcome is not Outcome.LEFT, not one.remarks))
        self.list.show_entries([_entry(place, one, language) for place, one in enumerate(first)], chosen="0")
        changes = report.count(Outcome.REGISTERED) + report.count(Outcome.CORRECTED)
        self.do.setVisible(not done and bool(changes))
        self.back.set_text(self.tr("Back to the cards") if done or not changes else self.tr("Cancel"))

    def _on_chosen(self, place: str) -> None:
        """What the line has no room for stands under the list."""
        at = self.list.entries.place_of(place)
        self._whole.setText("" if at is None else self.list.entries[at].note)

    def take_keys(self) -> None:
        """Put the keys on the button that goes on."""
        (self.back if self.do.isHidden() else self.do).setFocus(Qt.FocusReason.OtherFocusReason)


def _entry(place: int, one: Taken, language: str) -> Entry:
    told: list[SeminarappError] = [*([one.why] if one.why else []), *one.remarks]
    changed = ", ".join(field_name(field) for field in one.changed)
    notes = [changed, *(said_in(language, line) for line in told)]
    note = " · ".join(part for part in notes if part)
    return Entry(
        id=str(place),
        title=one.name or "–",
        note=note,
        badge=outcome_name(one.outcome),
        badge_kind=BadgeKind.WARN if told else _BADGES[one.outcome],
    )
