# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""From the caret to its notes: the marks, the line, the sheet by keys, and the recording."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from seminarapp.application.records.seminar import BlockRecord
from seminarapp.domain.values import BlockKind
from seminarapp.ui.write.editor.source_marks import SourceMarks
from seminarapp.ui.write.provenance import SOURCES
from seminarapp.ui.write.side.sources import SourcesSheet
from tests.fakes.house import FakeHouse
from tests.ui.write.scene import Scene, held
from tests.ui.write.test_feeding import choose_row
from tests.ui.write.test_proofing import Opened

KEY = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
HEADING, FIRST, SECOND, QUOTE, EMPTY = range(5)
BLOCKS = (
    BlockRecord(BlockKind.HEADING, "Under gatan"),
    BlockRecord(BlockKind.PARAGRAPH, "Salen var full av folk.", sources=("c2", "c1")),
    BlockRecord(BlockKind.PARAGRAPH, "Ingen vet varför."),
    BlockRecord(BlockKind.QUOTE, capture="c2"),
    BlockRecord(BlockKind.PARAGRAPH, ""),
)


@pytest.fixture
def sourced(opened: Opened) -> Scene:
    """An article in which one paragraph rests on a note and a quote, and one on nothing."""
    scene = opened(held(*BLOCKS))
    scene.go_to(FIRST)
    QApplication.processEvents()
    return scene


