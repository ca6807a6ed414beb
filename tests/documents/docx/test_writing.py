# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A page as a Word document: real styles, lists, links and properties."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph
from hypothesis import example, given

from seminarapp.documents.blocks import (
    Block,
    Column,
    Heading,
    NewSheet,
    Page,
    Paragraph,
    Quote,
    RecordingLink,
    Table,
    TableRow,
    When,
)
from seminarapp.documents.docx.writing import write_docx
from seminarapp.domain.handout import Paper
from seminarapp.domain.spans import Span
from tests.documents.pages import PAGE, ROLL, SHEETS, harmless, page_of, pages, plainly
from tests.documents.reading import Telling, body, folded, part, word, word_text


def written(*blocks: Block) -> Document:
    return word(write_docx(replace(PAGE, blocks=blocks, publisher="", kicker="", when=When())).data)


def styled(document: Document) -> list[tuple[str, str]]:
    """Each paragraph's style by the name a user sees, and its text."""
    return [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs if paragraph.style]


def test_every_block_has_a_style_an_editor_knows() -> None:
    assert styled(word(write_docx(PAGE).data)) == [
        ("Publisher", "Light Council"),
        ("Kicker", "Talking light · Part 2 of 3"),
        ("Title", "Headline"),
        ("Standfirst", "Lead"),
        ("Facts", "Thursday 12 March 2026, 14:00\nThe Mill"),
        ("Heading 1", "Section"),
        ("Normal", "See this and that"),
        ("Heading 2", "Below"),
        ("Quote", "“Yes,” said Bo Vide."),
        ("List Bullet", "one"),
        ("List Bullet", "two"),
        ("List Number", "first"),
        ("List Number", "second"),
        ("List Introduction", "The panel:"),
        ("List Bullet", "Bo Vide, astronomer, Observatory"),
        ("List Bullet", "Alma"),
        ("Normal", "The moderator was Cia."),
        ("Normal", "Here it is:\nWatch\nThe recording has captions."),
        ("Picture", "Picture: A lamp in fog"),
        ("Person", "Bo Vide\nastronomer\nObservatory"),
        ("Person", "guest"),
        ("List Introduction", "Speaking time"),
        ("Break", ""),
        ("Picture", "Picture: Bo Vide spoke from 0:10 to 5:30."),
        ("Closing Paragraph", "The end."),
        ("Colophon", "Published 26 November 2026, edition 1"),
        ("Colophon", "Corrected 28 November 2026: a name"),
    ]


def test_sheets_to_answer_begin_on_new_pages_and_have_boxes_that_can_be_clicked() -> None:
    document = word(write_docx(SHEETS).data)
    assert styled(document) == [
        ("Publisher", "Light Council"),
        ("Kicker", "Talking light · Part 2 of 3"),
        ("Title", "Approve your quotes"),
        ("Standfirst", "Read them."),
        ("Heading 1", "Bo Vide"),
        ("Break", ""),
        ("Answer", " As it stands\n Not to be used\nNew wording:"),
        ("Writing Line", ""),
        ("Writing Line", ""),
        ("Break", ""),
        ("Publisher", "Light Council"),
        ("Kicker", "Talking light · Part 2 of 3"),
        ("Title", "Another sheet"),
        ("Standfirst", "Its lead"),
        ("Quote", "“No.”"),
        ("Answer", "Date and name:"),
        ("Writing Line", ""),
    ]
    body = part(write_docx(SHEETS).data, "word/document.xml")
    assert body.count("<w14:checkbox>") == body.count("\N{BALLOT BOX}") == 2
    (table,) = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["As it was noted", "As it was approved"],
        ["“Yes.”", "“Yes, indeed.”"],
    ]


def test_each_sheet_is_numbered_from_one_and_tells_no_number_of_pages_that_is_not_its_own() -> None:
    two = word(write_docx(SHEETS).data)
    assert len(two.sections) == 2
    first, second = (section._sectPr for section in two.sections)
    assert "w:pgNumType" not in first.xml
    assert '<w:pgNumType w:start="1"/>' in second.xml
    assert "NUMPAGES" not in two.sections[0].footer.paragraphs[0]._p.xml
    assert two.sections[1].footer.part is two.sections[0].footer.part
    one = word(write_docx(PAGE).data)
    assert len(one.sections) == 1
    assert "NUMPAGES" in one.sections[0].footer.paragraphs[0]._p.xml


def test_three_sheets_are_three_sections_of_the_same_paper() -> None:
    blocks = (*SHEETS.blocks, NewSheet(), Heading(1, plainly("Third")))
    sections = word(write_docx(replace(SHEETS, blocks=blocks)).data).sections
    assert [section._sectPr.xml.count("w:pgNumType ") for section in sections] == [0, 1, 1]
    assert len({(section.page_width, section.left_margin) for section in sections}) == 1


