# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One among a few: by mouse, by arrow keys, and as radio buttons to assistive technology."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from seminarapp.ui.widgets.segmented import SegmentedControl
from tests.ui.accessible import name_of, role_of

pytestmark = pytest.mark.usefixtures("look")


@pytest.fixture
def control(qtbot: QtBot) -> SegmentedControl:
    control = SegmentedControl("Workspace", [("plan", "Plan"), ("live", "Q&A"), ("write", "Write")])
    qtbot.addWidget(control)
    with qtbot.waitExposed(control):
        control.show()
    control.activateWindow()
    return control


def buttons(control: SegmentedControl) -> list[QRadioButton]:
    return control.findChildren(QRadioButton)


def test_first_segment_is_chosen_to_begin_with(control: SegmentedControl) -> None:
    assert control.current == "plan"


def test_arrow_keys_move_the_choice(control: SegmentedControl, qtbot: QtBot) -> None:
    buttons(control)[0].setFocus()
    with qtbot.waitSignal(control.chosen) as told:
        QTest.keyClick(buttons(control)[0], Qt.Key.Key_Right)
    assert told.args == ["live"]
    assert control.current == "live"


def test_click_chooses(control: SegmentedControl, qtbot: QtBot) -> None:
    with qtbot.waitSignal(control.chosen) as told:
        QTest.mouseClick(buttons(control)[2], Qt.MouseButton.LeftButton)
    assert told.args == ["write"]


def test_program_chooses_without_telling(control: SegmentedControl, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(control.chosen):
        control.choose("write")
    assert control.current == "write"


def test_unknown_segment_is_an_error(control: SegmentedControl) -> None:
    with pytest.raises(KeyError):
        control.choose("stage")


def test_tab_passes_the_control_as_one_stop(control: SegmentedControl) -> None:
    control.choose("live")
    stops = [button for button in buttons(control) if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [buttons(control)[1]]


def test_segments_are_radio_buttons_with_their_texts(control: SegmentedControl) -> None:
    assert [name_of(button) for button in buttons(control)] == ["Plan", "Q&A", "Write"]
    assert {role_of(button) for button in buttons(control)} == {QAccessible.Role.RadioButton}
    assert name_of(control) == "Workspace"


def test_segment_can_be_renamed(control: SegmentedControl) -> None:
    control.set_text("plan", "Plan & prepare")
    assert name_of(buttons(control)[0]) == "Plan & prepare"
