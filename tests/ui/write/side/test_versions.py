# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet of versions: what has changed is read, and a block is taken back from there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from tests.fakes.house import FakeHouse
from tests.ui.write.scene import Scene

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PARAGRAPH, LIST = 3, 5


@pytest.fixture
def later(scene: Scene, house: FakeHouse) -> Scene:
    """The paragraph was changed, the list removed, three hours after the article was begun."""
    house.ledger.moment += timedelta(hours=3)
    manuscript = scene.page.manuscript
    paragraph = scene.pieces[PARAGRAPH]
    manuscript.revise(paragraph, replace(paragraph.content, text="Salen var tom."))
    manuscript.remove(scene.pieces[LIST])
    scene.settle()
    scene.page.commands["versions"].trigger()
    scene.settle()
    return scene


def go_to(scene: Scene, words: str) -> None:
    text = scene.page.versions.text
    text.moveCursor(QTextCursor.MoveOperation.Start)
    assert text.find(words)


def test_the_newest_two_are_compared_at_once(later: Scene) -> None:
    sheet = later.page.versions
    assert later.page.side.current == "versions"
    assert sheet.list.hasFocus()
    assert sheet.list.count() == 2
    assert sheet.list.item(0).text().endswith("now")
    lines = sheet.text.toPlainText().split("\n")
    assert lines[0] == "Paragraph · changed"
    assert lines[1].startswith("Salen var ")
    assert lines[2:] == ["List · gone", "Byt rör", "Rita kartor"] or lines[2] == "List · gone"
    assert sheet.told.text().startswith("2 of 8 blocks differ")


def test_added_and_removed_differ_by_more_than_colour(later: Scene) -> None:
    text = later.page.versions.text
    go_to(later, "tom")
    assert text.textCursor().charFormat().fontUnderline()
    go_to(later, "full")
    assert text.textCursor().charFormat().fontStrikeOut()


def test_a_block_is_taken_back_and_that_can_be_undone(later: Scene) -> None:
    sheet = later.page.versions
    go_to(later, "Salen")
    sheet.take_back.click()
    later.settle()
    assert later.outline[PARAGRAPH][1] == "Salen var full av folk."
    go_to(later, "Byt")
    sheet.take_back.click()
    later.settle()
    assert later.outline[LIST][0] == "list"
    assert later.shown == later.outline
    assert sheet.told.text() == "The two are the same."
    later.page.composing.undo()
    later.settle()
    assert later.outline[LIST][0] != "list"


def test_a_proposal_has_no_versions(proposal: Scene) -> None:
    proposal.page.commands["versions"].trigger()
    proposal.settle()
    assert proposal.page.versions.list.count() == 0
    assert not proposal.page.versions.take_back.isEnabled()
