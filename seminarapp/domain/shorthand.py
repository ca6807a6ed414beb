# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The capture line's shorthand: what a typed line means, deterministically and without guessing.

Leading `"` a verbatim quote · `?` a question from the audience · `!` a key point · `→` or `->` an action · `#tag`
anywhere · `AB: ` the panelist with those initials. Initials nobody in the panel has stay in the text, and make it
nobody's: a line that names somebody else is not given to whoever happens to have the floor.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from seminarapp.domain.values import NOBODY, CaptureKind

ACTION_TAG = "action"
"""An action to follow up carries this tag."""

_ALL_MARKS = ('"', "”", "“", "„", "»", "«")
_TAG = re.compile(r"(?<![^\s\"”“„»«(\[])#(\w[\w-]{0,40})")
_WHOLE_TAG = re.compile(r"\w[\w-]{0,40}")
_INITIALS = re.compile(r"(\w{1,4}):\s+(?=\S)")
_LETTERS = range(2, 4)  # of initials that are nobody's: one letter, or four, may as well be a word


@dataclass(frozen=True, slots=True)
class Noted:
    """What a line says once its shorthand is understood.

    Attributes:
        seat: the speaker the line names, or NOBODY when it names none (the holder of the floor is then meant).
        from_audience: it is a question from the floor, and no capture.
        unknown: initials that the line begins with and nobody in the panel has; "" for none.
    """

    text: str
    kind: CaptureKind = CaptureKind.NOTE
    seat: str = NOBODY
    tags: tuple[str, ...] = ()
    starred: bool = False
    from_audience: bool = False
    unknown: str = ""

    def said_by(self, holder: str) -> str:
        """The seat whose words they are when `holder` has the floor; NOBODY when the line names somebody unknown."""
        return self.seat or (NOBODY if self.unknown else holder)


def understood(line: str, seats_by_initials: Mapping[str, str], *, as_quote: bool = False) -> Noted:
    """The meaning of a line as typed.

    Args:
        line: what stands in the capture line.
        seats_by_initials: upper-case initials to seat ids.
        as_quote: it was entered as a quote, whatever it begins with.
    """
    text, seat = _speaker(line.strip(), seats_by_initials)
    starred = text.startswith("!")
    text = text.removeprefix("!").lstrip()
    text, seat = (text, seat) if seat else _speaker(text, seats_by_initials)
    if text.startswith("?") and not as_quote:
        return Noted(text.removeprefix("?").strip(), seat=seat, starred=starred, from_audience=True)
    tags: tuple[str, ...] = ()
    for arrow in ("→", "->"):
        if text.startswith(arrow):
            text, tags = text.removeprefix(arrow).lstrip(), (ACTION_TAG,)
            break
    quoted = text[:1] in _ALL_MARKS
    text, found = _tags(text)
    if quoted:
        text = _unquoted(text)
    kind = CaptureKind.QUOTE if quoted or as_quote else CaptureKind.NOTE
    text = text.strip() or " ".join(found)  # a line of nothing but tags says them
    unknown = "" if seat else _unknown(text)
    return Noted(text, kind, seat, tuple(dict.fromkeys(tags + found)), starred, unknown=unknown)


def _speaker(text: str, seats_by_initials: Mapping[str, str]) -> tuple[str, str]:
    found = _INITIALS.match(text)
    if found and (seat := seats_by_initials.get(found[1].upper())):
        return text[found.end() :], seat
    return text, NOBODY


def _unknown(text: str) -> str:
    """Capitals that stand where initials would."""
    found = _INITIALS.match(text)
    capitals = found is not None and found[1].isalpha() and found[1].isupper() and len(found[1]) in _LETTERS
    return found[1] if found and capitals else ""


def _tags(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without its trailing tags, and all tags; a tag within a sentence stays readable as a word."""
    words = re.split(r"(\s+)", text)
    while len(words) > 1 and _TAG.fullmatch(words[-1]):
        del words[-2:]
    return _TAG.sub(r"\1", "".join(words)), tuple(_TAG.findall(text))


def _unquoted(text: str) -> str:
    """The words within the marks; a closing mark goes when it belongs to the opening one, not to a nested quote."""
    text = text[1:].strip()
    left = sum(text.count(mark) for mark in _ALL_MARKS)
    return text[:-1].rstrip() if left % 2 and text[-1:] in _ALL_MARKS else text


def tags_in(line: str) -> tuple[str, ...]:
    """The tags of a line that holds nothing else, with or without their signs, each once; what can't be one is left."""
    words = (word.strip("#,;") for word in line.split())
    return tuple(dict.fromkeys(word for word in words if _WHOLE_TAG.fullmatch(word)))
