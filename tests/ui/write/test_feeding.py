# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""From the material into the article: by Enter, by dragging, and what is refused."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seminarapp.domain.values import BlockKind
from seminarapp.ui.widgets.stream.model import CAPTURE_MIME
from seminarapp.ui.write.material.choices import Kind
from tests.fakes.house import FakeHouse
from tests.ui.write.scene import Scene, choose

KEY = Qt.Key
COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
PARAGRAPH = 3


def choose_row(scene: Scene, label: str) -> None:
    """Give the list the keyboard, on that capture."""
    scene.page.column.table.choose(str(scene.capture(label)))
    scene.page.column.table.setFocus()


def carried(scene: Scene, capture: UUID) -> QMimeData:
    """What the list gives a drag of that capture."""
    model = scene.page.column.table.rows
    place = model.place_of(str(capture))
    assert place is not None
    return model.mimeData([model.index(place, 0)])


def drag(scene: Scene, capture: UUID, before: int) -> None:
    """Drag a capture over the article and let it go before a block."""
    paper, data = scene.article.paper, carried(scene, capture)
    at = scene.blocks[before].mapTo(paper, QPoint(40, 2))
    QApplication.sendEvent(paper, QDragEnterEvent(at, COPY, data, LEFT, PLAIN))
    QApplication.sendEvent(paper, QDragMoveEvent(at, COPY, data, LEFT, PLAIN))
    assert paper.drop_index == before
    QApplication.sendEvent(paper, QDropEvent(QPointF(at), COPY, data, LEFT, PLAIN))
    assert paper.drop_index is None


