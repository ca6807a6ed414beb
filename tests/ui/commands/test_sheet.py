# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet: every declared key is on it, what works here stands before what works elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.actions import Place
from seminarapp.ui.commands.declared import ACTIONS, KEY_GROUPS
from seminarapp.ui.commands.sheet import KeyboardSheet
from seminarapp.ui.theme.look import Look
from tests.ui.naming import unnamed

KEY = Qt.Key


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> KeyboardSheet:
    window = QWidget()
    qtbot.addWidget(window)
    line = QLineEdit()
    QVBoxLayout(window).addWidget(line)
    window.resize(900, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    return KeyboardSheet(look, window)


def headings(sheet: KeyboardSheet) -> list[str]:
    return [offer.text for offer in sheet.list.offers if offer.heading]


@pytest.mark.parametrize("place", [Place.START, Place.PLAN, Place.LIVE])
def test_every_key_of_the_program_is_on_it(sheet: KeyboardSheet, place: Place) -> None:
    sheet.open_at(place)
    ids = {offer.id for offer in sheet.list.offers}
    assert {spec.id for spec in ACTIONS if spec.shortcut} <= ids
    keys = sum(len(group.keys) for group in KEY_GROUPS)
    assert sum(one.startswith("key:") for one in ids) == keys
    assert len(ids) == len(sheet.list.offers)


def test_this_page_comes_after_everywhere_and_before_the_others(sheet: KeyboardSheet) -> None:
    sheet.open_at(Place.LIVE)
    assert headings(sheet)[:4] == ["Everywhere", "Live", "On the capture line", "In the stream"]
    assert headings(sheet).index("Library") > headings(sheet).index("In the stream")
    sheet.close_card()
    sheet.open_at(Place.WRITE)
    assert headings(sheet)[:2] == ["Everywhere", "Write"]


def test_key_that_another_page_has_a_use_for_is_not_promised_there(sheet: KeyboardSheet) -> None:
    sheet.open_at(Place.WRITE)
    assert "toggle_stage" not in {offer.id for offer in sheet.list.offers}


def test_words_narrow_it_under_its_headings(sheet: KeyboardSheet) -> None:
    sheet.open_at(Place.LIVE)
    QTest.keyClicks(sheet.field, "star")
    assert "In the stream" in headings(sheet)
    assert "Library" not in headings(sheet)
    assert any(offer.keys == "S" for offer in sheet.list.offers)


def test_keys_scroll_it_and_enter_does_nothing(sheet: KeyboardSheet) -> None:
    sheet.open_at(Place.LIVE)
    QTest.keyClick(sheet.field, KEY.Key_PageDown)
    QTest.keyClick(sheet.field, KEY.Key_PageDown)
    scrolled = sheet.list.verticalScrollBar().value()
    QTest.keyClick(sheet.field, KEY.Key_Return)
    assert scrolled > 0
    assert sheet.isVisible()


def test_escape_gives_the_keys_back(sheet: KeyboardSheet) -> None:
    line = QApplication.focusWidget()
    sheet.open_at(Place.LIVE)
    QTest.keyClick(sheet.field, KEY.Key_Escape)
    assert QApplication.focusWidget() is line


def test_everything_on_it_is_named(sheet: KeyboardSheet) -> None:
    sheet.open_at(Place.LIVE)
    assert unnamed(sheet) == []
