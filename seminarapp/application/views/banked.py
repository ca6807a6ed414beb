# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Questions of other seminars: what became of them, which hold certain words, and which are very like another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from unicodedata import normalize
from uuid import UUID

from seminarapp.application.views.plan import QuestionView
from seminarapp.domain.plan import Origin

VERY_LIKE = 85.0
"""Per cent of the letters that two questions share, their words in any order, from which on they are very like."""


class Outcome(StrEnum):
    """What became of a prepared question on the day."""

    PREPARED = "prepared"
    PUT = "put"
    SKIPPED = "skipped"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class BankedQuestion:
    """A prepared question of some seminar.

    Attributes:
        persons: the names of those it was for, as they were called there; those who left the panel since too.
        outcome: PREPARED as long as its session says nothing of it.
    """

    seminar: UUID
    seminar_title: str
    question: QuestionView
    series: UUID | None = None
    series_title: str = ""
    part: int | None = None
    starts_at: datetime | None = None
    persons: tuple[str, ...] = ()
    outcome: Outcome = Outcome.PREPARED

    @property
    def origin(self) -> Origin:
        """What a copy of it remembers."""
        return Origin(self.seminar, self.question.id)

    @property
    def id(self) -> str:
        """Names it among all seminars' questions."""
        return f"{self.seminar} {self.question.id}"


def holding(questions: Iterable[BankedQuestion], words: str) -> tuple[BankedQuestion, ...]:
    """Those that hold all of the words, in the question, its follow-ups, the names, or the seminar's title."""
    wanted = _folded(words).split()
    if not wanted:
        return tuple(questions)
    return tuple(one for one in questions if _has_all(one, wanted))


def _has_all(one: BankedQuestion, wanted: list[str]) -> bool:
    parts = (one.question.text, *one.question.follow_ups, *one.persons, one.seminar_title)
    text = _folded("\n".join(parts))
    return all(word in text for word in wanted)


def asked_before(
    questions: Iterable[QuestionView], before: Iterable[BankedQuestion]
) -> Iterator[tuple[QuestionView, BankedQuestion]]:
    """Each question that is very like one that was put before, with the one it is most like.

    Compared are the words in alphabetical order, without capitals and signs, by how many of their letters are the same
    (what rapidfuzz calls the token sort ratio; the words are put in order once, and not for every pair). A copy is
    never told of what it is a copy of.
    """
    put = [one for one in before if one.outcome is Outcome.PUT]
    wanted = list(questions)
    if not put or not wanted:
        return
    from rapidfuzz import fuzz, process  # some milliseconds, which a plan without a series need not wait for

    texts = [_in_order(one.question.text) for one in put]
    for question in wanted:
        sought = _in_order(question.text)
        found = process.extract(sought, texts, scorer=fuzz.ratio, score_cutoff=VERY_LIKE, limit=None)
        likest = next((put[place] for _, _, place in found if put[place].origin != question.origin), None)
        if likest is not None:
            yield question, likest


def _in_order(text: str) -> str:
    """The words of a text in alphabetical order, without capitals and signs."""
    from rapidfuzz import utils

    return " ".join(sorted(utils.default_process(text).split()))


def _folded(text: str) -> str:
    return normalize("NFC", text).casefold()
