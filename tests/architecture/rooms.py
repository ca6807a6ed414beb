# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Rules about rooms: what they are called, and what may be carried into them."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator

from tests.architecture.source import Module, imports

# Names that say where something was put, and not what it is.
NAMELESS = {
    "util",
    "utils",
    "misc",
    "helper",
    "helpers",
    "common",
    "manager",
    "managers",
    "shared",
    "stuff",
    "tools",
}
DOMAIN_MAY = ("eventsourcing.domain", "seminarapp.domain", "seminarapp.settings")


def nameless(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        rooms = {part.removesuffix(".py").strip("_") for part in module.path.parts}
        words = {word for room in rooms for word in room.split("_")}
        yield from (f"{module.path}: what is “{word}”?" for word in sorted(words & NAMELESS))


def managers(modules: Iterable[Module]) -> Iterator[str]:
    """Classes named for being busy."""
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef) and node.name.endswith(
                ("Manager", "Helper", "Utils", "Handler")
            ):
                yield f"{module.at(node)}: {node.name}"


def foreign_to_the_domain(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        for node, name in imports(module):
            top = name.split(".")[0]
            if top not in sys.stdlib_module_names and not _within(name, DOMAIN_MAY):
                yield f"{module.at(node)}: {name}"


def star_imports(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names):
                yield f"{module.at(node)}: from {node.module} import *"


def whole_qt_modules(modules: Iterable[Module]) -> Iterator[str]:
    """`import PySide6.QtWidgets` and `from PySide6 import QtWidgets` hide what is used."""
    for module in modules:
        for node, name in imports(module):
            if name == "PySide6" or (isinstance(node, ast.Import) and name.startswith("PySide6.")):
                yield f"{module.at(node)}: name what you need: from PySide6.QtWidgets import QLabel"


def _within(name: str, packages: Iterable[str]) -> bool:
    return any(name == package or name.startswith(package + ".") for package in packages)
