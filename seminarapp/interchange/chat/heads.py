# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The line that begins a message: when, who, and to whom.

Zoom, saved by somebody in the meeting (older and newer, with the text on the line or under it):

    14:03:21 From  Ada Berg  to  Everyone:
    14:03:21<TAB> From  Ada Berg  to  Bo Ek(Direct Message) : text

Zoom, with a recording in the cloud:

    00:03:21<TAB>Ada Berg:<TAB>text

Teams, copied or exported:

    [2024-05-02 14:03] Ada Berg: text
    [5/2/2024 2:03 PM] Ada Berg
    Ada Berg, 14:03: text

Every pattern is bounded, and only the beginning of a line is looked at, so that no line takes long.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from seminarapp.domain.values import Seconds

_LOOKED_AT = 400
_NOON = 12
_CLOCK = r"([0-9]{1,2})[:.]([0-5][0-9])(?:[:.]([0-5][0-9]))?(?:\s?([AaPp])\.?[Mm]\.?)?"
_ZOOM = re.compile(r"([0-9]{1,2}):([0-5][0-9]):([0-5][0-9])(?:\t| {1,3})\s{0,3}(.*)", re.DOTALL)
_FROM = re.compile(r"(?:From|Från)\s{1,4}(.*)", re.DOTALL)
_TO = re.compile(r"\s{1,4}(?:to|To|till|Till)\s{1,4}")
_COLON = re.compile(r"\s?:(?:\s|$)")
_BRACKETS = re.compile(rf"\[(?:([^\[\]]{{1,40}}?),?\s)?{_CLOCK}\]\s{{1,4}}(.*)", re.DOTALL)
_COMMA = re.compile(rf"([^:\[\]\t]{{1,80}}?), {_CLOCK}:\s(.*)", re.DOTALL)
_ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_LONGEST_NAME = 120
_TO_ALL = re.compile(
    r"everyone\b.*|all\b.*|alla\b.*|hosts?\b.*|panelists?\b.*|meeting group chat|värd\w*|alle|tous|todos|kaikki",
    re.IGNORECASE,
)
"""To whom a message goes that is no private one; whoever else is named is one person."""


class Style(Enum):
    """In which way a chat writes its lines; a file keeps to one."""

    ZOOM = auto()
    BRACKETS = auto()
    COMMA = auto()


@dataclass(frozen=True, slots=True)
class Head:
    """What the first line of a message says.

    Attributes:
        clock: seconds from midnight, or from the start of a recording.
        text: what of the message stands on the line.
        private: it went to one person.
        by_recording: as Zoom writes it with a recording.
    """

    style: Style
    clock: Seconds
    name: str
    text: str
    day: date | None = None
    private: bool = False
    by_recording: bool = False


def head_of(line: str, style: Style | None = None) -> Head | None:
    """What the line says if it begins a message, in that style or in any; None for a line that goes on."""
    readers = {Style.ZOOM: _zoom, Style.BRACKETS: _brackets, Style.COMMA: _comma}
    start, rest = line[:_LOOKED_AT], line[_LOOKED_AT:]
    for one, read in readers.items():
        if style in (None, one) and (head := read(start, rest)) is not None:
            return head
    return None


def _zoom(start: str, rest: str) -> Head | None:
    found = _ZOOM.match(start)
    if found is None:
        return None
    clock = _seconds(found[1], found[2], found[3])
    sent = _FROM.match(found[4])
    if sent is None:
        name, colon, text = found[4].partition(":\t")
        if not colon or not _is_name(name):
            return None
        return Head(Style.ZOOM, clock, name.strip(), text + rest, by_recording=True)
    colon_at = _COLON.search(sent[1])
    if colon_at is None:
        return None
    who, text = sent[1][: colon_at.start()], sent[1][colon_at.end() :]
    name, to = who, ""
    for found_to in _TO.finditer(who):  # the last one: a name may hold another
        name, to = who[: found_to.start()], who[found_to.end() :].strip()
    if not _is_name(name):
        return None
    private = bool(to) and ("(" in to or _TO_ALL.fullmatch(to) is None)
    return Head(Style.ZOOM, clock, name.strip(), text + rest, private=private)


def _brackets(start: str, rest: str) -> Head | None:
    found = _BRACKETS.match(start)
    if found is None:
        return None
    day, hours, minutes, seconds, half, said = found.groups()
    colon = _COLON.search(said)
    name, text = (said[: colon.start()], said[colon.end() :]) if colon else (said, "")
    if not _is_name(name) or (colon is None and rest):
        return None
    clock = _seconds(hours, minutes, seconds, half)
    return Head(Style.BRACKETS, clock, name.strip(), text + rest, _day(day))


def _comma(start: str, rest: str) -> Head | None:
    found = _COMMA.match(start)
    if found is None:
        return None
    name, hours, minutes, seconds, half, text = found.groups()
    if not _is_name(name):
        return None
    return Head(Style.COMMA, _seconds(hours, minutes, seconds, half), name.strip(), text + rest)


def _is_name(name: str) -> bool:
    return 0 < len(name.strip()) <= _LONGEST_NAME


def _seconds(hours: str, minutes: str, seconds: str | None, half: str | None = None) -> Seconds:
    hour = int(hours)
    if half:
        hour = hour % _NOON + (_NOON if half in "Pp" else 0)
    return float((hour * 60 + int(minutes)) * 60 + int(seconds or 0))


def _day(text: str | None) -> date | None:
    """The day where it is written so that it can't be taken for another: 5/2 is one in one country, one in another."""
    found = _ISO_DAY.fullmatch(text.strip()) if text else None
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
