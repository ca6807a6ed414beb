# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The whole article marked, to be copied as text: Ctrl+A marks a block, and once more all of them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from seminarapp.domain.spans import plain
from seminarapp.domain.values import BlockKind
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.editor.words import Words
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.piece import Piece


class WholeArticle(QObject):
    """Marks every block, copies them, and marks only the one of the caret again when something else is done."""

    def __init__(self, manuscript: Manuscript, article: Article) -> None:
        super().__init__(article)
        self._manuscript = manuscript
        self._article = article
        article.block_made.connect(self._on_block_made)

    def _on_block_made(self, block: Block) -> None:
        block.whole_requested.connect(self.mark)
        block.copy_requested.connect(self.copy)
        block.whole_left.connect(self.leave)

    def mark(self) -> None:
        """Mark all of the article."""
        for words in self._texts():
            words.in_whole = True
            words.mark(0, len(words.words))

    def leave(self) -> None:
        """Mark no more than the block of the caret."""
        for words in self._texts():
            words.in_whole = False
            if not words.hasFocus():
                words.place_caret(words.textCursor().position())

    def copy(self) -> None:
        """Copy the article as plain text, as it is read; quotes with who said them."""
        told = (self._told(piece) for piece in self._manuscript.pieces)
        QGuiApplication.clipboard().setText("\n\n".join(one for one in told if one))

    def _told(self, piece: Piece) -> str:
        content = piece.content
        if content.kind is BlockKind.QUOTE:
            face = self._article.faces.get(piece)
            return face.sentence if face is not None else ""
        if content.kind is BlockKind.LIST:
            return "\n".join(f"• {plain(line)}" for line in content.text.split("\n") if line.strip())
        return plain(content.text)

    def _texts(self) -> list[Words]:
        return [block.words for block in self._article.paper.blocks if block.words is not None]
