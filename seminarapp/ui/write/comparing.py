# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Comparing versions of the article, and taking a block back from an earlier one."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from seminarapp.application.views.material import Material
from seminarapp.application.writing.difference import BlockDifference, difference
from seminarapp.application.writing.versions import Version
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind
from seminarapp.ui.desk import Desk
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.piece import BlockKey, Piece
from seminarapp.ui.write.side.versions import VersionsSheet
from seminarapp.ui.write.steps import Insert

VERSIONS = "versions"


class Comparing(QObject):
    """Reads the versions when their sheet is shown, and tells how the chosen ones differ."""

    def __init__(self, desk: Desk, manuscript: Manuscript, article: Article, sheet: VersionsSheet) -> None:
        super().__init__(sheet)
        self._desk = desk
        self._manuscript = manuscript
        self._article = article
        self._sheet = sheet
        self._material: Material | None = None
        self._versions: tuple[Version, ...] = ()
        sheet.chosen.connect(self._on_chosen)
        sheet.take_back_requested.connect(self.take_back)

    def show_material(self, material: Material) -> None:
        """Whose versions they are, and where the words of quotes come from."""
        self._material = material

    def on_sheet(self, key: str) -> None:
        """Another sheet shows: read the versions if it is theirs."""
        if key == VERSIONS and self._material is not None:
            self._article.settle()
            seminar = self._material.plan.card.id
            read = partial(self._desk.activities.writing.versions, seminar)
            self._desk.do(read, partial(self._on_versions, seminar), saves=False)

    def _on_versions(self, seminar: UUID, versions: tuple[Version, ...]) -> None:
        if self._material is not None and self._material.plan.card.id == seminar:
            self._versions = versions
            self._sheet.show_versions(versions)

    def _on_chosen(self, older: int, newer: int) -> None:
        old, new = self._versions[older].article.blocks, self._versions[newer].article.blocks
        self._sheet.show_difference(difference(old, new, self._read))

    def _read(self, content: Content) -> str:
        """The text of a block as one reads it: a quote's words are its capture's."""
        if content.kind is not BlockKind.QUOTE or self._material is None:
            return content.text
        capture = self._material.capture(content.capture)
        return capture.published_text if capture is not None else ""

    def take_back(self, block: BlockDifference) -> None:
        """Make a block what it was in the older version; one that is gone comes back after the block it followed."""
        if block.old is None:
            return
        self._article.settle()
        piece = next((one for one in self._manuscript.pieces if one.key.id == block.block), None)
        if piece is not None:
            self._manuscript.revise(piece, block.old)
        else:
            piece = Piece(block.old, BlockKey(block.block))
            self._manuscript.do(Insert(piece, self._place_of(block.block)))
        self._article.stand_at(piece)
        self.on_sheet(VERSIONS)

    def _place_of(self, block: str) -> int:
        """Where a block that is gone stood: after the nearest one before it that is still there."""
        version = next(one for one in self._versions if any(b.id == block for b in one.article.blocks))
        names = [one.id for one in version.article.blocks]
        there = {piece.key.id: place for place, piece in enumerate(self._manuscript.pieces)}
        before = [there[name] for name in names[: names.index(block)] if name in there]
        return before[-1] + 1 if before else 0
