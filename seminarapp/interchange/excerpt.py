# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Values from a stranger's file, made fit to stand in one line of an error."""

from __future__ import annotations

_LONGEST = 60


def excerpt(value: object, longest: int = _LONGEST) -> str:
    """The value as text of at most so many characters, with everything that could disturb a terminal replaced."""
    text = value if isinstance(value, str) else _as_json(value)
    short = text[:longest]
    shown = "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in short
    )
    return shown if short == text else f"{shown}…"


def _as_json(value: object) -> str:
    """As the file's author wrote it; of lists and objects only that they are one."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case list():
            return "[…]"
        case dict():
            return "{…}"
        case int() if (
            abs(value) > 10**_LONGEST
        ):  # Python refuses to write out whole numbers of thousands of digits
            return "0" * (_LONGEST + 1)
    return str(value)
