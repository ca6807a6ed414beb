# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The approval sheet: what a panelist reads and answers, and nobody else's words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.documents.blocks import (
    Answers,
    Block,
    Envelope,
    Heading,
    NewSheet,
    Page,
    Paragraph,
    Quote,
    Standfirst,
    Versions,
)
from seminarapp.documents.builders.approval_sheet import approval_page
from seminarapp.documents.making import DocumentMaker
from seminarapp.documents.pdf.writing import write_pdf
from seminarapp.documents.text import write_text
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import ApprovalState, BlockKind, Fidelity, QuoteMarks, Recording
from tests.documents.panel import ALMA, CAPTURES, PLAN, material, quoting
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.tagged import read
from tests.documents.reading import Html, folded, word_text

HEADLINE = Content(BlockKind.HEADLINE, "Natten *försvann*")
SENT = replace(CAPTURES[0], approval=ApprovalState.SENT, deadline="2026-10-24", question="q1", segment="s2")


def page(*captures: CaptureView, language: str = "sv", **changes: object) -> Page:
    given = material(HEADLINE, captures=captures or CAPTURES)
    return approval_page(replace(given, **changes), language)  # type: ignore[arg-type]  # tests know the fields


def texts(page: Page, kind: type[Block]) -> list[str]:
    found = [block for block in page.blocks if isinstance(block, kind)]
    return ["".join(span.text for span in block.text) for block in found]  # type: ignore[union-attr]  # asked of such


def test_each_panelist_has_a_sheet_of_their_own_with_their_own_words_alone() -> None:
    sheet = page()
    assert texts(sheet, Heading) == [
        *("Godkänn dina citat", "Alma Lindåker", "Citat 1 av 2", "Citat 2 av 2"),
        *("Godkänn dina citat", "Bo von Vide", "Citatet"),
    ]
    parting = next(at for at, block in enumerate(sheet.blocks) if isinstance(block, NewSheet))
    quotes = [
        [block.sentence for block in part if isinstance(block, Quote)]
        for part in (sheet.blocks[:parting], sheet.blocks[parting:])
    ]
    assert quotes == [
        ["– Vi tänder för att se. Sedan ser vi inget annat.", "– Släck en lampa i taget."],
        ["– Vart tog Vintergatan vägen?"],
    ]


def test_who_is_asked_for_one_panelist_gets_only_that_sheet() -> None:
    sheet = page(plan=replace(PLAN, seats=(ALMA,)))
    assert "Bo von Vide" not in repr(sheet)
    assert "Vintergatan" not in repr(sheet)


def test_the_sheet_says_what_to_do_by_when_and_whom_to_answer() -> None:
    def asked(*captures: CaptureView, language: str = "sv", reply_to: str = "") -> str:
        return texts(page(*captures, language=language, reply_to=reply_to), Standfirst)[0]

    assert asked(SENT, reply_to="press@example.org") == (
        "Läs citatet så som det ska publiceras. Svara senast lördag 24\N{NO-BREAK SPACE}oktober 2026"
        " till press@example.org."
    )
    assert asked(SENT, language="en") == (
        "Read the quote as it is to be published. Answer by Saturday 24\N{NO-BREAK SPACE}October 2026."
    )
    assert asked(reply_to="Cia") == "Läs citaten så som de ska publiceras. Svara Cia."
    assert asked() == "Läs citaten så som de ska publiceras. Svara den som skickade dig bladet."


@pytest.mark.parametrize(
    ("deadline", "told"),
    [
        ("2026-10-24T12:00:00+02:00", "lördag 24\N{NO-BREAK SPACE}oktober 2026 kl.\N{NO-BREAK SPACE}12.00"),
        ("före jul", "före jul"),
        ("2026-99-99", "2026-99-99"),
    ],
)
def test_a_deadline_may_have_a_time_and_is_told_as_given_where_it_is_no_date(
    deadline: str, told: str
) -> None:
    sheet = page(replace(SENT, deadline=deadline))
    assert texts(sheet, Standfirst)[0].endswith(f"Svara senast {told}.")


