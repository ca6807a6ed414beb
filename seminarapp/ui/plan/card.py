# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A card of the plan: a list that can be reordered, and the form that opens in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminarapp.application.views.plan import PlanView
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.form import Form
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn
from seminarapp.ui.widgets.text import Text, set_plain_tool_tip

_INSET = 10  # as the list's own


class Named(Protocol):
    """A thing of a plan that has an id."""

    @property
    def id(self) -> str:
        """What names it in its plan."""


T = TypeVar("T", bound=Named)


class PlanCard(Panel):
    """List, form and a button to add; subclasses name them, show a plan in it and say what the form is for.

    Keys in the list: Enter changes an entry, Alt+Up and Alt+Down move it, Delete asks to take it away.

    Signals:
        move_requested(str, str): put the thing with the first id before the second; "" is the end.
        remove_requested(str): take the thing away.

    Attributes:
        plan: what is shown.
        editing: the id the form is open for; "" for something new, None while it is closed.
        form: the form.
        add: the button that opens it for something new.
        foot: the line it stands in; put more at its end.
    """

    move_requested = Signal(str, str)
    remove_requested = Signal(str)

    def __init__(
        self,
        look: Look,
        shape: EntryShape,
        form: Form,
        *,
        scrolls: bool = False,
        entries: EntryList | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """A card that `scrolls` does so itself; another is as high as what stands in it.

        Args:
            entries: a list with manners of its own; None for a plain one.
        """
        super().__init__(parent=parent)
        self.plan: PlanView | None = None
        self.editing: str | None = None
        self._saving = False
        self.form = form
        self.entries = entries or EntryList(look, "", shape, movable=True, grows=True)
        self._hint = Text(tone=Tone.MUTED, wrap=True)
        self._hint.setContentsMargins(_INSET, Space.TIGHT, _INSET, Space.TIGHT)
        self.add = Button(look, "", kind=Kind.GHOST, icon="plus")
        adding = QWidget()
        self.foot = QHBoxLayout(adding)
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.foot.addWidget(self.add)
        self.foot.addStretch(1)
        self._scrolled = ScrolledColumn(spacing=Space.TIGHT) if scrolls else None
        for part in (self.entries, self._hint, form, adding):
            if self._scrolled is not None:
                self._scrolled.add(part)
            else:
                self.body.addWidget(part)
        if self._scrolled is not None:
            self._scrolled.end()
            self.body.addWidget(self._scrolled, 1)
        else:
            self.body.addStretch(1)
        self.body.setSpacing(Space.TIGHT)
        self._wire()

    def _wire(self) -> None:
        self.add.clicked.connect(self.open_new)
        self.entries.entry_activated.connect(self.open_entry)
        self.entries.move_requested.connect(self._on_move)
        self.entries.remove_requested.connect(self.ask_to_remove)
        self.form.opened.connect(self._on_opened)
        self.form.saved.connect(self._on_saved)
        self.form.cancelled.connect(self.close_form)
        self.form.removed.connect(self._on_removed)

    def name(self, title: str, adding: str, hint: str) -> None:
        """What the card is called, what its button adds, and what stands there while it is empty."""
        self.set_title(title)
        self.entries.setAccessibleName(title)
        keys = self.tr(
            "Enter or a double click changes, dragging or Alt+Up and Alt+Down move, Delete takes away"
        )
        set_plain_tool_tip(self.entries, keys)
        self.add.set_text(adding)
        self._hint.setText(hint)

    def show_plan(self, plan: PlanView) -> None:
        """Show another plan, or the same after a change; another seminar closes the form."""
        if self.plan is not None and self.plan.card.id != plan.card.id:
            self.close_form()
        self.plan = plan
        self.refresh(plan)
        self._show_hint()

    def refresh(self, plan: PlanView) -> None:
        """Show the plan's entries; overridden."""

    def show_now(self, plan: PlanView) -> None:
        """Show a plan and paint its list before anything is left for the store, whose thread takes turns with this."""
        self.refresh(plan)
        self.entries.viewport().repaint()

    def reordered(self, _plan: PlanView, _entry: str, _before: str) -> PlanView | None:
        """The plan with an entry before another ("" for last), to be shown until the store answers; overridden."""
        return None

    def fill_form(self, entry: str) -> None:
        """Fill the form with the entry of that id, "" for something new; overridden."""

    def save_form(self, entry: str) -> None:
        """Ask for what the form holds to be saved; overridden."""

    def open_new(self) -> None:
        """Open the form for something new."""
        self._open("")

    def open_entry(self, entry: str) -> None:
        """Open the form for an entry."""
        self._open(entry)

    def ask_to_remove(self, entry: str) -> None:
        """Open the form for an entry with the keys on its button for taking away."""
        self._open(entry)
        self.form.ask_to_remove()

    def close_form(self) -> None:
        """Close the form. The keys go back to the list, or to the button where it is empty, if the form had them."""
        had_keys = self.form.has_keys
        self.editing = None
        self._saving = False
        self.add.show()
        self._show_hint()
        if had_keys:  # before it hides: Qt would give them to the next card, which would mark a line for it
            self.take_keys()
        self.form.hide()

    def take_keys(self) -> None:
        """Put the keys on the list, or on the button where it is empty."""
        back = self.entries if len(self.entries.entries) else self.add
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, entry: str) -> None:
        """Put the keys on an entry, and bring it into view."""
        self.take_keys()
        self.entries.choose(entry)
        self.entries.entry_chosen.emit(self.entries.chosen)

    def take_saved(self) -> None:
        """What the form held has been saved: it takes the next new thing, or closes."""
        self._saving = False
        if self.editing == "":
            self.open_new()
        else:
            self.close_form()

    def keep_form(self) -> None:
        """What the form held was refused: it stays open as it is."""
        self._saving = False

    def _open(self, entry: str) -> None:
        if self.plan is not None:
            self.editing = entry
            self._saving = False
            self.add.hide()
            self._hint.hide()
            if entry:
                self.entries.choose(entry)
            self.fill_form(entry)

    def _show_hint(self) -> None:
        empty = not len(self.entries.entries)
        self.entries.setVisible(not empty)
        self._hint.setVisible(empty and self.editing is None)

    def _on_move(self, entry: str, before: str) -> None:
        """Show it there at once; the store will answer the same."""
        plan = self.reordered(self.plan, entry, before) if self.plan is not None else None
        if plan is not None:
            self.plan = plan
            self.show_now(plan)
        self.move_requested.emit(entry, before)

    def _on_opened(self) -> None:
        if self._scrolled is not None:
            self._scrolled.show_when_laid_out(self.form)

    def _on_saved(self) -> None:
        """Once: a second Enter before the first is answered would add the same thing twice."""
        if self.editing is not None and not self._saving:
            self._saving = True
            self.save_form(self.editing)

    def _on_removed(self) -> None:
        if self.editing:
            self.remove_requested.emit(self.editing)
            self.close_form()


def moved(items: Sequence[T], item: str, before: str) -> tuple[T, ...]:
    """The things of a plan with the one of that id before another, "" for last; as they were where one has gone."""
    carried = next((one for one in items if one.id == item), None)
    rest = [one for one in items if one.id != item]
    place = next((place for place, one in enumerate(rest) if one.id == before), len(rest))
    if carried is None or (before and place == len(rest)):
        return tuple(items)
    return (*rest[:place], carried, *rest[place:])