def test_the_first_of_two_wordings_is_not_the_name_of_the_other() -> None:
    (table,) = word(write_docx(SHEETS).data).tables
    assert 'w:tblLook w:val="0620"' in table._tbl.xml
    assert 'w:firstColumn="0"' in table._tbl.xml
    assert 'w:tblLook w:val="06A0"' in word(write_docx(PAGE).data).tables[0]._tbl.xml


def test_a_heading_too_deep_has_the_deepest_style() -> None:
    assert styled(written(Heading(5, plainly("H")))) == [("Heading 3", "H")]


def test_emphasis_and_the_parts_of_a_quote_are_character_styles() -> None:
    quote = Quote((("– Ja", True), (", sa Bo Vide, astronom.", False)), "Bo Vide")
    document = written(Paragraph((Span("a"), Span("b", emphasised=True))), quote)
    assert _runs(document.paragraphs[0]) == [("Default Paragraph Font", "a"), ("Emphasis", "b")]
    assert _runs(document.paragraphs[1]) == [
        ("Default Paragraph Font", "–"),
        ("Default Paragraph Font", " Ja"),
        ("Attribution", ", sa "),
        ("Speaker", "Bo Vide"),
        ("Attribution", ", astronom."),
    ]


def _runs(paragraph: WordParagraph) -> list[tuple[str | None, str]]:
    return [(run.style.name, run.text) for run in paragraph.runs]


def test_lists_are_numbered_by_word() -> None:
    document = word(write_docx(PAGE).data)
    for name, number in (("List Bullet", "1"), ("List Number", "2")):
        xml = document.styles[name].element.xml
        assert f'<w:numId w:val="{number}"/>' in xml
    numbering = part(write_docx(PAGE).data, "word/numbering.xml")
    assert '<w:numFmt w:val="bullet"/>' in numbering
    assert '<w:numFmt w:val="decimal"/>' in numbering


def test_links_are_links_and_each_address_is_kept_once() -> None:
    there = Span("där", url="https://example.org/å")
    document = written(Paragraph((Span("här", url="https://example.org/å"), there)), Paragraph((there,)))
    links = [link for paragraph in document.paragraphs for link in paragraph.hyperlinks]
    assert [(link.text, link.address) for link in links] == [
        (text, "https://example.org/%C3%A5") for text in ("här", "där", "där")
    ]
    related = [one for one in document.part.rels.values() if one.reltype == RELATIONSHIP_TYPE.HYPERLINK]
    assert len(related) == 1


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///c:/x", "https://[::1"])
def test_an_address_that_may_not_be_a_link_is_text(address: str) -> None:
    document = written(RecordingLink("", "Film", address), Paragraph((Span("x", url=address),)))
    assert [paragraph.hyperlinks for paragraph in document.paragraphs] == [[], []]
    assert document.paragraphs[0].text == f"Film: {address}"


def test_the_timetable_is_a_table_whose_head_is_repeated() -> None:
    document = word(write_docx(PAGE).data)
    table = document.tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Time", "Item"],
        ["14:00", "Welcome"],
        ["14:05", "Talk\nBo Vide"],
    ]
    assert table.style
    assert table.style.name == "Timetable"
    heads = [row._tr.xpath("./w:trPr/w:tblHeader") for row in table.rows]
    assert [bool(head) for head in heads] == [True, False, False]
    assert 'w:tblCaption w:val="Programme"' in table._tbl.xml


def test_a_table_of_figures_names_its_rows_in_its_first_column() -> None:
    table = word(write_docx(PAGE).data).tables[1]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Name", "Time"],
        ["Bo Vide\nObservatory", "5:20"],
        ["Together", "5:20"],
    ]
    assert 'w:tblCaption w:val="Speaking time"' in table._tbl.xml
    assert 'w:firstColumn="1"' in table._tbl.xml


def test_the_properties_tell_what_it_is() -> None:
    about = word(write_docx(PAGE).data).core_properties
    assert (about.title, about.subject, about.author) == (
        "Headline",
        "Talking light · Part 2 of 3",
        "Light Council",
    )
    assert about.language == "en-GB"
    assert about.created == about.modified == datetime(2026, 3, 12, 13, 0, tzinfo=UTC)


def test_properties_are_as_long_as_the_format_allows() -> None:
    about = word(write_docx(replace(PAGE, title="T" * 999, publisher="P" * 999)).data).core_properties
    assert (len(about.title), len(about.author)) == (255, 255)


