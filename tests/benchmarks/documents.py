# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`documents`: the sample article as PDF beside plain reportlab setting the same text, in processor time."""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from xml.sax.saxutils import escape

import docx
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames, registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

from seminarapp.application.views.material import Material
from seminarapp.bootstrap import documents, open_house
from seminarapp.settings import resources
from tests.benchmarks import office
from tests.benchmarks.measuring import Figure, figure, processor_milliseconds, some

ROUNDS = 20
LONG_ROUNDS = 5
OFFICE_ROUNDS = 5
TURNS = 10  # of the sample's article: thirty pages, ninety quotes
FONT = "BareSerif"


def figures(share: float = 1.0) -> Iterator[Figure]:
    """The first making of each loads libraries and fonts and is not counted."""
    with tempfile.TemporaryDirectory() as name, open_house(str(Path(name) / "library.seminarapp")) as house:
        house.activities.exchange.make_sample("sv")
        cards = house.activities.overview.library().seminars
        materials = [house.activities.writing.material(card.id) for card in cards]
    material = max(materials, key=lambda one: len(one.captures))
    maker = documents()
    text = maker.make("article", ".txt", material, "sv").data.decode()
    ours, bare = [], []
    for number in range(some(ROUNDS, share) + 1):
        made = processor_milliseconds(lambda: maker.make("article", ".pdf", material, "sv"))
        plain = processor_milliseconds(lambda: _plain(text))
        if number:
            ours.append(made)
            bare.append(plain)
    yield figure("documents", "sample article to PDF", "ms CPU", ours, bare)
    yield _other(".html", material, share)
    yield _other(".docx", material, share)
    yield _handouts(share)
    yield from _long(material, share)


def _handouts(share: float) -> Figure:
    """Every sheet of the sample's seminar, made, written and recorded, after one that loads libraries and fonts."""
    spent = []
    with tempfile.TemporaryDirectory() as name, open_house(str(Path(name) / "library.seminarapp")) as house:
        house.activities.exchange.make_sample("sv")
        cards = house.activities.overview.library().seminars
        richest = max(cards, key=lambda one: len(house.activities.writing.material(one.id).captures))
        all_into = house.activities.handing_out.all_into
        for number in range(some(LONG_ROUNDS, share) + 1):
            written = partial(all_into, richest.id, Path(name) / f"sheets {number}")
            spent.append(processor_milliseconds(written))
    return figure("documents", "all handouts of the sample", "ms CPU", spent[1:], [])


def _long(material: Material, share: float) -> Iterator[Figure]:
    """Thirty pages with ninety quotes: the sample's blocks over and over."""
    assert material.article is not None
    once = material.article.blocks
    blocks = tuple(replace(block, id=f"{block.id} {turn}") for turn in range(TURNS) for block in once)
    long = replace(material, article=replace(material.article, blocks=blocks))
    maker = documents()
    text = maker.make("article", ".txt", long, "sv").data.decode()
    for suffix, barely in ((".pdf", _plain), (".docx", _plain_word)):
        ours, bare = [], []
        for _ in range(some(LONG_ROUNDS, share)):
            ours.append(processor_milliseconds(partial(maker.make, "article", suffix, long, "sv")))
            bare.append(processor_milliseconds(partial(barely, text)))
        yield figure("documents", f"30 pages to {suffix}", "ms CPU", ours, bare)
    html = [
        processor_milliseconds(lambda: maker.make("article", ".html", long, "sv"))
        for _ in range(some(LONG_ROUNDS, share))
    ]
    yield figure("documents", "30 pages to .html", "ms CPU", html, [])
    yield from _beside_office(long, share)


def _beside_office(long: Material, share: float) -> Iterator[Figure]:
    """The same thirty pages to PDF as LibreOffice converts them from our own DOCX, with its start and without it.

    Our program runs when a document is wanted, LibreOffice has to be started for it: the second line leaves that out.
    """
    program = office.program()
    if program is None:
        print(
            "documents: LibreOffice is not installed here, so nothing is measured beside it", file=sys.stderr
        )
        return
    maker = documents()
    with office.Office(program) as converting:
        rounds = range(some(OFFICE_ROUNDS, share))
        word = maker.make("article", ".docx", long, "sv").data
        theirs = [converting.processor_milliseconds(word) for _ in rounds]
        ours = [processor_milliseconds(lambda: maker.make("article", ".pdf", long, "sv")) for _ in rounds]
    yield figure("documents", "30 pages to PDF, LibreOffice", "ms CPU", ours, theirs)
    started = [one - converting.start for one in theirs]
    yield figure("documents", "30 pages to PDF, LibreOffice started", "ms CPU", ours, started)


def _other(suffix: str, material: Material, share: float) -> Figure:
    maker = documents()
    maker.make("article", suffix, material, "sv")
    ours = [
        processor_milliseconds(lambda: maker.make("article", suffix, material, "sv"))
        for _ in range(some(ROUNDS, share))
    ]
    return figure("documents", f"sample article to {suffix}", "ms CPU", ours, [])


def _plain(text: str) -> bytes:
    """The same words in the same font and size, as reportlab sets them by itself."""
    if FONT not in getRegisteredFontNames():
        fonts = resources() / "fonts" / "source-serif-4"
        regular = next(file for file in fonts.iterdir() if "400Regular.ttf" in file.name)
        registerFont(TTFont(FONT, io.BytesIO(regular.read_bytes())))
    style = ParagraphStyle("body", fontName=FONT, fontSize=10.4, leading=15.2)
    story: list[Flowable] = [
        Paragraph(escape(paragraph.replace("\n", " ")), style)
        for paragraph in text.split("\n\n")
        if paragraph
    ]
    target = io.BytesIO()
    SimpleDocTemplate(target, pagesize=A4, initialFontName=FONT).build(story)
    return target.getvalue()


def _plain_word(text: str) -> bytes:
    """The same paragraphs, as python-docx writes them by itself."""
    document = docx.Document()
    for paragraph in text.split("\n\n"):
        document.add_paragraph(paragraph.replace("\n", " "))
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()
