# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Lengths change where they stand: by keys, and by drawing the end of a bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.ui.plan.segment_list import SegmentList
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from tests.ui.home import CONTROL, SHIFT
from tests.ui.widgets.entries.dragging import drag, move, press, release

KEY = Qt.Key
SHAPE = EntryShape(least=46, leading=62, bar=200, trailing=60)


@pytest.fixture
def segments(look: Look, qtbot: QtBot) -> SegmentList:
    """Two segments of 20 and 40 minutes; a minute is a sixtieth of the bar."""
    segments = SegmentList(look, SHAPE)
    qtbot.addWidget(segments)
    segments.scale = 60.0
    segments.show_entries(
        [
            Entry("s1", "Välkomna", bar=(0.0, 20 / 60), trailing="20 min"),
            Entry("s2", "Samtal", bar=(20 / 60, 1.0), trailing="40 min"),
        ]
    )
    segments.resize(700, 200)
    with qtbot.waitExposed(segments):
        segments.show()
    return segments


@pytest.mark.parametrize(
    ("key", "held", "by"),
    [
        (KEY.Key_Plus, Qt.KeyboardModifier.NoModifier, 1),
        (KEY.Key_Minus, Qt.KeyboardModifier.NoModifier, -1),
        (KEY.Key_Plus, SHIFT, 1),
        (KEY.Key_Plus, Qt.KeyboardModifier.KeypadModifier, 1),
        (KEY.Key_Plus, CONTROL, 5),
        (KEY.Key_Minus, CONTROL, -5),
    ],
)
def test_plus_and_minus_lengthen_the_chosen_segment(
    segments: SegmentList, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, by: float
) -> None:
    segments.choose("s2")
    with qtbot.waitSignal(segments.lengthened) as heard:
        QTest.keyClick(segments, key, held)
    assert heard.args == ["s2", by]


def test_without_a_chosen_segment_no_key_lengthens(segments: SegmentList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(segments.lengthened):
        QTest.keyClick(segments, KEY.Key_Plus)


def end_of(segments: SegmentList, place: int) -> QPoint:
    """Where the bar of a line ends."""
    rect, entry = segments.visualRect(segments.entries.index(place)), segments.entries[place]
    track = segments._delegate.track_of(rect, entry)
    assert track is not None
    assert entry.bar is not None
    return QPoint(round(track.left() + entry.bar[1] * track.width()), rect.center().y())


def minutes(count: int) -> QPoint:
    return QPoint(round(count * SHAPE.bar / 60), 0)


def test_drawing_the_end_of_a_bar_shows_and_then_lengthens(segments: SegmentList, qtbot: QtBot) -> None:
    shown: list[tuple[str, float]] = []
    segments.stretched.connect(lambda segment, by: shown.append((segment, by)))
    at = end_of(segments, 0)
    press(segments, at)
    move(segments, at + minutes(5))
    move(segments, at + minutes(8))
    assert shown == [("s1", 5), ("s1", 8)]
    with qtbot.waitSignal(segments.lengthened) as heard:
        release(segments, at + minutes(8))
    assert heard.args == ["s1", 8]
    assert segments.chosen == "s1"


def test_escape_lets_a_bar_go_as_it_was(segments: SegmentList, qtbot: QtBot) -> None:
    at = end_of(segments, 0)
    press(segments, at)
    move(segments, at - minutes(8))
    with qtbot.waitSignal(segments.stretched) as heard:
        QTest.keyClick(segments, KEY.Key_Escape)
    assert heard.args == ["s1", 0.0]
    with qtbot.assertNotEmitted(segments.lengthened):
        release(segments, at)


def test_a_bar_drawn_back_to_where_it_was_changes_nothing(segments: SegmentList, qtbot: QtBot) -> None:
    at = end_of(segments, 1)
    press(segments, at)
    move(segments, at - minutes(8))
    move(segments, at)
    with qtbot.assertNotEmitted(segments.lengthened):
        release(segments, at)


def test_elsewhere_a_line_is_carried_as_in_every_list(segments: SegmentList, qtbot: QtBot) -> None:
    drag(segments, 1, 0)
    with qtbot.waitSignal(segments.move_requested) as heard, qtbot.assertNotEmitted(segments.stretched):
        release(segments)
    assert heard.args == ["s2", "s1"]


def test_the_pointer_says_what_can_be_drawn(segments: SegmentList) -> None:
    at = end_of(segments, 0)
    move(segments, at, held=False)
    assert segments.viewport().cursor().shape() is Qt.CursorShape.SplitHCursor
    move(segments, at - QPoint(60, 0), held=False)
    assert segments.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_list_too_narrow_for_bars_has_nothing_to_draw(segments: SegmentList, qtbot: QtBot) -> None:
    at = end_of(segments, 0)
    segments.resize(360, 200)
    press(segments, at)
    with qtbot.assertNotEmitted(segments.lengthened):
        move(segments, at + minutes(8))
        release(segments, at + minutes(8))
