# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The Word document as a file: small, without anybody's leftovers, and the same bytes every time."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree

from seminarapp.documents.docx.package import empty_document, packed
from seminarapp.documents.docx.writing import write_docx
from tests.documents.pages import PAGE
from tests.documents.reading import part

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def empty(language: str = "sv-SE") -> bytes:
    return packed(empty_document(language))


def test_the_empty_document_holds_nothing_that_was_not_asked_for() -> None:
    with ZipFile(BytesIO(empty())) as archive:
        assert sorted(archive.namelist()) == [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footer1.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml",
        ]
    assert len(empty()) < 10_000


def test_word_opens_it_in_no_compatibility_mode() -> None:
    settings = part(empty(), "word/settings.xml")
    assert 'w:name="compatibilityMode"' in settings
    assert 'w:val="15"' in settings
    assert "w:rsid" not in settings


def test_no_entry_knows_what_time_it_is() -> None:
    with ZipFile(BytesIO(write_docx(PAGE).data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_page_gives_the_same_bytes() -> None:
    assert write_docx(PAGE).data == write_docx(PAGE).data


@pytest.mark.parametrize("language", ["sv-SE", "en-GB"])
def test_every_style_has_the_language(language: str) -> None:
    styles = etree.fromstring(part(empty(language), "word/styles.xml").encode())
    named = [element.get(f"{W}val") for element in styles.iter(f"{W}lang")]
    assert named == [language, language]
    assert "LANGUAGE" not in part(empty(language), "word/styles.xml")


def test_every_style_is_based_on_one_that_is_there() -> None:
    styles = etree.fromstring(part(empty(), "word/styles.xml").encode())
    ids = [style.get(f"{W}styleId") for style in styles.iter(f"{W}style")]
    assert len(ids) == len(set(ids))
    for name in ("basedOn", "next", "link"):
        assert {element.get(f"{W}val") for element in styles.iter(f"{W}{name}")} <= set(ids)


def test_the_parts_of_a_style_stand_in_the_order_the_schema_wants() -> None:
    order = [
        "name",
        "basedOn",
        "next",
        "uiPriority",
        "semiHidden",
        "unhideWhenUsed",
        "qFormat",
        "pPr",
        "rPr",
        "tblPr",
    ]
    paragraph = [
        "keepNext",
        "keepLines",
        "widowControl",
        "numPr",
        "pBdr",
        "shd",
        "tabs",
        "spacing",
        "ind",
        "outlineLvl",
    ]
    run = ["rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "u", "lang"]
    styles = etree.fromstring(part(empty(), "word/styles.xml").encode())
    for parent, wanted in (("style", [*order, "tblStylePr"]), ("pPr", paragraph), ("rPr", run)):
        for element in styles.iter(f"{W}{parent}"):
            places = [wanted.index(etree.QName(child).localname) for child in element]
            assert places == sorted(places), etree.tostring(element)
