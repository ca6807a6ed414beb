# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Before the session is opened: one thing to do, and what is about to begin."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from seminarapp.application.planning.timetable import planned_length
from seminarapp.application.views.plan import PlanView
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Kind, Tone, mark
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import Text

_WIDEST = 560


class Opening(QFrame):
    """The seminar's title, when it begins, and the button that opens the session.

    Attributes:
        button: opens the session.

    Signals:
        open_requested: the user opens the session.
    """

    open_requested = Signal()

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "role", Ground.PANEL)
        self._title = Text(size=Size.DISPLAY, weight=Weight.SEMIBOLD, wrap=True)
        self._facts = Text(tone=Tone.MUTED, wrap=True)
        self._hint = Text(
            self.tr("The clock and the first segment start when the session is opened."),
            size=Size.SMALL,
            tone=Tone.FAINT,
            wrap=True,
        )
        self.button = Button(look, self.tr("Open the session"), kind=Kind.PRIMARY, icon="radio")
        self.button.setToolTip("F5")
        self.button.setMinimumHeight(40)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        column.setSpacing(Space.MEDIUM)
        column.addStretch(2)
        for text in (self._title, self._facts):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
        column.addSpacing(Space.MEDIUM)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._hint)
        column.addStretch(3)
        self.button.clicked.connect(self.open_requested)

    def show_plan(self, plan: PlanView) -> None:
        """Say what is about to begin."""
        self._title.setText(plan.card.title)
        minutes = round(planned_length(plan.segments))
        begins = plan.card.starts_at
        day = QLocale().toString(QDate(begins.year, begins.month, begins.day), "ddd d MMM") if begins else ""
        facts = [
            f"{day} {begins:%H:%M}" if begins else "",
            plan.card.place,
            self.tr("panelists: {count}").format(count=len(plan.seats)) if plan.seats else "",
            self.tr("{minutes} min").format(minutes=minutes) if minutes else "",
        ]
        self._facts.setText(" · ".join(fact for fact in facts if fact))
