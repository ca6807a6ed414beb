# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Templates for Word from outside: kept as they are, or refused with the reason."""

from __future__ import annotations

import tracemalloc
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.profile.reading import ProfileFileReaders
from seminarapp.interchange.profile.word_templates import read_template
from tests.profiles import DOCUMENT_TYPE, TEMPLATE_TYPE, dotx

GOOD = dotx()
RELATIONS = "word/_rels/document.xml.rels"
SETTINGS = "word/_rels/settings.xml.rels"


def relation(kind: str, target: str) -> bytes:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"'
        f' Target="{target}" TargetMode="External"/></Relationships>'
    ).encode()


def parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def document(inside: str) -> bytes:
    return (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:body><w:p>{inside}</w:p></w:body></w:document>"
    ).encode()


def test_a_template_is_kept_with_its_name() -> None:
    template = read_template(GOOD, "mall.dotx")
    assert template.name == "mall.dotx"
    assert parts(template.data) == parts(GOOD)


def test_a_document_may_be_a_template() -> None:
    types = parts(GOOD)["[Content_Types].xml"].replace(TEMPLATE_TYPE, DOCUMENT_TYPE)
    assert read_template(dotx(more={"[Content_Types].xml": types}), "brev.docx").data


def test_the_place_of_another_template_is_left_out() -> None:
    data = dotx(more={SETTINGS: relation("attachedTemplate", "file:///S:/mallar/Normal.dotm")})
    assert b"Normal.dotm" not in parts(read_template(data, "mall.dotx").data)[SETTINGS]


def test_a_link_in_the_letterhead_stays() -> None:
    data = dotx(more={"word/_rels/header9.xml.rels": relation("hyperlink", "https://example.org/")})
    assert b"example.org" in parts(read_template(data, "mall.dotx").data)["word/_rels/header9.xml.rels"]


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ({"word/vbaProject.bin": b"x"}, "vbaProject.bin"),
        ({"word/activeX/activeX1.xml": b"<a/>"}, "activeX"),
        ({"word/embeddings/oleObject1.bin": b"x"}, "oleObject"),
        ({"customUI/customUI.xml": b"<a/>"}, "customUI"),
        ({"../../outside.xml": b"<a/>"}, "outside"),
        ({"/etc/passwd.xml": b"<a/>"}, "passwd"),
        ({"word/a.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}, "DOCTYPE"),
        ({"word/a.xml": "<!DOCTYPE a><a/>".encode("utf-16")}, "DOCTYPE"),
        ({"word/document.xml": document("<w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r>")}, "DDEAUTO"),
        ({"word/document.xml": document('<w:fldSimple w:instr="INCLUDEPICTURE x"/>')}, "INCLUDEPICTURE"),
        ({"word/document.xml": document("<w:altChunk/>")}, "altChunk"),
    ],
)
def test_what_runs_or_embeds_is_refused_by_name(more: dict[str, bytes], what: str) -> None:
    with pytest.raises(ReadError, match="runs or embeds") as refused:
        read_template(dotx(more=more), "mall.dotx")
    assert what in str(refused.value)


@pytest.mark.parametrize("kind", ["image", "oleObject", "frame"])
def test_what_is_fetched_from_elsewhere_is_refused(kind: str) -> None:
    data = dotx(more={RELATIONS: relation(kind, "https://example.org/spy.png")})
    with pytest.raises(ReadError, match="fetches something from elsewhere"):
        read_template(data, "mall.dotx")


def test_a_template_with_macros_is_refused() -> None:
    types = parts(GOOD)["[Content_Types].xml"].replace(
        b"wordprocessingml.template.main+xml", b"ms-word.template.macroEnabledTemplate.main+xml"
    )
    with pytest.raises(ReadError, match="macroEnabled"):
        read_template(dotx(more={"[Content_Types].xml": types}), "mall.dotm")


def test_a_sheet_or_an_archive_is_no_template() -> None:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    with pytest.raises(ReadError, match="no template of Word"):
        read_template(out.getvalue(), "bok.xlsx")


def test_parts_that_are_something_else_are_no_template() -> None:
    with pytest.raises(ReadError, match="no template of Word"):
        read_template(dotx(more={"word/styles.xml": b"<a/>"}), "mall.dotx")


def test_damaged_parts_are_told() -> None:
    with pytest.raises(ReadError, match=r"damaged template of Word \(word/styles.xml"):
        read_template(dotx(more={"word/styles.xml": b"<w:styles"}), "mall.dotx")


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"word/{number}.xml", bytes(40_000_000))
    tracemalloc.start()
    try:
        with pytest.raises(ReadError, match="unpacks to more"):
            read_template(out.getvalue(), "mall.dotx")
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_more_parts_than_word_writes_are_refused() -> None:
    more = {f"word/media/{number}.png": b"x" for number in range(400)}
    with pytest.raises(ReadError, match="unpacks to more"):
        read_template(dotx(more=more), "mall.dotx")


def test_a_template_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no file"):
        ProfileFileReaders().template(tmp_path / "mall.dotx")


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_one_wrong_byte_is_refused_or_harmless(place: int, value: int) -> None:
    data = GOOD[:place] + bytes([value]) + GOOD[place + 1 :]
    try:
        read_template(data, "mall.dotx")
    except ReadError as error:
        assert "mall.dotx" in str(error)  # noqa: PT017  either is right


@pytest.mark.parametrize(
    "instruction",
    [
        "dde cmd",
        "IncludeText x",
        "DD</w:instrText></w:r><w:r><w:instrText>E cmd",
        "I</w:instrText><w:instrText>MPORT</w:instrText><w:instrText> x",
    ],
)
def test_a_field_is_known_however_it_is_written(instruction: str) -> None:
    run = f'<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>{instruction}</w:instrText></w:r>'
    with pytest.raises(ReadError, match="runs or embeds"):
        read_template(dotx(more={"word/document.xml": document(f"<w:p>{run}</w:p>")}), "mall.dotx")


def test_fields_beside_one_another_are_not_taken_together() -> None:
    fields = "".join(
        f'<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>{half}</w:instrText></w:r>'
        for half in ("DD", "E x")
    )
    found = read_template(dotx(more={"word/document.xml": document(f"<w:p>{fields}</w:p>")}), "mall.dotx")
    assert found.name == "mall.dotx"
