# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A block on the screen: what all kinds have in common, and the kinds that are words alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.write.editor.manners import manner_of
from seminarapp.ui.write.editor.words import Words
from seminarapp.ui.write.names import content_name
from seminarapp.ui.write.piece import Piece


class Block(QWidget):
    """A block of the article.

    Attributes:
        piece: what it shows.
        shown_as: the kind and level that it was made for.
        words: the text that can be edited in it; None in a quote.
        strip: what is said about it above it; None for nothing.

    Signals, each with the block itself first:
        typed, entered, left, split_requested, join_requested, join_next_requested, insert_requested: as of its words.
        paste_requested(Block, str): a text of several lines was pasted.
        dragged_beyond(Block, QPoint): the mouse marks on outside of its words.
        whole_requested, copy_requested, whole_left (without the block): about all of the article.
        leave_requested(Block, int): the caret goes on in the next (1) or the previous (-1) block.
        removal_requested: Delete on a block that isn't text.
        menu_requested: the block's menu.
        hovered: the mouse is over it.
        caret_moved(QWidget, QRect): what has to be seen.
        undo_requested, redo_requested (without the block).
    """

    typed = Signal(object)
    entered = Signal(object)
    left = Signal(object)
    split_requested = Signal(object)
    join_requested = Signal(object)
    join_next_requested = Signal(object)
    paste_requested = Signal(object, str)
    whole_requested = Signal()
    copy_requested = Signal()
    whole_left = Signal()
    dragged_beyond = Signal(object, QPoint)
    insert_requested = Signal(object)
    leave_requested = Signal(object, int)
    removal_requested = Signal(object)
    menu_requested = Signal(object)
    hovered = Signal(object)
    caret_moved = Signal(object, QRect)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, look: Look, piece: Piece, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.piece = piece
        self.shown_as = (piece.content.kind, piece.content.level)
        self.words: Words | None = None
        self.strip: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setSpacing(Space.SMALL)
        self.column.setContentsMargins(0, manner_of(piece.content).above, 0, Space.TIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def focus_target(self) -> QWidget:
        """What takes the keyboard when this block is gone to."""
        return self.words if self.words is not None else self

    def take_focus(self, caret: int = -1) -> None:
        """Put the keyboard here, and the caret at that place; -1 is the end."""
        if self.words is not None:
            self.words.place_caret(caret)
        self.focus_target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_piece(self) -> None:
        """Show what the piece says now."""
        if self.words is not None and self.words.words != self.piece.content.text:
            self.words.set_words(self.piece.content.text)

    def add_words(self, *, name: str = "", hint: str = "", bullets: bool = False) -> Words:
        """Give the block its editable text."""
        content = self.piece.content
        words = Words(self.look, manner_of(content), name or content_name(content), bullets=bullets)
        words.setPlaceholderText(hint)
        words.set_words(content.text)
        words.typed.connect(self._on_typed)
        words.entered.connect(self._on_entered)
        words.left.connect(self._on_left)
        words.split_requested.connect(self._on_split)
        words.join_requested.connect(self._on_join)
        words.join_next_requested.connect(self._on_join_next)
        words.paste_requested.connect(self._on_paste)
        words.whole_requested.connect(self.whole_requested)
        words.copy_requested.connect(self.copy_requested)
        words.whole_left.connect(self.whole_left)
        words.dragged_beyond.connect(self._on_dragged_beyond)
        words.insert_requested.connect(self._on_insert)
        words.leave_requested.connect(self._on_leave)
        words.caret_moved.connect(self._on_caret)
        words.undo_requested.connect(self.undo_requested)
        words.redo_requested.connect(self.redo_requested)
        self.words = words
        self.column.addWidget(words)
        return words

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered.emit(self)

    def _on_typed(self) -> None:
        self.typed.emit(self)

    def _on_entered(self) -> None:
        self.entered.emit(self)

    def _on_left(self) -> None:
        self.left.emit(self)

    def _on_split(self) -> None:
        self.split_requested.emit(self)

    def _on_join(self) -> None:
        self.join_requested.emit(self)

    def _on_join_next(self) -> None:
        self.join_next_requested.emit(self)

    def _on_dragged_beyond(self, at: QPoint) -> None:
        self.dragged_beyond.emit(self, at)

    def _on_paste(self, text: str) -> None:
        self.paste_requested.emit(self, text)

    def _on_insert(self) -> None:
        self.insert_requested.emit(self)

    def _on_leave(self, step: int) -> None:
        self.leave_requested.emit(self, step)

    def _on_caret(self, caret: QRect) -> None:
        self.caret_moved.emit(self.words, caret)


class TextBlock(Block):
    """Headline, standfirst, heading, paragraph, list or closing: words and nothing else."""

    def __init__(self, look: Look, piece: Piece, parent: QWidget | None = None) -> None:
        super().__init__(look, piece, parent)
        kind = piece.content.kind
        self.setAccessibleName(content_name(piece.content))
        words = self.add_words(bullets=kind is BlockKind.LIST)
        if kind is BlockKind.PARAGRAPH:
            words.hint_in_focus = self.tr("Write, or press / to insert something else")
        else:
            words.setPlaceholderText(content_name(piece.content))
