# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The list of commands: what is chosen, that nothing is cut, and what assistive technology reads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.ui.commands.list import CommandList
from seminarapp.ui.commands.offers import Offer
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from tests.ui.accessible import interface_of
from tests.ui.painted import shows

OFFERS = (
    Offer("h1", "Everywhere", heading=True),
    Offer("stage", "Stage", "Show or hide it", "F9", "monitor"),
    Offer("h2", "Live", heading=True),
    *(Offer(f"k{place}", f"Key {place}", keys=str(place)) for place in range(30)),
)


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> CommandList:
    shown = CommandList(look, "All keys")
    qtbot.addWidget(shown)
    shown.resize(500, 300)
    shown.show()
    shown.show_offers(OFFERS)
    return shown


def current(shown: CommandList) -> str:
    return shown.current.id if shown.current else ""


def test_first_that_is_no_heading_is_chosen(shown: CommandList) -> None:
    assert current(shown) == "stage"


def test_headings_are_passed_over_both_ways(shown: CommandList) -> None:
    shown.step(1)
    down = current(shown)
    shown.step(-1)
    assert (down, current(shown)) == ("k0", "stage")


def test_ends_are_ends(shown: CommandList) -> None:
    shown.step(-1)
    top = current(shown)
    shown.move_end(1)
    shown.step(1)
    bottom = current(shown)
    shown.move_end(-1)
    assert (top, bottom, current(shown)) == ("stage", "k29", "stage")
    assert shown.verticalScrollBar().value() == 0  # with the heading above it


def test_page_goes_as_far_as_shows(shown: CommandList) -> None:
    shown.move_page(1)
    place = int(current(shown).removeprefix("k"))
    assert 3 <= place <= 12
    assert shown.viewport().rect().intersects(shown.visualRect(shown.currentIndex()))


def test_empty_list_says_that_nothing_was_found(shown: CommandList) -> None:
    shown.show_offers(())
    shown.step(1)
    shown.move_page(-1)
    shown.announce()
    assert shown.current is None


def test_click_chooses_what_is_no_heading(shown: CommandList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.chosen) as chosen:
        at = shown.visualRect(shown.model().index(1, 0)).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == ["stage"]
    with qtbot.assertNotEmitted(shown.chosen):
        at = shown.visualRect(shown.model().index(0, 0)).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_long_text_takes_more_lines_in_a_narrow_list(shown: CommandList, look: Look) -> None:
    text = "A command with a name that goes on and on " * 3
    shown.show_offers((Offer("a", text, "and a help that goes on as well " * 4, "Ctrl+Shift+Backspace"),))
    heights = []
    for width in (900, 300):
        shown.resize(width, 300)
        shown.doItemsLayout()
        heights.append(shown.sizeHintForRow(0))
    assert heights[1] > 2 * heights[0]


def test_choosing_by_id_leaves_an_unknown_one(shown: CommandList) -> None:
    shown.choose("k3")
    shown.choose("gone")
    assert current(shown) == "k3"


def test_row_is_read_whole(shown: CommandList) -> None:
    read = shown.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read == "Stage, F9, Show or hide it"
    assert interface_of(shown).text(QAccessible.Text.Name) == "All keys"


def test_chosen_row_is_seen(shown: CommandList, look: Look) -> None:
    assert shows(shown, look, Role.ACCENT_SOFT)
    shown.show_offers(())
    assert not shows(shown, look, Role.ACCENT_SOFT)
