# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is offered in a list of commands, and how it is found: any words, in any order, without case and accents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from seminarapp.application.words.found_words import folded


@dataclass(frozen=True, slots=True)
class Offer:
    """One line, in the user's language.

    Attributes:
        id: one of a kind; an action's own, or a seminar's.
        keys: how it is done by key, as this platform writes it.
        heading: the line only says what the lines under it have in common.
        marks: where the words that were looked for begin and end in `text`.
    """

    id: str
    text: str
    help: str = ""
    keys: str = ""
    icon: str = ""
    heading: bool = False
    marks: tuple[tuple[int, int], ...] = ()

    @property
    def sentence(self) -> str:
        """The whole line for assistive technology."""
        return ", ".join(part for part in (self.text, self.keys, self.help) if part)


def found(wanted: str, offers: Iterable[Offer]) -> list[Offer]:
    """The offers that have all the words, best first: in the text before in the help, first before later."""
    words = folded(wanted).split()
    ranked = [(_rank(words, offer), offer) for offer in offers if not offer.heading]
    best = sorted((one for one in ranked if one[0] is not None), key=lambda one: one[0] or 0)
    return [offer for _, offer in best]


def narrowed(wanted: str, offers: Sequence[Offer]) -> list[Offer]:
    """The offers that have all the words, in their order and under their headings."""
    kept = {offer.id for offer in found(wanted, offers)}
    shown: list[Offer] = []
    for offer in offers:
        if offer.heading:
            if shown and shown[-1].heading:
                shown.pop()
            shown.append(offer)
        elif offer.id in kept:
            shown.append(offer)
    if shown and shown[-1].heading:
        shown.pop()
    return shown


def with_recent(offers: Sequence[Offer], recent: Sequence[str]) -> list[Offer]:
    """The offers, those used last before the others."""
    used = {offer.id: offer for offer in offers}
    first = [used[one] for one in recent if one in used]
    return first + [offer for offer in offers if offer not in first]


def _rank(words: Sequence[str], offer: Offer) -> int | None:
    """How far it is from what was wanted; None where a word is in neither text, keys nor help."""
    text, explained, keys = folded(offer.text), folded(offer.help), folded(offer.keys)
    total = 0
    for word in words:
        if text.startswith(word):
            total += 0
        elif _begins_a_word(word, text) or word == keys:
            total += 1
        elif word in text:
            total += 3
        elif word in keys:
            total += 4
        elif _begins_a_word(word, explained):
            total += 5
        elif word in explained:
            total += 8
        else:
            return None
    return total


def _begins_a_word(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}", text) is not None
