# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files that leave the library: whole, or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from seminarapp.domain.errors import WriteError

_FULL = (errno.ENOSPC, errno.EDQUOT)


def write_whole(target: Path, data: bytes) -> None:
    """Write a file so that nobody ever sees half of it: beside it first, then put in its place.

    Raises:
        WriteError: the folder is missing, may not be written, the disk is full, or the target is no file.
    """
    with placing(target, data):
        pass


@contextmanager
def placing(target: Path, data: bytes) -> Iterator[None]:
    """Write a file beside its place, and put it there when the block has been left; where it raises, nothing is there.

    Raises:
        WriteError: the folder is missing, may not be written, the disk is full, or the target is no file.
    """
    target = _ordinary(target)
    beside = _beside(target, "part")
    try:
        with _refused(target), beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield
        with _refused(target):
            beside.replace(target)
    finally:  # of an interrupted writing too
        with suppress(OSError):
            beside.unlink(missing_ok=True)


@contextmanager
def placing_all(files: Sequence[tuple[Path, bytes]]) -> Iterator[None]:
    """Write several files at once: all are in their places while the block runs; where anything raises, none is.

    What stood in a place before is put back.

    Raises:
        WriteError: the folder is missing, may not be written, the disk is full, or a target is no file.
    """
    staged = [(_Staged(_ordinary(target)), data) for target, data in files]
    placed: list[_Staged] = []
    try:
        for one, data in staged:
            one.write(data)
        for one, _ in staged:
            placed.append(one)
            one.place()
        yield
    except BaseException:  # of an interrupted writing too
        for one in reversed(placed):
            one.take_back()
        raise
    finally:
        for one, _ in staged:
            one.clear()


class _Staged:
    """A file that is written beside its place and then put there, until it is known that it may stay."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._beside, self._before = _beside(target, "part"), _beside(target, "before")
        self._placed = False

    def write(self, data: bytes) -> None:
        """Write it beside its place."""
        with _refused(self._target), self._beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def place(self) -> None:
        """Put it there; what stood there is kept."""
        with _refused(self._target):
            if self._target.exists():
                self._target.replace(self._before)
            self._beside.replace(self._target)
            self._placed = True

    def take_back(self) -> None:
        """As it was before."""
        with suppress(OSError):
            if self._placed:
                self._target.unlink()
            if self._before.exists():
                self._before.replace(self._target)

    def clear(self) -> None:
        """Leave nothing beside it."""
        for path in (self._beside, self._before):
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _beside(target: Path, ending: str) -> Path:
    return target.with_name(f".{target.name[:40]}.{uuid4().hex[:8]}.{ending}")


def _ordinary(target: Path) -> Path:
    """Where a file is written: what a link points at, so that the link stays.

    Raises:
        WriteError: it is a folder, a device, or can't be looked at.
    """
    try:
        target = target.resolve()
        folder = target.is_dir()
        device = target.exists() and not (target.is_file() or folder)
    except OSError as error:
        raise _not_written(target, error) from error
    if device:
        raise WriteError("{target} is not an ordinary file: name a file in a folder", target=str(target))
    if folder:
        raise _not_written(target, IsADirectoryError())
    return target


@contextmanager
def _refused(target: Path) -> Iterator[None]:
    """Say of the target what the system refuses."""
    try:
        yield
    except OSError as error:
        raise _not_written(target, error) from error


def make_folder(folder: Path) -> None:
    """Make a folder, and those it lies in, where they are not there.

    Raises:
        WriteError: it is a file, or may not be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(
            "{target} can't be made ({reason}): name a folder that you may write to",
            target=str(folder),
            reason=error.strerror or type(error).__name__,
        ) from error


def _not_written(target: Path, error: OSError) -> WriteError:
    if error.errno in _FULL:
        return WriteError(
            "{target} can't be written, the disk is full: free some space and try again", target=str(target)
        )
    if isinstance(error, IsADirectoryError):
        return WriteError("{target} is a folder: name a file in it", target=str(target))
    return WriteError(
        "{target} can't be written ({reason}): choose a folder that exists and that you may write to",
        target=str(target),
        reason=error.strerror or type(error).__name__,
    )
