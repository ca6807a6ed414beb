# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One block's text as the rules read it: without what is no prose, every character in its own place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from seminarapp.domain.organisation import HouseWord
from seminarapp.domain.spans import markup_of
from seminarapp.domain.values import BlockKind, QuoteMarks

NO_BREAK = "\u00a0"
OPENS, CLOSES = "\ue000", "\ue001"
"""What stands for markup: private characters, which no text has a use for."""

_ADDRESS = re.compile(
    r"(?:https?://|mailto:|www\.)[^\s\ue000\ue001]{0,2000}[\w/=&#%+~-]"
    r"|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}"
)
"""What ends a sentence is no part of the address before it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and what the rules must know of where it stands.

    Attributes:
        text: as it was written.
        language: of the article, such as “sv” or “en-GB”.
        marks: how the article marks direct speech.
        em_dash: whether the article's dash is the em dash without spaces, as English may have it.
        names: of the panel and the moderator, each whole.
        house_words: how the organisation writes some words.
        prose: the text with markup and addresses masked: as long, and with every other character where it was.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    language: str = "sv"
    marks: QuoteMarks = QuoteMarks.DASH
    em_dash: bool = False
    names: tuple[str, ...] = ()
    house_words: tuple[HouseWord, ...] = ()
    prose: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "prose", masked(self.text))

    @property
    def swedish(self) -> bool:
        """Whether it follows the rules of Swedish."""
        return self.language.startswith("sv")

    @property
    def english(self) -> bool:
        """Whether it follows the rules of English."""
        return self.language.startswith("en")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a rule is broken, and what should stand there; None where only a writer can tell."""

    begin: int
    end: int
    remedy: str | None = None


Rule = Callable[[Passage], Iterator[Place]]
"""Finds every place in a passage at which it is broken, none overlapping another."""


def masked(text: str) -> str:
    """The text with `OPENS` and `CLOSES` for its markup and its addresses."""
    signs = list(text)
    for begin, end, opens in markup_of(text):
        signs[begin:end] = (OPENS if opens else CLOSES) * (end - begin)
    prose = "".join(signs)
    return _ADDRESS.sub(lambda found: CLOSES * len(found[0]), prose)


def replacing(pattern: re.Pattern[str], remedy: str | Callable[[re.Match[str]], str | None]) -> Rule:
    """A rule that is broken wherever the pattern is found; a remedy of None leaves the place alone."""

    def rule(passage: Passage) -> Iterator[Place]:
        for found in pattern.finditer(passage.prose):
            instead = remedy if isinstance(remedy, str) else remedy(found)
            if instead is not None and instead != found[0]:
                yield Place(found.start(), found.end(), instead)

    return rule
