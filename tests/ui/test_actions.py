# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Actions are declared once, and can be done only where they belong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import seminarapp.ui.actions
from seminarapp.domain.errors import DuplicateError
from seminarapp.settings import resources
from seminarapp.ui.actions import WINDOW_ACTIONS, Actions, ActionSpec, Place

ADD = ActionSpec("add_segment", "Add segment", Place.PLAN, shortcut="Ctrl+N", icon="plus", help="At the end")
NOTE = ActionSpec("take_note", "Note", Place.LIVE, shortcut="Ctrl+N")
QUIT = ActionSpec("quit", "Quit", Place.WINDOW, shortcut="Ctrl+Q")


class Page(QWidget):
    """Somebody who does what actions say."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []

    def add_segment(self) -> None:
        self.done.append("segment")

    def take_note(self) -> None:
        self.done.append("note")


class Swedish(QTranslator):
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return "Lägg till programpunkt" if (context, source) == ("Actions", "Add segment") else None


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def actions(page: Page) -> Actions:
    actions = Actions([ADD, NOTE, QUIT], page)
    actions.bind("add_segment", page.add_segment)
    actions.bind("take_note", page.take_note)
    return actions


@pytest.fixture
def in_swedish(qapp: QApplication) -> Iterator[None]:
    translator = Swedish()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_same_keys_do_what_the_page_says(actions: Actions, page: Page) -> None:
    actions.enter(Place.PLAN)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    actions.enter(Place.LIVE)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.done == ["segment", "note"]


def test_action_of_another_page_can_not_be_done(actions: Actions, page: Page) -> None:
    actions.enter(Place.WRITE)
    actions["add_segment"].trigger()
    assert page.done == []


def test_unbound_action_is_never_available(actions: Actions, page: Page) -> None:
    actions.enter(Place.PLAN)
    assert actions.available() == [ADD]
    actions.bind("quit", page.close)
    assert actions.available() == [ADD, QUIT]


STAGE = ActionSpec("stage", "Stage", Place.WINDOW, shortcut="F9", yields_in=(Place.WRITE,))
VIEW = ActionSpec("view", "Preview", Place.WRITE, shortcut="F9")


def test_key_of_the_window_yields_where_a_page_has_another_use_for_it(page: Page) -> None:
    window, write = Actions((STAGE,), page), Actions((VIEW,), page)
    window.bind("stage", page.add_segment)
    write.bind("view", page.take_note)
    for place in (Place.PLAN, Place.WRITE, Place.LIVE):
        window.enter(place)
        write.enter(place)
        QTest.keyClick(page, Qt.Key.Key_F9)
    assert page.done == ["segment", "note", "segment"]
    window.enter(Place.WRITE)
    window["stage"].trigger()  # by the menu or the palette it can be done there too
    assert page.done[-1] == "segment"


def test_yielding_is_the_only_way_to_share_a_key_with_the_window(page: Page) -> None:
    assert len(list(Actions((STAGE, VIEW), page))) == 2
    with pytest.raises(DuplicateError):
        Actions((STAGE, ActionSpec("other", "Other", Place.LIVE, shortcut="F9")), page)


def test_texts_are_said_in_the_language_of_now(actions: Actions, in_swedish: None) -> None:
    actions.retranslate()
    assert actions["add_segment"].text() == "Lägg till programpunkt"
    assert actions["add_segment"].toolTip() == "Lägg till programpunkt (Ctrl+N)"
    assert actions["take_note"].text() == "Note"
    assert actions["add_segment"].statusTip() == "At the end"


@pytest.mark.parametrize(
    "clash",
    [
        ActionSpec("add_segment", "Again", Place.LIVE),
        ActionSpec("other", "Other", Place.PLAN, shortcut="Ctrl+n"),
        ActionSpec("other", "Other", Place.WINDOW, shortcut="Ctrl+N"),
        ActionSpec("other", "Other", Place.WRITE, shortcut="Ctrl+Q"),
    ],
)
def test_clashing_declarations_are_refused(page: Page, clash: ActionSpec) -> None:
    with pytest.raises(DuplicateError):
        Actions([ADD, QUIT, clash], page)


def test_the_windows_own_actions_agree_with_each_other(page: Page) -> None:
    assert len(list(Actions(WINDOW_ACTIONS, page))) == len(WINDOW_ACTIONS)
    for spec in WINDOW_ACTIONS:
        assert spec.help
        assert not spec.icon or (resources() / "icons" / f"{spec.icon}.svg").is_file()


def test_lupdate_finds_every_declared_text(tmp_path: Path) -> None:
    update = Path(sys.executable).parent / "pyside6-lupdate"
    target = tmp_path / "found.ts"
    subprocess.run([update, "-silent", seminarapp.ui.actions.__file__, "-ts", target], check=True)
    found = target.read_text(encoding="utf-8")
    assert "<name>Actions</name>" in found
    missing = [text for spec in WINDOW_ACTIONS for text in (spec.text, spec.help) if f">{text}<" not in found]
    assert missing == []