@pytest.fixture
def addresses(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have been opened."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    return opened


def open_sheet(scene: Scene) -> SourcesSheet:
    scene.press(KEY.Key_O, CTRL_SHIFT)
    QApplication.processEvents()
    return scene.page.sources


def rows(scene: Scene) -> list[tuple[str, str, str]]:
    return [(one.leading, one.note, one.title) for one in scene.page.sources.list.entries.entries]


def marked(scene: Scene) -> list[bool]:
    return [not scene.page.provenance.marks.mark_of(block).isEmpty() for block in scene.blocks]


def test_marks_stand_beside_what_rests_on_notes_and_what_lacks_them(sourced: Scene) -> None:
    assert marked(sourced) == [False, True, True, False, False]
    marks = sourced.page.provenance.marks
    paper = sourced.article.paper
    assert marks.geometry().left() > paper.column.geometry().right()
    assert marks.geometry().right() <= paper.width()
    line = sourced.blocks[FIRST].focus_target.mapTo(paper, QPoint(0, 0)).y()
    assert line - 4 <= marks.mark_of(sourced.blocks[FIRST]).top() <= line + 12


def test_a_mark_follows_its_block_when_one_above_grows(sourced: Scene) -> None:
    marks = sourced.page.provenance.marks
    before = marks.mark_of(sourced.blocks[SECOND]).top()
    sourced.type("Ord som gör stycket mycket längre än det var. " * 6)
    sourced.bot.waitUntil(lambda: marks.mark_of(sourced.blocks[SECOND]).top() > before + 20)
    assert marks.height() == sourced.article.paper.height()


def test_the_line_says_what_the_caret_rests_on(sourced: Scene) -> None:
    line = sourced.page.centre.source_line
    assert line.text.text().startswith("0:31  Fullsatt i salen · 1:36  Marit Hedvall: Jag hör")
    sourced.go_to(SECOND)
    QApplication.processEvents()
    assert line.text.text() == "No source yet: choose a note in the material and press L"
    sourced.go_to(HEADING)
    QApplication.processEvents()
    assert line.text.text() == ""


def test_blocks_tell_assistive_technology_what_they_rest_on(sourced: Scene) -> None:
    assert "Fullsatt i salen" in sourced.words(FIRST).accessibleDescription()
    assert sourced.words(SECOND).accessibleDescription() == "No source yet"
    sourced.go_to(SECOND)
    choose_row(sourced, "c1")
    sourced.press(KEY.Key_L)
    QApplication.processEvents()
    assert sourced.words(SECOND).accessibleDescription() == "Rests on: 0:31  Fullsatt i salen"


def test_the_key_lists_the_notes_with_time_speaker_and_words(sourced: Scene) -> None:
    sheet = open_sheet(sourced)
    assert sourced.page.side.current == SOURCES
    assert sheet.list.hasFocus()
    assert sheet.told.text() == "The block rests on 2 notes."
    assert sheet.lacking.text() == "1 paragraph of the article has no source."
    assert rows(sourced) == [
        ("0:31", "Nobody named", "Fullsatt i salen"),
        ("1:36", "Marit Hedvall", "Jag hör ingenting. Det är poängen."),
    ]


def test_the_sheet_follows_the_caret(sourced: Scene) -> None:
    sheet = open_sheet(sourced)
    sourced.go_to(QUOTE)
    QApplication.processEvents()
    assert [words for _, _, words in rows(sourced)] == ["Jag hör ingenting. Det är poängen."]
    assert not sheet.unlink.isEnabled(), "a quote can't be parted from its note"
    sourced.go_to(HEADING)
    QApplication.processEvents()
    assert rows(sourced) == []
    assert not sheet.listen.isEnabled()


def test_enter_goes_to_the_note_in_the_material(sourced: Scene) -> None:
    sheet = open_sheet(sourced)
    QTest.keyClick(sheet.list, KEY.Key_Down)
    QTest.keyClick(sheet.list, KEY.Key_Return)
    table = sourced.page.column.table
    assert table.hasFocus()
    assert table.chosen is not None
    assert table.chosen.id == str(sourced.capture("c2"))


def test_in_a_narrow_window_the_material_comes_back_for_the_note(sourced: Scene) -> None:
    sourced.page.resize(1000, 700)
    sheet = open_sheet(sourced)
    assert not sourced.page.column.isVisible()
    QTest.keyClick(sheet.list, KEY.Key_Return)
    assert sourced.page.column.table.hasFocus()


def test_l_hears_the_recording_at_the_notes_moment(sourced: Scene, addresses: list[str]) -> None:
    sheet = open_sheet(sourced)
    QTest.keyClick(sheet.list, KEY.Key_Down)
    QTest.keyClick(sheet.list, KEY.Key_L)
    assert addresses == ["https://play.example.org/2#t=96"]


def test_the_recording_is_heard_from_the_paragraph_itself(sourced: Scene, addresses: list[str]) -> None:
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    sourced.go_to(QUOTE)
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    assert addresses == ["https://play.example.org/2#t=31", "https://play.example.org/2#t=96"]
    sourced.go_to(SECOND)
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    assert sourced.told[-1] == ("The block of the caret rests on no note that could be heard", "warn")


def test_delete_parts_the_block_from_a_note_in_one_step(sourced: Scene) -> None:
    sheet = open_sheet(sourced)
    QTest.keyClick(sheet.list, KEY.Key_Delete)
    sourced.settle()
    assert sourced.kept.blocks[FIRST].content.sources == (sourced.capture("c2"),)
    QApplication.processEvents()
    assert len(rows(sourced)) == 1
    sourced.page.commands["undo_article"].trigger()
    sourced.settle()
    assert len(sourced.kept.blocks[FIRST].content.sources) == 2


def test_delete_leaves_a_quotes_note_alone(sourced: Scene) -> None:
    sourced.go_to(QUOTE)
    sheet = open_sheet(sourced)
    QTest.keyClick(sheet.list, KEY.Key_Delete)
    sourced.settle()
    assert sourced.kept.blocks[QUOTE].content.capture == sourced.capture("c2")


def test_n_goes_to_what_lacks_a_source_and_escape_back_to_the_text(sourced: Scene) -> None:
    sheet = open_sheet(sourced)
    QTest.keyClick(sheet.list, KEY.Key_N)
    QApplication.processEvents()
    assert sourced.article.current is sourced.pieces[SECOND]
    assert sheet.list.hasFocus(), "the keyboard stays"
    assert sheet.told.text().startswith("No source yet")
    QTest.keyClick(sheet.list, KEY.Key_Escape)
    assert sourced.focused == SECOND


def test_a_discarded_note_is_said_to_be_gone_and_can_be_let_go(sourced: Scene, house: FakeHouse) -> None:
    house.activities.revising.discard([sourced.capture("c1")])
    sourced.page.reload()
    sourced.settle()
    sourced.go_to(FIRST)
    sheet = open_sheet(sourced)
    assert [words for _, _, words in rows(sourced)][-1] == "This note has been discarded"
    QTest.keyClick(sheet.list, KEY.Key_Down)
    assert not sheet.listen.isEnabled()
    QTest.keyClick(sheet.list, KEY.Key_Delete)
    sourced.settle()
    assert sourced.kept.blocks[FIRST].content.sources == (sourced.capture("c2"),)


def test_what_was_taken_off_the_record_says_so(sourced: Scene, house: FakeHouse) -> None:
    house.activities.revising.take_off_record([sourced.capture("c1")], True)
    sourced.page.reload()
    sourced.settle()
    sourced.go_to(FIRST)
    sheet = open_sheet(sourced)
    assert sheet.list.entries[0].badge == "Off the record"


# -- the mouse --------------------------------------------------------------------------------------------------------


def middle(marks: SourceMarks, scene: Scene, place: int) -> QPoint:
    point: QPointF = marks.mark_of(scene.blocks[place]).center()
    return point.toPoint()


def test_a_click_on_a_mark_shows_the_sources_of_its_block(sourced: Scene) -> None:
    sourced.go_to(HEADING)
    marks = sourced.page.provenance.marks
    QTest.mouseMove(marks, middle(marks, sourced, FIRST))
    assert marks.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(marks, Qt.MouseButton.LeftButton, pos=middle(marks, sourced, FIRST))
    assert sourced.page.side.current == SOURCES
    assert len(rows(sourced)) == 2


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen tool tips are not raised
def test_the_tool_tip_says_which_notes_they_are(sourced: Scene) -> None:
    marks = sourced.page.provenance.marks
    at = middle(marks, sourced, FIRST)
    QApplication.sendEvent(marks, QHelpEvent(QHelpEvent.Type.ToolTip, at, marks.mapToGlobal(at)))
    assert "Fullsatt i salen" in QToolTip.text()
    assert "<p" in QToolTip.text(), "what a user wrote is never taken for markup"


def test_a_press_between_the_marks_goes_on_to_the_paper(sourced: Scene) -> None:
    marks = sourced.page.provenance.marks
    pressed: list[bool] = []
    sourced.article.paper.below_clicked.connect(lambda: pressed.append(True))
    QTest.mouseClick(marks, Qt.MouseButton.LeftButton, pos=QPoint(10, marks.height() - 5))
    assert pressed == [True]
    assert sourced.page.side.current != SOURCES


def test_marks_are_painted_in_the_margin(sourced: Scene) -> None:
    marks = sourced.page.provenance.marks
    picture = marks.grab().toImage()
    ground = picture.pixelColor(0, 0)
    for place in (FIRST, SECOND):
        where = marks.mark_of(sourced.blocks[place]).toRect()
        inked = {
            picture.pixelColor(x, y).name()
            for x in range(where.left(), where.right())
            for y in range(where.top(), where.bottom())
        }
        assert len(inked) > 2, "something is drawn there"
    heading = sourced.blocks[HEADING].y() + sourced.article.paper.column.y() + 20
    assert picture.pixelColor(12, heading) == ground
