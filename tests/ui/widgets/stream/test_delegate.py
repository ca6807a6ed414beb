# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Rows are drawn in the theme's colours, at the height that was said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.stream.delegate import StreamDelegate
from seminarapp.ui.widgets.stream.model import StreamModel
from seminarapp.ui.widgets.stream.row import RowKind, StreamRow
from seminarapp.ui.widgets.stream.table import StreamTable
from tests.ui.painted import near

QUOTE = StreamRow("1", "Nobody pays", RowKind.QUOTE, "22:15", "Maja Öberg", 5)
NOTE = StreamRow("2", "Nobody pays", RowKind.NOTE, "22:15", "Maja Öberg", 5)


def drawn(look: Look, qtbot: QtBot, row: StreamRow) -> QImage:
    table = StreamTable(look, StreamModel([row]), "Notes", follows=False)
    qtbot.addWidget(table)
    table.resize(600, 200)
    with qtbot.waitExposed(table):
        table.show()
    qtbot.wait(1)
    return table.viewport().grab().toImage()


def count(image: QImage, colour: str, left: int, right: int) -> int:
    spots = ((x, y) for x in range(left, right) for y in range(image.height()))
    return sum(image.pixelColor(x, y).name() == colour for x, y in spots)


def inked(image: QImage, colour: QColor) -> bool:
    spots = ((x, y) for x in range(80, 400) for y in range(image.height()))
    return any(near(image.pixelColor(x, y), colour) for x, y in spots)


def test_quote_has_a_bar_and_a_note_a_dot_in_the_speakers_colour(look: Look, qtbot: QtBot) -> None:
    colour = look.theme.speaker(5).name()
    bar = count(drawn(look, qtbot, QUOTE), colour, 60, 74)
    dot = count(drawn(look, qtbot, NOTE), colour, 60, 74)
    assert bar > 2 * dot > 0


def test_star_is_drawn_at_the_right(look: Look, qtbot: QtBot) -> None:
    star = look.colour(Role.STAR).name()
    assert count(drawn(look, qtbot, replace(QUOTE, starred=True)), star, 500, 600) > 20
    assert count(drawn(look, qtbot, QUOTE), star, 500, 600) == 0


def test_colours_are_those_of_the_other_theme_after_a_switch(look: Look, qtbot: QtBot) -> None:
    look.choose(ThemeChoice.DARK)
    assert count(drawn(look, qtbot, QUOTE), look.theme.speaker(5).name(), 60, 74) > 0


def test_row_off_the_record_is_quiet_and_locked(look: Look, qtbot: QtBot) -> None:
    open_, secret = drawn(look, qtbot, NOTE), drawn(look, qtbot, replace(NOTE, off_record=True))
    assert inked(open_, look.colour(Role.TEXT))
    assert not inked(secret, look.colour(Role.TEXT))


def test_tags_and_badges_make_a_row_one_line_higher(look: Look) -> None:
    delegate = StreamDelegate(look)
    plain = delegate.height_of(QUOTE, 600)
    assert delegate.height_of(replace(QUOTE, tags=("core",)), 600) == plain + 22
    badged = replace(QUOTE, tags=("core",), badge="Approved", badge_kind=BadgeKind.OK)
    assert delegate.height_of(badged, 600) == plain + 22


def test_a_note_of_nobodys_begins_beside_its_time(look: Look) -> None:
    delegate = StreamDelegate(look)
    nobodys = replace(NOTE, speaker="", number=0)
    assert delegate.height_of(nobodys, 600) == delegate.height_of(NOTE, 600) - 20
    for marked in (replace(nobodys, off_record=True), replace(nobodys, kind=RowKind.QUOTE)):
        named = replace(marked, speaker="Maja Öberg")
        assert delegate.height_of(marked, 600) == delegate.height_of(named, 600), (
            "it has a mark to show there"
        )


def test_words_on_the_first_line_leave_the_star_its_place(look: Look, qtbot: QtBot) -> None:
    row = StreamRow("1", "M" * 200, starred=True)
    star = look.colour(Role.STAR).name()
    assert count(drawn(look, qtbot, row), star, 500, 600) == count(
        drawn(look, qtbot, replace(row, text="x")), star, 500, 600
    )


def test_narrow_column_makes_a_long_quote_higher(look: Look) -> None:
    delegate = StreamDelegate(look)
    long = replace(QUOTE, text="Nobody pays for what nobody sees. " * 4)
    assert delegate.height_of(long, 300) > delegate.height_of(long, 900)


@pytest.mark.parametrize(("language", "marks"), [("sv", ("”", "”")), ("en", ("“", "”")), ("de", ("„", "“"))])
def test_quotation_marks_are_those_of_the_language(look: Look, language: str, marks: tuple[str, str]) -> None:
    delegate = StreamDelegate(look)
    delegate.set_language(language)
    said = delegate._words(QUOTE, 600).layout.text()
    assert (said[0], said[-1]) == marks
    assert delegate._words(replace(QUOTE, direct=False), 600).layout.text() == "Nobody pays"


def test_star_lies_within_its_row(look: Look) -> None:
    rect = QRect(0, 70, 600, 70)
    assert rect.contains(StreamDelegate(look).star_of(rect))
    assert StreamDelegate(look).star_of(rect).contains(QPoint(567, 88))


def test_divider_is_a_low_row_with_a_line(look: Look, qtbot: QtBot) -> None:
    divider = StreamRow("s", "Who pays?", RowKind.DIVIDER)
    assert StreamDelegate(look).height_of(divider, 600) < StreamDelegate(look).height_of(NOTE, 600)
    assert count(drawn(look, qtbot, divider), look.colour(Role.LINE).name(), 300, 500) >= 200


def test_words_are_laid_out_once_for_a_width_and_a_language(look: Look) -> None:
    delegate = StreamDelegate(look)
    quote = StreamRow("1", "Vi måste.", RowKind.QUOTE)
    delegate.set_language("sv")
    first = delegate._words(quote, 600)
    assert delegate._words(replace(quote, starred=True), 600) is first
    assert delegate._words(quote, 300) is not first
    delegate.set_language("en")
    assert delegate._words(quote, 600).layout.text() != first.layout.text()


def test_words_that_are_not_seen_any_more_are_let_go(look: Look) -> None:
    delegate = StreamDelegate(look)
    for number in range(1_000):
        assert delegate.height_of(StreamRow(str(number), f"ord {number}"), 600) > 0
    assert len(delegate._laid_out) <= 64
