# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What comes along of a plan, a box each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from seminarapp.application.planning.pattern import Carried
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets.check_box import CheckBox


def carried_names() -> dict[Carried, str]:
    """What each part of a plan is called, in the order in which they are shown."""
    translate = QCoreApplication.translate
    return {
        Carried.PANEL: translate("CarriedBoxes", "Panel"),
        Carried.MODERATOR: translate("CarriedBoxes", "Moderator"),
        Carried.RUN_OF_SHOW: translate("CarriedBoxes", "Run of show"),
        Carried.QUESTIONS: translate("CarriedBoxes", "Questions"),
        Carried.PLACE: translate("CarriedBoxes", "Venue and publisher"),
    }


class CarriedBoxes(QWidget):
    """What comes along, a box each."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {carried: CheckBox(look, name) for carried, name in carried_names().items()}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.TIGHT)
        for place, box in enumerate(self._boxes.values()):
            grid.addWidget(box, *divmod(place, 3))
        grid.setColumnStretch(3, 1)

    @property
    def chosen(self) -> frozenset[Carried]:
        """What is to come along."""
        return frozenset(carried for carried, box in self._boxes.items() if box.isChecked())

    def choose(self, carried: frozenset[Carried]) -> None:
        """Check the boxes of these, and of no other."""
        for one, box in self._boxes.items():
            box.setChecked(one in carried)
