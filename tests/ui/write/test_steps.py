# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The law of undo: a change and the one taken back leave everything as it was, whatever came in between."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import BlockKind, QuoteMarks
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.steps import Insert, Move, Remove, Restyle, Revise, Step, taken_back


def done(step: Step, pieces: list[Piece]) -> None:
    """What a step means, said once more and as simply as possible."""
    match step:
        case Insert(piece, index):
            pieces.insert(index, piece)
        case Remove(_, index):
            del pieces[index]
        case Move(piece, origin, goal):
            assert pieces.pop(origin) is piece
            pieces.insert(goal, piece)
        case Revise(piece, _, content):
            piece.content = content
        case Restyle():
            pass


class Editing(RuleBasedStateMachine):
    """Random steps, then all of them taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces = [Piece(Content(BlockKind.PARAGRAPH, str(n))) for n in range(3)]
        self.at_first = self.state()
        self.did: list[Step] = []

    def state(self) -> list[tuple[Piece, Content]]:
        return [(piece, piece.content) for piece in self.pieces]

    def do(self, step: Step) -> None:
        done(step, self.pieces)
        self.did.append(step)

    @rule(data=st.data(), text=st.text(max_size=3))
    def insert(self, data: st.DataObject, text: str) -> None:
        index = data.draw(st.integers(0, len(self.pieces)))
        self.do(Insert(Piece(Content(BlockKind.PARAGRAPH, text)), index))

    @precondition(lambda self: self.pieces)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        index = data.draw(st.integers(0, len(self.pieces) - 1))
        self.do(Remove(self.pieces[index], index))

    @precondition(lambda self: self.pieces)
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        places = st.integers(0, len(self.pieces) - 1)
        origin, goal = data.draw(places), data.draw(places)
        self.do(Move(self.pieces[origin], origin, goal))

    @precondition(lambda self: self.pieces)
    @rule(data=st.data(), text=st.text(max_size=3))
    def revise(self, data: st.DataObject, text: str) -> None:
        piece = data.draw(st.sampled_from(self.pieces))
        self.do(Revise(piece, piece.content, Content(BlockKind.CLOSING, text)))

    @invariant()
    def taking_everything_back_gives_the_first_state(self) -> None:
        now = self.state()
        back = taken_back(self.did)
        for step in back:
            done(step, self.pieces)
        assert self.state() == self.at_first
        for step in taken_back(back):
            done(step, self.pieces)
        assert self.state() == now


TestEditing = Editing.TestCase


@given(st.sampled_from(QuoteMarks), st.sampled_from(QuoteMarks))
def test_a_style_is_taken_back(old: QuoteMarks, new: QuoteMarks) -> None:
    step = Restyle(ArticleStyle(old), ArticleStyle(new))
    assert step.inverse == Restyle(step.new, step.old)
    assert taken_back(taken_back((step,))) == (step,)
