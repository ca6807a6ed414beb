# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which documents there are and in which formats: adding one adds a file and a line here.

Builders and writers are imported when they are first used.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from seminarapp.application.ports import Document
from seminarapp.application.views import Material
from seminarapp.documents.blocks import Page
from seminarapp.domain.errors import DocumentError

Builder = Callable[[Material, str], Page]
Writer = Callable[[Page], Document]
Maker = Callable[[Material, str], Document]


def _article(material: Material, language: str) -> Page:
    from seminarapp.documents.article import article_page

    return article_page(material, language)


def _programme(material: Material, language: str) -> Page:
    from seminarapp.documents.programme import programme_page

    return programme_page(material, language)


def _report(material: Material, language: str) -> Page:
    from seminarapp.documents.report import report_page

    return report_page(material, language)


def _approval(material: Material, language: str) -> Page:
    from seminarapp.documents.approval_sheet import approval_page

    return approval_page(material, language)


def _fragment(page: Page) -> Document:
    from seminarapp.documents.html import write_fragment

    return write_fragment(page)


def _html(page: Page) -> Document:
    from seminarapp.documents.html import write_html

    return write_html(page)


def _pdf(page: Page) -> Document:
    from seminarapp.documents.pdf.writing import write_pdf

    return write_pdf(page)


def _docx(page: Page) -> Document:
    from seminarapp.documents.docx.writing import write_docx

    return write_docx(page)


def _markdown(page: Page) -> Document:
    from seminarapp.documents.markdown import write_markdown

    return write_markdown(page)


def _text(page: Page) -> Document:
    from seminarapp.documents.text import write_text

    return write_text(page)


_WRITERS: dict[str, Writer] = {
    ".fragment.html": _fragment,  # before .html, which it ends in
    ".html": _html,
    ".pdf": _pdf,
    ".docx": _docx,
    ".md": _markdown,
    ".txt": _text,
}


def _captions_as_webvtt(material: Material, language: str) -> Document:
    from seminarapp.documents.timed.captions import captions_as_webvtt

    return captions_as_webvtt(material, language)


def _captions_as_subrip(material: Material, language: str) -> Document:
    from seminarapp.documents.timed.captions import captions_as_subrip

    return captions_as_subrip(material, language)


def _chapters_as_text(material: Material, language: str) -> Document:
    from seminarapp.documents.timed.chapters import chapters_as_text

    return chapters_as_text(material, language)


def _chapters_as_webvtt(material: Material, language: str) -> Document:
    from seminarapp.documents.timed.chapters import chapters_as_webvtt

    return chapters_as_webvtt(material, language)


def _captures_as_csv(material: Material, language: str) -> Document:
    from seminarapp.documents.rows.writing import captures_as_csv

    return captures_as_csv(material, language)


def _captures_as_workbook(material: Material, language: str) -> Document:
    from seminarapp.documents.rows.writing import captures_as_workbook

    return captures_as_workbook(material, language)


def _captures_as_json(material: Material, language: str) -> Document:
    from seminarapp.documents.rows.writing import captures_as_json

    return captures_as_json(material, language)


def _page(build: Builder, writer: Writer, material: Material, language: str) -> Document:
    return writer(build(material, language))


def _pages(build: Builder, *suffixes: str) -> dict[str, Maker]:
    """A kind that is a page, in those formats."""
    return {suffix: partial(_page, build, _WRITERS[suffix]) for suffix in suffixes}


_KINDS: dict[str, dict[str, Maker]] = {
    "article": _pages(_article, *_WRITERS),
    "programme": _pages(_programme, ".pdf", ".docx", ".html"),
    "approval-sheets": _pages(_approval, ".pdf", ".docx", ".html", ".txt"),
    "report": _pages(_report, ".html", ".pdf"),
    "captions": {".vtt": _captions_as_webvtt, ".srt": _captions_as_subrip},
    "chapters": {".txt": _chapters_as_text, ".vtt": _chapters_as_webvtt},
    "captures": {".xlsx": _captures_as_workbook, ".csv": _captures_as_csv, ".json": _captures_as_json},
}


class DocumentMaker:
    """Makes documents (`application.ports.Documents`)."""

    def kinds(self) -> dict[str, tuple[str, ...]]:
        """The document kinds, each with its suffixes, longer before shorter where one ends in another."""
        return {name: tuple(makers) for name, makers in _KINDS.items()}

    def make(self, kind: str, suffix: str, material: Material, language: str) -> Document:
        """Make one document in “sv” or “en”.

        Raises:
            DocumentError: no such kind, or not in that format.
            QuoteRefusedError: a quote block's capture may not be quoted; the message names it.
            NotFoundError: captions of a seminar without a transcript.
            RuleError: captions of a transcript without times.
        """
        chosen = _KINDS.get(kind)
        if chosen is None:
            raise DocumentError(
                "There is no document “{kind}”: choose one of {kinds}", kind=kind, kinds=", ".join(_KINDS)
            )
        if suffix.lower() not in chosen:
            raise DocumentError(
                "{kind} can't be written as “{suffix}”: end the file's name in one of {suffixes}",
                kind=kind,
                suffix=suffix or "(no suffix)",
                suffixes=", ".join(chosen),
            )
        return chosen[suffix.lower()](material, language)
