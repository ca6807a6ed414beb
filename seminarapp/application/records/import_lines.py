# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What becomes of each thing in a file from outside, a line each: the preview before, and the report after.

The sentences stand in `resources/words/imports.*.toml`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from seminarapp.application.words.beginnings import in_one_line
from seminarapp.application.words.wording import phrases


class Fate(StrEnum):
    """What becomes of a thing in the file."""

    NEW = "new"
    CHANGED = "changed"
    KNOWN = "known"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, or what else there is to know: a sentence by its short name, and what it is about."""

    name: str
    values: Mapping[str, object] = field(default_factory=dict)

    def told(self, language: str) -> str:
        """The sentence, on one line, without a full stop.

        Args:
            language: “sv” or “en”.
        """
        return in_one_line(phrases("imports", language)[self.name].format_map(self.values))


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One thing in the file.

    Attributes:
        place: which one it is there, counted from 1: the row of a list, the event of a calendar.
        title: what it is called.
        details: the rest in short, as the file has it: when and where, or who from where.
    """

    fate: Fate
    place: int
    title: str
    details: str = ""
    reasons: tuple[Reason, ...] = ()


def fates(lines: Iterable[ImportLine]) -> Mapping[Fate, int]:
    """How many lines have each fate."""
    return Counter(line.fate for line in lines)
