# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`typing`: from the key to the painted letter in an article of 10,000 words with 60 quotes, beside a bare text field.

The bare one is a QPlainTextEdit with the same words.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from seminarapp.application.records.seminar import (
    ArticleRecord,
    BlockRecord,
    CaptureRecord,
    SeatRecord,
    SegmentRecord,
    SeminarRecord,
)
from seminarapp.bootstrap import House
from seminarapp.domain.values import BlockKind, CaptureKind, Fidelity
from seminarapp.ui.write.header import BESIDE, WRITE
from seminarapp.ui.write.page import WritePage
from seminarapp.ui.write.proofing import FINDINGS
from seminarapp.ui.write.side.column import OVERVIEW
from seminarapp.ui.write.steps import Revise
from tests.benchmarks.measuring import Figure, figure, some
from tests.benchmarks.scene import LOST, SETTLING, SIZE, WORDS, Stage, in_rounds, play, until_painted

ARTICLE_WORDS = 10_000
QUOTES = 60
KEYS = 600
BETWEEN = 12  # milliseconds between two keys, in which the store commits and timers run
COMING = 300  # milliseconds until the caret has been scrolled to
PARAGRAPH = 70  # words
BETWEEN_PAUSES = 50  # keys: what was typed is kept, and the article read after the calm that follows
SLIPS = "Salen  var full... (30%). "


def figures(share: float = 1.0) -> Iterator[Figure]:
    """One window, one loop: a busy machine slows ours and the bare alike."""
    told = play(partial(_measured, share))
    yield figure(
        "typing", "key to painted letter, 10,000 words, 60 quotes", "ms", told["typed"], told["bare"]
    )
    yield figure("typing", "the same with the preview beside", "ms", told["beside"], told["bare"])
    yield figure("typing", "with the findings sheet open, read again", "ms", told["read"], told["due"])
    yield figure("typing", "the same with 430 findings", "ms", told["found"], told["due"])
    yield figure("typing", "the same where all are new each time", "ms", told["anew"], told["due"])
    yield figure("typing", "pause in typing to renewed preview", "ms", told["preview"], [])
    yield figure("typing", "Qt's thread busy keeping what was typed", "ms", told["kept"], [])


class _NoChooser:
    """Nobody is asked for a file."""

    def to_read(self, parent: QWidget, title: str, suffixes: str, then: Callable[[Path], object]) -> None:
        """Never called."""

    def to_write(
        self, parent: QWidget, title: str, suffixes: str, proposed: str, then: Callable[[Path], object]
    ) -> None:
        """Never called."""

    def to_folder(self, parent: QWidget, title: str, then: object) -> None:
        """Never called."""

    def to_print(self, parent: QWidget, printer: object, then: object) -> None:
        """Never called."""


async def _measured(share: float, stage: Stage) -> dict[str, list[float]]:
    scene = await stage.scene()
    scene.page.hide()
    seminar = await stage.on_store(partial(_taken_in, scene.house, share))
    page = WritePage(scene.desk, stage.look, _NoChooser())
    page.resize(*SIZE)
    page.show()
    page.show_seminar(seminar)
    await _until(lambda: bool(page.manuscript.pieces))
    bare = QPlainTextEdit("\n".join(one.content.text for one in page.manuscript.pieces))
    bare.resize(page.centre.article.size())
    bare.show()
    page.activateWindow()  # the bare one took the keyboard
    await asyncio.sleep(SETTLING)
    names = ("typed", "bare", "beside", "preview", "kept", "read", "found", "anew", "due")
    samples: dict[str, list[float]] = {name: [] for name in names}
    await in_rounds(partial(_typed, page, bare, some(KEYS, share), samples["typed"], samples["bare"]))
    await in_rounds(partial(_kept, page, some(40, share), samples["kept"]))
    page.centre.header.choose_view(BESIDE)
    await asyncio.sleep(SETTLING)
    await in_rounds(partial(_typed, page, bare, some(KEYS, share), samples["beside"], []))
    for _ in range(some(20, share)):
        await asyncio.sleep(SETTLING)
        samples["preview"].append(await _renewed(page))
    page.centre.header.choose_view(WRITE)
    await _with_findings(page, bare, some(KEYS, share), samples)
    bare.close()
    page.close()
    await scene.desk.tasks.drain()
    page.deleteLater()
    return samples


