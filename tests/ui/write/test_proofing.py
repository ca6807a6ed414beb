# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Proofreading by keys: findings are shown, gone through, mended, taken back and left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminarapp.application.proofreading.proofreading import Proofreading
from seminarapp.application.proofreading.spelling import NoDictionaries
from seminarapp.application.records.seminar import BlockRecord, SeminarRecord
from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.proofing import FINDINGS
from seminarapp.ui.write.side.findings import MOST
from tests.application.proofreading.dictionaries import OneDictionary
from tests.fakes.house import FakeHouse
from tests.fakes.left_findings import LeftInMemory
from tests.ui.write.scene import CAPTURES, Scene, held

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HEADING, FIRST, LAST = 0, 1, 2
BLOCKS = (
    BlockRecord(BlockKind.HEADLINE, "Röret som ingen ser"),
    BlockRecord(BlockKind.PARAGRAPH, "Salen  var full av folk, 30% log..."),
    BlockRecord(BlockKind.PARAGRAPH, "Marit Hedwall log mot dem."),
)
Opened = Callable[[SeminarRecord], Scene]


@pytest.fixture
def slips(opened: Opened) -> Scene:
    """An article with four slips; the caret stands in the headline."""
    scene = opened(held(*BLOCKS))
    scene.go_to(HEADING)
    return scene


@pytest.fixture
def sheet(slips: Scene) -> Scene:
    """The same with the sheet shown and read."""
    slips.press(KEY.Key_F7)
    slips.settle()
    return slips


def rules(scene: Scene) -> list[str]:
    return [entry.note for entry in scene.page.findings.list.entries.entries]


