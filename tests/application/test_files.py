# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Whatever the disk does, a file is there whole or as it was before."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.files import placing, placing_all, write_whole
from seminarapp.domain.errors import SeminarappError, WriteError

OLD, NEW = b"the old file", b"the new file, which is longer"


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.pdf", NEW)
    assert (tmp_path / "a.pdf").read_bytes() == NEW
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(OLD)
    write_whole(tmp_path / "a.pdf", NEW)
    assert (tmp_path / "a.pdf").read_bytes() == NEW


@given(st.binary(max_size=2000))
def test_what_is_written_is_what_is_read(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    target = tmp_path_factory.getbasetemp() / "law.bin"
    write_whole(target, data)
    assert target.read_bytes() == data


@pytest.mark.parametrize("name", ["å ä ö – ”.pdf", "🙂.pdf", "a" * 200 + ".pdf", "-a.pdf", "a b.pdf"])
def test_any_name_the_disk_takes_is_taken(tmp_path: Path, name: str) -> None:
    write_whole(tmp_path / name, NEW)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    target = tmp_path / "saknas" / "a.pdf"
    with pytest.raises(WriteError, match=r"saknas.*choose a folder that exists"):
        write_whole(target, NEW)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.mkdir()
    (target / "inside").write_bytes(OLD)
    with pytest.raises(WriteError, match=r"is a folder|can't be written"):
        write_whole(target, NEW)
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
    assert (target / "inside").read_bytes() == OLD


def test_a_file_in_the_place_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(OLD)
    with pytest.raises(WriteError, match="choose a folder that exists"):
        write_whole(tmp_path / "a" / "b.pdf", NEW)
    assert (tmp_path / "a").read_bytes() == OLD


def test_a_name_too_long_for_the_disk_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteError):
        write_whole(tmp_path / ("a" * 5000 + ".pdf"), NEW)
    assert list(tmp_path.iterdir()) == []


class _Faulty:
    """A file whose disk gives up after some bytes."""

    def __init__(self, path: Path, error: OSError, after: int) -> None:
        self._file = os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY), "wb", buffering=0)
        self._error, self._after = error, after

    def __enter__(self) -> _Faulty:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, data: bytes) -> None:
        self._file.write(data[: self._after])
        raise self._error


Fault = Callable[[pytest.MonkeyPatch, OSError], None]


def _opening(patch: pytest.MonkeyPatch, error: OSError) -> None:
    def refuse(path: Path, mode: str = "r") -> None:
        raise error

    patch.setattr(Path, "open", refuse)


def _writing(patch: pytest.MonkeyPatch, error: OSError) -> None:
    def fail(path: Path, mode: str = "r") -> _Faulty:
        return _Faulty(path, error, after=7)

    patch.setattr(Path, "open", fail)


def _syncing(patch: pytest.MonkeyPatch, error: OSError) -> None:
    def refuse(_: int) -> None:
        raise error

    patch.setattr(os, "fsync", refuse)


def _replacing(patch: pytest.MonkeyPatch, error: OSError) -> None:
    def refuse(path: Path, target: Path) -> None:
        raise error

    patch.setattr(Path, "replace", refuse)


FAULTS = [_opening, _writing, _syncing, _replacing]
ERRORS = [
    (errno.ENOSPC, "the disk is full: free some space"),
    (errno.EDQUOT, "the disk is full: free some space"),
    (errno.EACCES, "that you may write to"),
    (errno.EROFS, "that you may write to"),
    (errno.EIO, "choose a folder"),
]


@pytest.mark.parametrize("old", [OLD, None])
@pytest.mark.parametrize(("number", "remedy"), ERRORS)
@pytest.mark.parametrize("fault", FAULTS)
def test_wherever_the_disk_fails_the_target_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault, number: int, remedy: str, old: bytes | None
) -> None:
    target = tmp_path / "artikel.pdf"
    if old is not None:
        target.write_bytes(old)
    with monkeypatch.context() as patch:
        fault(patch, OSError(number, os.strerror(number)))
        with pytest.raises(WriteError, match=remedy) as refused:
            write_whole(target, NEW)
    assert str(target) in str(refused.value)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == (
        {target.name: old} if old else {}
    )


def test_an_interrupted_writing_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "artikel.pdf"
    target.write_bytes(OLD)

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(target, NEW)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"artikel.pdf": OLD}


def test_an_error_without_words_of_its_own_still_gives_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _opening(monkeypatch, OSError())
    with pytest.raises(SeminarappError, match="OSError"):
        write_whole(tmp_path / "a.pdf", NEW)


def test_the_whole_file_is_on_the_disk_before_it_takes_the_olds_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    sync, replace = os.fsync, Path.replace

    def synced(number: int) -> None:
        steps.append(f"synced {os.fstat(number).st_size}")
        sync(number)

    def replaced(path: Path, target: Path) -> Path:
        steps.append(f"replaced by {path.stat().st_size}")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    write_whole(tmp_path / "a.pdf", NEW)
    assert steps == [f"synced {len(NEW)}", f"replaced by {len(NEW)}"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(WriteError, match="that you may write to"):
            write_whole(tmp_path / "a.pdf", NEW)
    finally:
        tmp_path.chmod(0o700)


def test_a_device_is_not_written_over() -> None:
    """A rename would put a file where the device was."""
    with pytest.raises(WriteError, match="not an ordinary file"):
        write_whole(Path("/dev/null"), b"text")
    assert Path("/dev/null").is_char_device()


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old", "utf-8")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    write_whole(tmp_path / "link.txt", b"new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text("utf-8") == "new"


def test_what_is_placed_is_there_only_when_the_block_has_been_left(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    with placing(target, b"new"):
        assert not target.exists()
    assert target.read_bytes() == b"new"


def test_a_block_that_raises_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    with pytest.raises(ValueError, match="no"), placing(target, b"new"):
        raise ValueError("no")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def every(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_several_files_are_all_there_while_the_block_runs(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(OLD)
    with placing_all([(tmp_path / "a", NEW), (tmp_path / "b", NEW)]):
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == NEW
    assert every(tmp_path) == {"a": NEW, "b": NEW}


def test_when_the_block_raises_the_folder_is_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(OLD)
    with pytest.raises(KeyboardInterrupt), placing_all([(tmp_path / "a", NEW), (tmp_path / "b", NEW)]):
        raise KeyboardInterrupt
    assert every(tmp_path) == {"b": OLD}


@pytest.mark.parametrize("failing", range(5))
def test_one_file_of_several_that_can_not_be_put_in_its_place_takes_all_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    for name in ("a", "c"):
        (tmp_path / name).write_bytes(OLD)
    moved: list[Path] = []
    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        moved.append(path)
        if len(moved) == failing + 1:
            raise OSError(errno.EACCES, "Permission denied")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with (
        pytest.raises(WriteError, match="Permission denied"),
        placing_all([(tmp_path / name, NEW) for name in "abc"]),
    ):
        pass
    assert every(tmp_path) == {"a": OLD, "c": OLD}


def test_a_folder_among_the_targets_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    with pytest.raises(WriteError, match="is a folder"), placing_all([(tmp_path / n, NEW) for n in "ab"]):
        pass
    assert every(tmp_path) == {}
