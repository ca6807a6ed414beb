# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A walk by keys through every page and state: nothing that can have the keys is without a name or a role.

What is walked is the tree that assistive technology gets (QAccessible), of every window that shows, menus among them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.rehearsing.rehearsal import RehearsalWish
from seminarapp.application.views.library import SeminarCard
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.widgets.message_bar import Message, MessageKind
from seminarapp.ui.window import MainWindow
from tests.shots.nine import play_nine
from tests.shots.scene import play
from tests.ui.accessible import interface_of
from tests.ui.home import CONTROL, NOTHING, SHIFT, Home, focused
from tests.ui.naming import faceless, marked_up, stops, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen menus raise nothing

KEY = Qt.Key
SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "en" / "2.seminar.json"


class Walk:
    """Goes about by key, and looks at the tree wherever it comes.

    Attributes:
        faults: what was wrong, by state.
        seen: how many things that can have the keys each state has.
    """

    def __init__(self, home: Home, window: MainWindow) -> None:
        self.home, self.window = home, window
        self.faults: dict[str, list[str]] = {}
        self.seen: dict[str, int] = {}

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
        self.home.press(*keys, held=held)

    def look(self, state: str, *expected: str) -> None:
        """Walk through the tree of now; these names are in it."""
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        faults = [fault for one in windows for fault in unnamed(one) + faceless(one) + marked_up(one)]
        names = [name for one in windows for name in stops(one)]
        faults += [f"no “{name}”" for name in expected if name not in names]
        self.seen[state] = len(names)
        if faults:
            self.faults[state] = faults

    def menu(self, state: str, *expected: str) -> None:
        """Look at the menu that is open, and close it: its entries are what it has to say."""
        open_ = QApplication.activePopupWidget()
        assert isinstance(open_, QMenu), state
        said = [interface_of(open_).child(at) for at in range(interface_of(open_).childCount())]
        names = [one.text(QAccessible.Text.Name) for one in said]
        blank = [name for one, name in zip(said, names, strict=True) if not name and not _separates(one)]
        missing = [name for name in expected if name not in names]
        if blank or missing:
            self.faults[state] = [*blank, *missing]
        self.seen[state] = len(names)
        open_.close()
        self.home.settle()


def _separates(entry: object) -> bool:
    return getattr(entry, "role", lambda: None)() == QAccessible.Role.Separator


@pytest.fixture
def walk(home: Home, look: Look, translation: Translation) -> Iterator[Walk]:
    """At the beginning: an empty library."""
    window = MainWindow(look, translation, home.chooser)
    home.show(window, 1440, 900)
    window.move_in(home.desk)
    home.settle()
    yield Walk(home, window)
    window.close()
    home.settle()


@pytest.fixture
def parts(home: Home, walk: Walk) -> dict[int, SeminarCard]:
    """The sample: the second part is written up, the third runs since half an hour."""
    parts = home.sample()
    home.ask(lambda: play(home.activities, home.clock, parts[3]))
    walk.window.show_start()
    home.settle()
    return parts


@pytest.fixture
def live(home: Home, walk: Walk, parts: dict[int, SeminarCard]) -> LivePage:
    """On the live page, with the session open."""
    walk.window.open_seminar(parts[3].id, "live")
    home.settle()
    page = walk.window._stack.currentWidget()
    assert isinstance(page, LivePage)
    return page


def context_menu(walk: Walk) -> None:
    """As the menu key asks for it, where the keys are."""
    widget = focused()
    cursor = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(target, QContextMenuEvent(reason, cursor, target.mapToGlobal(cursor)))
    walk.home.settle()


def test_before_and_in_the_library(home: Home, walk: Walk) -> None:
    walk.look("welcome", "Make a sample seminar")
    walk.press(KEY.Key_K, held=CONTROL)
    walk.look("palette", "All commands")
    walk.press(KEY.Key_Escape)
    walk.press(KEY.Key_F1)
    walk.look("key sheet")
    walk.press(KEY.Key_Escape)
    home.sample()
    walk.window.show_start()
    home.settle()
    walk.look("library", "Search in everything")
    walk.press(KEY.Key_F, held=CONTROL)
    home.type("vatten")
    walk.press(KEY.Key_Return)  # at once: what is searched for later may come when the test is over
    walk.look("search")
    walk.window._on_told(Message(MessageKind.ERROR, "The disk is full", action="Try again", key="disk"))
    walk.press(KEY.Key_M, held=CONTROL | SHIFT)
    walk.look("message", "Try again", "Close the message")
    assert walk.faults == {}
    assert min(walk.seen.values()) > 1


def test_while_a_seminar_is_planned(home: Home, walk: Walk, parts: dict[int, SeminarCard]) -> None:
    walk.window.open_seminar(parts[2].id, "plan")
    home.settle()
    walk.look("plan", "Run of show")
    walk.press(KEY.Key_F2)
    walk.look("title form", "Title", "Moderator")
    for key, name in ((KEY.Key_P, "panelist"), (KEY.Key_S, "segment"), (KEY.Key_F, "question")):
        walk.press(key, held=CONTROL | SHIFT)
        walk.look(f"{name} form")
        walk.press(KEY.Key_Escape)
    walk.press(KEY.Key_B, held=CONTROL | SHIFT)
    walk.look("question bank", "Search questions, names and seminars", "Question bank")
    walk.press(KEY.Key_Escape)
    assert walk.faults == {}


def test_while_a_plan_has_warnings(home: Home, walk: Walk) -> None:
    planning = home.activities.planning

    def make() -> UUID:
        seminar = planning.plan_seminar(TitleCard("Röret", "en"))
        planning.add_segment(seminar, "Welcome", 5)
        return seminar

    walk.window.open_seminar(home.ask(make), "plan")
    home.settle()
    walk.press(KEY.Key_F8)
    walk.look("warnings", "Warnings")
    assert walk.faults == {}


