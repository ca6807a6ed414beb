# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The form that keeps a seminar as a template: its name, and what of the plan goes into it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.pattern import EVERYTHING
from seminarapp.ui.repeat.carried_boxes import CarriedBoxes
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.form import Form


class TemplateForm(Form):
    """A name and boxes.

    Attributes:
        carried: what goes into the template.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Keep as a template"))
        self._save.set_text(self.tr("Keep as a template"))
        self._name = self.line(self.tr("Name of the template"), 0)
        self.carried = CarriedBoxes(look)
        self.place(self.tr("It holds"), self.carried, 1)

    def show_name(self, name: str) -> None:
        """Propose a name, and all of the plan."""
        self._name.setText(name)
        self.carried.choose(EVERYTHING)
        self.open_form()

    @property
    def template(self) -> str:
        """The name."""
        return self._name.text()
