# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the check before publishing finds, and that it finds nothing where nothing is missing."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

import pytest

from seminarapp.application.publishing.publication_check import PublicationFinding, checked
from seminarapp.application.views.article import ArticleView, BlockView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import SeatView
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import (
    ApprovalState,
    Attribution,
    BlockKind,
    CaptureKind,
    Fidelity,
    Recording,
)
from seminarapp.settings import resources
from tests.documents.panel import PLAN

SEAT = SeatView("ab", 1, UUID(int=9), "Anna Berg", "bibliotekarie", "Stadsbiblioteket")
SAID = CaptureView(
    UUID(int=1),
    PLAN.card.id,
    "c1",
    CaptureKind.QUOTE,
    "Bron sjunker.",
    "ab",
    10.0,
    Fidelity.VERBATIM,
    approval=ApprovalState.APPROVED,
)
WHOLE = (
    Content(BlockKind.HEADLINE, "Bron som sjunker"),
    Content(BlockKind.STANDFIRST, "Ett samtal om broar."),
    Content(BlockKind.PANEL),
    Content(BlockKind.MODERATOR),
    Content(BlockKind.RECORDING),
    Content(BlockKind.HEADING, "Ett"),
    Content(BlockKind.PARAGRAPH, "Det började.", sources=(SAID.id,)),
    Content(BlockKind.QUOTE, capture=SAID.id),
    Content(BlockKind.HEADING, "Två"),
    Content(BlockKind.HEADING, "Tre"),
    Content(BlockKind.CLOSING, "Slut."),
)
PLANNED = replace(
    PLAN, seats=(SEAT,), recording=Recording("Samtalet", "https://example.org/v", captioned=True)
)


def material(contents: Iterable[Content], capture: CaptureView = SAID) -> Material:
    blocks = tuple(BlockView(f"b{number}", content) for number, content in enumerate(contents, 1))
    return Material(PLANNED, captures=(capture,), article=ArticleView(ArticleStyle(), blocks))


def rules(found: Iterable[PublicationFinding]) -> list[tuple[str, bool]]:
    return [(one.rule, one.must) for one in found]


def test_an_article_with_everything_has_no_finding() -> None:
    assert checked(material(WHOLE)) == ()


@pytest.mark.parametrize(
    ("kind", "rule", "must"),
    [
        (BlockKind.HEADLINE, "headline", True),
        (BlockKind.STANDFIRST, "standfirst", False),
        (BlockKind.PANEL, "panel", False),
        (BlockKind.MODERATOR, "moderator_block", False),
        (BlockKind.RECORDING, "recording_block", False),
        (BlockKind.CLOSING, "closing", False),
        (BlockKind.QUOTE, "no_quote", False),
    ],
)
def test_a_part_that_is_missing_is_found(kind: BlockKind, rule: str, must: bool) -> None:
    rest = [content for content in WHOLE if content.kind is not kind]
    assert rules(checked(material(rest))) == [(rule, must)]
    blank = [replace(one, text=" ") if one.kind is kind else one for one in WHOLE]
    if kind not in (BlockKind.PANEL, BlockKind.MODERATOR, BlockKind.RECORDING, BlockKind.QUOTE):
        assert rules(checked(material(blank))) == [(rule, must)]


@pytest.mark.parametrize(("count", "found"), [(2, True), (3, False), (5, False), (6, True)])
def test_three_to_five_sections(count: int, found: bool) -> None:
    rest = [content for content in WHOLE if content.kind is not BlockKind.HEADING]
    headings = [Content(BlockKind.HEADING, f"Avsnitt {number}") for number in range(count)]
    deeper = Content(BlockKind.HEADING, "Djupare", level=3)
    assert bool(checked(material([*rest, *headings, deeper]))) is found


