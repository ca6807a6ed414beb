# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.button import IconButton
from seminarapp.ui.write.side.column import OVERVIEW, SideColumn


class Sheet(QListWidget):
    """A list like those that the real sheets are."""


@pytest.fixture
def column(qtbot: QtBot, look: Look) -> Iterator[SideColumn]:
    column = SideColumn(look)
    qtbot.addWidget(column)
    column.resize(262, 600)
    column.show()
    qtbot.waitExposed(column)
    yield column
    column.close()


@pytest.fixture
def sheet(column: SideColumn) -> Sheet:
    sheet = Sheet()
    sheet.setAccessibleName("Findings")
    column.add_sheet("findings", "spell-check", "Findings", sheet, "F7")
    return sheet


def icons(column: SideColumn) -> list[IconButton]:
    return column._tabs.findChildren(IconButton)


def test_one_sheet_needs_no_icons(column: SideColumn) -> None:
    assert not column._tabs.isVisible()
    assert column.current == OVERVIEW
    assert column.accessibleName() == "Sections"


def test_a_second_sheet_gets_an_icon_with_its_name_and_key(column: SideColumn, sheet: Sheet) -> None:
    assert column._tabs.isVisible()
    assert [icon.accessibleName() for icon in icons(column)] == ["Sections", "Findings"]
    assert "Findings (F7)" in icons(column)[1].toolTip()
    assert column.current == OVERVIEW
    assert not sheet.isVisible()


def test_a_called_sheet_shows_and_has_the_keyboard(column: SideColumn, sheet: Sheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(column.sheet_shown) as shown:
        column.show_sheet("findings")
    assert shown.args == ["findings"]
    assert sheet.isVisible()
    assert sheet.hasFocus()
    assert column.accessibleName() == "Findings"


def test_arrow_keys_choose_a_sheet_and_tab_stops_once(column: SideColumn, sheet: Sheet, qtbot: QtBot) -> None:
    icons(column)[0].setFocus()
    QTest.keyClick(icons(column)[0], Qt.Key.Key_Right)
    assert column.current == "findings"
    assert icons(column)[1].hasFocus()
    assert [icon.focusPolicy() is Qt.FocusPolicy.StrongFocus for icon in icons(column)] == [False, True]
    QTest.keyClick(icons(column)[1], Qt.Key.Key_Right)
    assert column.current == OVERVIEW
    assert sheet.isHidden()


def test_an_icon_says_the_short_fact_of_its_sheet(column: SideColumn, sheet: Sheet) -> None:
    column.set_remark_of("findings", "3 findings")
    assert icons(column)[1].accessibleName() == "Findings: 3 findings"
    column.set_remark_of("findings", "")
    assert icons(column)[1].accessibleName() == "Findings"
