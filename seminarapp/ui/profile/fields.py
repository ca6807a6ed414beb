# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a profile has of files: the logo as it is seen, the template by its name; each chosen, or taken away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from seminarapp.domain.organisation import Logo, WordTemplate
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import ElidedText

_SHOWN = QSize(200, 56)
_SWATCH = QSize(40, 28)
_CORNER = 6


class FileField(QWidget):
    """Something that a file is chosen for.

    Attributes:
        choose, drop: its buttons.

    Signals:
        wanted: choose a file.
        dropped: do without.
    """

    wanted = Signal()
    dropped = Signal()

    def __init__(self, look: Look, choosing: str, dropping: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = Button(look, choosing, icon="folder-open")
        self.drop = Button(look, dropping, kind=Kind.GHOST)
        self.told = ElidedText(tone=Tone.MUTED)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(Space.SMALL)
        self.row.addWidget(self.told, 1)
        self.row.addWidget(self.drop)
        self.row.addWidget(self.choose)
        self.choose.clicked.connect(self.wanted)
        self.drop.clicked.connect(self.dropped)
        self.setFocusProxy(self.choose)

    def tell(self, text: str, *, has_one: bool) -> None:
        """Say what was chosen; the keys stay, where there is nothing left to take away."""
        self.told.setText(text)
        if self.drop.hasFocus() and not has_one:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.drop.setVisible(has_one)


class LogoField(FileField):
    """The logo, small, as it stands on a page."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.choose.set_text(self.tr("Choose a logo…"))
        self.drop.set_text(self.tr("Take the logo away"))
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("Logo"))
        self.row.insertWidget(0, self._picture)

    def show_logo(self, logo: Logo | None) -> None:
        """Show it, or say that there is none."""
        picture = QPixmap()
        if logo is not None and picture.loadFromData(logo.png):
            kept = Qt.AspectRatioMode.KeepAspectRatio
            picture = _on_paper(picture.scaled(_SHOWN, kept, Qt.TransformationMode.SmoothTransformation))
        self._picture.setPixmap(picture)
        self._picture.setAccessibleDescription(logo.description if logo is not None else "")
        self._picture.setVisible(logo is not None)
        self.tell("" if logo is not None else self.tr("None"), has_one=logo is not None)


class TemplateField(FileField):
    """The template for Word, by the name of its file."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.choose.set_text(self.tr("Choose a template…"))
        self.drop.set_text(self.tr("Take the template away"))

    def show_template(self, chosen: WordTemplate | None) -> None:
        """Show what it is called, or that documents are written in the program's own."""
        self.tell(
            chosen.name if chosen is not None else self.tr("The program’s own"), has_one=chosen is not None
        )


class Swatch(QLabel):
    """Shows a colour beside the field it is typed in; nothing where that is none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._colour = QColor()
        self.setFixedSize(_SWATCH)
        self.setAccessibleName(self.tr("Colour"))
        look.theme_changed.connect(self.update)

    @property
    def colour(self) -> QColor:
        """What is shown; not valid where that is nothing."""
        return self._colour

    def show_colour(self, typed: str) -> None:
        """Show what was typed so far."""
        name = typed.strip()
        self._colour = (
            QColor(name if name.startswith("#") else f"#{name}") if len(name.lstrip("#")) == 6 else QColor()
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour(Role.MUTED))
        if self._colour.isValid():
            painter.setBrush(self._colour)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _CORNER, _CORNER)


def _on_paper(picture: QPixmap) -> QPixmap:
    """The picture as it is printed: what is transparent in it is white, in the dark theme too."""
    paper = QPixmap(picture.size())
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return paper
