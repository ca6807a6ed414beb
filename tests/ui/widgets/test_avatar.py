# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""An avatar is the speaker's initials in the speaker's colour."""

from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.widgets.avatar import Avatar
from tests.ui.accessible import name_of


def edge(avatar: Avatar) -> QColor:
    return avatar.grab().toImage().pixelColor(4, 18)


def test_assistive_technology_reads_the_name(look: Look, qtbot: QtBot) -> None:
    avatar = Avatar(look, "AL", "Astrid Lindqvist", 1)
    qtbot.addWidget(avatar)
    assert name_of(avatar) == "Astrid Lindqvist"
    avatar.set_speaker("KH", "Karim Haddad", 2)
    assert name_of(avatar) == "Karim Haddad"


def test_circle_is_tinted_and_filled_while_speaking(look: Look, qtbot: QtBot) -> None:
    avatar = Avatar(look, "AL", "Astrid Lindqvist", 1)
    qtbot.addWidget(avatar)
    colour = look.theme.speaker(1)
    assert edge(avatar) == look.theme.tint(colour)
    avatar.set_active(True)
    assert avatar.active
    assert edge(avatar) == colour


def test_colours_are_read_while_painting(look: Look, qtbot: QtBot) -> None:
    avatar = Avatar(look, "AL", "Astrid Lindqvist", 1)
    qtbot.addWidget(avatar)
    look.choose(ThemeChoice.DARK)
    assert edge(avatar) == look.theme.tint(look.theme.speaker(1))


def test_key_stands_beside_the_circle_of_a_seat_and_not_of_nobody(look: Look, qtbot: QtBot) -> None:
    seated = Avatar(look, "", "Astrid Lindqvist", 1, with_key=True)
    nobody = Avatar(look, "", "Nobody", 0, with_key=True)
    for avatar in (seated, nobody):
        qtbot.addWidget(avatar)
        avatar.set_active(True)
    corner = (seated.width() - 3, seated.height() - 8)
    assert seated.grab().toImage().pixelColor(*corner) == look.theme.speaker(1)
    assert nobody.grab().toImage().pixelColor(*corner) != look.theme.speaker(0)


def test_avatar_keeps_its_size(look: Look, qtbot: QtBot) -> None:
    avatar = Avatar(look, "AL", "Astrid Lindqvist", 1, diameter=40)
    qtbot.addWidget(avatar)
    assert (avatar.width(), avatar.sizeHint().width()) == (40, 40)
