# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which seminars are listed, in which order, and under which headings."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.rows import Row, part_row, seminar_row

_LAST = datetime.max.replace(tzinfo=UTC)
_STATES = list(SeminarState)
_KEPT = 10_000  # rows, and folded texts


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
        if self.state not in (None, card.state):
            return False
        wanted = _folded(self.words).split()
        said = _folded(f"{card.title} {card.series_title} {card.place}") if wanted else ""
        return all(word in said for word in wanted)


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


class Rows:
    """Makes the rows of a list, each once for as long as its seminar stays as it is, so that filtering is quick."""

    def __init__(self) -> None:
        self._made: dict[tuple[SeminarCard, bool], Row] = {}

    def of(self, cards: Sequence[SeminarCard], listing: Listing) -> tuple[Row, ...]:
        """The wanted seminars as rows, with a heading for each series where they are in that order."""
        wanted = ordered(cards, listing)
        if listing.sort is not SortBy.SERIES:
            return tuple(self._row(card) for card in wanted)
        rows: list[Row] = []
        for (_, _, title), group in groupby(wanted, key=_series):
            own = list(group)
            alone = QCoreApplication.translate("StartRows", "In no series")
            rows.append(Row(None, f"{title or alone} · {len(own)}"))
            rows += [self._row(card, part=True) for card in own]
        return tuple(rows)

    def of_parts(self, cards: Sequence[SeminarCard], listing: Listing) -> tuple[Row, ...]:
        """The wanted parts of one series, in the order in which they are given."""
        return tuple(self._row(card, part=True) for card in cards if listing.holds(card))

    def _row(self, card: SeminarCard, *, part: bool = False) -> Row:
        made = self._made.get((card, part))
        if made is None:
            if len(self._made) > _KEPT:
                self._made.clear()
            made = self._made[card, part] = part_row(card) if part else seminar_row(card)
        return made


def _series(card: SeminarCard) -> tuple[bool, str, str]:
    """Those in no series stand last."""
    return not card.series_title, _folded(card.series_title), card.series_title


def _by_date(card: SeminarCard) -> tuple[datetime, str]:
    return card.starts_at or _LAST, _folded(card.title)


@lru_cache(_KEPT)
def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
