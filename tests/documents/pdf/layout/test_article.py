# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How an article looks: where things stand on its pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.documents.blocks import Closing, Heading, Page, PanelList, PersonLine, Standfirst, When
from seminarapp.documents.pdf.layout.looks import A4, MM
from seminarapp.documents.pdf.writing import write_pdf
from tests.documents.pdf.seminars import (
    ALONE,
    ARTICLE,
    CLOSING,
    FULL,
    OPENING,
    article,
    article_of,
    heading,
    paragraph,
    plain,
)
from tests.documents.pdf.tagged import Drawn, Tagged, read


def drawn(page: Page) -> Tagged:
    return read(write_pdf(page))


def texts(tree: Tagged, size: float, page: int | None = None) -> list[Drawn]:
    return [
        one for one in tree.drawn if one.size == size and page in {None, one.page} and one.mcid is not None
    ]


def test_facts_stand_beside_the_text_on_the_first_page() -> None:
    tree = drawn(ARTICLE)
    facts = texts(tree, 8.2)
    assert {one.page for one in facts} == {1}
    assert min(one.x for one in facts) == pytest.approx(21 * MM, abs=0.1)
    assert all(one.x < 64 * MM for one in facts)
    assert min(one.x for one in texts(tree, 10.4, 1)) == pytest.approx(76 * MM, abs=0.1)


def test_the_first_lines_of_facts_and_text_share_a_baseline() -> None:
    tree = drawn(article_of(PanelList("I panelen:", (PersonLine("Bo Vide", "astronom"),)), paragraph(0)))
    label = next(one for one in tree.drawn if one.text == "I panelen:")
    assert texts(tree, 10.4)[0].y == pytest.approx(label.y, abs=1.0)


def test_later_pages_have_no_empty_column_but_a_wider_text_in_the_middle() -> None:
    tree = drawn(article(2))
    body = texts(tree, 10.4, 2)
    left = min(one.x for one in body)
    assert left == pytest.approx(39 * MM, abs=0.1)
    longest = {page: max(len(one.text) for one in texts(tree, 10.4, page)) for page in (1, 2)}
    assert longest[2] > longest[1] * 1.1


def test_facts_that_do_not_fit_go_on_beside_the_text_of_the_next_page() -> None:
    panel = PanelList(
        "I panelen:", tuple(PersonLine(f"Namn {number}", "titel", "org") for number in range(60))
    )
    tree = drawn(replace(ARTICLE, blocks=(*OPENING[:4], panel, *[paragraph(0)] * 40)))
    names = [one for one in tree.drawn if one.text.startswith("Namn")]
    assert {one.page for one in names} == {1, 2, 3}
    assert min(one.x for one in texts(tree, 10.4, 2)) == pytest.approx(76 * MM, abs=0.1)
    assert min(one.x for one in texts(tree, 10.4, 4)) == pytest.approx(39 * MM, abs=0.1)


@pytest.mark.parametrize("paragraphs", range(1, 40))
def test_the_closing_box_is_never_alone_on_the_last_page(paragraphs: int) -> None:
    tree = drawn(article_of(*[paragraph(number) for number in range(paragraphs)], CLOSING))
    last = [one for one in tree.drawn if one.page == tree.pages and one.mcid is not None]
    assert any(one.size == 10.4 for one in last)
    assert any(one.size == 10.8 for one in last)


@pytest.mark.parametrize("paragraphs", range(3, 30))
def test_a_heading_is_never_last_on_a_page(paragraphs: int) -> None:
    blocks = [
        block for number in range(paragraphs) for block in (heading("Rubrik mitt i"), paragraph(number))
    ]
    tree = drawn(article_of(*blocks))
    for page in range(1, tree.pages + 1):
        lines = [one for one in tree.drawn if one.page == page and one.mcid is not None]
        assert min(lines, key=lambda one: one.y).text != "Rubrik mitt i"


