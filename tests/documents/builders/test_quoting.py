# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Quotes as they are worded in a document, by the contract in docs: who is named how, where, and who is not quoted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.application.views.capture import CaptureView
from seminarapp.documents.blocks import Quote
from seminarapp.documents.builders.article import article_page
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.errors import QuoteRefusedError
from seminarapp.domain.values import (
    ApprovalState,
    Attribution,
    BlockKind,
    Fidelity,
    Placement,
    QuoteMarks,
    Tense,
)
from tests.documents.panel import CAPTURES, PLAN, material, named, quote, quoting

WORDS = "Vi tänder för att se. Sedan ser vi inget annat"
FULL = "Alma Lindåker, ljusdesigner, Glimma lampor AB"


def quotes(*contents: Content, language: str = "sv", **given: object) -> list[Quote]:
    page = article_page(material(*contents, **given), language)  # type: ignore[arg-type]  # passed on as given
    return [block for block in page.blocks if isinstance(block, Quote)]


def said(*contents: Content, language: str = "sv", **given: object) -> list[str]:
    return [one.sentence for one in quotes(*contents, language=language, **given)]


def test_a_quote_is_worded_as_the_contract_says() -> None:
    assert said(quoting("c1", attribution=Attribution.FULL)) == [f"– {WORDS}, sa {FULL}."]


@pytest.mark.parametrize(
    ("placement", "sentence"),
    [
        (None, f"– {WORDS}, sa {FULL}."),
        (Placement.AFTER, f"– {WORDS}, sa {FULL}."),
        (Placement.BEFORE, f"{FULL}: – {WORDS}."),
        (Placement.INSIDE, f"– Vi tänder för att se, sa {FULL}. Sedan ser vi inget annat."),
    ],
)
def test_the_attribution_stands_where_the_block_says(placement: Placement | None, sentence: str) -> None:
    assert said(quoting("c1", placement=placement)) == [sentence]


@pytest.mark.parametrize(
    ("form", "who"),
    [
        (Attribution.FULL, f", sa {FULL}."),
        (Attribution.SHORT, ", sa Alma Lindåker, Glimma."),
        (Attribution.SURNAME, ", sa Lindåker."),
        (Attribution.NONE, "."),
    ],
)
def test_the_block_decides_how_much_is_said_of_the_speaker(form: Attribution, who: str) -> None:
    style = ArticleStyle(attribution=Attribution.SHORT)
    assert said(quoting("c1", attribution=form), style=style) == [f"– {WORDS}{who}"]


def test_the_document_decides_where_the_block_does_not() -> None:
    style = ArticleStyle(attribution=Attribution.SHORT)
    assert said(quoting("c1"), quoting("c3"), style=style) == [
        f"– {WORDS}, sa Alma Lindåker, Glimma.",
        "– Släck en lampa i taget, sa Alma Lindåker, Glimma.",
    ]


def test_the_rule_is_full_at_first_mention_and_surname_later() -> None:
    assert said(quoting("c1"), quoting("c2"), quoting("c3"), quoting("c2")) == [
        f"– {WORDS}, sa {FULL}.",
        "– Vart tog Vintergatan vägen? sa Bo von Vide, astronom, Observatoriet på Höjden.",
        "– Släck en lampa i taget, sa Lindåker.",
        "– Vart tog Vintergatan vägen? sa von Vide.",
    ]


def test_standing_in_the_panel_list_is_no_mention() -> None:
    (sentence,) = said(Content(BlockKind.PANEL), Content(BlockKind.MODERATOR), quoting("c1"))
    assert sentence.endswith(f"sa {FULL}.")


def test_a_quote_without_attribution_is_no_mention() -> None:
    first, second = said(quoting("c1", attribution=Attribution.NONE), quoting("c3"))
    assert "Lindåker" not in first
    assert second.endswith(f"sa {FULL}.")


