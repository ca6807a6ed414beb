# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A file that is not ours is refused and never written to; a new one says at once what it is."""

from __future__ import annotations

import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

from seminarapp.storage.errors import NotALibraryError, PlaceError, TooNewError
from seminarapp.storage.file.library_file import APPLICATION_ID, FORMAT, require_library


def pragma(path: Path, name: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_new_file_says_what_it_is(path: Path) -> None:
    require_library(path)
    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "user_version") == FORMAT
    require_library(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in lists of its own")
def test_nobody_else_may_read_it(path: Path) -> None:
    require_library(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_its_folder_is_made(tmp_path: Path) -> None:
    require_library(tmp_path / "here" / "and" / "there" / "library.seminarapp")
    assert (tmp_path / "here" / "and" / "there" / "library.seminarapp").is_file()


def test_an_empty_file_becomes_a_library(path: Path) -> None:
    path.touch()
    require_library(path)
    assert pragma(path, "application_id") == APPLICATION_ID


@pytest.mark.parametrize(
    "content",
    [
        b"x",
        b"{}",
        b"SQLite format 3\0",
        b'{"format": "seminarapp.seminar"}' * 20,
        bytes(4096),
        b"PK\3\4" * 100,
    ],
)
def test_something_else_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NotALibraryError, match="is not a seminar library"):
        require_library(path)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_a_database_of_somebody_elses_is_refused_and_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(NotALibraryError):
        require_library(path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_library_of_a_later_version_is_refused(path: Path) -> None:
    require_library(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={FORMAT + 1}")
    with pytest.raises(TooNewError, match="later version of the program: update"):
        require_library(path)


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(NotALibraryError):
        require_library(tmp_path)


def test_a_place_that_can_not_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(PlaceError, match="can't be opened"):
        require_library(tmp_path / "file" / "library.seminarapp")


@pytest.mark.skipif(sys.platform == "win32", reason="rights are set the POSIX way")
def test_a_file_that_may_not_be_read_is_named(path: Path) -> None:
    path.write_bytes(b"secret")
    path.chmod(0)
    if not path.stat().st_mode & stat.S_IRUSR and _root_reads(path):
        pytest.skip("the superuser reads everything")
    with pytest.raises(PlaceError):
        require_library(path)


def _root_reads(path: Path) -> bool:
    try:
        path.read_bytes()
    except PermissionError:
        return False
    return True
