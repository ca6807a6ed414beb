# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The three balances: who had the floor, whose words were noted, and whose words are published.

Side by side they tell whether an article gives a panel's voices another weight than the panel did. A share is of
everybody's total: the panel, and the moderator where the moderator had the floor. Published words are those of the
article's quotes, in their published wording: reported speech is the writer's words and nobody's share.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from seminarapp.application.reporting.balance import SpeakerBalance, by_organisation, speakers
from seminarapp.application.reporting.reporting import session_end
from seminarapp.application.views.material import Material
from seminarapp.domain.spans import words_in
from seminarapp.domain.values import BlockKind


@dataclass(frozen=True, slots=True)
class Portion:
    """How much of something: seconds, quotes or words, and the share of everybody's (0 to 1)."""

    amount: float
    share: float


@dataclass(frozen=True, slots=True)
class Balance:
    """The three portions of one person, or of the panelists of one organisation.

    Attributes:
        seat: the person's; "" for an organisation.
        number: the seat's; 0 for the moderator and for an organisation.
        name: of the person or the organisation; "" for the panelists without one.
        people: how many panelists stand in the line.
    """

    seat: str
    number: int
    name: str
    people: int
    speaking: Portion
    quotes: Portion
    words: Portion


@dataclass(frozen=True, slots=True)
class Balances:
    """By person in the panel's order, the moderator last; by organisation, most published words first."""

    people: tuple[Balance, ...] = ()
    organisations: tuple[Balance, ...] = ()


def balances(material: Material) -> Balances:
    """The three balances of a seminar and its article. What is off the record counts nowhere."""
    end = session_end(material, material.session) if material.session is not None else 0.0
    spoke = speakers(material, end)
    words = _published_words(material)
    totals = (sum(one.quotes for one in spoke), sum(words[one.seat] for one in spoke))
    people = tuple(_balance(one, words[one.seat], totals) for one in spoke)
    return Balances(people, _by_organisation(zip(spoke, people, strict=True)))


def _published_words(material: Material) -> Counter[str]:
    """How many words of each seat's stand in the article as quotes; a quote that stands twice counts twice."""
    counted: Counter[str] = Counter()
    for block in material.article.blocks if material.article is not None else ():
        capture = material.capture(block.content.capture)
        if block.content.kind is BlockKind.QUOTE and capture is not None and not capture.off_record:
            counted[capture.seat] += words_in(capture.published_text)
    return counted


def _balance(one: SpeakerBalance, words: int, totals: tuple[int, int]) -> Balance:
    quotes, all_words = totals
    return Balance(
        one.seat,
        one.number,
        one.name,
        0 if one.moderator else 1,
        Portion(one.seconds, one.share),
        _portion(one.quotes, quotes),
        _portion(words, all_words),
    )


def _portion(amount: float, total: float) -> Portion:
    return Portion(amount, amount / total if total else 0.0)


def _by_organisation(lines: Iterable[tuple[SpeakerBalance, Balance]]) -> tuple[Balance, ...]:
    """The panelists of each organisation together, those without one last."""
    found = [
        Balance(
            "",
            0,
            name,
            len(ones),
            _sum(one.speaking for one in ones),
            _sum(one.quotes for one in ones),
            _sum(one.words for one in ones),
        )
        for name, ones in by_organisation(lines).items()
    ]
    return tuple(sorted(found, key=lambda one: (not one.name, -one.words.amount, -one.speaking.amount)))


def _sum(portions: Iterable[Portion]) -> Portion:
    kept = tuple(portions)
    return Portion(sum(one.amount for one in kept), sum(one.share for one in kept))
