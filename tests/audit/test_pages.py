# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Nothing that is written as HTML is left out of the audit, and what axe-core asks first is held without a browser."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from seminarapp.documents.making import DocumentMaker
from tests.audit.pages import Audited, audited
from tests.documents.reading import Html

PAGES = tuple(audited())


def named(name: str) -> Audited:
    return next(page for page in PAGES if page.name == name)


def test_every_kind_is_there_in_both_languages_and_every_form() -> None:
    names = {page.name for page in PAGES}
    assert len(names) == len(PAGES)
    for kind, suffixes in DocumentMaker().kinds().items():
        for language in ("sv", "en"):
            assert (f"{kind}, {language}" in names) == (".html" in suffixes), kind
            assert (f"{kind}, fragment, {language}" in names) == (".fragment.html" in suffixes), kind


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("published", "utgåva 1"),
        ("corrected", "utgåva 2"),
        ("withdrawn", "Återkallad"),
        ("hostile", "&lt;script&gt;"),
    ],
)
def test_an_article_is_there_in_every_state(state: str, said: str) -> None:
    for name in (f"article, {state}, sv", f"article, {state}, fragment, sv"):
        assert said in named(name).html.decode().replace("\N{NO-BREAK SPACE}", " ")


def test_the_sheets_show_quotes_that_are_answered_amended_and_open() -> None:
    sheets = Html(named("approval-sheets, sv").html)
    assert len(sheets.named("input")) == 3  # one quote is still asked about
    assert "så där" in sheets.text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_landmarks_headings_and_names_are_as_a_reader_by_ear_needs_them(page: Audited) -> None:
    read = Html(page.html)
    assert len(read.named("main")) == 1
    assert read.named("html")[0]["lang"] in {"sv", "en"}
    assert read.title
    levels = [int(tag[1]) for tag, _ in read.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))
    text = page.html.decode()
    assert re.findall(r"<(a|th|h[1-6]|label|caption|button|li)\b[^>]*>\s*</\1>", text) == []
    assert all("alt" in one for one in read.named("img"))  # "" beside a name that says the same
    assert all(one.get("aria-label") for one in (*read.named("svg"), *read.named("section")))
