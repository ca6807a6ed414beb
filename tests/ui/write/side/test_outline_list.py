# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The list of sections: read, walked through, and gone from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.outline import Section
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.side.outline import Outline

PIECES = [Piece(Content(BlockKind.HEADING, str(place))) for place in range(3)]
SECTIONS = [
    Section(PIECES[0], "", 1, 58),
    Section(PIECES[1], "Flaskhalsen & <b>rören</b>", 2, 204),
    Section(PIECES[2], "", 3, 1),
]


@pytest.fixture
def outline(qtbot: QtBot, look: Look) -> Iterator[Outline]:
    outline = Outline(look)
    qtbot.addWidget(outline)
    outline.resize(240, 200)
    outline.show_sections(SECTIONS, "Standfirst")
    outline.show()
    qtbot.waitExposed(outline)
    outline.activateWindow()
    outline.setFocus()
    yield outline
    outline.close()


def read(outline: Outline) -> list[str]:
    return [outline.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(outline.count())]


def test_sections_are_read_with_their_length(outline: Outline) -> None:
    assert read(outline) == [
        "Standfirst, 58 words",
        "Flaskhalsen & <b>rören</b>, 204 words",
        "No heading yet, 1 word",
    ]


def test_a_click_goes_to_a_section(outline: Outline) -> None:
    asked: list[Piece] = []
    outline.section_requested.connect(asked.append)
    middle = outline.visualItemRect(outline.item(1)).center()
    QTest.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert asked == [PIECES[1]]


def test_arrows_walk_and_enter_goes(outline: Outline) -> None:
    asked: list[Piece] = []
    outline.section_requested.connect(asked.append)
    outline.setCurrentRow(0)
    QTest.keyClick(outline, Qt.Key.Key_Down)
    QTest.keyClick(outline, Qt.Key.Key_Down)
    assert asked == []
    QTest.keyClick(outline, Qt.Key.Key_Return)
    assert asked == [PIECES[2]]


def test_the_section_of_the_caret_is_marked_and_told_to_nobody(outline: Outline) -> None:
    asked: list[Piece] = []
    outline.section_requested.connect(asked.append)
    outline.show_current(PIECES[1])
    assert outline.currentRow() == 1
    outline.show_current(None)
    assert outline.currentRow() == -1
    assert asked == []


def test_new_lengths_leave_the_chosen_row(outline: Outline) -> None:
    outline.setCurrentRow(1)
    longer = [Section(one.piece, one.title, one.level, one.words + 1) for one in SECTIONS]
    outline.show_sections(longer, "Standfirst")
    assert outline.currentRow() == 1
    assert read(outline)[0] == "Standfirst, 59 words"


def test_the_list_is_as_high_as_its_rows(outline: Outline) -> None:
    three = outline.maximumHeight()
    outline.show_sections(SECTIONS[:1], "Standfirst")
    assert outline.maximumHeight() < three
    QApplication.processEvents()
    assert not outline.grab().isNull()
