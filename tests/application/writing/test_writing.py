# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article: proposed first, then the writer's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.reviewing.revising import Revising
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.writing.writing import Writing, cited
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import (
    DuplicateError,
    NotFoundError,
    NotSavedError,
    QuoteRefusedError,
    RuleError,
)
from seminarapp.domain.shorthand import understood
from seminarapp.domain.values import Attribution, BlockKind, Fidelity, QuoteMarks, Recording
from tests.fakes.house import FakeHouse

PARAGRAPH = Content(BlockKind.PARAGRAPH, "Ett stycke.")


@pytest.fixture
def writing(activities: Activities) -> Writing:
    return activities.writing


@pytest.fixture
def quote(activities: Activities, seminar: UUID) -> CaptureView:
    """A starred verbatim quote of Anna's in s2."""
    activities.moderating.open_session(seminar)
    noted = understood('!AB: "Vi måste börja nu."', {"AB": "ab"})
    return activities.moderating.note(seminar, Entry(noted, Moment(312.5), segment="s2"))


def kinds(writing: Writing, seminar: UUID) -> list[BlockKind]:
    article = writing.material(seminar).article
    assert article is not None
    return [block.content.kind for block in article.blocks]


def ids(writing: Writing, seminar: UUID) -> list[str]:
    article = writing.material(seminar).article
    assert article is not None
    return [block.id for block in article.blocks]


def test_material_holds_everything_of_one_seminar(
    writing: Writing, activities: Activities, seminar: UUID, quote: CaptureView
) -> None:
    activities.moderating.give_floor(seminar, "ab", 300.0)
    activities.moderating.ask(seminar, "Vem betalar?", 900.0)
    material = writing.material(seminar)
    assert material.plan.card.id == seminar
    assert material.session is not None
    assert (len(material.turns), len(material.audience_questions)) == (1, 1)
    assert material.captures == (quote,)
    assert material.capture(quote.id) == quote
    assert material.capture(uuid4()) is None
    assert material.capture(None) is None


def test_a_change_of_the_seminar_is_a_revision_of_it(
    writing: Writing, activities: Activities, seminar: UUID
) -> None:
    before = writing.with_revision(writing.material(seminar))
    activities.planning.link_recording(seminar, Recording("", "https://play.example.org/hav"))
    after = writing.with_revision(writing.material(seminar))
    assert after.revision == before.revision + 1
    assert after.revised_at is not None
    assert writing.material(seminar).revision == 0


def test_looking_at_a_proposal_records_nothing(
    writing: Writing, house: FakeHouse, seminar: UUID, quote: CaptureView
) -> None:
    before = len(house.ledger.log)
    article = writing.material(seminar).article
    assert article is not None
    assert article.proposed
    assert len(house.ledger.log) == before
    assert house.views.article(seminar) is None


def test_the_first_change_makes_the_proposal_an_article(
    writing: Writing, house: FakeHouse, seminar: UUID, quote: CaptureView
) -> None:
    proposed = ids(writing, seminar)
    house.ledger.transactions.clear()
    added = writing.insert_block(seminar, PARAGRAPH)
    assert len(house.ledger.transactions) == 1
    article = writing.material(seminar).article
    assert article is not None
    assert not article.proposed
    assert ids(writing, seminar) == [*proposed, added]


def test_what_is_noted_later_does_not_change_a_begun_article(
    writing: Writing, activities: Activities, seminar: UUID, quote: CaptureView
) -> None:
    writing.insert_block(seminar, PARAGRAPH)
    before = ids(writing, seminar)
    noted = understood('!AB: "Och en sak till."', {"AB": "ab"})
    activities.moderating.note(seminar, Entry(noted, Moment(400.0), segment="s2"))
    assert ids(writing, seminar) == before


def test_blocks_are_inserted_moved_revised_and_removed(writing: Writing, seminar: UUID) -> None:
    first = writing.insert_block(seminar, PARAGRAPH)
    second = writing.insert_block(seminar, Content(BlockKind.CLOSING, "Slut."), before=first)
    assert ids(writing, seminar)[-2:] == [second, first]
    writing.move_block(seminar, second, None)
    assert ids(writing, seminar)[-2:] == [first, second]
    writing.revise_block(seminar, first, replace(PARAGRAPH, text="Ett annat."))
    writing.remove_block(seminar, second)
    article = writing.material(seminar).article
    assert article is not None
    assert article.blocks[-1].content.text == "Ett annat."


