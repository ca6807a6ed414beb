# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The one style sheet, made from a theme, and the dynamic properties that it selects by."""

from __future__ import annotations

from enum import StrEnum
from string import Template

from PySide6.QtWidgets import QWidget

from seminarapp.settings import resources
from seminarapp.ui.theme.measures import CONTROL_HEIGHT, Radius
from seminarapp.ui.theme.roles import Role, Theme


class Ground(StrEnum):
    """Property `role`: what a frame is."""

    CANVAS = "canvas"
    BAR = "bar"
    PANEL = "panel"
    CARD = "card"
    SUNKEN = "sunken"
    OVER = "over"
    CHOSEN = "chosen"


class Kind(StrEnum):
    """Property `kind`: what a button is."""

    PLAIN = "plain"
    PRIMARY = "primary"
    GHOST = "ghost"
    DANGER = "danger"
    CHIP = "chip"
    SEGMENT = "seg"
    ICON = "icon"


class Tone(StrEnum):
    """Property `tone`: the colour of a text."""

    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    OVER = "over"
    QUOTE = "quote"


def stylesheet(theme: Theme) -> str:
    """`resources/themes/window.qss` with every $role in the theme's colour. Raises `KeyError` for an unknown role."""
    template = Template((resources() / "themes" / "window.qss").read_text(encoding="utf-8"))
    measures = {"control": Radius.CONTROL, "card": Radius.CARD, "height": CONTROL_HEIGHT}
    return template.substitute(
        {role.value: theme[role].name() for role in Role},
        **{name: f"{int(value)}px" for name, value in measures.items()},
    )


def mark(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a dynamic property and, when it changed, let the style sheet choose again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
