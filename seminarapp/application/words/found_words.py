# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where the words of a search stand in what was found: without case and accents, as the search itself finds them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

_WORD = re.compile(r"\w+")
_MOST_WORDS = 50  # more are not looked for
_READ = 20_000  # characters of a text that are gone through
_LEAD = 0.3  # of an excerpt is from before the first find
_SENTENCE = 30  # characters that are gone back to where a word begins


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A text, or what of it stands around the words; `marks` are where these begin and end in it."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def folded(text: str) -> str:
    """The text without case and accents: Öberg is found by “oberg”, and by “ÖBERG”."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def begins_words(wanted: str, text: str) -> bool:
    """Whether each of the wanted words is the beginning of one of the text's; no words are in any text."""
    said = _WORD.findall(folded(text))
    return all(any(word.startswith(one) for word in said) for one in _WORD.findall(folded(wanted)))


def excerpt(text: str, words: str, longest: int) -> Excerpt:
    """The text in one line of at most so many characters, from where the first of the words stands."""
    line = " ".join(text[:_READ].split())
    marks = _marks(line, words)
    begin = 0
    if len(line) > longest and marks and marks[0][1] > longest:
        begin = max(0, marks[0][0] - int(longest * _LEAD))
        space = line.find(" ", begin, min(begin + _SENTENCE, marks[0][0]))
        begin = space + 1 if space >= 0 else begin
    before, end = "…" if begin else "", begin + longest
    after = "…" if end < len(line) or len(text) > _READ else ""
    shift = len(before) - begin
    shown = tuple((one + shift, min(other, end) + shift) for one, other in marks if begin <= one < end)
    return Excerpt(f"{before}{line[begin:end]}{after}", shown)


def _marks(text: str, words: str) -> list[tuple[int, int]]:
    """Where the words begin and end, in their order, none within another; the last one may be a beginning."""
    wanted = [found for word in words.split()[:_MOST_WORDS] if (found := _WORD.findall(folded(word)))]
    if not wanted:
        return []
    said, ends = _mapped(text)
    whole = [rf"{_phrase(word)}(?!\w)" for word in wanted[:-1]]
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join([*whole, _phrase(wanted[-1])])})")
    return [
        (bisect_left(ends, found.start() + 1), bisect_left(ends, found.end()) + 1)
        for found in pattern.finditer(said)
    ]


def _phrase(parts: list[str]) -> str:
    return r"\W+".join(re.escape(part) for part in parts)


def _mapped(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each letter of the text where its own end in the folded one."""
    letters = [folded(letter) for letter in text]
    ends, length = [], 0
    for letter in letters:
        length += len(letter)
        ends.append(length)
    return "".join(letters), ends