@pytest.mark.parametrize("width", [960, 1440])
def test_while_the_panel_runs(home: Home, walk: Walk, live: LivePage, width: int) -> None:
    walk.window.resize(width, 760)
    home.settle()
    walk.look("live", "Capture line", "Notes and quotes")
    home.type("En rad som inte är färdig")
    walk.look("half typed")
    walk.press(KEY.Key_Return)
    walk.press(KEY.Key_Up)
    walk.look("stream")
    context_menu(walk)
    walk.menu("menu of a note", "Discard\tDel")
    walk.press(KEY.Key_F2)
    walk.look("words of a note", "Words of the note")
    walk.press(KEY.Key_Escape, KEY.Key_T)
    walk.look("tags of a note", "Tags")
    walk.press(KEY.Key_Escape, KEY.Key_Escape)
    walk.press(KEY.Key_F3)
    walk.look("prepared questions")
    context_menu(walk)
    walk.menu("menu of a prepared question")
    walk.press(KEY.Key_F4)
    walk.look("audience questions", "Audience questions")
    context_menu(walk)
    walk.menu("menu of an audience question", "Change the words\tF2")
    walk.press(KEY.Key_M)
    walk.look("merging")
    walk.press(KEY.Key_Escape, KEY.Key_F2)
    walk.look("words of an audience question", "Words of the question")
    walk.press(KEY.Key_Escape, KEY.Key_Escape)
    walk.press(KEY.Key_T, held=CONTROL)
    walk.look("turns", "Turns")
    walk.press(KEY.Key_Return)
    walk.menu("whose turn", "Moderator\tM", "Nobody\t0")
    walk.press(KEY.Key_Escape)
    walk.press(KEY.Key_B, held=CONTROL)
    walk.look("discarded notes", "Discarded notes")
    walk.press(KEY.Key_Escape)
    walk.press(KEY.Key_F9, held=SHIFT)
    walk.look("message to the panel", "Message to the panel")
    walk.press(KEY.Key_Escape, KEY.Key_F9)
    walk.look("stage")
    walk.press(KEY.Key_F9, KEY.Key_F6)
    walk.look("paused")
    walk.press(KEY.Key_F6)
    walk.press(KEY.Key_F8, held=SHIFT)
    walk.look("asked whether to close", "Keep it open")
    walk.press(KEY.Key_Return)
    walk.look("closed", "Go on to writing", "Open again")
    assert walk.faults == {}
    assert min(walk.seen.values()) > 1


def test_with_nine_panelists_and_in_a_rehearsal(
    home: Home, walk: Walk, parts: dict[int, SeminarCard]
) -> None:
    del parts
    nine = home.ask(lambda: play_nine(home.activities, home.clock, "sv"))
    walk.window.open_seminar(nine, "live")
    home.settle()
    walk.look("nine panelists")
    walk.window.rehearse(RehearsalWish(SAMPLE, 50.0))
    bar = walk.window._messages
    home.bot.waitUntil(lambda: bar.current is not None and "50" in bar.current.text, timeout=20_000)
    walk.look("rehearsal", "Stop the rehearsal")
    walk.press(KEY.Key_M, held=CONTROL | SHIFT)
    walk.press(KEY.Key_Return)
    home.settle()
    walk.look("rehearsal stopped", "Close the message")
    assert walk.faults == {}


def test_while_the_article_is_written(home: Home, walk: Walk, parts: dict[int, SeminarCard]) -> None:
    walk.window.open_seminar(parts[2].id, "write")
    home.settle()
    walk.look("write")
    walk.press(KEY.Key_F, held=CONTROL)
    walk.look("search in the material")
    for state in ("side by side", "preview"):
        walk.press(KEY.Key_F9)
        walk.look(state)
    assert walk.faults == {}


# -- what rows say ----------------------------------------------------------------------------------------------------


def rows(live: LivePage) -> list[str]:
    """The stream as it is read out, row by row."""
    whole = interface_of(live._stream.table)
    cells = [whole.child(at) for at in range(whole.childCount())]
    return [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() == QAccessible.Role.Cell]


def test_a_row_says_its_time_kind_speaker_words_tags_and_state(
    home: Home, walk: Walk, live: LivePage
) -> None:
    home.type('OB: "Vi hade ingen karta." #drains')
    walk.press(KEY.Key_Return)
    walk.press(KEY.Key_Up)
    assert rows(live)[-1].endswith(", Quote, Oskar Brattmyr: Vi hade ingen karta. #drains")
    walk.press(KEY.Key_S, KEY.Key_O, KEY.Key_L)
    assert rows(live)[-1].endswith(
        ", Quote, Oskar Brattmyr, starred, off the record, Lightly edited: Vi hade ingen karta. #drains"
    )
    assert any(row.startswith("Segment: ") for row in rows(live))


def test_the_row_that_has_the_keys_is_the_one_that_is_told(home: Home, walk: Walk, live: LivePage) -> None:
    home.type("Den nyaste anteckningen")
    walk.press(KEY.Key_Return)
    walk.press(KEY.Key_Up)
    table = interface_of(live._stream.table)
    assert table.role() in (QAccessible.Role.Table, QAccessible.Role.List)
    cells = [table.child(at) for at in range(table.childCount())]
    chosen = [cell.text(QAccessible.Text.Name) for cell in cells if cell.isValid() and cell.state().selected]
    assert len(chosen) == 1
    assert chosen[0].endswith(": Den nyaste anteckningen")
