# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The law of tagging: what the tree says, in order, is what went in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminarapp.documents.blocks import Closing, Heading, Items, Page, Paragraph
from seminarapp.documents.pdf.writing import write_pdf
from seminarapp.domain.spans import Span
from tests.documents.pages import PAGE, pages
from tests.documents.pdf import expected
from tests.documents.pdf.seminars import ARTICLE, PROGRAMME, article, article_of, plain
from tests.documents.pdf.tagged import folded, read

WORDS = st.lists(
    st.sampled_from(
        ["och", "E.-L.", "12 000", "kulturmagasinet", "–", "förvaltningsdirektörens", "a/b", "(x)", "30 %"]
    )
    | st.text("abcdefåäö", min_size=1, max_size=14),
    min_size=1,
    max_size=30,
).map(" ".join)
LONG_SPANS = st.lists(
    st.builds(Span, WORDS.map(lambda text: f" {text} "))
    | st.builds(Span, WORDS, emphasised=st.just(True))
    | st.builds(Span, WORDS, url=st.just("https://example.org/lång?a=1&b=(2)")),
    min_size=1,
    max_size=8,
).map(tuple)
LONG_BLOCKS = st.lists(
    st.builds(Paragraph, LONG_SPANS)
    | st.builds(Items, st.tuples(LONG_SPANS, LONG_SPANS))
    | st.builds(Closing, LONG_SPANS),
    min_size=6,
    max_size=30,
)


@settings(max_examples=25)
@given(LONG_BLOCKS)
def test_the_tree_says_what_went_in_over_lines_and_pages(blocks: list[Paragraph | Items | Closing]) -> None:
    page = article_of(*blocks)
    tree = read(write_pdf(page))
    assert tree.root.paragraphs() == expected.paragraphs(page)
    assert tree.unowned == []


@settings(max_examples=60)
@given(pages)
def test_the_tree_says_what_went_in_for_every_kind_of_block_and_the_most_hostile_text(page: Page) -> None:
    tree = read(write_pdf(page))
    assert tree.root.paragraphs() == expected.paragraphs(page)
    assert tree.unowned == []


@pytest.mark.parametrize(
    "page", [PAGE, ARTICLE, PROGRAMME, article(5)], ids=["every block", "article", "programme", "long"]
)
def test_the_tree_of_whole_documents_says_what_went_in(page: Page) -> None:
    assert read(write_pdf(page)).root.paragraphs() == expected.paragraphs(page)


def test_text_is_drawn_in_reading_order_on_every_page() -> None:
    """Programs that know no tags read the content stream as it comes."""
    tree = read(write_pdf(article(3)))
    numbers = [(one.page, one.mcid) for one in tree.drawn if one.mcid is not None]
    assert numbers == sorted(numbers)


def test_a_link_over_a_line_and_a_page_break_stays_one_element_with_an_annotation_a_line() -> None:
    filler = Paragraph(plain("ord " * 60))
    found = []
    for lines in range(4, 28, 2):
        label = "länkens text går över flera rader " * 12
        page = article_of(
            *[filler] * 5,
            Paragraph(plain("rad\n" * lines)),
            Paragraph((Span("Se "), Span(label, url="https://e.org/"))),
        )
        [link] = read(write_pdf(page)).root.all("Link")
        assert link.links >= 5
        assert " ".join(link.text.split()) == label.strip()
        found.append(len(link.pages))
    assert set(found) == {1, 2}, "some of them are cut by the page break, and some aren't"


def test_headings_become_headings_and_no_level_is_skipped() -> None:
    tree = read(write_pdf(PAGE))
    assert [node.role for node in tree.root.all("H1", "H2", "H3")] == ["H1", "H2", "H3"]
    odd = Page(
        "article", "x", "sv", tuple(Heading(level, plain(f"nivå {level}")) for level in (3, 1, 6, 9, 2))
    )
    roles = [node.role for node in read(write_pdf(odd)).root.walk() if node.role.startswith("H")]
    assert roles == ["H1", "H1", "H2", "H3", "H2"]


def test_an_empty_headline_counts_for_nothing() -> None:
    page = Page("article", "x", "sv", (Heading(1, plain(" ")), Heading(2, plain("Avsnitt"))))
    assert [node.role for node in read(write_pdf(page)).root.walk()] == ["Document", "H1"]


def test_lists_tables_and_quotes_have_their_structure() -> None:
    root = read(write_pdf(PAGE)).root
    assert [kid.role for kid in root.all("LI")[0].kids if not isinstance(kid, str)] == ["Lbl", "LBody"]
    table = root.all("Table")[0]
    rows = [[cell.role for cell in row.kids if not isinstance(cell, str)] for row in table.all("TR")]
    assert rows == [["TH", "TH"], ["TD", "TD"], ["TD", "TD"]]
    assert {cell.attributes["Scope"] for cell in table.all("TH")} == {"/Column"}
    kinds = [node.attributes["ListNumbering"] for node in root.all("L")]
    assert kinds == ["/Disc", "/Decimal", "/None", "/None"]
    [quote] = root.all("BlockQuote")
    assert folded(quote.text) == "“Yes,” said Bo Vide."


def test_a_table_of_figures_has_a_caption_and_names_its_rows() -> None:
    table = read(write_pdf(PAGE)).root.all("Table")[1]
    assert [node.role for node in table.kids if not isinstance(node, str)] == ["Caption", "TR", "TR", "TR"]
    assert [(cell.text, cell.attributes["Scope"]) for cell in table.all("TH")] == [
        ("Name", "/Column"),
        ("Time", "/Column"),
        ("Bo VideObservatory", "/Row"),
        ("Together", "/Row"),
    ]
    assert [cell.text for cell in table.all("TD")] == ["5:20", "5:20"]


def test_a_timeline_is_a_figure_that_says_in_words_what_it_shows_and_where_it_stands() -> None:
    [figure] = read(write_pdf(PAGE)).root.all("Figure")
    assert figure.alternative == "Bo Vide spoke from 0:10 to 5:30."
    assert figure.attributes["O"] == "/Layout"
    assert "BBox" in figure.attributes
    assert figure.text.startswith("WelcomeTalk")


def test_an_empty_time_leaves_its_cell_in_the_row() -> None:
    rows = read(write_pdf(PROGRAMME)).root.all("TR")
    assert [len(row.all("TD")) for row in rows] == [0, 2, 2, 2, 2]
    assert rows[-1].text == "Kaffe i foajén"


def test_links_say_where_they_lead_and_what_they_are() -> None:
    root = read(write_pdf(ARTICLE)).root
    assert {link.alternative for link in root.all("Link")} == {
        "Film med text",
        "den öppna databasen om natthimlens ljusstyrka",
    }
    assert all(link.links for link in root.all("Link"))


def test_page_numbers_and_running_heads_are_no_part_of_the_tree() -> None:
    tree = read(write_pdf(ARTICLE))
    assert "2 (2)" in tree.artifacts
    assert "Samtal om ljus, del 3 av 5" in tree.artifacts
    assert "(2)" not in tree.root.text


def test_the_same_page_gives_the_same_bytes() -> None:
    assert write_pdf(ARTICLE).data == write_pdf(replace(ARTICLE)).data
