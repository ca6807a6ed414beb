# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Emphasis and links with real keys, and that they outlive splitting and joining."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.write.scene import Scene

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HEADING, PARAGRAPH, QUOTE = 2, 3, 4


def do(scene: Scene, name: str) -> None:
    scene.page.commands[name].trigger()


def test_what_is_marked_is_emphasised_and_no_longer(scene: Scene) -> None:
    scene.go_to(PARAGRAPH, 0)
    for _ in range(5):
        scene.press(KEY.Key_Right, SHIFT)
    do(scene, "emphasise")
    scene.settle()
    assert scene.outline[PARAGRAPH][1] == "*Salen* var full av folk."
    do(scene, "emphasise")
    scene.settle()
    assert scene.outline[PARAGRAPH][1] == "Salen var full av folk."
    scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert scene.outline[PARAGRAPH][1] == "*Salen* var full av folk."


def test_emphasis_outlives_splitting_and_joining(scene: Scene) -> None:
    scene.go_to(PARAGRAPH, 0)
    scene.press(KEY.Key_A, CTRL)
    do(scene, "emphasise")
    scene.go_to(PARAGRAPH, 7)
    scene.press(KEY.Key_Return)
    scene.settle()
    texts = [text for _, text in scene.outline]
    assert texts[PARAGRAPH : PARAGRAPH + 2] == ["*Salen*", "*var full av folk.*"]
    scene.press(KEY.Key_Backspace)
    scene.settle()
    assert scene.outline[PARAGRAPH][1] == "*Salenvar full av folk.*"


def test_delete_at_the_end_joins_what_follows(scene: Scene) -> None:
    scene.go_to(HEADING)
    scene.press(KEY.Key_Delete)
    scene.settle()
    assert scene.outline[HEADING] == ("heading", "Under gatanSalen var full av folk.")
    scene.press(KEY.Key_Delete)
    assert scene.focused == HEADING, "the caret stands in the middle now"
    scene.go_to(HEADING)
    scene.press(KEY.Key_Delete)
    scene.settle()
    assert scene.outline[HEADING + 1][0] == "quote"
    assert scene.focused == HEADING + 1


def test_a_link_gets_its_address_in_the_bar(scene: Scene) -> None:
    scene.go_to(PARAGRAPH, 2)
    do(scene, "link")
    bar = scene.page.centre.link_bar
    assert bar.isVisible()
    scene.type("https://example.org/a")
    scene.press(KEY.Key_Return)
    scene.settle()
    assert scene.outline[PARAGRAPH][1] == "[Salen](https://example.org/a) var full av folk."
    assert not bar.isVisible()
    assert scene.focused == PARAGRAPH
    scene.go_to(PARAGRAPH, 3)
    do(scene, "link")
    assert bar.address.text() == "https://example.org/a"
    scene.press(KEY.Key_Delete)
    scene.press(KEY.Key_Return)
    scene.settle()
    assert scene.outline[PARAGRAPH][1] == "Salen var full av folk."


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "example.org", "https://a b"]
)
def test_other_addresses_are_refused_with_a_word(scene: Scene, address: str) -> None:
    scene.go_to(PARAGRAPH, 2)
    do(scene, "link")
    scene.page.centre.link_bar.address.setText(address)
    scene.press(KEY.Key_Return)
    assert "https://" in scene.page.centre.link_bar.told.text()
    assert scene.page.centre.link_bar.isVisible()
    scene.press(KEY.Key_Escape)
    scene.settle()
    assert scene.outline[PARAGRAPH][1] == "Salen var full av folk."


def test_headings_and_quotes_have_no_markup(scene: Scene) -> None:
    for place in (HEADING, QUOTE):
        scene.go_to(place)
        do(scene, "emphasise")
        do(scene, "link")
        assert not scene.page.centre.link_bar.isVisible()


def test_every_key_reaches_what_it_is_for(scene: Scene) -> None:
    scene.go_to(PARAGRAPH, 2)
    scene.press(KEY.Key_I, CTRL)
    scene.settle()
    assert scene.outline[PARAGRAPH][1].startswith("*Salen*")
    scene.go_to(PARAGRAPH, 12)
    scene.press(KEY.Key_L, CTRL | SHIFT)
    assert scene.page.centre.link_bar.address.hasFocus()
    scene.press(KEY.Key_Escape)
    scene.press(KEY.Key_H, CTRL)
    assert scene.page.centre.find_bar.sought.hasFocus()
    scene.press(KEY.Key_V, CTRL | SHIFT)
    scene.settle()
    assert scene.page.versions.list.hasFocus()


def test_the_word_of_the_caret_is_not_marked_afterwards(scene: Scene) -> None:
    scene.go_to(PARAGRAPH, 2)
    scene.press(KEY.Key_I, CTRL)
    assert not scene.words(PARAGRAPH).textCursor().hasSelection()
    scene.press(KEY.Key_Return)
    scene.settle()
    assert [text for _, text in scene.outline[PARAGRAPH : PARAGRAPH + 2]] == ["*Salen*", "var full av folk."]


def test_a_marked_article_is_marked_no_longer_when_a_bar_takes_the_keyboard(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_A, CTRL)
    scene.press(KEY.Key_A, CTRL)
    assert scene.words(0).in_whole
    scene.press(KEY.Key_L, CTRL | SHIFT)
    assert not scene.words(0).in_whole
    assert not scene.words(0).textCursor().hasSelection()
