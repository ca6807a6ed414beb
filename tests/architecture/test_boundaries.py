# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The boundaries between rooms hold, and each is tried on a small house that breaks it."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

ROOMS = (
    "__main__",
    "cli",
    "bootstrap",
    "ui",
    "documents",
    "interchange",
    "storage",
    "application",
    "domain",
    "settings",
)


def activities() -> list[list[str]]:
    """The rooms of application, layer by layer, as the contract has them."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    (contract,) = [one for one in contracts if one["id"] == "activities"]
    return [layer.split(" | ") for layer in contract["layers"]]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """import-linter with the project's contracts, on the package `seminarapp` in a folder."""
    program = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Every room of the program, each with one file and nothing in it."""
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    package = tmp_path / "seminarapp"
    for room in ROOMS[3:9]:
        (package / room).mkdir(parents=True)
        (package / room / "__init__.py").touch()
        if room != "application":
            (package / room / "panel.py").touch()
    for room in (one for layer in activities() for one in layer):
        (package / "application" / room).mkdir()
        (package / "application" / room / "__init__.py").touch()
        (package / "application" / room / "panel.py").touch()
    for room in ("__init__", *ROOMS[:3], ROOMS[9]):
        (package / f"{room}.py").touch()
    return tmp_path


def test_the_boundaries_hold() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_empty_house_breaks_nothing(house: Path) -> None:
    done = lint_imports(house)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("file", "line", "broken"),
    [
        ("domain/panel.py", "import seminarapp.application.planning.panel", "Layers look only downwards"),
        ("application/planning/panel.py", "from seminarapp import bootstrap", "Layers look only downwards"),
        ("documents/panel.py", "import seminarapp.storage", "Layers look only downwards"),
        ("application/planning/panel.py", "def late():\n    import qasync", "Qt lives in ui alone"),
        ("cli.py", "from PySide6.QtWidgets import QLabel", "Qt lives in ui alone"),
        ("domain/panel.py", "import sqlalchemy", "The database lives in storage alone"),
        ("interchange/panel.py", "import sqlite3", "The database lives in storage alone"),
        ("ui/panel.py", "import reportlab", "Paper is made in documents alone"),
        ("settings.py", "import seminarapp.domain", "No two siblings need each other"),
        ("application/views/panel.py", "import seminarapp.application.ports.panel", "Activities lean only"),
        (
            "application/records/panel.py",
            "import seminarapp.application.planning.panel",
            "Activities lean only",
        ),
        ("application/ports/panel.py", "import seminarapp.application.people.panel", "Activities lean only"),
        (
            "application/planning/panel.py",
            "import seminarapp.application.writing.panel",
            "Activities lean only",
        ),
        (
            "application/writing/panel.py",
            "def late():\n    import seminarapp.application.publishing",
            "Activities lean only",
        ),
    ],
)
def test_a_broken_boundary_is_named(house: Path, file: str, line: str, broken: str) -> None:
    (house / "seminarapp" / "domain" / "panel.py").write_text(
        "import seminarapp.settings\n", encoding="utf-8"
    )
    with (house / "seminarapp" / file).open("a", encoding="utf-8") as source:
        source.write(line + "\n")
    done = lint_imports(house)
    assert done.returncode == 1
    assert [said for said in done.stdout.splitlines() if said.startswith(broken) and "BROKEN" in said]


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("ui/panel.py", "from PySide6.QtWidgets import QLabel\nimport qasync"),
        ("storage/panel.py", "import sqlalchemy"),
        ("documents/panel.py", "import reportlab, docx, pikepdf"),
        ("bootstrap.py", "import seminarapp.ui, seminarapp.storage, seminarapp.documents"),
        ("application/publishing/panel.py", "import seminarapp.application.reviewing.panel"),
        ("application/ports/panel.py", "import seminarapp.application.views, seminarapp.application.records"),
    ],
)
def test_what_belongs_in_a_room_may_be_there(house: Path, file: str, line: str) -> None:
    (house / "seminarapp" / file).write_text(line + "\n", encoding="utf-8")
    done = lint_imports(house)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("place", ["extras.py", "application/extras.py"])
def test_a_room_that_no_layer_names_is_refused(house: Path, place: str) -> None:
    (house / "seminarapp" / place).touch()
    done = lint_imports(house)
    assert done.returncode == 1
    assert "extras" in done.stdout
