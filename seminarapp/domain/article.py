# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Article: what is published, as an ordered list of blocks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid5

from eventsourcing.domain import Aggregate, event

from seminarapp.domain import places
from seminarapp.domain.errors import NotFoundError, RuleError
from seminarapp.domain.values import (
    Attribution,
    BlockKind,
    Placement,
    QuoteMarks,
    StepWay,
    Tense,
    only_one,
)

_HEADING_LEVELS = (2, 3)


@dataclass(frozen=True, slots=True)
class ArticleStyle:
    """The document's choices for quotes.

    Attributes:
        attribution: the form of every quote that has none of its own; None for the rule “full at first mention,
            surname later”.
    """

    quotes: QuoteMarks = QuoteMarks.DASH
    tense: Tense = Tense.PAST
    attribution: Attribution | None = None

    @classmethod
    def usual_in(cls, language: str) -> ArticleStyle:
        """The quotation dash in any Swedish, quotation marks in English; past tense."""
        return cls(quotes=QuoteMarks.DASH if language.startswith("sv") else QuoteMarks.MARKS)


@dataclass(frozen=True, slots=True)
class Content:
    """What a block says. Which fields count depends on its kind.

    Attributes:
        text: plain text with `*emphasis*` and `[label](https://…)`; for a list, one item a line; for panel, moderator
            and recording, the line that introduces them (empty for the language's default).
        level: of a heading, 2 or 3.
        sources: the captures a paragraph rests on.
        capture: of a quote, whose words it is painted from; they are never copied into the article.
        attribution, placement: of a quote; None for the document's rule.
    """

    kind: BlockKind
    text: str = ""
    level: int = 2
    sources: tuple[UUID, ...] = ()
    capture: UUID | None = None
    attribution: Attribution | None = None
    placement: Placement | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A block in its place in the article.

    Attributes:
        rival: where two people changed a block at once, the block that has the other's text; "" where the other took
            it out; None for no contest.
    """

    id: str
    content: Content
    place: str
    rival: str | None = None


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a published edition says of itself.

    Attributes:
        at: when it was published, with an offset from UTC.
        head: the hash of the log's head just before, in hexadecimal: nobody can change what came earlier unseen.
        registry: the public body's registry number (diarienummer), or "".
    """

    at: datetime
    head: str
    registry: str = ""


