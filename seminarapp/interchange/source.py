# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A file from outside as bytes: its size is looked at before its content."""

from __future__ import annotations

import stat
from pathlib import Path

from seminarapp.domain.errors import ReadError

MEGABYTE = 1_000_000


def read_bytes(path: Path, most: int) -> bytes:
    """All of a file of at most `most` bytes.

    Raises:
        ReadError: there is no such file, it can't be read, it is empty, or too large; nothing of a file that
            is too large is read.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise ReadError("{file} is a folder: name the file in it", file=path.name or str(path))
        if not stat.S_ISREG(found.st_mode):  # a pipe could keep us waiting for ever
            raise ReadError("{file} is not an ordinary file: save it to disk first", file=path.name)
        refuse_larger(path, found.st_size, most)
        with path.open("rb") as file:
            data = file.read(most + 1)  # it may have grown since
    except FileNotFoundError:
        raise ReadError("There is no file {path}: check the name and the folder", path=str(path)) from None
    except PermissionError:
        raise ReadError("{file} may not be read by you: change its permissions", file=path.name) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the name
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ReadError(
            "{file} can't be read ({reason}): copy it to another disk and try again",
            file=path.name,
            reason=reason,
        ) from None
    refuse_larger(path, len(data), most)
    if not data.strip():
        raise ReadError("{file} is empty: choose another file, or export it again", file=path.name)
    return data


def refuse_larger(path: Path, size: int, most: int) -> None:
    """Refuse a file of more than `most` bytes.

    Raises:
        ReadError: it has more.
    """
    if size > most:
        raise ReadError(
            "{file} is too large: {size} MB, and at most {most} MB can be read: choose another file, or divide it",
            file=path.name,
            size=-(-size // MEGABYTE),
            most=most // MEGABYTE,
        )
