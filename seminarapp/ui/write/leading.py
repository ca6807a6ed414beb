# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Leading: from what a sheet tells to the place where something can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject

from seminarapp.application.views.search import HitKind, SearchHit
from seminarapp.ui.write.centre import Centre
from seminarapp.ui.write.material.column import MaterialColumn
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.publication import Publication
from seminarapp.ui.write.quote_checking import TRANSCRIPT
from seminarapp.ui.write.side.column import APPROVALS, OVERVIEW, SideColumn
from seminarapp.ui.write.side.review.sheet import ReviewSheet


class Leading(QObject):
    """Goes to blocks of the article, to the material, and to quotes that are sent for approval."""

    def __init__(
        self, centre: Centre, column: MaterialColumn, side: SideColumn, review: ReviewSheet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._centre = centre
        self._column = column
        self._side = side
        self._review = review
        self._wanted: SearchHit | None = None

    def follow(self, publication: Publication) -> None:
        """Go where the check before publishing wants to."""
        publication.piece_wanted.connect(self.go_to_piece)
        publication.capture_wanted.connect(self.go_to_capture)
        publication.quotes_wanted.connect(self.go_to_quotes)
        publication.approval_wanted.connect(self.go_to_approval)

    def want(self, hit: SearchHit) -> None:
        """Go to what a search found, once its seminar shows."""
        self._wanted = hit

    def go_on(self, seminar: UUID, pieces: Sequence[Piece]) -> None:
        """That seminar shows now, with these blocks: go where a search wanted to; what is gone is not looked for."""
        hit, self._wanted = self._wanted, None
        if hit is None or hit.seminar != seminar:
            return
        if hit.kind is HitKind.TRANSCRIPT:
            self._side.show_sheet(TRANSCRIPT)
        elif hit.kind is HitKind.BLOCK:
            for piece in pieces:
                if piece.key.id == hit.target:
                    self.go_to_piece(piece)
        else:
            self.go_to_capture(UUID(hit.target))

    def go_to_piece(self, piece: Piece) -> None:
        """Go to a block of the article; the preview gives way to it."""
        self._centre.show_writing()
        self._centre.article.focus_piece(piece, 0)
        self._centre.article.scroll_to(piece)

    def go_to_capture(self, capture: UUID) -> None:
        """Go to a capture in the material."""
        self._uncover_material()
        self._column.go_to(capture)

    def go_to_quotes(self) -> None:
        """Go to the quotes of the material."""
        self._uncover_material()
        self._column.look_for_quotes()

    def go_to_approval(self, capture: UUID) -> None:
        """Go to a quote where it is sent for approval."""
        self._side.show_sheet(APPROVALS)
        self._review.go_to(capture)

    def _uncover_material(self) -> None:
        """In a narrow window it has given way to the sheet that was called for."""
        if not self._column.isVisible():
            self._side.show_sheet(OVERVIEW)
