# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which seminars are listed, in which order, and under which headings."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from seminarapp.application.views import SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.rows import Row, part_row, seminar_row

_LAST = datetime.max.replace(tzinfo=UTC)
_STATES = list(SeminarState)


class SortBy(StrEnum):
    """What the list is in order of; by series, each series has a heading and its parts in their order."""

    DATE = "date"
    TITLE = "title"
    STATE = "state"
    SERIES = "series"


@dataclass(frozen=True, slots=True)
class Listing:
    """What the user wants to see.

    Attributes:
        state: only seminars in that state; None for all.
        words: all of these stand in the title, the series or the place.
    """

    sort: SortBy = SortBy.DATE
    state: SeminarState | None = None
    words: str = ""

    @property
    def whole(self) -> bool:
        """Whether nothing is filtered away."""
        return self.state is None and not self.words.strip()

    def holds(self, card: SeminarCard) -> bool:
        """Whether that seminar is wanted."""
        said = _folded(f"{card.title} {card.series_title} {card.place}")
        words = all(word in said for word in _folded(self.words).split())
        return words and self.state in (None, card.state)


def ordered(cards: Iterable[SeminarCard], listing: Listing) -> list[SeminarCard]:
    """The wanted seminars in the wanted order; what is equal by that stands by date, and by title."""
    wanted = sorted((card for card in cards if listing.holds(card)), key=_by_date)
    if listing.sort is SortBy.TITLE:
        wanted.sort(key=lambda card: _folded(card.title))
    elif listing.sort is SortBy.STATE:
        wanted.sort(key=lambda card: _STATES.index(card.state))
    elif listing.sort is SortBy.SERIES:
        wanted.sort(key=lambda card: (*_series(card), card.part or 0))
    return wanted


def rows_of(cards: Sequence[SeminarCard], listing: Listing) -> tuple[Row, ...]:
    """The wanted seminars as rows, with a heading for each series where they are in that order."""
    wanted = ordered(cards, listing)
    if listing.sort is not SortBy.SERIES:
        return tuple(seminar_row(card) for card in wanted)
    rows: list[Row] = []
    for (_, _, title), group in groupby(wanted, key=_series):
        own = list(group)
        alone = QCoreApplication.translate("StartRows", "In no series")
        rows.append(Row(None, f"{title or alone} · {len(own)}"))
        rows += [part_row(card) for card in own]
    return tuple(rows)


def _series(card: SeminarCard) -> tuple[bool, str, str]:
    """Those in no series stand last."""
    return not card.series_title, _folded(card.series_title), card.series_title


def _by_date(card: SeminarCard) -> tuple[datetime, str]:
    return card.starts_at or _LAST, _folded(card.title)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