def test_the_sheet_says_what_the_article_is_and_how_the_speaker_is_presented() -> None:
    about, how = texts(page(SENT), Paragraph)[:2]
    assert about == (
        "Det gäller artikeln ”Natten försvann” om panelsamtalet ”Mörkret mellan lyktorna”, "
        "torsdag 12\N{NO-BREAK SPACE}mars 2026 kl.\N{NO-BREAK SPACE}14.00–15.00. "
        "Så presenteras du: Alma Lindåker, ljusdesigner, Glimma lampor AB."
    )
    assert how.startswith("Kryssa för ditt svar")
    undated = replace(PLAN, card=replace(PLAN.card, starts_at=None))
    assert texts(page(SENT, plan=undated, article=None), Paragraph)[0].startswith(
        "Det gäller en artikel om panelsamtalet ”Mörkret mellan lyktorna”. Så"
    )


def test_a_quote_says_which_question_it_answers_and_when_it_was_said() -> None:
    def about(capture: CaptureView, recording: Recording | None = None) -> str:
        return texts(page(capture, plan=replace(PLAN, recording=recording)), Paragraph)[2]

    assert about(SENT) == "Svar på frågan ”Vem tänder?” Sagt 1:00 in i samtalet."
    assert about(replace(SENT, question="")) == "Ur programpunkten ”Vem tänder?”. Sagt 1:00 in i samtalet."
    assert about(replace(SENT, question="gone", segment="gone")) == "Sagt 1:00 in i samtalet."
    linked = Recording("", "https://play.example.org/2", offset=75.0)
    assert folded(about(SENT, linked)).endswith("I inspelningen vid 2:15")
    assert "inspelningen" not in about(SENT, replace(linked, url="file:///etc/passwd"))
    assert "inspelningen" not in about(SENT, replace(linked, offset=-75.0)), (
        "it was said before the recording began"
    )


def test_an_open_quote_has_boxes_and_lines_and_an_answered_one_what_was_answered() -> None:
    approved = replace(CAPTURES[2], approval=ApprovalState.APPROVED)
    sheet = page(SENT, approved)
    answers = [block for block in sheet.blocks if isinstance(block, Answers)]
    assert [(block.options, block.lines) for block in answers] == [
        (("Godkänns som det står", "Godkänns med ändring", "Får inte användas"), 2),
        ((), 1),
    ]
    assert "Du har godkänt citatet." in texts(sheet, Paragraph)
    done = page(approved)
    assert not [block for block in done.blocks if isinstance(block, Answers)]
    assert texts(done, Standfirst) == ["Du har svarat på alla citat på bladet. Tack!"]


def test_a_sheet_to_one_panelist_has_an_envelope_and_the_day_in_its_subject() -> None:
    def envelope(*captures: CaptureView, **changes: object) -> Envelope | None:
        given = replace(material(HEADLINE, captures=captures or CAPTURES), plan=replace(PLAN, seats=(ALMA,)))
        known = {"reply_to": " press@example.org ", "mailboxes": {"al": "alma@example.org"}}
        return approval_page(replace(given, **(known | changes)), "sv").envelope  # type: ignore[arg-type]  # as above

    subject = "Godkänn dina citat ur ”Mörkret mellan lyktorna”"
    dated = f"{subject} senast lördag 24\N{NO-BREAK SPACE}oktober 2026"
    known = ("Alma Lindåker", "alma@example.org", "press@example.org")
    assert envelope(SENT) == Envelope(dated, *known)
    assert envelope() == Envelope(subject, *known)
    assert envelope(replace(SENT, approval=ApprovalState.APPROVED)) == Envelope(subject, *known)
    assert envelope(mailboxes=None, reply_to="") == Envelope(subject, "Alma Lindåker")


def test_sheets_to_several_have_one_subject_and_nobodys_name() -> None:
    assert page().envelope == Envelope("Godkänn dina citat ur ”Mörkret mellan lyktorna”")


def test_the_text_of_each_sheet_begins_with_its_subject() -> None:
    text = write_text(page()).data.decode()
    assert text.startswith("Ämne: Godkänn dina citat ur ”Mörkret mellan lyktorna”\n\n")
    assert text.count("Ämne: ") == 2


def test_an_amended_wording_stands_beside_the_original() -> None:
    amended = replace(CAPTURES[2], approval=ApprovalState.AMENDED, approved_text="Släck två lampor.")
    sheet = page(amended)
    (versions,) = (block for block in sheet.blocks if isinstance(block, Versions))
    assert versions.versions == (
        ("Så som det antecknades", "– Släck en lampa i taget."),
        ("Så som du har godkänt det", "– Släck två lampor."),
    )
    assert "Du har godkänt citatet i den ändrade lydelsen." in texts(sheet, Paragraph)


