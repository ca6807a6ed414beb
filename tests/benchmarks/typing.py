# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`typing`: from the key to the painted letter in an article of 10,000 words with 60 quotes, beside a bare text field.

The bare one is a QPlainTextEdit with the same words.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import perf_counter
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from seminarapp.application.record import (
    ArticleRecord,
    BlockRecord,
    CaptureRecord,
    SeatRecord,
    SegmentRecord,
    SeminarRecord,
)
from seminarapp.bootstrap import House
from seminarapp.domain.values import BlockKind, CaptureKind, Fidelity
from seminarapp.ui.write.header import BESIDE
from seminarapp.ui.write.page import WritePage
from tests.benchmarks.measuring import Figure, figure, some
from tests.benchmarks.scene import LOST, SETTLING, SIZE, WORDS, Stage, in_rounds, play, until_painted

ARTICLE_WORDS = 10_000
QUOTES = 60
KEYS = 600
BETWEEN = 12  # milliseconds between two keys, in which the store commits and timers run
COMING = 300  # milliseconds until the caret has been scrolled to
PARAGRAPH = 70  # words


def figures(share: float = 1.0) -> Iterator[Figure]:
    """One window, one loop: a busy machine slows ours and the bare alike."""
    told = play(partial(_measured, share))
    yield figure(
        "typing", "key to painted letter, 10,000 words, 60 quotes", "ms", told["typed"], told["bare"]
    )
    yield figure("typing", "the same with the preview beside", "ms", told["beside"], told["bare"])
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
    samples: dict[str, list[float]] = {"typed": [], "bare": [], "beside": [], "preview": [], "kept": []}
    await in_rounds(partial(_typed, page, bare, some(KEYS, share), samples["typed"], samples["bare"]))
    await in_rounds(partial(_kept, page, some(40, share), samples["kept"]))
    page.centre.header.choose_view(BESIDE)
    await asyncio.sleep(SETTLING)
    await in_rounds(partial(_typed, page, bare, some(KEYS, share), samples["beside"], []))
    for _ in range(some(20, share)):
        await asyncio.sleep(SETTLING)
        samples["preview"].append(await _renewed(page))
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
