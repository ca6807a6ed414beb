# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Grading: how near a capture's words are to what was said, in the material's menu (Shift+F10 or right click)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.values import Fidelity
from seminarapp.ui.grades import fidelity_name


class GradingMenu(QMenu):
    """The four grades, the present one ticked.

    Signals:
        grade_requested(UUID, Fidelity): grade that capture so.
    """

    grade_requested = Signal(object, object)

    def __init__(self, capture: CaptureView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._capture: UUID = capture.id
        grades = QActionGroup(self)
        for fidelity in Fidelity:
            action = self.addAction(fidelity_name(fidelity))
            action.setData(fidelity.value)
            action.setCheckable(True)
            action.setChecked(capture.fidelity is fidelity)
            grades.addAction(action)
        grades.triggered.connect(lambda action: self._grade(Fidelity(action.data())))

    def open_at(self, place: QPoint) -> None:
        """Show the menu there, in screen coordinates, until something is chosen."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(place)

    def _grade(self, fidelity: Fidelity) -> None:
        self.grade_requested.emit(self._capture, fidelity)
