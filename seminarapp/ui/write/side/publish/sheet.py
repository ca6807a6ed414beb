# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet: how the article stands, what the check finds, the three balances, and finalising at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.publishing.finalising import Readiness
from seminarapp.application.publishing.publication_check import PublicationFinding
from seminarapp.application.reporting.balances import Balances
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.side.publish.balance_table import BalanceTable
from seminarapp.ui.write.side.publish.standing import Standing
from seminarapp.ui.write.side.publish.strip import PublishStrip


class PublishSheet(QWidget):
    """Shows what was prepared; what is wished goes out by signals.

    Attributes:
        standing: what readers have.
        count: how many things must and should be done.
        list: the findings, what must be done first; Enter goes to the place.
        balances: the three of them.
        strip: finalising, correcting, withdrawing.

    Signals:
        place_requested(PublicationFinding): go to what it is about.
    """

    place_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: dict[str, PublicationFinding] = {}
        self.setAccessibleName(self.tr("Check and publish"))
        self.standing = Standing()
        self.count = Text(size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.MUTED, wrap=True)
        self.count.setContentsMargins(10, Space.SMALL, 6, 0)
        shape = EntryShape(least=32, wraps=True)
        self.list = EntryList(look, self.tr("What the check finds"), shape, grows=True)
        self.balances = BalanceTable(look)
        self.strip = PublishStrip(look)
        self._column = ScrolledColumn(spacing=Space.TIGHT, gap=6)
        for widget in (self.standing, self.count, self.list, self.balances):
            self._column.add(widget)
        self._column.end()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._column, 1)
        column.addWidget(self.strip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.entry_activated.connect(self._on_activated)
        self.list.entry_chosen.connect(self._on_chosen)
        self.strip.left.connect(self._take_focus)

    def show_readiness(self, ready: Readiness, shown: Balances, language: str) -> None:
        """Show all of it; the chosen finding stays chosen."""
        findings = ready.findings
        must = sum(one.must for one in findings)
        self._findings = {_id(one): one for one in findings}
        self.count.setText(self._counted(must, len(findings) - must))
        had = self.list.hasFocus()
        self.list.show_entries([self._entry(key, one, language) for key, one in self._findings.items()])
        self.list.setVisible(bool(findings))
        self.standing.show_article(ready.article, changed=ready.changed)
        self.balances.show_balances(shown)
        self.strip.show_article(ready.article, must, hindered=any(one.beyond_reason for one in findings))
        if had:
            self._go_on(bool(findings))

    def _go_on(self, findings: bool) -> None:
        """The keys were in the list: on a line there, or where else there is something to read."""
        if not findings:
            self._take_focus()
        elif not self.list.chosen:
            self.list.choose(self.list.entries.id_at(0))

    def _counted(self, must: int, should: int) -> str:
        if not must and not should:
            return self.tr("The check finds nothing to do.")
        return self.tr("To do first: {must} · to consider: {should}").format(must=must, should=should)

    def _entry(self, key: str, finding: PublicationFinding, language: str) -> Entry:
        icon, role = ("octagon-alert", Role.OVER) if finding.must else ("info", Role.MUTED)
        spoken = self.tr("must be done first") if finding.must else self.tr("to consider")
        return Entry(key, finding.text(language), icon=icon, icon_role=role, spoken=spoken)

    def _on_activated(self, key: str) -> None:
        self.place_requested.emit(self._findings[key])

    def _on_chosen(self, key: str) -> None:
        """The list is as high as its lines: what is chosen is brought into view by the column around it."""
        index = self.list.currentIndex()
        if key and index.isValid() and self.list.hasFocus():
            self._column.show_part(self.list.viewport(), self.list.visualRect(index))

    def _take_focus(self) -> None:
        first: Sequence[QWidget] = [one for one in (self.list, self.balances) if not one.isHidden()]
        first[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._take_focus()


def _id(finding: PublicationFinding) -> str:
    """Names a finding, so that the same one stays chosen when others come and go."""
    return f"{finding.rule} {finding.block or finding.seat}"
