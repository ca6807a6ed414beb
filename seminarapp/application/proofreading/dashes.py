# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Dashes: of the right length, with the right spaces, and never first in a line by accident.

Sources: Svenska skrivregler (Språkrådet), on tankstreck: an en dash with spaces between clauses, without in ranges.
New Hart's Rules (Oxford), on dashes: a spaced en dash or a closed em dash, one of them throughout; en dash in ranges.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seminarapp.application.proofreading.passage import NO_BREAK, Passage, Place
from seminarapp.domain.values import BlockKind

_S = f"[ {NO_BREAK}]"
_SPOKEN = re.compile(rf"^-{{1,3}}(?={_S}\S)")
_BETWEEN = re.compile(
    rf"(?<=[^\s\d–—-]){_S}+-{{1,3}}{_S}+(?=[^\s–—-])|(?<=\d){_S}+-{{1,3}}{_S}+(?=[^\s\d–—-])|(?<=\w)--(?=\w)"
)
_EM = re.compile(rf"(?<=\S){_S}*—{_S}*(?=\S)")
_EN = re.compile(rf"(?<=[^\s—]){_S}+–{_S}+(?=[^\s—])")
_NUMBER = r"[0-9]{1,4}(?:[.:][0-9]{2})?"
_RANGE = re.compile(
    rf"(?<![\w.,:/–-])(?P<low>{_NUMBER})(?:{_S}?-{_S}?)(?P<high>{_NUMBER})(?![\w–-]|{_S}[–-]|[.,:/][0-9])"
)
_BREAK = re.compile(r"(?<=\S) (?=– )")
_LISTED = re.compile(rf"^(?:[-–—•*]{_S}+)+", re.MULTILINE)


def hyphen_as_dash(passage: Passage) -> Iterator[Place]:
    """A hyphen, or two, in the place of a dash; also of the dash that opens a spoken line."""
    if passage.kind is BlockKind.LIST:
        return
    if found := _SPOKEN.match(passage.prose):
        yield Place(found.start(), found.end(), "–")
    for found in _BETWEEN.finditer(passage.prose):
        yield Place(found.start(), found.end(), dash(passage))


def other_dash(passage: Passage) -> Iterator[Place]:
    """A dash of the other sort: the em dash in Swedish, and in English whichever the article has less of."""
    if passage.swedish or (passage.english and not passage.em_dash):
        for found in _EM.finditer(passage.prose):
            yield Place(found.start(), found.end(), dash(passage))
    elif passage.english:
        for found in _EN.finditer(passage.prose):
            yield Place(found.start(), found.end(), "—")


def dash(passage: Passage) -> str:
    """The article's dash between clauses; its first space never breaks, so that it ends a line and begins none."""
    return "—" if passage.em_dash and passage.english else f"{NO_BREAK}– "


def hyphen_in_range(passage: Passage) -> Iterator[Place]:
    """10-12 with a hyphen. Left alone: dates, telephone numbers, and whatever has more than two parts."""
    for found in _RANGE.finditer(passage.prose):
        low, high = found["low"], found["high"]
        telephone = low.startswith("0") and low[1:2].isdigit() and "." not in low and ":" not in low
        month = len(low) == 4 and len(high) == 2
        if not telephone and not (month and high.startswith(("0", "1")) and int(high) <= 12):
            yield Place(found.start(), found.end(), f"{low}–{high}")


def dash_may_break(passage: Passage) -> Iterator[Place]:
    """A dash that a line may begin with, as if somebody spoke there: its space should not break."""
    if passage.kind is not BlockKind.LIST:
        for found in _BREAK.finditer(passage.prose):
            yield Place(found.start(), found.end(), NO_BREAK)


def sign_in_list(passage: Passage) -> Iterator[Place]:
    """A list's line with a sign typed before it: the list has its own."""
    if passage.kind is BlockKind.LIST:
        for found in _LISTED.finditer(passage.prose):
            yield Place(found.start(), found.end(), "")
