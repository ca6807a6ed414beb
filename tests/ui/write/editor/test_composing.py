# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Changing the article's build: moving, removing, turning into, inserting, attributing, and taking all that back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from seminarapp.domain.article import Content
from seminarapp.domain.values import Attribution, BlockKind, Placement, QuoteMarks, Tense
from seminarapp.ui.write.editor.quote_block import QuoteBlock
from tests.ui.write.scene import Scene, choose

KEY = Qt.Key
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen menus raise nothing
HEADING, PARAGRAPH, QUOTE, LIST, PANEL = 2, 3, 4, 5, 6


def kinds(scene: Scene) -> list[str]:
    return [kind for kind, _ in scene.outline]


def menu_of(scene: Scene) -> QMenu:
    menu = scene.page.composing.menu
    assert menu is not None
    assert menu.isVisible()
    return menu


def quote_at(scene: Scene, place: int = QUOTE) -> QuoteBlock:
    block = scene.blocks[place]
    assert isinstance(block, QuoteBlock)
    return block


def form_at(scene: Scene, place: int) -> Attribution:
    return quote_at(scene, place).face.form


def test_alt_and_arrows_move_the_block_with_its_caret(scene: Scene) -> None:
    scene.go_to(PARAGRAPH, 5)
    scene.press(KEY.Key_Up, ALT)
    scene.settle()
    assert kinds(scene)[2:4] == ["paragraph", "heading"]
    assert scene.shown == scene.outline
    assert scene.words(2).textCursor().position() == 5
    scene.press(KEY.Key_Down, ALT)
    scene.press(KEY.Key_Down, ALT)
    scene.settle()
    assert kinds(scene)[2:5] == ["heading", "quote", "paragraph"]


def test_nothing_moves_beyond_the_ends(scene: Scene) -> None:
    before = scene.outline
    scene.go_to(0)
    scene.press(KEY.Key_Up, ALT)
    scene.go_to(7)
    scene.press(KEY.Key_Down, ALT)
    scene.settle()
    assert scene.outline == before


def test_ctrl_shift_backspace_removes_any_block(scene: Scene) -> None:
    scene.go_to(PANEL)
    scene.press(KEY.Key_Backspace, CTRL | SHIFT)
    scene.settle()
    assert "panel" not in kinds(scene)


def test_the_last_block_gives_way_to_an_empty_paragraph(scene: Scene) -> None:
    for _ in range(8):
        scene.go_to(0)
        scene.press(KEY.Key_Backspace, CTRL | SHIFT)
    scene.settle()
    assert scene.outline == [("paragraph", "")]


def test_ctrl_z_brings_a_removed_block_back_under_its_id(scene: Scene) -> None:
    before = scene.kept.blocks
    scene.go_to(QUOTE)
    scene.press(KEY.Key_Delete)
    scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert scene.kept.blocks == before
    assert scene.focused == QUOTE


def test_ctrl_z_first_takes_back_typing_and_then_the_change_before(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Up, ALT)
    scene.type("abc")
    scene.press(KEY.Key_Z, CTRL)
    assert scene.words(2).words == "Salen var full av folk."
    scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert kinds(scene)[2:4] == ["heading", "paragraph"]


def test_typing_in_another_block_is_taken_back_as_one_change(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.type("abc")
    scene.keep()
    scene.type("def")
    scene.go_to(0)
    scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert scene.outline[PARAGRAPH][1] == "Salen var full av folk."
    scene.press(KEY.Key_Z, CTRL | SHIFT)
    scene.settle()
    assert scene.outline[PARAGRAPH][1] == "Salen var full av folk.abcdef"


def test_a_split_is_taken_back_as_one_change(scene: Scene) -> None:
    before = scene.outline
    scene.go_to(PARAGRAPH, 5)
    scene.press(KEY.Key_Return)
    scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert scene.outline == before
    scene.press(KEY.Key_Z, CTRL | SHIFT)
    scene.settle()
    assert [text for _, text in scene.outline[3:5]] == ["Salen", "var full av folk."]


def test_everything_of_an_hour_is_taken_back_and_done_again(scene: Scene) -> None:
    before = scene.kept
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Return)
    scene.type("Nytt stycke")
    scene.press(KEY.Key_1, ALT)
    scene.press(KEY.Key_Up, ALT)
    scene.go_to(5)
    scene.press(KEY.Key_A)
    scene.press(KEY.Key_Delete)
    scene.settle()
    after = scene.kept
    for _ in range(9):
        scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert scene.kept == before
    for _ in range(9):
        scene.press(KEY.Key_Z, CTRL | SHIFT)
    scene.settle()
    assert scene.kept == after
    assert scene.shown == scene.outline


