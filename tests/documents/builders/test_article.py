# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article as blocks: order and headings are the writer's, people and links the plan's."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.plan import PlanView
from seminarapp.documents.blocks import (
    Block,
    Closing,
    Figure,
    Heading,
    Items,
    ModeratorLine,
    Page,
    PanelList,
    Paragraph,
    PersonLine,
    Quote,
    RecordingLink,
    Standfirst,
)
from seminarapp.documents.builders.article import article_page
from seminarapp.domain.article import Content
from seminarapp.domain.spans import Span
from seminarapp.domain.values import BlockKind, Recording
from tests.documents.panel import OPENING, PLAN, material, of_card, quoting

HEADLINE = Content(BlockKind.HEADLINE, "Natten som *försvann*")


def built(*contents: Content, language: str = "sv", plan: PlanView = PLAN) -> Page:
    return article_page(material(*contents, plan=plan), language)


def block(content: Content, language: str = "sv", plan: PlanView = PLAN) -> Block:
    """The only block that comes of a content, after the headline."""
    _, only = built(HEADLINE, content, language=language, plan=plan).blocks
    return only


def text(*typed: str) -> tuple[Span, ...]:
    return tuple(Span(one) for one in typed)


def test_the_blocks_stand_in_the_order_the_writer_gave_them() -> None:
    kinds = [
        BlockKind.CLOSING,
        BlockKind.LIST,
        BlockKind.PARAGRAPH,
        BlockKind.STANDFIRST,
        BlockKind.HEADING,
        BlockKind.FIGURE,
    ]
    page = built(HEADLINE, *(Content(kind, "Något.") for kind in kinds))
    assert [type(one) for one in page.blocks] == [
        Heading,
        Closing,
        Items,
        Paragraph,
        Standfirst,
        Heading,
        Figure,
    ]


def test_the_page_tells_of_the_seminar() -> None:
    page = built(HEADLINE)
    assert page.kind == "article"
    assert page.title == "Natten som försvann"
    assert page.language == "sv"
    assert page.publisher == "Ljusrådet"
    assert page.kicker == "Samtal om ljus · Del 2 av 3"
    assert page.footer == "Samtal om ljus, del 2 av 3"
    assert page.when.lines == (
        "Torsdag 12\N{NO-BREAK SPACE}mars 2026 kl.\N{NO-BREAK SPACE}14.00–15.00",
        "Kvarnsalen, Sjöholm",
    )
    assert (page.event, page.series) == ("Mörkret mellan lyktorna", "Samtal om ljus")
    assert (page.when.starts_at, page.when.venue) == (OPENING, "Kvarnsalen, Sjöholm")


def test_the_labels_follow_the_language_asked_for() -> None:
    page = built(
        HEADLINE,
        Content(BlockKind.PANEL),
        Content(BlockKind.MODERATOR),
        Content(BlockKind.RECORDING),
        language="en",
    )
    assert page.kicker == "Samtal om ljus · Part 2 of 3"
    assert page.when.lines[0] == "Thursday 12\N{NO-BREAK SPACE}March 2026, 14:00–15:00"
    _, panel, moderator, recording = page.blocks
    assert isinstance(panel, PanelList)
    assert panel.introduction == "The panel:"
    assert isinstance(moderator, ModeratorLine)
    assert moderator.sentence == "The moderator was Cia Frost, redaktör, Ljusrådet."
    assert isinstance(recording, RecordingLink)
    assert recording.remark == "The recording has captions."


def test_an_article_without_a_headline_gets_the_seminars_title() -> None:
    page = built(Content(BlockKind.HEADLINE, "  "), Content(BlockKind.PARAGRAPH, "Text."))
    assert page.title == "Mörkret mellan lyktorna"
    assert page.blocks[0] == Heading(1, text("Mörkret mellan lyktorna"))


def test_there_is_one_headline_and_a_second_becomes_a_heading() -> None:
    page = built(HEADLINE, replace(HEADLINE, text="En till"))
    assert [one.level for one in page.blocks if isinstance(one, Heading)] == [1, 2]


@pytest.mark.parametrize(
    ("given", "levels"),
    [((2, 3, 3, 2), (2, 3, 3, 2)), ((3, 3, 2), (2, 3, 2)), ((3,), (2,))],
)
def test_no_level_of_heading_is_skipped(given: tuple[int, ...], levels: tuple[int, ...]) -> None:
    page = built(HEADLINE, *(Content(BlockKind.HEADING, "H", level) for level in given))
    assert tuple(one.level for one in page.blocks if isinstance(one, Heading)) == (1, *levels)


def test_a_paragraph_is_cut_at_blank_lines_and_keeps_its_line_breaks() -> None:
    page = built(HEADLINE, Content(BlockKind.PARAGRAPH, "Ett\r\ntvå \n\n \n  tre *fyra*\n"))
    assert page.blocks[1:] == (
        Paragraph(text("Ett\ntvå")),
        Paragraph((Span("tre "), Span("fyra", emphasised=True))),
    )


def test_text_has_emphasis_and_links_and_no_other_markup() -> None:
    typed = "<b>fet</b> & [här](https://example.org/a) [där](javascript:alert(1)) [fil](file:///etc/passwd)"
    assert block(Content(BlockKind.PARAGRAPH, typed)) == Paragraph(
        (
            Span("<b>fet</b> & "),
            Span("här", url="https://example.org/a"),
            Span(" [där](javascript:alert(1)) [fil](file:///etc/passwd)"),
        )
    )


