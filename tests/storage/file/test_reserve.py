# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The reserve: taken while there is plenty, given when there is nothing, and never in the way."""

from __future__ import annotations

import errno
import shutil
import stat
from collections import namedtuple
from pathlib import Path

import eventsourcing.persistence as es
import pytest

from seminarapp.domain.series import Series
from seminarapp.storage.errors import DiskFullError
from seminarapp.storage.file import reserve as module
from seminarapp.storage.file.reserve import Reserve, is_full
from tests.storage.houses import StoredHouse, house_in

Usage = namedtuple("Usage", "total used free")


class Ticks:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def reserve(path: Path, ticks: Ticks) -> Reserve:
    return Reserve(path, size=4096, now=ticks)


def free(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(10**9, 10**9 - size, size))


def test_it_is_made_once_and_for_its_owner_alone(reserve: Reserve, ticks: Ticks) -> None:
    reserve.make()
    found = reserve.path.stat()
    assert (found.st_size, stat.S_IMODE(found.st_mode)) == (4096, 0o600)
    ticks.at += 60
    reserve.make()
    assert reserve.path.stat().st_mtime_ns == found.st_mtime_ns


def test_it_really_takes_room(reserve: Reserve) -> None:
    reserve.make()
    assert len(set(reserve.path.read_bytes())) > 200


def test_it_is_not_taken_from_a_disk_that_is_nearly_full(
    reserve: Reserve, monkeypatch: pytest.MonkeyPatch
) -> None:
    free(monkeypatch, 4 * 4096 - 1)
    reserve.make()
    assert not reserve.path.exists()


def test_it_is_given_once(reserve: Reserve) -> None:
    reserve.make()
    assert [reserve.release(), reserve.release()] == [True, False]
    assert not reserve.path.exists()


def test_it_is_made_again_when_there_is_room_and_looked_for_now_and_then(
    reserve: Reserve, ticks: Ticks, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    reserve.make()
    reserve.watch(told.append)
    reserve.release()
    reserve.make()
    assert told == [True]
    ticks.at += 11
    free(monkeypatch, 0)
    reserve.make()
    assert told == [True]
    ticks.at += 11
    free(monkeypatch, 10**8)
    reserve.make()
    assert told == [True, False]
    assert reserve.path.exists()


def test_who_watches_later_is_told_too(reserve: Reserve) -> None:
    told: list[bool] = []
    reserve.make()
    reserve.release()
    reserve.watch(told.append)
    assert told == [True]


def test_one_of_another_size_is_made_anew(reserve: Reserve) -> None:
    reserve.path.write_bytes(b"half")
    reserve.make()
    assert reserve.path.stat().st_size == 4096


def test_a_folder_that_is_gone_costs_nothing(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path / "gone" / "library.seminarapp")
    reserve.make()
    assert not reserve.release()
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize(
    ("error", "full"),
    [
        (es.OperationalError("database or disk is full"), True),
        (OSError(errno.ENOSPC, "No space left on device"), True),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), True),
        (OSError(errno.EIO, "Input/output error"), False),
        (es.OperationalError("disk I/O error"), False),
        (ValueError("is full"), False),
    ],
)
def test_a_full_disk_is_known_by_its_words(error: Exception, full: bool) -> None:
    assert is_full(error) is full


def test_the_house_has_one_and_gives_it_to_the_note_that_needs_it(
    house: StoredHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    house.library.reserve.watch(told.append)
    append = house.library.recorder.append
    full = [True]

    def once(*arguments: object) -> object:
        if full.pop():
            raise es.OperationalError("database or disk is full")
        full.append(False)
        return append(*arguments)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(house.library.recorder, "append", once)
    full[:] = [False, True]
    house.library.ledger.save(Series.start("Samtal"))
    assert [card.title for card in house.views.library().series] == ["Samtal"]
    assert told == [True]
    assert not house.library.reserve.path.exists()


def test_with_no_reserve_left_it_is_said(house: StoredHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise es.OperationalError("database or disk is full")

    monkeypatch.setattr(house.library.recorder, "append", full)
    for _ in range(2):
        with pytest.raises(DiskFullError, match="The disk is full"):
            house.library.ledger.save(Series.start("Samtal"))
    assert house.views.library().series == ()


def test_its_size_is_a_megabyte(path: Path) -> None:
    house = house_in(path)
    assert house.library.reserve.path.stat().st_size == module.SIZE == 1024 * 1024
    house.close()
