# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Proofreading while one writes: the article is read after a pause, and its findings gone through and dealt with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from seminarapp.application.proofreading.findings import Finding, remedied_all, without
from seminarapp.application.proofreading.proofreading import Proof
from seminarapp.application.proofreading.remembering import name_of
from seminarapp.application.views.article import ArticleView, BlockView
from seminarapp.application.views.material import Material
from seminarapp.ui.desk import Desk
from seminarapp.ui.keys import named
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.side.findings import FindingsSheet
from seminarapp.ui.write.steps import Revise

FINDINGS = "findings"
_CALM = 400  # milliseconds after a change was kept before the article is read anew


class Proofing(QObject):
    """Reads when the sheet shows and when the article changes under it, off Qt's thread; a remedy is an edit.

    Signals:
        counted(str): how many findings there are, in words.
        capture_requested(UUID): a quote's words are to be looked at where they were noted.
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    counted = Signal(str)
    told = Signal(str, str)
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
        self._left: tuple[Finding, ...] = ()
        self._dictionary = ""
        self._asked = self._again = False
        self._at: tuple[Piece, int] | None = None  # where the last step led
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._read)
        manuscript.changed.connect(self._on_changed)
        sheet.chosen.connect(self._on_chosen)
        sheet.go_requested.connect(partial(self._go, write=True))
        sheet.remedy_requested.connect(self._remedy)
        sheet.all_requested.connect(self._mend_all)
        sheet.leave_requested.connect(self._leave)
        sheet.back_requested.connect(self._tell_again)
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
        """Read the article as it stands on the screen, after what was left for the store before."""
        self._calm.stop()
        self._article.settle()
        self._read(then)

    def _read(self, then: Callable[[], object] | None = None) -> None:
        """Read the article as it was kept last: a writer who types on is not interrupted, and read again later."""
        if self._material is None:
            return
        if self._asked and then is None:
            self._again = True
            return
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
        self._show(proof.findings, proof.left)
        if then is not None:
            then()
        if self._again:
            self._read()

    def _show(self, findings: tuple[Finding, ...], left: tuple[Finding, ...]) -> None:
        self._findings, self._left = findings, left
        self._sheet.show_findings(findings, self._dictionary, left)
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
        one = self._findings[number]
        self._sheet.choose(one)
        self._go(one, write=not self._sheet.list.hasFocus())

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

    def _on_chosen(self, one: Finding) -> None:
        if self._sheet.list.hasFocus():
            self._go(one, write=False)
        if one.rule == "spelling" and one in self._findings:
            self._suggest(one)

    def _go(self, one: Finding, *, write: bool) -> None:
        """Show a finding's place; `write` takes the keyboard there."""
        piece = self._pieces.get(one.block)
        if piece is None or piece not in self._manuscript.pieces:
            return
        words = self._article.block(piece).words
        if words is not None and not one.stands_in(words.words):
            self.read()  # it has been written on meanwhile
            return
        if write:
            self._article.focus_piece(piece, 0)
        self._article.mark(piece, one.begin, one.end)
        self._at = (piece, one.begin)

    # -- dealing with it ------------------------------------------------------------------------------------------

    def _remedy(self, one: Finding) -> None:
        if one.capture is not None:
            self.capture_requested.emit(one.capture)
        elif one.remedy is not None:
            self._put(one, one)

    def _put_word(self, one: Finding, word: str) -> None:
        self._put(replace(one, remedy=word), one)

    def _put(self, one: Finding, found: Finding) -> None:
        """Put a remedy in as one change; where the text has changed since it was read, read it again instead.

        `found` is the finding as it is in the list.
        """
        self._article.settle()
        piece = self._unchanged(one.block)
        if piece is None:
            self.read()
            return
        text = one.remedied(piece.content.text)
        self._texts[one.block] = text
        self._manuscript.revise(piece, replace(piece.content, text=text))
        self._show(tuple(other for other in without(self._findings, one) if other != found), self._left)
        self._choose_on()

    def _mend_all(self, rule: str) -> None:
        """Put in every remedy of a rule as one change; say how many they were, and read the article again.

        A text that has changed since it was read is left as it is: its findings are told again.
        """
        self._article.settle()
        by_block: dict[str, list[Finding]] = {}
        for one in self._findings:
            if one.rule == rule and one.capture is None and one.remedy is not None:
                by_block.setdefault(one.block, []).append(one)
        steps, mended = [], 0
        for block, found in by_block.items():
            piece = self._unchanged(block)
            if piece is not None:
                text, count = remedied_all(piece.content.text, found)
                steps.append(Revise(piece, piece.content, replace(piece.content, text=text)))
                mended += count
        if steps:
            self._manuscript.do(*steps)
            self._tell_mended(mended, next(one for one in self._findings if one.rule == rule))
        self.read(self._choose_on)

    def _tell_mended(self, count: int, one: Finding) -> None:
        single = self.tr("1 place mended: {rule}. {key} takes it back.")
        many = self.tr("{n} places mended: {rule}. {key} takes all of them back.")
        rule = one.said(self._desk.language)
        said = (single if count == 1 else many).format(n=count, rule=rule, key=named("Ctrl+Z"))
        self.told.emit(said, "info")

    def _unchanged(self, block: str) -> Piece | None:
        """The piece of a block, where it says what it said when it was read."""
        piece = self._pieces.get(block)
        there = piece is not None and piece in self._manuscript.pieces
        return piece if piece is not None and there and piece.content.text == self._texts[block] else None

    def _choose_on(self) -> None:
        """Go on with the one that came into the place of what was dealt with."""
        if self._sheet.current is not None:
            self._on_chosen(self._sheet.current)

    def _leave(self, one: Finding) -> None:
        if self._material is None:
            return
        leave = partial(self._desk.activities.proofreading.leave, self._material.plan.card.id, one)
        self._desk.do(leave, saves=False)
        gone = {other for other in self._findings if name_of(other) == name_of(one)}
        left = (*self._left, *(other for other in self._findings if other in gone))
        self._show(tuple(other for other in self._findings if other not in gone), left)
        self._choose_on()

    def _tell_again(self, one: Finding) -> None:
        if self._material is None:
            return
        again = partial(self._desk.activities.proofreading.tell_again, self._material.plan.card.id, one)
        self._desk.do(again, saves=False)
        self.read(self._choose_on)

    def _suggest(self, one: Finding) -> None:
        if self._material is None or one.capture is not None:
            return
        language = self._material.plan.card.language
        ask = partial(self._desk.activities.proofreading.suggestions, one.text, language)
        self._desk.do(ask, partial(self._sheet.show_words, one), saves=False)