@pytest.mark.parametrize(
    ("key", "kind", "level"),
    [
        (KEY.Key_1, BlockKind.HEADING, 2),
        (KEY.Key_2, BlockKind.HEADING, 3),
        (KEY.Key_3, BlockKind.STANDFIRST, 2),
        (KEY.Key_4, BlockKind.LIST, 2),
        (KEY.Key_5, BlockKind.CLOSING, 2),
        (KEY.Key_6, BlockKind.HEADLINE, 2),
    ],
)
def test_alt_and_a_digit_turn_the_block_into_another_kind(
    scene: Scene, key: Qt.Key, kind: BlockKind, level: int
) -> None:
    scene.go_to(PARAGRAPH, 3)
    scene.press(key, ALT)
    scene.settle()
    content = scene.kept.blocks[PARAGRAPH].content
    assert (content.kind, content.level, content.text) == (kind, level, "Salen var full av folk.")
    assert scene.focused == PARAGRAPH
    assert scene.words(PARAGRAPH).textCursor().position() == 3
    scene.press(KEY.Key_0, ALT)
    scene.settle()
    assert scene.kept.blocks[PARAGRAPH].content.kind is BlockKind.PARAGRAPH


def test_a_quote_is_never_turned_into_text(scene: Scene) -> None:
    scene.go_to(QUOTE)
    scene.press(KEY.Key_1, ALT)
    scene.settle()
    assert kinds(scene)[QUOTE] == "quote"


def test_the_insert_menu_puts_a_block_after_the_caret(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_N, CTRL | SHIFT)
    choose(menu_of(scene), "Subheading")
    scene.type("Dyrt")
    scene.keep()
    content = scene.kept.blocks[PARAGRAPH + 1].content
    assert content == Content(BlockKind.HEADING, "Dyrt", level=3)


def test_slash_in_an_empty_paragraph_makes_it_something_else(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_Return)
    scene.type("/")
    choose(menu_of(scene), "Recording")
    scene.settle()
    assert kinds(scene)[3:6] == ["paragraph", "recording", "quote"]


