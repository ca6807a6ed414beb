# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which documents there are and in which formats: adding one adds a file and a line here.

Builders and writers are imported when they are first used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from seminarapp.application.ports.documents import Document
from seminarapp.application.views.material import Material
from seminarapp.documents.blocks import Page
from seminarapp.documents.brand import brand_of, published_by
from seminarapp.documents.builders.particulars import version
from seminarapp.domain.errors import DocumentError

Builder = Callable[[Material, str], Page]
Writer = Callable[[Page], Document]


def _article(material: Material, language: str) -> Page:
    from seminarapp.documents.builders.article import article_page

    return article_page(material, language)


def _programme(material: Material, language: str) -> Page:
    from seminarapp.documents.builders.programme import programme_page

    return programme_page(material, language)


def _run_of_show(material: Material, language: str) -> Page:
    from seminarapp.documents.builders.run_of_show import run_of_show_page

    return run_of_show_page(material, language)


def _cue_cards(material: Material, language: str) -> Page:
    from seminarapp.documents.builders.cue_cards import cue_cards_page

    return cue_cards_page(material, language)


def _name_signs(material: Material, language: str) -> Page:
    from seminarapp.documents.builders.name_signs import name_signs_page

    return name_signs_page(material, language)


def _attendance(material: Material, language: str) -> Page:
    from seminarapp.documents.builders.attendance import attendance_page

    return attendance_page(material, language)


def _summary(material: Material, language: str) -> Page:
    from seminarapp.documents.builders.summary import summary_page

    return summary_page(material, language)


def _report(material: Material, language: str) -> Page:
    from seminarapp.documents.builders.report import report_page

    return report_page(material, language)


def _approval(material: Material, language: str) -> Page:
    from seminarapp.documents.builders.approval_sheet import approval_page

    return approval_page(material, language)


def _event(material: Material, language: str) -> Page:
    from seminarapp.documents.web.event import event_page

    return event_page(material, language)


def _fragment(page: Page) -> Document:
    from seminarapp.documents.web.html import write_fragment

    return write_fragment(page)


def _html(page: Page) -> Document:
    from seminarapp.documents.web.html import write_html

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


def _mail(page: Page) -> Document:
    from seminarapp.documents.mail import write_mail

    return write_mail(page)


def _text(page: Page) -> Document:
    from seminarapp.documents.text import write_text

    return write_text(page)


def _data(page: Page) -> Document:
    from seminarapp.documents.web.event import write_event

    return write_event(page)


_WRITERS: dict[str, Writer] = {
    ".fragment.html": _fragment,  # before .html, which it ends in
    ".html": _html,
    ".pdf": _pdf,
    ".docx": _docx,
    ".md": _markdown,
    ".txt": _text,
    ".eml": _mail,
}
_DATA: dict[str, Writer] = dict.fromkeys((".jsonld", ".json"), _data)


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of document: what builds it, and the suffixes it can be written in."""

    build: Builder
    suffixes: tuple[str, ...]


_PRINTED = (".pdf", ".docx", ".html")
_KINDS = {
    "article": _Kind(_article, tuple(_WRITERS)),
    "programme": _Kind(_programme, _PRINTED),
    "run-of-show": _Kind(_run_of_show, _PRINTED),
    "cue-cards": _Kind(_cue_cards, (".pdf",)),
    "name-signs": _Kind(_name_signs, (".pdf",)),
    "attendance": _Kind(_attendance, _PRINTED),
    "summary": _Kind(_summary, _PRINTED),
    "approval-sheets": _Kind(_approval, (".pdf", ".docx", ".html", ".txt", ".eml")),
    "report": _Kind(_report, (".html", ".pdf")),
    "event": _Kind(_event, tuple(_DATA)),
}


class DocumentMaker:
    """Makes documents (`application.ports.Documents`)."""

    def kinds(self) -> dict[str, tuple[str, ...]]:
        """The document kinds, each with its suffixes, longer before shorter where one ends in another."""
        return {name: kind.suffixes for name, kind in _KINDS.items()}

    def make(self, kind: str, suffix: str, material: Material, language: str) -> Document:
        """Make one document in “sv” or “en”.

        Raises:
            DocumentError: no such kind, or not in that format.
            QuoteRefusedError: a quote block's capture may not be quoted; the message names it.
        """
        chosen = _KINDS.get(kind)
        if chosen is None:
            raise DocumentError(
                "There is no document “{kind}”: choose one of {kinds}", kind=kind, kinds=", ".join(_KINDS)
            )
        if suffix.lower() not in chosen.suffixes:
            raise DocumentError(
                "{kind} can't be written as “{suffix}”: end the file's name in one of {suffixes}",
                kind=kind,
                suffix=suffix or "(no suffix)",
                suffixes=", ".join(chosen.suffixes),
            )
        brand = brand_of(material.profile)
        page = chosen.build(published_by(material), language)
        page = replace(page, brand=brand, paper=material.paper)
        if material.issue is not None:
            page = replace(page, version=version(material.issue))
        return {**_WRITERS, **_DATA}[suffix.lower()](page)
