# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The report of a session: planned and actual time, who spoke when and for how long, and what became of the questions.

Times within the session are minutes and seconds from its opening; times of day stand where the session has any.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from seminarapp.application.moderating.timekeeping import as_clock, deviation
from seminarapp.application.reporting.balance import SpeakerBalance
from seminarapp.application.reporting.course import SegmentCourse
from seminarapp.application.reporting.coverage import QuestionCoverage, Standing
from seminarapp.application.reporting.reporting import Departed, ReportView, report_of
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.documents.blocks import (
    Block,
    Column,
    Heading,
    Items,
    Page,
    Paragraph,
    Standfirst,
    Table,
    TableRow,
)
from seminarapp.documents.builders import particulars
from seminarapp.documents.builders.particulars import folded, plainly
from seminarapp.documents.builders.who_spoke_when import timelines
from seminarapp.documents.language import clock, enumerated, percent, words_of
from seminarapp.domain.values import AudienceState

_NONE = "–"


def report_page(material: Material, language: str) -> Page:
    """The report of a seminar's session in “sv” or “en”; of an open one as far as it has come.

    Raises:
        DocumentError: the session has not been opened.
    """
    view, plan = report_of(material), material.plan
    title = words_of("report", language)["title"].format(title=folded(plan.card.title))
    return Page(
        kind="report",
        title=title,
        language=language,
        blocks=tuple(_Building(view, language).blocks(title)),
        publisher=folded(plan.publisher),
        kicker=particulars.kicker(plan, language),
        footer=" · ".join(part for part in (folded(plan.publisher), title) if part),
        when=replace(particulars.when(plan, language), lines=()),  # they stand in the line under the title
        event=folded(plan.card.title),
        series=folded(plan.card.series_title),
    )


