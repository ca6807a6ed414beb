# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One program at a time has a library open, and the second is told so in one line."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from seminarapp.domain.errors import LibraryInUseError
from seminarapp.storage.errors import PlaceError
from seminarapp.storage.file.lock import LibraryLock

HOLDER = """
import sys
from pathlib import Path
from seminarapp.storage.file.lock import LibraryLock
lock = LibraryLock(Path(sys.argv[1]))
lock.hold()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_opener_is_refused_in_one_line(path: Path) -> None:
    first = LibraryLock(path)
    first.hold()
    with pytest.raises(
        LibraryInUseError, match=r"library\.seminarapp” is open in another program"
    ) as refused:
        LibraryLock(path).hold()
    assert "\n" not in str(refused.value)
    first.let_go()


def test_it_can_be_opened_when_the_first_has_let_go(path: Path) -> None:
    for _ in range(3):
        lock = LibraryLock(path)
        lock.hold()
        lock.let_go()


def test_another_program_keeps_us_out_until_it_ends_however_it_ends(path: Path) -> None:
    program = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(LibraryInUseError):
            LibraryLock(path).hold()
        holder.kill()
    lock = LibraryLock(path)
    lock.hold()
    lock.let_go()


def test_another_thread_may_let_go(path: Path) -> None:
    lock = LibraryLock(path)
    lock.hold()
    thread = threading.Thread(target=lock.let_go)
    thread.start()
    thread.join()
    LibraryLock(path).hold()


def test_libraries_side_by_side_do_not_lock_each_other(tmp_path: Path) -> None:
    locks = [LibraryLock(tmp_path / name) for name in ("a.seminarapp", "b.seminarapp")]
    for lock in locks:
        lock.hold()
    for lock in locks:
        lock.let_go()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PlaceError, match="can't be opened"):
        LibraryLock(tmp_path / "file" / "library").hold()
