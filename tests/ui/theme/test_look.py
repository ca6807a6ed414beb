# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The look follows the user and the desktop, and tells those who paint."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.theme.roles import Role


def test_choosing_dark_dresses_the_application_and_says_so(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.theme_changed):
        look.choose(ThemeChoice.DARK)
    assert look.theme.dark
    assert look.choice is ThemeChoice.DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window) == look.colour(Role.CANVAS)


def test_choosing_the_same_theme_changes_nothing(look: Look, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(look.theme_changed):
        look.choose(ThemeChoice.LIGHT)


def test_toggling_goes_there_and_back(look: Look) -> None:
    look.toggle()
    assert look.theme.dark
    look.toggle()
    assert not look.theme.dark


def test_system_follows_the_desktop(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    class Desktop:
        scheme = Qt.ColorScheme.Dark

        def colorScheme(self) -> Qt.ColorScheme:
            return self.scheme

    monkeypatch.setattr(look, "_hints", Desktop())
    look.choose(ThemeChoice.SYSTEM)
    assert look.theme.dark
    Desktop.scheme = Qt.ColorScheme.Light
    look._on_desktop_changed()
    assert not look.theme.dark


def test_high_contrast_is_followed(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    class Contrast:
        def contrastPreference(self) -> Qt.ContrastPreference:
            return Qt.ContrastPreference.HighContrast

    with monkeypatch.context() as desktop:
        desktop.setattr(look, "_contrast", Contrast())
        look._on_desktop_changed()
        assert look.colour(Role.MUTED) == look.colour(Role.TEXT)
    look._on_desktop_changed()
    assert look.colour(Role.MUTED) != look.colour(Role.TEXT)


def test_colours_of_the_night_are_dark_in_every_theme(look: Look) -> None:
    nights = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        look.choose(choice)
        nights.append(look.night)
    assert nights[0] == nights[1] == look.theme
    assert look.night.dark


def test_disabled_icon_is_faint(look: Look) -> None:
    icon = look.icon("square", Role.OVER, 60)

    def inks(mode: QIcon.Mode) -> set[str]:
        image = icon.pixmap(look.icon_size(60), mode).toImage()
        colours = (image.pixelColor(x, 30) for x in range(60))
        return {colour.name() for colour in colours if colour.alpha() > 250}

    assert inks(QIcon.Mode.Normal) == {look.colour(Role.OVER).name()}
    assert inks(QIcon.Mode.Disabled) == {look.colour(Role.FAINT).name()}


def test_checked_icon_takes_its_own_role(look: Look) -> None:
    icon = look.icon("star", Role.MUTED, on=Role.ACCENT)
    off = icon.pixmap(look.icon_size(), QIcon.Mode.Normal, QIcon.State.Off).toImage()
    on = icon.pixmap(look.icon_size(), QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert off != on
