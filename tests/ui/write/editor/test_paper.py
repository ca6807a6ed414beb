# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The paper: where something lands, what stands beside a block, and in which order Tab goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.write.editor.block import TextBlock
from seminarapp.ui.write.editor.paper import WIDEST, Paper
from seminarapp.ui.write.piece import Piece

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def paper(qtbot: QtBot, look: Look) -> Iterator[Paper]:
    window = QWidget()
    qtbot.addWidget(window)
    anchor = QPushButton("before")
    paper = Paper(look)
    paper.tab_anchor = anchor
    column = QVBoxLayout(window)
    column.addWidget(anchor)
    column.addWidget(paper)
    window.resize(600, 500)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    for place in range(3):
        block = TextBlock(look, Piece(Content(BlockKind.PARAGRAPH, f"Stycke {place}")))
        block.show_piece()
        paper.insert(place, block)
    qtbot.waitUntil(lambda: stacked(paper) and top_of(paper, 2) < 200)
    yield paper
    window.close()


def top_of(paper: Paper, place: int) -> int:
    return paper.blocks[place].mapTo(paper, QPoint(0, 0)).y()


def texts(paper: Paper) -> list[str]:
    return [block.piece.content.text for block in paper.blocks]


def stacked(paper: Paper) -> bool:
    """Whether the blocks stand on the screen in the order of the list."""
    tops = [top_of(paper, place) for place in range(len(paper.blocks))]
    return tops == sorted(tops) and len(set(tops)) == len(tops)


def test_something_lands_before_the_block_whose_upper_half_it_is_over(paper: Paper) -> None:
    height = paper.blocks[1].height()
    assert paper.index_at(0) == 0
    assert paper.index_at(top_of(paper, 1) + 2) == 1
    assert paper.index_at(top_of(paper, 1) + height - 2) == 2
    assert paper.index_at(10_000) == 3


def test_a_block_that_moves_stands_where_it_should(paper: Paper) -> None:
    paper.move_block(paper.blocks[0], 2)
    QApplication.processEvents()
    assert texts(paper) == ["Stycke 1", "Stycke 2", "Stycke 0"]
    assert stacked(paper)


def test_a_block_that_is_removed_is_gone_for_good(paper: Paper) -> None:
    gone = paper.blocks[1]
    ended: list[str] = []
    gone.destroyed.connect(lambda: ended.append("destroyed"))
    paper.remove(gone)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert texts(paper) == ["Stycke 0", "Stycke 2"]
    assert ended == ["destroyed"]


def test_tab_goes_from_the_anchor_through_the_blocks(paper: Paper) -> None:
    paper.move_block(paper.blocks[2], 0)
    assert paper.tab_anchor is not None
    paper.tab_anchor.setFocus()
    reached = []
    for _ in paper.blocks:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        reached.append(
            next(n for n, block in enumerate(paper.blocks) if block.words is QApplication.focusWidget())
        )
    assert reached == [0, 1, 2]


def test_lines_never_become_too_long_to_read(paper: Paper) -> None:
    paper.window().resize(2000, 500)
    QApplication.processEvents()
    assert paper.blocks[0].width() == WIDEST


def test_the_gutter_comes_beside_the_block_under_the_mouse(paper: Paper) -> None:
    block = paper.blocks[1]
    at = QPoint(5, 5).toPointF()
    QApplication.sendEvent(block, QEnterEvent(at, at, block.mapToGlobal(at)))
    gutter = paper.gutter
    assert gutter.isVisible()
    assert gutter.geometry().right() < block.mapTo(paper, QPoint(0, 0)).x()
    assert top_of(paper, 1) <= gutter.y() <= top_of(paper, 1) + block.height()


def test_the_gutters_buttons_tell_which_block(paper: Paper) -> None:
    told: list[tuple[str, object]] = []
    paper.insert_requested.connect(lambda block: told.append(("insert", block)))
    paper.menu_requested.connect(lambda block: told.append(("menu", block)))
    paper.show_gutter(paper.blocks[2])
    QTest.mouseClick(paper.gutter.plus, LEFT)
    QTest.mouseClick(paper.gutter.grip, LEFT)
    assert told == [("insert", paper.blocks[2]), ("menu", paper.blocks[2])]
    assert paper.gutter.plus.accessibleName()
    assert paper.gutter.grip.accessibleName()


def test_a_trembling_hand_on_the_grip_drags_nothing(paper: Paper) -> None:
    told: list[str] = []
    paper.block_dropped.connect(lambda *_: told.append("dropped"))
    paper.menu_requested.connect(lambda _: told.append("menu"))
    paper.show_gutter(paper.blocks[0])
    grip = paper.gutter.grip
    QTest.mousePress(grip, LEFT, pos=QPoint(5, 5))
    QTest.mouseMove(grip, QPoint(6, 6))
    QTest.mouseRelease(grip, LEFT, pos=QPoint(6, 6))
    assert told == ["menu"]


def test_the_right_button_on_the_grip_does_nothing(paper: Paper) -> None:
    told: list[str] = []
    paper.menu_requested.connect(lambda _: told.append("menu"))
    paper.show_gutter(paper.blocks[0])
    QTest.mouseClick(paper.gutter.grip, Qt.MouseButton.RightButton)
    assert told == []


def test_a_line_shows_where_the_block_will_land(paper: Paper, look: Look) -> None:
    paper.show_gutter(paper.blocks[0])
    grip = paper.gutter.grip
    goal = grip.mapFrom(paper, QPoint(100, top_of(paper, 2) + 2))
    QTest.mousePress(grip, LEFT, pos=QPoint(5, 5))
    QTest.mouseMove(grip, QPoint(5, 40))
    QTest.mouseMove(grip, goal)
    image = paper.grab().toImage()
    assert image.pixelColor(200, top_of(paper, 2) + 2) == look.colour(Role.ACCENT)
    QTest.mouseRelease(grip, LEFT, pos=goal)
    assert paper.grab().toImage().pixelColor(200, top_of(paper, 2) + 2) != look.colour(Role.ACCENT)


def test_many_blocks_are_laid_out_once(paper: Paper, look: Look) -> None:
    paper.begin()
    paper.clear()
    for place in range(30):
        paper.insert(place, TextBlock(look, Piece(Content(BlockKind.PARAGRAPH, str(place)))))
    paper.end()
    QApplication.processEvents()
    assert len(paper.blocks) == 30
    assert all(block.isVisible() for block in paper.blocks)
