# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files that leave the library: whole, or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
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
    try:
        target = target.resolve()  # what a link points at is written, and the link stays
        folder = target.is_dir()
        device = target.exists() and not (target.is_file() or folder)
    except OSError as error:
        raise _not_written(target, error) from error
    if device:
        raise WriteError("{target} is not an ordinary file: name a file in a folder", target=str(target))
    if folder:
        raise _not_written(target, IsADirectoryError())
    beside = target.with_name(f".{target.name[:40]}.{uuid4().hex[:8]}.part")
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