class Article(Aggregate):
    """An article under work. Whether a capture may be quoted is checked by the use case that inserts it.

    What is published stays as it was: an edition is the log up to its own event. The article can be written on, and
    a correction makes that the next edition.

    `block_ids` are all ids that were ever given, so that a removed block can come back under its own. `editions` counts
    the editions; `published` says whether the last of them stands.
    """

    TOPIC = "article"

    @event("Created", topic="article.begun")
    def __init__(self, seminar: UUID, style: ArticleStyle) -> None:
        self.seminar = seminar
        self.style = style
        self.blocks: dict[str, Block] = {}
        self.block_ids: set[str] = set()
        self._gone: dict[str, Block] = {}  # as they were when they were taken out
        self.editions = 0
        self.published = False

    @staticmethod
    def create_id(seminar: UUID) -> UUID:
        """A seminar has one article, so its id follows from the seminar's."""
        return uuid5(seminar, "article")

    def choose_style(self, style: ArticleStyle) -> None:
        """Change how quotes are marked and attributed throughout."""
        if style != self.style:
            self._choose_style(style)

    @event("StyleChosen", topic="article.style_chosen")
    def _choose_style(self, style: ArticleStyle) -> None:
        self.style = style

    def insert_block(self, block: str, content: Content, before: str | None = None) -> None:
        """Insert a block before another, or last.

        Raises:
            DuplicateError: the id is taken.
            NotFoundError: there is no block to stand before.
            RuleError: the content is not one a block can have.
        """
        only_one("block", block, self.blocks)
        self._insert_block(block, _sound(content), places.moved(self.ordered_blocks(), block, before))

    @event("BlockInserted", topic="article.block_inserted")
    def _insert_block(self, block: str, content: Content, place: str) -> None:
        self.blocks[block] = Block(block, content, place)
        self.block_ids.add(block)

    def revise_block(
        self, block: str, content: Content, based_on: Content | None = None, copy: str = ""
    ) -> str:
        """Change what a block says or is; returns the block that says it.

        Nothing that somebody else wrote meanwhile is overwritten: the text then stands in a block of its own right
        after, under the id `copy`, and the two are a contest until the writers choose. A block that somebody took out
        comes back.

        Args:
            based_on: what the block said when its writer began; None to overwrite whatever it says.
        """
        _sound(content)
        if based_on is not None and block in self._gone and block not in self.blocks:
            self._contest_block(block, content, self._place_after(self._gone[block].place), "")
            return block
        present = self.block(block).content
        if present == content:
            return block
        if based_on in (None, present):
            self._revise_block(block, content)
            return block
        only_one("block", copy, self.blocks)
        self._contest_block(copy, content, self._place_after(self.blocks[block].place), block)
        return copy

    def _place_after(self, place: str) -> str:
        following = min((one.place for one in self.blocks.values() if one.place > place), default="")
        return places.between(place, following)

    @event("BlockContested", topic="article.block_contested")
    def _contest_block(self, block: str, content: Content, place: str, rival: str) -> None:
        self.blocks[block] = Block(block, content, place, rival)
        self.block_ids.add(block)

    def settle_contest(self, block: str) -> None:
        """The writers have chosen: the block is one as any other."""
        if self.block(block).rival is not None:
            self._settle_contest(block)

    @event("ContestSettled", topic="article.contest_settled")
    def _settle_contest(self, block: str) -> None:
        self.blocks[block] = replace(self.blocks[block], rival=None)

    @event("BlockRevised", topic="article.block_revised")
    def _revise_block(self, block: str, content: Content) -> None:
        self.blocks[block] = replace(self.blocks[block], content=content)

    def move_block(self, block: str, before: str | None) -> None:
        """Put a block before another, or last."""
        place = places.moved(self.ordered_blocks(), self.block(block).id, before)
        if place != self.blocks[block].place:
            self._move_block(block, place)

    @event("BlockMoved", topic="article.block_moved")
    def _move_block(self, block: str, place: str) -> None:
        self.blocks[block] = replace(self.blocks[block], place=place)

    def remove_block(self, block: str, based_on: Content | None = None) -> None:
        """Take a block out of the article.

        Args:
            based_on: what it said when its writer decided so; None to take it out whatever it says.

        Raises:
            RuleError: it says something else by now.
        """
        if based_on not in (None, self.block(block).content):
            raise RuleError("Somebody else has changed the block meanwhile: read it before you remove it")
        self._remove_block(block)

    @event("BlockRemoved", topic="article.block_removed")
    def _remove_block(self, block: str) -> None:
        self._gone[block] = self.blocks.pop(block)

    def finalise(self, imprint: Imprint, despite: str = "") -> None:
        """Publish the article as it stands.

        Args:
            despite: why, where the check before publishing asked for something else; "" where it did not.

        Raises:
            RuleError: it is published already.
        """
        if self.published:
            raise RuleError(
                "The article is published already, as edition {number}: publish a correction instead",
                number=self.editions,
            )
        self._finalise(imprint, despite.strip())

    @event("Finalised", topic="article.finalised")
    def _finalise(self, imprint: Imprint, despite: str) -> None:
        self.editions += 1
        self.published = True

    def publish_correction(self, note: str, imprint: Imprint, despite: str = "") -> None:
        """Publish the article as it stands in the place of the edition before, with a dated note that says why.

        Raises:
            RuleError: nothing is published, or the note is blank.
        """
        if not self.published:
            raise RuleError("There is no published edition to correct: finalise the article first")
        if not note.strip():
            raise RuleError("A correction needs a note: say what was wrong and is now right")
        self._publish_correction(note.strip(), imprint, despite.strip())

    @event("CorrectionPublished", topic="article.correction_published")
    def _publish_correction(self, note: str, imprint: Imprint, despite: str) -> None:
        self.editions += 1

    def withdraw(self, reason: str, at: datetime) -> None:
        """Publish the article no longer. The edition stays in the log; withdrawing erases nothing.

        Raises:
            RuleError: nothing is published, or the reason is blank.
        """
        if not self.published:
            raise RuleError("There is no published edition to withdraw")
        if not reason.strip():
            raise RuleError("Withdrawing needs a reason: say why the article is published no longer")
        self._withdraw(reason.strip(), at)

    @event("Withdrawn", topic="article.withdrawn")
    def _withdraw(self, reason: str, at: datetime) -> None:
        self.published = False

    def take_step(self, way: StepWay, events: int) -> None:
        """Say that the `events` events of this article just before this one are one change, as its writer saw it.

        That is how undo and redo know, after a restart, what was one change and what was taken back.
        """
        self._take_step(way, events)

    @event("StepTaken", topic="article.step_taken")
    def _take_step(self, way: StepWay, events: int) -> None:
        """Nothing of the article itself changes."""

    def block(self, block: str) -> Block:
        """The block with that id.

        Raises:
            NotFoundError: it is gone or never was.
        """
        if block not in self.blocks:
            raise NotFoundError("The block is no longer in the article: reload the article")
        return self.blocks[block]

    def ordered_blocks(self) -> list[Block]:
        """The blocks as they are read."""
        return places.in_order(self.blocks.values())


def _sound(content: Content) -> Content:
    if content.kind is BlockKind.HEADING and content.level not in _HEADING_LEVELS:
        raise RuleError(
            "A heading of level {level} is not possible: use 2 or 3, the headline is 1", level=content.level
        )
    if content.kind is BlockKind.QUOTE and content.capture is None:
        raise RuleError("A quote block needs a capture to take its words from: choose a quote")
    return content