def key(scene: Scene, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(scene.page.findings.list, code, modifier)
    scene.settle()


def marked(scene: Scene, place: int) -> str:
    begin, end = scene.words(place).marked()
    return scene.words(place).words[begin:end]


def test_the_key_shows_the_findings_with_their_rules(sheet: Scene) -> None:
    assert sheet.page.side.current == FINDINGS
    assert sheet.page.findings.list.hasFocus()
    assert rules(sheet) == [
        "More than one space",
        "No space before the per cent sign",
        "Three full stops: there is one sign, …",
        "Nearly a name of the panel: as in the plan?",
    ]
    assert sheet.page.findings.told.text().startswith("4 findings. Spelling is not looked at")


def test_enter_goes_to_the_place(sheet: Scene) -> None:
    key(sheet, KEY.Key_Down)
    key(sheet, KEY.Key_Down)
    assert sheet.page.findings.list.hasFocus(), "going through the list only shows the places"
    assert marked(sheet, FIRST) == "..."
    key(sheet, KEY.Key_Return)
    assert sheet.focused == FIRST
    assert marked(sheet, FIRST) == "..."


def test_a_remedy_is_one_change_and_the_next_finding_is_chosen(sheet: Scene) -> None:
    before = sheet.kept
    key(sheet, KEY.Key_Return, CTRL)
    assert sheet.outline[FIRST][1] == "Salen var full av folk, 30% log..."
    assert sheet.page.findings.list.hasFocus(), "one goes on from there"
    assert rules(sheet)[0] == "No space before the per cent sign"
    key(sheet, KEY.Key_Return, CTRL)
    key(sheet, KEY.Key_Return, CTRL)
    key(sheet, KEY.Key_Return, CTRL)
    assert [text for _, text in sheet.outline[1:]] == [
        "Salen var full av folk, 30\u00a0% log…",
        "Marit Hedvall log mot dem.",
    ]
    assert rules(sheet) == []
    for _ in range(4):
        sheet.page.commands["undo_article"].trigger()
    sheet.settle()
    assert [block.content for block in sheet.kept.blocks] == [block.content for block in before.blocks]


SPACED = (
    BlockRecord(BlockKind.HEADLINE, "Röret  som ingen  ser"),
    BlockRecord(BlockKind.PARAGRAPH, "Salen  var full, 30% log."),
    BlockRecord(BlockKind.PARAGRAPH, "Marit Hedwall  log  mot dem, och Nadia Parvisi."),
)


@pytest.fixture
def spaced(opened: Opened) -> Scene:
    """An article with one slip in all its blocks and others between them; the sheet shows."""
    scene = opened(held(*SPACED))
    scene.go_to(HEADING)
    scene.press(KEY.Key_F7)
    scene.settle()
    return scene


def test_all_of_one_rule_are_mended_in_one_step_and_that_is_said(spaced: Scene) -> None:
    before = spaced.outline
    assert spaced.page.findings.mend_all.text() == "Mend all 5 of this rule"
    key(spaced, KEY.Key_Return, CTRL | SHIFT)
    assert [text for _, text in spaced.outline] == [
        "Röret som ingen ser",
        "Salen var full, 30% log.",
        "Marit Hedwall log mot dem, och Nadia Parvisi.",
    ]
    assert spaced.told == [("5 places mended: More than one space. Ctrl+Z takes all of them back.", "info")]
    assert len(rules(spaced)) == 3, "what is left stays in the list"
    assert spaced.page.findings.list.hasFocus()
    spaced.page.commands["undo_article"].trigger()
    spaced.settle()
    assert spaced.outline == before


def test_what_is_often_meant_is_never_mended_all_at_once(spaced: Scene) -> None:
    key(spaced, KEY.Key_End)
    assert spaced.page.findings.current is not None
    assert spaced.page.findings.current.rule == "nearly_a_name"
    assert not spaced.page.findings.mend_all.isVisible()
    before = spaced.outline
    key(spaced, KEY.Key_Return, CTRL | SHIFT)
    assert spaced.outline == before
    assert spaced.told == []


def test_a_text_that_changed_meanwhile_is_not_mended_with_the_others(spaced: Scene) -> None:
    piece = spaced.pieces[LAST]
    spaced.page.manuscript.revise(piece, replace(piece.content, text="Ett  nytt slut."))
    QTest.keyClick(spaced.page.findings.list, KEY.Key_Return, CTRL | SHIFT)
    spaced.settle()
    assert spaced.outline[LAST][1] == "Ett  nytt slut."
    assert spaced.outline[HEADING][1] == "Röret som ingen ser"
    assert spaced.told[0][0].startswith("3 places mended")
    assert "More than one space" in rules(spaced), "it is read again"


def test_what_was_left_alone_is_listed_and_can_be_told_again(sheet: Scene) -> None:
    found = sheet.page.findings
    assert not found.left.isVisible()
    key(sheet, KEY.Key_Delete)
    key(sheet, KEY.Key_Delete)
    assert found.left.text() == "Left alone: 2"
    key(sheet, KEY.Key_A)
    assert rules(sheet) == ["More than one space", "No space before the per cent sign"]
    assert found.told.text() == "Left as they are in this article, and told no more:"
    assert not found.mend.isVisible()
    before = sheet.outline
    key(sheet, KEY.Key_Return, CTRL)
    assert sheet.outline == before, "nothing is mended from this list"
    key(sheet, KEY.Key_Delete)
    assert rules(sheet) == ["No space before the per cent sign"]
    key(sheet, KEY.Key_Delete)
    assert rules(sheet)[0] == "More than one space", "the findings are back where nothing is left"
    assert len(rules(sheet)) == 4


def test_a_step_goes_back_to_the_findings(sheet: Scene) -> None:
    key(sheet, KEY.Key_Delete)
    key(sheet, KEY.Key_A)
    key(sheet, KEY.Key_F8)
    assert len(rules(sheet)) == 3
    assert sheet.page.findings.left.text() == "Left alone: 1"


def test_a_disk_that_refuses_says_so_and_what_was_left_stays_so_meanwhile(
    opened: Opened, house: FakeHouse
) -> None:
    left = LeftInMemory()
    left.refuses = True
    house.activities = replace(house.activities, proofreading=Proofreading(NoDictionaries(), left))
    scene = opened(held(*BLOCKS))
    scene.go_to(HEADING)
    scene.press(KEY.Key_F7)
    scene.settle()
    key(scene, KEY.Key_Delete)
    assert "the disk is full" in scene.refusals[0]
    scene.page.proofing.read()
    scene.settle()
    assert len(rules(scene)) == 3


def test_what_is_left_stays_away_when_the_article_is_read_again(sheet: Scene) -> None:
    key(sheet, KEY.Key_Delete)
    assert rules(sheet)[0] == "No space before the per cent sign"
    sheet.page.proofing.read()
    sheet.settle()
    assert len(rules(sheet)) == 3
    assert sheet.outline[FIRST][1].startswith("Salen  var"), "nothing was changed"


def test_the_keys_go_from_finding_to_finding_in_the_article(slips: Scene) -> None:
    def step(modifier: Qt.KeyboardModifier = NONE) -> tuple[int, str]:
        slips.press(KEY.Key_F8, modifier)
        slips.settle()
        return slips.focused, marked(slips, slips.focused)

    assert step() == (FIRST, "  ")
    assert slips.page.side.current == FINDINGS
    step()
    assert step() == (FIRST, "...")
    assert step() == (LAST, "Hedwall")
    assert step() == (FIRST, "  "), "round the end"
    assert step(SHIFT) == (LAST, "Hedwall")


def test_the_article_is_read_again_after_a_pause_in_typing(sheet: Scene) -> None:
    sheet.go_to(LAST)
    sheet.type(" Hon  log.")
    sheet.article.commit()
    sheet.bot.waitUntil(lambda: len(rules(sheet)) == 5, timeout=5_000)
    assert sheet.focused == LAST, "the caret stays where it is"


def test_reading_again_does_not_interrupt_who_types_on(sheet: Scene) -> None:
    sheet.go_to(LAST)
    sheet.type(" Hon  log.")
    sheet.article.commit()
    sheet.type(" Sedan")
    sheet.bot.waitUntil(lambda: len(rules(sheet)) == 5, timeout=5_000)
    assert sheet.outline[LAST][1].endswith("Hon  log."), (
        "what is being typed is kept after a pause, not before"
    )
    assert sheet.words(LAST).words.endswith(" Sedan")


def test_a_place_that_was_written_over_is_looked_for_again(sheet: Scene) -> None:
    sheet.go_to(FIRST, 0)
    sheet.type("Ja. ")
    key(sheet, KEY.Key_Return)
    assert rules(sheet)[0] == "More than one space"
    key(sheet, KEY.Key_Return)
    assert marked(sheet, FIRST) == "  "


def test_nothing_is_read_while_another_sheet_shows(slips: Scene) -> None:
    slips.go_to(LAST)
    slips.type(" Hon  log.")
    slips.keep()
    assert not slips.page.proofing._calm.isActive()
    assert rules(slips) == []


def test_a_remedy_for_a_text_that_has_changed_meanwhile_reads_it_again_instead(sheet: Scene) -> None:
    piece = sheet.pieces[FIRST]
    sheet.page.manuscript.revise(piece, replace(piece.content, text="X. Salen  var."))
    QTest.keyClick(sheet.page.findings.list, KEY.Key_Return, CTRL)
    sheet.settle()
    assert sheet.outline[FIRST][1] == "X. Salen  var."
    assert rules(sheet)[0] == "More than one space"


def test_a_quote_is_mended_where_it_was_noted(opened: Opened) -> None:
    slip = replace(CAPTURES[1], text="Jag jag hör ingenting.")
    record = held(BlockRecord(BlockKind.QUOTE, capture="c2"))
    scene = opened(replace(record, captures=(CAPTURES[0], slip, *CAPTURES[2:])))
    scene.go_to(0)
    scene.press(KEY.Key_F7)
    scene.settle()
    assert rules(scene) == ["The same word twice"]
    key(scene, KEY.Key_Return, CTRL)
    chosen = scene.page.column.table.chosen
    assert chosen is not None
    assert chosen.id == str(scene.capture("c2"))
    assert scene.page.column.table.hasFocus()
    assert next(one.text for one in scene.material.captures if one.label == "c2") == "Jag jag hör ingenting."


@pytest.fixture
def spelt(opened: Opened, house: FakeHouse) -> Scene:
    """An article with a word that no dictionary has, on a machine with a dictionary."""
    house.activities = replace(house.activities, proofreading=Proofreading(OneDictionary(), LeftInMemory()))
    scene = opened(held(BlockRecord(BlockKind.PARAGRAPH, "Salen var full av fålk.")))
    scene.go_to(0)
    scene.press(KEY.Key_F7)
    scene.settle()
    return scene


def test_words_that_may_be_meant_are_offered_and_taken_by_a_key(spelt: Scene) -> None:
    found = spelt.page.findings
    assert rules(spelt) == ["Not in the dictionary"]
    assert found.told.text() == "1 finding. Spelling by the dictionary sv_SE."
    assert [button.text() for button in found.words if button.isVisible()] == [
        "1  folk",
        "2  folks",
        "3  fjolk",
    ]
    key(spelt, KEY.Key_1)
    assert spelt.outline == [("paragraph", "Salen var full av folk.")]
    assert rules(spelt) == []
    assert not any(button.isVisible() for button in found.words)


def test_of_very_many_findings_the_first_are_listed(opened: Opened) -> None:
    scene = opened(held(BlockRecord(BlockKind.PARAGRAPH, "Salen var" + " folk  rör" * 150 + ".")))
    scene.go_to(0)
    scene.press(KEY.Key_F7)
    scene.settle()
    assert len(rules(scene)) == MOST
    assert scene.page.findings.count == "151 findings, the first 100 of them below."
    key(scene, KEY.Key_Return, CTRL)
    assert len(rules(scene)) == MOST, "the next one moves up"


def test_the_sheet_wears_both_themes(sheet: Scene, look: Look) -> None:
    before = sheet.page.findings.grab().toImage()
    look.toggle()
    sheet.settle()
    assert sheet.page.findings.grab().toImage() != before