@pytest.mark.parametrize(
    ("change", "rule", "must"),
    [
        ({"approval": ApprovalState.DRAFT}, "unapproved", True),
        ({"approval": ApprovalState.SENT}, "unapproved", True),
        ({"approval": ApprovalState.NO_REPLY}, "unapproved", True),
        ({"approval": ApprovalState.DECLINED}, "declined", True),
        ({"fidelity": Fidelity.PARAPHRASE}, "paraphrase", True),
        ({"fidelity": Fidelity.UNSURE}, "unsure", True),
        ({"off_record": True}, "off_record", True),
        ({"seat": ""}, "nobody", True),
        ({"seat": "gone"}, "left", True),
    ],
)
def test_a_quote_that_may_not_be_published_is_found_where_it_stands(
    change: dict[str, object], rule: str, must: bool
) -> None:
    (finding,) = checked(material(WHOLE, replace(SAID, **change)))  # type: ignore[arg-type]  # one field a case
    assert (finding.rule, finding.must) == (rule, must)
    assert (finding.block, finding.capture) == ("b8", SAID.id)
    assert "”Bron sjunker”" in finding.text("sv")


@pytest.mark.parametrize("state", [ApprovalState.APPROVED, ApprovalState.AMENDED])
def test_an_approved_or_amended_quote_is_well(state: ApprovalState) -> None:
    assert checked(material(WHOLE, replace(SAID, approval=state))) == ()


def test_a_quote_that_was_discarded_is_found() -> None:
    gone = replace(SAID, id=UUID(int=2))
    found = checked(material([*WHOLE[:6], *WHOLE[7:]], gone))
    assert [(one.rule, one.block) for one in found] == [("gone", "b7")]


def test_a_quote_without_a_name_is_asked_about_and_no_more() -> None:
    nameless = [
        replace(one, attribution=Attribution.NONE) if one.kind is BlockKind.QUOTE else one for one in WHOLE
    ]
    assert rules(checked(material(nameless))) == [("unattributed", False)]


def test_a_paragraph_without_a_source_is_found() -> None:
    found = checked(material([*WHOLE, Content(BlockKind.PARAGRAPH, "Ur luften.")]))
    assert [(one.rule, one.must, one.block) for one in found] == [("source", False, "b12")]


def test_a_picture_without_words_is_found() -> None:
    assert rules(checked(material([*WHOLE, Content(BlockKind.FIGURE)]))) == [("alternative", True)]
    assert rules(checked(material([*WHOLE, Content(BlockKind.FIGURE, "En bro.")]))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[här](javascript:alert(1))", True),
        ("[här](file:///etc/passwd)", True),
        ("[här](www.example.org)", True),
        ("[här](https://example.org)", False),
        ("[här](mailto:a@example.org)", False),
        ("a [b] (c)", False),
    ],
)
def test_a_link_that_is_none_is_found(text: str, found: bool) -> None:
    paragraph = Content(BlockKind.PARAGRAPH, text, sources=(SAID.id,))
    assert rules(checked(material([*WHOLE, paragraph]))) == ([("link", True)] if found else [])


def test_a_contested_block_is_found() -> None:
    whole = material(WHOLE)
    assert whole.article is not None
    blocks = (*whole.article.blocks, BlockView("b99", WHOLE[6], rival="b7"))
    found = checked(replace(whole, article=replace(whole.article, blocks=blocks)))
    assert [(one.rule, one.must, one.block) for one in found] == [("contested", True, "b99")]


def test_what_the_plan_lacks_is_found() -> None:
    plan = replace(
        PLANNED,
        card=replace(PLANNED.card, language=""),
        seats=(replace(SEAT, title="", organisation=" "),),
        moderator=None,
        recording=None,
    )
    found = checked(replace(material(WHOLE), plan=plan))
    assert rules(found) == [
        ("language", True),
        ("moderator", True),
        ("title", False),
        ("organisation", False),
        ("recording", False),
    ]
    uncaptioned = replace(PLANNED, recording=Recording("", "https://example.org/v"))
    assert rules(checked(replace(material(WHOLE), plan=uncaptioned))) == [("captions", False)]


def test_what_must_be_done_stands_first() -> None:
    found = checked(material([Content(BlockKind.FIGURE), *WHOLE[2:]], replace(SAID, seat="")))
    assert [one.must for one in found] == sorted((one.must for one in found), reverse=True)


def test_every_rule_has_its_sentence_in_both_languages() -> None:
    tables = [
        tomllib.loads(resources().joinpath("words", f"check.{language}.toml").read_text("utf-8"))["check"]
        for language in ("en", "sv")
    ]
    assert tables[0].keys() == tables[1].keys()
