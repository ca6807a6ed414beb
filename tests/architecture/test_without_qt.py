# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The core's tests can be run in a Python without Qt, and that Python really has none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT
from workbench.commands import WITHOUT_QT


def run(test: Path, *more: str) -> subprocess.CompletedProcess[str]:
    told = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-c",
        str(ROOT / "pyproject.toml"),
        *WITHOUT_QT,
        "-q",
        *more,
        str(test),
    ]
    return subprocess.run(
        command, cwd=ROOT, env=told, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize("name", ["PySide6.QtCore", "shiboken6", "qasync"])
@pytest.mark.parametrize("workers", [(), ("-n", "1")], ids=["alone", "worker"])
def test_qt_cannot_be_imported(tmp_path: Path, name: str, workers: tuple[str, ...]) -> None:
    test = tmp_path / "test_qt.py"
    test.write_text(f"def test_it():\n    import {name}\n", encoding="utf-8")
    done = run(test, *workers)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "this Python has no Qt" in done.stdout


def test_the_rest_can(tmp_path: Path) -> None:
    test = tmp_path / "test_rest.py"
    test.write_text(
        "def test_it():\n    import eventsourcing.domain, json, seminarapp.domain\n", encoding="utf-8"
    )
    done = run(test)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout
