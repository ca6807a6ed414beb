# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A text from elsewhere, and the whole article on its way elsewhere, with real keys."""

from __future__ import annotations

from time import thread_time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

from tests.ui.write.scene import Scene

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
HEADING, PARAGRAPH, QUOTE, LIST = 2, 3, 4, 5


def paste(scene: Scene, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    scene.press(KEY.Key_V, CTRL)
    scene.settle()


def test_paragraphs_become_blocks_around_the_caret_as_one_change(scene: Scene) -> None:
    before = scene.outline
    scene.go_to(PARAGRAPH, 6)
    paste(scene, "Ett.\n\nEn rubrik\n\n• ett\n• två\n\nTre. ")
    assert scene.outline[PARAGRAPH : PARAGRAPH + 4] == [
        ("paragraph", "Salen Ett."),
        ("heading", "En rubrik"),
        ("list", "ett\ntvå"),
        ("paragraph", "Tre.var full av folk."),
    ]
    assert scene.shown == scene.outline
    assert (scene.focused, scene.words(PARAGRAPH + 3).textCursor().position()) == (PARAGRAPH + 3, 4)
    scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert scene.outline == before


def test_an_empty_paragraph_gives_way(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Return)
    paste(scene, "Rubrik\n\nText.")
    assert scene.outline[PARAGRAPH + 1 : PARAGRAPH + 3] == [("heading", "Rubrik"), ("paragraph", "Text.")]
    assert scene.outline[PARAGRAPH + 3][0] == "quote"


def test_in_a_heading_and_in_a_list_it_stays_there(scene: Scene) -> None:
    scene.go_to(HEADING)
    paste(scene, " och\n\nfler")
    scene.keep()
    assert scene.outline[HEADING][1] == "Under gatanoch fler"
    scene.go_to(LIST)
    paste(scene, "\nMät")
    scene.keep()
    assert scene.outline[LIST][1] == "Byt rör\nRita kartor\nMät"


def test_fifty_thousand_letters_come_without_a_stall(scene: Scene) -> None:
    text = "\n\n".join(["Salen var full av folk och ingen gick hem. " * 12] * 100)
    assert len(text) > 50_000
    scene.go_to(PARAGRAPH)
    QGuiApplication.clipboard().setText(text)
    begin = thread_time()
    scene.press(KEY.Key_V, CTRL)
    spent = thread_time() - begin
    scene.settle()
    assert len(scene.pieces) > 100
    assert scene.shown == scene.outline
    assert spent < 1.5, "of the processor: what else the machine does is not counted"


def test_all_is_marked_by_the_key_twice_and_copied(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_A, CTRL)
    scene.press(KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Salen var full av folk."
    scene.press(KEY.Key_A, CTRL)
    scene.press(KEY.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text().split("\n\n")
    assert copied[:4] == [
        "Röret som ingen ser",
        "Två röster om rör.",
        "Under gatan",
        "Salen var full av folk.",
    ]
    assert copied[4].startswith("– Jag hör ingenting.")
    assert copied[5] == "• Byt rör\n• Rita kartor"
    assert scene.words(0).textCursor().hasSelection()


@pytest.mark.parametrize("key", [KEY.Key_Left, KEY.Key_X])
def test_another_key_means_the_block_of_the_caret_alone(scene: Scene, key: Qt.Key) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_A, CTRL)
    scene.press(KEY.Key_A, CTRL)
    scene.press(key)
    assert not scene.words(0).textCursor().hasSelection()
    assert not scene.words(0).in_whole
    scene.keep()
    assert scene.outline[0] == ("headline", "Röret som ingen ser")


def drag(scene: Scene, origin: int, goal: int) -> None:
    """Press in the middle of one block's first line, let go at the beginning of another's."""
    start, end = scene.words(origin), scene.words(goal)
    cursor = start.textCursor()
    cursor.setPosition(6)
    start.setTextCursor(cursor)
    pressed = start.cursorRect().center()
    target = start.viewport().mapFromGlobal(end.viewport().mapToGlobal(QPoint(0, 8)))
    for kind, at, buttons in (
        (QEvent.Type.MouseButtonPress, pressed, LEFT),
        (QEvent.Type.MouseMove, target, LEFT),
        (QEvent.Type.MouseButtonRelease, target, Qt.MouseButton.NoButton),
    ):
        spot, button = QPointF(at), LEFT if kind is not QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            spot,
            QPointF(start.viewport().mapToGlobal(at)),
            button,
            buttons,
            Qt.KeyboardModifier.NoModifier,
        )
        QCoreApplication.sendEvent(start.viewport(), event)


def test_the_mouse_marks_from_one_block_to_another(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    drag(scene, PARAGRAPH, LIST + 2)
    scene.press(KEY.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text().split("\n\n")
    assert copied[0] == "var full av folk."
    assert copied[1].startswith("– Jag hör ingenting.")
    assert copied[2] == "• Byt rör\n• Rita kartor"
    assert len(copied) == 3
    drag(scene, PARAGRAPH, HEADING)
    scene.press(KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Under gatan\n\nSalen "
    scene.press(KEY.Key_Left)
    assert not scene.words(HEADING).textCursor().hasSelection()
    assert scene.outline[PARAGRAPH][1] == "Salen var full av folk."
