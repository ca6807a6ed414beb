# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from xml.etree import ElementTree as ET

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.blocks import Page, When
from seminarapp.documents.pdf.metadata import Metadata, srgb, xmp
from seminarapp.documents.pdf.writing import write_pdf
from tests.documents.pages import page_of
from tests.documents.pdf.seminars import ARTICLE

DC = "{http://purl.org/dc/elements/1.1/}"


def packet(metadata: Metadata) -> ET.Element:
    text = re.sub(rb"<\?xpacket.*?\?>", b"", xmp(metadata)).strip()
    return ET.fromstring(text)


def value(root: ET.Element, name: str) -> str:
    return "".join(next(root.iter(DC + name)).itertext()).strip()


@given(st.text(), st.text(), st.text())
def test_any_text_makes_xml_that_says_it(title: str, author: str, subject: str) -> None:
    metadata = Metadata.of(Page("article", title, "sv", (), author, subject), title)
    root = packet(metadata)
    assert value(root, "title").split() == metadata.title.split()
    assert value(root, "creator").split() == metadata.author.split()
    assert metadata.title


def test_no_clock_is_read() -> None:
    assert Metadata.of(page_of("x"), "x").date == datetime(2000, 1, 1, tzinfo=UTC)
    assert Metadata.of(ARTICLE, "x").date == ARTICLE.when.ends_at
    begun = replace(ARTICLE, when=replace(ARTICLE.when, ends_at=None))
    assert Metadata.of(begun, "x").date == ARTICLE.when.starts_at


def test_a_time_without_offset_is_taken_as_utc() -> None:
    naive = datetime(2026, 3, 1, 12, 30, 15, 999)  # noqa: DTZ001 - as it might come
    metadata = Metadata.of(replace(ARTICLE, when=When((), naive)), "x")
    assert metadata.pdf_date == "D:20260301123015+00'00'"


def test_dates_are_written_with_their_offset() -> None:
    assert Metadata.of(ARTICLE, "x").pdf_date == "D:20251016143000+02'00'"
    assert b"<xmp:CreateDate>2025-10-16T14:30:00+02:00</xmp:CreateDate>" in xmp(Metadata.of(ARTICLE, "x"))


@pytest.mark.parametrize(
    ("title", "kicker", "said"),
    [("Rubrik", "Serie", "Rubrik"), ("", "Serie", "Serie"), (" ", "", "article"), ("\x00", "", "article")],
)
def test_a_file_always_has_a_title(title: str, kicker: str, said: str) -> None:
    assert Metadata.of(Page("article", title, "sv", (), "", kicker), title).title == said


def test_old_and_new_metadata_say_the_same() -> None:
    with pikepdf.open(BytesIO(write_pdf(ARTICLE).data)) as pdf:
        assert str(pdf.docinfo.CreationDate) == "D:20251016143000+02'00'"
        with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
            assert metadata["dc:title"] == str(pdf.docinfo.Title) == ARTICLE.title
            assert metadata["dc:creator"] == [str(pdf.docinfo.Author)]
            assert metadata["pdf:Producer"] == str(pdf.docinfo.Producer)


def test_a_very_long_title_is_cut_in_the_metadata_alone() -> None:
    assert len(Metadata.of(replace(ARTICLE, title="x" * 9999), "x" * 9999).title) == 500


def test_the_colour_profile_is_the_same_bytes_every_time() -> None:
    srgb.cache_clear()
    first = srgb()
    srgb.cache_clear()
    assert srgb() == first
    assert int.from_bytes(first[:4], "big") == len(first)
    assert first[36:40] == b"acsp"
