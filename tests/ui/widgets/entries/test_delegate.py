# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Lines are drawn and measured by their shape."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.entries.delegate import NOTE, EntryShape
from seminarapp.ui.widgets.entries.entry import Entry, EntryState, Mark
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import as_tool_tip
from tests.ui.painted import near

LONG = Entry("1", "Who carries the risk when the industry that was promised doesn't come?")


def made(look: Look, qtbot: QtBot, entry: Entry, shape: EntryShape, *, movable: bool = False) -> EntryList:
    entries = EntryList(look, "Questions", shape, movable=movable)
    qtbot.addWidget(entries)
    entries.resize(260, 300)
    with qtbot.waitExposed(entries):
        entries.show()
    entries.show_entries([entry])
    qtbot.wait(1)
    return entries


def drawn(entries: EntryList) -> QImage:
    return entries.viewport().grab().toImage()


def count(image: QImage, colour: str, left: int, right: int, height: int = 40) -> int:
    spots = ((x, y) for x in range(left, right) for y in range(height))
    return sum(image.pixelColor(x, y).name() == colour for x, y in spots)


def inked(image: QImage, colour: QColor) -> bool:
    spots = ((x, y) for x in range(200, 260) for y in range(40))
    return any(near(image.pixelColor(x, y), colour) for x, y in spots)


def test_wrapping_list_makes_room_for_a_long_title(look: Look, qtbot: QtBot) -> None:
    wraps = made(look, qtbot, LONG, EntryShape(least=30, wraps=True))
    elides = made(look, qtbot, LONG, EntryShape(least=30))
    assert wraps.sizeHintForRow(0) > elides.sizeHintForRow(0) == 30


def test_a_line_that_has_only_moved_is_not_measured_again(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = made(look, qtbot, LONG, EntryShape(least=30, wraps=True))
    entries.show_entries([LONG, replace(LONG, id="2", title="Who pays?")])
    before = [entries.sizeHintForRow(place) for place in range(2)]
    monkeypatch.setattr(entries._delegate, "_title", None)
    entries.show_entries([replace(LONG, id="2", title="Who pays?"), LONG])
    assert [entries.sizeHintForRow(place) for place in range(2)] == before[::-1]
    monkeypatch.undo()


def test_note_and_badge_share_a_second_line(look: Look, qtbot: QtBot) -> None:
    shape = EntryShape(least=20)
    plain = made(look, qtbot, LONG, shape).sizeHintForRow(0)
    noted = made(look, qtbot, replace(LONG, note="Maja", badge="Approved"), shape).sizeHintForRow(0)
    assert noted == plain + 18


def test_line_of_now_is_tinted(look: Look, qtbot: QtBot) -> None:
    entries = made(look, qtbot, Entry("1", "Who pays?", EntryState.NOW), EntryShape())
    assert drawn(entries).pixelColor(130, 5) == look.colour(Role.ACCENT_SOFT)


def test_over_run_is_drawn_in_its_colour(look: Look, qtbot: QtBot) -> None:
    late = Entry("1", "", trailing="+0:55", trailing_role=Role.OVER)
    assert inked(drawn(made(look, qtbot, late, EntryShape())), look.colour(Role.OVER))
    calm = replace(late, trailing_role=Role.MUTED)
    assert not inked(drawn(made(look, qtbot, calm, EntryShape())), look.colour(Role.OVER))


def test_bar_lies_where_the_segment_lies(look: Look, qtbot: QtBot) -> None:
    entries = made(look, qtbot, Entry("1", "", bar=(0.5, 1.0)), EntryShape(bar=100))
    image = drawn(entries)
    accent = look.colour(Role.ACCENT).name()
    assert count(image, accent, 190, 250) > 100
    assert count(image, accent, 140, 185) == 0


def test_bar_gives_way_where_the_list_is_narrow(look: Look, qtbot: QtBot) -> None:
    entries = made(look, qtbot, Entry("1", "", bar=(0.0, 1.0)), EntryShape(bar=120))
    assert count(drawn(entries), look.colour(Role.ACCENT).name(), 0, 260) == 0


def test_grip_shows_only_where_lines_can_be_moved(look: Look, qtbot: QtBot) -> None:
    entry = Entry("1", "")
    fixed = drawn(made(look, qtbot, entry, EntryShape()))
    movable = drawn(made(look, qtbot, entry, EntryShape(), movable=True))
    assert fixed.copy(0, 0, 24, 38) != movable.copy(0, 0, 24, 38)


def test_person_is_drawn_in_their_colour(look: Look, qtbot: QtBot) -> None:
    entries = made(look, qtbot, Entry("1", "", initials="I", number=3), EntryShape(least=50, avatar=36))
    tint = look.theme.tint(look.theme.speaker(3)).name()
    assert count(drawn(entries), tint, 10, 46, 50) > 300


# -- crowded lines ---------------------------------------------------------------------------------------------------

MANY = tuple(Mark(name, number) for number, name in enumerate(("AB", "CD", "EF", "GH"), start=1))
FEW = (Mark("4", icon="users"),)


def test_marks_give_way_to_the_title_they_stand_beside(look: Look, qtbot: QtBot) -> None:
    short = replace(LONG, title="Coffee", marks=MANY, few_marks=FEW)
    entries = made(look, qtbot, short, EntryShape(strong=True))
    delegate = entries._delegate
    assert delegate._room(short, 500).marks == MANY
    assert delegate._room(replace(short, title=LONG.title), 500).marks == FEW
    assert delegate._room(replace(short, title=LONG.title, few_marks=()), 500).marks == MANY
    assert delegate._room(short, 300).marks == ()


def test_a_title_of_two_lines_at_most_stands_beside_the_middle_of_the_avatar(
    look: Look, qtbot: QtBot
) -> None:
    shape = EntryShape(least=58, avatar=40, wraps=True, most=2)
    person = Entry("1", "Anna Berg", initials="AB", number=1, note="hydrolog")
    short = made(look, qtbot, person, shape).sizeHintForRow(0)
    long = made(look, qtbot, replace(person, title=f"{LONG.title} {LONG.title}"), shape).sizeHintForRow(0)
    single = made(look, qtbot, LONG, EntryShape(least=0)).sizeHintForRow(0) - 12
    assert short == 58
    assert long == pytest.approx(2 * single + NOTE + 12, abs=1)


def told(entries: EntryList, qtbot: QtBot) -> str:
    """What the pointer is told on the first line."""
    QToolTip.hideText()
    at = entries.visualRect(entries.entries.index(0)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, entries.viewport().mapToGlobal(at))
    QApplication.sendEvent(entries.viewport(), event)
    return QToolTip.text()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_cut_is_told_whole_and_as_plain_text(look: Look, qtbot: QtBot) -> None:
    cut = replace(LONG, title=f"<b>{LONG.title}", note="Maja")
    assert told(made(look, qtbot, cut, EntryShape()), qtbot) == as_tool_tip(f"<b>{LONG.title}\nMaja")
    noted = replace(LONG, title="Who?", note=LONG.title)
    assert told(made(look, qtbot, noted, EntryShape()), qtbot) == as_tool_tip(f"Who?\n{LONG.title}")


def test_what_shows_whole_is_not_told_again(look: Look, qtbot: QtBot) -> None:
    assert told(made(look, qtbot, replace(LONG, title="Who pays?", note="Maja"), EntryShape()), qtbot) == ""
    assert told(made(look, qtbot, LONG, EntryShape(wraps=True)), qtbot) == ""
