# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Spaces: none too many, none too few, and none that breaks where a line must not.

Sources: Svenska skrivregler (Språkrådet), on mellanslag, procent, paragraftecken, siffergrupper and utelämning;
Myndigheternas skrivregler (Språkrådet), on hårt mellanslag. New Hart's Rules (Oxford), on ellipses and on what a line
must not part. The International System of Units (BIPM), on the space between a number and its unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seminarapp.application.proofreading.passage import NO_BREAK, Passage, Place, Rule, replacing

_UNIT = (
    r"(?:%|‰|§|°C|€|\$|kr\b|tkr\b|mnkr\b|mdkr\b|SEK\b|EUR\b|[kcm]?m[²³]?(?!\w)|k?g\b|ha\b|[kMGT]?Wh?\b|l\b)"
)
_BOTH = rf"(?<=[0-9]) (?={_UNIT})|(?<=§) (?=[0-9])|(?<=\b[A-ZÅÄÖ]\.-[A-ZÅÄÖ]\.) (?=[A-ZÅÄÖ])"
_SWEDISH = re.compile(
    rf"{_BOTH}|(?<=\b[Kk]l\.) (?=[0-9])|(?<=\bs\.) (?=[0-9])|(?<=\b[Nn]r) (?=[0-9])|(?<=\b[Nn]r\.) (?=[0-9])"
)
_ENGLISH = re.compile(
    rf"{_BOTH}|(?<=\b[Nn]o\.) (?=[0-9])|(?<=\b[Nn]os\.) (?=[0-9])|(?<=\bp\.) (?=[0-9])|(?<=\bpp\.) (?=[0-9])"
    r"|(?<=[0-9]) (?=(?:a\.m\.|p\.m\.|am\b|pm\b))"
)
_GROUPS = re.compile(r"(?<![\w.,])(?<![0-9] )(?P<all>[0-9]{1,3}(?: [0-9]{3})+)(?![\w]|[.,][0-9]| [0-9])")
_PERCENT = re.compile(r"(?<=[0-9])(?=%)")
_OMISSION = re.compile(r"\[ ?(?:\.{2,4}|…) ?\]")
_DOTS = re.compile(r"(?<![.\[])\.{3}(?!\.)|(?<=\[)\.{3}(?![.\]])")
_TWO = re.compile(rf"(?<=\S)[ {NO_BREAK}]{{2,}}(?=\S)")
_BEFORE = re.compile(rf"(?<=[^\s–—-])[ {NO_BREAK}]+(?=[,.!?](?:[\s”’\")]|$)|[;:](?:[\s”’\"]|$))")


def breaking_space(passage: Passage) -> Iterator[Place]:
    """A line could end before a unit, within a number, or after an abbreviation that needs its number."""
    pattern = _SWEDISH if passage.swedish else _ENGLISH
    for found in pattern.finditer(passage.prose):
        yield Place(found.start(), found.end(), NO_BREAK)
    if passage.swedish:
        for found in _GROUPS.finditer(passage.prose):
            number = found["all"]
            if len(number.split(" ", 1)[0]) < 3 or " " in number.split(" ", 1)[1] or number[-3:] == "000":
                yield Place(*found.span("all"), number.replace(" ", NO_BREAK))


def percent(passage: Passage) -> Iterator[Place]:
    """Swedish writes 30 % with a space, which is no break."""
    if passage.swedish:
        for found in _PERCENT.finditer(passage.prose):
            yield Place(found.start(), found.end(), NO_BREAK)


def omission(passage: Passage) -> Iterator[Place]:
    """What was left out of a quote is […], with the sign for three dots and nothing else."""
    for found in _OMISSION.finditer(passage.prose):
        if found[0] != "[…]":
            yield Place(found.start(), found.end(), "[…]")


dots: Rule = replacing(_DOTS, "…")
"""Three full stops in the place of the one sign for them."""

spaces: Rule = replacing(_TWO, lambda found: NO_BREAK if NO_BREAK in found[0] else " ")
"""More than one space between words."""

space_before: Rule = replacing(_BEFORE, "")
"""A space before a comma, a full stop or their like."""
