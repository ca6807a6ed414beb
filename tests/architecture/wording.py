# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Rules about what stands in the source beside the code: docstrings, annotations, and reasons for exceptions."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator

from tests.architecture.source import Module

Function = ast.FunctionDef | ast.AsyncFunctionDef
DIRECTIVE = re.compile(
    r"noqa(:\s*[A-Z]+\d+(,\s*[A-Z]+\d+)*)?|type:\s*ignore(\[[\w\-, ]+\])?|fmt:\s*(off|on|skip)|pragma:[\w ]+"
    r"|(ruff|mypy|pylint|isort|pyright):\s*[\w\-=: ]+"
)
LEAST_WORDS = 2


def undocumented(modules: Iterable[Module]) -> Iterator[str]:
    """Public modules, classes and functions without a docstring; Qt's own names in camelCase need none in ui."""
    for module in modules:
        if not ast.get_docstring(module.tree) and module.text.strip():
            yield f"{module.path}: the module"
        qt = "ui" in module.path.parts
        for node in _public(module.tree):
            overrides_qt = qt and isinstance(node, Function) and node.name != node.name.lower()
            if not ast.get_docstring(node) and not overrides_qt and not _speaks_for_another(node):
                yield f"{module.at(node)}: {node.name}"


def without_return_type(modules: Iterable[Module]) -> Iterator[str]:
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, Function) and node.returns is None:
                yield f"{module.at(node)}: {node.name}"


def suppressed_without_reason(modules: Iterable[Module]) -> Iterator[str]:
    """Comments that silence a tool, and marks that skip a test, and do not say why."""
    for module in modules:
        for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
            if token.type == tokenize.COMMENT and DIRECTIVE.match(token.string.lstrip("# ")):
                rest = DIRECTIVE.sub("", token.string)
                if len(re.findall(r"\w{2,}", rest)) < LEAST_WORDS:
                    yield f"{module.path}:{token.start[0]}: {token.string}"
        yield from _skipped_without_reason(module)


def _skipped_without_reason(module: Module) -> Iterator[str]:
    marks = {"skip", "skipif", "xfail"}
    called = {id(node.func): node for node in ast.walk(module.tree) if isinstance(node, ast.Call)}
    for node in ast.walk(module.tree):
        if (
            isinstance(node, ast.Attribute)
            and node.attr in marks
            and ast.unparse(node.value) == "pytest.mark"
        ):
            call = called.get(id(node))
            if call is None or not any(keyword.arg == "reason" for keyword in call.keywords):
                yield f"{module.at(node)}: pytest.mark.{node.attr}"


def _public(parent: ast.Module | ast.ClassDef) -> Iterator[ast.ClassDef | Function]:
    for node in parent.body:
        if isinstance(node, ast.ClassDef | Function) and not node.name.startswith("_"):
            yield node
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from _public(node)


def _speaks_for_another(node: ast.ClassDef | Function) -> bool:
    """Overloads, setters and declared overrides: the docstring stands elsewhere."""
    names = {ast.unparse(decorator).split("(")[0] for decorator in node.decorator_list}
    return any(name.split(".")[-1] in {"overload", "override", "setter", "deleter"} for name in names)
