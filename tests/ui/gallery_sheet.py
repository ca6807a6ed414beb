# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What every sheet of the gallery is made of: the canvas, a row, and the invented panel."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.ui.theme.stylesheet import Ground, mark

SPEAKERS = (
    ("AL", "Astrid Lindqvist"),
    ("KH", "Karim Haddad"),
    ("ES", "Elin Sörensen"),
    ("JW", "Jonas Wikander"),
    ("MÖ", "Maja Öberg"),
)


def sheet(width: int, height: int) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    mark(frame, "role", Ground.CANVAS)
    frame.resize(width, height)
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(16)
    return frame, column


def row(*widgets: QWidget) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return line
