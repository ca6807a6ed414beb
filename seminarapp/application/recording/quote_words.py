# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Words as they are compared: what counts as the same word, and where in a transcript a word stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from seminarapp.application.views.transcript import CueView

FILLERS = frozenset(
    {"ah", "eh", "ehm", "er", "erm", "hm", "hmm", "mm", "mhm", "uh", "uhm", "um", "öh", "öhm", "äh"}
)
"""Sounds, not words: leaving them out changes nothing of what was said."""

_TOKEN = re.compile(r"\S+")
_SAME_SIGNS = str.maketrans("’‘´`–—", "''''--")
_OMISSION = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]|…")
_INSERTION = re.compile(r"\[[^\[\]]*\]")
OMITTED = "\0"
"""Stands where a quote says that words were left out."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it is written, as it is compared ("" for what is no word), and where it stands in its text."""

    written: str
    compared: str
    begin: int = 0
    end: int = 0


@dataclass(slots=True)
class SpokenWords:
    """All words of a transcript in order, each with the number of its cue; where each word stands, and each pair.

    A pair of neighbours tells a place far better than a word: in three hours a common word stands a thousand times.
    """

    words: list[Word] = field(default_factory=list)
    cue_of: list[int] = field(default_factory=list)
    places: dict[str, list[int]] = field(default_factory=dict)
    pairs: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, cues: Sequence[CueView]) -> SpokenWords:
        """The words of these cues."""
        spoken = cls()
        for number, cue in enumerate(cues):
            for word in words_of(cue.text):
                at = len(spoken.words)
                spoken.places.setdefault(word.compared, []).append(at)
                if at:
                    pair = (spoken.words[-1].compared, word.compared)
                    spoken.pairs.setdefault(pair, []).append(at - 1)
                spoken.words.append(word)
                spoken.cue_of.append(number)
        return spoken


def words_of(text: str) -> list[Word]:
    """The words of a text, without sounds that are no words."""
    return [word for word in _words(text) if word.compared and word.compared not in FILLERS]


def quoted_words(text: str) -> list[Word]:
    """The words of a quote, with OMITTED where it says so; what the editor put in brackets is not the speaker's."""
    marked = _INSERTION.sub(" ", _OMISSION.sub(f" {OMITTED} ", text))
    words = [Word(OMITTED, OMITTED) if one.written == OMITTED else one for one in _words(marked)]
    kept = [one for one in words if one.compared and one.compared not in FILLERS]
    while kept and kept[-1].compared == OMITTED:  # at the ends it says that the speaker went on
        kept.pop()
    while kept and kept[0].compared == OMITTED:
        kept.pop(0)
    return kept


def compared(written: str) -> str:
    """A word without capitals, and without what stands around it."""
    word = unicodedata.normalize("NFC", written).translate(_SAME_SIGNS).casefold()
    begin, end = 0, len(word)
    while begin < end and not word[begin].isalnum():
        begin += 1
    while end > begin and not (word[end - 1].isalnum() or word[end - 1] in "%‰°"):
        end -= 1
    return word[begin:end]


def _words(text: str) -> Iterator[Word]:
    for token in _TOKEN.finditer(text):
        yield Word(token[0], compared(token[0]), token.start(), token.end())
