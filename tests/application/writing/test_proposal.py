# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article that is proposed before anybody has written one."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import ModeratorView, PlanView, SeatView, SegmentView
from seminarapp.application.writing.proposal import proposed_article
from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.values import (
    ApprovalState,
    BlockKind,
    CaptureKind,
    Fidelity,
    Recording,
    SegmentKind,
    SeminarState,
)

NOBODY = UUID(int=0)
CARD = SeminarCard(UUID(int=1), "Vem äger vattnet?", "sv", SeminarState.CLOSED)
SEATS = tuple(
    SeatView(seat, n, NOBODY, name) for n, (seat, name) in enumerate([("ab", "Anna"), ("bc", "Bo")], 1)
)
SEGMENTS = tuple(
    SegmentView(segment, title, 20, SegmentKind.DISCUSSION)
    for segment, title in (("s1", "Välkomna"), ("s2", "Vem betalar?"))
)
PLAN = PlanView(
    card=CARD,
    moderator=ModeratorView(NOBODY, "Mia Moder"),
    recording=Recording("Hela samtalet", "https://play.example.org/v/1"),
    seats=SEATS,
    segments=SEGMENTS,
)


def quote(segment: str = "s2", /, **changes: object) -> CaptureView:
    said = CaptureView(
        uuid4(), CARD.id, "", CaptureKind.QUOTE, "Vi måste.", "ab", 60.0, Fidelity.VERBATIM, starred=True
    )
    return replace(said, segment=segment, **changes)  # type: ignore[arg-type]  # a test's own names


def proposed(plan: PlanView, *captures: CaptureView) -> list[tuple[BlockKind, str, int | None]]:
    """Kind, text and, of a quote, the number of its capture."""
    order = {capture.id: number for number, capture in enumerate(captures)}
    article = proposed_article(Material(plan, captures=captures))
    assert article.proposed
    contents = [block.content for block in article.blocks]
    return [(one.kind, one.text, order[one.capture] if one.capture else None) for one in contents]


def test_a_full_plan_proposes_the_article_of_the_trade() -> None:
    assert proposed(PLAN, quote()) == [
        (BlockKind.HEADLINE, "Vem äger vattnet?", None),
        (BlockKind.STANDFIRST, "2 röster om Vem äger vattnet?", None),
        (BlockKind.PANEL, "", None),
        (BlockKind.MODERATOR, "", None),
        (BlockKind.HEADING, "Se samtalet", None),
        (BlockKind.RECORDING, "", None),
        (BlockKind.HEADING, "Samtalet i korthet", None),
        (BlockKind.HEADING, "Vem betalar?", None),
        (BlockKind.QUOTE, "", 0),
    ]


def test_an_empty_plan_proposes_no_empty_parts() -> None:
    assert [kind for kind, _, _ in proposed(PlanView(CARD))] == [BlockKind.HEADLINE, BlockKind.HEADING]


def test_a_part_of_a_series_says_so() -> None:
    card = replace(CARD, series=UUID(int=2), series_title="Samtal om vatten", part=2)
    texts = [text for kind, text, _ in proposed(replace(PLAN, card=card)) if kind is BlockKind.STANDFIRST]
    assert texts == ["Del 2 i serien Samtal om vatten: 2 röster om Vem äger vattnet?"]


@pytest.mark.parametrize("language", ["en", "en-GB"])
def test_an_english_seminar_gets_an_english_proposal(language: str) -> None:
    plan = replace(PLAN, card=replace(CARD, language=language))
    article = proposed_article(Material(plan))
    assert article.style == ArticleStyle.usual_in("en")
    assert "Samtalet i korthet" not in [block.content.text for block in article.blocks]


def test_quotes_stand_under_their_segments_in_the_run_of_show() -> None:
    found = proposed(PLAN, quote("s2"), quote("s1"), quote("s2"))
    assert [text or number for _, text, number in found[-5:]] == ["Välkomna", 1, "Vem betalar?", 0, 2]


def test_segment_headings_are_below_the_conversations() -> None:
    article = proposed_article(Material(PLAN, captures=(quote(),)))
    levels = {b.content.text: b.content.level for b in article.blocks if b.content.kind is BlockKind.HEADING}
    assert levels == {"Se samtalet": 2, "Samtalet i korthet": 2, "Vem betalar?": 3}


@pytest.mark.parametrize("segment", ["", "gone"])
def test_quotes_of_no_segment_come_first(segment: str) -> None:
    found = proposed(PLAN, quote("s1"), quote(segment))
    assert [number for _, _, number in found if number is not None] == [1, 0]


@pytest.mark.parametrize(
    "changes",
    [
        {"starred": False},
        {"kind": CaptureKind.NOTE},
        {"off_record": True},
        {"fidelity": Fidelity.PARAPHRASE},
        {"fidelity": Fidelity.UNSURE},
        {"approval": ApprovalState.DECLINED},
    ],
)
def test_only_starred_quotes_that_may_be_published_are_proposed(changes: dict[str, object]) -> None:
    kinds = [kind for kind, _, _ in proposed(PLAN, quote(**changes))]
    assert BlockKind.QUOTE not in kinds
    assert "Vem betalar?" not in [text for _, text, _ in proposed(PLAN, quote(**changes))], "no empty section"


def test_blocks_are_numbered_as_an_articles_are() -> None:
    article = proposed_article(Material(PLAN, captures=(quote(), quote("s1"))))
    assert [block.id for block in article.blocks] == [f"b{n}" for n in range(1, len(article.blocks) + 1)]


@given(st.lists(st.tuples(st.sampled_from(["s1", "s2", ""]), st.booleans(), st.sampled_from(Fidelity))))
def test_every_quote_that_may_is_proposed_once(wanted: list[tuple[str, bool, Fidelity]]) -> None:
    captures = [quote(segment, starred=star, fidelity=fidelity) for segment, star, fidelity in wanted]
    article = proposed_article(Material(PLAN, captures=tuple(captures)))
    found = [block.content.capture for block in article.blocks if block.content.capture]
    assert sorted(map(str, found)) == sorted(str(c.id) for c in captures if c.starred and c.quotable)


@pytest.mark.parametrize(
    ("title", "end"),
    [
        ("Vatten", "Vatten."),
        ("Vatten?", "Vatten?"),
        ("Vatten!", "Vatten!"),
        ("Vatten…", "Vatten…"),
        ("V.", "V."),
    ],
)
def test_a_standfirst_ends_in_one_mark(title: str, end: str) -> None:
    text = proposed(replace(PLAN, card=replace(CARD, title=title)))[1][1]
    assert text == f"2 röster om {end}"


def test_what_a_title_holds_is_text_and_no_pattern() -> None:
    card = replace(CARD, title="{panelists} {0} {")
    assert proposed(replace(PLAN, card=card))[1][1] == "2 röster om {panelists} {0} {."
