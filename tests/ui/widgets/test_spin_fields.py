# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Figures and moments are typed or stepped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.spin_fields import MomentField, NumberField
from tests.ui.accessible import name_of, role_of
from tests.ui.widgets.test_choice import wheel_down


def test_minutes_are_typed_within_their_limits(look: Look, qtbot: QtBot) -> None:
    field = NumberField("Planned minutes", 1, 240, unit="min")
    qtbot.addWidget(field)
    field.selectAll()
    QTest.keyClicks(field, "25")
    assert (field.value(), field.text()) == (25, "25 min")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 26
    field.setValue(1_000)
    assert field.value() == 240


def test_arrow_keys_step_the_hour(look: Look, qtbot: QtBot) -> None:
    field = MomentField("Starts")
    qtbot.addWidget(field)
    field.setDateTime(QDateTime.fromString("2026-03-12T14:00", Qt.DateFormat.ISODate))
    field.setSelectedSection(MomentField.Section.HourSection)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "2026-03-12 15:00"


@pytest.mark.parametrize("typed", ["2027-04-09 13:30", "202704091330", "2027-4-9 13:30"])
def test_moment_is_typed_as_it_is_written(look: Look, qtbot: QtBot, typed: str) -> None:
    field = MomentField("Starts")
    qtbot.addWidget(field)
    field.setDateTime(QDateTime.fromString("2026-03-12T14:00", Qt.DateFormat.ISODate))
    field.setSelectedSection(MomentField.Section.YearSection)
    QTest.keyClicks(field, typed)
    assert field.text() == "2027-04-09 13:30"


def test_mark_skips_a_part_that_was_not_typed(look: Look, qtbot: QtBot) -> None:
    field = MomentField("Starts")
    qtbot.addWidget(field)
    field.setDateTime(QDateTime.fromString("2026-03-12T14:00", Qt.DateFormat.ISODate))
    field.setSelectedSection(MomentField.Section.YearSection)
    QTest.keyClicks(field, "-05")
    assert field.text() == "2026-05-12 14:00"


def test_wheel_changes_nothing(look: Look, qtbot: QtBot) -> None:
    number, moment = NumberField("Minutes", 1, 9), MomentField("Starts")
    for field in (number, moment):
        qtbot.addWidget(field)
        before = field.text()
        QApplication.sendEvent(field, wheel_down())
        assert field.text() == before


def test_fields_are_named(look: Look, qtbot: QtBot) -> None:
    field = NumberField("Planned minutes", 1, 240)
    qtbot.addWidget(field)
    assert name_of(field) == "Planned minutes"
    assert role_of(field) == QAccessible.Role.SpinBox


def test_figure_has_room_in_a_narrow_field(look: Look, qtbot: QtBot) -> None:
    field = NumberField("Planned minutes", 1, 240, unit="min")
    qtbot.addWidget(field)
    field.setValue(240)
    field.resize(field.sizeHint())
    with qtbot.waitExposed(field):
        field.show()
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    margins = line.textMargins()
    room = line.width() - margins.left() - margins.right()
    assert line.fontMetrics().horizontalAdvance(field.text()) <= room
