# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How a text begins: what stands for it where there is one line and little room."""

from __future__ import annotations

_LOOKED_AT = 4
"""So many times the characters wanted are looked at: of a text of a megabyte not all is made one line."""


def in_one_line(text: str) -> str:
    """The text with line breaks, tabs and repeated blanks made one blank each."""
    return " ".join(text.split())


def beginning_of(text: str, most: int) -> str:
    """The text on one line; of more than so many characters only the first, with an ellipsis after them."""
    looked_at = text[: _LOOKED_AT * most]
    line = in_one_line(looked_at)
    whole = len(line) <= most and len(looked_at) == len(text)
    return line if whole else line[:most].rstrip() + "…"
