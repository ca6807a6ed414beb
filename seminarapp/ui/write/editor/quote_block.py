# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A quote in the article. It carries its capture's id and is painted from it, so that it can't be mistyped."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from seminarapp.domain.article import Content
from seminarapp.domain.values import Attribution, Placement
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.editor.quote_picture import QuotePicture
from seminarapp.ui.write.faces import QuoteFace
from seminarapp.ui.write.piece import Piece

_FORMS = (None, *Attribution)
_PLACEMENTS = tuple(Placement)


class QuoteBlock(Block):
    """A quote, with its form and its placement to choose.

    Signals:
        content_requested(Block, Content): attribute it otherwise.
    """

    content_requested = Signal(object, object)

    def __init__(self, look: Look, piece: Piece, parent: QWidget | None = None) -> None:
        super().__init__(look, piece, parent)
        self.face = QuoteFace()
        self._picture = QuotePicture(look)
        self.column.addWidget(self._picture)
        self._picture.entered.connect(self._on_entered)
        self._picture.left.connect(self._on_left)
        self._picture.pressed.connect(self._on_pressed)

    @property
    def focus_target(self) -> QWidget:
        """The painted quote, which takes the keyboard."""
        return self._picture

    def show_face(self, face: QuoteFace) -> None:
        """Paint it."""
        self.face = face
        self._picture.show_face(face)
        self.setAccessibleName(self._picture.accessibleName())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._picture.setFocus(Qt.FocusReason.MouseFocusReason)
        self.menu_requested.emit(self)
        event.accept()

    def with_next_form(self) -> Content:
        """The quote with the attribution form after its own, the rule first and last."""
        content = self.piece.content
        place = _FORMS.index(content.attribution)
        return replace(content, attribution=_FORMS[(place + 1) % len(_FORMS)])

    def with_next_placement(self) -> Content:
        """The quote with its attribution in the place after the one it has."""
        content = self.piece.content
        place = _PLACEMENTS.index(content.placement or Placement.AFTER)
        return replace(content, placement=_PLACEMENTS[(place + 1) % len(_PLACEMENTS)])

    def _on_pressed(self, key: str) -> None:
        match key:
            case "enter":
                self.split_requested.emit(self)
            case "delete":
                self.removal_requested.emit(self)
            case "up" | "down":
                self.leave_requested.emit(self, 1 if key == "down" else -1)
            case "menu":
                self.menu_requested.emit(self)
            case "form":
                self.content_requested.emit(self, self.with_next_form())
            case "placement":
                self.content_requested.emit(self, self.with_next_placement())
