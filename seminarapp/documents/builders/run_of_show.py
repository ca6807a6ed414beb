# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The run of show: what those who work at the panel go by, with who is on and room for what is noted by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView, QuestionView, SegmentView
from seminarapp.documents.blocks import Block, Column, Heading, Items, Page, Paragraph, Table, TableRow
from seminarapp.documents.builders import particulars
from seminarapp.documents.builders.particulars import folded, plainly
from seminarapp.documents.builders.sheet import opening, sheet_page
from seminarapp.documents.language import clock, decimal, enumerated, words_of
from seminarapp.domain.values import Priority


def run_of_show_page(material: Material, language: str) -> Page:
    """The segments with their times, who is asked and what, in “sv” or “en”."""
    title = words_of("handouts", language)["run_of_show"]
    blocks = tuple(_Building(material.plan, language).blocks(title))
    return sheet_page("run-of-show", title, blocks, material, language)


class _Building:
    """The blocks of one run of show."""

    def __init__(self, plan: PlanView, language: str) -> None:
        self._plan = plan
        self._language = language
        self._say = words_of("handouts", language)

    def blocks(self, title: str) -> Iterator[Block]:
        plan = self._plan
        yield from opening(plan, title, self._language)
        if plan.segments:
            yield Table(self._whole(), self._columns(), tuple(self._rows()), named_by=2)
        yield from self._margin()
        known = {segment.id for segment in plan.segments}
        loose = [one for one in plan.questions if one.segment not in known]
        if loose:
            yield Heading(2, plainly(self._say["loose"]))
            yield Items(tuple(plainly(self._asked(one)) for one in loose))

    def _columns(self) -> tuple[Column, ...]:
        say = self._say
        return (
            Column(say["time"], 0.95),
            Column(say["length"], 0.75, figures=True),
            Column(say["segment"], 3.5),
            Column(say["who"], 2.0),
            Column(say["noted"], 1.3),
        )

    def _whole(self) -> str:
        segments = self._plan.segments
        total = decimal(sum(one.minutes for one in segments), self._language)
        said = self._say["whole" if len(segments) > 1 else "whole_one"]
        return said.format(count=len(segments), minutes=total)

    def _rows(self) -> Iterator[TableRow]:
        begins = particulars.beginnings(self._plan)
        for segment, at in zip(self._plan.segments, begins, strict=True):
            asked = [one for one in self._plan.questions if one.segment == segment.id]
            yield TableRow(
                (
                    self._clock(at),
                    decimal(segment.minutes, self._language),
                    folded(segment.title),
                    self._who(segment),
                    "",
                ),
                "\n".join((*map(self._asked, asked), *self._timing(segment))),
            )
        ends = self._end()
        if ends is not None:
            yield TableRow((self._clock(ends), "", self._say["end"], "", ""), strong=True)

    def _end(self) -> datetime | None:
        """When the last segment is over."""
        last = self._plan.segments[-1:]
        begins = particulars.beginnings(self._plan)[-1:]
        return begins[0] + _length(last[0]) if last and begins[0] else None

    def _margin(self) -> Iterator[Paragraph]:
        """How far the plan's end is from the seminar's, where it is not the same."""
        planned, ends = self._end(), self._plan.card.ends_at
        if planned is None or ends is None or planned == ends:
            return
        minutes = abs((planned - ends).total_seconds()) / 60
        said = self._say["ends_late" if planned > ends else "ends_early"]
        said = said.format(planned=self._clock(planned), minutes=decimal(minutes, self._language))
        yield Paragraph(plainly(said))

    def _who(self, segment: SegmentView) -> str:
        """Who was named to speak in the segment or is asked in it: the moderator, then in the panel's order."""
        speakers = self._plan.heard_in(segment)
        if len(self._plan.seats) > 1 and all(seat.id in speakers for seat in self._plan.seats):
            return self._say["everybody"]
        names = particulars.heard(self._plan, speakers)
        return enumerated(names, self._language) if names else ""

    def _timing(self, segment: SegmentView) -> Iterator[str]:
        """What the clock alone does not tell: that the start can't be moved, and how much time is left after it."""
        if segment.fixed_start is not None and self._plan.card.starts_at is not None:
            yield self._say["fixed"]
        if segment.slack:
            yield self._say["slack"].format(minutes=decimal(segment.slack, self._language))

    def _asked(self, question: QuestionView) -> str:
        """The question; whom it is for where that is not the whole panel, and whether it may be left out."""
        text = folded(question.text)
        there = [folded(seat.name) for seat in self._plan.seats if seat.id in question.seats]
        if there and len(there) < len(self._plan.seats):
            who = enumerated(there, self._language)
            text = self._say["question_to"].format(question=text, who=who)
        if question.priority is Priority.IF_TIME:
            text = self._say["question_if_time"].format(question=text)
        return text

    def _clock(self, at: datetime | None) -> str:
        return clock(at, self._language) if at else ""


def _length(segment: SegmentView) -> timedelta:
    return timedelta(minutes=segment.minutes)
