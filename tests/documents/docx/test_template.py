# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Word documents in the organisation's own template."""

from __future__ import annotations

from dataclasses import replace

import pytest
from docx.document import Document
from docx.oxml.ns import qn

from seminarapp.documents.blocks import Items, Page
from seminarapp.documents.brand import Brand
from seminarapp.documents.docx.writing import write_docx
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.organisation import Logo, WordTemplate
from seminarapp.domain.spans import Span
from tests.documents.pages import PAGE, SHEETS
from tests.documents.reading import word, word_text
from tests.profiles import dotx, picture


def templated(page: Page = PAGE, data: bytes | None = None, **more: object) -> Document:
    brand = Brand(word_template=WordTemplate("mall.dotx", data or dotx()), **more)  # type: ignore[arg-type]  # by name
    return word(write_docx(replace(page, brand=brand)).data)


def style_of(document: Document, text: str) -> str | None:
    return next(
        one.style.style_id
        for one in document.paragraphs
        if one.text.startswith(text) and one.style is not None
    )


def test_text_stands_in_the_templates_styles_by_their_names() -> None:
    document = templated()
    assert style_of(document, "Section") == "Rubrik1"
    assert style_of(document, "Headline") == "Rubrik"
    assert style_of(document, "“Yes") == "Citat"


def test_every_style_that_is_used_is_there() -> None:
    document = templated()
    known = {style.get(qn("w:styleId")) for style in document.styles.element.iter(qn("w:style"))}
    used = {
        element.get(qn("w:val"))
        for name in ("w:pStyle", "w:rStyle", "w:tblStyle")
        for element in document.element.body.iter(qn(name))
    }
    assert used <= known
    based = {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:basedOn"))}
    assert based <= known


def test_head_and_foot_are_the_templates_and_its_own_text_is_gone() -> None:
    document = templated()
    assert document.sections[0].header.paragraphs[0].text == "Bro kommun"
    assert document.sections[0].footer.paragraphs[0].text == "Box 1, Sjöviken"
    assert "Skriv här" not in word_text(write_docx(replace(PAGE, brand=Brand())).data)
    assert not any("Skriv här" in one.text for one in document.paragraphs)


def test_a_list_that_the_template_lacks_brings_its_numbering() -> None:
    document = templated(replace(PAGE, blocks=(Items(((Span("ett"),),)),)))
    bullet = next(one for one in document.styles if one.name == "List Bullet")
    number = bullet.element.find(f".//{qn('w:numId')}").get(qn("w:val"))
    numbering = document.part.numbering_part.element
    ids = [one.get(qn("w:numId")) for one in numbering.iter(qn("w:num"))]
    assert ids.count(number) == 1
    abstract = [one.get(qn("w:abstractNumId")) for one in numbering.iter(qn("w:abstractNum"))]
    assert len(abstract) == len(set(abstract))


def test_tables_fit_into_the_templates_page() -> None:
    own, theirs = word(write_docx(SHEETS).data), templated(SHEETS)
    width = [
        int(document.element.body.find(f".//{qn('w:tblW')}").get(qn("w:w"))) for document in (own, theirs)
    ]
    section = theirs.sections[0]
    assert section.page_width is not None
    assert section.left_margin is not None
    room = round(section.page_width.twips - 2 * section.left_margin.twips)
    assert width[1] == pytest.approx(room, abs=room * 0.02)
    assert width[1] < width[0]


def test_the_templates_letterhead_is_the_logo() -> None:
    assert not list(templated(logo=Logo(picture(), 400, 200)).element.body.iter(qn("w:drawing")))


def test_the_same_page_gives_the_same_bytes() -> None:
    page = replace(PAGE, brand=Brand(word_template=WordTemplate("mall.dotx", dotx())))
    assert write_docx(page).data == write_docx(page).data


def test_the_language_is_the_documents() -> None:
    styles = templated(replace(PAGE, language="sv")).styles.element
    assert {one.get(qn("w:val")) for one in styles.iter(qn("w:lang"))} == {"sv-SE"}


@pytest.mark.parametrize(
    "data", [b"PK", *(dotx(more={f"word/{part}.xml": b"<a/>"}) for part in ("styles", "document"))]
)
def test_a_template_that_cannot_be_used_is_named(data: bytes) -> None:
    with pytest.raises(DocumentError, match=r"template mall.dotx can't be used .*choose another"):
        templated(data=data)


class TestWithoutTemplate:
    def test_the_logo_stands_first_with_its_description(self) -> None:
        logo = Logo(picture(), 400, 200, "Ett rött fält")
        document = word(write_docx(replace(PAGE, brand=Brand(logo=logo))).data)
        described = document.paragraphs[0]._element.find(f".//{qn('wp:docPr')}")
        assert described is not None
        assert described.get("descr") == "Ett rött fält"
        assert document.paragraphs[0].text.strip() == "Light Council"
        assert document.inline_shapes[0].height.mm == pytest.approx(15, abs=0.1)

    def test_headings_have_the_organisations_colour(self) -> None:
        document = word(write_docx(replace(PAGE, brand=Brand(colour="#7A1F3D"))).data)
        assert str(document.styles["Heading 1"].font.color.rgb) == "7A1F3D"


def test_a_handout_in_a_template_says_which_version_it_is() -> None:
    version = "Version 3 · 2026-11-26 14:05"
    assert templated(replace(PAGE, version=version)).paragraphs[-1].text == version
    assert not any("Version" in one.text for one in templated().paragraphs)
