# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where things stand in a checkout, and how the workbench talks and refuses."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path


class WorkbenchError(Exception):
    """One clear line: what is missing and the remedy."""


def say(line: str) -> None:
    """Tell the developer something; on stderr, since stdout may be read by another program (`bench --json`)."""
    print(line, file=sys.stderr, flush=True)


@dataclass(frozen=True, slots=True)
class Checkout:
    """A copy of the source tree and the virtual environment inside it."""

    root: Path

    @property
    def lock(self) -> Path:
        """Every package with version and hashes."""
        return self.root / "requirements" / "lock.txt"

    @property
    def project(self) -> Path:
        """The project's own description."""
        return self.root / "pyproject.toml"

    @property
    def environment(self) -> Path:
        """The virtual environment; made by `dev`, never by hand."""
        return self.root / ".venv"

    @property
    def stamp(self) -> Path:
        """What the environment was made from; written last, so a half-made environment has none."""
        return self.environment / "made-from"

    @property
    def translations(self) -> Path:
        """The folder of Qt's translation files."""
        return self.root / "resources" / "i18n"

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.program("python")

    def program(self, name: str) -> Path:
        """A program that the environment installed."""
        if sys.platform == "win32":
            return self.environment / "Scripts" / f"{name}.exe"
        return self.environment / "bin" / name


def this_checkout() -> Checkout:
    """The checkout that this workbench belongs to."""
    return Checkout(Path(__file__).resolve().parent.parent)
