# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A library moved, deleted or replaced under the program: refused in words, and gone on with when it is back."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist
from seminarapp.application.ports.keeping import unreported
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import LibraryInUseError, NotSavedError
from seminarapp.domain.shorthand import Noted
from seminarapp.storage.errors import DiskError, GoneError, ReplacedError
from seminarapp.storage.library import open_library
from tests.storage.houses import StoredHouse, house_in, seminar_with_panel
from tests.storage.stores import SOMEBODY

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move an open file")


@pytest.fixture
def seminar(house: StoredHouse) -> UUID:
    return seminar_with_panel(house, "Ada Berg")


def note(house: StoredHouse, seminar: UUID, text: str, name: UUID | None = None) -> None:
    house.moderating.note(seminar, Entry(Noted(text), Moment(1.0, 2.0), id=name or uuid4()))


def texts(house: StoredHouse, seminar: UUID) -> list[str]:
    return [capture.text for capture in house.views.captures(seminar)]


def everything(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def test_a_moved_library_is_refused_by_name_and_gone_on_with_when_it_is_back(
    house: StoredHouse, seminar: UUID
) -> None:
    note(house, seminar, "före")
    away = house.path.rename(house.path.with_name("away"))
    for _ in range(3):
        with pytest.raises(
            GoneError, match=r"library\.seminarapp” is not in its place any more: put it back"
        ):
            note(house, seminar, "under tiden")
    assert not house.path.exists()
    assert texts(house, seminar) == ["före"]  # the screen can still be read
    away.rename(house.path)
    note(house, seminar, "efter")
    assert texts(house, seminar) == ["före", "efter"]
    house.close()
    again = house_in(house.path)
    assert texts(again, seminar) == ["före", "efter"]
    assert again.library.keeper.verify(unreported).fault == ""
    again.close()


def test_what_was_saved_before_is_in_the_moved_file(
    house: StoredHouse, seminar: UUID, tmp_path: Path
) -> None:
    """The write-ahead log stays behind when a file is moved by itself: it is folded in at once."""
    note(house, seminar, "före")
    (tmp_path / "taken").mkdir()
    away = house.path.rename(tmp_path / "taken" / "library.seminarapp")
    with pytest.raises(GoneError):
        note(house, seminar, "under tiden")
    house.close()
    shutil.copy(tmp_path / "library.seminarapp.keys", tmp_path / "taken")
    taken = house_in(away)
    assert texts(taken, seminar) == ["före"]
    taken.close()


def test_a_deleted_library_is_never_written_to(house: StoredHouse, seminar: UUID) -> None:
    house.path.unlink()
    with pytest.raises(NotSavedError, match="is not in its place"):
        note(house, seminar, "ingenstans")
    house.close()
    assert not house.path.exists()


def test_the_file_that_took_its_place_is_not_touched(
    house: StoredHouse, seminar: UUID, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = house_in(tmp_path / "other" / "library.seminarapp")
    other.planning.start_series("Någon annans")
    other.close()
    strange = (tmp_path / "other" / "library.seminarapp").read_bytes()
    note(house, seminar, "före")
    away = house.path.rename(tmp_path / "away")
    house.path.write_bytes(strange)
    for _ in range(3):
        with pytest.raises(ReplacedError, match="Another file stands in the place of"):
            note(house, seminar, "under tiden")
    assert house.path.read_bytes() == strange
    journal = house.path.with_name(house.path.name + "-wal")
    assert not journal.exists() or journal.stat().st_size == 0
    house.path.unlink()
    away.rename(house.path)
    note(house, seminar, "efter")
    assert texts(house, seminar) == ["före", "efter"]


def test_a_strange_file_is_not_touched_by_closing_either(
    house: StoredHouse, seminar: UUID, tmp_path: Path
) -> None:
    note(house, seminar, "före")
    house.path.rename(tmp_path / "away")
    house.path.write_bytes(b"something else altogether" * 100)
    with pytest.raises(ReplacedError):
        note(house, seminar, "under tiden")
    house.close()
    assert house.path.read_bytes() == b"something else altogether" * 100


def test_no_key_is_put_beside_a_library_that_is_not_there(
    house: StoredHouse, seminar: UUID, tmp_path: Path
) -> None:
    (tmp_path / "taken").mkdir()
    for file in tmp_path.glob("library.seminarapp*"):
        file.rename(tmp_path / "taken" / file.name)
    with pytest.raises(GoneError):
        house.planning.seat_panelist(seminar, Panelist("Cai Dahl"))
    assert [file.name for file in tmp_path.iterdir()] == ["taken"]


def test_a_key_file_that_was_moved_away_is_not_begun_anew(house: StoredHouse, seminar: UUID) -> None:
    keys = house.path.with_name(house.path.name + ".keys")
    away = keys.rename(keys.with_name("away"))
    with pytest.raises(GoneError, match=r"seminarapp\.keys”"):
        house.planning.seat_panelist(seminar, Panelist("Cai Dahl"))
    assert not keys.exists()
    away.rename(keys)
    house.planning.seat_panelist(seminar, Panelist("Cai Dahl"))
    house.close()
    again = house_in(house.path)
    assert again.library.keeper.facts().keys_missing == 0
    assert [seat.name for seat in again.views.plan(seminar).seats] == ["Ada Berg", "Cai Dahl"]
    again.close()


def vanish(folder: Path, elsewhere: Path) -> None:
    """As when a stick is pulled out: what comes back has other inodes."""
    shutil.copytree(folder, elsewhere)
    shutil.rmtree(folder)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_folder_that_vanishes_and_comes_back_is_gone_on_with(stick: Path, tmp_path: Path) -> None:
    house = house_in(stick / "library.seminarapp")
    seminar = seminar_with_panel(house, "Ada Berg")
    note(house, seminar, "före")
    vanish(stick, tmp_path / "pulled out")
    name = uuid4()
    for _ in range(2):
        with pytest.raises(GoneError):
            note(house, seminar, "under tiden", name)
    assert not stick.exists()
    shutil.copytree(tmp_path / "pulled out", stick)
    with pytest.raises(ReplacedError):  # it is looked at, and known
        note(house, seminar, "under tiden", name)
    note(house, seminar, "under tiden", name)
    assert texts(house, seminar) == ["före", "under tiden"]
    with pytest.raises(LibraryInUseError):
        open_library(stick / "library.seminarapp", SOMEBODY)
    house.close()
    again = house_in(stick / "library.seminarapp")
    assert texts(again, seminar) == ["före", "under tiden"]
    assert again.library.keeper.verify(unreported).fault == ""
    again.close()


def test_an_older_copy_in_its_place_is_not_taken_for_it(
    house: StoredHouse, seminar: UUID, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(house.path)) as connection:
        connection.execute("VACUUM INTO ?", (str(tmp_path / "backup"),))
    note(house, seminar, "nyare än kopian")
    house.path.rename(tmp_path / "away")
    shutil.copy(tmp_path / "backup", house.path)
    for _ in range(3):
        with pytest.raises(ReplacedError):
            note(house, seminar, "under tiden")


def test_a_full_copy_in_its_place_is(house: StoredHouse, seminar: UUID, tmp_path: Path) -> None:
    note(house, seminar, "före")
    with closing(sqlite3.connect(house.path)) as connection:
        connection.execute("VACUUM INTO ?", (str(tmp_path / "backup"),))
    house.path.rename(tmp_path / "away")
    shutil.copy(tmp_path / "backup", house.path)
    with pytest.raises(ReplacedError):
        note(house, seminar, "under tiden")
    note(house, seminar, "efter")
    assert texts(house, seminar) == ["före", "efter"]


def test_a_copy_that_another_program_has_open_is_left_to_it(
    house: StoredHouse, seminar: UUID, tmp_path: Path
) -> None:
    note(house, seminar, "före")
    taken = tmp_path / "taken"
    taken.mkdir()
    for file in tmp_path.glob("library.seminarapp*"):
        file.rename(taken / file.name)
    with pytest.raises(GoneError):
        note(house, seminar, "under tiden")
    for name in ("library.seminarapp", "library.seminarapp.keys"):
        shutil.copy(taken / name, tmp_path / name)
    other = house_in(house.path)
    with pytest.raises(ReplacedError):
        note(house, seminar, "under tiden")
    with pytest.raises(LibraryInUseError):
        note(house, seminar, "under tiden")
    other.close()
    note(house, seminar, "efter")
    assert texts(house, seminar) == ["före", "efter"]


def test_a_write_ahead_log_that_was_deleted_costs_one_try(house: StoredHouse, seminar: UUID) -> None:
    note(house, seminar, "före")
    house.path.with_name(house.path.name + "-wal").unlink()
    with pytest.raises(DiskError, match="write-ahead log was removed"):
        note(house, seminar, "under tiden")
    note(house, seminar, "efter")
    house.close()
    again = house_in(house.path)
    assert texts(again, seminar) == ["före", "efter"]
    again.close()


def test_a_move_between_check_and_commit_is_not_called_saved(
    house: StoredHouse, seminar: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = house.library.recorder._database
    check, looks = database._require_in_place, []

    def check_then_move() -> None:
        check()
        looks.append(1)
        if len(looks) == 2:  # the last look before the commit
            house.path.rename(house.path.with_name("away"))

    monkeypatch.setattr(database, "_require_in_place", check_then_move)
    name = uuid4()
    with pytest.raises(GoneError):
        note(house, seminar, "på gränsen", name)
    monkeypatch.undo()
    house.path.with_name("away").rename(house.path)
    note(house, seminar, "på gränsen", name)
    assert texts(house, seminar) == ["på gränsen"]


def test_looking_costs_next_to_nothing(
    house: StoredHouse, benchmark_of: Callable[[Callable[[], object]], float]
) -> None:
    assert benchmark_of(house.library.recorder._database.require_in_place) < 100e-6


@pytest.fixture
def benchmark_of() -> Callable[[Callable[[], object]], float]:
    """The least time of many, in seconds: what a busy machine does not disturb."""
    from timeit import repeat

    return lambda call: min(repeat(call, number=1, repeat=200))
