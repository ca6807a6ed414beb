# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a schema can't say: ids that are used twice, references to nothing, and times in the wrong order."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Protocol

from msgspec import UnsetType

from seminarapp.domain.errors import ReadError
from seminarapp.domain.plan import LONGEST_INITIALS
from seminarapp.domain.values import MODERATOR, BlockKind
from seminarapp.interchange.excerpt import excerpt
from seminarapp.interchange.seminarfile.diagnosis import NO_MOMENT
from seminarapp.interchange.seminarfile.schema import Moment, SeminarFile, given, moment

_MOST_IN_ALL = 25_000
"""Captures, turns, questions, who each prepared one is for, and sources of paragraphs: what takes time to take in."""

_YEARS = range(1900, 3000)
"""Years that a seminar can be in; near the ends of the calendar, reckoning with offsets fails."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def check(content: SeminarFile, file: str) -> None:
    """Refuse a file whose parts contradict each other.

    Raises:
        ReadError: the first contradiction, with its place and the remedy.
    """
    _Check(content, file).run()


class _Check:
    """The ids of one file, and everything that points at them."""

    def __init__(self, content: SeminarFile, file: str) -> None:
        self._content = content
        self._file = file
        plan = content.seminar
        self._seats = self._ids("seminar.panel", plan.panel)
        self._segments = self._ids("seminar.segments", plan.segments)
        self._questions = self._ids("seminar.questions", plan.questions)
        self._captures = self._ids("captures", content.captures)
        self._ids("audience_questions", content.audience_questions)

    def run(self) -> None:
        self._measure()
        self._schedule()
        self._reserved()
        self._initials()
        self._prepared()
        self._spoken()
        self._noted()
        self._written()

    def _ids(self, place: str, items: Iterable[_Named]) -> Collection[str]:
        places: dict[str, int] = {}
        for number, item in enumerate(items):
            first = places.setdefault(item.id, number)
            if first != number:
                raise self._error(
                    "{file}: {place} has the id “{id}” that {first} has already: give each its own",
                    f"{place}[{number}]",
                    id=excerpt(item.id),
                    first=f"{place}[{first}]",
                )
        return places.keys()

    def _measure(self) -> None:
        content = self._content
        asked = sum(len(question.seats) for question in content.seminar.questions)
        article = given(content.article)
        asked += sum(len(block.sources) for block in article.blocks) if article else 0
        count = len(content.turns) + len(content.captures) + len(content.audience_questions) + asked
        if count > _MOST_IN_ALL:
            raise ReadError(
                "{file} holds {count} captures, turns and questions, and at most {most} can be read: "
                "divide them among several files",
                file=self._file,
                count=count,
                most=_MOST_IN_ALL,
            )

    def _schedule(self) -> None:
        plan = self._content.seminar
        begin = self._moment("seminar.starts_at", plan.starts_at)
        end = self._moment("seminar.ends_at", plan.ends_at)
        if begin and end and end < begin:
            raise self._error(
                "{file}: {place} is before seminar.starts_at: change one of the times", "seminar.ends_at"
            )

    def _moment(self, place: str, value: Moment | UnsetType) -> datetime | None:
        try:
            found = moment(value)
        except ValueError:
            raise self._error(NO_MOMENT, place, value=excerpt(value)) from None
        if found and found.year not in _YEARS:
            raise self._error("{file}: {place} is in the year {year}: correct it", place, year=found.year)
        return found

    def _reserved(self) -> None:
        for number, seat in enumerate(self._content.seminar.panel):
            if seat.id == MODERATOR:
                raise self._error(
                    "{file}: {place} is “{id}”, which means the moderator: give the panelist another id",
                    f"seminar.panel[{number}].id",
                    id=seat.id,
                )

    def _initials(self) -> None:
        holders: dict[str, int] = {}
        for number, seat in enumerate(self._content.seminar.panel):
            initials = seat.initials.strip().upper()
            if len(initials) > LONGEST_INITIALS or not all(mark.isalnum() for mark in initials):
                raise self._error(
                    "{file}: {place} is “{initials}”: use up to {most} letters, without spaces",
                    f"seminar.panel[{number}].initials",
                    initials=excerpt(initials),
                    most=LONGEST_INITIALS,
                )
            first = holders.setdefault(initials, number)
            if initials and first != number:
                raise self._error(
                    "{file}: {place} has the initials “{initials}” that {first} has already: give each their own",
                    f"seminar.panel[{number}]",
                    initials=excerpt(initials),
                    first=f"seminar.panel[{first}]",
                )

    def _prepared(self) -> None:
        for number, question in enumerate(self._content.seminar.questions):
            place = f"seminar.questions[{number}]"
            for which, seat in enumerate(question.seats):
                self._in_panel(f"{place}.for[{which}]", seat)
            self._in_run_of_show(f"{place}.segment", question.segment)

    def _spoken(self) -> None:
        for number, turn in enumerate(self._content.turns):
            place = f"turns[{number}]"
            if turn.speaker != MODERATOR:
                self._in_panel(f"{place}.speaker", turn.speaker)
            if turn.end < turn.begin:
                raise self._error(
                    "{file}: {place} ends at {end}, before it begins at {begin}: exchange from and to",
                    place,
                    begin=turn.begin,
                    end=turn.end,
                )

    def _noted(self) -> None:
        for number, capture in enumerate(self._content.captures):
            place = f"captures[{number}]"
            if capture.speaker:
                self._in_panel(f"{place}.speaker", capture.speaker)
            self._in_run_of_show(f"{place}.segment", capture.segment)
            if capture.question and capture.question not in self._questions:
                raise self._error(
                    "{file}: {place} names the question “{id}”, which is not in seminar.questions: "
                    "add it there or correct the id",
                    f"{place}.question",
                    id=excerpt(capture.question),
                )
            review = given(capture.approval)
            if review and review.deadline:
                self._date(f"{place}.approval.deadline", review.deadline)

    def _date(self, place: str, value: str) -> None:
        try:
            datetime.fromisoformat(value)
        except ValueError:
            raise self._error(
                "{file}: {place} is {value}, a day or time that does not exist: correct it",
                place,
                value=excerpt(value),
            ) from None

    def _written(self) -> None:
        article = given(self._content.article)
        for number, block in enumerate(article.blocks if article else ()):
            place = f"article.blocks[{number}]"
            if block.capture:
                self._captured(f"{place}.capture", block.capture)
            elif block.kind is BlockKind.QUOTE:
                raise self._error(
                    "{file}: {place} is a quote without a capture to take its words from: add “capture”",
                    place,
                )
            for which, source in enumerate(block.sources):
                self._captured(f"{place}.sources[{which}]", source)

    def _in_panel(self, place: str, seat: str) -> None:
        if seat not in self._seats:
            raise self._error(
                "{file}: {place} names “{id}”, who is not in seminar.panel: "
                "add the panelist there or correct the id",
                place,
                id=excerpt(seat),
            )

    def _in_run_of_show(self, place: str, segment: str) -> None:
        if segment and segment not in self._segments:
            raise self._error(
                "{file}: {place} names the segment “{id}”, which is not in seminar.segments: "
                "add it there or correct the id",
                place,
                id=excerpt(segment),
            )

    def _captured(self, place: str, capture: str) -> None:
        if capture not in self._captures:
            raise self._error(
                "{file}: {place} names the capture “{id}”, which is not in captures: "
                "add it there or correct the id",
                place,
                id=excerpt(capture),
            )

    def _error(self, template: str, place: str, **values: object) -> ReadError:
        return ReadError(template, file=self._file, place=place, **values)
