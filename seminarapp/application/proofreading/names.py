# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Names of the panel that are nearly, but not quite, as in the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seminarapp.application.proofreading.passage import Passage, Place

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ALONE = 5  # letters, from which on a surname is told from other words by itself
_LONG = 8  # letters, from which on two may be wrong


def nearly_a_name(passage: Passage) -> Iterator[Place]:
    """A capitalised word one letter from a surname of the panel (two, from eight on), or a first name before one.

    The rule is this program's own: names are never typed in the blocks that come from the plan, so one that is typed
    elsewhere should read as it does there. A first name is judged only before its surname: Maria is no misspelt Marit.
    """
    full = [tuple(_WORD.findall(name)) for name in passage.names]
    known = {part for name in full for part in name}
    surnames = {name[-1] for name in full if len(name) > 1}
    words = list(_WORD.finditer(passage.prose))
    for number, found in enumerate(words):
        word = found[0]
        if not word[0].isupper() or _own(word) in known or word in known:
            continue
        meant = _nearest(word, {name for name in surnames if len(name) >= _ALONE})
        if meant is None and number + 1 < len(words):
            following = words[number + 1][0]
            close = {name[0] for name in full if len(name) > 1 and _near_in_any_case(following, name[-1])}
            meant = _nearest(word, close, genitive=False)
        if meant is not None:
            yield Place(found.start(), found.end(), meant)


def _own(word: str) -> str:
    """The word without the s of a genitive."""
    return word.removesuffix("s")


def _nearest(word: str, names: set[str], *, genitive: bool = True) -> str | None:
    """The one name that the word is near to, in the word's own case; None for none, or for two."""
    forms = {name: name for name in names} | ({f"{name}s": name for name in names} if genitive else {})
    near = [form for form in forms if _near(word, form)]
    meant = {forms[form] for form in near}
    if len(meant) != 1:
        return None
    return min(near, key=lambda form: (distance(word, form), form))


def _near_in_any_case(word: str, name: str) -> bool:
    """Whether it is near to the name as it is, or to its genitive."""
    return _near(word, name) or _near(word, f"{name}s")


def _near(word: str, name: str) -> bool:
    if word == name:
        return True
    most = 2 if len(name) >= _LONG else 1
    return abs(len(word) - len(name)) <= most and distance(word.casefold(), name.casefold()) <= most


def distance(one: str, other: str) -> int:
    """How many letters to put in, take out, change, or change about with the next, to get from one to the other.

    The optimal string alignment distance (Damerau's, with no stretch changed twice).
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, wanted in enumerate(other, 1):
            least = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != wanted))
            turned = row > 1 < column and letter == other[column - 2] and one[row - 2] == wanted
            line.append(min(least, before[column - 2] + 1) if turned else least)
        before, last = last, line
    return last[-1]
