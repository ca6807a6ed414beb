# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Content lines of a vCard: folded, escaped, with parameters. Read in one pass without patterns that could be slow."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from seminarapp.interchange.content_lines import LONGEST_HEAD

LONGEST_LINE = 75
"""Octets of a written line before it is folded, without its end."""

_ESCAPED = {"n": "\n", "N": "\n"}
_ESCAPE = re.compile(r"\\(.?)", re.DOTALL)
_HEAD = re.compile(r'(?:[^":]++|"[^"]*+")*+')
_ESCAPED_PIECE = {mark: re.compile(rf"(?:[^\\{mark}]++|\\.?)*+", re.DOTALL) for mark in ";,"}
_QUOTED = {mark: re.compile(rf'(?:[^"{mark}]++|"[^"]*+"?)*+') for mark in ";,"}
"""Possessive, as all of them: the time they take grows with the text and no faster."""

_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_MOST_PARAMETERS = 50  # of a line; what has more is no program's


@dataclass(frozen=True, slots=True)
class Property:
    """One content line: `group.NAME;PARAMETER=value:value`. Names are in capitals, the value still escaped.

    `cut` where the value was too long and is not there whole.
    """

    name: str
    value: str
    group: str = ""
    parameters: dict[str, tuple[str, ...]] = field(default_factory=dict)
    cut: bool = False

    def given(self, parameter: str) -> tuple[str, ...]:
        """The values of a parameter, in small letters."""
        return tuple(value.lower() for value in self.parameters.get(parameter, ()))

    @property
    def text(self) -> str:
        """The value as text."""
        return unescaped(self.value)

    @property
    def parts(self) -> list[str]:
        """The value's components, as texts."""
        return [unescaped(part) for part in divided(self.value, ";")]


def property_of(line: str) -> Property | None:
    """What a line says; None for one that isn't a content line."""
    head, value = _halves(line)
    if value is None:
        return None
    name, *parameters = divided(head, ";", quoted=True)
    group, _, name = name.rpartition(".")
    if not name or not name.replace("-", "").isalnum():
        return None
    found: dict[str, tuple[str, ...]] = {}
    for parameter in parameters[:_MOST_PARAMETERS]:
        key, equals, said = parameter.partition("=")
        if not equals:  # version 2.1 left out what the value is a value of
            key, said = "TYPE", parameter
        values = tuple(one.strip('"') for one in divided(said, ",", quoted=True)[:_MOST_PARAMETERS])
        found[key.strip().upper()] = (*found.get(key.strip().upper(), ()), *values)
    return Property(name.upper(), value, group.lower(), found)


def divided(text: str, mark: str, *, quoted: bool = False) -> list[str]:
    """The text between marks that are neither escaped nor, where quotation marks count, within them."""
    if ('"' if quoted else "\\") not in text:
        return text.split(mark)
    piece = (_QUOTED if quoted else _ESCAPED_PIECE)[mark]
    parts, at = [], 0
    while at <= len(text) and (found := piece.match(text, at)):
        parts.append(found[0])
        at = found.end() + 1
    return parts


def unescaped(text: str) -> str:
    """A value as it was before it was escaped."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda found: _ESCAPED.get(found[1], found[1]), text)


def escaped(text: str) -> str:
    """A text as it may stand in a value."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_ESCAPES)


def folded(line: str) -> bytes:
    """A line with its end, in pieces of at most 75 octets, no character torn apart."""
    data, pieces = line.encode(), []
    room = LONGEST_LINE
    while len(data) > room:
        cut = room
        while data[cut] & 0xC0 == 0x80:  # within a character
            cut -= 1
        pieces.append(data[:cut])
        data, room = data[cut:], LONGEST_LINE - 1  # for the blank that begins a further piece
    return b"\r\n ".join([*pieces, data]) + b"\r\n"


def _halves(line: str) -> tuple[str, str | None]:
    """What stands before and after the first colon outside of quotation marks."""
    head = _HEAD.match(line, 0, LONGEST_HEAD)
    at = head.end() if head else 0
    return (line[:at], line[at + 1 :]) if line[at : at + 1] == ":" and at < LONGEST_HEAD else (line, None)
