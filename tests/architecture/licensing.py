# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Under which licence each file stands: two lines at its head, or an entry in REUSE.toml."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HEAD_LINES = 6  # after a shebang or an XML declaration
COPYRIGHT = re.compile(r"SPDX-FileCopyright" + r"Text: *\S+")
LICENCE = re.compile(r"SPDX-License-" + r"Identifier: *([\w.\- ]+?)\s*(?:-->|\*/|\"|$)", re.MULTILINE)


@dataclass(frozen=True)
class Annotation:
    """What REUSE.toml says of some files."""

    patterns: tuple[re.Pattern[str], ...]
    licence: str

    def covers(self, path: Path) -> bool:
        return any(pattern.fullmatch(path.as_posix()) for pattern in self.patterns)


@cache
def told_by(reuse: Path) -> tuple[Annotation, ...]:
    told = tomllib.loads(reuse.read_text(encoding="utf-8"))
    return tuple(
        Annotation(tuple(pattern(path) for path in _listed(entry["path"])), entry["SPDX-License-Identifier"])
        for entry in told["annotations"]
    )


def pattern(path: str) -> re.Pattern[str]:
    """REUSE's globs: * stays within a folder, ** goes through folders."""
    parts = re.split(r"(\*\*/|\*\*|\*)", path)
    meaning = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*"}
    return re.compile("".join(meaning.get(part, re.escape(part)) for part in parts))


def licence_of(path: Path, content: bytes, told: tuple[Annotation, ...]) -> str | None:
    """The licence expression of a file; None when neither it nor REUSE.toml says one."""
    head = "\n".join(content[:2000].decode("utf-8", errors="replace").splitlines()[:HEAD_LINES])
    named = LICENCE.search(head)
    if named and COPYRIGHT.search(head):
        return named.group(1)
    return next((entry.licence for entry in told if entry.covers(path)), None)


def names(expression: str) -> set[str]:
    """The licences in an SPDX expression."""
    return set(re.findall(r"[\w.\-]+", expression)) - {"AND", "OR", "WITH"}


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
