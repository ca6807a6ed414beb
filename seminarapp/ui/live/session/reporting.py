# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The report of the session that is shown: written to a file of the user's choice, after the closing or before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.reporting.reporting import not_opened
from seminarapp.application.words.naming import file_name_of
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.file_export import FileExport, Format, Wish
from seminarapp.ui.live.console.console import Console

_KIND = "report"


class Reporting(QObject):
    """Asks where to write the report, and writes it there.

    Signals:
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    told = Signal(str, str)

    def __init__(self, desk: Desk, chooser: FileChooser, console: Console, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._console = console
        self._export = FileExport(desk, chooser, window)
        self._export.told.connect(self.told)

    def ask(self) -> None:
        """Ask for a file; where the session was never opened, say so at once."""
        plan = self._console.plan
        if plan is None:
            return
        if self._console.session is None:
            self._desk.report(not_opened())
            return
        formats = (
            Format(".pdf", self.tr("Report as PDF")),
            Format(".html", self.tr("Report as a web page")),
        )
        proposed = f"{file_name_of(plan.card.title)}.{_KIND}"
        self._export.ask(Wish(plan.card.id, _KIND, self.tr("Report"), proposed, formats))
