# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A library is made on first use, opened, closed without a trace, and refused in one clear line."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from seminarapp.application.ports.keeping import unreported
from seminarapp.domain.errors import LibraryError, LibraryInUseError
from seminarapp.domain.series import Series
from seminarapp.storage.engine import Database
from seminarapp.storage.errors import (
    ClosedError,
    DamagedError,
    NotALibraryError,
    TooNewError,
    UnknownEventError,
)
from seminarapp.storage.file.library_file import FORMAT
from seminarapp.storage.library import open_library
from tests.storage.houses import house_in, log_of, seminar_with_panel
from tests.storage.stores import SOMEBODY
from tests.storage.test_engine import open_files


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_a_library_is_made_on_first_use_and_opened_again(path: Path) -> None:
    with open_library(path, SOMEBODY) as library:
        series = Series.start("Samtal")
        library.ledger.save(series)
    with open_library(str(path), SOMEBODY) as library:
        assert library.ledger.load(Series, series.id).title == "Samtal"
        assert [card.title for card in library.views.library().series] == ["Samtal"]
        assert library.keeper.facts().events == 1


def test_closing_leaves_no_handle_and_no_side_files(path: Path) -> None:
    house = house_in(path)
    seminar_with_panel(house, "Ada Berg")
    house.close()
    assert open_files(path.parent) == []
    names = {found.name.removeprefix(path.name) for found in path.parent.iterdir()}
    assert names <= {"", ".keys", ".lock", ".reserve"}
    house.close()


def test_a_second_opening_is_refused_until_the_first_is_closed(path: Path) -> None:
    first = open_library(path, SOMEBODY)
    with pytest.raises(LibraryInUseError):
        open_library(path, SOMEBODY)
    first.close()
    open_library(path, SOMEBODY).close()


def test_a_closed_library_answers_nobody(path: Path) -> None:
    house = house_in(path)
    house.close()
    for ask in (house.views.library, house.library.keeper.facts, lambda: house.planning.start_series("x")):
        with pytest.raises(ClosedError):
            ask()
    assert open_files(path.parent) == []


def test_two_libraries_open_at_once_never_mix(tmp_path: Path) -> None:
    houses = [house_in(tmp_path / f"{name}.seminarapp") for name in ("first", "second")]
    for turn in range(3):
        for house, name in zip(houses, ("first", "second"), strict=True):
            house.planning.start_series(f"{name} {turn}")
    for house, name in zip(houses, ("first", "second"), strict=True):
        assert {card.title.split()[0] for card in house.views.library().series} == {name}
        assert len(log_of(house.path)) == 3
        house.close()


def test_who_and_when_stand_in_the_log(path: Path) -> None:
    house = house_in(path)
    house.planning.start_series("Samtal")
    (row,) = log_of(path)
    house.close()
    assert (row.author, row.device) == (SOMEBODY.name, SOMEBODY.device)
    assert row.recorded_at == "2026-03-12T12:00:01.000000Z"


def make_foreign(path: Path) -> None:
    path.write_text("Dear diary, " * 100)


def make_too_new(path: Path) -> None:
    house_in(path).close()
    run(path, f"PRAGMA user_version={FORMAT + 1}")


def make_half(path: Path) -> None:
    house_in(path).close()
    path.write_bytes(path.read_bytes()[:4096])


def make_scrambled(path: Path) -> None:
    house_in(path).close()
    content = bytearray(path.read_bytes())
    content[100:4096] = bytes([0xAB]) * 3996
    path.write_bytes(content)


def make_from_the_future(path: Path) -> None:
    house = house_in(path)
    house.planning.start_series("Samtal")
    house.close()
    run(path, "UPDATE events SET topic = 'series.dissolved'", "DELETE FROM library")


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (make_foreign, NotALibraryError),
        (make_too_new, TooNewError),
        (make_half, DamagedError),
        (make_scrambled, DamagedError),
        (make_from_the_future, UnknownEventError),
    ],
)
def test_what_can_not_be_opened_is_refused_in_one_line(
    path: Path, spoil: Callable[[Path], None], error: type[LibraryError]
) -> None:
    spoil(path)
    with pytest.raises(error) as refused:
        open_library(path, SOMEBODY)
    assert "\n" not in str(refused.value)
    assert ":" in str(refused.value), "a remedy follows the colon"
    assert open_files(path.parent) == []
    with pytest.raises(error):  # and the lock was let go
        open_library(path, SOMEBODY)


def test_damage_met_later_is_a_library_error_too(path: Path) -> None:
    house = house_in(path)
    house.planning.start_series("Samtal")
    database = Database.in_file(path)
    with database.writing() as connection:
        connection.exec_driver_sql("DROP TABLE view_series")
    database.close()
    with pytest.raises(DamagedError, match="is damaged"):
        house.views.library()
    house.library.keeper.rebuild(unreported)
    assert len(house.views.library().series) == 1
    house.close()


@pytest.mark.parametrize(
    "scheme", ["postgresql+psycopg", "postgresql", "postgres", "mysql", "sqlite", "https"]
)
def test_a_team_database_is_refused_for_now(
    scheme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(LibraryError, match="give the path of a library file"):
        open_library(f"{scheme}://somebody:secret@example.org/seminars", SOMEBODY)
    assert list(tmp_path.iterdir()) == []


def test_the_home_folder_may_be_written_short(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(path.parent))
    monkeypatch.setenv("USERPROFILE", str(path.parent))
    open_library("~/library.seminarapp", SOMEBODY).close()
    assert path.is_file()


WRITER = """
import sys
from seminarapp.settings import Author
from seminarapp.domain.series import Series
from seminarapp.storage.library import open_library
library = open_library(sys.argv[1], Author("x", "y"))
for number in range(1_000_000):
    library.ledger.save(Series.start(f"series {number}"))
    print(number, flush=True)
"""


def test_what_was_called_saved_survives_a_killed_writer(path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(200)]
        writer.kill()
        said += writer.stdout.readlines()
    saved = int([line for line in said if line.endswith(b"\n")][-1]) + 1
    with open_library(path, SOMEBODY) as library:
        titles = {card.title for card in library.views.library().series}
        assert {f"series {number}" for number in range(saved)} <= titles
        assert library.keeper.verify(unreported).fault == ""
        assert library.keeper.facts().events == len(titles)
