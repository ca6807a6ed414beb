# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A dead key and its letter come to the line as one, wherever the keys were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from seminarapp.ui.live.line.dead_keys import DeadKeys, is_dead
from tests.ui.live.panel import Stage, typed

KEY = Qt.Key


def pressed(key: Qt.Key, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)


@pytest.mark.parametrize(
    ("dead", "letter", "both"),
    [
        (KEY.Key_Dead_Acute, "e", "é"),
        (KEY.Key_Dead_Diaeresis, "U", "Ü"),
        (KEY.Key_Dead_Circumflex, "o", "ô"),
        (KEY.Key_Dead_Grave, "a", "à"),
        (KEY.Key_Dead_Tilde, "n", "ñ"),
        (KEY.Key_Dead_Acute, "x", "x"),
        (KEY.Key_Dead_Acute, "é", "é"),
    ],
)
def test_the_two_become_one_where_there_is_such_a_letter(dead: Qt.Key, letter: str, both: str) -> None:
    keys = DeadKeys()
    assert is_dead(keys.completed(pressed(dead)))
    keys.completed(pressed(KEY.Key_Shift))
    assert keys.completed(pressed(KEY.Key_unknown, letter)).text() == both
    assert keys.completed(pressed(KEY.Key_unknown, "e")).text() == "e", "it counts once"


def test_a_key_without_text_ends_it() -> None:
    keys = DeadKeys()
    keys.completed(pressed(KEY.Key_Dead_Acute))
    keys.completed(pressed(KEY.Key_Left))
    assert keys.completed(pressed(KEY.Key_E, "e")).text() == "e"


@pytest.mark.parametrize("place", [KEY.Key_Up, KEY.Key_F3, KEY.Key_F4])
def test_a_note_may_begin_with_one_while_a_list_has_the_keys(live: Stage, place: Qt.Key) -> None:
    live.note("?Vem betalar?")
    live.note("Ett")
    live.press(place)
    assert live.page.focusWidget() is not live.edit
    QApplication.sendEvent(live.page.focusWidget(), pressed(KEY.Key_Dead_Acute))
    assert live.page.focusWidget() is live.edit
    typed(live.edit, "En gång till")
    assert live.edit.text() == "Én gång till"
