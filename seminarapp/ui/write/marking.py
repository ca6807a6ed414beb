# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Marking: emphasis and links on what is marked in the article, or on the word of the caret."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from seminarapp.domain.spans import emphasis_turned, link_at, linked
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.link_bar import LinkBar
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.piece import Piece


class Marking(QObject):
    """Changes the markup of the current block's text; each is one change that can be taken back."""

    def __init__(self, manuscript: Manuscript, article: Article, bar: LinkBar) -> None:
        super().__init__(bar)
        self._manuscript = manuscript
        self._article = article
        self._bar = bar
        self._link: tuple[Piece, int, int, str] | None = None  # where the link is to be, and on which words
        bar.address_chosen.connect(self._on_address)
        bar.closed.connect(self._on_closed)

    def emphasise(self) -> None:
        """Emphasise what is marked, or no longer."""
        found = self._marked()
        if found is not None:
            piece, begin, end = found
            text, first, last = emphasis_turned(piece.content.text, begin, end)
            # only what was marked is marked afterwards: the next key would replace the word of the caret
            self._say(piece, text, first if begin != end else last, last)

    def ask_for_link(self) -> None:
        """Open the bar for the address of a link on what is marked, or of the link of the caret."""
        found = self._marked()
        if found is None:
            return
        piece, begin, end = found
        begin, end, label, address = link_at(piece.content.text, begin, end)
        if label and "[" not in label and "]" not in label and "\n" not in label:
            self._link = (piece, begin, end, label)
            self._bar.open(label, address)

    def _marked(self) -> tuple[Piece, int, int] | None:
        """The current piece and what is marked in its text; None where there is no markup."""
        piece = self._article.current
        words = self._article.block(piece).words if piece is not None else None
        if piece is None or words is None or not words.has_markup:
            return None
        begin, end = words.marked()
        self._article.settle()
        return piece, begin, end

    def _on_address(self, address: str) -> None:
        if self._link is not None and self._link[0] in self._manuscript.pieces:
            piece, begin, end, label = self._link
            text, link = piece.content.text, linked(label, address)
            self._say(piece, text[:begin] + link + text[end:], begin + len(link), begin + len(link))
        self._on_closed()

    def _on_closed(self) -> None:
        self._link = None
        self._bar.hide()
        self._article.focus_current()

    def _say(self, piece: Piece, text: str, begin: int, end: int) -> None:
        self._manuscript.revise(piece, replace(piece.content, text=text))
        self._article.mark(piece, begin, end)
