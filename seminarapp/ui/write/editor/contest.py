# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A block that two people changed at once: both texts stand, and the writer chooses."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Kind, Tone, mark
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.piece import Piece


class ContestStrip(QFrame):
    """Stands above the second text, and says what happened.

    Attributes:
        keep_this, keep_other, keep_both: the choices; `keep_other` is hidden where the other took the block out.

    Signals:
        this_chosen(Block), other_chosen(Block), both_chosen(Block): what the writer keeps.
    """

    this_chosen = Signal(object)
    other_chosen = Signal(object)
    both_chosen = Signal(object)

    def __init__(self, look: Look, block: Block) -> None:
        super().__init__(block)
        self._block = block
        mark(self, "role", Ground.CHOSEN)
        removed = block.piece.rival == ""
        said = (
            self.tr("Somebody else took this block out while it was changed here.")
            if removed
            else self.tr("Somebody else changed this block too: theirs is above, this one is yours.")
        )
        self.setAccessibleName(said)
        self.keep_this = Button(look, self.tr("Keep this"))
        self.keep_other = Button(look, self.tr("Take it out") if removed else self.tr("Keep the other"))
        self.keep_both = Button(look, self.tr("Keep both"), kind=Kind.GHOST)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.addWidget(Text(said, size=Size.SMALL, weight=Weight.MEDIUM, tone=Tone.ACCENT, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        for button in (self.keep_this, self.keep_other, self.keep_both):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.keep_both.setVisible(not removed)  # not before it is in the row: it would be a window of its own
        self.keep_this.clicked.connect(self._on_this)
        self.keep_other.clicked.connect(self._on_other)
        self.keep_both.clicked.connect(self._on_both)

    def _on_this(self) -> None:
        self.this_chosen.emit(self._block)

    def _on_other(self) -> None:
        self.other_chosen.emit(self._block)

    def _on_both(self) -> None:
        self.both_chosen.emit(self._block)


class Contests(QObject):
    """Marks contested blocks, and does what the writer chose."""

    def __init__(self, look: Look, manuscript: Manuscript, article: Article, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._manuscript = manuscript
        self._article = article
        article.block_made.connect(self._on_block_made)

    def _on_block_made(self, block: Block) -> None:
        if block.piece.rival is None:
            return
        strip = ContestStrip(self._look, block)
        block.column.insertWidget(0, strip)
        strip.this_chosen.connect(self._on_this)
        strip.other_chosen.connect(self._on_other)
        strip.both_chosen.connect(self._on_both)
        block.strip = strip

    def _on_this(self, block: Block) -> None:
        self._article.settle()
        rival = self._rival_of(block.piece)
        if rival is not None:
            self._manuscript.remove(rival)
        self._settle(block)

    def _on_other(self, block: Block) -> None:
        self._article.settle()
        rival = self._rival_of(block.piece)
        self._manuscript.remove(block.piece)
        if rival is not None:
            self._article.focus_piece(rival)

    def _on_both(self, block: Block) -> None:
        self._article.settle()
        self._settle(block)

    def _settle(self, block: Block) -> None:
        if block.strip is not None:
            block.strip.hide()
        self._manuscript.settle_contest(block.piece)
        self._article.focus_piece(block.piece)

    def _rival_of(self, piece: Piece) -> Piece | None:
        return next(
            (one for one in self._manuscript.pieces if piece.rival and one.key.id == piece.rival), None
        )
