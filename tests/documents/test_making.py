# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which documents can be made, and how a wrong wish is refused."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest

from seminarapp.application.ports.documents import Document, Documents
from seminarapp.application.views.profile import Profile
from seminarapp.documents.making import DocumentMaker
from seminarapp.documents.pdf.layout.sheets import EXTENTS
from seminarapp.domain.errors import DocumentError, QuoteRefusedError
from seminarapp.domain.handout import Issue, Paper
from tests.architecture.source import ROOT
from tests.documents.panel import ALMA, CAPTURES, PLAN, held, material, quoting
from tests.documents.pdf.tagged import read
from tests.documents.reading import Html, part

KINDS = {
    "article": (".fragment.html", ".html", ".pdf", ".docx", ".md", ".txt", ".eml"),
    "programme": (".pdf", ".docx", ".html"),
    "run-of-show": (".pdf", ".docx", ".html"),
    "cue-cards": (".pdf",),
    "name-signs": (".pdf",),
    "attendance": (".pdf", ".docx", ".html"),
    "summary": (".pdf", ".docx", ".html"),
    "approval-sheets": (".pdf", ".docx", ".html", ".txt", ".eml"),
    "report": (".html", ".pdf"),
    "event": (".jsonld", ".json"),
}
EVERY_DOCUMENT = pytest.mark.parametrize(
    ("kind", "suffix"), [(kind, suffix) for kind, suffixes in KINDS.items() for suffix in suffixes]
)
MAGIC = {
    ".pdf": b"%PDF-",
    ".docx": b"PK\x03\x04",
    ".html": b"<!doctype html>",
    ".fragment.html": b"<article lang=",
    ".eml": b"MIME-Version: 1.0\r\n",
}


def made(kind: str, suffix: str, language: str = "sv") -> Document:
    given = held(material(quoting("c1")))
    if suffix == ".eml":  # which goes to one panelist
        given = replace(given, plan=replace(PLAN, seats=(ALMA,)))
    return DocumentMaker().make(kind, suffix, given, language)


def test_the_kinds_are_those_of_the_contract() -> None:
    maker: Documents = DocumentMaker()
    assert maker.kinds() == KINDS


def test_no_suffix_hides_a_longer_one() -> None:
    for suffixes in DocumentMaker().kinds().values():
        for at, suffix in enumerate(suffixes):
            assert not [later for later in suffixes[at + 1 :] if later.endswith(suffix)]


@EVERY_DOCUMENT
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_document_is_made_in_its_format(kind: str, suffix: str, language: str) -> None:
    document = made(kind, suffix, language)
    assert document.data.startswith(MAGIC.get(suffix, b""))
    assert len(document.data) > 200


@EVERY_DOCUMENT
def test_the_same_material_gives_the_same_bytes(kind: str, suffix: str) -> None:
    assert made(kind, suffix).data == made(kind, suffix).data


def test_a_suffix_may_be_in_capitals() -> None:
    assert made("article", ".FRAGMENT.HTML") == made("article", ".fragment.html")


def test_the_language_is_the_one_asked_for() -> None:
    assert Html(made("article", ".html", "en").data).named("html") == [{"lang": "en"}]


def test_an_unknown_kind_is_refused_with_those_there_are() -> None:
    with pytest.raises(DocumentError, match="no document “poster”: choose one of article, programme"):
        made("poster", ".pdf")


@pytest.mark.parametrize(
    ("suffix", "named"), [(".md", ".md"), ("", "(no suffix)"), (".fragment.html", "fragment")]
)
def test_a_format_a_kind_does_not_have_is_refused_with_those_it_has(suffix: str, named: str) -> None:
    with pytest.raises(DocumentError) as error:
        made("programme", suffix)
    assert named in str(error.value)
    assert ".pdf, .docx, .html" in str(error.value)


def test_a_quote_that_is_refused_stops_the_article_but_not_the_programme() -> None:
    declined = replace(material(quoting("c1")), captures=(replace(CAPTURES[0], off_record=True),))
    for suffix in KINDS["article"]:
        with pytest.raises(QuoteRefusedError, match="c1"):
            DocumentMaker().make("article", suffix, declined, "sv")
    DocumentMaker().make("programme", ".html", declined, "sv")


@pytest.mark.parametrize(
    ("suffix", "spared"),
    [(".html", "docx reportlab pikepdf"), (".txt", "jinja2 docx reportlab pikepdf lxml")],
)
def test_a_format_loads_only_what_it_needs(suffix: str, spared: str) -> None:
    program = (
        "import sys\n"
        "from seminarapp.documents.making import DocumentMaker\n"
        "from tests.documents.panel import material, quoting\n"
        f"DocumentMaker().make('article', {suffix!r}, material(quoting('c1')), 'sv')\n"
        f"print([name for name in {spared.split()!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_organisation_publishes_where_the_seminar_names_nobody() -> None:
    profile = Profile(name="Bro kommun")
    nameless = replace(material(), plan=replace(PLAN, publisher=" "), profile=profile)
    assert b"Bro kommun" in DocumentMaker().make("article", ".html", nameless, "sv").data
    named = replace(material(), plan=replace(PLAN, publisher="Hamnen"), profile=profile)
    page = DocumentMaker().make("article", ".html", named, "sv").data
    assert b"Bro kommun" not in page
    assert b"Hamnen" in page


@pytest.mark.parametrize("paper", Paper)
def test_a_document_is_laid_out_for_the_paper_that_was_asked_for(paper: Paper) -> None:
    given = replace(held(material(quoting("c1"))), paper=paper)
    with pikepdf.open(BytesIO(DocumentMaker().make("programme", ".pdf", given, "sv").data)) as pdf:
        _, _, width, height = (float(side) for side in pdf.pages[0].mediabox)
    assert (width, height) == pytest.approx(EXTENTS[paper].size, abs=0.1)


@pytest.mark.parametrize("kind", ["programme", "run-of-show", "attendance", "summary"])
def test_an_issue_says_its_version_in_every_format(kind: str) -> None:
    issue = Issue(3, datetime(2026, 11, 26, 14, 5, tzinfo=UTC), "sv", Paper.A4, "pdf", 7)
    given = replace(held(material(quoting("c1"))), issue=issue)
    said = "Version 3 · 2026-11-26 14:05"
    maker = DocumentMaker()
    assert read(maker.make(kind, ".pdf", given, "sv")).root.paragraphs()[-1] == said
    assert said in Html(maker.make(kind, ".html", given, "sv").data).text
    assert said in part(maker.make(kind, ".docx", given, "sv").data, "word/footer1.xml")


def test_what_is_no_issue_says_no_version() -> None:
    assert "Version" not in Html(made("programme", ".html").data).text
