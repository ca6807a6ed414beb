# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The manuscript is ahead of the store, and the store ends up with what the screen shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from seminarapp.application.views.article import ArticleView
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import BlockKind, QuoteMarks
from seminarapp.ui.write.manuscript import MOST_CHANGES, Manuscript
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.steps import Change, Insert, Revise
from tests.fakes.house import FakeHouse
from tests.ui.write.desks import LateDesk, PromptDesk
from tests.ui.write.scene import BLOCKS, held

PARAGRAPH = Content(BlockKind.PARAGRAPH, "Nytt")


class Copy:
    """A manuscript, the house behind it, and every signal that was sent."""

    def __init__(self, desk_of: Callable[[FakeHouse], LateDesk], *, proposed: bool = False) -> None:
        self.house = FakeHouse()
        seminar = self.house.activities.exchange.take_in(held(*(() if proposed else BLOCKS))).seminar
        assert seminar is not None
        self.seminar = seminar
        self.desk = desk_of(self.house)
        self.manuscript = Manuscript(self.desk)
        self.signals: list[str] = []
        for name in ("loaded", "inserted", "removed", "moved", "revised", "restyled", "changed", "refused"):
            getattr(self.manuscript, name).connect(lambda *_, name=name: self.signals.append(name))
        self.load()

    def load(self) -> None:
        self.manuscript.load(self.seminar, self.stored)

    def opened_again(self) -> Manuscript:
        """Another manuscript of the same article, as after a restart."""
        manuscript = Manuscript(self.desk)
        manuscript.load(self.seminar, self.stored)
        return manuscript

    @property
    def stored(self) -> ArticleView:
        article = self.house.activities.writing.material(self.seminar).article
        assert article is not None
        return article

    @property
    def on_screen(self) -> list[Content]:
        return [piece.content for piece in self.manuscript.pieces]

    @property
    def in_store(self) -> list[Content]:
        return [block.content for block in self.stored.blocks]

    def capture(self, label: str) -> Content:
        captures = self.house.activities.writing.material(self.seminar).captures
        return Content(BlockKind.QUOTE, capture=next(one.id for one in captures if one.label == label))


@pytest.fixture
def prompt() -> Copy:
    return Copy(lambda house: PromptDesk(house.activities))


@pytest.fixture
def late() -> Copy:
    return Copy(lambda house: LateDesk(house.activities))


def test_every_step_is_in_the_store_at_once(prompt: Copy) -> None:
    manuscript = prompt.manuscript
    piece = manuscript.insert(PARAGRAPH, 2)
    manuscript.move(piece, 5)
    manuscript.revise(piece, replace(PARAGRAPH, text="Annat"))
    manuscript.remove(manuscript.pieces[0])
    manuscript.choose_style(ArticleStyle(QuoteMarks.MARKS))
    assert prompt.on_screen == prompt.in_store
    assert prompt.stored.style.quotes is QuoteMarks.MARKS
    assert prompt.in_store[4].text == "Annat"


def test_a_block_that_has_no_id_yet_is_revised_moved_and_removed(late: Copy) -> None:
    manuscript = late.manuscript
    kept, gone = manuscript.insert(PARAGRAPH, 0), manuscript.insert(PARAGRAPH, 0)
    manuscript.type_text(kept, "Skrivet i väntan")
    manuscript.move(kept, 4)
    manuscript.remove(gone)
    assert kept.key.id == ""
    late.desk.work()
    assert kept.key.id
    assert late.on_screen == late.in_store
    assert late.in_store[3].text == "Skrivet i väntan"


def test_new_blocks_before_one_another_keep_their_order(late: Copy) -> None:
    manuscript = late.manuscript
    for text in "cba":
        manuscript.insert(replace(PARAGRAPH, text=text), 0)
    late.desk.work()
    assert [content.text for content in late.in_store[:3]] == ["a", "b", "c"]


def test_a_removed_block_comes_back_under_its_own_id(prompt: Copy) -> None:
    before = prompt.stored
    manuscript = prompt.manuscript
    manuscript.remove(manuscript.pieces[4])
    manuscript.undo()
    assert prompt.stored == before


