# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Words that are in no dictionary of the article's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from seminarapp.application.proofreading.passage import Passage

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LEAST = 3  # letters


class Dictionary(Protocol):
    """The words of one language."""

    @property
    def name(self) -> str:
        """What it is called, such as “sv_SE”."""

    def knows(self, word: str) -> bool:
        """Whether the word is spelt as in the language, inflected or compound."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may be meant instead, the likeliest first."""


class Dictionaries(Protocol):
    """The dictionaries of this machine."""

    def of(self, language: str) -> Dictionary | None:
        """The dictionary of a language, such as “sv” or “en-GB”; None where there is none."""


class NoDictionaries:
    """A machine without dictionaries."""

    def of(self, language: str) -> Dictionary | None:
        """None."""


class SpellingReader:
    """Reads a passage by a dictionary; short words, those of capitals or with figures, and `known` ones pass."""

    def __init__(self, dictionary: Dictionary, known: str = "") -> None:
        self._dictionary = dictionary
        self._known = {word.casefold() for word in _WORD.findall(known)}
        self._known |= {part for word in self._known for part in word.split("-")}

    def __call__(self, passage: Passage) -> Iterator[tuple[str, int, int]]:
        """Each word that is unknown, as rule, beginning and end."""
        for found in _WORD.finditer(passage.prose):
            word = found[0]
            around = (
                passage.prose[max(0, found.start() - 1) : found.start()] + passage.prose[found.end() :][:1]
            )
            figures = any(sign.isdigit() or sign == "_" for sign in around)
            if len(word) >= _LEAST and not word.isupper() and not figures and not self._is_known(word):
                yield "spelling", found.start(), found.end()

    def _is_known(self, word: str) -> bool:
        bare = word.casefold()
        if bare in self._known or bare.removesuffix("s").rstrip("’'") in self._known:
            return True
        if self._dictionary.knows(word.replace("’", "'")):
            return True
        parts = bare.split("-")
        return len(parts) > 1 and all(
            part in self._known or self._dictionary.knows(part) or len(part) < _LEAST for part in parts
        )
