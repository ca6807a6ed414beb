# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is done with a plan as a whole: filling it in like another, another one like it, a template, discarding it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from seminarapp.application.views.plan import PlanView
from seminarapp.domain.values import SeminarState
from seminarapp.ui.actions import Actions
from seminarapp.ui.desk import Desk
from seminarapp.ui.plan.leading import Leading
from seminarapp.ui.plan.title_card import TitleCardPanel

_STEPS = ("undo_plan", "redo_plan")
_ACTIONS = ("take_over", "plan_like_this", "keep_as_template", "discard_this_seminar")


class PlanArranging(QObject):
    """Binds the page's actions, and hangs them on the title card's menu.

    Signals:
        take_over_requested(UUID): fill that seminar in like another.
        like_requested(UUID): plan like that seminar.
        template_requested(UUID): keep that one as a template.
        left: the seminar is discarded: there is nothing to be seen here any more.
        told(str, str): something to say in the message bar, and how much it matters.
    """

    take_over_requested = Signal(object)
    like_requested = Signal(object)
    template_requested = Signal(object)
    left = Signal()
    told = Signal(str, str)

    def __init__(self, desk: Desk, title: TitleCardPanel, commands: Actions, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._title = title
        self._commands = commands
        self._plan: PlanView | None = None
        Leading(desk, title.form)
        commands.bind("take_over", self._on_take_over)
        commands.bind("plan_like_this", self._on_like)
        commands.bind("keep_as_template", self._on_template)
        commands.bind("discard_this_seminar", self._on_discard)
        title.more.clicked.connect(self._on_more)
        title.asking.closed.connect(self._on_answered)

    def show_plan(self, plan: PlanView) -> None:
        """These are the plan's; what has been held is neither filled in nor discarded."""
        self._plan = plan
        for action in ("take_over", "discard_this_seminar"):
            self._commands[action].setEnabled(plan.card.state is SeminarState.PLANNED)

    def _on_more(self) -> None:
        menu = QMenu(self._title)
        menu.setAccessibleName(self._title.more.accessibleName())
        menu.addActions([self._commands[action] for action in _STEPS])
        menu.addSeparator()
        menu.addActions([self._commands[action] for action in _ACTIONS])
        menu.popup(self._title.more.mapToGlobal(self._title.more.rect().bottomLeft()))
        menu.aboutToHide.connect(menu.deleteLater)

    def _on_take_over(self) -> None:
        if self._plan is not None:
            self.take_over_requested.emit(self._plan.card.id)

    def _on_like(self) -> None:
        if self._plan is not None:
            self.like_requested.emit(self._plan.card.id)

    def _on_template(self) -> None:
        if self._plan is not None:
            self.template_requested.emit(self._plan.card.id)

    def _on_discard(self) -> None:
        if self._plan is None:
            return
        card = self._plan.card
        text = self.tr("Discard “{title}”? Its plan is kept, and can be restored.").format(title=card.title)
        self._title.asking.ask(text, self.tr("Discard"), partial(self._discard, card.id))

    def _discard(self, seminar: UUID) -> None:
        discard = partial(self._desk.activities.scheduling.discard_seminar, seminar)
        self._desk.do(discard, self._on_discarded)

    def _on_discarded(self, _result: object) -> None:
        title = self._plan.card.title if self._plan else ""
        self._plan = None
        self.left.emit()
        told = self.tr("“{title}” is discarded. It stands under Discarded, where Enter restores it.")
        self.told.emit(told.format(title=title), "info")

    def _on_answered(self) -> None:
        self._title.more.setFocus()
