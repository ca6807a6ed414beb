# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The right column: one of several sheets about the article, chosen by an icon or a key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.write.side.overview import OverviewSheet
from seminarapp.ui.write.side.tabs import SheetTabs

OVERVIEW, APPROVALS = "overview", "approvals"


class SideColumn(Panel):
    """Sheets over one another; the first is the overview.

    Attributes:
        overview: sections and approvals.

    Signals:
        sheet_shown(str): another sheet shows: the one with that key.
    """

    sheet_shown = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._sheets: dict[str, QWidget] = {}
        self._names: dict[str, str] = {}
        self._tabs = SheetTabs(look)
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)
        self.above.addWidget(self._tabs)
        self.overview = OverviewSheet(look)
        self.add_sheet(OVERVIEW, "list", self.tr("Sections"), self.overview)
        self._tabs.chosen.connect(self._on_chosen)

    def add_sheet(self, key: str, icon: str, name: str, sheet: QWidget, shortcut: str = "") -> None:
        """Add a sheet at the end; `shortcut` is said in its icon's tool tip."""
        self._sheets[key] = sheet
        self._names[key] = name
        self._stack.addWidget(sheet)
        self._tabs.add(key, icon, name, shortcut)
        if len(self._sheets) == 1:
            self.set_title(name)

    @property
    def current(self) -> str:
        """The key of the sheet that shows."""
        return self._tabs.current

    def show_sheet(self, key: str) -> None:
        """Show a sheet and go there. Raises `KeyError` for an unknown key."""
        self._tabs.choose(key)
        self.take_focus()

    def take_focus(self) -> None:
        """The keyboard goes to the sheet that shows."""
        self._sheets[self.current].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_remark_of(self, key: str, remark: str) -> None:
        """A short fact about a sheet, said with the name of its icon; "" for none."""
        self._tabs.set_remark(key, remark)

    def _on_chosen(self, key: str) -> None:
        self._stack.setCurrentWidget(self._sheets[key])
        self.set_title(self._names[key])
        self.sheet_shown.emit(key)
