# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A question in its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.asking import Asking


@pytest.fixture
def asked(look: Look, qtbot: QtBot) -> tuple[Asking, list[str]]:
    """A question that is shown, and what was done."""
    asking, done = Asking(look), []
    qtbot.addWidget(asking)
    asking.ask("Discard “R&D”?", "Discard", lambda: done.append("discarded"))
    qtbot.waitExposed(asking)
    asking.activateWindow()
    qtbot.waitUntil(asking.does.hasFocus)
    return asking, done


def test_enter_does_it_once(asked: tuple[Asking, list[str]], qtbot: QtBot) -> None:
    asking, done = asked
    with qtbot.waitSignal(asking.closed):
        QTest.keyClick(asking.does, Qt.Key.Key_Return)
    assert done == ["discarded"]
    assert not asking.isVisible()


def test_escape_leaves_it(asked: tuple[Asking, list[str]], qtbot: QtBot) -> None:
    asking, done = asked
    with qtbot.waitSignal(asking.closed):
        QTest.keyClick(asking.does, Qt.Key.Key_Escape)
    assert done == []


def test_enter_on_the_other_button_leaves_it(asked: tuple[Asking, list[str]]) -> None:
    asking, done = asked
    QTest.keyClick(asking.does, Qt.Key.Key_Backtab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not asking.does
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert done == []
    assert not asking.isVisible()


def test_question_is_plain_text_and_names_itself(asked: tuple[Asking, list[str]]) -> None:
    asking, _ = asked
    assert asking.accessibleName() == "Discard “R&D”?"
    assert asking._text.textFormat() is Qt.TextFormat.PlainText