def test_a_form_chosen_by_hand_is_a_mention() -> None:
    assert said(quoting("c1", attribution=Attribution.SHORT), quoting("c3"))[1].endswith("sa Lindåker.")


def test_english_uses_quotation_marks_and_the_chosen_tense() -> None:
    style = ArticleStyle(QuoteMarks.MARKS, Tense.PRESENT)
    assert said(quoting("c3"), language="en", style=style) == [f"“Släck en lampa i taget,” says {FULL}."]


@pytest.mark.parametrize("language", ["sv-SE", "SV", "sv-FI"])
def test_any_swedish_is_worded_as_swedish(language: str) -> None:
    style = ArticleStyle(QuoteMarks.MARKS)
    assert said(quoting("c3"), language=language, style=style) == [f"”Släck en lampa i taget”, sa {FULL}."]


def test_the_approved_wording_is_what_is_printed() -> None:
    capture = replace(CAPTURES[0], approved_text="Vi tänder för att synas.", approval=ApprovalState.AMENDED)
    (only,) = quotes(quoting("c1"), captures=(capture,))
    assert only.sentence == f"– Vi tänder för att synas, sa {FULL}."
    assert only.words == "Vi tänder för att synas."


def test_the_bare_words_and_their_speaker_are_there_for_machines() -> None:
    (only,) = quotes(quoting("c2"))
    assert (only.words, only.speaker, only.capture) == ("Vart tog Vintergatan vägen?", "Bo von Vide", "c2")


def test_a_speaker_who_left_the_panel_is_not_named() -> None:
    plan = replace(PLAN, seats=PLAN.seats[1:])
    assert said(quoting("c3"), plan=plan) == ["– Släck en lampa i taget."]


def test_line_breaks_in_a_quote_are_folded_and_no_break_spaces_are_kept() -> None:
    captures = (quote("c1", "Klockan\n 14\N{NO-BREAK SPACE}000\r\nslog."),)
    assert said(quoting("c1", attribution=Attribution.NONE), captures=captures) == [
        "– Klockan 14\N{NO-BREAK SPACE}000 slog."
    ]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"off_record": True}, "off the record"),
        ({"approval": ApprovalState.DECLINED}, "declined"),
        ({"fidelity": Fidelity.PARAPHRASE}, "paraphrase"),
        ({"fidelity": Fidelity.UNSURE}, "unsure"),
        ({"discarded": True}, "discarded"),
    ],
)
def test_what_may_not_be_quoted_is_refused_by_name(changes: dict[str, object], reason: str) -> None:
    refused: CaptureView = replace(CAPTURES[0], **changes)  # type: ignore[arg-type]  # the fields are right above
    with pytest.raises(QuoteRefusedError) as error:
        quotes(quoting("c2"), quoting("c1"), captures=(refused, *CAPTURES[1:]))
    assert reason in str(error.value)
    assert "c1: Vi tänder för att se" in str(error.value)


def test_a_capture_without_a_label_is_named_by_its_first_words() -> None:
    nameless = replace(CAPTURES[0], label="", off_record=True)
    with pytest.raises(QuoteRefusedError, match=r"Vi tänder för att se\. Sedan ser vi inget"):
        quotes(quoting("c1"), captures=(nameless,))


def test_a_quote_whose_capture_is_gone_is_refused_by_its_number() -> None:
    with pytest.raises(QuoteRefusedError, match="Quote 2 of the article has lost its capture"):
        quotes(quoting("c1"), quoting("gone"))


def test_what_is_off_the_record_but_not_quoted_refuses_nothing() -> None:
    hidden = replace(CAPTURES[2], off_record=True)
    page = article_page(
        material(
            Content(BlockKind.PARAGRAPH, "Text.", sources=(named("c1"), named("c3"))),
            captures=(*CAPTURES[:2], hidden),
        ),
        "sv",
    )
    assert page.blocks[-1].sources == ("c1",)  # type: ignore[union-attr]  # it is the paragraph
