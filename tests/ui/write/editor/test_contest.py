# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A block that somebody else changed at once is shown twice, and the writer chooses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from seminarapp.ui.write.editor.contest import ContestStrip
from tests.ui.write.scene import Scene

PARAGRAPH = 3
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def contest(scene: Scene) -> Scene:
    """Somebody else changes the paragraph while the writer does."""
    block = scene.kept.blocks[PARAGRAPH]
    scene.go_to(PARAGRAPH)
    scene.activities.writing.revise_block(scene.seminar, block.id, replace(block.content, text="Deras."))
    scene.type(" Mitt.")
    scene.keep()
    scene.settle()
    return scene


def strip(scene: Scene) -> ContestStrip:
    found = scene.blocks[PARAGRAPH + 1].strip
    assert isinstance(found, ContestStrip)
    return found


def test_both_texts_stand_and_the_second_says_why(contest: Scene) -> None:
    assert contest.outline[PARAGRAPH : PARAGRAPH + 2] == [
        ("paragraph", "Deras."),
        ("paragraph", "Salen var full av folk. Mitt."),
    ]
    assert contest.shown == contest.outline
    assert strip(contest).isVisible()
    assert contest.focused == PARAGRAPH + 1, "the writer goes on where they were"


@pytest.mark.parametrize(
    ("choice", "texts"),
    [
        ("keep_this", ["Salen var full av folk. Mitt."]),
        ("keep_other", ["Deras."]),
        ("keep_both", ["Deras.", "Salen var full av folk. Mitt."]),
    ],
)
def test_the_writer_chooses(contest: Scene, choice: str, texts: list[str]) -> None:
    getattr(strip(contest), choice).click()
    contest.settle()
    said = [text for kind, text in contest.outline if kind == "paragraph"]
    assert said == texts
    assert contest.shown == contest.outline
    assert all(block.rival is None for block in contest.kept.blocks)
    assert not any(block.strip is not None and block.strip.isVisible() for block in contest.blocks)


def test_what_was_not_kept_comes_back_by_undo(contest: Scene) -> None:
    strip(contest).keep_this.click()
    contest.settle()
    contest.press(Qt.Key.Key_Z, CTRL)
    contest.settle()
    assert contest.outline[PARAGRAPH] == ("paragraph", "Deras.")
