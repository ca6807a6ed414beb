# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Times and decimal numbers as Swedish writes them.

Source: Myndigheternas skrivregler and Svenska skrivregler (Språkrådet), on klockslag (kl. 14.30) and decimaltecken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seminarapp.application.proofreading.passage import NO_BREAK, Passage, Place

_CLOCK = re.compile(
    rf"\b(?P<kl>[Kk]l)(?P<dot>\.?)[ {NO_BREAK}]{{0,3}}(?P<hour>[0-2]?[0-9])"
    r"(?:(?P<sign>[.:])(?P<minute>[0-5][0-9]))?(?![\w:]|\.[0-9])"
)
_DECIMAL = re.compile(r"(?<![\w.,:/§-])(?P<whole>[0-9]{1,6})\.(?P<part>[0-9]{1,3})(?![\w:/-]|[.,][0-9])")
_NUMBERED = re.compile(
    r"(?:\b(?:den|kl|kl\.|klockan|version|versionen|avsnitt|kapitel|punkt|punkten|del|tabell|figur|bilaga|nr)|§|[^\W\d_a-zåäö][\w-]*)"
    rf"[ {NO_BREAK}]$"
)


def clock(passage: Passage) -> Iterator[Place]:
    """“kl 14:30”: the abbreviation has a full stop, and so has the time."""
    if not passage.swedish:
        return
    for found in _CLOCK.finditer(passage.prose):
        if not found["dot"] or found["sign"] == ":":
            minutes = f".{found['minute']}" if found["minute"] else ""
            yield Place(found.start(), found.end(), f"{found['kl']}.{NO_BREAK}{found['hour']}{minutes}")


def decimal_point(passage: Passage) -> Iterator[Place]:
    """3.5 for 3,5. Left alone: what may be a time, a date, a thousand, or the number of a version or a chapter."""
    if not passage.swedish:
        return
    for found in _DECIMAL.finditer(passage.prose):
        whole, part = found["whole"], found["part"]
        time = len(part) == 2 and int(part) < 60 and int(whole) < 25
        numbered = _NUMBERED.search(passage.prose[max(0, found.start() - 40) : found.start()])
        if not time and len(part) < 3 and part != "0" and not numbered:
            yield Place(found.start(), found.end(), f"{whole},{part}")
