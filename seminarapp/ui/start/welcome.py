# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What stands on the start page while the library is empty: what this is, and three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from seminarapp.settings import APPLICATION
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.text import Text

_ICON = 36
_WIDTH = 440
_HEIGHT = 44


class Welcome(QWidget):
    """A greeting and three buttons.

    Attributes:
        sample: make the sample and look around in it.
        new: plan a seminar of one's own.
        take_in: import a file.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        title = Text(
            self.tr("Welcome to {name}").format(name=APPLICATION), size=Size.DISPLAY, weight=Weight.SEMIBOLD
        )
        told = Text(
            self.tr(
                "Plan a panel, take down what is said while it is said, and write it up with its sources."
            ),
            size=Size.LEAD,
            tone=Tone.MUTED,
            wrap=True,
        )
        hint = Text(
            self.tr("A series of three invented seminars, to look around in and try things out."),
            size=Size.SMALL,
            tone=Tone.MUTED,
            wrap=True,
        )
        self.sample = Button(look, self.tr("Make a sample seminar"), kind=Kind.PRIMARY, icon="users")
        self.sample.setMinimumHeight(_HEIGHT)
        self.sample.setAccessibleDescription(hint.text())
        self.new = Button(look, self.tr("New seminar"), icon="plus")
        self.take_in = Button(look, self.tr("Import…"), icon="folder-open")
        for text in (title, told, hint):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        own = QHBoxLayout()
        own.setSpacing(Space.SMALL)
        own.addWidget(self.new, 1)
        own.addWidget(self.take_in, 1)
        card = Panel(wide=True)
        card.setFixedWidth(_WIDTH + 2 * Space.WIDE)
        column = card.body
        column.setSpacing(0)
        column.addSpacing(Space.WIDE)
        for part, below in (
            (self._picture, Space.LARGE),
            (title, Space.SMALL),
            (told, Space.HUGE),
            (self.sample, Space.SMALL),
            (hint, Space.WIDE),
        ):
            column.addWidget(part)
            column.addSpacing(below)
        column.addLayout(own)
        column.addSpacing(Space.SMALL)
        middle = QHBoxLayout()  # a layout's own alignment would lose the height that wrapped texts need
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)
        self._on_theme_changed()
        look.theme_changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self._picture.setPixmap(self._look.pixmap("library", Role.ACCENT, _ICON))
