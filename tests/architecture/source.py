# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The source tree as the rules see it: files that belong to the project, and modules with their syntax tree."""

from __future__ import annotations

import ast
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {".git", ".venv", "__pycache__", "build", "dist", "out", "node_modules"}


@dataclass(frozen=True)
class Module:
    """A Python file: its place, its text and what it means."""

    path: Path
    text: str
    tree: ast.Module

    @classmethod
    def of(cls, text: str, path: str = "seminarapp/domain/example.py") -> Module:
        """A module that exists only as text, to try a rule on."""
        return cls(Path(path), text, ast.parse(text))

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    def at(self, node: ast.AST) -> str:
        return f"{self.path}:{getattr(node, 'lineno', 1)}"


@cache
def modules(room: str) -> tuple[Module, ...]:
    """Every Python file below a folder of the project, `dev` itself included in its workbench."""
    paths = sorted((ROOT / room).rglob("*.py"))
    if room == "workbench":
        paths.append(ROOT / "dev")
    return tuple(_module(path) for path in paths)


def code() -> tuple[Module, ...]:
    """What runs at a user's or a developer's: everything but tests."""
    return modules("seminarapp") + modules("workbench")


def everything() -> tuple[Module, ...]:
    return code() + modules("tests")


@cache
def project_files() -> tuple[Path, ...]:
    """Files under version control, relative to the root; where there is no git, all that are not made by tools."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):  # no git, or not a checkout
        listed = b""
    if listed:
        named = (Path(os.fsdecode(name)) for name in listed.split(b"\0") if name)
        return tuple(path for path in named if (ROOT / path).is_file())
    return tuple(sorted(_walk()))


def imports(module: Module) -> Iterator[tuple[ast.stmt, str]]:
    """Every name that a module imports, wherever it does so, as a dotted name."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name
        elif isinstance(node, ast.ImportFrom):
            yield node, node.module or ""


def _module(path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    return Module(path.relative_to(ROOT), text, ast.parse(text))


def _walk() -> Iterator[Path]:
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS and not name.endswith("_cache")]
        yield from (
            Path(folder, name).relative_to(ROOT) for name in names if not name.endswith((".pyc", ".qm"))
        )
