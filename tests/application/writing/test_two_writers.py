# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Two people in one article: their changes of different blocks commute, and no text of the same block is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.views.article import BlockView
from seminarapp.application.writing.writing import Writing
from seminarapp.domain.article import Content
from seminarapp.domain.errors import RuleError
from seminarapp.domain.values import BlockKind
from tests.fakes.chronicle import RetoldLog
from tests.fakes.house import FakeHouse

BLOCKS = 4


def text(words: str) -> Content:
    return Content(BlockKind.PARAGRAPH, words)


@dataclass
class Desk:
    """A writer: what they have seen of each block, and where they write on."""

    writing: Writing
    seminar: UUID
    seen: dict[str, Content] = field(default_factory=dict)
    own: dict[str, str] = field(default_factory=dict)

    def look(self) -> None:
        self.seen = {one.id: one.content for one in blocks(self.writing, self.seminar)}

    def revise(self, block: str, words: str) -> None:
        here = self.own.get(block, block)
        stands = self.writing.revise_block(self.seminar, here, text(words), self.seen[here])
        self.own[block] = stands
        self.seen[stands] = text(words)


@dataclass
class Office:
    """A seminar with an article of four blocks, and two writers at it."""

    house: FakeHouse = field(default_factory=FakeHouse)

    def __post_init__(self) -> None:
        self.seminar = self.house.activities.planning.plan_seminar(TitleCard("Vem äger vattnet?"))
        writing = self.house.activities.writing
        self.blocks = [writing.insert_block(self.seminar, text(f"ursprung {n}")) for n in range(BLOCKS)]
        self.writers = [Desk(self.another(), self.seminar) for _ in range(2)]
        for writer in self.writers:
            writer.look()

    def another(self) -> Writing:
        return Writing(self.house.ledger, self.house.views, RetoldLog(self.house.ledger))

    @property
    def article(self) -> list[BlockView]:
        return blocks(self.house.activities.writing, self.seminar)


def blocks(writing: Writing, seminar: UUID) -> list[BlockView]:
    article = writing.material(seminar).article
    assert article is not None
    return list(article.blocks)


def interleaved(first: list[int], second: list[int], turns: list[bool]) -> list[tuple[int, int]]:
    """Both writers' steps, whose turn it is told by `turns`, the rest at the end."""
    queues = [list(first), list(second)]
    order = [(int(turn), queues[turn].pop(0)) for turn in turns if queues[turn]]
    return order + [(0, one) for one in queues[0]] + [(1, one) for one in queues[1]]


STEPS = st.lists(
    st.sampled_from([0, 1, 2]), max_size=5
)  # change the first of two blocks, the second, remove the second


@given(first=STEPS, second=STEPS, turns=st.lists(st.booleans(), max_size=10))
def test_changes_of_different_blocks_give_the_same_article_in_any_order(
    first: list[int], second: list[int], turns: list[bool]
) -> None:
    articles = []
    for order in (interleaved(first, second, turns), interleaved(first, second, [])):
        office = Office()
        counts, gone = [0, 0], [False, False]
        for writer, step in order:
            desk, mine = office.writers[writer], office.blocks[2 * writer : 2 * writer + 2]
            counts[writer] += 1
            if step < 2 and not (step == 1 and gone[writer]):
                desk.revise(mine[step], f"{writer} {counts[writer]}")
            elif not gone[writer]:
                desk.writing.remove_block(office.seminar, mine[1], desk.seen[mine[1]])
                gone[writer] = True
        articles.append([(one.id, one.content) for one in office.article])
        assert all(one.rival is None for one in office.article)
    assert articles[0] == articles[1]


@given(turns=st.lists(st.tuples(st.booleans(), st.integers(0, 1)), max_size=10))
def test_of_the_same_blocks_nothing_is_lost(turns: list[tuple[bool, int]]) -> None:
    office = Office()
    last: dict[tuple[bool, int], str] = {}
    for number, (writer, block) in enumerate(turns):
        words = f"text {number}"
        office.writers[writer].revise(office.blocks[block], words)
        last[writer, block] = words
    said = [one.content.text for one in office.article]
    assert set(last.values()) <= set(said)
    assert len(said) == len(set(said))


def test_the_second_text_stands_right_after_the_first_and_names_it() -> None:
    office = Office()
    one, other = office.writers
    one.revise(office.blocks[1], "mitt")
    other.revise(office.blocks[1], "ditt")
    other.revise(office.blocks[1], "ditt igen")
    told = [(block.content.text, block.rival) for block in office.article]
    place = told.index(("mitt", None))
    assert told[place + 1] == ("ditt igen", office.blocks[1])
    assert told[place + 2] == ("ursprung 2", None)


def test_the_same_text_twice_is_no_contest() -> None:
    office = Office()
    for writer in office.writers:
        writer.revise(office.blocks[1], "lika")
    assert [one.content.text for one in office.article].count("lika") == 1


def test_a_block_that_somebody_took_out_comes_back_with_what_was_written() -> None:
    office = Office()
    one, other = office.writers
    one.writing.remove_block(office.seminar, office.blocks[1], one.seen[office.blocks[1]])
    other.revise(office.blocks[1], "ändå")
    found = next(block for block in office.article if block.id == office.blocks[1])
    assert (found.content.text, found.rival) == ("ändå", "")


def test_what_somebody_wrote_meanwhile_is_not_removed_unread() -> None:
    office = Office()
    one, other = office.writers
    one.revise(office.blocks[1], "nytt")
    seen: Callable[[], None] = partial(
        other.writing.remove_block, office.seminar, office.blocks[1], other.seen[office.blocks[1]]
    )
    with pytest.raises(RuleError, match="Somebody else has changed the block"):
        seen()


def test_a_settled_contest_is_none() -> None:
    office = Office()
    one, other = office.writers
    one.revise(office.blocks[1], "mitt")
    other.revise(office.blocks[1], "ditt")
    copy = other.own[office.blocks[1]]
    one.writing.settle_contest(office.seminar, copy)
    one.writing.settle_contest(office.seminar, copy)
    assert all(block.rival is None for block in office.article)
