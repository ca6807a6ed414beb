# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Sentences: ended, not too long, and no word twice.

Sources: Svenska skrivregler (Språkrådet), on punkt: a paragraph's sentence ends with one, a heading's does not. New
Hart's Rules (Oxford), on headings. Klarspråk, the plain language of Swedish public bodies (Språklagen, section 11),
asks for short sentences; that more than forty words are too many is this program's measure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seminarapp.application.proofreading.passage import CLOSES, NO_BREAK, OPENS, Passage, Place
from seminarapp.domain.spans import markup_of
from seminarapp.domain.values import BlockKind

LONG = 40
"""Words, from which on a sentence is too long."""

_TWICE = re.compile(rf"(?<![\w’'-])(?P<word>[^\W\d_]+)(?:[ {NO_BREAK}]+(?P=word))+(?![\w’'-])", re.IGNORECASE)
_TWICE_IN = {"sv": frozenset({"det", "den"}), "en": frozenset({"had", "that"})}
"""Words that may rightly stand twice: “det det handlar om”, “all that that implies”."""

_ENDED = re.compile(r"[.!?…:][”’\"')\]]*$")
_OPEN_END = re.compile(r"[,;–—-]$")
_STOPPED = re.compile(r"(?<=[^.\s])\.\s*$")
_ABBREVIATED = re.compile(r"(?:\.\w{1,4}|\b(?:etc|osv|dvs|mfl|kl|Inc|Ltd))\.\s*$")
_BOUNDARY = re.compile(rf"(?<=[.!?…])[”’\")\]]*\s+(?=[{OPENS}–“”\"]?\s?[A-ZÅÄÖ])|\n")
_WORD = re.compile(r"[^\W_]+(?:[-’'.:][^\W_]+)*")
_FLOWING = (BlockKind.PARAGRAPH, BlockKind.STANDFIRST, BlockKind.CLOSING)
_LEAST = 4  # words, below which a line is a signpost rather than a sentence


def word_twice(passage: Passage) -> Iterator[Place]:
    """The same word twice in a row; the first is kept."""
    allowed = _TWICE_IN.get(passage.language[:2], frozenset())
    for found in _TWICE.finditer(passage.prose):
        if found["word"].lower() not in allowed:
            yield Place(found.start(), found.end(), found["word"])


def no_full_stop(passage: Passage) -> Iterator[Place]:
    """A paragraph that ends without a sign that ends a sentence."""
    bare = passage.prose.rstrip()
    read = bare.rstrip(CLOSES)
    if passage.kind not in _FLOWING or len(_WORD.findall(read)) < _LEAST or _ENDED.search(read):
        return
    if _OPEN_END.search(read):
        yield Place(len(read) - 1, len(read))
    elif read == bare:
        yield Place(len(bare) - 1, len(bare), f"{bare[-1]}.")
    elif any(end == len(bare) for _, end, _ in markup_of(passage.text)):  # and not the end of an address
        yield Place(len(bare), len(bare), ".")


def heading_with_full_stop(passage: Passage) -> Iterator[Place]:
    """A headline or heading that ends with a full stop; one that ends with an abbreviation keeps it."""
    if passage.kind in (BlockKind.HEADLINE, BlockKind.HEADING):
        found = _STOPPED.search(passage.prose)
        if found and not _ABBREVIATED.search(passage.prose):
            yield Place(found.start(), found.end(), "")


def long_sentence(passage: Passage) -> Iterator[Place]:
    """More than forty words before a full stop; where to part them, only a writer knows."""
    begin = 0
    for end in (*(found.end() for found in _BOUNDARY.finditer(passage.prose)), len(passage.prose)):
        sentence = passage.prose[begin:end].rstrip()
        if len(_WORD.findall(sentence)) > LONG:
            yield Place(begin, begin + len(sentence))
        begin = end
