# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.widgets.one_of import OneOf


@pytest.fixture
def group(qtbot: QtBot) -> Iterator[OneOf]:
    widget = QWidget()
    row = QHBoxLayout(widget)
    group = OneOf(widget)
    for key in ("one", "two", "three"):
        button = QRadioButton(key)
        row.addWidget(button)
        group.add(key, button)
    qtbot.addWidget(widget)
    yield group
    widget.close()


def stops(group: OneOf) -> list[str]:
    return [one.text() for one in group.buttons() if one.focusPolicy() is Qt.FocusPolicy.StrongFocus]


def test_the_first_is_chosen_and_tab_stops_there_alone(group: OneOf) -> None:
    assert (group.current, group.keys, stops(group)) == ("one", ("one", "two", "three"), ["one"])


def test_choosing_tells_and_moves_the_stop(group: OneOf, qtbot: QtBot) -> None:
    with qtbot.waitSignal(group.chosen) as told:
        group.choose("three")
    assert told.args == ["three"]
    assert (group.current, stops(group)) == ("three", ["three"])


def test_the_program_chooses_in_silence(group: OneOf, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(group.chosen):
        group.choose("two", telling=False)
    assert (group.current, stops(group)) == ("two", ["two"])


def test_a_key_that_is_not_there_is_an_error(group: OneOf) -> None:
    with pytest.raises(KeyError):
        group.choose("four")
