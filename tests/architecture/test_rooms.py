# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The tree says what the program does, and nothing is carried where it does not belong."""

from __future__ import annotations

from tests.architecture import rooms
from tests.architecture.source import Module, everything, modules


def test_every_room_has_a_name_of_its_own() -> None:
    assert list(rooms.nameless(everything())) == []


def test_no_class_is_a_manager() -> None:
    assert list(rooms.managers(modules("seminarapp"))) == []


def test_the_domain_needs_the_standard_library_and_events_alone() -> None:
    assert list(rooms.foreign_to_the_domain(modules("seminarapp/domain"))) == []


def test_the_workbench_needs_the_standard_library_alone() -> None:
    foreign = rooms.foreign_to_the_domain(modules("workbench"))
    assert [line for line in foreign if ": workbench" not in line] == []


def test_nothing_is_imported_by_star() -> None:
    assert list(rooms.star_imports(everything())) == []


def test_qt_is_imported_by_name() -> None:
    assert list(rooms.whole_qt_modules(modules("seminarapp"))) == []


def test_a_nameless_room_is_found_at_any_depth() -> None:
    text = [
        Module.of("", f"seminarapp/{path}")
        for path in ("utils.py", "ui/misc/a.py", "ui/date_helpers.py", "ui/a.py")
    ]
    assert len(list(rooms.nameless(text))) == 3


def test_a_manager_is_found() -> None:
    assert list(rooms.managers([Module.of("class ThemeManager: ...")])) == [
        "seminarapp/domain/example.py:1: ThemeManager"
    ]


def test_what_is_foreign_to_the_domain_is_found_inside_functions_too() -> None:
    text = "import json\nfrom eventsourcing.domain import Aggregate\ndef late():\n    import sqlalchemy\n"
    assert list(rooms.foreign_to_the_domain([Module.of(text)])) == [
        "seminarapp/domain/example.py:4: sqlalchemy"
    ]


def test_the_store_is_foreign_to_the_domain() -> None:
    text = "from eventsourcing.persistence import Recorder\nfrom eventsourcing.domain_of_others import x\n"
    assert len(list(rooms.foreign_to_the_domain([Module.of(text)]))) == 2


def test_a_star_is_found() -> None:
    assert len(list(rooms.star_imports([Module.of("from PySide6.QtCore import *\n")]))) == 1


def test_a_whole_qt_module_is_found() -> None:
    text = "import PySide6.QtGui\nfrom PySide6 import QtCore\nfrom PySide6.QtWidgets import QLabel\n"
    assert len(list(rooms.whole_qt_modules([Module.of(text)]))) == 2
