# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The summary: word counts, sections, approvals and used quotes, reckoned anew when the article has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from seminarapp.application.views.material import Material
from seminarapp.domain.article import Content
from seminarapp.domain.spans import words_in
from seminarapp.domain.values import BlockKind
from seminarapp.ui.write.centre import Centre
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.material.column import MaterialColumn
from seminarapp.ui.write.names import kind_name
from seminarapp.ui.write.outline import Section, sections_of
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.side.approvals import approvals_of
from seminarapp.ui.write.side.overview import OverviewSheet


class Summary(QObject):
    """Keeps header, overview and footer in step with the article. A block is counted only when it has changed."""

    def __init__(
        self, manuscript: Manuscript, centre: Centre, overview: OverviewSheet, material: MaterialColumn
    ) -> None:
        super().__init__(centre)
        self._manuscript = manuscript
        self._centre = centre
        self._overview = overview
        self._column = material
        self._material: Material | None = None
        self._counted: dict[Piece, tuple[Content, str, int]] = {}
        self._sections: list[Section] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.reckon)
        manuscript.changed.connect(self._soon.start)
        centre.article.current_changed.connect(self._show_current)

    def show_material(self, material: Material) -> None:
        """Reckon with these captures and this panel."""
        self._material = material
        self.reckon()

    def reckon(self) -> None:
        """Reckon everything anew."""
        pieces = self._manuscript.pieces
        self._counted = {piece: self._count(piece) for piece in pieces}
        self._sections = sections_of(pieces, self._words)
        self._centre.header.show_words(sum(count for _, _, count in self._counted.values()))
        self._overview.outline.show_sections(self._sections, self._untitled())
        self._show_current()
        if self._material is not None:
            self._overview.show_approvals(approvals_of(pieces, self._material))
        used = {piece.content.capture for piece in pieces if piece.content.capture is not None}
        self._column.show_used(used)

    def _words(self, piece: Piece) -> int:
        return self._counted[piece][2]

    def _count(self, piece: Piece) -> tuple[Content, str, int]:
        face = self._centre.article.faces.get(piece)
        sentence = face.sentence if face is not None else ""
        known = self._counted.get(piece)
        if known is not None and known[:2] == (piece.content, sentence):
            return known
        return piece.content, sentence, words_in(sentence or piece.content.text)

    def _untitled(self) -> str:
        """What stands before the first heading is called by what it begins with."""
        first = self._sections[0].piece.content.kind if self._sections else BlockKind.PARAGRAPH
        return kind_name(first) if first is BlockKind.STANDFIRST else self.tr("Introduction")

    def _show_current(self) -> None:
        """Mark the section that the caret is in."""
        current, begins = self._centre.article.current, {section.piece for section in self._sections}
        section: Piece | None = None
        for piece in self._manuscript.pieces:
            section = piece if piece in begins else section
            if piece is current:
                self._overview.outline.show_current(section)
                return
        self._overview.outline.show_current(None)
