# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Colours by what they are for, read from `resources/themes/*.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor

from seminarapp.domain.errors import ReadError
from seminarapp.settings import resources

LIGHT = "light"
DARK = "dark"


class Role(StrEnum):
    """What a colour is for; a theme gives every role a colour. The names are those of the theme files."""

    CANVAS = "canvas"
    SURFACE = "surface"
    RAISED = "raised"
    SUNKEN = "sunken"
    HOVER = "hover"
    LINE = "line"
    LINE_STRONG = "line_strong"
    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ON_ACCENT = "on_accent"
    ACCENT_SOFT = "accent_soft"
    OK = "ok"
    OK_SOFT = "ok_soft"
    WARN = "warn"
    WARN_SOFT = "warn_soft"
    OVER = "over"
    OVER_SOFT = "over_soft"
    ON_OVER = "on_over"
    QUOTE = "quote"
    QUOTE_SOFT = "quote_soft"
    STAR = "star"
    FOCUS = "focus"


@dataclass(frozen=True, slots=True)
class Theme:
    """A colour for every role, and the speakers' colours by seat number."""

    name: str
    roles: Mapping[Role, QColor]
    speakers: tuple[QColor, ...]

    def __getitem__(self, role: Role) -> QColor:
        return self.roles[role]

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self[Role.TEXT].lightnessF() > self[Role.SURFACE].lightnessF()

    def speaker(self, number: int) -> QColor:
        """The colour of seat `number` (1–9, then round again); 0, nobody or not in the panel, is muted."""
        return self.speakers[(number - 1) % len(self.speakers)] if number > 0 else self[Role.MUTED]

    def tint(self, colour: QColor) -> QColor:
        """That colour thinned on the surface until text in the colour itself is readable on it (4.5 to 1)."""
        return mixed(self[Role.SURFACE], colour, 0.18 if self.dark else 0.12)


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """The colour between `ground` (share 0) and `colour` (share 1)."""
    pairs = zip(ground.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]  # the stub says object
    return QColor(*(round(below + (above - below) * share) for below, above in pairs))


def load_theme(name: str) -> Theme:
    """The shipped theme of that name (`light`, `dark`). Raises `ReadError` as `read_theme` does."""
    source = resources() / "themes" / f"{name}.toml"
    return read_theme(source.read_text(encoding="utf-8"), origin=source.name)


def read_theme(text: str, origin: str) -> Theme:
    """A theme from TOML. Raises `ReadError`, naming `origin`, when a role is missing, unknown or no colour."""
    try:
        told = tomllib.loads(text)
        named = {Role(role): QColor.fromString(colour) for role, colour in told["roles"].items()}
        speakers = tuple(QColor.fromString(colour) for colour in told["speakers"]["colours"])
        theme = Theme(told["name"], {role: named[role] for role in Role}, speakers)
    except (tomllib.TOMLDecodeError, KeyError, ValueError) as fault:
        raise ReadError("The theme {origin} can't be read: {fault}", origin=origin, fault=fault) from fault
    invalid = [role for role, colour in theme.roles.items() if not colour.isValid()]
    if invalid or not speakers or not all(colour.isValid() for colour in speakers):
        where = invalid[0] if invalid else "speakers"
        raise ReadError("The theme {origin} has no valid colour for {where}", origin=origin, where=where)
    return theme


def heightened(theme: Theme) -> Theme:
    """The theme for a desktop that asks for high contrast: quiet text speaks up, outlines are drawn in full."""
    stronger = {
        Role.MUTED: theme[Role.TEXT],
        Role.FAINT: mixed(theme[Role.TEXT], theme[Role.MUTED], 0.5),
        Role.LINE: theme[Role.LINE_STRONG],
        Role.LINE_STRONG: theme[Role.TEXT],
    }
    return Theme(theme.name, {**theme.roles, **stronger}, theme.speakers)
