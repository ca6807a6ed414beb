# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The bar at the top: which seminar, which workspace, when it was saved, light or dark."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from seminarapp.domain.values import SeminarState
from seminarapp.ui.actions import WINDOW_ACTIONS, ActionSpec
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import TOP_BAR_HEIGHT, Space
from seminarapp.ui.theme.stylesheet import Ground, Kind, Tone, mark
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.segmented import SegmentedControl
from seminarapp.ui.widgets.text import ElidedText, Text, set_plain_tool_tip

if TYPE_CHECKING:
    from seminarapp.application.views.plan import PlanView

_WHERE_FROM = 1100  # pixels of the bar's width

PLAN, LIVE, WRITE = "plan", "live", "write"
_BY_STATE = {SeminarState.LIVE: LIVE, SeminarState.CLOSED: WRITE, SeminarState.PUBLISHED: WRITE}


def workspace_for(state: SeminarState) -> str:
    """The workspace in which a seminar in that state is worked on."""
    return _BY_STATE.get(state, PLAN)


class TopBar(QFrame):
    """The same on every page; without a seminar only the library's name stands there.

    Signals:
        workspace_requested(str): go to plan, live or write.
        start_requested: go to the library.
        theme_requested: change between light and dark.
        stage_requested: show the stage display, or hide it.
    """

    workspace_requested = Signal(str)
    start_requested = Signal()
    theme_requested = Signal()
    stage_requested = Signal()

    def __init__(self, look: Look, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        mark(self, "role", Ground.BAR)
        self.setFixedHeight(TOP_BAR_HEIGHT)
        self._library = _button(look, "go_to_start")
        self._title = ElidedText("seminarapp", size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.MUTED)
        self._where = ElidedText(size=Size.SMALL, tone=Tone.MUTED)
        self._workspaces = SegmentedControl(
            self.tr("Workspace"),
            [(PLAN, self.tr("Plan")), (LIVE, self.tr("Live")), (WRITE, self.tr("Write"))],
        )
        self._saved = Text(size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self._stage = _stage_button(look)
        self._theme = _button(look, "change_theme")
        self._more = IconButton(look, "ellipsis", self.tr("Menu"))
        self._more.setMenu(menu)
        self._more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        self.show_seminar(None)
        self._library.clicked.connect(self.start_requested)
        self._workspaces.chosen.connect(self.workspace_requested)
        self._theme.clicked.connect(self.theme_requested)
        self._stage.clicked.connect(self.stage_requested)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _lay_out(self) -> None:
        left, right = QHBoxLayout(), QHBoxLayout()
        for row in (left, right):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(Space.SMALL)
        left.addWidget(self._library)
        left.addWidget(self._title)
        left.addWidget(self._where)
        left.addStretch(1)
        right.addStretch(1)
        right.addWidget(self._saved)
        right.addWidget(self._stage)
        right.addWidget(self._theme)
        right.addWidget(self._more)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.LARGE, 0, Space.LARGE, 0)
        whole.addLayout(left, 1)
        whole.addWidget(self._workspaces, 0, Qt.AlignmentFlag.AlignCenter)
        whole.addLayout(right, 1)

    def show_seminar(self, plan: PlanView | None) -> None:
        """Say which seminar the workspaces are for; None in the library."""
        self._workspaces.setVisible(plan is not None)
        self._stage.setVisible(plan is not None or self._stage.isChecked())
        self._title.setText(plan.card.title if plan else "seminarapp")
        self._where.setText(_where(plan) if plan else "")
        self._show_where()

    def show_workspace(self, workspace: str) -> None:
        """Mark the workspace that is shown."""
        self._workspaces.choose(workspace)

    def show_stage(self, shown: bool) -> None:
        """Say whether the stage display is open; while it is, the button stays, so that it can be closed."""
        self._stage.setChecked(shown)
        self._stage.setVisible(shown or self._workspaces.isVisibleTo(self))

    def show_saved(self, moment: datetime) -> None:
        """Everything was on the disk at that moment."""
        self._saved.setText(self.tr("All saved {time}").format(time=moment.strftime("%H:%M:%S")))

    def show_unsaved(self) -> None:
        """Something could not be written; the message bar says what."""
        self._saved.setText(self.tr("Not saved"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_where()

    def _show_where(self) -> None:
        """In a narrow bar the title gets the room of series and day."""
        self._where.setVisible(bool(self._where.text()) and self.width() >= _WHERE_FROM)

    def _on_theme_changed(self) -> None:
        self._theme.set_icon("sun" if self._look.theme.dark else "moon")


def _button(look: Look, action: str) -> IconButton:
    """A button for one of the window's actions, as that is declared."""
    spec = _declared(action)
    button = IconButton(look, spec.icon, spec.said)
    button.set_name(spec.said, spec.keys)
    return button


def _stage_button(look: Look) -> Button:
    """A button that leaves the keys where they are: on the capture line."""
    spec = _declared("toggle_stage")
    button = Button(look, spec.said, kind=Kind.GHOST, icon=spec.icon)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_plain_tool_tip(button, f"{spec.explained} ({spec.keys})")
    return button


def _declared(action: str) -> ActionSpec:
    return next(spec for spec in WINDOW_ACTIONS if spec.id == action)


def _where(plan: PlanView) -> str:
    """Series, part of how many, and the day."""
    card = plan.card
    parts = []
    if card.series_title:
        number = f" {card.part}/{plan.series_parts}" if card.part and plan.series_parts else ""
        parts.append(f"{card.series_title}{number}")
    if card.template:
        parts.append(QCoreApplication.translate("TopBar", "Template"))
    elif card.starts_at:
        day = QDate(card.starts_at.year, card.starts_at.month, card.starts_at.day)
        parts.append(QLocale().toString(day, "ddd d MMM"))
    return " · ".join(parts)