def test_enter_on_a_quote_puts_it_after_the_block_of_the_caret(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    choose_row(scene, "c3")
    scene.press(KEY.Key_Return)
    scene.settle()
    content = scene.kept.blocks[PARAGRAPH + 1].content
    assert (content.kind, content.capture, content.text) == (BlockKind.QUOTE, scene.capture("c3"), "")
    assert scene.page.column.table.hasFocus()


def test_quotes_taken_one_after_the_other_stand_in_that_order(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    for label in ("c2", "c3"):
        choose_row(scene, label)
        scene.press(KEY.Key_Return)
    scene.settle()
    stored = [block.content.capture for block in scene.kept.blocks[4:6]]
    assert stored == [scene.capture("c2"), scene.capture("c3")]


def test_a_quote_takes_the_place_of_the_empty_paragraph_it_was_wanted_in(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Return)
    choose_row(scene, "c3")
    scene.press(KEY.Key_Return)
    scene.settle()
    assert [kind for kind, _ in scene.outline[3:6]] == ["paragraph", "quote", "quote"]


def test_enter_on_a_note_writes_it_down_with_its_source(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    choose_row(scene, "c1")
    scene.press(KEY.Key_Return)
    scene.settle()
    content = scene.kept.blocks[PARAGRAPH + 1].content
    assert (content.kind, content.text) == (BlockKind.PARAGRAPH, "Fullsatt i salen")
    assert content.sources == (scene.capture("c1"),)


def test_enter_on_a_question_from_the_floor_writes_it_down(scene: Scene) -> None:
    scene.page.column.chips[Kind.QUESTIONS].click()
    scene.go_to(PARAGRAPH)
    scene.page.column.focus_list()
    scene.press(KEY.Key_Return)
    scene.settle()
    assert scene.outline[PARAGRAPH + 1] == ("paragraph", "Vem betalar?")


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("c4", "off the record"),
        ("c5", "a paraphrase"),
        ("c6", "declined by its speaker"),
        ("c7", "off the record"),
    ],
)
def test_what_may_not_be_quoted_says_why_and_changes_nothing(scene: Scene, label: str, reason: str) -> None:
    before = scene.outline
    scene.go_to(PARAGRAPH)
    choose_row(scene, label)
    scene.press(KEY.Key_Return)
    scene.settle()
    assert scene.outline == scene.shown == before
    assert len(scene.refusals) == 1
    assert reason in scene.refusals[0]


def test_a_quote_that_was_declined_meanwhile_goes_again_and_says_why(scene: Scene, house: FakeHouse) -> None:
    capture = scene.capture("c3")
    house.activities.revising.take_off_record([capture], True)
    choose_row(scene, "c3")
    scene.press(KEY.Key_Return)
    scene.settle()
    assert "off the record" in scene.refusals[0]
    assert capture not in [block.content.capture for block in scene.kept.blocks]
    assert scene.shown == scene.outline


def test_a_dropped_quote_lands_where_the_line_was(scene: Scene) -> None:
    drag(scene, scene.capture("c3"), 2)
    scene.settle()
    assert scene.kept.blocks[2].content.capture == scene.capture("c3")


def test_a_dropped_note_becomes_a_paragraph_with_its_source(scene: Scene) -> None:
    drag(scene, scene.capture("c1"), PARAGRAPH)
    scene.settle()
    assert scene.kept.blocks[PARAGRAPH].content.sources == (scene.capture("c1"),)


def test_a_dropped_secret_is_refused(scene: Scene) -> None:
    before = scene.outline
    drag(scene, scene.capture("c4"), 2)
    scene.settle()
    assert scene.outline == before
    assert "off the record" in scene.refusals[0]


def test_a_drag_that_leaves_takes_its_line_with_it(scene: Scene) -> None:
    paper, data = scene.article.paper, carried(scene, scene.capture("c3"))
    QApplication.sendEvent(paper, QDragEnterEvent(QPoint(60, 60), COPY, data, LEFT, PLAIN))
    QApplication.sendEvent(paper, QDragMoveEvent(QPoint(60, 60), COPY, data, LEFT, PLAIN))
    assert paper.drop_index is not None
    QApplication.sendEvent(paper, QDragLeaveEvent())
    assert paper.drop_index is None


def test_a_file_dragged_from_the_desktop_is_not_taken(scene: Scene) -> None:
    data = QMimeData()
    data.setText("file:///etc/hostname")
    assert not data.hasFormat(CAPTURE_MIME)
    event = QDragEnterEvent(QPoint(60, 60), COPY, data, LEFT, PLAIN)
    event.ignore()
    QApplication.sendEvent(scene.article.paper, event)
    assert not event.isAccepted()


def test_the_grip_drags_a_block_to_another_place(scene: Scene) -> None:
    paper = scene.article.paper
    paper.show_gutter(scene.blocks[2])
    grip = paper.gutter.grip
    goal = grip.mapFromGlobal(scene.blocks[6].mapToGlobal(QPoint(20, 2)))
    QTest.mousePress(grip, LEFT, pos=QPoint(5, 5))
    QTest.mouseMove(grip, QPoint(5, 40))
    QTest.mouseMove(grip, goal)
    assert paper.drop_index == 6
    QTest.mouseRelease(grip, LEFT, pos=goal)
    scene.settle()
    assert scene.outline[5] == ("heading", "Under gatan")
    assert scene.shown == scene.outline
    assert paper.drop_index is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_plus_beside_a_block_inserts_after_it(scene: Scene) -> None:
    scene.article.paper.show_gutter(scene.blocks[2])
    asked: list[object] = []
    scene.article.paper.insert_requested.connect(asked.append)
    QTest.mouseClick(scene.article.paper.gutter.plus, LEFT)
    menu = scene.page.composing.menu
    assert asked == [scene.blocks[2]]
    assert menu is not None
    menu.close()
    assert scene.article.current is scene.pieces[2]


# -- sources ----------------------------------------------------------------------------------------------------------


def sources(scene: Scene, place: int = PARAGRAPH) -> tuple[UUID, ...]:
    scene.settle()
    return scene.kept.blocks[place].content.sources


def test_l_makes_a_note_or_quote_a_source_of_the_paragraph_of_the_caret(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    for label in ("c1", "c2"):
        choose_row(scene, label)
        scene.press(KEY.Key_L)
    assert sources(scene) == (scene.capture("c1"), scene.capture("c2"))
    scene.press(KEY.Key_L)
    assert sources(scene) == (scene.capture("c1"),)
    assert scene.page.column.table.hasFocus(), "the keyboard stays where it is"


def test_a_source_is_one_change_for_undo(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    choose_row(scene, "c1")
    scene.press(KEY.Key_L)
    scene.page.commands["undo_article"].trigger()
    assert sources(scene) == ()


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen menus raise nothing
def test_the_blocks_menu_lists_what_it_rests_on_and_takes_it_away(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    choose_row(scene, "c1")
    scene.press(KEY.Key_L)
    scene.settle()
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    menu = scene.page.composing.menu
    assert menu is not None
    choose(menu, "Rests on", "c1: Fullsatt i salen")
    assert sources(scene) == ()


@pytest.mark.parametrize(
    ("place", "label", "said"),
    [
        (2, "c1", "Put the caret in the paragraph"),
        (4, "c1", "Put the caret"),
        (PARAGRAPH, "c7", "off the record"),
    ],
)
def test_what_can_be_no_source_says_why(scene: Scene, place: int, label: str, said: str) -> None:
    told: list[str] = []
    scene.page.told.connect(lambda text, _kind: told.append(text))
    scene.go_to(place)
    choose_row(scene, label)
    scene.press(KEY.Key_L)
    assert said in told[-1]
    assert sources(scene, place) == ()
