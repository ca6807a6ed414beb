# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The one style sheet names colours by role alone, and widgets choose from it by property."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QListView, QPushButton
from pytestqt.qtbot import QtBot

import seminarapp.ui
from seminarapp.settings import resources
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import DARK, LIGHT, Role, load_theme
from seminarapp.ui.theme.stylesheet import Kind, Tone, mark, stylesheet

SOURCE = (resources() / "themes" / "window.qss").read_text(encoding="utf-8")
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(\s*\d|QColor\(\s*[\"\d]")


def test_source_names_no_colour() -> None:
    assert not COLOUR.search(SOURCE)


def test_source_names_no_font_as_that_would_overrule_widgets() -> None:
    assert not re.search(r"^\s*font", SOURCE, re.MULTILINE)


def test_no_widget_names_a_colour() -> None:
    named = [
        f"{path.name}: {found.group()}"
        for path in Path(seminarapp.ui.__file__).parent.rglob("*.py")
        for found in COLOUR.finditer(path.read_text(encoding="utf-8"))
    ]
    assert named == []


@pytest.mark.parametrize("name", [LIGHT, DARK])
def test_every_placeholder_becomes_a_colour_of_the_theme(name: str) -> None:
    theme = load_theme(name)
    made = stylesheet(theme)
    assert "$" not in made
    assert theme[Role.ACCENT].name() in made


def test_every_kind_and_tone_is_dressed() -> None:
    for kind in Kind:
        assert f'[kind="{kind}"]' in SOURCE
    for tone in Tone:
        assert f'[tone="{tone}"]' in SOURCE


def test_marking_dresses_a_widget_anew(look: Look, qtbot: QtBot) -> None:
    button = QPushButton("Export")
    qtbot.addWidget(button)
    button.resize(120, 32)
    mark(button, "kind", Kind.PLAIN)
    plain = button.grab().toImage().pixelColor(10, 16)
    mark(button, "kind", Kind.PRIMARY)
    assert button.grab().toImage().pixelColor(10, 16) == look.colour(Role.ACCENT)
    assert plain == look.colour(Role.RAISED)


def test_header_of_a_table_in_a_file_dialog_has_a_ground(look: Look, qtbot: QtBot) -> None:
    header = QHeaderView(Qt.Orientation.Horizontal)
    qtbot.addWidget(header)
    header.resize(120, 24)
    image = header.grab().toImage()
    assert image.pixelColor(60, 12) == look.theme[Role.RAISED]


def test_list_that_is_a_window_of_its_own_has_a_ground(look: Look, qtbot: QtBot) -> None:
    proposals = QListView()  # as those of a file dialog's line
    qtbot.addWidget(proposals)
    proposals.resize(120, 60)
    assert proposals.grab().toImage().pixelColor(60, 30) == look.theme[Role.RAISED]
