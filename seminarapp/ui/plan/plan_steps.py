# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Undo and redo on the plan page: what was done to the plan is taken back, and the keys go to where it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.plan_facts import CARD, Key, Part
from seminarapp.application.planning.plan_steps import PlanStep
from seminarapp.application.planning.replanning import NextSteps, Replanning
from seminarapp.ui.actions import Actions
from seminarapp.ui.desk import Desk
from seminarapp.ui.overlay import Overlay
from seminarapp.ui.plan.card import PlanCard
from seminarapp.ui.plan.plan_changes import PlanChanges
from seminarapp.ui.plan.title_card import TitleCardPanel


class PlanSteps(QObject):
    """Binds the two actions, and names them by the step that comes next.

    In a field that is typed in, Ctrl+Z is the field's own. While a form has the keys, nothing under it is changed.
    """

    def __init__(
        self,
        desk: Desk,
        changes: PlanChanges,
        title: TitleCardPanel,
        cards: Mapping[Part, PlanCard],
        commands: Actions,
    ) -> None:
        """Where it is made after all that shows a plan, the keys go where they should when everything shows it."""
        super().__init__(changes)
        self._desk = desk
        self._changes = changes
        self._title = title
        self._cards = cards
        self._commands = commands
        self._goal: tuple[Key, int | None] | None = None
        commands.bind("undo_plan", self.undo)
        commands.bind("redo_plan", self.redo)
        changes.read.connect(self._on_read)

    def undo(self) -> None:
        """Take the newest step back."""
        nothing = self.tr("There is nothing to take back.")
        self._turn(self._replanning.take_back, self.tr("Taken back: {step}."), nothing)

    def redo(self) -> None:
        """Do again what was taken back last."""
        nothing = self.tr("There is nothing to do again.")
        self._turn(self._replanning.do_again, self.tr("Done again: {step}."), nothing)

    @property
    def _replanning(self) -> Replanning:
        return self._desk.activities.replanning

    def _turn(self, turn: Callable[..., object], told: str, nothing: str) -> None:
        if any(form.has_keys for form in (self._title.form, *(card.form for card in self._cards.values()))):
            self._changes.told.emit(self.tr("Save the form (Enter) or leave it (Esc) before Ctrl+Z."))
        elif not _within_a_sheet(self._title.window().focusWidget()):
            self._changes.change(turn, then=partial(self._on_turned, told, nothing))

    def _on_turned(self, told: str, nothing: str, step: PlanStep | None) -> None:
        if step is None:
            self._changes.told.emit(nothing)
            return
        part, name = step.item
        place = self._cards[part].entries.entries.place_of(name) if part in self._cards else None
        self._goal = (step.item, place)
        self._changes.told.emit(told.format(step=step.told(self._desk.language)))

    def _on_read(self) -> None:
        if self._goal is not None:
            self._go_to(*self._goal)
            self._goal = None
        seminar = self._changes.seminar
        if seminar is not None:
            self._desk.do(partial(self._replanning.next_steps, seminar), self._on_steps, saves=False)

    def _go_to(self, item: Key, place: int | None) -> None:
        """To the item; where it has gone, to what stands in its place now."""
        if item == CARD:
            self._title.take_keys()
            return
        card = self._cards[item[0]]
        entries = card.entries.entries
        wanted = item[1]
        if entries.place_of(wanted) is None and place is not None and len(entries):
            wanted = entries.id_at(min(place, len(entries) - 1))
        card.go_to(wanted)

    def _on_steps(self, steps: NextSteps) -> None:
        self._name("undo_plan", self.tr("Undo: {step}"), steps.undo)
        self._name("redo_plan", self.tr("Redo: {step}"), steps.redo)

    def _name(self, action: str, text: str, step: PlanStep | None) -> None:
        self._commands.call(action, text.format(step=step.told(self._desk.language)) if step else "")


def _within_a_sheet(widget: QWidget | None) -> bool:
    """Whether the keys are on something that lies over the page: what is under it is not to change unseen."""
    return any(isinstance(one, Overlay) for one in _and_around(widget))


def _and_around(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
