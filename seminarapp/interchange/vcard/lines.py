# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Content lines of a vCard: folded, escaped, with parameters. Read in one pass without patterns that could be slow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

LONGEST_READ = 8_000_000
"""Octets of a line that is read, foldings included: a picture of 5 MB; of a longer one only its name is."""

LONGEST_LINE = 75
"""Octets of a written line before it is folded, without its end."""

_ESCAPED = {"n": "\n", "N": "\n"}
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_LINES = re.compile(rb"[^\r\n]++(?:(?:\r\n|\n|\r)[ \t][^\r\n]*+)*+")
"""A line with its foldings. Possessive: nothing is kept for going back, however many foldings there are."""

_LONGEST_HEAD = 4_000  # characters before the colon; what has more is no content line
_FOLDS = tuple(end + blank for end in (b"\r\n", b"\n", b"\r") for blank in (b" ", b"\t"))


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


def unfolded(data: bytes) -> bytes:
    """A line as it was before it was folded, which may have been in the middle of a character."""
    for fold in _FOLDS:
        data = data.replace(fold, b"")
    return data


def lines_of(data: bytes) -> Iterator[tuple[bytes, bool]]:
    """The lines that have something in them, unfolded, and whether one was cut; only CR and LF end one.

    One at a time, so that no more than a line is in memory beside the file.
    """
    for found in _LINES.finditer(data):
        start, end = found.span()
        cut = end - start > LONGEST_READ
        line = data[start : start + _LONGEST_HEAD if cut else end]
        if b"\n" in line or b"\r" in line:
            line = unfolded(line)
        if not line.isspace():
            yield line, cut


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
    for parameter in parameters:
        key, equals, said = parameter.partition("=")
        if not equals:  # version 2.1 left out what the value is a value of
            key, said = "TYPE", parameter
        values = tuple(one.strip('"') for one in divided(said, ",", quoted=True))
        found[key.strip().upper()] = (*found.get(key.strip().upper(), ()), *values)
    return Property(name.upper(), value, group.lower(), found)


def divided(text: str, mark: str, *, quoted: bool = False) -> list[str]:
    """The text between marks that are neither escaped nor, where quotation marks count, within them."""
    parts, start, within, escaped = [], 0, False, False
    for at, letter in enumerate(text):
        if escaped:
            escaped = False
        elif letter == "\\" and not quoted:
            escaped = True
        elif letter == '"' and quoted:
            within = not within
        elif letter == mark and not within:
            parts.append(text[start:at])
            start = at + 1
    return [*parts, text[start:]]


def unescaped(text: str) -> str:
    """A value as it was before it was escaped."""
    if "\\" not in text:
        return text
    letters, escaped = [], False
    for letter in text:
        if escaped:
            letters.append(_ESCAPED.get(letter, letter))
            escaped = False
        elif letter == "\\":
            escaped = True
        else:
            letters.append(letter)
    return "".join(letters)


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
    within = False
    for at, letter in enumerate(line[:_LONGEST_HEAD]):
        if letter == '"':
            within = not within
        elif letter == ":" and not within:
            return line[:at], line[at + 1 :]
    return line, None
