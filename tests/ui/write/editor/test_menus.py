# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import Attribution, BlockKind, Placement, QuoteMarks, Tense
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.actions import WRITE_ACTIONS
from seminarapp.ui.write.editor.menus import (
    FILLED,
    ICONS,
    WRITTEN,
    InsertMenu,
    KindMenu,
    QuoteMenu,
    StyleMenu,
    keys_of,
)
from seminarapp.ui.write.names import content_name
from tests.ui.write.scene import choose

QUOTE = Content(BlockKind.QUOTE, capture=uuid4())


def checked(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isChecked()]


def test_every_kind_can_be_put_in(qtbot: QtBot, look: Look) -> None:
    chosen: list[Content] = []
    menu = InsertMenu(look, chosen.append, lambda: None)
    qtbot.addWidget(menu)
    for content in (*WRITTEN, *FILLED):
        choose(menu, content_name(content))
    assert sorted((c.kind, c.level) for c in chosen) == sorted((c.kind, c.level) for c in (*WRITTEN, *FILLED))
    assert {content.kind for content in chosen} | {BlockKind.QUOTE} == set(BlockKind)


def test_a_quote_is_asked_of_the_material(qtbot: QtBot, look: Look) -> None:
    asked: list[str] = []
    menu = InsertMenu(look, lambda _: asked.append("block"), lambda: asked.append("quote"))
    qtbot.addWidget(menu)
    choose(menu, "Quote from the material")
    assert asked == ["quote"]


def test_every_kind_has_an_icon() -> None:
    assert set(ICONS) == set(BlockKind)


def test_the_kind_menu_marks_what_a_block_is_and_names_the_keys(qtbot: QtBot, look: Look) -> None:
    chosen: list[Content] = []
    menu = KindMenu(look, Content(BlockKind.HEADING, "Rubrik", level=3), chosen.append)
    qtbot.addWidget(menu)
    assert checked(menu) == ["Subheading\tAlt+2"]
    choose(menu, "Closing")
    assert chosen == [Content(BlockKind.CLOSING)]


def test_the_keys_in_the_menu_are_those_that_work() -> None:
    keys = {spec.text: spec.shortcut for spec in WRITE_ACTIONS}
    for content in WRITTEN:
        assert keys[content_name(content)] == keys_of(content)


def test_the_quote_menu_shows_what_is_in_force(qtbot: QtBot) -> None:
    chosen: list[Content] = []
    present = replace(QUOTE, attribution=Attribution.SURNAME, placement=Placement.INSIDE)
    menu = QuoteMenu(present, chosen.append)
    qtbot.addWidget(menu)
    assert checked(menu) == ["Surname", "After the first sentence"]
    choose(menu, "As the article’s rule")
    choose(menu, "Before the words")
    assert chosen == [replace(present, attribution=None), replace(present, placement=Placement.BEFORE)]


def test_a_quote_without_a_choice_stands_after_the_words_by_the_rule(qtbot: QtBot) -> None:
    menu = QuoteMenu(QUOTE, print)
    qtbot.addWidget(menu)
    assert checked(menu) == ["As the article’s rule", "After the words"]


@pytest.mark.parametrize(
    ("entry", "style"),
    [
        ("Quotation marks", ArticleStyle(QuoteMarks.MARKS)),
        ("Present tense", ArticleStyle(tense=Tense.PRESENT)),
        ("Name, organisation in short", ArticleStyle(attribution=Attribution.SHORT)),
        ("No attribution", ArticleStyle(attribution=Attribution.NONE)),
    ],
)
def test_the_style_menu_changes_one_thing(qtbot: QtBot, entry: str, style: ArticleStyle) -> None:
    chosen: list[ArticleStyle] = []
    menu = StyleMenu(ArticleStyle(), chosen.append)
    qtbot.addWidget(menu)
    assert len(checked(menu)) == 3
    choose(menu, entry)
    assert chosen == [style]