def test_a_headline_is_as_large_as_its_length_allows() -> None:
    sizes = []
    for length in (5, 20, 60, 400):
        tree = drawn(article_of().__class__("article", "x", "sv", (Heading(1, plain("ord " * length)),)))
        sizes.append(next(one.size for one in tree.drawn if one.text.startswith("ord")))
    assert sizes[0] == 31.0
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] >= 11.0


def test_a_quotes_opening_mark_hangs_in_the_margin() -> None:
    tree = drawn(article_of(FULL))
    quote = texts(tree, 15.5)
    assert quote[0].text == "– "
    [edge] = {round(one.x, 1) for one in quote[1:]}
    assert quote[0].x < edge - 5
    assert quote[0].y == quote[1].y


def test_an_attribution_stands_in_small_upright_type_with_the_name_in_bold() -> None:
    tree = drawn(article_of(FULL))
    clause = texts(tree, 9.0)
    assert [one.text.strip() for one in clause[:2]] == ["sa", "Alma Ravn"]
    assert ["SemiBold" in one.font for one in clause[:2]] == [False, True]
    assert texts(tree, 15.5)[-1].text.endswith(", ")


def test_a_quote_without_speaker_is_all_speech() -> None:
    tree = drawn(article_of(ALONE))
    assert texts(tree, 9.0) == []


def test_a_heading_over_facts_stands_with_them() -> None:
    tree = drawn(ARTICLE)
    label = next(one for one in tree.drawn if one.text == "Se samtalet")
    assert (label.size, label.page) == (8.0, 1)
    assert label.x == pytest.approx(21 * MM, abs=0.1)
    assert "Se samtalet" in [node.text for node in tree.root.all("H2")]


def test_when_and_where_stands_before_the_recording() -> None:
    lines = drawn(ARTICLE).root.paragraphs()
    assert lines.index("När och var") == lines.index("Se samtalet") - 3
    without = drawn(replace(ARTICLE, when=When()))
    assert "När och var" not in without.root.paragraphs()


def test_an_article_without_facts_uses_the_whole_page() -> None:
    tree = drawn(article_of(*[paragraph(0)] * 30))
    assert {round(min(one.x for one in texts(tree, 10.4, page)) / MM) for page in (1, 2)} == {39}


def test_an_almost_empty_last_page_is_saved_by_moving_blocks_together() -> None:
    counts = [
        drawn(
            article_of(*[block for n in range(number) for block in (heading("Rubrik"), paragraph(n))])
        ).pages
        for number in range(4, 26)
    ]
    assert counts == sorted(counts)
    last = []
    for number in range(4, 26):
        tree = drawn(
            article_of(*[block for n in range(number) for block in (heading("Rubrik"), paragraph(n))])
        )
        if tree.pages > 1:
            last.append(A4[1] - min(one.y for one in texts(tree, 10.4, tree.pages)))
    assert min(last) > 100


def test_everything_is_on_the_paper_and_over_the_foot() -> None:
    tree = drawn(article(4))
    for one in tree.drawn:
        assert 15 * MM < one.x < 195 * MM
        if one.mcid is not None:
            assert 22 * MM < one.y < A4[1] - 15 * MM


def test_every_page_has_its_number_and_what_it_is_a_part_of() -> None:
    tree = drawn(article(3))
    for page in range(1, tree.pages + 1):
        around = [one.text for one in tree.drawn if one.page == page and one.mcid is None]
        assert f"{page} ({tree.pages})" in around
        assert ARTICLE.footer in around
        assert (ARTICLE.publisher in around) == (page > 1)


def test_closing_and_standfirst_may_stand_anywhere() -> None:
    tree = drawn(article_of(Closing(plain("Slut?")), Standfirst(plain("Inte än")), paragraph(0)))
    assert [text for text in tree.root.paragraphs() if text in {"Slut?", "Inte än"}] == ["Slut?", "Inte än"]
