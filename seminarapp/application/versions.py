# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Versions: the article as it stood when somebody stopped writing or it was finalised, told from its log."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from seminarapp.application.edits import Telling
from seminarapp.application.ports import Recorded
from seminarapp.application.views import ArticleView, BlockView

SITTING = timedelta(minutes=30)
"""Who has not changed anything for so long has stopped writing."""

MILESTONES = frozenset({"Finalised", "CorrectionPublished", "Withdrawn"})
"""Names of the events of an article at which it is a version, however soon somebody wrote on."""


@dataclass(frozen=True, slots=True)
class Version:
    """The article as it stood.

    Attributes:
        position: of its last event in the log, which names the version.
        at: when that was, in UTC; None where nobody knows.
        authors: who wrote since the version before.
        milestone: the name of the event that made it one; "" where somebody just stopped writing.
    """

    position: int
    at: datetime | None
    authors: tuple[str, ...]
    article: ArticleView
    milestone: str = ""


def versions_of(recorded: Iterable[Recorded]) -> tuple[Version, ...]:
    """The versions of one article, newest first; the first is the article as it stands now."""
    telling = Telling()
    versions: list[Version] = []
    authors: dict[str, None] = {}
    last: Recorded | None = None
    for entry in recorded:
        if last is not None and authors and _stopped(last, entry):
            versions.append(_version(telling, last, authors))
            authors = {}
        telling.tell(entry.event)
        authors[entry.author] = None
        last = entry
        if type(entry.event).__name__ in MILESTONES:
            versions.append(_version(telling, entry, authors, type(entry.event).__name__))
            authors = {}
    if last is not None and authors:
        versions.append(_version(telling, last, authors))
    return tuple(reversed(versions))


def _stopped(last: Recorded, entry: Recorded) -> bool:
    return last.at is not None and entry.at is not None and entry.at - last.at > SITTING


def _version(telling: Telling, last: Recorded, authors: Iterable[str], milestone: str = "") -> Version:
    assert telling.style is not None, "an article is begun first"  # noqa: S101  the log can't be otherwise
    blocks = tuple(BlockView(block, telling.contents[block]) for block in telling.order)
    who = tuple(author for author in authors if author)
    return Version(last.position, last.at, who, ArticleView(telling.style, blocks), milestone)
