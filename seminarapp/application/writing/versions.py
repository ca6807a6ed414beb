# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Versions: the article as it stood when somebody stopped writing or it was finalised, told from its log."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from seminarapp.application.ports.log import Happening, topic_of
from seminarapp.application.views.article import ArticleView, BlockView
from seminarapp.application.writing.edits import Unfolding

SITTING = timedelta(minutes=30)
"""Who has not changed anything for so long has stopped writing."""

MILESTONES = frozenset({"article.finalised", "article.correction_published", "article.withdrawn"})
"""Topics of the events of an article at which it is a version, however soon somebody wrote on."""


@dataclass(frozen=True, slots=True)
class Version:
    """The article as it stood.

    Attributes:
        position: of its last event in the log, which names the version.
        at: when that was, in UTC.
        authors: who wrote since the version before.
        milestone: the topic of the event that made it one; "" where somebody just stopped writing.
    """

    position: int
    at: datetime
    authors: tuple[str, ...]
    article: ArticleView
    milestone: str = ""


def versions_of(happened: Iterable[Happening]) -> tuple[Version, ...]:
    """The versions of one article, newest first; the first is the article as it stands now."""
    article = Unfolding()
    versions: list[Version] = []
    authors: dict[str, None] = {}
    last: Happening | None = None
    for entry in happened:
        if last is not None and authors and entry.at - last.at > SITTING:
            versions.append(_version(article, last, authors))
            authors = {}
        article.take(entry.event)
        authors[entry.author] = None
        last = entry
        topic = topic_of(entry.event)
        if topic in MILESTONES:
            versions.append(_version(article, entry, authors, topic))
            authors = {}
    if last is not None and authors:
        versions.append(_version(article, last, authors))
    return tuple(reversed(versions))


def _version(article: Unfolding, last: Happening, authors: Iterable[str], milestone: str = "") -> Version:
    assert article.style is not None, "an article is begun first"  # noqa: S101  the log can't be otherwise
    blocks = tuple(BlockView(block, article.contents[block]) for block in article.order)
    who = tuple(author for author in authors if author)
    return Version(last.position, last.at, who, ArticleView(article.style, blocks), milestone)
