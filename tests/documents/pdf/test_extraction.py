# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is copied out of the page by programs that know no tags, as the contract wants it."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from seminarapp.documents.blocks import ModeratorLine, Page, PanelList, Quote
from seminarapp.documents.pdf.writing import write_pdf
from tests.documents.pdf.seminars import (
    ALONE,
    ARTICLE,
    BEFORE,
    FULL,
    INSIDE,
    PEOPLE,
    PROGRAMME,
    article,
    article_of,
)
from tests.documents.pdf.tagged import folded

QUOTES = (FULL, INSIDE, BEFORE, ALONE)


def by_pypdf(page: Page) -> str:
    reader = pypdf.PdfReader(BytesIO(write_pdf(page).data))
    return folded(" ".join(one.extract_text() for one in reader.pages))


def by_poppler(page: Page, folder: Path) -> str:
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed")
    file = folder / "page.pdf"
    file.write_bytes(write_pdf(page).data)
    done = subprocess.run([program, str(file), "-"], capture_output=True, check=True)
    return folded(done.stdout.decode())


@pytest.mark.parametrize("quote", QUOTES, ids=["after", "inside", "before", "alone"])
def test_a_quote_is_one_sentence(quote: Quote, tmp_path: Path) -> None:
    assert folded(quote.sentence) in by_pypdf(article_of(quote))
    assert folded(quote.sentence) in by_poppler(article_of(quote), tmp_path)


def test_every_quote_of_a_long_article_is_one_sentence(tmp_path: Path) -> None:
    for text in (by_pypdf(article(4)), by_poppler(article(4), tmp_path)):
        for quote in QUOTES:
            assert text.count(folded(quote.sentence)) == 4


@pytest.mark.parametrize(
    "sentence",
    [
        "– Vattnet vet inte var kommungränsen går. Det gör budgeten, sa Alma Ravn, enhetschef, Kustverket.",
        "”Är det sant?” frågade ingen, sa Bo Vide.",
        "– Hurså? sa Vide.",
    ],
)
def test_a_quote_keeps_its_words_however_its_pieces_are_cut(sentence: str) -> None:
    for cut in range(1, len(sentence)):
        quote = Quote(((sentence[:cut], True), (sentence[cut:], False)))
        if cut % 7 == 0:
            assert folded(sentence) in by_pypdf(article_of(quote))


def test_the_panel_and_the_moderator_are_read_in_order(tmp_path: Path) -> None:
    panel = next(block for block in ARTICLE.blocks if isinstance(block, PanelList))
    moderator = next(block for block in ARTICLE.blocks if isinstance(block, ModeratorLine))
    wanted = [panel.introduction, *(person.line for person in panel.people), moderator.sentence]
    text = by_pypdf(ARTICLE)
    assert folded(" ".join(wanted)) in text
    text = by_poppler(ARTICLE, tmp_path)
    places = [text.index(folded(line)) for line in wanted]
    assert places == sorted(places)


def test_the_programme_is_read_row_by_row() -> None:
    text = by_pypdf(PROGRAMME)
    assert "13.00 Välkomna Karin Sjö hälsar välkommen 13.10 Mörker är inte detsamma som otrygghet" in text
    assert folded(" ".join(person.line for person in PEOPLE)) in text


def test_blocks_are_read_in_the_order_in_which_they_stand() -> None:
    text = by_pypdf(ARTICLE)
    wanted = [
        "Den som vill se",
        "Fyra röster",
        "Ljusare för varje år",
        "I panelen:",
        "Samtalet leddes",
        "Se samtalet",
    ]
    places = [text.index(words) for words in wanted]
    assert places == sorted(places)
