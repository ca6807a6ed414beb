# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Composing: what keys, menus and dropped notes do to the article."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.spans import joined
from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.editor.menus import WRITTEN, BlockDeeds, BlockMenu, InsertMenu, StyleMenu
from seminarapp.ui.write.editor.pasting import Pasting
from seminarapp.ui.write.editor.quote_block import QuoteBlock
from seminarapp.ui.write.editor.sourcing import Sourcing
from seminarapp.ui.write.editor.whole import WholeArticle
from seminarapp.ui.write.editor.words import caret_after
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.steps import Insert, Move, Remove, Revise

_WRITTEN_KINDS = frozenset(content.kind for content in WRITTEN)
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.CLOSING, BlockKind.STANDFIRST})


class Composing(QObject):
    """Turns the blocks' wishes into changes of the manuscript, and puts the caret where the writer goes on.

    Attributes:
        sourcing: what the text of the caret rests on.

    Signals:
        quote_wanted: the writer wants to choose a quote from the material.
        capture_dropped(UUID, int): a note or quote was dropped, to stand at that index.
    """

    quote_wanted = Signal()
    capture_dropped = Signal(object, int)

    def __init__(self, look: Look, manuscript: Manuscript, article: Article) -> None:
        super().__init__(article)
        self._look = look
        self._manuscript = manuscript
        self._article = article
        self._menu: QMenu | None = None
        article.block_made.connect(self._on_block_made)
        self._pasting = Pasting(manuscript, article)
        self._whole = WholeArticle(article)
        self.sourcing = Sourcing(manuscript, article)
        paper = article.paper
        paper.capture_dropped.connect(self._on_capture_dropped)
        paper.block_dropped.connect(self._on_block_dropped)
        paper.insert_requested.connect(self.offer_insert)
        paper.menu_requested.connect(self.offer_menu)
        paper.below_clicked.connect(self.go_on_below)

    def _on_block_made(self, block: Block) -> None:
        block.split_requested.connect(self.split)
        block.join_requested.connect(self.join)
        block.join_next_requested.connect(self.join_next)
        block.insert_requested.connect(self.offer_insert)
        block.leave_requested.connect(self.leave)
        block.removal_requested.connect(self._on_removal)
        block.menu_requested.connect(self.offer_menu)
        block.undo_requested.connect(self.undo)
        block.redo_requested.connect(self.redo)
        if isinstance(block, QuoteBlock):
            block.content_requested.connect(self._on_content)

    # -- around the caret -----------------------------------------------------------------------------------------

    @property
    def place_after_current(self) -> int:
        """Where something new goes: after the block of the caret, else last."""
        piece = self._article.current
        pieces = self._manuscript.pieces
        return pieces.index(piece) + 1 if piece is not None and piece in pieces else len(pieces)

    def split(self, block: Block) -> None:
        """Enter: a new paragraph after the block, with what stood behind the caret."""
        self._article.settle()
        piece, words = block.piece, block.words
        index = self._manuscript.index(piece)
        head, tail = words.halves() if words is not None else ("", "")
        head, tail = head.rstrip(" "), tail.lstrip(" ")
        kind = piece.content.kind
        if kind is BlockKind.LIST:
            self._leave_list(piece, head, tail)
        elif kind not in _WRITTEN_KINDS or not tail.strip():
            self._begin_paragraph(index + 1)
        elif not head.strip():
            self._manuscript.insert(Content(BlockKind.PARAGRAPH), index)
            self._article.focus_piece(piece, 0)
        else:
            new = Piece(Content(kind if kind in _RUNNING else BlockKind.PARAGRAPH, tail))
            revised = replace(piece.content, text=head)
            self._manuscript.do(Revise(piece, piece.content, revised), Insert(new, index + 1))
            self._article.focus_piece(new, 0)

    def _leave_list(self, piece: Piece, head: str, tail: str) -> None:
        """Enter on the empty last item: the item goes, a paragraph comes."""
        index = self._manuscript.index(piece)
        new = Piece(Content(BlockKind.PARAGRAPH))
        kept = replace(piece.content, text=f"{head}{tail}".rstrip("\n"))
        if kept.text:
            self._manuscript.do(Revise(piece, piece.content, kept), Insert(new, index + 1))
        else:
            self._manuscript.do(Remove(piece, index), Insert(new, index))
        self._article.focus_piece(new)

    def _begin_paragraph(self, index: int) -> None:
        self._article.focus_piece(self._manuscript.insert(Content(BlockKind.PARAGRAPH), index))

    def join(self, block: Block) -> None:
        """Backspace at the beginning: an empty block goes; words go on at the end of those before."""
        self._article.settle()
        piece = block.piece
        index = self._manuscript.index(piece)
        if not piece.content.text and piece.content.kind in _WRITTEN_KINDS:
            self.remove(piece, backwards=True)
            return
        if index == 0:
            return
        before = self._manuscript.pieces[index - 1]
        kinds = {piece.content.kind, before.content.kind}
        if not kinds <= _WRITTEN_KINDS:
            self._article.focus_piece(before)
            return
        glue = "\n" if before.content.kind is BlockKind.LIST else ""
        caret = caret_after(before.content.text + glue)
        text = joined(before.content.text + glue, piece.content.text)
        revised = replace(before.content, text=text)
        self._manuscript.do(Revise(before, before.content, revised), Remove(piece, index))
        self._article.focus_piece(before, caret)

    def join_next(self, block: Block) -> None:
        """Delete at the end: the words of the next block go on here; where they can't, the caret goes there."""
        index = self._manuscript.index(block.piece) + 1
        if index == len(self._manuscript.pieces):
            return
        following = self._manuscript.pieces[index]
        if not following.content.text and following.content.kind in _WRITTEN_KINDS:
            self._article.settle()
            self._manuscript.remove(following)
        elif {following.content.kind, block.piece.content.kind} <= _WRITTEN_KINDS:
            self.join(self._article.block(following))
        else:
            self._article.focus_piece(following, 0)

    def leave(self, block: Block, step: int) -> None:
        """The caret goes on in the next (1) or the previous (-1) block."""
        index = self._manuscript.index(block.piece) + step
        if 0 <= index < len(self._manuscript.pieces):
            self._article.focus_piece(self._manuscript.pieces[index], 0 if step > 0 else -1)

    def go_on_below(self) -> None:
        """Write on at the end of the article: in its last paragraph, or in a new one."""
        pieces = self._manuscript.pieces
        last = pieces[-1] if pieces else None
        if last is not None and last.content.kind in _RUNNING:
            self._article.focus_piece(last)
        else:
            self._begin_paragraph(len(pieces))

    # -- on the current block -------------------------------------------------------------------------------------

    def move_current(self, step: int) -> None:
        """Put the block of the caret a place up (-1) or down (1)."""
        piece = self._article.current
        if piece is None:
            return
        self._article.settle()
        words = self._article.block(piece).words
        caret = words.textCursor().position() if words is not None else -1
        self._manuscript.move(piece, self._manuscript.index(piece) + step)
        self._article.focus_piece(piece, caret)

    def remove_current(self) -> None:
        """Take the block of the caret out."""
        if self._article.current is not None:
            self._article.settle()
            self.remove(self._article.current)

    def remove(self, piece: Piece, *, backwards: bool = False) -> None:
        """Take a block out; the caret goes on in the one that takes its place, or `backwards` in the one before."""
        index = self._manuscript.index(piece)
        self._manuscript.remove(piece)
        pieces = self._manuscript.pieces
        if not pieces:
            self._begin_paragraph(0)
            return
        goal = index - 1 if backwards and index else min(index, len(pieces) - 1)
        self._article.focus_piece(pieces[goal], -1 if backwards else 0)

    def turn_current_into(self, kind: Content) -> None:
        """Make the block of the caret another kind, if it is written; its words stay."""
        piece = self._article.current
        if piece is None or piece.content.kind not in _WRITTEN_KINDS:
            return
        self._article.settle()
        self._manuscript.revise(piece, replace(kind, text=piece.content.text, sources=piece.content.sources))

    def insert(self, content: Content, index: int | None = None, *, focus: bool = True) -> Piece:
        """Put in a block, after the one of the caret unless told where; an empty paragraph there gives way to it.

        `focus` puts the caret there; without it the next block comes after this one all the same.
        """
        self._article.settle()
        current = self._article.current
        gives_way = current is not None and current.content == Content(BlockKind.PARAGRAPH) and index is None
        place = self.place_after_current if index is None else index
        if gives_way and current is not None:
            piece = Piece(content)
            old = self._manuscript.index(current)
            self._manuscript.do(Remove(current, old), Insert(piece, old))
        else:
            piece = self._manuscript.insert(content, place)
        if focus:
            self._article.focus_piece(piece)
        else:
            self._article.stand_at(piece)
        return piece

    def attribute_current(self, *, placement: bool) -> None:
        """The next form of the current quote's attribution, or its next place."""
        piece = self._article.current
        block = self._article.block(piece) if piece is not None else None
        if isinstance(block, QuoteBlock):
            self._manuscript.revise(
                block.piece, block.with_next_placement() if placement else block.with_next_form()
            )

    # -- undo -----------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last change of the article back, and go there."""
        self._article.settle()
        self._show(self._manuscript.undo())

    def redo(self) -> None:
        """Do again what was taken back last, and go there."""
        self._article.settle()
        self._show(self._manuscript.redo())

    def _show(self, change: tuple[object, ...]) -> None:
        there = self._manuscript.pieces
        for step in reversed(change):
            if isinstance(step, Insert | Move | Revise) and step.piece in there:
                self._article.focus_piece(step.piece)
                return
            if isinstance(step, Remove) and there:
                self._article.focus_piece(there[min(max(step.index - 1, 0), len(there) - 1)])
                return

    # -- menus and dropping ---------------------------------------------------------------------------------------

    def offer_insert(self, block: Block | None = None) -> None:
        """The menu of what can be put in after the block of the caret, or after that one."""
        if block is not None:
            self._article.focus_piece(block.piece)
        self._pop_up(InsertMenu(self._look, self._insert_chosen, self.quote_wanted.emit, self._article))

    def offer_current_menu(self) -> None:
        """The menu of the block of the caret."""
        if self._article.current is not None:
            self.offer_menu(self._article.block(self._article.current))

    def offer_menu(self, block: Block) -> None:
        """What can be done with a block."""
        if self._article.current is not block.piece:
            self._article.focus_piece(block.piece)
        deeds = BlockDeeds(
            self.turn_current_into,
            self._revise_current,
            partial(self.move_current, -1),
            partial(self.move_current, 1),
            self.remove_current,
            tuple(self.sourcing.of(block.piece.content)),
        )
        self._pop_up(BlockMenu(self._look, block.piece.content, deeds, self._article))

    def style_menu(self) -> QMenu:
        """The menu of how quotes are written."""
        return StyleMenu(self._manuscript.style, self._choose_style, self._article)

    def _pop_up(self, menu: QMenu) -> None:
        """Open a menu below the current block's beginning; the one before is done with."""
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        piece = self._article.current
        target = self._article.block(piece).focus_target if piece is not None else self._article
        menu.popup(target.mapToGlobal(QPoint(0, min(target.height(), 28))))

    @property
    def menu(self) -> QMenu | None:
        """The menu that was opened last."""
        return self._menu

    def _insert_chosen(self, content: Content) -> None:
        self.insert(content)

    def _revise_current(self, content: Content) -> None:
        if self._article.current is not None:
            self._manuscript.revise(self._article.current, content)

    def _choose_style(self, style: ArticleStyle) -> None:
        self._article.settle()
        self._manuscript.choose_style(style)

    def _on_content(self, block: Block, content: Content) -> None:
        self._manuscript.revise(block.piece, content)

    def _on_removal(self, block: Block) -> None:
        self._article.settle()
        self.remove(block.piece)

    def _on_capture_dropped(self, capture: str, index: int) -> None:
        self.capture_dropped.emit(UUID(capture), index)

    def _on_block_dropped(self, block: Block, index: int) -> None:
        self._article.settle()
        origin = self._manuscript.index(block.piece)
        self._manuscript.move(block.piece, index - 1 if index > origin else index)
        self._article.focus_piece(block.piece)
