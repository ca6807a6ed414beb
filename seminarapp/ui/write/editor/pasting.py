# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pasting: a text of several paragraphs from elsewhere comes into the article as blocks, as one change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from seminarapp.application.writing.pasting import blocks_of
from seminarapp.domain.article import Content
from seminarapp.domain.spans import joined
from seminarapp.domain.values import BlockKind
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.editor.words import caret_after
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.steps import Insert, Remove, Revise, Step


class Pasting(QObject):
    """The first paragraph goes on where the caret is, the others follow, and what stood behind the caret comes last."""

    def __init__(self, manuscript: Manuscript, article: Article) -> None:
        super().__init__(article)
        self._manuscript = manuscript
        self._article = article
        article.block_made.connect(self._on_block_made)

    def _on_block_made(self, block: Block) -> None:
        block.paste_requested.connect(self.paste)

    def paste(self, block: Block, text: str) -> None:
        """Put a text in at the caret of a block, for what is marked there."""
        words = block.words
        contents = blocks_of(text)
        if words is None or not contents:
            return
        head, tail = words.halves()
        self._article.settle()
        piece, index = block.piece, self._manuscript.index(block.piece)
        steps: list[Step] = []
        rest = list(contents)
        own = head
        if rest[0].kind is BlockKind.PARAGRAPH:
            own = joined(head, rest.pop(0).text)
        if not rest:
            text = joined(own, tail)
            self._manuscript.revise(piece, replace(piece.content, text=text))
            self._article.focus_piece(piece, caret_after(own))
            return
        if own.strip():
            steps.append(Revise(piece, piece.content, replace(piece.content, text=own)))
            index += 1
        else:
            steps.append(Remove(piece, index))
        last, caret = self._end(rest, tail)
        pieces = [Piece(content) for content in rest]
        steps += [Insert(one, index + place) for place, one in enumerate(pieces)]
        with self._article.paper.laid_out_once():
            self._manuscript.do(*steps)
        self._article.focus_piece(pieces[last], caret)

    def _end(self, rest: list[Content], tail: str) -> tuple[int, int]:
        """Put what stood behind the caret last; returns where the caret goes: in which of them, and where in it."""
        last = len(rest) - 1
        caret = caret_after(rest[last].text)
        if not tail.strip():
            return last, caret
        if rest[last].kind is BlockKind.PARAGRAPH:
            rest[last] = replace(rest[last], text=joined(rest[last].text, tail))
        else:
            rest.append(Content(BlockKind.PARAGRAPH, tail.strip()))
        return last, caret
