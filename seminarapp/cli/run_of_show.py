# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`questions`, and what `show` tells of a run of show and its warnings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from seminarapp.application.planning.plan_check import PlanFinding
from seminarapp.application.planning.timetable import timetable_of
from seminarapp.application.views.banked import BankedQuestion, holding
from seminarapp.application.views.plan import PlanView, SegmentView
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.cli.console import day_and_time, say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, opened
from seminarapp.domain.values import MODERATOR
from seminarapp.settings import preferred_language

_MINUTES_AN_HOUR = 60


def questions(
    context: typer.Context,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="WORDS…", help="All of them; without any, every question.")
    ] = None,
    series: Annotated[
        str, typer.Option("--series", metavar="SERIES", help="Only those of this series.")
    ] = "",
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """List the question bank: every prepared question, where it was asked, of whom, and whether it was put."""
    with opened(context, library) as house:
        bank = house.activities.bank
        wanted = house.activities.overview.series(series).id if series.strip() else None
        found = holding(bank.questions(wanted), " ".join(words or ()))
    if as_json:
        say_json([_question(one) for one in found])
        return
    for one in found:
        whom = f"  ({', '.join(map(in_one_line, one.persons))})" if one.persons else ""
        say(f"{one.outcome.value:8}  {in_one_line(one.question.text)}{whom}")
        say(f"          {day_and_time(one.starts_at):16}  {in_one_line(one.seminar_title)}{_part(one)}")
    if not found:
        say("No such question." if words or series else "No questions have been prepared yet.")


def _part(one: BankedQuestion) -> str:
    return (
        f"  ({in_one_line(one.series_title)}{f', {one.part}' if one.part else ''})"
        if one.series_title
        else ""
    )


def _question(one: BankedQuestion) -> dict[str, object]:
    return {
        "id": one.question.id,
        "text": one.question.text,
        "priority": one.question.priority.value,
        "for": list(one.persons),
        "follow_ups": list(one.question.follow_ups),
        "outcome": one.outcome.value,
        "seminar": str(one.seminar),
        "seminar_title": one.seminar_title,
        "series": one.series_title or None,
        "part": one.part,
        "starts_at": one.starts_at.isoformat() if one.starts_at else None,
        "taken_from": _origin(one),
    }


def _origin(one: BankedQuestion) -> dict[str, str] | None:
    origin = one.question.origin
    return {"seminar": str(origin.seminar), "question": origin.question} if origin else None


def segment_facts(plan: PlanView, segment: SegmentView) -> dict[str, object]:
    """A segment for other programs; `speakers` are those named and those its questions are for."""
    return {
        "id": segment.id,
        "title": segment.title,
        "minutes": segment.minutes,
        "kind": segment.kind.value,
        "starts_at": segment.starts_at.isoformat() if segment.starts_at else None,
        "slack": segment.slack,
        "fixed_start": f"{segment.fixed_start:%H:%M}" if segment.fixed_start else None,
        "speakers": list(plan.heard_in(segment)),
    }


def warning_facts(finding: PlanFinding) -> dict[str, object]:
    """A warning for other programs."""
    language = preferred_language()
    return {
        "rule": finding.rule,
        "serious": finding.serious,
        "segment": finding.segment or None,
        "question": finding.question or None,
        "seat": finding.seat or None,
        "text": finding.text(language),
        "remedy": finding.advice(language),
    }


def warning_line(finding: PlanFinding) -> str:
    """A warning and its remedy in one line; what is serious begins with “!”."""
    language = preferred_language()
    mark = "!" if finding.serious else "-"
    return f"{mark} {in_one_line(finding.text(language))} ({in_one_line(finding.advice(language))})"


def run_of_show_lines(plan: PlanView) -> Iterator[str]:
    """A line a segment: when, how long with how much slack, what, and who speaks; then what is left or too much."""
    table = timetable_of(plan)
    for slot in table.slots:
        segment = slot.segment
        start = segment.starts_at
        at = (
            f"{start:%H:%M}"
            if start
            else f"{int(slot.begins) // _MINUTES_AN_HOUR}:{int(slot.begins) % _MINUTES_AN_HOUR:02}"
        )
        length = f"{segment.minutes:g}+{segment.slack:g}" if segment.slack else f"{segment.minutes:g}"
        fixed = "  (fixed start)" if segment.fixed_start else ""
        who = ", ".join(_called(plan, seat) for seat in plan.heard_in(segment))
        speakers = f"  [{who}]" if who else ""
        yield f"{at:>5}  {length:>6} min  {in_one_line(segment.title)}{fixed}{speakers}"
    if table.margin is not None:
        left = table.margin
        yield f"{left:g} min left before the end" if left >= 0 else f"{-left:g} min over the end"


def _called(plan: PlanView, seat: str) -> str:
    found = plan.seat(seat)
    return "moderator" if seat == MODERATOR else in_one_line(found.name if found else seat)
