# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Quotation marks, apostrophes, and how direct speech is marked.

Sources: Svenska skrivregler (Språkrådet), on citattecken, apostrof and pratminus: ” on both sides, ’ within; a spoken
line begins with a dash *or* stands in marks. New Hart's Rules (Oxford), on quotation marks and the apostrophe: “ ” with
‘ ’ within.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seminarapp.application.proofreading.passage import CLOSES, NO_BREAK, OPENS, Passage, Place
from seminarapp.domain.values import BlockKind, QuoteMarks

_BEFORE = re.compile(rf"(?:^|[\s(\[/–—“„‟‘{OPENS}])$")
_QUOTE = re.compile('"')
_STRAY_SV = re.compile("[“„‟]")
_STRAY_EN = re.compile("[„‟]|”(?=\\w)")
_APOSTROPHE = re.compile("['´`]")
_DASHED = re.compile(rf"^[{OPENS}]*[-–—][ {NO_BREAK}]*(?P<open>[”“\"](?:[ {NO_BREAK}]*[”“\"])*)")
_SPOKEN = re.compile(rf"^(?P<open>[”“\"])(?P<said>[^”“\"{OPENS}{CLOSES}\n]{{1,2000}})(?P<close>[”\"])")
_SPEAKS = (BlockKind.PARAGRAPH, BlockKind.STANDFIRST, BlockKind.CLOSING)


def _opens(prose: str, at: int) -> bool:
    """Whether a mark at that place begins what it marks."""
    return _BEFORE.search(prose[max(0, at - 1) : at]) is not None


def straight_quotes(passage: Passage) -> Iterator[Place]:
    """A typewriter's `"`; Swedish has ” on both sides, English “ and ”."""
    for found in _QUOTE.finditer(passage.prose):
        opening = passage.english and _opens(passage.prose, found.start())
        yield Place(found.start(), found.end(), "“" if opening else "”")


def foreign_quotes(passage: Passage) -> Iterator[Place]:
    """A mark that the language turns the other way: “ in Swedish, „ in English, or ” where a word begins."""
    if passage.swedish:
        for found in _STRAY_SV.finditer(passage.prose):
            yield Place(found.start(), found.end(), "”")
    elif passage.english:
        for found in _STRAY_EN.finditer(passage.prose):
            if found[0] != "”" or _opens(passage.prose, found.start()):
                yield Place(found.start(), found.end(), "“")


def straight_apostrophe(passage: Passage) -> Iterator[Place]:
    """A typewriter's `'`, or an accent in its place; after a figure it may mean feet or minutes, and is left alone."""
    prose = passage.prose
    for found in _APOSTROPHE.finditer(prose):
        at = found.start()
        if prose[max(0, at - 1) : at].isdigit():
            continue
        opening = passage.english and _opens(prose, at) and not prose[at + 1 : at + 2].isdigit()
        yield Place(at, at + 1, "‘" if opening else "’")


def dash_and_marks(passage: Passage) -> Iterator[Place]:
    """A spoken line with both a dash and quotation marks: the document's choice is kept, the other goes."""
    found = _DASHED.match(passage.prose)
    if found is None or passage.kind not in _SPEAKS:
        return
    begin = found.start("open")
    if passage.marks is QuoteMarks.MARKS:
        yield Place(0, begin, passage.text[:begin].strip(f"-–— {NO_BREAK}"))
        return
    after = found.end()
    end = max(passage.prose.find(mark, after) for mark in '”"')
    if end < 0:
        yield Place(begin, after, "")
    else:
        yield Place(begin, end + 1, passage.text[after:end])


def other_marks(passage: Passage) -> Iterator[Place]:
    """A spoken line not marked as the document chose; where a dashed line's speech ends, only a writer knows."""
    if passage.kind not in _SPEAKS:
        return
    prose = passage.prose
    if (
        passage.marks is QuoteMarks.MARKS
        and prose.startswith(("– ", f"–{NO_BREAK}"))
        and not _DASHED.match(prose)
    ):
        yield Place(0, 1)
    elif passage.marks is QuoteMarks.DASH and (found := _SPOKEN.match(prose)):
        said = found["said"].strip()
        if said and said[-1] in ",.?!…" and not said.startswith(("-", "–", "—")):
            yield Place(0, found.end(), f"– {said}")
