# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The colophon of an article: when it was published and corrected, under which number, and what vouches for it."""

from __future__ import annotations

from collections.abc import Iterator

from seminarapp.application.views.article import ArticleView, EditionView
from seminarapp.application.views.material import Material
from seminarapp.documents.blocks import Colophon, Paragraph
from seminarapp.documents.builders.particulars import folded
from seminarapp.documents.language import date_of, words
from seminarapp.domain.spans import Span


def colophon(material: Material, article: ArticleView, language: str) -> Iterator[Colophon]:
    """That of an edition; what is being worked on has none."""
    if material.edition:
        editions = article.editions[: material.edition]
        yield Colophon(tuple(_line(edition, language) for edition in editions))


def withdrawn(material: Material, article: ArticleView, language: str) -> Iterator[Paragraph]:
    """That the article is published no longer, when it was withdrawn and why."""
    if article.withdrawn and not material.edition:
        date, reason = date_of(article.withdrawn.at, language), folded(article.withdrawn.reason)
        text = words(language)["withdrawn"].format(date=date, reason=reason)
        yield Paragraph((Span(text, emphasised=True),))


def _line(edition: EditionView, language: str) -> str:
    say, imprint = words(language), edition.imprint
    begun = say["corrected"] if edition.note else say["published"]
    parts = [
        begun.format(date=date_of(imprint.at, language), number=edition.number, note=folded(edition.note))
    ]
    if imprint.registry:
        parts.append(say["registry"].format(number=folded(imprint.registry)))
    parts.append(say["head"].format(head=imprint.head))
    return " · ".join(parts)
