# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Finding and replacing in the article: from hit to hit, and all hits as one change."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from seminarapp.domain.values import BlockKind
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.find_bar import FindBar
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.steps import Revise


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a piece's text, in Python's characters."""

    piece: Piece
    begin: int
    end: int


class Finding(QObject):
    """Looks through what was written. Quotes are painted from what was said: their hits are told, and never touched."""

    def __init__(self, manuscript: Manuscript, article: Article, bar: FindBar) -> None:
        super().__init__(bar)
        self._manuscript = manuscript
        self._article = article
        self._bar = bar
        self._at: tuple[Piece, int] | None = None  # where the last step led
        bar.wanted_changed.connect(self._on_wanted)
        bar.step_requested.connect(self.step)
        bar.replace_requested.connect(self.replace)
        bar.replace_all_requested.connect(self.replace_all)
        bar.closed.connect(self.close)
        manuscript.changed.connect(self._on_changed)

    def open(self) -> None:
        """Show the bar; what is marked in the article is looked for."""
        piece = self._article.current
        words = self._article.block(piece).words if piece is not None else None
        self._at = None
        if piece is not None and words is not None:
            self._at = (piece, words.marked()[0])
        marked = words.textCursor().selectedText() if words is not None else ""
        self._bar.open(marked if "\u2029" not in marked else "")

    def close(self) -> None:
        """Hide the bar and go on where the last hit was."""
        self._bar.hide()
        self._article.focus_current()

    # -- going about ----------------------------------------------------------------------------------------------

    def hits(self) -> list[Hit]:
        """Every hit in what was written, as it is read."""
        wanted = self._bar.wanted
        return [
            Hit(piece, begin, end)
            for piece in self._manuscript.pieces
            if piece.content.kind is not BlockKind.QUOTE
            for begin, end in wanted.places(piece.content.text)
        ]

    def in_quotes(self) -> int:
        """How many hits there are in quotes."""
        wanted = self._bar.wanted
        return sum(len(wanted.places(face.sentence)) for face in self._article.faces.values())

    def step(self, way: int) -> None:
        """Go to the next hit (1) or to the one before (-1), round the ends."""
        self._article.settle()
        hits = self.hits()
        if hits:
            self._show(hits, self._after(hits) if way > 0 else self._before(hits))
        else:
            self._tell(0, 0)

    def _places(self, hits: list[Hit]) -> list[tuple[int, int]]:
        index = {piece: number for number, piece in enumerate(self._manuscript.pieces)}
        return [(index[hit.piece], hit.begin) for hit in hits]

    def _here(self) -> tuple[int, int]:
        pieces = self._manuscript.pieces
        if self._at is None or self._at[0] not in pieces:
            return (0, -1)
        return (self._manuscript.index(self._at[0]), self._at[1])

    def _after(self, hits: list[Hit], *, here: bool = False) -> int:
        at = self._here()
        places = enumerate(self._places(hits))
        return next((number for number, place in places if place > at or (here and place == at)), 0)

    def _before(self, hits: list[Hit]) -> int:
        at = self._here()
        return max((n for n, place in enumerate(self._places(hits)) if place < at), default=len(hits) - 1)

    def _show(self, hits: list[Hit], number: int) -> None:
        hit = hits[number]
        self._at = (hit.piece, hit.begin)
        self._article.mark(hit.piece, hit.begin, hit.end)
        self._tell(number + 1, len(hits))

    # -- replacing ------------------------------------------------------------------------------------------------

    def replace(self) -> None:
        """Put the other words in for the hit that is shown, and go to the next; with no hit shown, go to one."""
        self._article.settle()
        hits = self.hits()
        here = self._here()
        number = next((n for n, place in enumerate(self._places(hits)) if place == here), None)
        if number is None or not self._article.is_marked(hits[number].piece):
            self.step(1)
            return
        hit, by = hits[number], self._bar.instead.text()
        text = hit.piece.content.text
        self._manuscript.revise(
            hit.piece, replace(hit.piece.content, text=text[: hit.begin] + by + text[hit.end :])
        )
        self._at = (hit.piece, hit.begin + len(by) - 1)
        self.step(1)

    def replace_all(self) -> None:
        """Put the other words in for every hit, as one change."""
        self._article.settle()
        wanted, by, found = self._bar.wanted, self._bar.instead.text(), len(self.hits())
        revised = [
            Revise(piece, piece.content, replace(piece.content, text=wanted.replaced(piece.content.text, by)))
            for piece in dict.fromkeys(hit.piece for hit in self.hits())
        ]
        changed = [step for step in revised if step.old != step.new]
        if changed:
            self._manuscript.do(*changed)
        self._say(self.tr("{n} replaced; Ctrl+Z takes all back").format(n=found), self.in_quotes())

    # -- telling --------------------------------------------------------------------------------------------------

    def _on_wanted(self) -> None:
        if self._bar.isHidden():
            return
        self._article.settle()
        hits = self.hits()
        if hits:
            self._show(hits, self._after(hits, here=True))
        else:
            self._tell(0, 0)

    def _on_changed(self) -> None:
        if not self._bar.isHidden() and not self._article.is_written_in:
            hits = self.hits()
            here = self._here()
            number = next((n for n, place in enumerate(self._places(hits)) if place == here), -1)
            self._tell(number + 1, len(hits))

    def _tell(self, number: int, found: int) -> None:
        if not self._bar.wanted.text:
            self._say("", 0)
            return
        told = self.tr("{number} of {found}").format(number=number, found=found)
        self._say(told if found else self.tr("Not found"), self.in_quotes())

    def _say(self, text: str, quoted: int) -> None:
        in_quotes = self.tr("{n} in quotes, which are as they were said").format(n=quoted) if quoted else ""
        self._bar.told.setText(" · ".join(part for part in (text, in_quotes) if part))
