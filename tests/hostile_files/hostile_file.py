# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One hostile file: what it tries, what it is called, and how it is made when it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HostileFile:
    """A file that is made when it is wanted: some are a hundred megabytes.

    Attributes:
        tries: what it tries, in a few words, unique within its reader.
        suffix: how the file's name ends, with the dot.
        kind: what `import --as` is told; None to let the program find out.
    """

    tries: str
    suffix: str
    make: Callable[[], bytes | str]
    kind: str | None = None

    def content(self) -> bytes:
        """What stands in it; texts are UTF-8."""
        made = self.make()
        return made.encode() if isinstance(made, str) else made


def repeated(unit: str | bytes, size: int) -> bytes:
    """About so many bytes of the same."""
    data = unit.encode() if isinstance(unit, str) else unit
    return data * (size // len(data))
