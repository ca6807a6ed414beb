# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The page as a whole: what it shows, how one gets about in it, and what it does with what comes late."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget

from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.write.header import BESIDE, PREVIEW, WRITE
from seminarapp.ui.write.material.choices import Kind
from seminarapp.ui.write.side.column import OVERVIEW
from tests.fakes.house import FakeHouse
from tests.ui.write.scene import BLOCKS, Scene, held, typed

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PARAGRAPH, QUOTE = 3, 4


def sections(scene: Scene) -> list[str]:
    outline = scene.page.side.overview.outline
    return [outline.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(outline.count())]


def texts(scene: Scene) -> list[str]:
    rows = scene.page.column.table.rows
    return [rows[place].text for place in range(len(rows))]


def told_as_proposal(scene: Scene) -> tuple[bool, bool]:
    """Whether the page says so, and whether it is."""
    return scene.page.centre._proposal.isVisible(), scene.kept.proposed


def test_a_proposal_is_shown_as_such_until_something_is_changed(proposal: Scene) -> None:
    assert told_as_proposal(proposal) == (True, True)
    proposal.go_to(0)
    proposal.type("!")
    proposal.keep()
    assert told_as_proposal(proposal) == (False, False)
    assert proposal.outline[0] == ("headline", "Röret som ingen ser!")
    assert proposal.shown == proposal.outline


def test_looking_at_a_proposal_writes_nothing(proposal: Scene, house: FakeHouse) -> None:
    before = len(house.ledger.log)
    proposal.go_to(0)
    proposal.press(KEY.Key_Down)
    proposal.page.centre.header.choose_view(PREVIEW)
    proposal.page.hide()
    proposal.settle()
    assert len(house.ledger.log) == before


