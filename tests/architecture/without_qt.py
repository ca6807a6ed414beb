# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A pytest plugin for a Python without Qt: `-p no:pytest-qt -p tests.architecture.without_qt`.

pytest-qt is kept away too, since it looks for Qt when it starts.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

QT = ("PySide6", "shiboken6", "qasync", "PyQt5", "PyQt6")


class NoQt(MetaPathFinder):
    """Finds Qt before anybody else does, and says that it is not there."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.split(".", maxsplit=1)[0] in QT:
            raise ModuleNotFoundError(f"No module named {fullname!r}: this Python has no Qt", name=fullname)
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Accept pytest-qt's settings in its absence."""
    for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
        parser.addini(name, "belongs to pytest-qt, which is not loaded")


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Take Qt away before any test, or a conftest, can ask for it."""
    if any(name in sys.modules for name in QT):
        raise pytest.UsageError("Qt was imported before it could be taken away")
    sys.meta_path.insert(0, NoQt())