def test_redoing_an_insertion_gives_no_second_block(prompt: Copy) -> None:
    piece = prompt.manuscript.insert(PARAGRAPH, 1)
    given = piece.key.id
    prompt.manuscript.undo()
    prompt.manuscript.redo()
    assert prompt.stored.blocks[1].id == given
    assert len(prompt.stored.blocks) == len(BLOCKS) + 1


def test_moving_beyond_the_ends_or_nowhere_is_no_change(prompt: Copy) -> None:
    manuscript = prompt.manuscript
    first, last = manuscript.pieces[0], manuscript.pieces[-1]
    manuscript.move(first, -1)
    manuscript.move(last, len(manuscript.pieces))
    manuscript.move(first, 0)
    assert not manuscript.can_undo


def test_saying_the_same_again_is_no_change(prompt: Copy) -> None:
    manuscript = prompt.manuscript
    manuscript.revise(manuscript.pieces[3], manuscript.pieces[3].content)
    manuscript.choose_style(manuscript.style)
    manuscript.type_text(manuscript.pieces[3], manuscript.pieces[3].content.text)
    assert not manuscript.can_undo
    assert manuscript.steps_kept == 0


def test_typing_is_one_change_however_often_it_was_kept(prompt: Copy) -> None:
    manuscript = prompt.manuscript
    piece = manuscript.pieces[3]
    before = piece.content
    for text in ("a", "ab", "abc"):
        manuscript.type_text(piece, text)
    assert not manuscript.can_undo
    manuscript.close_typing(piece, before)
    manuscript.undo()
    assert piece.content == before
    assert prompt.in_store[3] == before
    assert not manuscript.can_undo


def test_typing_that_came_to_nothing_is_no_change(prompt: Copy) -> None:
    manuscript = prompt.manuscript
    piece = manuscript.pieces[3]
    before = piece.content
    manuscript.type_text(piece, "x")
    manuscript.type_text(piece, before.text)
    manuscript.close_typing(piece, before)
    assert not manuscript.can_undo


def test_typing_tells_of_a_change_and_resets_no_caret(prompt: Copy) -> None:
    prompt.signals.clear()
    prompt.manuscript.type_text(prompt.manuscript.pieces[3], "x")
    assert prompt.signals == ["changed"]


def test_typing_in_a_block_that_is_gone_does_nothing(prompt: Copy) -> None:
    manuscript = prompt.manuscript
    piece = manuscript.pieces[3]
    manuscript.remove(piece)
    manuscript.type_text(piece, "x")
    manuscript.close_typing(piece, PARAGRAPH)
    assert prompt.on_screen == prompt.in_store


def test_a_new_change_forgets_what_could_be_done_again(prompt: Copy) -> None:
    manuscript = prompt.manuscript
    manuscript.insert(PARAGRAPH, 0)
    manuscript.undo()
    manuscript.insert(PARAGRAPH, 1)
    assert not manuscript.can_redo
    assert manuscript.redo() == ()


def test_nothing_to_take_back_is_nothing(prompt: Copy) -> None:
    assert prompt.manuscript.undo() == ()


def test_several_steps_are_taken_back_as_one(prompt: Copy) -> None:
    manuscript = prompt.manuscript
    piece = manuscript.pieces[3]
    manuscript.do(Revise(piece, piece.content, replace(piece.content, text="a")), Insert(Piece(PARAGRAPH), 4))
    change = manuscript.undo()
    assert len(change) == 2
    assert prompt.on_screen == prompt.in_store
    assert len(prompt.in_store) == len(BLOCKS)


def test_undo_has_an_end(prompt: Copy) -> None:
    manuscript = prompt.manuscript
    for place in range(MOST_CHANGES + 5):
        manuscript.move(manuscript.pieces[0], 1 + place % 2)
    undone = 0
    while manuscript.undo():
        undone += 1
    assert undone == MOST_CHANGES


def test_the_first_change_makes_a_proposal_an_article() -> None:
    copy = Copy(lambda house: PromptDesk(house.activities), proposed=True)
    assert [copy.manuscript.proposed, copy.stored.proposed] == [True, True]
    copy.manuscript.insert(PARAGRAPH, 0)
    assert [copy.manuscript.proposed, copy.stored.proposed] == [False, False]
    assert copy.on_screen == copy.in_store


