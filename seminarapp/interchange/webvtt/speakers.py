# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Speakers written into the text, as Zoom does: “Name: text”.

A colon alone is no sign of a speaker (“the point is: it leaks”), so the whole file decides. Where at least half of the
cues begin with what could be a name, the file names its speakers so; where not quite all do, a name must also come
back or be written like one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

_LONGEST = 80
_MOST_WORDS = 8
_FEW_WORDS = 2
_MOST = 0.5
_NEARLY_ALL = 0.9
_ENDS_OF_SENTENCES = frozenset("?!…;")
_NOT_PEOPLE = ("Audio shared by ",)


def divided(texts: Sequence[str]) -> list[tuple[str, str]]:
    """Each text as (speaker, words); speaker is "" where nobody is named."""
    names = [leading_name(text) for text in texts]
    counted = Counter(name for name in names if name)
    share = counted.total() / len(texts) if texts else 0.0
    if share < _MOST:
        return [("", text) for text in texts]
    sure = {
        name
        for name, times in counted.items()
        if share >= _NEARLY_ALL or times > 1 or _is_written_as_name(name)
    }
    return [
        (name.strip(), text[len(name) + 1 :].strip()) if name in sure else ("", text)
        for name, text in zip(names, texts, strict=True)
    ]


def person(name: str) -> str:
    """The name, or "" where the program speaks of itself (“Audio shared by …”)."""
    return "" if name.startswith(_NOT_PEOPLE) else name


def leading_name(text: str) -> str:
    """What stands before the first “: ”, if it could be a name."""
    name, colon, _ = text[: _LONGEST + 2].partition(": ")
    return name if colon and 0 < len(name.split()) <= _MOST_WORDS else ""


def _is_written_as_name(name: str) -> bool:
    """Of one or two words, or mostly with capitals; “Marius van der Berg”, but not “the point is”."""
    words = name.split()
    large = sum(not word[0].islower() for word in words)
    return _ENDS_OF_SENTENCES.isdisjoint(name) and (len(words) <= _FEW_WORDS or 2 * large >= len(words))
