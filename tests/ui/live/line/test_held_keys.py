# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Keys that mark the line are no keys that type, on any machine."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from seminarapp.ui.live.line import capture_line
from seminarapp.ui.live.line.held_keys import HeldKeys, held_on, is_held
from tests.ui.live.panel import Stage

MODIFIER = Qt.KeyboardModifier
ALT, META, SHIFT, KEYPAD = (
    MODIFIER.AltModifier,
    MODIFIER.MetaModifier,
    MODIFIER.ShiftModifier,
    MODIFIER.KeypadModifier,
)


def pressed(held: MODIFIER, key: Qt.Key = Qt.Key.Key_O, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_where_alt_types_nothing_it_marks(platform: str) -> None:
    assert held_on(platform) == HeldKeys("Alt", "Alt")


def test_on_macos_option_is_left_to_type() -> None:
    mac = held_on("darwin")
    assert not any(is_held(pressed(ALT), held) for held in (mac.marking, mac.moving))
    assert is_held(pressed(META), mac.marking)
    assert is_held(pressed(META | SHIFT | KEYPAD, Qt.Key.Key_Left), mac.moving)
    assert not is_held(pressed(META | KEYPAD, Qt.Key.Key_Left), mac.moving), "that goes to another desktop"


def test_on_macos_a_line_is_marked_by_control_and_typed_on_by_option(
    live: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(capture_line, "HELD", held_on("darwin"))
    live.type("anna")
    live.edit.keyPressEvent(pressed(ALT, Qt.Key.Key_2, "@"))
    live.type("example.org")
    began = live.line.half_typed
    live.press(Qt.Key.Key_O, META)
    live.press(Qt.Key.Key_Left, META | SHIFT)
    marked = live.line.half_typed
    assert began is not None
    assert marked is not None
    assert marked.text == "anna@example.org"
    assert (marked.started.off_record, began.started.off_record) == (True, False)
    assert marked.started.at == max(0.0, began.started.at - 5)
