# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How a quote and its attribution are worded: who said it, in which form, and where the attribution stands.

Rules: Swedish marks speech with a quotation dash and a space, or with ”…” on both sides; English with “…”.
A quote's last full stop gives way to the comma before the attribution; after ? or ! there is no comma.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from seminarapp.domain.values import Attribution, Placement, QuoteMarks, Tense

_SAID = {
    ("sv", Tense.PAST): "sa",
    ("sv", Tense.PRESENT): "säger",
    ("en", Tense.PAST): "said",
    ("en", Tense.PRESENT): "says",
}
_MARKS = {"sv": ("”", "”"), "en": ("“", "”")}
_DASH = "– "
_PARTICLES = frozenset(
    {"af", "av", "da", "de", "del", "den", "der", "di", "du", "la", "le", "van", "von", "zu"}
)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=\w)")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it, as they were at the panel; any part but the name may be empty."""

    name: str
    title: str = ""
    organisation: str = ""
    organisation_short: str = ""


@dataclass(frozen=True, slots=True)
class Manner:
    """How this document words its quotes."""

    language: str
    marks: QuoteMarks
    tense: Tense


@dataclass(frozen=True, slots=True)
class WordedQuote:
    """A quote ready to be set, as pieces in reading order; joined they are the sentence.

    Attributes:
        pieces: (text, whether it is speech). White space and punctuation belong to the pieces.
    """

    pieces: tuple[tuple[str, bool], ...]

    def __str__(self) -> str:
        return "".join(text for text, _ in self.pieces)


def surname(name: str) -> str:
    """The last name with its particle: “Ebba von Sydén” gives “von Sydén”."""
    words = name.split()
    if len(words) < 2:
        return name.strip()
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in _PARTICLES:
        first -= 1
    return " ".join(words[first:])


def named(speaker: Speaker, form: Attribution) -> str:
    """The speaker in that form: “NAME, TITLE, ORGANISATION”, “NAME, ORG”, “SURNAME” or nothing."""
    parts: tuple[str, ...]
    match form:
        case Attribution.NONE:
            return ""
        case Attribution.SURNAME:
            return surname(speaker.name)
        case Attribution.SHORT:
            parts = (speaker.name, speaker.organisation_short or speaker.organisation)
        case Attribution.FULL:
            parts = (speaker.name, speaker.title, speaker.organisation)
    return ", ".join(part for part in parts if part)


def worded(
    words: str, speaker: Speaker | None, form: Attribution, placement: Placement, manner: Manner
) -> WordedQuote:
    """The quote as it stands in the article.

    An attribution inside the quote comes after the first sentence; a quote of one sentence gets it after the words.
    A quote without a speaker, or with the form *none*, stands by itself.
    """
    words = words.strip()
    who = named(speaker, form) if speaker else ""
    if not who:
        return _by_itself(words, manner)
    if placement is Placement.BEFORE:
        return WordedQuote(((f"{who}: ", False), *_by_itself(words, manner).pieces))
    if placement is Placement.INSIDE:
        first, rest = _first_sentence(words)
        if rest:
            return _inside(first, rest, who, manner)
    spoken, comma = _before_attribution(words, manner)
    return WordedQuote(((spoken, True), (f"{comma}{_clause(who, manner)}", False)))


def _first_sentence(words: str) -> tuple[str, str]:
    """The first sentence and what follows it; a full stop before a small letter or a digit ends no sentence (t.ex.)."""
    for end in _SENTENCE.finditer(words):
        if words[end.end()].isupper():
            return words[: end.start()], words[end.end() :]
    return words, ""


def _inside(first: str, rest: str, who: str, manner: Manner) -> WordedQuote:
    spoken, comma = _before_attribution(first, manner)
    clause = f"{comma}{_clause(who, manner)} "
    if manner.marks is QuoteMarks.MARKS:
        rest = _by_itself(rest, manner).pieces[0][0]
    return WordedQuote(((spoken, True), (clause, False), (rest, True)))


def _by_itself(words: str, manner: Manner) -> WordedQuote:
    if manner.marks is QuoteMarks.DASH:
        return WordedQuote(((_DASH + words, True),))
    before, after = _marks(manner)
    return WordedQuote(((f"{before}{words}{after}", True),))


def _before_attribution(words: str, manner: Manner) -> tuple[str, str]:
    """The marked words and what joins them to the attribution.

    English puts the comma inside the quotation marks, Swedish outside them.
    """
    comma = "" if words.endswith(("?", "!")) else ","
    if words.endswith(".") and not words.endswith(".."):
        words = words[:-1]
    if manner.marks is QuoteMarks.DASH:
        return _DASH + words, comma + " "
    before, after = _marks(manner)
    if _known(manner.language) == "sv":
        return f"{before}{words}{after}", comma + " "
    return f"{before}{words}{comma}{after}", " "


def _clause(who: str, manner: Manner) -> str:
    """The clause with its full stop, which may be the one that ends an abbreviated name (“Exempel Inc.”)."""
    return f"{_SAID[_known(manner.language), manner.tense]} {who.removesuffix('.')}."


def _marks(manner: Manner) -> tuple[str, str]:
    return _MARKS[_known(manner.language)]


def _known(language: str) -> str:
    return "sv" if language.startswith("sv") else "en"
