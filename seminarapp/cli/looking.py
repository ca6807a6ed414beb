# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`list`, `show` and `search`."""

from __future__ import annotations

from typing import Annotated

import typer

from seminarapp.application.library.overview import Spoken, spoken
from seminarapp.application.planning.plan_check import PlanFinding
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.search import Filter, HitKind, Narrowing, SearchHit
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.application.words.span import Span
from seminarapp.cli.console import clock_time, counted, day_and_time, say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, SeminarArgument, opened
from seminarapp.cli.run_of_show import run_of_show_lines, segment_facts, warning_facts, warning_line
from seminarapp.domain.time_zones import in_zone
from seminarapp.domain.values import CaptureKind, SeminarState

SHORT_ID = 8
"""Characters of an id in a list for people."""


def list_seminars(
    context: typer.Context,
    states: Annotated[
        list[SeminarState] | None, typer.Option("--state", help="Only in that state; may be given again.")
    ] = None,
    series: Annotated[
        str | None, typer.Option("--series", metavar="SERIES", help="Only the parts of that series.")
    ] = None,
    since: Annotated[str, typer.Option("--from", metavar="WHEN", help="Only from that day or time on.")] = "",
    until: Annotated[
        str, typer.Option("--to", metavar="WHEN", help="Only up to that day or time, included.")
    ] = "",
    templates: Annotated[bool, typer.Option("--templates", help="The templates instead.")] = False,
    discarded: Annotated[bool, typer.Option("--discarded", help="What was discarded instead.")] = False,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """List the library's seminars."""
    if templates and discarded:
        raise typer.BadParameter("give --templates or --discarded, not both")
    span = Span.of(since, until)
    with opened(context, library) as house:
        everything = house.activities.overview.library()
        only = house.activities.overview.series(series) if series else None
    listed = everything.templates if templates else everything.discarded if discarded else everything.seminars
    seminars = [
        card
        for card in listed
        if (not states or card.state in states)
        and (only is None or card.series == only.id)
        and span.holds(card.starts_at)
    ]
    if as_json:
        say_json([card_as_json(card) for card in seminars])
        return
    for card in seminars:
        _say_card(card)
    if seminars:
        return
    if everything.seminars or listed:
        say("No seminar is like that.")
    else:
        say("The library is empty. Begin with `seminarapp demo` or `seminarapp import FILE`.")


def _say_card(card: SeminarCard) -> None:
    series = (
        f"  ({in_one_line(card.series_title)}{f', {card.part}' if card.part else ''})" if card.series else ""
    )
    moment = day_and_time(card.starts_at)
    say(f"{str(card.id)[:SHORT_ID]}  {moment:16}  {card.state.value:9}  {in_one_line(card.title)}{series}")


def card_as_json(card: SeminarCard) -> dict[str, object]:
    """A seminar as scripts read it."""
    return {
        "id": str(card.id),
        "title": card.title,
        "series": card.series_title or None,
        "part": card.part,
        "starts_at": card.starts_at.isoformat() if card.starts_at else None,
        "ends_at": card.ends_at.isoformat() if card.ends_at else None,
        "zone": card.zone or None,
        "state": card.state.value,
        "language": card.language,
        "venue": card.venue or None,
        "room": card.room or None,
        "address": card.address or None,
        "capacity": card.capacity,
    }


def show(
    context: typer.Context,
    seminar: SeminarArgument,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Show one seminar: plan, what was noted, and who spoke for how long."""
    with opened(context, library) as house:
        card = house.activities.overview.seminar(seminar)
        material = house.activities.writing.material(card.id)
        findings = house.activities.arranging.outlook(card.id).findings
    times = spoken(material)
    if as_json:
        say_json(_shown(material, times, findings))
    else:
        _tell(material, times, findings)


def _shown(
    material: Material, times: tuple[Spoken, ...], findings: tuple[PlanFinding, ...]
) -> dict[str, object]:
    plan = material.plan
    return card_as_json(plan.card) | {
        "publisher": plan.publisher or None,
        "moderator": plan.moderator.name if plan.moderator else None,
        "recording": plan.recording.url if plan.recording else None,
        "panel": [
            {
                "id": seat.id,
                "name": seat.name,
                "title": seat.title,
                "organisation": seat.organisation,
                "organisation_short": seat.organisation_short,
                "initials": seat.initials,
            }
            for seat in plan.seats
        ],
        "segments": [segment_facts(plan, segment) for segment in plan.segments],
        "questions": [{"id": q.id, "text": q.text, "priority": q.priority.value} for q in plan.questions],
        "speaking_time": [
            {
                "id": time.seat,
                "name": time.name,
                "seconds": round(time.seconds, 3),
                "share": round(time.share, 4),
            }
            for time in times
        ],
        "counts": _counts(material),
        "warnings": [warning_facts(one) for one in findings],
    }


def _counts(material: Material) -> dict[str, int]:
    article = material.article
    return {
        "panelists": len(material.plan.seats),
        "captures": len(material.captures),
        "quotes": sum(capture.kind is CaptureKind.QUOTE for capture in material.captures),
        "turns": len(material.turns),
        "audience_questions": len(material.audience_questions),
        "article_blocks": len(article.blocks) if article and not article.proposed else 0,
    }


def _tell(material: Material, times: tuple[Spoken, ...], findings: tuple[PlanFinding, ...]) -> None:
    plan, card = material.plan, material.plan.card
    say(in_one_line(card.title))
    if card.series_title:
        say(f"{in_one_line(card.series_title)}{f', part {card.part}' if card.part else ''}")
    moment = f"{day_and_time(card.starts_at)}{zone_beside(card)}"
    say(f"{moment}  {in_one_line(card.place) or '–'}  {card.state.value}  {card.id}")
    if card.capacity:
        say(f"{counted(card.capacity, 'place')}, {plan.registered} registered{_overbooked(plan)}")
    if plan.moderator:
        say(f"Moderator: {in_one_line(plan.moderator.name)}")
    if plan.segments:
        say("\nRun of show")
        for line in run_of_show_lines(plan):
            say(f"  {line}")
    if findings:
        say("\nWarnings")
        for one in findings:
            say(f"  {warning_line(one)}")
    if times:
        say("\nPanel and speaking time")
        for time in times:
            who = in_one_line(f"{time.name}, {time.organisation or '–'}")
            say(f"  {clock_time(time.seconds):>7}  {time.share:>4.0%}  {who}")
    counts = _counts(material)
    say(
        f"\n{counted(counts['captures'], 'capture')}, quotes among them: {counts['quotes']} · "
        f"{counted(counts['turns'], 'turn')} · "
        f"{counted(counts['audience_questions'], 'audience question')} · "
        f"{counted(counts['article_blocks'], 'block')} in the article"
    )


def zone_beside(card: SeminarCard) -> str:
    """The zone of a seminar where this machine's clock shows another hour then: “ (Europe/Helsinki)”, else ""."""
    begins = card.starts_at
    here = begins is None or begins.utcoffset() == in_zone(begins, "").utcoffset()
    return "" if here or not card.zone else f" ({card.zone})"


def _overbooked(plan: PlanView) -> str:
    more = plan.registered - (plan.card.capacity or plan.registered)
    return f": {more} too many" if more > 0 else ""


def search(
    context: typer.Context,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="WORDS…", help="All of them; the last may be a beginning.")
    ] = None,
    kinds: Annotated[
        list[HitKind] | None, typer.Option("--kind", help="Only of this kind; may be given several times.")
    ] = None,
    series: Annotated[
        str, typer.Option("--series", metavar="SERIES", help="Only in the seminars of that series.")
    ] = "",
    seminar: Annotated[str, typer.Option("--seminar", metavar="SEMINAR", help="Only in that seminar.")] = "",
    speaker: Annotated[
        str, typer.Option("--speaker", metavar="NAME", help="Only what they said, and they themselves.")
    ] = "",
    since: Annotated[
        str, typer.Option("--from", metavar="WHEN", help="Only in seminars from that day or time on.")
    ] = "",
    until: Annotated[
        str, typer.Option("--to", metavar="WHEN", help="Only in seminars up to that day or time, included.")
    ] = "",
    starred: Annotated[bool, typer.Option("--starred", help="Only captures with a star.")] = False,
    quotes: Annotated[bool, typer.Option("--quotes", help="Only captures that are quotes.")] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="At most so many finds.")] = 50,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Search series, seminars, people, questions, captures, articles and transcripts.

    Nothing off the record is found, nor what a transcript has of the same speaker around such a note. Without words,
    everything is found that the options leave, the newest first; kinds alone are not enough for that.
    """
    wanted = " ".join(words or ())
    span = Span.of(since, until)
    with opened(context, library) as house:
        overview = house.activities.overview
        within = Narrowing(
            frozenset(kinds or ()),
            overview.series(series).id if series else None,
            overview.seminar(seminar).id if seminar else None,
            speaker,
            span,
            starred,
            quotes,
        )
        if not wanted.strip() and not within.without(Filter.KINDS).named:
            raise typer.BadParameter("give words to search for, or an option beside --kind")
        hits = overview.search(wanted, limit, within)
        wider = () if hits or as_json else overview.loosened(wanted, within, limit)
    if as_json:
        say_json([_hit(hit) for hit in hits])
    else:
        _say_hits(hits)
        for one in wider:
            without = _OPTIONS[one.filter] if one.filter else "any of these options"
            more = " or more" if one.finds == limit else ""
            say(f"Without {without}: {counted(one.finds, 'find')}{more}.")


def _say_hits(hits: tuple[SearchHit, ...]) -> None:
    for hit in hits:
        at = clock_time(hit.at) if hit.at is not None else ""
        who = f"{in_one_line(hit.speaker)}: " if hit.speaker else ""
        say(f"{in_one_line(hit.seminar_title)}  {at}  {who}{in_one_line(hit.text)}")
    if not hits:
        say("Nothing found.")


_OPTIONS = {
    Filter.KINDS: "--kind",
    Filter.SERIES: "--series",
    Filter.SEMINAR: "--seminar",
    Filter.SPEAKER: "--speaker",
    Filter.SPAN: "--from and --to",
    Filter.STARRED: "--starred",
    Filter.QUOTES: "--quotes",
}


def _hit(hit: SearchHit) -> dict[str, object]:
    within = hit.kind is not HitKind.SERIES
    return {
        "kind": hit.kind.value,
        "seminar": str(hit.seminar) if within else None,
        "seminar_title": hit.seminar_title if within else None,
        "target": hit.target,
        "text": hit.text,
        "speaker": hit.speaker or None,
        "at": hit.at,
        "person": str(hit.person) if hit.person else None,
    }