def test_a_slash_in_words_is_a_slash(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.type("/")
    scene.keep()
    assert scene.outline[PARAGRAPH][1].endswith("/")


@pytest.mark.parametrize(
    "kind", [BlockKind.PANEL, BlockKind.MODERATOR, BlockKind.RECORDING, BlockKind.FIGURE]
)
def test_every_filled_kind_can_be_put_in_and_taken_out(scene: Scene, kind: BlockKind) -> None:
    scene.go_to(PARAGRAPH)
    scene.page.composing.insert(Content(kind))
    scene.settle()
    assert kinds(scene)[PARAGRAPH + 1] == kind.value
    scene.press(KEY.Key_Backspace, CTRL | SHIFT)
    scene.settle()
    assert kinds(scene)[PARAGRAPH + 1] == "quote"


def test_the_alternative_text_of_a_picture_is_written(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.page.composing.insert(Content(BlockKind.FIGURE))
    scene.type("Ett rör i genomskärning")
    scene.keep()
    assert scene.outline[PARAGRAPH + 1] == ("figure", "Ett rör i genomskärning")


def test_keys_on_a_quote_change_how_it_is_attributed(scene: Scene) -> None:
    scene.go_to(QUOTE)
    said = [quote_at(scene).face.sentence]
    for _ in range(4):
        scene.press(KEY.Key_A)
        said.append(quote_at(scene).face.sentence)
    scene.settle()
    assert scene.kept.blocks[QUOTE].content.attribution is Attribution.NONE
    assert (
        said[0]
        == said[1]
        == ("– Jag hör ingenting. Det är poängen, sa Marit Hedvall, va-chef, Treåarnas Vatten AB.")
    )
    assert said[2].endswith("sa Marit Hedvall, Treåarnas Vatten.")
    assert said[3].endswith("sa Hedvall.")
    assert said[4] == "– Jag hör ingenting. Det är poängen."


def test_keys_on_a_quote_change_where_the_attribution_stands(scene: Scene) -> None:
    scene.go_to(QUOTE)
    scene.press(KEY.Key_P)
    assert quote_at(scene).face.sentence.startswith("Marit Hedvall, va-chef, Treåarnas Vatten AB: – Jag")
    scene.press(KEY.Key_P)
    scene.settle()
    assert scene.kept.blocks[QUOTE].content.placement is Placement.INSIDE
    assert ", sa Marit Hedvall" in quote_at(scene).face.sentence


def test_the_menu_on_a_quote_attributes_it(scene: Scene) -> None:
    scene.go_to(QUOTE)
    scene.press(KEY.Key_Space)
    choose(menu_of(scene), "Attribution", "Surname")
    scene.settle()
    assert scene.kept.blocks[QUOTE].content.attribution is Attribution.SURNAME


def test_the_menu_of_a_block_moves_and_removes_it(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_B, CTRL | SHIFT)
    choose(menu_of(scene), "Move up")
    scene.press(KEY.Key_B, CTRL | SHIFT)
    choose(menu_of(scene), "Remove")
    scene.settle()
    assert scene.outline[2] == ("heading", "Under gatan")
    assert "paragraph" not in kinds(scene)


def test_the_menu_of_a_block_turns_it_into_another_kind(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_B, CTRL | SHIFT)
    choose(menu_of(scene), "Turn into", "Closing")
    scene.settle()
    assert kinds(scene)[PARAGRAPH] == "closing"


def test_no_key_types_into_a_quote(scene: Scene) -> None:
    scene.go_to(QUOTE)
    before = scene.outline
    scene.type("bcdefgh 12345")
    menu = scene.page.composing.menu
    if menu is not None:
        menu.close()
    scene.settle()
    assert scene.outline == before


def test_the_style_changes_every_quote_at_once(scene: Scene) -> None:
    choose(scene.page.composing.style_menu(), "Quotation marks")
    choose(scene.page.composing.style_menu(), "Present tense")
    choose(scene.page.composing.style_menu(), "Surname")
    scene.settle()
    style = scene.kept.style
    assert (style.quotes, style.tense, style.attribution) == (
        QuoteMarks.MARKS,
        Tense.PRESENT,
        Attribution.SURNAME,
    )
    assert quote_at(scene).face.sentence == "”Jag hör ingenting. Det är poängen”, säger Hedvall."


def test_a_change_of_style_is_taken_back_before_what_was_typed_before_it(scene: Scene) -> None:
    scene.go_to(3)
    scene.type(" Ja.")
    choose(scene.page.composing.style_menu(), "Quotation marks")
    scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert scene.kept.style.quotes is QuoteMarks.DASH
    assert scene.outline[3][1].endswith(" Ja.")
    scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert not scene.outline[3][1].endswith(" Ja.")


def test_a_change_of_style_is_taken_back(scene: Scene) -> None:
    choose(scene.page.composing.style_menu(), "Quotation marks")
    scene.page.composing.undo()
    scene.settle()
    assert scene.kept.style.quotes is QuoteMarks.DASH


def test_the_first_mention_is_full_wherever_it_moves(scene: Scene) -> None:
    scene.page.composing.insert(Content(BlockKind.QUOTE, capture=scene.capture("c2")), 6)
    assert form_at(scene, 6) is Attribution.SURNAME
    for _ in range(3):
        scene.press(KEY.Key_Up, ALT)
    scene.settle()
    assert [form_at(scene, place) for place in (3, 5)] == [Attribution.FULL, Attribution.SURNAME]
