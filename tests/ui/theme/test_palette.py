# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the style draws itself is in the theme's colours too."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette

from seminarapp.ui.theme.palette import palette_of
from seminarapp.ui.theme.roles import DARK, LIGHT, Role, load_theme
from tests.ui.theme.contrast import TEXT, contrast


@pytest.mark.parametrize("name", [LIGHT, DARK])
def test_every_role_of_the_palette_comes_from_the_theme(name: str) -> None:
    theme = load_theme(name)
    shown = {theme[role].name() for role in Role}
    palette = palette_of(theme)
    for role in QPalette.ColorRole:
        if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
            assert palette.color(role).name() in shown, role


@pytest.mark.parametrize("name", [LIGHT, DARK])
def test_disabled_text_can_still_be_read(name: str) -> None:
    palette = palette_of(load_theme(name))
    ground = palette.color(QPalette.ColorRole.Base)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert contrast(disabled, ground) >= TEXT