def test_a_list_has_one_item_a_line() -> None:
    assert block(Content(BlockKind.LIST, "ett\n\n två \r\n*tre*")) == Items(
        (text("ett"), text("två"), (Span("tre", emphasised=True),))
    )


@pytest.mark.parametrize(
    "kind",
    [
        BlockKind.STANDFIRST,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST,
        BlockKind.CLOSING,
        BlockKind.FIGURE,
    ],
)
@pytest.mark.parametrize("unseen", [" \n\n ", "\u200b", "\u200f\n\n\xa0", "\uffff"])
def test_a_block_in_which_nothing_can_be_seen_is_left_out(kind: BlockKind, unseen: str) -> None:
    assert len(built(HEADLINE, Content(kind, unseen)).blocks) == 1


def test_the_panel_is_one_item_a_seat() -> None:
    panel = block(Content(BlockKind.PANEL))
    assert isinstance(panel, PanelList)
    assert panel.introduction == "Deltagare i panelen:"
    assert [person.line for person in panel.people] == [
        "Alma Lindåker, ljusdesigner, Glimma lampor AB",
        "Bo von Vide, astronom, Observatoriet på Höjden",
    ]


def test_the_panels_line_is_the_writers_where_there_is_one() -> None:
    panel = block(Content(BlockKind.PANEL, "På scenen stod:"))
    assert isinstance(panel, PanelList)
    assert panel.introduction == "På scenen stod:"


@pytest.mark.parametrize("kind", [BlockKind.PANEL, BlockKind.MODERATOR, BlockKind.RECORDING])
def test_what_the_plan_does_not_have_is_left_out(kind: BlockKind) -> None:
    plan = replace(PLAN, seats=(), moderator=None, recording=None)
    assert len(built(HEADLINE, Content(kind, "Här:"), plan=plan).blocks) == 1


@pytest.mark.parametrize(
    ("title", "organisation", "sentence"),
    [
        ("redaktör", "Ljusrådet", "Moderator var Cia Frost, redaktör, Ljusrådet."),
        ("", "Ljusrådet", "Moderator var Cia Frost, Ljusrådet."),
        ("redaktör", "", "Moderator var Cia Frost, redaktör."),
        ("", "", "Moderator var Cia Frost."),
        ("", "Ljus & Co.", "Moderator var Cia Frost, Ljus & Co."),
    ],
)
def test_the_moderator_is_one_sentence_without_what_is_missing(
    title: str, organisation: str, sentence: str
) -> None:
    assert PLAN.moderator
    plan = replace(PLAN, moderator=replace(PLAN.moderator, title=title, organisation=organisation))
    assert block(Content(BlockKind.MODERATOR), plan=plan) == ModeratorLine(
        sentence, PersonLine("Cia Frost", title, organisation)
    )


def test_the_recording_is_a_link_with_its_title_and_whether_it_has_captions() -> None:
    assert block(Content(BlockKind.RECORDING, "Hela samtalet:")) == RecordingLink(
        "Hela samtalet:",
        "Se samtalet i efterhand",
        "https://play.example.org/ljus/2",
        "Inspelningen är textad.",
    )


def test_a_recording_without_title_or_captions_gets_a_label_and_no_remark() -> None:
    plan = replace(PLAN, recording=Recording("", "http://example.org/x"))
    assert block(Content(BlockKind.RECORDING), plan=plan) == RecordingLink(
        "Samtalet finns inspelat:", "Se inspelningen", "http://example.org/x"
    )


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///hemligt", "data:text/html,x", "på webben", "https://"]
)
def test_an_address_that_may_not_be_a_link_is_written_as_text(address: str) -> None:
    plan = replace(PLAN, recording=Recording("Filmen", address))
    page = built(HEADLINE, Content(BlockKind.RECORDING), plan=plan)
    assert page.blocks[1:] == (
        Paragraph(text("Samtalet finns inspelat:")),
        Paragraph(text(f"Filmen: {address}")),
    )


def test_a_figure_is_its_alternative_text() -> None:
    assert block(Content(BlockKind.FIGURE, "En *lykta*\ni dimma")) == Figure("En lykta i dimma")


def test_without_an_article_the_proposed_one_is_built() -> None:
    plan = of_card(title="Utan artikel")
    starred = tuple(replace(one, starred=True, segment="s2") for one in material().captures)
    page = article_page(replace(material(plan=plan), captures=starred), "sv")
    assert page.title == "Utan artikel"
    assert [type(one) for one in page.blocks].count(Quote) == 3


def test_a_seminar_outside_any_series_has_no_kicker_and_the_publisher_at_its_foot() -> None:
    page = built(HEADLINE, plan=of_card(series=None, series_title="", part=None))
    assert (page.kicker, page.footer) == ("", "Ljusrådet")


@given(st.lists(st.sampled_from([2, 3, 1]), max_size=12))
def test_headings_never_skip_a_level_whatever_the_writer_does(levels: list[int]) -> None:
    contents = [
        Content(BlockKind.HEADLINE, "H") if level == 1 else Content(BlockKind.HEADING, "H", level)
        for level in levels
    ]
    page = built(*contents, quoting("c1"))
    found = [one.level for one in page.blocks if isinstance(one, Heading)]
    assert found.count(1) == 1
    after = found[found.index(1) :]
    assert all(later <= earlier + 1 for earlier, later in pairwise(after))
