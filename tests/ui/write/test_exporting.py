# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Exporting: which file, where to, what is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.exporting import TARGETS
from tests.fakes.house import FakeHouse
from tests.ui.write.scene import Scene, choose

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_article_is_written_where_the_user_said(scene: Scene, look: Look, tmp_path: Path) -> None:
    scene.chooser.answer = tmp_path / "vatten.html"
    choose(scene.page.exporting.menu(look, scene.page), "Article as a web page")
    scene.settle()
    assert scene.chooser.asked == [
        ("Article as a web page", "Article as a web page (*.html)", "röret-som-ingen-ser.html")
    ]
    assert (tmp_path / "vatten.html").exists()
    assert scene.told == [(f"Wrote {tmp_path / 'vatten.html'}", "info"), ("made as .html", "warn")]


def test_what_was_typed_last_is_in_the_file(
    scene: Scene, look: Look, tmp_path: Path, house: FakeHouse
) -> None:
    scene.chooser.answer = tmp_path / "a.json"
    scene.go_to(0)
    scene.type("!")
    scene.article.settle()  # as opening the menu by its button does
    choose(scene.page.exporting.menu(look, scene.page), "Seminar file")
    scene.settle()
    (record,) = house.files.written
    assert record.article is not None
    assert record.article.blocks[0].text == "Röret som ingen ser!"


def test_a_forgotten_suffix_is_added(scene: Scene, look: Look, tmp_path: Path) -> None:
    scene.chooser.answer = tmp_path / "vatten"
    choose(scene.page.exporting.menu(look, scene.page), "Article as PDF")
    scene.settle()
    assert (tmp_path / "vatten.pdf").exists()


def test_a_fragment_is_not_mistaken_for_a_page(scene: Scene, look: Look, tmp_path: Path) -> None:
    scene.chooser.answer = tmp_path / "vatten.html"
    choose(scene.page.exporting.menu(look, scene.page), "Article as HTML to paste")
    scene.settle()
    assert (tmp_path / "vatten.fragment.html").read_text().startswith("article .fragment.html")


def test_a_suffix_that_is_added_overwrites_nothing(scene: Scene, look: Look, tmp_path: Path) -> None:
    there = tmp_path / "vatten.pdf"
    there.write_text("mine")
    scene.chooser.answer = tmp_path / "vatten"
    choose(scene.page.exporting.menu(look, scene.page), "Article as PDF")
    scene.settle()
    assert there.read_text() == "mine"
    assert scene.told[0][0].startswith(f"{there} is there already")
    scene.chooser.answer = there
    choose(scene.page.exporting.menu(look, scene.page), "Article as PDF")
    scene.settle()
    assert there.read_text() != "mine"


def test_a_published_article_is_exported_as_the_edition_or_as_the_working_copy(
    scene: Scene, look: Look, tmp_path: Path
) -> None:
    entries = [action.text() for action in scene.page.exporting.menu(look, scene.page).actions()]
    assert "Working copy" not in entries
    scene.activities.finalising.finalise(scene.seminar, despite="Prov")
    scene.page.reload()
    scene.settle()
    scene.go_to(0)
    scene.type("!")
    scene.keep()
    scene.chooser.answer = tmp_path / "a.txt"
    choose(scene.page.exporting.menu(look, scene.page), "Article as plain text")
    scene.settle()
    assert any("publish a correction" in text or "publicera en rättelse" in text for text, _ in scene.told)
    scene.told.clear()
    choose(scene.page.exporting.menu(look, scene.page), "Working copy", "Article as plain text")
    scene.settle()
    assert scene.chooser.asked[-1][2] == "röret-som-ingen-ser.draft.txt"
    assert [kind for _, kind in scene.told] == ["info", "warn"]
    assert not any("rättelse" in text for text, _ in scene.told)


def test_thinking_better_of_it_writes_nothing(scene: Scene, look: Look) -> None:
    choose(scene.page.exporting.menu(look, scene.page), "Programme as PDF")
    scene.settle()
    assert scene.told == []


def test_a_folder_that_is_missing_is_told_with_its_remedy(scene: Scene, look: Look, tmp_path: Path) -> None:
    scene.chooser.answer = tmp_path / "nowhere" / "vatten.pdf"
    choose(scene.page.exporting.menu(look, scene.page), "Article as PDF")
    scene.settle()
    assert "choose a folder that exists" in scene.refusals[0]
    assert scene.told == []


def test_printing_writes_the_programme_and_opens_it(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    scene.chooser.answer = tmp_path / "program.pdf"
    scene.go_to(0)
    scene.page.commands["print_programme"].trigger()
    scene.settle()
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "program.pdf"))]
    assert scene.chooser.asked[0][2] == "röret-som-ingen-ser.programme.pdf"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_ctrl_e_opens_the_menu_of_everything(scene: Scene) -> None:
    scene.go_to(0)
    scene.press(Qt.Key.Key_E, CTRL)
    shown = next(menu for menu in scene.page.findChildren(QMenu) if menu.isVisible())
    assert [action.text() for action in shown.actions() if action.text()] == [
        *(one.name for one in TARGETS),
        "Copy the article",
        "Print the programme …",
        "For other programs…",
    ]
    shown.close()


def test_a_calendar_entry_is_proposed_under_the_seminars_name(scene: Scene, look: Look) -> None:
    choose(scene.page.exporting.menu(look, scene.page), "Calendar entry")
    scene.settle()
    assert scene.chooser.asked == [
        ("Calendar entry", "Calendar entry (*.ics)", "röret-som-ingen-ser.calendar.ics")
    ]
