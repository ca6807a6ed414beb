# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Writing with the keyboard: what is typed, cut in two and joined, and what the store has of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from seminarapp.domain.values import BlockKind
from tests.fakes.house import FakeHouse
from tests.ui.write.scene import Scene

KEY = Qt.Key
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PARAGRAPH, QUOTE, LIST, PANEL, CLOSING = 3, 4, 5, 6, 7


def test_what_is_typed_is_stored_after_a_pause(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.type(" Och varm.")
    assert scene.outline[PARAGRAPH] == ("paragraph", "Salen var full av folk.")
    scene.bot.waitUntil(lambda: scene.outline[PARAGRAPH][1].endswith("Och varm."), timeout=5000)


def test_what_is_typed_is_stored_when_the_caret_leaves_the_block(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.type("!")
    scene.go_to(0)
    scene.settle()
    assert scene.outline[PARAGRAPH][1] == "Salen var full av folk.!"


def test_what_is_typed_is_stored_when_the_page_is_hidden(scene: Scene) -> None:
    scene.go_to(CLOSING)
    scene.type(" Kom!")
    scene.page.hide()
    scene.settle()
    assert scene.outline[CLOSING][1] == "Serien fortsätter. Kom!"


def test_what_is_typed_is_stored_when_another_seminar_is_shown(scene: Scene) -> None:
    scene.go_to(CLOSING)
    scene.type(" Kom!")
    scene.page.show_seminar(scene.seminar)
    scene.settle()
    assert scene.outline[CLOSING][1] == "Serien fortsätter. Kom!"
    assert scene.words(CLOSING).words == "Serien fortsätter. Kom!"


def test_a_key_stores_nothing_by_itself(scene: Scene, house: FakeHouse) -> None:
    scene.go_to(PARAGRAPH)
    before = len(house.ledger.log)
    scene.type("abc")
    scene.settle()
    assert len(house.ledger.log) == before


def test_no_break_spaces_are_kept(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.type("\u00a0%")
    scene.keep()
    assert scene.outline[PARAGRAPH][1].endswith(".\u00a0%")


def test_enter_at_the_end_begins_a_paragraph(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Return)
    scene.type("Nytt")
    scene.keep()
    assert scene.outline[PARAGRAPH : PARAGRAPH + 2] == [
        ("paragraph", "Salen var full av folk."),
        ("paragraph", "Nytt"),
    ]
    assert scene.focused == PARAGRAPH + 1


def test_one_types_on_in_a_paragraph_that_the_store_has_not_answered_for(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    for word in ("ett", "två", "tre"):
        scene.press(KEY.Key_Return)
        scene.type(word)
    scene.press(KEY.Key_Up, ALT)
    scene.keep()
    assert [text for _, text in scene.outline[4:7]] == ["ett", "tre", "två"]
    assert scene.shown == scene.outline


def test_enter_within_cuts_in_two(scene: Scene) -> None:
    scene.go_to(PARAGRAPH, len("Salen var full"))
    scene.press(KEY.Key_Return)
    scene.settle()
    assert scene.outline[3:5] == [("paragraph", "Salen var full"), ("paragraph", "av folk.")]
    assert scene.words(4).textCursor().position() == 0


def test_enter_cuts_behind_an_emoji_where_the_caret_is(scene: Scene) -> None:
    scene.go_to(PARAGRAPH, 0)
    scene.type("💧💧")
    scene.press(KEY.Key_Return)
    scene.settle()
    assert [text for _, text in scene.outline[3:5]] == ["💧💧", "Salen var full av folk."]


def test_enter_at_the_beginning_makes_room_before(scene: Scene) -> None:
    scene.go_to(PARAGRAPH, 0)
    scene.press(KEY.Key_Return)
    scene.settle()
    assert [text for _, text in scene.outline[3:5]] == ["", "Salen var full av folk."]
    assert scene.focused == 4


def test_enter_in_a_heading_goes_on_in_a_paragraph(scene: Scene) -> None:
    scene.go_to(2, len("Under"))
    scene.press(KEY.Key_Return)
    scene.settle()
    assert scene.outline[2:4] == [("heading", "Under"), ("paragraph", "gatan")]


def test_shift_enter_breaks_the_line_and_not_the_block(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Return, SHIFT)
    scene.type("Andra raden")
    scene.keep()
    assert scene.outline[PARAGRAPH][1] == "Salen var full av folk.\nAndra raden"
    assert len(scene.outline) == 8


def test_enter_in_a_list_makes_an_item(scene: Scene) -> None:
    scene.go_to(LIST)
    scene.press(KEY.Key_Return)
    scene.type("Spara")
    scene.keep()
    assert scene.outline[LIST] == ("list", "Byt rör\nRita kartor\nSpara")


def test_enter_on_an_empty_last_item_leaves_the_list(scene: Scene) -> None:
    scene.go_to(LIST)
    scene.press(KEY.Key_Return)
    scene.press(KEY.Key_Return)
    scene.settle()
    assert scene.outline[LIST : LIST + 2] == [("list", "Byt rör\nRita kartor"), ("paragraph", "")]
    assert scene.focused == LIST + 1


def test_enter_on_a_quote_begins_a_paragraph_after_it(scene: Scene) -> None:
    scene.go_to(QUOTE)
    scene.press(KEY.Key_Return)
    scene.settle()
    assert [kind for kind, _ in scene.outline[4:6]] == ["quote", "paragraph"]
    assert scene.focused == QUOTE + 1


def test_backspace_in_an_empty_block_takes_it_away(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Return)
    scene.press(KEY.Key_Backspace)
    scene.settle()
    assert len(scene.outline) == 8
    assert scene.focused == PARAGRAPH
    assert scene.words(PARAGRAPH).textCursor().atEnd()


def test_backspace_at_the_beginning_joins(scene: Scene) -> None:
    scene.go_to(PARAGRAPH, len("Salen var full"))
    scene.press(KEY.Key_Return)
    scene.press(KEY.Key_Backspace)
    scene.settle()
    assert scene.outline[PARAGRAPH] == ("paragraph", "Salen var fullav folk.")
    assert scene.words(PARAGRAPH).textCursor().position() == len("Salen var full")


def test_backspace_never_eats_a_quote(scene: Scene) -> None:
    scene.go_to(LIST, 0)
    scene.press(KEY.Key_Backspace)
    scene.settle()
    assert len(scene.outline) == 8
    assert scene.focused == QUOTE


def test_backspace_at_the_very_beginning_does_nothing(scene: Scene) -> None:
    scene.go_to(0, 0)
    scene.press(KEY.Key_Backspace)
    scene.settle()
    assert len(scene.outline) == 8


@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Backspace])
def test_delete_on_a_quote_removes_it(scene: Scene, key: Qt.Key) -> None:
    scene.go_to(QUOTE)
    scene.press(key)
    scene.settle()
    assert "quote" not in [kind for kind, _ in scene.outline]
    assert scene.focused == QUOTE


def test_arrows_go_through_every_block_and_back(scene: Scene) -> None:
    scene.go_to(0)
    seen = [0]
    for _ in range(40):
        scene.press(KEY.Key_Down)
        if scene.focused != seen[-1]:
            seen.append(scene.focused)
    assert seen == list(range(8))
    for _ in range(40):
        scene.press(KEY.Key_Up)
    assert scene.focused == 0


def test_left_and_right_cross_from_block_to_block(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Right)
    assert scene.focused == QUOTE
    scene.press(KEY.Key_Left)
    assert scene.focused == PARAGRAPH
    assert scene.words(PARAGRAPH).textCursor().atEnd()


def test_tab_goes_on_to_the_next_block(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Tab)
    assert scene.focused == QUOTE
    scene.press(KEY.Key_Tab)
    assert scene.focused == LIST
    scene.press(KEY.Key_Backtab, SHIFT)
    assert scene.focused == QUOTE


def test_tab_goes_to_a_new_block_where_it_stands(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Return)
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Tab)
    assert scene.focused == PARAGRAPH + 1
    scene.press(KEY.Key_Tab)
    assert scene.focused == PARAGRAPH + 2


def test_pasted_markup_stays_as_text(scene: Scene) -> None:
    rich = QMimeData()
    rich.setHtml('<img src="file:///etc/hostname"><b>fet</b>')
    rich.setText("<b>fet</b> rad")
    QGuiApplication.clipboard().setMimeData(rich)
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_V, CTRL)
    scene.keep()
    assert scene.outline[PARAGRAPH][1] == "Salen var full av folk.<b>fet</b> rad"


