# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Tags by key: of one note or several, with what has been used before offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.live.panel import Stage, typed

KEY = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tagged(live: Stage) -> Stage:
    """Three notes with tags, and the keys on the newest."""
    for text in ("Ett #vatten", "Två #vatten #avgift", "Tre"):
        live.note(text)
    live.press(KEY.Key_Up)
    return live


def tags(stage: Stage) -> list[tuple[str, ...]]:
    stage.settle()
    return [capture.tags for capture in stage.captures]


def change(stage: Stage, text: str, *keys: Qt.Key) -> None:
    stage.press(KEY.Key_T)
    edit = stage.stream.tags.edit
    assert stage.page.focusWidget() is edit
    typed(edit, text)
    for key in keys:
        QTest.keyClick(edit, key)


def test_t_changes_the_tags_of_a_note(tagged: Stage) -> None:
    change(tagged, "el hållbart", KEY.Key_Return)
    assert tags(tagged)[2] == ("el", "hållbart")
    assert tagged.rows[2].tags == ("el", "hållbart")
    assert tagged.page.focusWidget() is tagged.stream.table
    assert not tagged.stream.tags.isVisible()


def test_of_several_only_what_they_have_in_common_is_shown_and_changed(tagged: Stage) -> None:
    tagged.press(KEY.Key_Up)
    tagged.press(KEY.Key_Up, SHIFT)
    tagged.press(KEY.Key_T)
    assert tagged.stream.tags.edit.text() == "#vatten "
    tagged.stream.tags.edit.selectAll()
    typed(tagged.stream.tags.edit, "#nytt")
    QTest.keyClick(tagged.stream.tags.edit, KEY.Key_Return)
    assert tags(tagged) == [("nytt",), ("avgift", "nytt"), ()]
    tagged.press(KEY.Key_Z, CONTROL)


def test_it_is_one_step_for_undo(tagged: Stage) -> None:
    before = tags(tagged)
    tagged.press(KEY.Key_A, CONTROL)
    change(tagged, "alla", KEY.Key_Return)
    assert all("alla" in one for one in tags(tagged))
    tagged.page.console.revisions.undo()
    assert tags(tagged) == before


def test_the_rest_of_a_tag_that_was_used_before_is_offered(tagged: Stage) -> None:
    change(tagged, "va")
    edit = tagged.stream.tags.edit
    assert (edit.text(), edit.selectedText()) == ("vatten", "tten")
    typed(edit, "r")
    assert edit.text() == "var"
    QTest.keyClick(edit, KEY.Key_Backspace)
    assert (edit.text(), edit.selectedText()) == ("va", ""), "what was taken off is not offered again at once"
    QTest.keyClick(edit, KEY.Key_Return)
    assert tags(tagged)[2] == ("va",)


def test_escape_leaves_them_as_they_were(tagged: Stage) -> None:
    before = tags(tagged)
    change(tagged, "el", KEY.Key_Escape)
    assert tags(tagged) == before
    assert tagged.page.focusWidget() is tagged.stream.table


def test_what_cannot_be_a_tag_is_left_out(tagged: Stage) -> None:
    change(tagged, "a.b <b> #ok, ##två #ok", KEY.Key_Return)
    assert tags(tagged)[2] == ("ok", "två")


def test_a_closed_session_is_only_read(tagged: Stage) -> None:
    tagged.page.console.close()
    tagged.settle()
    QTest.keyClick(tagged.stream.table, KEY.Key_T)
    assert not tagged.stream.tags.isVisible()