def test_a_removed_block_comes_back_though_others_came_meanwhile(writing: Writing, seminar: UUID) -> None:
    first = writing.insert_block(seminar, PARAGRAPH)
    writing.remove_block(seminar, first)
    second = writing.insert_block(seminar, Content(BlockKind.CLOSING, "Slut."))
    assert second != first
    writing.restore_block(seminar, first, PARAGRAPH, before=second)
    assert ids(writing, seminar)[-2:] == [first, second]
    with pytest.raises(DuplicateError):
        writing.restore_block(seminar, first, PARAGRAPH)


def test_a_quote_is_inserted_by_its_capture(writing: Writing, seminar: UUID, quote: CaptureView) -> None:
    block = writing.insert_quote(seminar, quote.id, before=ids(writing, seminar)[0])
    article = writing.material(seminar).article
    assert article is not None
    assert article.blocks[0].id == block
    assert article.blocks[0].content == Content(BlockKind.QUOTE, capture=quote.id)


def test_the_document_has_one_style(writing: Writing, seminar: UUID) -> None:
    style = ArticleStyle(QuoteMarks.MARKS, attribution=Attribution.SHORT)
    writing.choose_style(seminar, style)
    article = writing.material(seminar).article
    assert article is not None
    assert article.style == style


Spoil = Callable[[Revising, UUID], object]
SPOILT: list[tuple[Spoil, type[RuleError], str]] = [
    (lambda revising, id_: revising.take_off_record([id_], True), QuoteRefusedError, "off the record"),
    (lambda revising, id_: revising.grade([id_], Fidelity.UNSURE), QuoteRefusedError, "graded unsure"),
    (lambda revising, id_: revising.grade([id_], Fidelity.PARAPHRASE), QuoteRefusedError, "paraphrase"),
    (lambda revising, id_: revising.discard([id_]), RuleError, "has been discarded"),
]


@pytest.mark.parametrize(("spoil", "kind", "reason"), SPOILT)
def test_what_may_not_stand_as_direct_speech_is_refused_by_name(
    activities: Activities,
    house: FakeHouse,
    seminar: UUID,
    quote: CaptureView,
    spoil: Spoil,
    kind: type[RuleError],
    reason: str,
) -> None:
    block = activities.writing.insert_block(seminar, PARAGRAPH)
    spoil(activities.revising, quote.id)
    before = len(house.ledger.log)
    with pytest.raises(kind, match=f"“Vi måste börja nu.” .*{reason}"):
        activities.writing.insert_quote(seminar, quote.id)
    with pytest.raises(kind, match=reason):
        activities.writing.revise_block(seminar, block, Content(BlockKind.QUOTE, capture=quote.id))
    assert len(house.ledger.log) == before


def test_a_paragraph_may_rest_on_what_may_not_be_quoted(
    activities: Activities, seminar: UUID, quote: CaptureView
) -> None:
    activities.revising.grade([quote.id], Fidelity.PARAPHRASE)
    content = replace(PARAGRAPH, sources=(quote.id,))
    assert activities.writing.insert_block(seminar, content)


def test_what_nobody_noted_cannot_be_quoted(writing: Writing, seminar: UUID) -> None:
    with pytest.raises(NotFoundError):
        writing.insert_quote(seminar, uuid4())


def test_a_refusal_begins_nothing(writing: Writing, house: FakeHouse, seminar: UUID) -> None:
    with pytest.raises(NotFoundError):
        writing.move_block(seminar, "b99", None)
    with pytest.raises(RuleError):
        writing.insert_block(seminar, Content(BlockKind.HEADING, "För djupt", level=7))
    house.ledger.broken = True
    with pytest.raises(NotSavedError):
        writing.insert_block(seminar, PARAGRAPH)
    assert house.views.article(seminar) is None


@pytest.mark.parametrize(
    ("label", "text", "name"),
    [
        ("c12", "Vi måste.", "c12: Vi måste."),
        ("", "Vi måste.", "Vi måste."),
        ("c1", "a" * 41, "c1: " + "a" * 40 + "…"),
        ("", "a" * 40, "a" * 40),
        ("", "a" * 39 + " b", "a" * 39 + "…"),
    ],
)
def test_a_message_names_a_capture_by_label_and_first_words(
    quote: CaptureView, label: str, text: str, name: str
) -> None:
    assert cited(replace(quote, label=label, text=text)) == name
