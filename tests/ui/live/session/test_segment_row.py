# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A line of the run of show: what it says, and how it is drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.ui.live.session.segment_row import Course, SegmentFacts, SegmentRow
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.theme.roles import Role
from tests.ui.painted import LETTERS, image_of, shows

TO_COME = SegmentFacts("s2", "Vem ska betala?", Course.TO_COME, "20:00")
RUNNING = replace(TO_COME, course=Course.RUNNING)
LATE = SegmentFacts("s2", "Vem ska betala?", Course.DONE, "+0:55", late=True, spoken="0:55 over time")


@pytest.fixture
def row(qtbot: QtBot, look: Look) -> SegmentRow:
    row = SegmentRow(look, TO_COME)
    qtbot.addWidget(row)
    row.resize(266, 42)
    return row


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        (TO_COME, "Vem ska betala?, to come, 20:00"),
        (RUNNING, "Vem ska betala?, running, 20:00"),
        (LATE, "Vem ska betala?, done, 0:55 over time"),
    ],
)
def test_a_row_says_in_words_how_far_its_segment_is(row: SegmentRow, facts: SegmentFacts, name: str) -> None:
    row.show_facts(facts)
    assert row.accessibleName() == name


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_running_segment_stands_out(row: SegmentRow, look: Look, theme: ThemeChoice) -> None:
    look.choose(theme)
    seen = []
    for facts in (TO_COME, RUNNING):
        row.show_facts(facts)
        seen.append(shows(row, look, Role.ACCENT_SOFT))
    assert seen == [False, True]


def test_being_late_is_drawn_in_its_colour(row: SegmentRow, look: Look) -> None:
    row.show_facts(replace(LATE, late=False))
    calm = shows(row, look, Role.OVER, off=LETTERS)
    row.show_facts(LATE)
    assert (calm, shows(row, look, Role.OVER, off=LETTERS)) == (False, True)


def test_a_long_title_leaves_the_figure_its_room(row: SegmentRow) -> None:
    row.show_facts(replace(TO_COME, title="x"))
    short = image_of(row).copy(220, 0, 46, 42)
    row.show_facts(replace(TO_COME, title="W" * 200))
    assert image_of(row).copy(220, 0, 46, 42) == short


def test_the_same_facts_are_not_painted_again(row: SegmentRow, qtbot: QtBot) -> None:
    row.show()
    qtbot.waitExposed(row)
    row.show_facts(replace(TO_COME))
    assert row.facts is TO_COME


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Select])
def test_a_row_is_pressed_by_key(row: SegmentRow, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(row.clicked):
        QTest.keyClick(row, key)


def test_a_title_that_looks_like_markup_is_shown_as_it_is(row: SegmentRow) -> None:
    row.show_facts(replace(TO_COME, title="<b>fet</b>"))
    assert "&lt;b&gt;" in row.toolTip()


def test_who_speaks_stands_under_the_title(row: SegmentRow) -> None:
    alone = image_of(row).copy(30, 26, 180, 14)
    row.show_facts(replace(TO_COME, who="AL · KH", names="Astrid Lindqvist, Karim Haddad"))
    assert image_of(row).copy(30, 26, 180, 14) != alone
    assert row.accessibleName() == "Vem ska betala?, Astrid Lindqvist, Karim Haddad, to come, 20:00"
