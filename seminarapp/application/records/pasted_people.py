# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was pasted, and how the people in it are divided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Layout(StrEnum):
    """How pasted text is divided into people. The values are what `import --divided` takes."""

    TABLE = "table"
    """A row is somebody: copied from a spreadsheet or a web page."""
    LINES = "lines"
    """A line is somebody: “Name, title, organisation”."""
    BLOCKS = "blocks"
    """Several lines are somebody: the signature of a letter, cards of a web page."""
    NAMES = "names"
    """One after the other, as addresses of a letter are: “Last, First <mail>; Last, First <mail>”."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a clipboard holds.

    Attributes:
        text: as plain text.
        html: as HTML, "" where it was not offered.
        source: what messages call it.
    """

    text: str
    html: str = ""
    source: str = "-"
