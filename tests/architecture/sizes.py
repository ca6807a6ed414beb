# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Rules of size: what is too large to be read at a sitting is two things under one name."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from statistics import median, quantiles

from tests.architecture.source import Module

LARGEST_FILE = 450
LARGEST_CLASS = 300
LARGEST_FUNCTION = 60
MEDIAN_FILE = 120
NINE_IN_TEN_FILES = 300


def long_files(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        if module.lines > LARGEST_FILE:
            yield f"{module.path}: {module.lines} lines"


def long_classes(modules: Iterable[Module]) -> Iterator[str]:
    yield from _long(modules, (ast.ClassDef,), LARGEST_CLASS)


def long_functions(modules: Iterable[Module]) -> Iterator[str]:
    yield from _long(modules, (ast.FunctionDef, ast.AsyncFunctionDef), LARGEST_FUNCTION)


def spread(modules: Iterable[Module]) -> tuple[float, float]:
    """Median and ninth decile of the lines of a file; the few lines of an __init__ would only flatter them."""
    lengths = [module.lines for module in modules if module.path.name != "__init__.py"]
    return median(lengths), quantiles(lengths, n=10, method="inclusive")[8]


def _long(modules: Iterable[Module], kinds: tuple[type[ast.stmt], ...], most: int) -> Iterator[str]:
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, kinds):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > most:
                    yield f"{module.at(node)}: {getattr(node, 'name', '')} has {lines} lines"
