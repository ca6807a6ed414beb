# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where a line may end: hyphenation by language, and the blanks at which a line must not end."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

_PATTERNS = {"sv": "sv", "en": "en_GB"}
_AT_LEAST = 3  # letters on either side of the hyphen
_LONG_NAME = 12  # a capitalised word of fewer letters is left whole: it is often a name
_CORE = re.compile(r"[^\W\d_]{6,40}")
_TYPED = re.compile(r"(?<=[^\W\d_][^\W\d_]-)(?=[a-zà-öø-ÿ]{2})|(?<=[^\W\d_]/)(?=[^\W\d_])|(?<=—)(?=\w)")

_UNITS = r"(?:%|‰|°|§|kr\b|kronor\b|tkr\b|mkr\b|euro\b|€|mm\b|cm\b|dm\b|m\b|km\b|g\b|kg\b|min\b|tim\b)"
_TOGETHER = re.compile(  # begins with the blank, so that the search for it is fast
    " (?:"
    rf"(?<=[0-9] )(?:(?=[0-9]{{3}}(?![0-9]))|(?={_UNITS}))"  # 12 000, 30 %
    r"|(?<=[.§r] )(?=[0-9])(?:(?<=\b[Kk]l\. )|(?<=\b[Ss]\. )|(?<=\b[Nn]r )|(?<=§ ))"  # kl. 14
    r"|(?<=\b[Tt]\. )(?=ex\.)|(?<=\b[Bb]l\. )(?=a\.)|(?<=\b[Dd]\. )(?=v\.)"
    r"|(?<=[–—] )(?:(?<=^[–—] )|(?<=: [–—] )|(?<=\n[–—] ))"  # speech keeps its dash
    r"|(?=[–—] )"  # a dash never begins a line
    r"|(?<=\b[A-ZÅÄÖ]\. )(?=[A-ZÅÄÖ])"  # E. Öberg
    ")"
)


def kept_together(text: str) -> frozenset[int]:
    """The places of blanks at which a line must not end."""
    return frozenset(found.start() for found in _TOGETHER.finditer(text))


def typed_breaks(word: str) -> list[int]:
    """Places within a word where a line may end without a hyphen being added: after a typed hyphen or a slash."""
    return [found.start() for found in _TYPED.finditer(word)]


@cache
def _hyphenator(language: str) -> Any:  # pyphen has no types
    import pyphen

    known = _PATTERNS.get(language.partition("-")[0].lower())
    return pyphen.Pyphen(lang=known) if known else None


@lru_cache(maxsize=20_000)
def hyphen_places(word: str, language: str) -> tuple[int, ...]:
    """Places in a word where it may be hyphenated, ascending. Short capitalised words are left whole."""
    hyphenator = _hyphenator(language)
    if hyphenator is None:
        return ()
    places: list[int] = []
    for core in _CORE.finditer(word):
        letters = core[0]
        if letters[0].isupper() and len(letters) < _LONG_NAME:
            continue
        places += [
            core.start() + place
            for place in hyphenator.positions(letters.lower())
            if _AT_LEAST <= place <= len(letters) - _AT_LEAST
        ]
    return tuple(places)
