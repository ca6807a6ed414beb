# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A form on a sheet over the window: Tab goes round in it, Enter does it, Escape leaves everything as it was.

What is refused is said on the sheet itself, which lies over the message bar.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from seminarapp.ui.overlay import Overlay
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.form import Form
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn
from seminarapp.ui.widgets.text import Text

_WIDTH = 760
_EDGE = 72  # pixels of heading and margins around the form


class FormSheet(Overlay):
    """Shows one form.

    Attributes:
        refusal: what was wrong with it when it was last sent.
    """

    def __init__(self, look: Look, window: QWidget, title: str, form: Form) -> None:
        super().__init__(look, window, QSize(_WIDTH, form.sizeHint().height() + _EDGE))
        self.form = form
        self.name(title)
        heading = Text(title, size=Size.LEAD, weight=Weight.SEMIBOLD)
        scrolled = ScrolledColumn()
        scrolled.add(form)
        scrolled.end()
        self.refusal = Text(tone=Tone.WARN, wrap=True)
        self.refusal.hide()
        self.body.addWidget(heading)
        self.body.addWidget(self.refusal)
        self.body.addWidget(scrolled, 1)
        form.cancelled.connect(self.close_card)

    def open_form(self, before: QWidget | None) -> None:
        """Show the sheet; whoever fills the form has given it the keys already."""
        self.refusal.hide()
        self._most = QSize(_WIDTH, self.form.sizeHint().height() + _EDGE)
        self.open(self.form.first, before)

    def refuse(self, text: str) -> None:
        """Say what is wrong and what to do; the form stays as it is."""
        self.refusal.setText(text)
        self.refusal.show()
        said = QAccessibleAnnouncementEvent(self.refusal, text)
        said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(said)
