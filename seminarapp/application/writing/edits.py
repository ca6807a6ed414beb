# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Edits: what was done to an article, told from its log, so that it can be taken back after a restart.

A marker (`article.step_taken`) says of the events before it that they were one change. Where there is none, as in
logs of earlier versions or after a crash, what was typed into one block in a row is one change, and all else one each.
What stood there when the article was begun is no change.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from eventsourcing.domain import AggregateEvent

from seminarapp.application.ports.log import Happening, topic_of
from seminarapp.application.step_stack import StepStack
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import StepWay


@dataclass(frozen=True, slots=True)
class BlockEdit:
    """What happened to one block; a content or a place is None where the block was not in the article.

    Attributes:
        origin, goal: its index before and after.
    """

    block: str
    before: Content | None
    after: Content | None
    origin: int | None
    goal: int | None


@dataclass(frozen=True, slots=True)
class StyleEdit:
    """Quotes were written in another way from then on."""

    before: ArticleStyle
    after: ArticleStyle


Edit = BlockEdit | StyleEdit


@dataclass(frozen=True, slots=True)
class Edits:
    """Changes that can be taken back (`done`) and done again (`undone`), each some edits; the next one is last."""

    done: tuple[tuple[Edit, ...], ...] = ()
    undone: tuple[tuple[Edit, ...], ...] = ()


@dataclass
class Unfolding:
    """An article as it stands while its log is read from the beginning.

    Attributes:
        style: None before it is begun.
        contents: by block id.
    """

    style: ArticleStyle | None = None
    contents: dict[str, Content] = field(default_factory=dict)
    _places: dict[str, str] = field(default_factory=dict)
    _order: list[tuple[str, str]] = field(default_factory=list)

    @property
    def order(self) -> tuple[str, ...]:
        """The ids of the blocks as they are read."""
        return tuple(block for _, block in self._order)

    def take(self, event: AggregateEvent) -> Edit | None:
        """Let an event happen; None when it changes nothing that is read."""
        told = vars(event)
        block = told.get("block", "")
        before, origin = self.contents.get(block), self._index(block)
        match topic_of(event):
            case "article.begun":
                self.style = told["style"]
                return None
            case "article.style_chosen":
                old, self.style = self.style, told["style"]
                return StyleEdit(old or self.style, self.style)
            case "article.block_inserted" | "article.block_contested":
                self.contents[block] = told["content"]
                self._put(block, told["place"])
            case "article.block_revised":
                self.contents[block] = told["content"]
            case "article.block_moved":
                self._put(block, told["place"])
            case "article.block_removed":
                del self.contents[block]
                self._order.remove((self._places.pop(block), block))
            case _:
                return None
        return BlockEdit(block, before, self.contents.get(block), origin, self._index(block))

    def _put(self, block: str, place: str) -> None:
        if block in self._places:
            self._order.remove((self._places[block], block))
        self._places[block] = place
        insort(self._order, (place, block))

    def _index(self, block: str) -> int | None:
        return bisect_left(self._order, (self._places[block], block)) if block in self._places else None


def edits_of(happened: Iterable[Happening]) -> Edits:
    """The changes that the log of one article tells of."""
    article = Unfolding()
    changes: StepStack[tuple[Edit, ...]] = StepStack()
    loose: list[Edit] = []
    beginning = True
    for entry in happened:
        if topic_of(entry.event) == "article.step_taken":
            told = vars(entry.event)
            marked = loose[max(0, len(loose) - told["events"]) :]
            _take_loose(loose[: len(loose) - len(marked)], changes, beginning=beginning)
            change = _joined(marked)
            if change or told["way"] is not StepWay.DONE:
                changes.take(told["way"], change)
            loose, beginning = [], False
            continue
        edit = article.take(entry.event)
        if edit is not None:
            loose.append(edit)
    _take_loose(loose, changes, beginning=beginning)
    return Edits(changes.done, changes.undone)


def _take_loose(edits: Sequence[Edit], changes: StepStack[tuple[Edit, ...]], *, beginning: bool) -> None:
    """Edits that no marker speaks of: what goes on in the same block is one change with what was before it."""
    rest = list(edits)
    while beginning and rest and isinstance(rest[0], BlockEdit) and rest[0].origin is None:
        del rest[0]  # the blocks that the article was begun with
    joined: list[tuple[Edit, ...]] = []
    for edit in rest:
        last = joined[-1] if joined else ()
        if len(last) == 1 and _goes_on(last[0], edit):
            joined[-1] = _joined((*last, edit))
        else:
            joined.append((edit,))
    for change in filter(None, joined):
        changes.did(change)


def _goes_on(one: Edit, other: Edit) -> bool:
    """Whether both are words typed into the same block."""
    return (
        isinstance(one, BlockEdit)
        and isinstance(other, BlockEdit)
        and one.block == other.block
        and None not in (one.before, one.after, other.after)
        and one.origin == one.goal
        and other.origin == other.goal
    )


def _joined(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits with those that go on in the same block made one; what comes to nothing is left out."""
    joined: list[Edit] = []
    for edit in edits:
        last = joined[-1] if joined else None
        if isinstance(last, BlockEdit) and isinstance(edit, BlockEdit) and _goes_on(last, edit):
            joined[-1] = BlockEdit(edit.block, last.before, edit.after, last.origin, edit.goal)
        else:
            joined.append(edit)
    return tuple(edit for edit in joined if not _is_nothing(edit))


def _is_nothing(edit: Edit) -> bool:
    if isinstance(edit, StyleEdit):
        return edit.before == edit.after
    return edit.before == edit.after and edit.origin == edit.goal
