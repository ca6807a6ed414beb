# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Saving a quote card: where to, the picture, and its alternative text on the clipboard."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from seminarapp.application.files import write_whole
from seminarapp.application.publishing.publishing import Exported
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.words.naming import file_name_of
from seminarapp.domain.errors import QuoteRefusedError
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.file_export import FileExport, Format
from seminarapp.ui.write.card.face import CardFace, card_face
from seminarapp.ui.write.card.picture import as_png, card_picture
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.material.column import MaterialColumn

_NAMED_AFTER = 40  # characters of the quote


class CardSaving(QObject):
    """Asks where to write the card of a quote, and writes it.

    Signals:
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    told = Signal(str, str)

    def __init__(
        self, desk: Desk, chooser: FileChooser, article: Article, column: MaterialColumn, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._article = article
        self._column = column
        self._export = FileExport(desk, chooser, window)
        self._export.told.connect(self.told)
        self._material: Material | None = None

    def show_material(self, material: Material) -> None:
        """Whose quotes they are."""
        self._material = material

    def ask_for_current(self) -> None:
        """The card of the quote of the caret, or else of the one that is chosen in the material."""
        piece = self._article.current
        quoted = piece.content.capture if piece is not None else None
        capture = self._article.capture(quoted) if quoted else self._column.chosen_capture()
        if capture is None or self._material is None:
            self.told.emit(self.tr("Go to a quote first: the card is made of it"), "warn")
        else:
            self.ask(self._material, capture)

    def ask(self, material: Material, capture: CaptureView) -> None:
        """Ask where to; a quote that may not be published is refused first."""
        try:
            face = card_face(material, capture)
        except QuoteRefusedError as error:
            self._desk.report(error)
            return
        name = file_name_of(capture.published_text[:_NAMED_AFTER])
        formats = (Format(".png", self.tr("Pictures")),)
        write, then = partial(_write, face), partial(self._on_written, face)
        self._export.ask_where(self.tr("Quote card"), name, formats, write, then)

    def _on_written(self, face: CardFace, written: Exported) -> None:
        QGuiApplication.clipboard().setText(face.alternative)
        said = self.tr(
            "Wrote {file}. Its alternative text is on the clipboard: paste it where the picture goes."
        )
        self.told.emit(said.format(file=written.target), "info")


def _write(face: CardFace, target: Path) -> Exported:
    data = as_png(card_picture(face))
    write_whole(target, data)
    return Exported(target, len(data))
