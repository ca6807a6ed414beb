# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Paper gives every text the largest letters it has room for, and lays out nothing twice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from seminarapp.ui.stage.paper import MARGIN, Kept, Paper
from seminarapp.ui.theme.fonts import Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role

WIDE, HIGH = 1280, 720
AREA = QRectF(0, 0, WIDE, HIGH)
ROOM = (0.5, 0.3)
WORDS = st.text(st.sampled_from("abcdefghij åäö"), min_size=1, max_size=300)


class Sheet:
    """A picture with paper on it."""

    def __init__(self, look: Look) -> None:
        self.image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
        self.painter = QPainter(self.image)
        self.kept: Kept = {}
        self.paper = Paper(self.painter, AREA, look.night, AREA, self.kept)
        self.paper.fill(Role.SUNKEN)


@pytest.fixture
def sheet(look: Look) -> Iterator[Sheet]:
    sheet = Sheet(look)
    yield sheet
    sheet.painter.end()


def ink(sheet: Sheet) -> QRectF:
    """The rectangle that is written on."""
    ground = sheet.image.pixel(0, 0)
    points = [
        (x, y) for y in range(0, HIGH, 2) for x in range(0, WIDE, 2) if sheet.image.pixel(x, y) != ground
    ]
    if not points:
        return QRectF()
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    return QRectF(left, top, right - left + 1, bottom - top + 1)


def test_short_text_has_the_letters_that_were_asked_for(sheet: Sheet) -> None:
    assert sheet.paper.letters_of(ROOM, "Who pays?", 0.08, Weight.SEMIBOLD) == pytest.approx(0.08, abs=0.001)


def test_more_text_has_smaller_letters(sheet: Sheet) -> None:
    sizes = [
        sheet.paper.letters_of(ROOM, "Who is to pay for it? " * times, 0.08, Weight.SEMIBOLD)
        for times in (1, 5, 10, 200)
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[2] > sizes[3]
    assert sizes[3] == pytest.approx(0.08 * 0.3, abs=0.003)


def test_word_is_made_smaller_before_it_is_broken(sheet: Sheet) -> None:
    word = "Arbetsmarknadsdepartementets" + "energiomställning"
    size = sheet.paper.letters_of((0.1, 0.8), word, 0.15, Weight.SEMIBOLD)
    assert size < 0.15
    sheet.paper.text((0.1, 0.8), word, 0.15, Role.TEXT)
    assert ink(sheet).height() < 0.15 * HIGH  # one line


def test_text_is_as_high_as_it_says(sheet: Sheet) -> None:
    took = sheet.paper.text(ROOM, "One line", 0.08, Role.TEXT)
    assert 0.08 < took < 0.12
    assert sheet.paper.text(ROOM, "", 0.08, Role.TEXT) == 0


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS)
def test_text_stays_in_its_room(look: Look, text: str) -> None:
    sheet = Sheet(look)
    took = sheet.paper.text(ROOM, text, 0.08, Role.TEXT, Weight.SEMIBOLD)
    written = ink(sheet)
    sheet.painter.end()
    assert took <= ROOM[1]
    assert written.isEmpty() or sheet.paper.box(ROOM).adjusted(-4, -4, 4, 4).contains(written)


def test_longer_of_a_pair_gives_way(sheet: Sheet) -> None:
    sheet.paper.pair((0.1, 0.06), "A title that goes on and on " * 10, "14:33", Role.TEXT)
    box = sheet.paper.box((0.1, 0.06)).adjusted(-4, -8, 4, 8)
    assert box.contains(ink(sheet))
    gaps = [
        x
        for x in range(1000, 1180)
        if all(sheet.image.pixel(x, y) == sheet.image.pixel(0, 0) for y in range(60, 130))
    ]
    assert len(gaps) > 20  # the time stands by itself


def test_clock_that_is_too_wide_becomes_smaller(sheet: Sheet) -> None:
    width = sheet.paper.digits((0.15, 0.33), 0.36, "+100:00:00", Role.TEXT)
    assert width <= sheet.paper.box((0.15, 0.33)).width()
    assert ink(sheet).right() <= WIDE - MARGIN * HIGH + 4


def test_word_without_room_beside_the_clock_is_left_out(sheet: Sheet) -> None:
    sheet.paper.beside((0.15, 0.33), WIDE, "Over time", Role.OVER)
    assert ink(sheet).isEmpty()


def test_bar_is_filled_as_far_as_time_has_gone(sheet: Sheet, look: Look) -> None:
    sheet.paper.bar((0.5, 0.02), 0.5, Role.ACCENT)
    middle = round(0.51 * HIGH)
    assert sheet.image.pixelColor(WIDE // 4, middle) == look.night[Role.ACCENT]
    assert sheet.image.pixelColor(3 * WIDE // 4, middle) == look.night[Role.LINE]


def test_nothing_is_laid_out_twice(sheet: Sheet) -> None:
    sheet.paper.text(ROOM, "Who pays?", 0.08, Role.TEXT)
    kept = dict(sheet.kept)
    sheet.paper.text(ROOM, "Who pays?", 0.08, Role.TEXT)
    assert len(kept) == 1
    assert sheet.kept == kept


def test_what_is_kept_does_not_grow_without_end(sheet: Sheet) -> None:
    for number in range(200):
        sheet.paper.text(ROOM, f"Question {number}", 0.08, Role.TEXT)
    assert len(sheet.kept) <= 42


def test_nothing_is_written_where_nobody_looks(sheet: Sheet, look: Look) -> None:
    paper = Paper(sheet.painter, AREA, look.night, QRectF(0, 0, WIDE, 100))
    took = paper.text(ROOM, "Who pays?", 0.08, Role.TEXT)
    paper.line((0.9, 0.06), "Who pays?", Role.TEXT)
    assert took > 0
    assert ink(sheet).isEmpty()
