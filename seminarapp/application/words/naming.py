# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Short names: ids within a seminar and a panelist's initials that are still free, and names of files."""

from __future__ import annotations

import re
from collections.abc import Collection

from seminarapp.domain.plan import LONGEST_INITIALS, initials_of

_LONGEST_FILE_NAME = 60
_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)\d")  # names that Windows keeps for itself


def next_id(prefix: str, taken: Collection[str], *, bare: bool = False) -> str:
    """The first id above all taken ones with that prefix: “s4” after “s1” and “s3”.

    Args:
        bare: whether the prefix alone may serve while it is free.
    """
    if bare and prefix not in taken:
        return prefix
    numbered = re.compile(re.escape(prefix) + r"(\d{1,9})")
    numbers = [int(found[1]) for name in taken if (found := numbered.fullmatch(name))]
    return f"{prefix}{max(numbers, default=1 if bare else 0) + 1}"


def free_initials(name: str, taken: Collection[str]) -> str:
    """Initials for a name that nobody in the panel has: EB, else EBe, else EB2 and so on; EB10 shortens to fit."""
    first = initials_of(name) or "P"
    if first not in taken:
        return first
    longer = first + _second_letter(name)
    if longer not in taken:
        return longer
    number = 2
    while (numbered := f"{first[: LONGEST_INITIALS - len(str(number))]}{number}") in taken:
        number += 1
    return numbered


def file_name_of(title: str) -> str:
    """A title as the beginning of a file name that every system takes: letters, digits and hyphens, at most 60."""
    words = "".join(letter if letter.isalnum() else " " for letter in title.lower()).split()
    name = "-".join(words)[:_LONGEST_FILE_NAME].strip("-") or "seminar"
    return f"{name}-seminar" if _DEVICE.fullmatch(name) else name


def _second_letter(name: str) -> str:
    last = name.rsplit(maxsplit=1)[-1] if name.split() else ""
    return next((letter.upper()[0] for letter in last[1:] if letter.isalpha()), "")
