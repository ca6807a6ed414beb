# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A session as a timeline: the picture, how it is read, and what it shows in words for those who can't see it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.reporting.balance import SpeakerBalance
from seminarapp.application.reporting.reporting import ReportView
from seminarapp.documents.blocks import Block, Heading, Lane, Mark, Paragraph, Stretch, Timeline
from seminarapp.documents.builders.particulars import folded, plainly
from seminarapp.documents.drawing import shared_out
from seminarapp.documents.language import enumerated, words_of

_STEPS = (5, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21600, 43200, 86400)  # seconds
_MOST_TICKS = 12
_MINUTE = 60
_TOLD = 6  # beginnings of one person's stretches that are told one by one


def timelines(view: ReportView, language: str) -> Iterator[Block]:
    """The section with the picture, or with several where there are more lanes than one can hold.

    There is none where nobody spoke and no segment ran, since it would show nothing.
    """
    if view.lasted <= 0 or not (view.spoken or view.segments_ran):
        return
    yield from _Picturing(view, language).blocks()


def ticks(length: float) -> tuple[Mark, ...]:
    """The labels of an axis of so many seconds: round times, in minutes wherever they are whole."""
    step = next((step for step in _STEPS if length / step <= _MOST_TICKS), length / _MOST_TICKS)
    count = int(length / step + 1e-9)
    ats = [number * step for number in range(count + 1)]
    if step < _MINUTE:
        return tuple(Mark(at, as_clock(at)) for at in ats)
    return tuple(Mark(at, str(round(at / _MINUTE))) for at in ats)


class _Picturing:
    """Makes the pictures of one report."""

    def __init__(self, view: ReportView, language: str) -> None:
        self._view = view
        self._language = language
        self._say = words_of("report", language)
        ran = (
            Stretch(begin, end, folded(one.title) or self._say["not_in_plan"])
            for one in view.segments
            for begin, end in one.spans
        )
        self._segments = tuple(sorted(ran, key=lambda one: one.begin))
        self._questions = tuple(
            Mark(one.put_at, str(number))
            for number, one in enumerate(view.questions, start=1)
            if one.put_at is not None
        )
        self._pauses = tuple(Stretch(one.began_at, one.ended_at) for one in view.pauses)

    def blocks(self) -> Iterator[Block]:
        yield Heading(2, plainly(self._say["timeline"]))
        parts = shared_out(len(self._view.speakers))
        for number, (first, last) in enumerate(parts, start=1):
            title = self._say["timeline"]
            if len(parts) > 1:
                title = self._say["timeline_part"].format(part=number, parts=len(parts))
            yield self._timeline(title, self._view.speakers[first:last])
        yield Paragraph(plainly(" ".join(self._key())))

    def _timeline(self, title: str, people: Sequence[SpeakerBalance]) -> Timeline:
        return Timeline(
            title,
            " ".join(self._told(people)),
            self._view.lasted,
            tuple(map(self._lane, people)),
            self._segments,
            self._questions,
            self._pauses,
            ticks(self._view.lasted),
        )

    def _lane(self, one: SpeakerBalance) -> Lane:
        stretches = tuple(Stretch(begin, end) for begin, end in one.spans)
        return Lane(self._name(one), one.number, stretches, as_clock(one.seconds) if one.turns else "")

    def _name(self, one: SpeakerBalance) -> str:
        return folded(one.name) or self._say["moderator"]

    def _key(self) -> Iterator[str]:
        yield self._say["read_minutes"]
        for name, there in (
            ("read_segments", self._segments),
            ("read_questions", self._questions),
            ("read_pauses", self._pauses),
        ):
            if there:
                yield self._say[name]

    def _told(self, people: Sequence[SpeakerBalance]) -> Iterator[str]:
        """What the picture shows, in words."""
        say = self._say
        yield say["told_length"].format(length=as_clock(self._view.lasted))
        for one in self._segments:
            yield say["told_segment"].format(
                title=one.label, begin=as_clock(one.begin), end=as_clock(one.end)
            )
        for person in people:
            name = self._name(person)
            if not person.spans:
                yield say["told_silent"].format(name=name)
                continue
            times = self._times([begin for begin, _ in person.spans])
            yield say["told_spoke"].format(name=name, time=as_clock(person.seconds), times=times)
        for mark in self._questions:
            yield say["told_question"].format(number=mark.label, time=as_clock(mark.at))
        for pause in self._pauses:
            yield say["told_pause"].format(begin=as_clock(pause.begin), end=as_clock(pause.end))

    def _times(self, ats: list[float]) -> str:
        if len(ats) <= _TOLD + 1:
            return enumerated([as_clock(at) for at in ats], self._language)
        first = ", ".join(as_clock(at) for at in ats[:_TOLD])
        return self._say["more_times"].format(times=first, count=len(ats) - _TOLD)