def test_loading_what_is_on_the_screen_already_changes_nothing(prompt: Copy) -> None:
    manuscript = prompt.manuscript
    manuscript.insert(PARAGRAPH, 0)
    pieces = list(manuscript.pieces)
    prompt.signals.clear()
    prompt.load()
    assert list(manuscript.pieces) == pieces
    assert manuscript.can_undo
    assert prompt.signals == []


def test_loading_something_else_begins_anew(prompt: Copy) -> None:
    first = prompt.stored.blocks[0]
    prompt.manuscript.insert(PARAGRAPH, 3)
    prompt.house.activities.writing.revise_block(prompt.seminar, first.id, replace(first.content, text="B"))
    prompt.load()
    assert prompt.on_screen == prompt.in_store
    prompt.manuscript.undo()
    assert prompt.in_store[0].text == first.content.text, "what another wrote is a change as any"
    prompt.manuscript.undo()
    assert len(prompt.in_store) == len(BLOCKS)
    assert not prompt.manuscript.can_undo


def test_what_was_done_before_the_program_was_closed_can_be_taken_back_and_done_again(prompt: Copy) -> None:
    manuscript = prompt.manuscript
    begun = prompt.in_store
    piece = manuscript.pieces[3]
    manuscript.do(Revise(piece, piece.content, replace(piece.content, text="a")), Insert(Piece(PARAGRAPH), 4))
    manuscript.remove(manuscript.pieces[4])
    manuscript.undo()
    split = prompt.in_store
    again = prompt.opened_again()
    again.redo()
    assert len(prompt.in_store) == len(BLOCKS)
    assert not again.can_redo
    again.undo()
    assert prompt.in_store == split
    again.undo()
    assert prompt.in_store == begun, "both halves of the split in one"
    assert not again.can_undo
    third = prompt.opened_again()
    third.redo()
    third.redo()
    assert len(prompt.in_store) == len(BLOCKS)
    assert [piece.content for piece in third.pieces] == prompt.in_store


def test_the_proposal_that_an_article_began_with_is_not_taken_back() -> None:
    copy = Copy(lambda house: PromptDesk(house.activities), proposed=True)
    proposal = copy.in_store
    copy.manuscript.insert(PARAGRAPH, 0)
    again = copy.opened_again()
    again.undo()
    assert copy.in_store == proposal
    assert not again.can_undo


def test_an_undo_that_comes_before_the_log_was_read_waits_for_nothing(late: Copy) -> None:
    again = late.opened_again()
    assert again.undo() == ()
    again.insert(PARAGRAPH, 0)
    late.desk.work()
    assert [content.text for content in late.in_store[:1]] == ["Nytt"]


def test_a_refused_quote_asks_to_be_loaded_again(late: Copy) -> None:
    content = late.capture("c4")
    late.manuscript.insert(content, 1)
    late.desk.work()
    assert "off the record" in late.desk.said[0]
    assert late.signals[-1] == "refused"
    late.load()
    assert content not in late.on_screen


def test_what_the_disk_refused_is_kept_with_the_next_step(prompt: Copy) -> None:
    prompt.house.ledger.broken = True
    piece = prompt.manuscript.insert(PARAGRAPH, 2)
    prompt.manuscript.type_text(piece, "Skrivet på full disk")
    assert "refused" not in prompt.signals
    assert len(prompt.in_store) == len(BLOCKS)
    prompt.house.ledger.broken = False
    prompt.manuscript.type_text(prompt.manuscript.pieces[0], "Ny rubrik")
    assert prompt.on_screen == prompt.in_store


def test_what_the_disk_refused_is_kept_when_asked_to_try_again(prompt: Copy) -> None:
    prompt.house.ledger.broken = True
    prompt.manuscript.type_text(prompt.manuscript.pieces[3], "Skrivet på full disk")
    prompt.house.ledger.broken = False
    mended: list[str] = []
    prompt.desk.mended.connect(mended.append)
    prompt.manuscript.retry()
    assert prompt.in_store[3].text == "Skrivet på full disk"
    assert mended == ["The disk refused"], "the message in the bar may go"
    steps = len(prompt.house.ledger.log)
    prompt.manuscript.retry()
    assert len(prompt.house.ledger.log) == steps


