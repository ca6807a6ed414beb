# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The difference between two versions of an article: block by block, and word by word within a block."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from seminarapp.application.views.article import BlockView
from seminarapp.domain.article import Content

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_ALIKE = 0.3  # of the words of a text: where fewer are kept, it is told as replaced
_MOST_WORDS = 3_000  # of one block: a longer one is told as replaced, as comparing takes the square of it


class Fate(StrEnum):
    """What became of words or of a block."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one fate: never CHANGED."""

    text: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class BlockDifference:
    """What became of one block; `old` or `new` is None where it was not in that version."""

    block: str
    old: Content | None
    new: Content | None
    stretches: tuple[Stretch, ...]

    @property
    def fate(self) -> Fate:
        """What became of it."""
        if self.old is None:
            return Fate.ADDED
        if self.new is None:
            return Fate.REMOVED
        return Fate.SAME if self.old == self.new else Fate.CHANGED


def difference(
    old: Sequence[BlockView], new: Sequence[BlockView], read: Callable[[Content], str]
) -> tuple[BlockDifference, ...]:
    """Every block of both versions: in the newer order, each that is gone after the one it followed.

    Args:
        read: the text of a block as one reads it.
    """
    before = {block.id: block.content for block in old}
    after = {block.id: block.content for block in new}
    gone: dict[str, list[str]] = {}
    last = ""
    for one in old:
        if one.id in after:
            last = one.id
        else:
            gone.setdefault(last, []).append(one.id)
    order = list(gone.get("", []))
    for one in new:
        order += [one.id, *gone.get(one.id, [])]
    return tuple(_block(name, before.get(name), after.get(name), read) for name in order)


def _block(
    name: str, old: Content | None, new: Content | None, read: Callable[[Content], str]
) -> BlockDifference:
    before = read(old) if old is not None else ""
    after = read(new) if new is not None else ""
    return BlockDifference(name, old, new, stretches_of(before, after))


def stretches_of(old: str, new: str) -> tuple[Stretch, ...]:
    """The words of two texts; the same and the added ones joined are `new`, the same and the removed ones `old`."""
    if old == new:
        return (Stretch(old, Fate.SAME),) if old else ()
    before, after = _WORD.findall(old), _WORD.findall(new)
    if max(len(before), len(after)) > _MOST_WORDS:
        return _told([(old, Fate.REMOVED), (new, Fate.ADDED)])
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return _told([(old, Fate.REMOVED), (new, Fate.ADDED)])
    told: list[tuple[str, Fate]] = []
    gone = come = ""
    for tag, b0, b1, a0, a1 in matcher.get_opcodes():
        was, now = "".join(before[b0:b1]), "".join(after[a0:a1])
        inside = (gone or come) and not was.strip() and b1 < len(before)
        if tag == "equal" and not inside:  # a lone space between two changes belongs to them
            told += [(gone, Fate.REMOVED), (come, Fate.ADDED), (was, Fate.SAME)]
            gone = come = ""
        else:
            gone, come = gone + was, come + now
    return _told([*told, (gone, Fate.REMOVED), (come, Fate.ADDED)])


def _told(told: Sequence[tuple[str, Fate]]) -> tuple[Stretch, ...]:
    return tuple(Stretch(text, fate) for text, fate in told if text)
