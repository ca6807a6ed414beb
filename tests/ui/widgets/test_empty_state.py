# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where nothing is yet, it says what will be there and how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.empty_state import EmptyState
from seminarapp.ui.widgets.text import Text
from tests.ui.accessible import interface_of, name_of


def test_button_begins(look: Look, qtbot: QtBot) -> None:
    empty = EmptyState(look, "list", "No questions yet", "Prepare some.", "Add a question")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.action_requested):
        QTest.keyClick(empty.button, Qt.Key.Key_Space)


def test_title_and_explanation_are_told(look: Look, qtbot: QtBot) -> None:
    empty = EmptyState(look, "list", "No questions yet", "Prepare some.")
    qtbot.addWidget(empty)
    assert name_of(empty) == "No questions yet"
    assert interface_of(empty).text(QAccessible.Text.Description) == "Prepare some."
    assert empty.button.isHidden()


def test_everything_stands_in_the_middle(look: Look, qtbot: QtBot) -> None:
    empty = EmptyState(look, "list", "No questions yet", "Prepare what must be asked. " * 5, "Add")
    qtbot.addWidget(empty)
    empty.resize(900, 500)
    with qtbot.waitExposed(empty):
        empty.show()
    for text in empty.findChildren(Text):
        assert abs(text.geometry().center().x() - 450) <= 2
        assert text.height() >= text.heightForWidth(text.width())
