# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What an edition says of itself, in every format."""

from __future__ import annotations

import html
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from seminarapp.application.ports.documents import Document
from seminarapp.application.views.article import EditionView, WithdrawalView
from seminarapp.application.views.material import Material
from seminarapp.documents.blocks import Colophon, Heading, Paragraph
from seminarapp.documents.builders.article import article_page
from seminarapp.documents.making import DocumentMaker
from seminarapp.domain.article import Content, Imprint
from seminarapp.domain.values import BlockKind
from tests.documents.panel import material
from tests.documents.pdf.tagged import read
from tests.documents.reading import Html, word_text

HEAD = "0123456789abcdef" * 4
FIRST = EditionView(1, 10, Imprint(datetime(2026, 11, 26, 14, 0, tzinfo=UTC), HEAD, "KS <2026>/1"))
SECOND = EditionView(2, 20, Imprint(datetime(2026, 11, 28, 9, 0, tzinfo=UTC), HEAD[::-1]), note="Rätt & fel")


def edition(number: int, *editions: EditionView, withdrawn: WithdrawalView | None = None) -> Material:
    made = material(Content(BlockKind.HEADLINE, "Bron"), Content(BlockKind.CLOSING, "Slut."))
    assert made.article is not None
    return replace(
        made, edition=number, article=replace(made.article, editions=editions, withdrawn=withdrawn)
    )


def lines(made: Material, language: str = "sv") -> tuple[str, ...]:
    blocks = [block for block in article_page(made, language).blocks if isinstance(block, Colophon)]
    return tuple(line for block in blocks for line in block.lines)


def test_an_edition_names_date_number_registry_and_hash() -> None:
    (line,) = lines(edition(1, FIRST))
    assert line.replace("\u00a0", " ") == (
        f"Publicerad 26 november 2026, utgåva 1 · Diarienummer KS <2026>/1 · Loggens kontrollsumma {HEAD}"
    )
    (line,) = lines(edition(1, FIRST), "en")
    assert line.replace("\u00a0", " ").startswith("Published 26 November 2026, edition 1 · Registry number")


def test_a_correction_has_a_dated_note_under_what_it_corrects() -> None:
    first, second = lines(edition(2, FIRST, SECOND))
    assert first == lines(edition(1, FIRST))[0]
    assert second.replace("\u00a0", " ").startswith("Rättad 28 november 2026, utgåva 2: Rätt & fel · ")


def test_an_older_edition_does_not_know_of_later_ones() -> None:
    assert len(lines(edition(1, FIRST, SECOND))) == 1


def test_what_is_worked_on_has_none_and_what_was_withdrawn_says_so_under_its_headline() -> None:
    assert lines(edition(0, FIRST)) == ()
    gone = WithdrawalView(datetime(2026, 12, 1, 8, 0, tzinfo=UTC), "Fel person")
    made = edition(0, FIRST, withdrawn=gone)
    assert lines(made) == ()
    headline, notice = article_page(made, "sv").blocks[:2]
    assert isinstance(headline, Heading)
    assert isinstance(notice, Paragraph)
    (span,) = notice.text
    assert span.text.replace("\u00a0", " ") == "Återkallad 1 december 2026: Fel person"
    assert span.emphasised


def text_of(data: bytes, suffix: str) -> str:
    if suffix == ".docx":
        return word_text(data)
    if suffix == ".pdf":
        return " ".join(read(Document(data)).root.paragraphs())
    return Html(data).text if suffix.endswith(".html") else html.unescape(data.decode())


@pytest.mark.parametrize("suffix", [".html", ".fragment.html", ".pdf", ".docx", ".md", ".txt"])
def test_it_stands_in_every_format(suffix: str) -> None:
    document = DocumentMaker().make("article", suffix, edition(2, FIRST, SECOND), "sv")
    text = " ".join(text_of(document.data, suffix).replace("\u00a0", " ").split())
    assert HEAD in text
    assert HEAD[::-1] in text
    assert "26 november 2026" in text
    assert "Rätt" in text
