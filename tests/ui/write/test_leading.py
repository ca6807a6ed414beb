# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""From what a sheet tells to its place."""

from __future__ import annotations

from uuid import uuid4

from seminarapp.application.views.search import HitKind, SearchHit
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


def test_what_a_search_found_is_gone_to_once_its_seminar_shows(scene: Scene) -> None:
    block = scene.kept.blocks[3]
    hit = SearchHit(HitKind.BLOCK, scene.seminar, "Röret", block.id, "Salen")
    scene.page.show_seminar(scene.seminar)
    scene.page.lead_to(hit)
    scene.settle()
    assert scene.focused == 3
    scene.page.show_seminar(scene.seminar)
    scene.page.lead_to(SearchHit(HitKind.CAPTURE, scene.seminar, "Röret", str(scene.capture("c3")), "Kartan"))
    scene.settle()
    chosen = scene.page.column.table.chosen
    assert chosen is not None
    assert chosen.id == str(scene.capture("c3"))


def test_what_another_seminar_has_or_is_gone_leads_nowhere(scene: Scene) -> None:
    scene.go_to(1)
    for seminar, target in ((uuid4(), scene.kept.blocks[3].id), (scene.seminar, "gone")):
        scene.page.lead_to(SearchHit(HitKind.BLOCK, seminar, "Röret", target, "Salen"))
        scene.page.reload()
        scene.settle()
        assert scene.focused == 1
