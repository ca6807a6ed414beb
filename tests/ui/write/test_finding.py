# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Finding and replacing with real keys: what was written is changed as one, and no quote is touched."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.write.scene import Scene

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
STANDFIRST, PARAGRAPH, LIST = 1, 3, 5


def look_for(scene: Scene, text: str) -> None:
    scene.page.commands["find_replace"].trigger()
    scene.type(text)


def told(scene: Scene) -> str:
    return scene.page.centre.find_bar.told.text()


def marked(scene: Scene) -> tuple[int, str]:
    piece = scene.article.current
    assert piece is not None
    place = scene.pieces.index(piece)
    return place, scene.words(place).textCursor().selectedText()


def test_enter_goes_from_hit_to_hit_and_round_the_end(scene: Scene) -> None:
    scene.go_to(0, 0)
    look_for(scene, "rör")
    assert told(scene) == "1 of 3"
    assert marked(scene) == (0, "Rör")
    seen = []
    for _ in range(3):
        scene.press(KEY.Key_Return)
        seen.append(marked(scene))
    assert seen == [(STANDFIRST, "rör"), (LIST, "rör"), (0, "Rör")]
    scene.press(KEY.Key_Return, SHIFT)
    assert marked(scene) == (LIST, "rör")
    assert scene.page.centre.find_bar.sought.hasFocus(), "the keyboard stays in the bar"


def test_all_are_replaced_as_one_change(scene: Scene) -> None:
    before = scene.outline
    scene.go_to(0, 0)
    look_for(scene, "rör")
    scene.press(KEY.Key_Tab)
    scene.page.centre.find_bar.instead.setFocus()
    scene.type("kabel")
    scene.press(KEY.Key_Return, CTRL)
    scene.settle()
    assert [text for _, text in scene.outline if "kabel" in text] == [
        "kabelet som ingen ser",
        "Två röster om kabel.",
        "Byt kabel\nRita kartor",
    ]
    assert scene.shown == scene.outline
    scene.press(KEY.Key_Escape)
    scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert scene.outline == before


def test_one_is_replaced_and_the_next_shown(scene: Scene) -> None:
    scene.go_to(0, 0)
    look_for(scene, "rör")
    scene.page.centre.find_bar.instead.setFocus()
    scene.type("Röret rör")
    scene.press(KEY.Key_Return)
    scene.settle()
    assert scene.outline[0][1] == "Röret röret som ingen ser"
    assert marked(scene) == (STANDFIRST, "rör"), "what was put in is not found again"


def test_hits_in_quotes_are_told_and_left_alone(scene: Scene) -> None:
    look_for(scene, "poängen")
    assert told(scene) == "Not found · 1 in quotes, which are as they were said"
    scene.page.centre.find_bar.instead.setFocus()
    scene.type("x")
    scene.press(KEY.Key_Return, CTRL)
    scene.settle()
    assert all("x" not in text for _, text in scene.outline)


def test_what_is_marked_is_looked_for_and_escape_goes_back(scene: Scene) -> None:
    scene.go_to(PARAGRAPH, 0)
    for _ in range(5):
        scene.press(KEY.Key_Right, SHIFT)
    scene.page.commands["find_replace"].trigger()
    assert scene.page.centre.find_bar.sought.text() == "Salen"
    assert told(scene) == "1 of 1"
    scene.press(KEY.Key_Escape)
    assert scene.focused == PARAGRAPH
    assert not scene.page.centre.find_bar.isVisible()


def test_whole_words_and_case_narrow_the_search(scene: Scene) -> None:
    look_for(scene, "Rör")
    scene.page.centre.find_bar.whole.click()
    assert told(scene) == "1 of 2"
    scene.page.centre.find_bar.case.click()
    assert told(scene) == "Not found"
