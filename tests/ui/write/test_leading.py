# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""From what a sheet tells to its place."""

from __future__ import annotations

from seminarapp.ui.write.header import PREVIEW, WRITE
from seminarapp.ui.write.material.choices import Kind
from tests.ui.write.scene import Scene

LAST = 7


def test_the_preview_gives_way_to_the_block(scene: Scene) -> None:
    scene.page.centre.header.choose_view(PREVIEW)
    scene.settle()
    scene.page.go_to(scene.pieces[LAST])
    assert scene.page.centre.header.view == WRITE
    assert scene.focused == LAST


def test_a_capture_is_found_whatever_the_list_was_narrowed_to(scene: Scene) -> None:
    column = scene.page.column
    column.chips[Kind.QUESTIONS].click()
    column.search.setText("betalar")
    column.star.setChecked(True)
    scene.bot.waitUntil(lambda: len(column.table.rows) == 0)
    scene.page._leading.go_to_capture(scene.capture("c5"))
    assert column.table.hasFocus()
    assert column.table.chosen is not None
    assert column.table.chosen.id == str(scene.capture("c5"))
    assert column.search.text() == ""
    scene.bot.wait(400)  # the search waits for a pause in typing; it does not take the row away again
    assert column.table.chosen is not None
    assert column.table.chosen.id == str(scene.capture("c5"))
