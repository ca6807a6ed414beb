# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Proofreading while one writes: the article is read after a pause, and its findings gone through and dealt with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from seminarapp.application.proofreading.findings import Finding, without
from seminarapp.application.proofreading.proofreading import Proof
from seminarapp.application.views import ArticleView, BlockView, Material
from seminarapp.ui.desk import Desk
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.side.findings import FindingsSheet

FINDINGS = "findings"
_CALM = 400  # milliseconds after a change was kept before the article is read anew


class Proofing(QObject):
    """Reads when the sheet shows and when the article changes under it, off Qt's thread; a remedy is an edit.

    Signals:
        counted(str): how many findings there are, in words.
        capture_requested(UUID): a quote's words are to be looked at where they were noted.
    """

    counted = Signal(str)
    capture_requested = Signal(object)

    def __init__(self, desk: Desk, manuscript: Manuscript, article: Article, sheet: FindingsSheet) -> None:
        super().__init__(sheet)
        self._desk = desk
        self._manuscript = manuscript
        self._article = article
        self._sheet = sheet
        self._material: Material | None = None
        self._pieces: dict[str, Piece] = {}  # by the name that the reading knew them by
        self._texts: dict[str, str] = {}  # what they said then
        self._findings: tuple[Finding, ...] = ()
        self._dictionary = ""
        self._asked = self._again = False
        self._at: tuple[Piece, int] | None = None  # where the last step led
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self.read)
        manuscript.changed.connect(self._on_changed)
        sheet.chosen.connect(self._on_chosen)
        sheet.go_requested.connect(partial(self._go, write=True))
        sheet.remedy_requested.connect(self._remedy)
        sheet.leave_requested.connect(self._leave)
        sheet.word_requested.connect(self._put_word)

    # -- reading --------------------------------------------------------------------------------------------------

    def show_material(self, material: Material) -> None:
        """Whose article it is, and where the words of quotes come from."""
        self._material = material
        self._on_changed()

    def on_sheet(self, key: str) -> None:
        """Another sheet shows: read the article if it is this one."""
        if key == FINDINGS:
            self.read()

    def _on_changed(self) -> None:
        if self._sheet.isVisible():
            self._calm.start()

    def read(self, then: Callable[[], object] | None = None) -> None:
        """Read the article as it stands on the screen, after what was left for the store before; one at a time."""
        self._calm.stop()
        if self._material is None:
            return
        if self._asked and then is None:
            self._again = True
            return
        self._article.settle()
        pieces = {str(number): piece for number, piece in enumerate(self._manuscript.pieces)}
        blocks = tuple(BlockView(name, piece.content) for name, piece in pieces.items())
        view = ArticleView(self._manuscript.style, blocks)
        self._asked, self._again = True, False
        reading = self._desk.activities.proofreading
        work = partial(reading.read, view, self._material.plan, self._material.captures)
        self._desk.do(work, partial(self._on_read, pieces, view, then), saves=False)

    def _on_read(
        self, pieces: dict[str, Piece], view: ArticleView, then: Callable[[], object] | None, proof: Proof
    ) -> None:
        self._asked = False
        self._pieces = pieces
        self._texts = {block.id: block.content.text for block in view.blocks}
        self._dictionary = proof.dictionary
        self._show(proof.findings)
        if then is not None:
            then()
        if self._again:
            self.read()

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self._sheet.show_findings(findings, self._dictionary)
        self.counted.emit(self._sheet.count)

    # -- going about ----------------------------------------------------------------------------------------------

    def step(self, way: int) -> None:
        """Go to the next finding after the caret (1) or to the one before it (-1), round the ends."""
        if self._material is not None:
            self.read(partial(self._step, way))

    def _step(self, way: int) -> None:
        if not self._findings:
            return
        here = self._here()
        places = [(int(one.block), one.begin) for one in self._findings]
        if way > 0:
            number = next((number for number, place in enumerate(places) if place > here), 0)
        else:
            earlier = [number for number, place in enumerate(places) if place < here]
            number = earlier[-1] if earlier else len(places) - 1
        self._sheet.choose(number)
        self._go(number, write=not self._sheet.list.hasFocus())

    def _here(self) -> tuple[int, int]:
        """The place of the caret; of the last step's goal, where the caret has not left it."""
        piece = self._article.current
        pieces = list(self._manuscript.pieces)
        if piece not in pieces or piece is None:
            return (0, -1)
        words = self._article.block(piece).words
        if words is not None:
            return (pieces.index(piece), words.marked()[0])
        begin = self._at[1] if self._at is not None and self._at[0] is piece else -1
        return (pieces.index(piece), begin)

    def _on_chosen(self, number: int) -> None:
        if self._sheet.list.hasFocus():
            self._go(number, write=False)
        if 0 <= number < len(self._findings) and self._findings[number].rule == "spelling":
            self._suggest(number)

    def _go(self, number: int, *, write: bool) -> None:
        """Show a finding's place; `write` takes the keyboard there."""
        if not 0 <= number < len(self._findings):
            return
        one = self._findings[number]
        piece = self._pieces.get(one.block)
        if piece is None or piece not in self._manuscript.pieces:
            return
        if write:
            self._article.focus_piece(piece, 0)
        self._article.mark(piece, one.begin, one.end)
        self._at = (piece, one.begin)

    # -- dealing with it ------------------------------------------------------------------------------------------

    def _remedy(self, number: int) -> None:
        one = self._findings[number]
        if one.capture is not None:
            self.capture_requested.emit(one.capture)
        elif one.remedy is not None:
            self._put(one)

    def _put_word(self, number: int, word: str) -> None:
        self._put(replace(self._findings[number], remedy=word), number)

    def _put(self, one: Finding, number: int | None = None) -> None:
        """Put a remedy in as one change; where the text has changed since it was read, read it again instead."""
        self._article.settle()
        piece = self._pieces.get(one.block)
        there = piece is not None and piece in self._manuscript.pieces
        if piece is None or not there or piece.content.text != self._texts[one.block]:
            self.read()
            return
        text = one.remedied(piece.content.text)
        self._texts[one.block] = text
        self._manuscript.revise(piece, replace(piece.content, text=text))
        left = without(self._findings, one)
        found = self._findings[number] if number is not None else one
        self._show(tuple(other for other in left if other != found))
        self._on_chosen(self._sheet.current)

    def _leave(self, number: int) -> None:
        if self._material is None or not 0 <= number < len(self._findings):
            return
        one = self._findings[number]
        seminar: UUID = self._material.plan.card.id
        leave = partial(self._desk.activities.proofreading.leave, seminar, one)
        self._desk.do(leave, saves=False)
        alike = {one.text} if one.rule == "spelling" else set()
        left = (other for other in self._findings if other != one)
        self._show(tuple(other for other in left if not (other.rule == one.rule and other.text in alike)))
        self._on_chosen(self._sheet.current)

    def _suggest(self, number: int) -> None:
        if self._material is None or self._findings[number].capture is not None:
            return
        word, language = self._findings[number].text, self._material.plan.card.language
        ask = partial(self._desk.activities.proofreading.suggestions, word, language)
        self._desk.do(ask, partial(self._on_suggested, number, word), saves=False)

    def _on_suggested(self, number: int, word: str, words: tuple[str, ...]) -> None:
        if number < len(self._findings) and self._findings[number].text == word:
            self._sheet.show_words(number, words)
