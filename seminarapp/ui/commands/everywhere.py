# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Search everywhere: one line from any page, and what holds its words in all the library, grouped by kind."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.views.search import HitKind, Narrowing, SearchHit
from seminarapp.ui.commands.card import CommandCard
from seminarapp.ui.commands.offers import Offer
from seminarapp.ui.desk import Desk
from seminarapp.ui.start.rows import hit_kind_name
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.segmented import SegmentedControl

_MOST = QSize(800, 620)
_CALM = 120  # milliseconds without a key before the library is searched
_FIRST = 50  # finds
_LONGEST = 220  # characters of a find
_EVERYTHING = "all"
KINDS: dict[str, frozenset[HitKind]] = {
    _EVERYTHING: frozenset(),
    "captures": frozenset({HitKind.CAPTURE}),
    "questions": frozenset({HitKind.QUESTION, HitKind.AUDIENCE_QUESTION}),
    "articles": frozenset({HitKind.BLOCK}),
    "transcripts": frozenset({HitKind.TRANSCRIPT}),
    "people": frozenset({HitKind.PERSON}),
    "seminars": frozenset({HitKind.SEMINAR, HitKind.SERIES}),
}
"""What can be looked for, by the key of its button; nothing named is everything."""

_ICONS = {
    HitKind.CAPTURE: "quote",
    HitKind.QUESTION: "message-circle-question-mark",
    HitKind.AUDIENCE_QUESTION: "message-circle-question-mark",
    HitKind.BLOCK: "file-text",
    HitKind.PERSON: "users",
    HitKind.SEMINAR: "calendar",
    HitKind.SERIES: "library",
    HitKind.TRANSCRIPT: "captions",
}


class SearchCard(CommandCard):
    """Searches as one types, on the store's thread, one search at a time; Tab changes what is looked for.

    Signals:
        hit_requested(SearchHit): go there.
    """

    hit_requested = Signal(object)

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(look, window, _MOST, self.tr("Search everywhere"), self.tr("Words, in any order"))
        self._desk = desk
        self._hits: dict[str, SearchHit] = {}
        self._searching = self._again = False
        names = {
            _EVERYTHING: self.tr("All"),
            "captures": self.tr("Notes and quotes"),
            "questions": self.tr("Questions"),
            "articles": self.tr("Articles"),
            "transcripts": self.tr("Transcripts"),
            "people": self.tr("People"),
            "seminars": self.tr("Seminars"),
        }
        self.kinds = SegmentedControl(self.tr("What is looked for (Tab)"), list(names.items()))
        self.body.insertWidget(1, self.kinds)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._search)
        self.kinds.chosen.connect(self._on_kind)

    def refresh(self) -> None:
        """The words are others: search when the keys rest."""
        self._calm.start()

    def act(self, offer: str) -> None:
        """Go to the find with that id."""
        hit = self._hits[offer]
        self.close_card()
        self.hit_requested.emit(hit)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab looks for the next kind, Shift+Tab for the one before; the line keeps the keys."""
        keys = list(KINDS)
        step = 1 if forward else -1
        self.kinds.choose(keys[(keys.index(self.kinds.current) + step) % len(keys)])
        self._search()
        return True

    def _on_kind(self, _kind: str) -> None:
        self.field.setFocus()
        self._search()

    def _search(self) -> None:
        """One search at a time: what was typed while the store was searching is searched for next, and only that."""
        self._calm.stop()
        words = self.field.text()
        if not words.strip():
            self._show(words, ())
        elif self._searching:
            self._again = True
        else:
            self._searching, self._again = True, False
            search = self._desk.activities.overview.search
            wanted = Narrowing(KINDS[self.kinds.current])
            self._desk.do(partial(search, words, _FIRST, wanted), partial(self._on_found, words), saves=False)

    def _on_found(self, words: str, hits: tuple[SearchHit, ...]) -> None:
        self._searching = False
        if self._again:
            self._search()
        elif self.isVisible() and words == self.field.text():
            self._show(words, hits)
            self.list.announce()

    def _show(self, words: str, hits: Sequence[SearchHit]) -> None:
        """Under a heading for each kind, the kind of the best find first."""
        self._hits = {f"{number}": hit for number, hit in enumerate(hits)}
        offers: list[Offer] = []
        for kind in dict.fromkeys(hit.kind for hit in hits):
            offers.append(Offer(f"kind:{kind}", hit_kind_name(kind), heading=True))
            offers += [_offer(key, hit) for key, hit in self._hits.items() if hit.kind is kind]
        if not offers and words.strip():
            offers = [Offer("nothing", self.tr("Nothing found."), heading=True)]
        self.list.show_offers(offers)


def _offer(key: str, hit: SearchHit) -> Offer:
    """The words found, then whose and where."""
    told, _, more = hit.text.partition("\n") if hit.kind is HitKind.SERIES else (hit.text, "", "")
    text = " ".join(told.split())
    at = as_clock(hit.at) if hit.at is not None else ""
    where = " ".join(more[:_LONGEST].split())
    if hit.kind not in {HitKind.SEMINAR, HitKind.SERIES}:
        where = hit.seminar_title
    under = " · ".join(part for part in (hit.speaker, where) if part)
    return Offer(key, text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…", under, at, _ICONS[hit.kind])
