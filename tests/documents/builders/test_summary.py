# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The summary: the conversation in brief, from what was starred and what the article says."""

from __future__ import annotations

from dataclasses import replace

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.documents.blocks import (
    Block,
    Closing,
    Heading,
    Items,
    Page,
    Paragraph,
    Quote,
    RecordingLink,
    Standfirst,
)
from seminarapp.documents.builders.summary import summary_page
from seminarapp.domain.article import Content
from seminarapp.domain.values import AudienceState, BlockKind, CaptureKind, Fidelity
from tests.documents.panel import CAPTURES, PLAN, SEMINAR, material, named

WRITTEN = (
    Content(BlockKind.STANDFIRST, "Två röster om *mörkret*."),
    Content(BlockKind.CLOSING, "Tack för i kväll."),
)


def note(label: str, text: str, segment: str = "s2", *, starred: bool = True) -> CaptureView:
    return CaptureView(
        named(label),
        SEMINAR,
        label,
        CaptureKind.NOTE,
        text,
        "al",
        90.0,
        Fidelity.PARAPHRASE,
        segment=segment,
        starred=starred,
    )


def starred(number: int, segment: str) -> CaptureView:
    return replace(CAPTURES[number], starred=True, segment=segment)


def summed(given: Material, language: str = "sv") -> Page:
    return summary_page(given, language)


def of_type(kind: type[Block], page: Page) -> list[Block]:
    return [block for block in page.blocks if isinstance(block, kind)]


def words(block: Block) -> str:
    assert isinstance(block, Heading | Standfirst | Paragraph | Closing)
    return "".join(span.text for span in block.text)


def test_it_tells_segment_by_segment_what_was_starred() -> None:
    given = material(captures=(note("n1", "Lyktorna är för många"), starred(1, "s3"), starred(2, "")))
    page = summed(given)
    headings = [words(one) for one in of_type(Heading, page)]
    assert headings == [
        "Mörkret mellan lyktorna",
        "Samtalet i korthet",
        "Dessutom",
        "Vem tänder?",
        "Frågor",
    ]
    (points,) = of_type(Items, page)
    assert isinstance(points, Items)
    assert points.items[0][0].text == "Lyktorna är för många (Alma Lindåker)"
    quotes = of_type(Quote, page)
    assert [one.speaker for one in quotes if isinstance(one, Quote)] == ["Alma Lindåker", "Bo von Vide"]


def test_one_part_that_is_in_no_segment_needs_no_heading() -> None:
    page = summed(material(captures=(note("n1", "Allt", ""),)))
    assert [words(one) for one in of_type(Heading, page)][1:] == ["Samtalet i korthet"]


def test_what_the_article_says_first_and_last_is_taken_over() -> None:
    page = summed(material(*WRITTEN))
    assert [words(one) for one in of_type(Standfirst, page)] == ["Två röster om mörkret."]
    assert [words(one) for one in of_type(Closing, page)] == ["Tack för i kväll."]


def test_a_proposal_is_nobodys_words() -> None:
    page = summed(material())
    assert of_type(Standfirst, page) == []
    assert of_type(Closing, page) == []


def test_when_who_and_where_to_see_it_stand_there() -> None:
    page = summed(material())
    lines = [words(one) for one in of_type(Paragraph, page)]
    assert lines[0].startswith("Torsdag 12")
    assert (
        lines[1] == "I panelen: Alma Lindåker (Glimma lampor AB) och Bo von Vide (Observatoriet på Höjden)."
    )
    assert lines[2] == "Inget är antecknat från samtalet ännu."
    (link,) = of_type(RecordingLink, page)
    assert isinstance(link, RecordingLink)
    assert (link.label, link.url) == ("Se samtalet i efterhand", "https://play.example.org/ljus/2")


def test_a_recording_that_is_no_page_is_not_linked() -> None:
    assert PLAN.recording is not None
    plan = replace(PLAN, recording=replace(PLAN.recording, url="file:///etc/passwd"))
    assert of_type(RecordingLink, summed(material(plan=plan))) == []


def test_long_notes_are_shortened_at_a_word() -> None:
    page = summed(material(captures=(note("n1", "ord " * 200),)))
    (points,) = of_type(Items, page)
    assert isinstance(points, Items)
    text = points.items[0][0].text
    assert len(text) < 350
    assert "ord… (Alma" in text


def test_the_audiences_questions_are_told_in_their_words() -> None:
    asked = AudienceQuestionView(named("a"), "a1", "Vad <kostar> det?", "Ann", 1.0, 2, AudienceState.ANSWERED)
    page = summed(replace(material(), audience_questions=(asked,)), "en")
    assert [words(one) for one in of_type(Heading, page)][-1] == "Questions from the audience"
    (points,) = of_type(Items, page)
    assert isinstance(points, Items)
    assert points.items[0][0].text == "Vad <kostar> det?"
    assert "Ann" not in repr(page.blocks)
