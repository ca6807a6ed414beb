# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Listening: from a moment of the session to the same moment of its recording."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from seminarapp.application.listening import recording_at
from seminarapp.application.views import Material
from seminarapp.domain.values import Seconds


class Listening(QObject):
    """Opens the recording where it stands, at the moment that is asked for.

    Signals:
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    told = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._material: Material | None = None

    def show_material(self, material: Material) -> None:
        """Whose recording it is."""
        self._material = material

    def hear(self, at: Seconds) -> None:
        """Open the recording at that second of the session; where there is none, say what to do."""
        recording = self._material.plan.recording if self._material is not None else None
        address = recording_at(recording, at) if recording is not None else None
        if address is None:
            self.told.emit(
                self.tr("There is no recording to open: link one that begins with https in the plan"), "warn"
            )
        else:
            QDesktopServices.openUrl(QUrl(address))
