# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The small buttons on a line of the audience questions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seminarapp.domain.values import AudienceState
from seminarapp.ui.live.audience.audience_buttons import AudienceButtons
from tests.ui.live.asked import ask, go, stored
from tests.ui.live.panel import Stage


@pytest.fixture
def buttons(live: Stage) -> AudienceButtons:
    ask(live, "Ett", "Två")
    return live.page._audience._buttons


def hover(buttons: AudienceButtons, at: QPoint) -> None:
    """The pointer over the list, wherever the real one is."""
    viewport = buttons._list.viewport()
    where, none = QPointF(at), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, move)


def test_they_show_at_the_line_under_the_pointer_and_go_with_it(
    live: Stage, buttons: AudienceButtons
) -> None:
    assert not buttons.isVisible()
    line = buttons._list.visualRect(buttons._list.entries.index(1))
    hover(buttons, line.center())
    assert (buttons.isVisible(), buttons.entry) == (True, str(stored(live, "Två").id))
    assert line.top() < buttons.geometry().top() < line.bottom()
    QApplication.sendEvent(buttons._list.viewport(), QEvent(QEvent.Type.Leave))
    assert not buttons.isVisible()


def test_who_uses_keys_sees_all_of_the_line(live: Stage, buttons: AudienceButtons) -> None:
    live.page.activateWindow()
    live.until(live.page.isActiveWindow)
    go(live, "Två")
    assert not buttons.isVisible()


@pytest.mark.parametrize(
    ("name", "state"),
    [("put", AudienceState.PUT), ("answer", AudienceState.ANSWERED), ("park", AudienceState.PARKED)],
)
def test_each_does_what_it_says(
    live: Stage, buttons: AudienceButtons, name: str, state: AudienceState
) -> None:
    hover(buttons, buttons._list.visualRect(buttons._list.entries.index(1)).center())
    QTest.mouseClick(getattr(buttons, name), Qt.MouseButton.LeftButton)
    live.settle()
    assert (stored(live, "Två").state, stored(live, "Ett").state) == (state, AudienceState.OPEN)


def test_the_plus_is_one_more_vote(live: Stage, buttons: AudienceButtons) -> None:
    hover(buttons, buttons._list.visualRect(buttons._list.entries.index(0)).center())
    QTest.mouseClick(buttons.vote, Qt.MouseButton.LeftButton)
    live.settle()
    assert stored(live, "Ett").votes == 1


def test_every_button_has_a_name_and_its_key(buttons: AudienceButtons) -> None:
    names = {button.accessibleName() for button in (buttons.put, buttons.answer, buttons.park, buttons.vote)}
    assert names == {"Put it to the panel", "Answered", "Park it", "One more vote"}
    assert "(A)" in buttons.answer.toolTip()
