# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A card of the plan: a list that can be reordered, and the form that opens in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from seminarapp.application.views import PlanView
from seminarapp.ui.plan.form import Form
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.panel import Panel


class PlanCard(Panel):
    """List, form and a button to add; subclasses show a plan in it and say what the form is for.

    A card that `grows` is as high as its list; another lets its list scroll.

    Signals:
        move_requested(str, str): put the thing with the first id before the second; "" is the end.
        remove_requested(str): take the thing away.

    Attributes:
        plan: what is shown.
        editing: the id the form is open for; "" for something new, None while it is closed.
    """

    move_requested = Signal(str, str)
    remove_requested = Signal(str)

    def __init__(
        self,
        look: Look,
        title: str,
        add: str,
        shape: EntryShape,
        form: Form,
        *,
        grows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self.plan: PlanView | None = None
        self.editing: str | None = None
        self.form = form
        self.entries = EntryList(look, title, shape, movable=True, grows=grows)
        self.add = Button(look, add, kind=Kind.GHOST, icon="plus")
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self.body.setSpacing(Space.TIGHT)
        self.body.addWidget(self.entries, 0 if grows else 1)
        self.body.addWidget(form)
        self.body.addLayout(row)
        if grows:
            self.body.addStretch(1)
        self.add.clicked.connect(self.open_new)
        self.entries.entry_activated.connect(self.open_entry)
        self.entries.move_requested.connect(self.move_requested)
        self.entries.remove_requested.connect(self.remove_requested)
        form.saved.connect(self._on_saved)
        form.cancelled.connect(self.close_form)
        form.removed.connect(self._on_removed)

    def show_plan(self, plan: PlanView) -> None:
        """Show another plan, or the same after a change; another seminar closes the form."""
        if self.plan is not None and self.plan.card.id != plan.card.id:
            self.close_form()
        self.plan = plan
        self.refresh(plan)

    def refresh(self, plan: PlanView) -> None:
        """Show the plan's entries; overridden."""

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

    def close_form(self) -> None:
        """Close the form; the keys go back to the list."""
        self.editing = None
        self.form.hide()
        self.add.show()
        self.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, entry: str) -> None:
        if self.plan is not None:
            self.editing = entry
            self.add.hide()
            self.fill_form(entry)

    def _on_saved(self) -> None:
        if self.editing is not None:
            self.save_form(self.editing)

    def _on_removed(self) -> None:
        if self.editing:
            self.remove_requested.emit(self.editing)
            self.close_form()


def scrolled(widget: QWidget) -> QScrollArea:
    """The widget in an area that scrolls when the window is low."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    widget.setProperty("role", "content")
    return area


def column(*widgets: QWidget, spacing: int = Space.LARGE) -> QWidget:
    """The widgets under one another; the last takes the room that is left."""
    whole = QWidget()
    box = QVBoxLayout(whole)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for widget in widgets:
        box.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return whole
