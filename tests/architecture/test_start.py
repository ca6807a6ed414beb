# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Starting costs only what starting needs: heavy libraries come with the work that needs them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.architecture.source import ROOT, modules

# Milliseconds each takes to import on an ordinary laptop, counted once: together more than the window itself.
HEAVY = {
    "reportlab": 150,
    "docx": 90,
    "pikepdf": 90,
    "jinja2": 50,
    "babel": 20,
    "pyphen": 20,
    "lxml": 25,
    "PIL": 10,
    "psycopg": 180,
    "icalendar": 50,
    "openpyxl": 100,
}
WINDOW = ("PySide6", "shiboken6", "qasync")


def loaded_by(*imported: str) -> set[str]:
    """The top-level names in a fresh Python after these imports."""
    program = "\n".join(f"import {name}" for name in (*imported, "sys")) + "\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {name.split(".", 1)[0] for name in done.stdout.split()}


def names(room: str) -> list[str]:
    """Dotted names of the modules below a room."""
    paths = (module.path for module in modules(room))
    return [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in paths]


def test_the_command_line_starts_without_qt_and_heavy_libraries() -> None:
    loaded = loaded_by("seminarapp.__main__", "seminarapp.cli", "seminarapp.bootstrap")
    assert loaded & {*HEAVY, *WINDOW} == set()


@pytest.mark.parametrize("package", ["typer", "sqlalchemy"])
def test_what_a_library_loads_by_itself_is_not_what_is_measured(package: str) -> None:
    """If one of these came to load a heavy library, the rules here would blame us for it."""
    assert loaded_by(package) & set(HEAVY) == set()


def test_no_window_loads_what_makes_documents() -> None:
    assert loaded_by(*names("seminarapp/ui")) & set(HEAVY) == set()


def test_the_domain_loads_no_library_but_events() -> None:
    assert (
        loaded_by(*names("seminarapp/domain")) & {*HEAVY, *WINDOW, "sqlalchemy", "msgspec", "typer"} == set()
    )


def test_what_is_loaded_is_seen() -> None:
    assert "pyphen" in loaded_by("pyphen")
    assert "pyphen" not in loaded_by("seminarapp")


def test_the_window_is_shown_before_what_works_in_it_is_loaded() -> None:
    later = {"eventsourcing", "sqlalchemy", "qasync", "msgspec", "typer"}
    assert loaded_by("seminarapp.ui.front") & {*HEAVY, *later} == set()
