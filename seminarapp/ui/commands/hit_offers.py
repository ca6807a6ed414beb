# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A find as a line of the list: its words with those that were looked for marked, then whose and where."""

from __future__ import annotations

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.views.search import HitKind, SearchHit
from seminarapp.application.words.found_words import excerpt
from seminarapp.ui.commands.offers import Offer

_LONGEST = 220  # characters of a find
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


def hit_offer(key: str, hit: SearchHit, words: str) -> Offer:
    """The find as an offer with that id; of a series the title, with its description below."""
    told, _, more = hit.text.partition("\n") if hit.kind is HitKind.SERIES else (hit.text, "", "")
    found, where = excerpt(told, words, _LONGEST), excerpt(more, words, _LONGEST).text
    at = as_clock(hit.at) if hit.at is not None else ""
    if hit.kind not in {HitKind.SEMINAR, HitKind.SERIES}:
        where = hit.seminar_title
    under = " · ".join(part for part in (hit.speaker, where) if part)
    return Offer(key, found.text, under, at, _ICONS[hit.kind], marks=found.marks)
