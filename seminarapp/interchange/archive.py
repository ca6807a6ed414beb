# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Zip archives from outside, unpacked within bounds: a few kilobytes can hold gigabytes, or say that they don't.

Counted are the sizes that are said, before anything is unpacked, and those that come out, while it is.
"""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

_DAMAGE = (
    BadZipFile,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    zlib.error,
    struct.error,
)
"""What a damaged archive may raise. RuntimeError: it wants a password."""

_PIECE = 1 << 16
_LONGEST_RUN = 500_000
"""Bytes of XML without an element; a cell of Excel has at most 32,767 letters."""

_NEVER_PARSED = ("xl/media/", "word/media/", "word/fonts/")
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
LONGEST_DECLARATION = 2 * max(map(len, _DECLARATIONS))
"""Bytes that hold the beginning of a declaration in any encoding: pieces that are looked at overlap by so many."""


class OverfullArchiveError(Exception):
    """An archive has more parts than it may have, or unpacks to more bytes."""


class DamagedArchiveError(Exception):
    """Something is no zip archive, or one that can't be unpacked; its words are zipfile's."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What an archive may hold: how many parts, and how many bytes of all of them together, unpacked."""

    parts: int
    unpacked: int


def pieces(data: bytes, bounds: Bounds) -> Iterator[tuple[str, bytes]]:
    """The parts of an archive in their order, each by its name in pieces of at most 64 KiB; an empty one as one piece.

    Raises:
        OverfullArchiveError: it holds more than the bounds allow. Until then no more than that was unpacked.
        DamagedArchiveError: it is no archive, a damaged one, one with a password, or no office program's.
    """
    unpacked = 0
    try:
        with ZipFile(BytesIO(data)) as archive:
            listed = archive.infolist()
            if len(listed) > bounds.parts or sum(part.file_size for part in listed) > bounds.unpacked:
                raise OverfullArchiveError
            _require_common(listed)
            for part in listed:
                if part.filename.endswith("/"):
                    continue
                with archive.open(part) as content:
                    for piece in _read(content):
                        unpacked += len(piece)
                        if unpacked > bounds.unpacked:
                            raise OverfullArchiveError
                        yield part.filename, piece
    except _DAMAGE as error:
        raise DamagedArchiveError(str(error)) from error


def measured(parts: Iterable[tuple[str, bytes]], most_marks: int) -> Iterator[tuple[str, bytes]]:
    """The same pieces, as long as a parser can bear them.

    An element takes a hundred times its bytes of memory, and what isn't closed is looked through again and again.

    Args:
        most_marks: how often the sign that begins an element may stand in all parts but pictures and fonts.

    Raises:
        OverfullArchiveError: it stands there more often, or a part goes on too long without one.
    """
    marks = run = 0
    before = ""
    for name, piece in parts:
        if not name.startswith(_NEVER_PARSED):
            marks += piece.count(b"<")
            last = piece.rfind(b"<")
            run = len(piece) + (run if name == before else 0) if last < 0 else len(piece) - last
            before = name
            if marks > most_marks or run > _LONGEST_RUN:
                raise OverfullArchiveError
        yield name, piece


def _require_common(listed: list[ZipInfo]) -> None:
    """Refuse what no office program writes: an uncommon packing, a part without a name, or a name for two.

    Raises:
        BadZipFile: there is such a part.
    """
    names = Counter(part.filename for part in listed)
    for part in listed:
        if part.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise BadZipFile(f"compression {part.compress_type}")
        if not part.filename or names[part.filename] > 1:
            raise BadZipFile(f"{part.filename} ({names[part.filename]})")


def _read(content: IO[bytes]) -> Iterator[bytes]:
    yield content.read(_PIECE)  # of an empty part, too
    while piece := content.read(_PIECE):
        yield piece


def declares(content: bytes) -> bool:
    """Whether XML, or a piece of it in any encoding, declares a document type or entities: they unfold without end."""
    plain = content.replace(b"\0", b"")  # in UTF-16 they are written with zeros
    return any(declaration in plain for declaration in _DECLARATIONS)