def test_a_proposed_block_can_be_moved_at_once(proposal: Scene) -> None:
    proposal.go_to(0)
    proposal.press(KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    proposal.settle()
    assert [kind for kind, _ in proposal.outline[:2]] == ["standfirst", "headline"]


def test_sections_are_listed_with_their_length(scene: Scene) -> None:
    assert sections(scene) == ["Standfirst, 4 words", "Under gatan, 24 words"]
    assert scene.page.centre.header.facts.startswith("34 words")


def test_the_length_follows_what_is_typed(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.type(" Två ord till")
    scene.keep()
    scene.bot.waitUntil(lambda: sections(scene)[1] == "Under gatan, 27 words")
    assert scene.page.centre.header.facts.startswith("37 words")


def test_enter_on_a_section_goes_there(scene: Scene) -> None:
    scene.page.side.overview.outline.setCurrentRow(1)
    scene.page.side.overview.outline.setFocus()
    scene.press(KEY.Key_Return)
    assert scene.focused == 2


def test_the_section_of_the_caret_is_marked(scene: Scene) -> None:
    scene.go_to(QUOTE)
    assert scene.page.side.overview.outline.currentRow() == 1
    scene.go_to(1)
    assert scene.page.side.overview.outline.currentRow() == 0
    scene.go_to(0)
    assert scene.page.side.overview.outline.currentRow() == -1


def test_approvals_are_those_of_the_quotes_in_the_article(scene: Scene) -> None:
    assert [one.seat.id for one in scene.page.side.overview._approvals or []] == ["mh"]
    scene.page.composing.insert(Content(BlockKind.QUOTE, capture=scene.capture("c3")))
    scene.bot.waitUntil(
        lambda: [one.seat.id for one in scene.page.side.overview._approvals or []] == ["mh", "np"]
    )
    assert scene.page.side.overview._done.text() == "1 of 2 done"


def test_the_footer_counts_quotes_that_may_be_used(scene: Scene) -> None:
    assert scene.page.column.footer.text() == "1 of 4 quotes used · drag or press Enter to insert"


def test_saving_is_told_with_its_time(scene: Scene) -> None:
    assert "saved" not in scene.page.centre.header.facts
    scene.go_to(PARAGRAPH)
    scene.type("!")
    scene.keep()
    assert " · saved " in scene.page.centre.header.facts


def test_chips_search_and_star_narrow_the_list(scene: Scene) -> None:
    column = scene.page.column
    assert len(texts(scene)) == 8
    column.chips[Kind.QUOTES].click()
    assert len(texts(scene)) == 5
    column.star.click()
    assert texts(scene) == ["Jag hör ingenting. Det är poängen."]
    column.star.click()
    column.chips[Kind.ALL].click()
    column.search.setFocus()
    typed(column.search, "parvizi kartan")
    scene.press(KEY.Key_Return)
    assert texts(scene) == ["Kartan är ett rykte."]
    scene.press(KEY.Key_Escape)
    assert len(texts(scene)) == 8


def test_a_chip_stays_down_when_it_is_pressed_again(scene: Scene) -> None:
    chip = scene.page.column.chips[Kind.NOTES]
    chip.click()
    chip.click()
    assert chip.isChecked()
    assert texts(scene) == ["Fullsatt i salen", "Hemligt"]


def test_ctrl_f_goes_to_the_search_from_anywhere(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_F, CTRL)
    assert scene.page.column.search.hasFocus()


def test_f6_goes_round_the_columns(scene: Scene) -> None:
    page = scene.page
    scene.go_to(PARAGRAPH)
    visited = []
    for _ in range(3):
        scene.press(KEY.Key_F6)
        widget = QApplication.focusWidget()
        assert widget is not None
        visited.append(next(c for c in (page.column, page.centre, page.side) if c.isAncestorOf(widget)))
    assert visited == [page.side, page.column, page.centre]
    assert scene.focused == PARAGRAPH
    scene.press(KEY.Key_F6, SHIFT)
    assert page.column.table.hasFocus()


def test_f9_shows_writing_both_and_preview(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    article, preview = scene.article, scene.page.centre.preview
    seen = []
    for _ in range(4):
        seen.append((scene.page.centre.header.view, article.isVisible(), preview.isVisible()))
        scene.press(KEY.Key_F9)
        scene.settle()
    assert seen == [(WRITE, True, False), (BESIDE, True, True), (PREVIEW, False, True), (WRITE, True, False)]


def test_the_star_of_a_row_marks_the_capture(scene: Scene) -> None:
    capture = scene.capture("c3")
    scene.page.column.table.star_requested.emit(str(capture))
    scene.settle()
    assert next(one for one in scene.material.captures if one.id == capture).starred
    place = scene.page.column.table.rows.place_of(str(capture))
    assert place is not None
    assert scene.page.column.table.rows[place].starred


def test_showing_the_page_again_keeps_caret_and_undo(scene: Scene) -> None:
    scene.go_to(QUOTE)
    scene.press(KEY.Key_Delete)
    blocks = scene.blocks
    scene.page.show_seminar(scene.seminar)
    scene.settle()
    assert scene.blocks == blocks
    assert scene.page.manuscript.can_undo


def test_what_another_window_wrote_shows_when_the_page_is_shown_again(scene: Scene) -> None:
    first = scene.kept.blocks[0]
    scene.activities.writing.revise_block(scene.seminar, first.id, Content(BlockKind.HEADLINE, "Nytt namn"))
    scene.page.show_seminar(scene.seminar)
    scene.settle()
    assert scene.words(0).words == "Nytt namn"


def test_typing_while_the_page_is_loading_is_not_overwritten(scene: Scene) -> None:
    scene.go_to(PARAGRAPH)
    scene.page.reload()
    scene.type(" Sen tanke.")
    scene.article.commit()
    scene.settle()
    assert scene.words(PARAGRAPH).words.endswith("Sen tanke.")
    assert scene.outline[PARAGRAPH][1].endswith("Sen tanke.")


def test_a_correction_of_the_note_shows_in_the_quote(scene: Scene) -> None:
    scene.activities.revising.reword(scene.capture("c2"), "Jag hör allt.")
    scene.desk.seminar_changed.emit(scene.seminar)
    scene.settle()
    face = scene.article.faces[scene.pieces[QUOTE]]
    assert face.sentence.startswith("– Jag hör allt, sa Marit Hedvall")


def test_another_seminar_takes_the_place_of_the_first(
    scene: Scene, house: FakeHouse, opened: Callable[[SeminarRecord], Scene]
) -> None:
    other = house.activities.exchange.take_in(held(*BLOCKS[:2])).seminar
    assert other is not None
    scene.go_to(PARAGRAPH)
    scene.type("!")
    scene.page.show_seminar(other)
    scene.settle()
    assert len(scene.blocks) == 2
    assert not scene.page.manuscript.can_undo
    assert scene.outline[PARAGRAPH][1].endswith("!")


def test_the_page_gives_its_keyboard_to_the_article(proposal: Scene) -> None:
    proposal.page.setFocus()
    assert proposal.focused == 0


def test_the_keyboard_waits_for_the_article_to_be_there(scene: Scene, house: FakeHouse) -> None:
    other = house.activities.exchange.take_in(held(*BLOCKS[:2])).seminar
    assert other is not None
    scene.page.show_seminar(other)
    scene.page.setFocus()
    scene.settle()
    assert scene.focused == 0


@pytest.mark.parametrize(("width", "sides"), [(1440, True), (1180, True), (1000, False)])
def test_a_narrow_window_folds_the_sections_away(scene: Scene, width: int, sides: bool) -> None:
    scene.page.resize(width, 700)
    QApplication.processEvents()
    assert scene.page.side.isVisible() is sides
    assert scene.page.centre.width() >= 400
    scene.go_to(PARAGRAPH)
    scene.press(KEY.Key_F6)
    widget = QApplication.focusWidget()
    assert widget is not None
    assert (scene.page.side if sides else scene.page.column).isAncestorOf(widget)


@pytest.mark.parametrize("width", [960, 1180, 1440])
def test_no_chip_is_cut_off(scene: Scene, width: int) -> None:
    scene.page.column.chips[Kind.NOTES].setText("Anteckningar och noteringar")
    scene.page.resize(width, 700)
    QApplication.processEvents()
    chips = scene.page.column.chips.values()
    assert [chip.text() for chip in chips if chip.width() < chip.sizeHint().width()] == []


def test_side_by_side_takes_the_room_of_the_sections(scene: Scene) -> None:
    scene.page.centre.header.choose_view(BESIDE)
    assert not scene.page.side.isVisible()
    scene.page.centre.header.choose_view(WRITE)
    assert scene.page.side.isVisible()
    scene.settle()


def test_a_called_sheet_takes_the_room_of_the_material_in_a_narrow_window(scene: Scene) -> None:
    sheet = QListWidget()
    scene.page.side.add_sheet("findings", "spell-check", "Findings", sheet)
    scene.page.resize(960, 700)
    scene.page.show_sheet("findings")
    QApplication.processEvents()
    assert sheet.hasFocus()
    assert not scene.page.column.isVisible()
    assert scene.page.centre.width() >= 400
    scene.page.show_sheet(OVERVIEW)
    assert scene.page.column.isVisible()
    assert not scene.page.side.isVisible()


def test_both_themes_are_worn_without_a_restart(scene: Scene, look: Look) -> None:
    before = scene.page.grab().toImage()
    look.toggle()
    QApplication.processEvents()
    after = scene.page.grab().toImage()
    assert before.pixelColor(700, 400) != after.pixelColor(700, 400)


def test_every_panel_has_a_name(scene: Scene) -> None:
    panels = [scene.page.column, scene.page.centre, scene.page.side]
    assert all(panel.accessibleName() for panel in panels)
    assert isinstance(scene.page.side, Panel)