def test_a_headline_is_pasted_on_one_line(scene: Scene) -> None:
    QGuiApplication.clipboard().setText("\natt\nvänta ")
    scene.go_to(0)
    scene.press(KEY.Key_V, CTRL)
    scene.keep()
    assert scene.outline[0][1] == "Röret som ingen seratt vänta"


def test_the_introducing_line_of_the_panel_can_be_written(scene: Scene) -> None:
    assert scene.words(PANEL).placeholderText()
    scene.go_to(PANEL)
    scene.type("I panelen:")
    scene.keep()
    assert scene.outline[PANEL] == ("panel", "I panelen:")


def test_the_disk_refusing_loses_nothing(scene: Scene, house: FakeHouse) -> None:
    house.ledger.broken = True
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Return)
    scene.type("Sparas")
    scene.keep()
    assert scene.refusals
    assert ("paragraph", "Sparas") in scene.shown
    house.ledger.broken = False
    scene.type(" nu")
    scene.keep()
    assert scene.outline[PARAGRAPH + 1] == ("paragraph", "Sparas nu")
    assert scene.shown == scene.outline


def test_clicking_the_empty_paper_writes_on_at_the_end(scene: Scene) -> None:
    paper = scene.article.paper
    scene.article.verticalScrollBar().setValue(10_000)
    at = paper.rect().bottomLeft() + QPoint(100, -10)
    QTest.mouseClick(paper, Qt.MouseButton.LeftButton, pos=at)
    assert scene.focused == CLOSING
    assert scene.pieces[CLOSING].content.kind is BlockKind.CLOSING


@pytest.mark.parametrize("start", [PARAGRAPH, QUOTE, CLOSING])
def test_control_home_and_end_go_to_the_ends_of_the_article(scene: Scene, start: int) -> None:
    last = len(scene.pieces) - 1
    scene.go_to(start)
    scene.press(KEY.Key_Home, CTRL)
    assert (scene.focused, scene.words(0).textCursor().position()) == (0, 0)
    scene.press(KEY.Key_End, CTRL)
    assert scene.focused == last
    assert scene.words(last).textCursor().atEnd()
