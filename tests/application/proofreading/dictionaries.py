# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A dictionary of a few words, for tests."""

from __future__ import annotations

from dataclasses import dataclass, field

from seminarapp.application.proofreading.spelling import Dictionary

WORDS = frozenset(
    {
        "salen",
        "var",
        "full",
        "av",
        "folk",
        "rör",
        "och",
        "ritar",
        "byt",
        "rita",
        "kartor",
        "serien",
        "om",
        "under",
    }
)


@dataclass
class FewWords:
    """Knows a few words of Swedish, in any case; `asked` is what it was asked for suggestions about."""

    words: frozenset[str] = WORDS
    asked: list[str] = field(default_factory=list)
    name: str = "sv_SE"

    def knows(self, word: str) -> bool:
        return word.lower() in self.words

    def suggestions(self, word: str) -> tuple[str, ...]:
        self.asked.append(word)
        return ("folk", "folks", "fjolk", "fock")


@dataclass
class OneDictionary:
    """Answers to `Dictionaries`: Swedish alone."""

    dictionary: FewWords = field(default_factory=FewWords)

    def of(self, language: str) -> Dictionary | None:
        return self.dictionary if language.startswith("sv") else None
