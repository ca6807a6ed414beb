# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The colophon of an article: when it was published and corrected, under which number, and what vouches for it."""

from __future__ import annotations

from collections.abc import Iterator

from seminarapp.application.views import ArticleView, EditionView, Material
from seminarapp.documents.blocks import Colophon
from seminarapp.documents.language import date_of, words
from seminarapp.documents.particulars import folded


def colophon(material: Material, article: ArticleView, language: str) -> Iterator[Colophon]:
    """That of an edition; what is being worked on has none, unless it was withdrawn: then that is said."""
    say = words(language)
    if material.edition:
        editions = article.editions[: material.edition]
        yield Colophon(tuple(_line(edition, language) for edition in editions))
    elif article.withdrawn:
        date, reason = date_of(article.withdrawn.at, language), folded(article.withdrawn.reason)
        yield Colophon((say["withdrawn"].format(date=date, reason=reason),))


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
