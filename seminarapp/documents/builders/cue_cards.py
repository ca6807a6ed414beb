# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The moderator's cue cards: one for the panel and how its names are said, then one a segment or a question."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView, QuestionView, SeatView, SegmentView
from seminarapp.documents.blocks import Block, Heading, Items, NewSheet, Page, Paragraph, Spans, Standfirst
from seminarapp.documents.builders import particulars
from seminarapp.documents.builders.particulars import folded, plainly
from seminarapp.documents.builders.sheet import sheet_page
from seminarapp.documents.language import clock, enumerated, minutes, words_of
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.spans import Span
from seminarapp.domain.values import Priority


def cue_cards_page(material: Material, language: str) -> Page:
    """The cards in the order of the run of show, in “sv” or “en”; questions that are in no segment come last.

    Raises:
        DocumentError: there is nothing to put on one.
    """
    plan = material.plan
    blocks: list[Block] = []
    for card in _Cards(plan, language).cards():
        blocks += [NewSheet()] if blocks else []
        blocks += card
    if not blocks:
        raise DocumentError(
            "There is nothing to put on cue cards: add panelists, segments or questions to the plan first"
        )
    title = words_of("handouts", language)["cue_cards"]
    return sheet_page("cue-cards", title, tuple(blocks), material, language)


class _Cards:
    """The cards of one plan: a line over it, what it is about in large type, and what belongs to that."""

    def __init__(self, plan: PlanView, language: str) -> None:
        self._plan = plan
        self._language = language
        self._say = words_of("handouts", language)

    def cards(self) -> Iterator[list[Block]]:
        plan = self._plan
        if plan.seats:
            yield list(self._panel())
        segments = {segment.id for segment in plan.segments}
        for segment, begins in zip(plan.segments, particulars.beginnings(plan), strict=True):
            asked = [one for one in plan.questions if one.segment == segment.id]
            over = self._over(segment, begins)
            yield from (self._question(one, f"{over} · {folded(segment.title)}") for one in asked)
            if not asked:
                yield self._segment(segment, over)
        yield from (
            self._question(one, self._say["loose"]) for one in plan.questions if one.segment not in segments
        )

    def _panel(self) -> Iterator[Block]:
        yield Standfirst(plainly(folded(self._plan.card.title)))
        yield Heading(1, plainly(self._say["panel"]))
        yield Items(tuple(self._presented(seat) for seat in self._plan.seats))

    def _presented(self, seat: SeatView) -> Spans:
        name = Span(self._called(seat), emphasised=True)
        role = ", ".join(part for part in (folded(seat.title), folded(seat.organisation)) if part)
        return (name, Span(f", {role}")) if role else (name,)

    def _called(self, seat: SeatView) -> str:
        """The name, and how it is said where that is known."""
        name, said = folded(seat.name), folded(seat.pronunciation)
        return self._say["say_name"].format(name=name, pronunciation=said) if said else name

    def _over(self, segment: SegmentView, begins: datetime | None) -> str:
        """From when to when, or how long."""
        if begins is None:
            return minutes(segment.minutes, self._language)
        ends = begins + timedelta(minutes=segment.minutes)
        return f"{clock(begins, self._language)}–{clock(ends, self._language)}"

    def _segment(self, segment: SegmentView, over: str) -> list[Block]:
        kind = self._say[f"kind_{segment.kind.value}"]
        card: list[Block] = [
            Standfirst(plainly(f"{over} · {kind}")),
            Heading(1, plainly(folded(segment.title))),
        ]
        card.append(Paragraph(plainly(minutes(segment.minutes, self._language))))
        speakers = self._plan.heard_in(segment)
        everybody = len(self._plan.seats) > 1 and all(seat.id in speakers for seat in self._plan.seats)
        names = [self._say["to_everybody"]] if everybody else particulars.heard(self._plan, speakers)
        if names:
            card.append(Paragraph(self._to(enumerated(names, self._language), "with")))
        return card

    def _question(self, question: QuestionView, over: str) -> list[Block]:
        card: list[Block] = [Standfirst(plainly(over)), Heading(1, plainly(folded(question.text)))]
        if asked := [self._called(seat) for seat in self._plan.seats if seat.id in question.seats]:
            everybody = len(asked) == len(self._plan.seats) > 1
            who = self._say["to_everybody"] if everybody else enumerated(asked, self._language)
            card.append(Paragraph(self._to(who)))
        if question.priority is Priority.IF_TIME:
            card.append(Paragraph((Span(self._say["if_time"], emphasised=True),)))
        if question.follow_ups:
            card.append(Items(tuple(plainly(folded(one)) for one in question.follow_ups if one.strip())))
        return card

    def _to(self, who: str, said: str = "to") -> Spans:
        before, _, after = self._say[said].partition("{who}")
        spans = (Span(before), Span(who, emphasised=True), Span(after))
        return tuple(span for span in spans if span.text)
