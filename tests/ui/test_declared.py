# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the pages declare, taken together: no two clash, and each can be shown on the keyboard sheet."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seminarapp.settings import resources
from seminarapp.ui.actions import WINDOW_ACTIONS, Actions, ActionSpec, Place
from seminarapp.ui.live.actions import LIVE_ACTIONS
from seminarapp.ui.plan.actions import PLAN_ACTIONS
from seminarapp.ui.start.actions import START_ACTIONS
from seminarapp.ui.write.actions import WRITE_ACTIONS

DECLARED = (*WINDOW_ACTIONS, *START_ACTIONS, *PLAN_ACTIONS, *LIVE_ACTIONS, *WRITE_ACTIONS)


def test_no_two_actions_clash_anywhere(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert len(list(Actions(DECLARED, window))) == len(DECLARED)


@pytest.mark.parametrize("spec", [*START_ACTIONS, *PLAN_ACTIONS], ids=lambda spec: spec.id)
def test_every_action_is_explained_and_its_icon_exists(spec: ActionSpec) -> None:
    assert spec.help
    assert (resources() / "icons" / f"{spec.icon}.svg").is_file()
    assert spec.place in (Place.START, Place.PLAN)
