# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The programme: what the audience gets on the seat, on one sheet."""

from __future__ import annotations

from dataclasses import replace

from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView, SegmentView
from seminarapp.documents.blocks import Block, Heading, Page, PeopleGrid, Standfirst, Timetable, TimetableRow
from seminarapp.documents.builders import particulars
from seminarapp.documents.builders.particulars import folded, plainly
from seminarapp.documents.language import clock, enumerated, minutes, words
from seminarapp.domain.values import Priority


def programme_page(material: Material, language: str) -> Page:
    """The programme of a seminar in “sv” or “en”: when and where, the run of show, the panel.

    Where the beginning is not known, the rows tell how long each item is.
    """
    plan = material.plan
    title = folded(plan.card.title)
    when = particulars.when(plan, language)
    return Page(
        kind="programme",
        title=title,
        language=language,
        blocks=tuple(_blocks(plan, title, language)),
        publisher=folded(plan.publisher),
        kicker=particulars.kicker(plan, language),
        footer=" · ".join(part for part in (folded(plan.publisher), title) if part),
        when=replace(when, lines=()),  # they stand in the line under the title
        event=folded(plan.card.title),
        series=folded(plan.card.series_title),
    )


def _blocks(plan: PlanView, title: str, language: str) -> list[Block]:
    say = words(language)
    blocks: list[Block] = [Heading(1, plainly(title))]
    if line := particulars.occasion(plan, language):
        blocks.append(Standfirst(plainly(line)))
    if plan.segments:
        head = (say["time"], say["item"])
        blocks.append(Timetable(head, tuple(_rows(plan, language))))
    if plan.seats:
        blocks += [Heading(2, plainly(say["in_panel"])), PeopleGrid(particulars.panel(plan))]
    return blocks


def _rows(plan: PlanView, language: str) -> list[TimetableRow]:
    return [
        TimetableRow(
            clock(begins, language) if begins else minutes(segment.minutes, language),
            folded(segment.title),
            _among(plan, segment, language),
        )
        for segment, begins in zip(plan.segments, particulars.beginnings(plan), strict=True)
    ]


def _among(plan: PlanView, segment: SegmentView, language: str) -> str:
    """Who was named to speak in this segment or has to be asked something in it, unless that is the whole panel."""
    asked = {
        seat
        for question in plan.questions
        if question.segment == segment.id and question.priority is Priority.MUST
        for seat in question.seats
    }
    speakers = asked | set(segment.speakers)
    if all(seat.id in speakers for seat in plan.seats) and plan.seats:
        return ""
    names = particulars.heard(plan, speakers)
    return enumerated(names, language) if names else ""
