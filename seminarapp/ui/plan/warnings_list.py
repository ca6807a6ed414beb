# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What will go wrong on the day: each with its place and its remedy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.planning.plan_check import PlanFinding
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import Text, set_plain_tool_tip

_INSET = 10
_FIRST = 5  # warnings that show at once
_MORE = "more"


class WarningsList(QWidget):
    """Nothing at all while there is nothing to warn of.

    Keys: Enter does what the second line proposes, Space goes to the place, Escape leaves.

    Attributes:
        list: the warnings, what is serious first.

    Signals:
        remedy_requested(PlanFinding): do what is proposed.
        place_requested(PlanFinding): go to what it is about.
        left: the user is done here.
    """

    remedy_requested = Signal(object)
    place_requested = Signal(object)
    left = Signal()

    def __init__(self, look: Look, language: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: dict[str, PlanFinding] = {}
        self._all = False
        self._language = language
        self._count = Text(size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.MUTED)
        self._count.setContentsMargins(_INSET, Space.SMALL, _INSET, Space.TIGHT)
        self.list = _Lines(look, self.tr("Warnings"), EntryShape(least=38, wraps=True), grows=True)
        set_plain_tool_tip(self.list, self.tr("Enter does what is proposed, Space goes to the place"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._count)
        column.addWidget(self.list)
        self.hide()
        self.list.entry_activated.connect(self._on_activated)
        self.list.action_requested.connect(self._on_action)
        self.list.left.connect(self.left)

    @property
    def findings(self) -> tuple[PlanFinding, ...]:
        """What is shown."""
        return tuple(self._findings.values())

    def speak(self, language: str) -> None:
        """The language of the sentences, “sv” or “en”."""
        self._language = language

    def show_findings(self, findings: Sequence[PlanFinding]) -> None:
        """Show these. The chosen one stays chosen; when the last one goes, so do the keys."""
        had = self.list.hasFocus()
        self._findings = {one.id: one for one in findings}
        self._count.setText(self.tr("Warnings: {count}").format(count=len(findings)))
        self._all &= len(findings) > _FIRST + 1
        self._refresh()
        if had and not findings:
            self.left.emit()  # before it hides: Qt would give the keys to whatever comes next
        self.setVisible(bool(findings))

    def take_keys(self) -> None:
        """Give the first warning the keys; when they are here already, the next one, round and round."""
        if not self._findings:
            return
        if self.list.hasFocus():
            row = (self.list.currentIndex().row() + 1) % len(self.list.entries)
            self.list.setCurrentIndex(self.list.entries.index(row))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _refresh(self) -> None:
        """The first few, and how many more there are: they are told in the order of how much they matter."""
        findings = self.findings
        few = findings if self._all or len(findings) <= _FIRST + 1 else findings[:_FIRST]
        entries = [self._entry(one) for one in few]
        if len(few) < len(findings):
            more = self.tr("Show {count} more").format(count=len(findings) - len(few))
            entries.append(Entry(_MORE, more, icon="chevron-down"))
        self.list.show_entries(entries)

    def _entry(self, finding: PlanFinding) -> Entry:
        return Entry(
            id=finding.id,
            title=finding.text(self._language),
            note=f"↵ {finding.advice(self._language)}",
            icon="octagon-alert" if finding.serious else "triangle-alert",
            icon_role=Role.OVER if finding.serious else Role.WARN,
            spoken=self.tr("can't be kept") if finding.serious else self.tr("to consider"),
        )

    def _on_activated(self, finding: str) -> None:
        if finding == _MORE:
            self._all = True
            self._refresh()
            self.list.choose(self.findings[_FIRST].id)
            return
        self.remedy_requested.emit(self._findings[finding])

    def _on_action(self, finding: str) -> None:
        if finding in self._findings:
            self.place_requested.emit(self._findings[finding])


class _Lines(EntryList):
    """Escape leaves."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