def test_an_undated_page_reads_no_clock() -> None:
    about = word(write_docx(replace(PAGE, when=When())).data).core_properties
    assert about.created == about.modified == datetime(2000, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(("language", "tag"), [("sv", "sv-SE"), ("en", "en-GB"), ("de", "en-GB")])
def test_the_language_is_that_of_the_phrases(language: str, tag: str) -> None:
    data = write_docx(page_of("Text.", language=language)).data
    assert f'w:lang w:val="{tag}"' in part(data, "word/styles.xml")


def test_the_foot_of_every_page_has_its_line_and_number() -> None:
    footer = part(write_docx(PAGE).data, "word/footer1.xml")
    assert "Talking light, part 2 of 3" in footer
    assert " PAGE " in footer
    assert " NUMPAGES " in footer


def test_tabs_and_line_breaks_are_words_own() -> None:
    (paragraph,) = written(Paragraph(plainly("a\tb\nc\r\nd\re"))).paragraphs
    assert paragraph.text == "a\tb\nc\nd\ne"
    assert len(paragraph._p.xpath(".//w:br")) == 3


@given(pages)
@example(PAGE)
def test_the_words_that_go_in_come_out(page: Page) -> None:
    told = body(page, Telling(side_by_side=True, by_rows=True, between=page.publisher))
    assert word_text(write_docx(page).data) == folded(f"{page.publisher} {told}")


@given(pages)
def test_no_text_becomes_structure(page: Page) -> None:
    assert _structure(page) == _structure(harmless(page))


def _structure(page: Page) -> list[str]:
    document = word(write_docx(page).data)
    tags = (element.tag.rpartition("}")[2] for element in document.element.body.iter())
    changing = {"r", "t", "tab", "br", "rPr", "rStyle"}  # how a text is cut into runs depends on the text
    return [tag for tag in tags if tag not in changing]


def test_what_can_not_be_written_is_told() -> None:
    document = write_docx(page_of("a\x00\ud800b"))
    assert word_text(document.data) == "Rubrik ab"
    assert document.remarks == ("2 tecken som inget dokument kan visa har utelämnats.",)


def test_an_attendance_list_is_a_table_with_boxes_and_room_to_sign() -> None:
    data = write_docx(replace(PAGE, blocks=(ROLL,))).data
    (table,) = word(data).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["No", "Name", "Organisation", "Present", "Signature"],
        ["1", "Bo Vide", "Observatory", "", ""],
        ["2", "Alma", "", "", ""],
        ["3", "", "", "", ""],
        ["4", "", "", "", ""],
    ]
    body = part(data, "word/document.xml")
    assert body.count("<w14:checkbox>") == 4
    assert body.count('<w:trHeight w:val="480" w:hRule="atLeast"/>') == 4


@pytest.mark.parametrize(
    ("paper", "width", "height"), [(Paper.A4, 210, 297), (Paper.A5, 148, 210), (Paper.LETTER, 215.9, 279.4)]
)
def test_it_is_laid_out_for_its_paper(paper: Paper, width: float, height: float) -> None:
    section = word(write_docx(replace(PAGE, paper=paper)).data).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (section.page_width.mm, section.page_height.mm) == pytest.approx((width, height), abs=0.1)


def test_the_version_stands_in_the_foot() -> None:
    data = write_docx(replace(PAGE, footer="Foot", version="Version 2 · 2026-01-02 03:04")).data
    assert "Foot · Version 2 · 2026-01-02 03:04" in part(data, "word/footer1.xml")


def test_the_column_that_names_a_row_is_strong_and_has_the_remark() -> None:
    rows = (TableRow(("14:00", "Talk"), "Why?\nHow?"),)
    document = written(Table("T", (Column("Time"), Column("Item")), rows, named_by=1))
    time, item = document.tables[0].rows[1].cells
    assert (time.text, item.text) == ("14:00", "Talk\nWhy?\nHow?")


def test_what_is_to_be_answered_is_never_parted_by_a_page() -> None:
    document = word(write_docx(SHEETS).data)
    answer = next(style for style in document.styles if style.name == "Answer")
    assert answer.paragraph_format.keep_together
    assert answer.paragraph_format.keep_with_next


def test_figures_end_at_one_edge_and_other_cells_begin_at_one() -> None:
    columns = (Column("Name"), Column("Time", figures=True))
    table = written(Table("Times", columns, (TableRow(("Bo", "10:00")), TableRow(("Al", "1:00"))))).tables[0]
    aligned = [[cell.paragraphs[0].alignment for cell in row.cells] for row in table.rows]
    assert aligned == [[None, WD_ALIGN_PARAGRAPH.RIGHT]] * 3


@pytest.mark.parametrize(("kind", "wide"), [("attendance", True), ("run-of-show", True), ("article", False)])
def test_tables_have_the_width_that_they_need(kind: str, wide: bool) -> None:
    margin = word(write_docx(replace(PAGE, kind=kind)).data).sections[0].left_margin
    assert margin is not None
    assert (margin.mm < 20) is wide


def test_cells_are_smaller_on_small_paper() -> None:
    small = word(write_docx(replace(PAGE, paper=Paper.A5)).data)
    cell = next(style for style in small.styles if style.style_id == "TimetableCell")
    assert cell.font.size == Pt(9)
