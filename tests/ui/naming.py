# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A walk through the accessibility tree: what can have the keys must have a name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.ui.accessible import interface_of


def unnamed(widget: QWidget) -> list[str]:
    """Everything visible under a widget that can have the keys and says no name: role and class."""
    return [
        f"{interface.role().name} {type(interface.object()).__name__}"
        for interface in _tree(interface_of(widget))
        if _is_stop(interface) and not interface.text(QAccessible.Text.Name).strip()
    ]


def faceless(widget: QWidget) -> list[str]:
    """Everything visible under a widget that can have the keys and doesn't say what kind of thing it is: its name.

    What only scrolls is no kind of thing, and has a name.
    """
    nothing = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    return [
        f"no role: {interface.text(QAccessible.Text.Name)} {type(interface.object()).__name__}"
        for interface in _tree(interface_of(widget))
        if _is_stop(interface)
        and interface.role() in nothing
        and not isinstance(interface.object(), QScrollArea)
    ]


def marked_up(widget: QWidget) -> list[str]:
    """Everything visible under a widget whose description would be read out with its markup."""
    said = (interface.text(QAccessible.Text.Description) for interface in _tree(interface_of(widget)))
    return [f"markup: {text}" for text in said if text.startswith("<")]


def stops(widget: QWidget) -> list[str]:
    """The names of everything visible under a widget that can have the keys."""
    return [
        interface.text(QAccessible.Text.Name)
        for interface in _tree(interface_of(widget))
        if _is_stop(interface)
    ]


def _is_stop(interface: QAccessibleInterface) -> bool:
    state = interface.state()
    return bool(state.focusable) and not state.disabled


def _tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What shows; what is in something hidden calls itself visible all the same."""
    if interface.state().invisible:
        return
    yield interface
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child.isValid():
            yield from _tree(child)
