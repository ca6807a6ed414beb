# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Words that the organisation writes otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from seminarapp.application.proofreading.passage import Passage, Place
from seminarapp.domain.organisation import HouseWord


def house_word(passage: Passage) -> Iterator[Place]:
    """A word or phrase that the organisation's profile asks to be written otherwise, as a whole word.

    It is told in any case but one: where only the case differs from what is asked for, that case alone is wrong. At the
    beginning of a sentence the remedy keeps the capital.
    """
    if not passage.house_words:
        return
    for found in _pattern(passage.house_words).finditer(passage.prose):
        stands = found[0]
        write = _meant(stands, passage.house_words)
        if write is not None and stands != write:
            yield Place(found.start(), found.end(), write)


@lru_cache(maxsize=8)
def _pattern(words: tuple[HouseWord, ...]) -> re.Pattern[str]:
    """All of them at once, the longest first, so that a phrase comes before a word in it."""
    wrong = sorted({one.not_write for one in words}, key=len, reverse=True)
    told = "|".join(re.escape(word).replace("\\ ", r"\s+") for word in wrong)
    return re.compile(rf"(?<!\w)(?:{told})(?!\w)", re.IGNORECASE)


def _meant(stands: str, words: tuple[HouseWord, ...]) -> str | None:
    """What is asked for in its place; None where it stands as it may."""
    folded = " ".join(stands.split())
    for one in words:
        if one.not_write.casefold() != folded.casefold():
            continue
        if one.not_write.casefold() == one.write.casefold():  # only its case is meant
            return one.write if folded == one.not_write else None
        return one.write[:1].upper() + one.write[1:] if folded[:1].isupper() else one.write
    return None