def test_words_that_the_disk_refused_are_not_overwritten_by_what_it_has(prompt: Copy) -> None:
    prompt.house.ledger.broken = True
    prompt.manuscript.type_text(prompt.manuscript.pieces[3], "Skrivet på full disk")
    prompt.load()
    assert prompt.on_screen[3].text == "Skrivet på full disk"


def test_what_the_disk_refused_and_was_removed_is_not_brought_back(prompt: Copy) -> None:
    prompt.house.ledger.broken = True
    piece = prompt.manuscript.insert(PARAGRAPH, 2)
    prompt.house.ledger.broken = False
    prompt.manuscript.remove(piece)
    assert prompt.on_screen == prompt.in_store


class Writing(RuleBasedStateMachine):
    """A writer in a hurry and a slow store: when it has caught up, it has what the screen shows."""

    def __init__(self) -> None:
        super().__init__()
        self.copy = Copy(lambda house: LateDesk(house.activities))
        self.manuscript = self.copy.manuscript

    @rule(place=st.integers(0, 20), text=st.text("ab ", max_size=3))
    def insert(self, place: int, text: str) -> None:
        self.manuscript.insert(replace(PARAGRAPH, text=text), place % (len(self.manuscript.pieces) + 1))

    @precondition(lambda self: self.manuscript.pieces)
    @rule(place=st.integers(0, 20))
    def remove(self, place: int) -> None:
        self.manuscript.remove(self.some(place))

    @precondition(lambda self: self.manuscript.pieces)
    @rule(origin=st.integers(0, 20), goal=st.integers(0, 20))
    def move(self, origin: int, goal: int) -> None:
        self.manuscript.move(self.some(origin), goal % len(self.manuscript.pieces))

    @precondition(lambda self: self.manuscript.pieces)
    @rule(place=st.integers(0, 20), text=st.text("ab ", max_size=3))
    def type_text(self, place: int, text: str) -> None:
        piece = self.some(place)
        before = piece.content
        self.manuscript.type_text(piece, text)
        self.manuscript.close_typing(piece, before)

    @precondition(lambda self: self.manuscript.pieces)
    @rule(place=st.integers(0, 20))
    def turn(self, place: int) -> None:
        piece = self.some(place)
        if piece.content.kind is not BlockKind.QUOTE:
            self.manuscript.revise(piece, replace(piece.content, kind=BlockKind.CLOSING))

    @rule(marks=st.sampled_from(QuoteMarks))
    def style(self, marks: QuoteMarks) -> None:
        self.manuscript.choose_style(ArticleStyle(marks))

    @rule()
    def undo(self) -> None:
        self.manuscript.undo()

    @rule()
    def redo(self) -> None:
        self.manuscript.redo()

    @rule(much=st.integers(1, 4))
    def work(self, much: int) -> None:
        self.copy.desk.work(much)

    def some(self, place: int) -> Piece:
        return self.manuscript.pieces[place % len(self.manuscript.pieces)]

    @invariant()
    def nothing_is_refused(self) -> None:
        assert self.copy.desk.said == []

    def teardown(self) -> None:
        self.copy.desk.work()
        assert self.copy.on_screen == self.copy.in_store
        assert self.manuscript.style == self.copy.stored.style
        ids = [block.id for block in self.copy.stored.blocks]
        assert ids == [piece.key.id for piece in self.manuscript.pieces]
        self.after_a_restart_the_same_can_be_taken_back()

    def after_a_restart_the_same_can_be_taken_back(self) -> None:
        again = self.copy.opened_again()
        self.copy.desk.work()
        backwards = all_states(self.manuscript, self.manuscript.undo)
        assert all_states(again, again.undo) == backwards
        assert all_states(again, again.redo) == all_states(self.manuscript, self.manuscript.redo)


def all_states(manuscript: Manuscript, turn: Callable[[], Change]) -> list[list[Content]]:
    """What the article says after each turn, until there are none; a turn that changes nothing is left out."""
    states = [[piece.content for piece in manuscript.pieces]]
    while turn():
        now = [piece.content for piece in manuscript.pieces]
        if now != states[-1]:
            states.append(now)
    return states


TestWriting = Writing.TestCase
TestWriting.settings = settings(max_examples=40, stateful_step_count=25)