def test_quotes_are_marked_as_in_the_article() -> None:
    given = material(quoting("c2"), style=ArticleStyle(QuoteMarks.MARKS))
    for language, told in (("sv", "”Vart tog Vintergatan vägen?”"), ("en", "“Vart tog Vintergatan vägen?”")):
        blocks = approval_page(given, language).blocks
        assert told in [block.sentence for block in blocks if isinstance(block, Quote)]


def test_declined_hidden_and_unsure_quotes_are_on_no_sheet() -> None:
    declined = replace(CAPTURES[0], approval=ApprovalState.DECLINED)
    hidden = replace(CAPTURES[1], off_record=True)
    unsure = replace(CAPTURES[2], fidelity=Fidelity.UNSURE)
    with pytest.raises(DocumentError, match="No panelist has a quote to approve"):
        page(declined, hidden, unsure)
    assert len([block for block in page(declined, CAPTURES[2]).blocks if isinstance(block, Quote)]) == 1


def test_in_print_every_sheet_is_numbered_from_one_and_what_is_asked_stays_with_its_boxes() -> None:
    long = tuple(
        replace(SENT, id=CAPTURES[number % 3].id, label=f"c{number}", text="Ord och mening. " * 12)
        for number in range(7)
    )
    document = write_pdf(page(*long, CAPTURES[1]))
    assert failures(document.data) == []
    tree = read(document)
    assert [text for text in ("1 (3)", "2 (3)", "3 (3)", "1 (1)") if text in tree.artifacts] == [
        *("1 (3)", "2 (3)", "3 (3)", "1 (1)"),
    ]
    for asked in (one for one in tree.drawn if one.text.startswith("Citat ")):
        below = [one for one in tree.drawn if one.page == asked.page and one.y < asked.y]
        assert any("Får inte användas" in one.text for one in below), asked


TYPED = [
    "<b>fet</b> & a<b <img src='file:///etc/passwd'>",
    "</script><!-- ]]> {{ 7 * 7 }} {day} %s",
    "مرحبا بالعالم 😀 👩‍🔬",
    "# rubrik [x] [etikett](javascript:alert(1))",
    "=cmd|' /C calc'!A0",
]
READERS = {
    ".html": lambda data: Html(data).text,
    ".txt": lambda data: folded(data.decode()),
    ".docx": word_text,
}


def hostile(typed: str) -> Material:
    """Everything that somebody types on the sheet is that text."""
    seat = replace(ALMA, name=typed, title=typed, organisation=typed)
    plan = replace(
        PLAN,
        card=replace(PLAN.card, title=typed, series_title=typed),
        publisher=typed,
        seats=(seat,),
        questions=(replace(PLAN.questions[0], text=typed),),
    )
    amended = replace(
        CAPTURES[2],
        text=f"{typed}?",
        approved_text=f"{typed}!",
        approval=ApprovalState.AMENDED,
        deadline=typed,
    )
    given = material(
        Content(BlockKind.PARAGRAPH, typed), plan=plan, captures=(replace(SENT, text=typed), amended)
    )
    return replace(given, reply_to=typed)


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("suffix", READERS)
def test_whatever_was_typed_comes_out_as_typed(suffix: str, typed: str) -> None:
    made = DocumentMaker().make("approval-sheets", suffix, hostile(typed), "sv")
    assert made.remarks == ()
    assert READERS[suffix](made.data).count(folded(typed)) >= 7


@pytest.mark.parametrize("typed", TYPED)
def test_whatever_was_typed_is_printed_or_reported(typed: str) -> None:
    document = DocumentMaker().make("approval-sheets", ".pdf", hostile(typed), "sv")
    assert failures(document.data) == []
    assert read(document).root.text.count(folded(typed)) >= 7
    assert bool(document.remarks) == ("مرحبا" in typed)


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html", ".txt"])
def test_a_line_of_a_megabyte_hangs_nothing(suffix: str) -> None:
    amended = replace(
        CAPTURES[2], text="å" * 100_000, approved_text="ord " * 250_000, approval=ApprovalState.AMENDED
    )
    given = material(captures=(amended,), plan=replace(PLAN, seats=(replace(ALMA, title="x" * 100_000),)))
    assert len(DocumentMaker().make("approval-sheets", suffix, given, "sv").data) > 1000
