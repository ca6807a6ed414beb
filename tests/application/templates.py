# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every line that the program can refuse something with, found in its source.

A template is the first argument of one of our errors (a string, or a constant of the module), the class attribute
`template` of an error, and what is passed on as a parameter called `template`.
"""

from __future__ import annotations

import ast
import inspect
import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from seminarapp.domain import errors
from tests.architecture.source import Module

ERRORS = frozenset(
    name
    for name, kind in vars(errors).items()
    if inspect.isclass(kind) and issubclass(kind, errors.SeminarappError)
)


@dataclass(frozen=True)
class Template:
    """A line in English, where it stands, and the values it is given there (None where that can't be told)."""

    text: str
    at: str
    values: frozenset[str] | None = None


@dataclass
class Found:
    """What a walk found: templates, and calls whose template could not be read."""

    templates: list[Template] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)


def placeholders(text: str) -> frozenset[str]:
    """The names in braces; attributes and indices count as part of the name, so that they stand out."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@cache
def found_in(modules: tuple[Module, ...]) -> Found:
    """All templates of those modules."""
    passing = {name: place for module in modules for name, place in _passing_on(module)}
    ours = ERRORS | {node.name for module in modules for node in _own_errors(module)}
    found = Found()
    everywhere = {name: text for module in modules for name, text in _constants(module).items()}
    for module in modules:
        known = _known_in(module)
        here = {name: passing[name] for name in known & passing.keys()}
        constants = {name: everywhere[name] for name in known & everywhere.keys()} | _constants(module)
        for node in _own_errors(module):
            found.templates += _class_templates(node, module)
        for call in ast.walk(module.tree):
            if isinstance(call, ast.Call):
                _look_at(call, module, constants, ours, here, found)
    return found


def _look_at(
    call: ast.Call,
    module: Module,
    constants: dict[str, str],
    ours: frozenset[str],
    passing: dict[str, int],
    found: Found,
) -> None:
    name = called(call)
    if name in ours:
        place = 0
    elif name in passing:
        place = passing[name]
    else:
        return
    if len(call.args) <= place:
        return  # the class's own template, or given by name
    given = call.args[place]
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        text = given.value
    elif isinstance(given, ast.Name) and given.id in constants:
        text = constants[given.id]
    elif isinstance(given, ast.Name) and given.id == "template":
        return  # passed on: its callers are looked at
    else:
        found.unreadable.append(f"{module.at(call)}: {ast.unparse(given)}")
        return
    names = frozenset(keyword.arg for keyword in call.keywords if keyword.arg)
    direct = name in ours and all(keyword.arg for keyword in call.keywords)
    found.templates.append(Template(text, module.at(call), names if direct else None))


def called(call: ast.Call) -> str:
    """The last part of the name of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _known_in(module: Module) -> set[str]:
    """Names of functions that a module defines or imports: another module's `error` is somebody else."""
    names = {node.name for node in ast.walk(module.tree) if isinstance(node, ast.FunctionDef)}
    imports = [node for node in ast.walk(module.tree) if isinstance(node, ast.ImportFrom)]
    return names | {alias.asname or alias.name for node in imports for alias in node.names}


def _passing_on(module: Module) -> Iterator[tuple[str, int]]:
    """Functions with a parameter called `template`, and its place among the arguments of a call."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name != "__init__":
            names = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
            if "template" in names:
                yield node.name, names.index("template") - (names[0] in ("self", "cls"))


def _own_errors(module: Module) -> Iterator[ast.ClassDef]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef) and (
            node.name in ERRORS or any(getattr(base, "id", "") in ERRORS for base in node.bases)
        ):
            yield node


def _class_templates(node: ast.ClassDef, module: Module) -> Iterator[Template]:
    for line in node.body:
        targets = [line.target] if isinstance(line, ast.AnnAssign) else getattr(line, "targets", [])
        value = getattr(line, "value", None)
        if any(getattr(target, "id", "") == "template" for target in targets) and isinstance(
            value, ast.Constant
        ):
            yield Template(str(value.value), module.at(line))


def _constants(module: Module) -> dict[str, str]:
    return {
        target.id: node.value.value
        for node in module.tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