def _typed(page: WritePage, bare: QPlainTextEdit, keys: int, ours: list[float], theirs: list[float]) -> None:
    """Type in the middle of the article and in the middle of the bare text by turns."""
    pieces = page.manuscript.pieces
    piece = next(one for one in pieces[len(pieces) // 2 :] if one.content.kind is BlockKind.PARAGRAPH)
    page.centre.article.focus_piece(piece, 40)
    words = page.centre.article.block(piece).words
    assert words is not None
    cursor = bare.textCursor()
    cursor.setPosition(len(bare.toPlainText()) // 2)
    bare.setTextCursor(cursor)
    QTest.qWait(COMING)
    for number in range(keys):
        key = Qt.Key.Key_Space if number % 6 == 5 else Qt.Key.Key_A
        ours.append(until_painted(words.viewport(), partial(QTest.keyClick, words, key)))
        theirs.append(until_painted(bare.viewport(), partial(QTest.keyClick, bare, key)))
        QTest.qWait(BETWEEN)


async def _with_findings(
    page: WritePage, bare: QPlainTextEdit, keys: int, samples: dict[str, list[float]]
) -> None:
    """The sheet of findings is open: of an article without slips, then with three in every paragraph."""
    page.show_sheet(FINDINGS)
    await asyncio.sleep(SETTLING)
    await in_rounds(partial(_typed_while_read, page, bare, keys, samples["read"], samples["due"]))
    manuscript = page.manuscript
    slips = [
        Revise(piece, piece.content, replace(piece.content, text=f"{SLIPS}{piece.content.text}"))
        for piece in manuscript.pieces
        if piece.content.kind is BlockKind.PARAGRAPH
    ]
    manuscript.do(*slips)
    await asyncio.sleep(4 * SETTLING)
    await in_rounds(partial(_typed_while_read, page, bare, keys, samples["found"], []))
    await in_rounds(partial(_typed_while_read, page, bare, keys, samples["anew"], [], anew=True))
    page.show_sheet(OVERVIEW)


def _typed_while_read(
    page: WritePage,
    bare: QPlainTextEdit,
    keys: int,
    ours: list[float],
    theirs: list[float],
    *,
    anew: bool = False,
) -> None:
    """Type on while the article is read again and again; a key counts from when it was due, busy or not.

    What was typed is kept every so often, as after a pause: the article is read while the next words are typed.
    With `anew` the first paragraph gets another slip each time, so that every line of the list is another.
    """
    pieces = page.manuscript.pieces
    piece = next(one for one in pieces[len(pieces) // 2 :] if one.content.kind is BlockKind.PARAGRAPH)
    first = next(one for one in pieces if one.content.kind is BlockKind.PARAGRAPH)
    article = page.centre.article
    article.focus_piece(piece, 40)
    words = article.block(piece).words
    assert words is not None
    QTest.qWait(COMING)
    due = perf_counter() + BETWEEN / 1000
    for number in range(keys):
        if number % BETWEEN_PAUSES == BETWEEN_PAUSES - 1:
            article.commit()
            if anew:
                page.manuscript.revise(first, replace(first.content, text=f"{SLIPS}{first.content.text}"))
        key = Qt.Key.Key_Space if number % 6 == 5 else Qt.Key.Key_A
        for target, spent in ((words, ours), (bare, theirs)):
            while (left := due - perf_counter()) > 0:
                QTest.qWait(max(1, int(left * 1000)))
            late = (perf_counter() - due) * 1000
            spent.append(late + until_painted(target.viewport(), partial(QTest.keyClick, target, key)))
            due = max(due, perf_counter()) + BETWEEN / 1000


def _kept(page: WritePage, rounds: int, spent: list[float]) -> None:
    """The pause is over: what was typed is left for the store, and everything is counted anew."""
    target = QApplication.focusWidget()
    assert target is not None
    for _ in range(rounds):
        QTest.keyClick(target, Qt.Key.Key_A)
        begin = perf_counter()
        page.centre.article.commit()
        QApplication.processEvents()
        spent.append((perf_counter() - begin) * 1000)
        QTest.qWait(BETWEEN)


async def _renewed(page: WritePage) -> float:
    """Milliseconds from the moment when the pause is long enough to the preview that shows what was typed."""
    preview, article = page.centre.preview, page.centre.article
    before = preview.page
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_A)
    article.commit()
    begin = perf_counter()
    page.centre.show_preview()
    await _until(lambda: preview.page != before)
    return (perf_counter() - begin) * 1000


async def _until(reached: Callable[[], bool]) -> None:
    end = perf_counter() + LOST
    while not reached():
        if perf_counter() > end:
            raise TimeoutError("it never came")
        await asyncio.sleep(0.001)


def _taken_in(house: House, share: float) -> UUID:
    seminar = house.activities.exchange.take_in(_record(share)).seminar
    assert seminar is not None
    return seminar


def _record(share: float) -> SeminarRecord:
    """A seminar with a long article: a heading a page, a quote after every other paragraph or so."""
    quotes = some(QUOTES, share)
    paragraphs = max(2, some(ARTICLE_WORDS, share) // PARAGRAPH)
    seats = tuple(
        SeatRecord(f"p{n}", f"Person {n}", "docent", "Högskolan", initials=f"P{n}") for n in range(5)
    )
    captures = tuple(
        CaptureRecord(f"c{n}", n * 9.0, CaptureKind.QUOTE, f"{WORDS}.", f"p{n % 5}", Fidelity.VERBATIM)
        for n in range(quotes)
    )
    blocks = [BlockRecord(BlockKind.HEADLINE, "Röret som ingen ser")]
    words = (WORDS.split() * PARAGRAPH)[:PARAGRAPH]
    for number in range(paragraphs):
        if number % 10 == 0:
            blocks.append(BlockRecord(BlockKind.HEADING, f"Avsnitt {number // 10 + 1}"))
        blocks.append(BlockRecord(BlockKind.PARAGRAPH, " ".join(words)))
        if number % 2 == 0 and number // 2 < quotes:
            blocks.append(BlockRecord(BlockKind.QUOTE, capture=f"c{number // 2}"))
    return SeminarRecord(
        "Bench",
        panel=seats,
        segments=(SegmentRecord("s1", "Allt", 60),),
        captures=captures,
        article=ArticleRecord(blocks=tuple(blocks)),
    )