class _Building:
    """Puts one report into words."""

    def __init__(self, view: ReportView, language: str) -> None:
        self._view = view
        self._language = language
        self._say = words_of("report", language)

    def blocks(self, title: str) -> Iterator[Block]:
        yield Heading(1, plainly(title))
        if line := particulars.occasion(_dated(self._view), self._language):
            yield Standfirst(plainly(line))
        yield from self._brief()
        yield from self._departures()
        yield from timelines(self._view, self._language)
        yield from self._speaking()
        yield from self._segments()
        yield from self._questions()
        yield from self._audience()

    def _section(self, name: str) -> Heading:
        return Heading(2, plainly(self._say[name]))

    # -- in brief ---------------------------------------------------------------------------------------------------

    def _brief(self) -> Iterator[Block]:
        yield self._section("brief")
        yield Paragraph(plainly(" ".join(self._course())))
        yield Paragraph(plainly(" ".join(self._counts())))

    def _course(self) -> Iterator[str]:
        view, say = self._view, self._say
        if view.dated:
            begin, end = self._time_of_day(0.0), self._time_of_day(view.lasted)
            yield say["held" if view.closed else "going_on"].format(begin=begin, end=end)
        elif not view.closed:
            yield say["going_on_undated"]
        took = ("took" if view.closed else "taken") + ("_planned" if view.planned else "")
        over = deviation(view.used - view.planned)
        yield say[took].format(used=as_clock(view.used), planned=as_clock(view.planned), deviation=over)
        if view.paused:
            yield say["pauses"].format(paused=as_clock(view.paused))

    def _counts(self) -> Iterator[str]:
        view, say = self._view, self._say
        yield say["noted"].format(notes=view.notes, quotes=view.quotes)
        if view.questions:
            put = sum(one.standing in (Standing.PUT, Standing.IN_HAND) for one in view.questions)
            yield say["put_of"].format(put=put, all=len(view.questions))
        if view.audience:
            answered = sum(one.state is AudienceState.ANSWERED for one in view.audience)
            yield say["asked"].format(all=len(view.audience), answered=answered)

    def _departures(self) -> Iterator[Block]:
        view = self._view
        if view.departures:
            yield Heading(3, plainly(self._say["departures"]))
            yield Items(tuple(plainly(self._departed(one)) for one in view.departures))
        elif view.closed and view.segments_ran:
            yield Paragraph(plainly(self._say["as_planned"]))

    def _departed(self, one: Departed) -> str:
        who = enumerated([folded(name) for name in one.who], self._language)
        what = folded(one.what) or self._say["not_in_plan"]
        return self._say[one.how.value].format(what=what, time=as_clock(one.seconds), who=who)

    # -- speaking time ----------------------------------------------------------------------------------------------

    def _speaking(self) -> Iterator[Block]:
        view, say = self._view, self._say
        if not view.speakers:
            return
        yield self._section("speaking")
        if not view.spoken:
            yield Paragraph(plainly(say["no_turns"]))
            return
        columns = (
            Column(say["name"], 3.0),
            Column(say["time"], 1.05, figures=True),
            *(Column(say[name], 0.9, figures=True) for name in ("share", "turns")),
            *(Column(say[name], 1.25, figures=True) for name in ("longest", "silence", "notes")),
            Column(say["quotes"], 0.9, figures=True),
        )
        rows = [*map(self._speaker, view.speakers), self._everybody()]
        yield Table(say["per_person"], columns, tuple(rows))
        if sum(not one.moderator for one in view.speakers) > 1:
            seconds, share = view.fair
            fair = say["fair"].format(time=as_clock(seconds), share=percent(share, self._language))
            yield Paragraph(plainly(fair))
        if any(one.name for one in view.organisations):
            yield self._organisations()

    def _speaker(self, one: SpeakerBalance) -> TableRow:
        role = self._say["moderator"] if one.moderator else ""
        remark = ", ".join(part for part in (role, folded(one.organisation)) if part)
        begin, end = one.silence
        figures = (
            as_clock(one.seconds) if one.turns else _NONE,
            percent(one.share, self._language) if one.turns else _NONE,
            str(one.turns),
            as_clock(one.longest) if one.turns else _NONE,
            as_clock(end - begin) if one.turns else _NONE,
            str(one.captures - one.quotes),
            str(one.quotes),
        )
        return TableRow((folded(one.name) or role, *figures), remark if folded(one.name) else "")

    def _everybody(self) -> TableRow:
        people = self._view.speakers
        figures = (
            as_clock(self._view.spoken),
            percent(1.0, self._language),
            str(sum(one.turns for one in people)),
            "",
            "",
            str(sum(one.captures - one.quotes for one in people)),
            str(sum(one.quotes for one in people)),
        )
        return TableRow((self._say["together"], *figures), strong=True)

    def _organisations(self) -> Table:
        view, say = self._view, self._say
        columns = (
            Column(say["organisation"], 5.0),
            *(Column(say[name], figures=True) for name in ("panelists", "time", "share")),
        )
        told = [
            (folded(one.name) or say["no_organisation"], str(one.people), one.seconds, one.share)
            for one in view.organisations
        ]
        told += [(say["moderator"], "", one.seconds, one.share) for one in view.speakers if one.moderator]
        rows = [
            TableRow((name, people, as_clock(seconds), percent(share, self._language)))
            for name, people, seconds, share in told
        ]
        return Table(say["per_organisation"], columns, tuple(rows))

    # -- segments ---------------------------------------------------------------------------------------------------

    def _segments(self) -> Iterator[Block]:
        view, say = self._view, self._say
        if not view.segments:
            return
        yield self._section("segments")
        if not view.segments_ran:
            yield Paragraph(plainly(say["segments_unknown"]))
            yield self._plan_alone()
            return
        columns = (
            Column(say["segment"], 4.0),
            *(Column(say[name], figures=True) for name in ("began", "planned", "actual", "deviation")),
        )
        actual = sum(one.actual for one in view.segments)
        total = (as_clock(view.planned), as_clock(actual), deviation(actual - view.planned))
        rows = [
            *map(self._segment, view.segments),
            TableRow((say["together"], "", *total), strong=True),
        ]
        yield Table(say["segments_told"], columns, tuple(rows))

    def _plan_alone(self) -> Table:
        columns = (Column(self._say["segment"], 4.0), Column(self._say["planned"], figures=True))
        rows = (TableRow((folded(one.title), as_clock(one.planned))) for one in self._view.segments)
        return Table(self._say["segments_planned"], columns, tuple(rows))

    def _segment(self, one: SegmentCourse) -> TableRow:
        say = self._say
        remark = ", ".join(
            part for part in (say[one.standing.value], say["moved"] if one.moved else "") if part
        )
        ran = one.began_at is not None
        cells = (
            self._at(one.began_at),
            as_clock(one.planned) if one.planned else _NONE,
            as_clock(one.actual) if ran else _NONE,
            deviation(one.deviation) if ran else _NONE,
        )
        return TableRow((folded(one.title) or say["not_in_plan"], *cells), remark)

    # -- questions --------------------------------------------------------------------------------------------------

    def _questions(self) -> Iterator[Block]:
        view, say = self._view, self._say
        if not view.questions:
            return
        yield self._section("questions")
        timed = any(one.put_at is not None for one in view.questions)
        times = ("put_at", "in_hand_for") if timed else ()
        columns = (
            Column(say["question"], 4.4),
            Column(say["standing"], 1.6),
            *(Column(say[name], figures=True) for name in times),
            Column(say["answers"], 3.0),
        )
        rows = [
            self._question(number, one, timed=timed) for number, one in enumerate(view.questions, start=1)
        ]
        yield Table(say["questions_told"], columns, tuple(rows))

    def _question(self, number: int, one: QuestionCoverage, *, timed: bool) -> TableRow:
        say = self._say
        names = {seat.id: folded(seat.name) for seat in self._view.plan.seats}
        meant = [names[answer.seat] for answer in one.answers if answer.meant]
        priority = say[one.question.priority.value]
        who = enumerated(meant, self._language)
        answers = [
            enumerated([names[answer.seat] for answer in one.answers if answer.answered], self._language)
        ]
        if one.put_at is not None and one.waiting_for:
            waiting = enumerated([names[seat] for seat in one.waiting_for], self._language)
            answers.append(say["no_answer"].format(who=waiting))
        times = (self._at(one.put_at), as_clock(one.in_hand) if one.put_at is not None else _NONE)
        cells = (
            say["numbered"].format(number=number, text=folded(one.question.text)),
            say[self._standing(one.standing)],
            *(times if timed else ()),
            "; ".join(part for part in answers if part) or _NONE,
        )
        return TableRow(cells, say["for_whom"].format(priority=priority, who=who) if meant else priority)

    def _standing(self, standing: Standing) -> str:
        if standing is Standing.TO_COME:
            return "not_put" if self._view.closed else "question_to_come"
        aside = standing in (Standing.SKIPPED, Standing.PARKED)
        return f"question_{standing.value}" if aside else standing.value

    def _audience(self) -> Iterator[Block]:
        view, say = self._view, self._say
        if not view.audience:
            return
        yield self._section("audience")
        columns = (
            Column(say["question"], 6.0),
            *(Column(say[name], figures=True) for name in ("votes", "asked_at")),
            Column(say["standing"], 1.6),
        )
        rows = [
            TableRow((folded(one.text), str(one.votes), self._at(one.at), say[one.state.value]))
            for one in view.audience
        ]
        yield Table(say["audience_told"], columns, tuple(rows))

    # -- times ------------------------------------------------------------------------------------------------------

    def _time_of_day(self, at: float) -> str:
        return clock(self._view.moment(at), self._language)

    def _at(self, at: float | None) -> str:
        """When something was: the time of day where there is one, else minutes and seconds from the opening."""
        if at is None:
            return _NONE
        return self._time_of_day(at) if self._view.dated else as_clock(at)


def _dated(view: ReportView) -> PlanView:
    """The plan; a session that was planned for no day was held on the day on which it was opened."""
    card = view.plan.card
    if card.starts_at is not None or not view.dated:
        return view.plan
    return replace(view.plan, card=replace(card, starts_at=view.opened_at, ends_at=None))
