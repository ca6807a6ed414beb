# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""More than a block marked, to be copied as text: Ctrl+A marks a block, once more all of them; the mouse, any."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication

from seminarapp.domain.spans import plain
from seminarapp.domain.values import BlockKind
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.editor.words import Words


class WholeArticle(QObject):
    """Marks blocks, copies them, and marks only the one of the caret again when something else is done."""

    def __init__(self, article: Article) -> None:
        super().__init__(article)
        self._article = article
        article.block_made.connect(self._on_block_made)

    def _on_block_made(self, block: Block) -> None:
        block.whole_requested.connect(self.mark)
        block.copy_requested.connect(self.copy)
        block.whole_left.connect(self.leave)
        block.left.connect(self._on_left)
        block.dragged_beyond.connect(self.mark_to)

    def mark(self) -> None:
        """Mark all of the article."""
        for words in self._texts():
            words.in_whole = True
            words.mark(0, len(words.words))

    def mark_to(self, block: Block, at: QPoint) -> None:
        """Mark from where the mouse was pressed in a block to where it is now, globally, in whichever block that is."""
        blocks = list(self._article.paper.blocks)
        origin, goal = blocks.index(block), self._at(at)
        first, last = min(origin, goal), max(origin, goal)
        for place, other in enumerate(blocks):
            words = other.words
            if words is None:
                continue
            words.in_whole = first <= place <= last and first != last
            if place == origin:
                if first != last:
                    words.mark_on(to_end=goal > origin)
            elif place == goal:
                there = words.cursorForPosition(words.viewport().mapFromGlobal(at)).position()
                words.mark_from(to_end=goal < origin, caret=there)
            elif words.in_whole:
                words.mark(0, len(words.words))
            elif words.textCursor().hasSelection():
                words.place_caret(words.textCursor().position())

    def leave(self) -> None:
        """Mark no more than the block of the caret."""
        for words in self._texts():
            words.in_whole = False
            if not words.hasFocus():
                words.place_caret(words.textCursor().position())

    def _on_left(self, block: Block) -> None:
        if block.words is not None and block.words.in_whole:
            self.leave()

    def copy(self) -> None:
        """Copy what is marked as plain text, as it is read; quotes with who said them."""
        blocks = list(self._article.paper.blocks)
        places = [n for n, block in enumerate(blocks) if block.words is not None and block.words.in_whole]
        told = (self._told(block) for block in blocks[places[0] : places[-1] + 1]) if places else ()
        QGuiApplication.clipboard().setText("\n\n".join(one for one in told if one))

    def _told(self, block: Block) -> str:
        if block.words is None:
            face = self._article.faces.get(block.piece)
            return face.sentence if face is not None else ""
        begin, end = block.words.marked()
        text = block.words.words[begin:end]
        if block.piece.content.kind is BlockKind.LIST:
            return "\n".join(f"• {plain(line)}" for line in text.split("\n") if line.strip())
        return plain(text)

    def _at(self, at: QPoint) -> int:
        """The place of the block at that height, the nearest where there is none."""
        blocks = self._article.paper.blocks
        tops = [block.mapToGlobal(QPoint(0, 0)).y() for block in blocks]
        return max((place for place, top in enumerate(tops) if top <= at.y()), default=0)

    def _texts(self) -> list[Words]:
        return [block.words for block in self._article.paper.blocks if block.words is not None]
