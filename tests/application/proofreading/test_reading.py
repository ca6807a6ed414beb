# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A whole article is read by every rule, its quotes without remedies."""

from __future__ import annotations

from uuid import UUID

from seminarapp.application.proofreading.findings import Finding
from seminarapp.application.proofreading.passage import Passage
from seminarapp.application.proofreading.reading import cited, findings_in, read
from seminarapp.application.views.article import ArticleView, BlockView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import ModeratorView, PlanView, SeatView
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import BlockKind, CaptureKind, Fidelity, SeminarState

QUOTE, PERSON = UUID(int=7), UUID(int=1)
PLAN = PlanView(
    SeminarCard(PERSON, "Röret", "sv", SeminarState.PLANNED),
    moderator=ModeratorView(PERSON, "Agnes Thorell"),
    seats=(SeatView("mh", 1, PERSON, "Marit Hedvall"),),
)
SAID = CaptureView(
    QUOTE, PERSON, "c1", CaptureKind.QUOTE, "Jag jag hör...  30% - nej", "mh", 1.0, Fidelity.VERBATIM
)


def article(*contents: Content) -> ArticleView:
    return ArticleView(ArticleStyle(), tuple(BlockView(f"b{n}", one) for n, one in enumerate(contents)))


def rules(found: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(one.block, one.rule) for one in found]


def test_blocks_are_read_in_order_and_what_the_plan_fills_is_not() -> None:
    read_ = article(
        Content(BlockKind.HEADLINE, "Röret."),
        Content(BlockKind.PANEL, "Panelen  var:"),
        Content(BlockKind.PARAGRAPH, "Agnes Torell  log."),
    )
    assert rules(findings_in(read_, PLAN, "sv")) == [
        ("b0", "heading_with_full_stop"),
        ("b2", "nearly_a_name"),
        ("b2", "spaces"),
    ]


def test_a_quote_is_told_of_without_a_remedy_and_leads_to_its_capture() -> None:
    quoted = article(Content(BlockKind.QUOTE, capture=QUOTE))
    found = findings_in(quoted, PLAN, "sv", (SAID,))
    assert [one.rule for one in found] == ["word_twice", "dots", "spaces", "hyphen_as_dash"]
    assert {(one.capture, one.remedy) for one in found} == {(QUOTE, None)}
    assert findings_in(quoted, PLAN, "sv") == (), "its words are not known"


def test_the_article_keeps_to_the_dash_it_has_most_of() -> None:
    texts = ("One—two—three – four.", "Five—six is not – seven.")
    found = findings_in(article(*(Content(BlockKind.PARAGRAPH, text) for text in texts)), PLAN, "en")
    assert [(one.block, one.remedy) for one in found if one.rule == "other_dash"] == [
        ("b0", "—"),
        ("b1", "—"),
    ]


def test_another_reader_is_asked_about_every_passage() -> None:
    def capitals(passage: Passage) -> list[tuple[str, int, int]]:
        return [("spelling", 0, 1)] if passage.text[:1].isupper() else []

    found = findings_in(article(Content(BlockKind.PARAGRAPH, "Ord ett.")), PLAN, "sv", also=capitals)
    assert [(one.rule, one.text, one.remedy) for one in found] == [("spelling", "O", None)]


def test_a_finding_is_cited_with_what_stands_around_it() -> None:
    passage = Passage("Det *var* en gång ett  rör som ingen såg under gatan i den lilla staden.")
    (found,) = read(passage)
    assert cited(passage, found.begin, found.end, 12) == ("…en gång ett", "rör som inge…")


def test_the_sentence_is_in_the_users_language() -> None:
    found = Finding("b", 0, 1, "spaces", "  ", " ")
    assert found.said("sv-FI") == "Mer än ett mellanslag"
    assert found.said("en") == "More than one space"
