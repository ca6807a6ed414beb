# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""An invented panel that has been held, and a write page on it whose work can be waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.application.activities import Activities
from seminarapp.application.records.seminar import (
    ArticleRecord,
    AudienceQuestionRecord,
    BlockRecord,
    CaptureRecord,
    ModeratorRecord,
    SeatRecord,
    SegmentRecord,
    SeminarRecord,
)
from seminarapp.application.views.article import ArticleView
from seminarapp.application.views.material import Material
from seminarapp.domain.article import Content
from seminarapp.domain.values import ApprovalState, BlockKind, CaptureKind, Fidelity, Recording
from seminarapp.ui.desk import Desk
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.editor.words import Words
from seminarapp.ui.write.page import WritePage
from seminarapp.ui.write.piece import Piece

KIND = BlockKind
PANEL = (
    SeatRecord("mh", "Marit Hedvall", "va-chef", "Treåarnas Vatten AB", "Treåarnas Vatten", "MH"),
    SeatRecord("np", "Nadia Parvizi", "docent", "Institutet för ledningar", "", "NP"),
)


def quote(name: str, at: float, text: str, speaker: str = "mh") -> CaptureRecord:
    """A verbatim quote."""
    return CaptureRecord(name, at, CaptureKind.QUOTE, text, speaker, Fidelity.VERBATIM)


CAPTURES = (
    CaptureRecord("c1", 31, CaptureKind.NOTE, "Fullsatt i salen", tags=("miljö",)),
    replace(
        quote("c2", 96, "Jag hör ingenting. Det är poängen."),
        starred=True,
        approval=ApprovalState.APPROVED,
        tags=("ingress",),
    ),
    replace(quote("c3", 222, "Kartan är ett rykte.", "np"), approval=ApprovalState.SENT),
    replace(quote("c4", 300, "Det här säger jag inte."), off_record=True),
    CaptureRecord("c5", 330, CaptureKind.QUOTE, "Ungefär så sa hon", "np", Fidelity.PARAPHRASE),
    replace(quote("c6", 390, "Vi byter två kilometer om året."), approval=ApprovalState.DECLINED),
    CaptureRecord("c7", 400, CaptureKind.NOTE, "Hemligt", "np", off_record=True),
)
BLOCKS = (
    BlockRecord(KIND.HEADLINE, "Röret som ingen ser"),
    BlockRecord(KIND.STANDFIRST, "Två röster om rör."),
    BlockRecord(KIND.HEADING, "Under gatan"),
    BlockRecord(KIND.PARAGRAPH, "Salen var full av folk."),
    BlockRecord(KIND.QUOTE, capture="c2"),
    BlockRecord(KIND.LIST, "Byt rör\nRita kartor"),
    BlockRecord(KIND.PANEL),
    BlockRecord(KIND.CLOSING, "Serien fortsätter."),
)


def held(*blocks: BlockRecord) -> SeminarRecord:
    """A seminar that has been held, with that article; without blocks there is only the proposal."""
    return SeminarRecord(
        title="Röret som ingen ser",
        moderator=ModeratorRecord("Agnes Thorell", "kommunikationschef", "Vattenrådet"),
        panel=PANEL,
        segments=(SegmentRecord("s1", "Under gatan", 20),),
        recording=Recording("Se samtalet", "https://play.example.org/2"),
        captures=CAPTURES,
        audience_questions=(AudienceQuestionRecord("a1", "Vem betalar?", 500, "Kim"),),
        article=ArticleRecord(blocks=blocks) if blocks else None,
    )


class AnsweringChooser:
    """Answers to `FileChooser`: always that file, or nothing; remembers what it was asked."""

    def __init__(self) -> None:
        self.answer: Path | None = None
        self.asked: list[tuple[str, str, str]] = []

    def to_read(self, parent: QWidget, title: str, suffixes: str, then: Callable[[Path], object]) -> None:
        raise AssertionError("writing never asks for a file to read")

    def to_write(
        self, parent: QWidget, title: str, suffixes: str, proposed: str, then: Callable[[Path], object]
    ) -> None:
        self.asked.append((title, suffixes, proposed))
        if self.answer is not None:
            then(self.answer)

    def to_folder(self, parent: QWidget, title: str, then: Callable[[Path], object]) -> None:
        raise AssertionError("writing never asks for a folder")

    def to_print(self, parent: QWidget, printer: object, then: Callable[[], object]) -> None:
        raise AssertionError("the article is not printed from here")


@dataclass
class Scene:
    """A write page on a seminar, with everything a test looks at."""

    bot: QtBot
    activities: Activities
    desk: Desk
    page: WritePage
    seminar: UUID
    chooser: AnsweringChooser
    refusals: list[str] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)

    # -- what there is ------------------------------------------------------------------------------------------------

    @property
    def article(self) -> Article:
        return self.page.centre.article

    @property
    def pieces(self) -> list[Piece]:
        return list(self.page.manuscript.pieces)

    @property
    def blocks(self) -> list[Block]:
        return list(self.article.paper.blocks)

    @property
    def material(self) -> Material:
        """What the store has."""
        return self.activities.writing.material(self.seminar)

    @property
    def kept(self) -> ArticleView:
        """The article that the store has."""
        article = self.material.article
        assert article is not None
        return article

    @property
    def outline(self) -> list[tuple[str, str]]:
        """The stored blocks, each as its kind and text."""
        return told_of(block.content for block in self.kept.blocks)

    @property
    def shown(self) -> list[tuple[str, str]]:
        """The blocks on the screen, each as its kind and text."""
        return told_of(block.piece.content for block in self.blocks)

    def capture(self, label: str) -> UUID:
        return next(one.id for one in self.material.captures if one.label == label)

    def words(self, place: int) -> Words:
        """The editable text of the block at that place."""
        words = self.blocks[place].words
        assert words is not None
        return words

    @property
    def focused(self) -> int:
        """The place of the block that has the keyboard; -1 for none."""
        widget = QApplication.focusWidget()
        places = (n for n, block in enumerate(self.blocks) if widget and block.isAncestorOf(widget))
        return next(places, -1)

    # -- what a writer does -------------------------------------------------------------------------------------------

    def go_to(self, place: int, caret: int = -1) -> None:
        """Put the caret into a block."""
        self.article.focus_piece(self.pieces[place], caret)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None
        typed(target, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)

    def settle(self) -> None:
        """Wait until the store has done everything and the page knows."""
        self.bot.waitUntil(self._quiet, timeout=10_000)

    def keep(self) -> None:
        """Keep what was typed, as after a pause, and wait until it is stored."""
        self.article.commit()
        self.settle()

    def _quiet(self) -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return not self.desk.tasks.busy and not self.desk.tasks._running


def told_of(contents: Iterable[Content]) -> list[tuple[str, str]]:
    """Contents as (kind, text)."""
    return [(one.kind.value, one.text) for one in contents]


def choose(menu: QMenu, *texts: str) -> None:
    """Choose an entry of a menu, by the beginnings of its texts from the outermost in."""
    for action in menu.actions():
        if action.text().startswith(texts[0]):
            inner = action.menu()
            if isinstance(inner, QMenu) and len(texts) > 1:
                choose(inner, *texts[1:])
            else:
                action.trigger()
            menu.close()
            return
    raise AssertionError(f"{texts[0]} is not among {[action.text() for action in menu.actions()]}")


def typed(widget: QWidget, text: str) -> None:
    """Press and release the keys of a text; letters beyond the keys Qt names are sent as their text."""
    for letter in text:
        key = Qt.Key(ord(letter.upper())) if letter.isascii() and letter.isprintable() else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
