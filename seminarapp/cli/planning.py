# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`plan`, `series`, `template` and `discard`."""

from __future__ import annotations

from contextlib import suppress
from typing import Annotated
from uuid import UUID

import typer

from seminarapp.application.planning.pattern import EVERYTHING, Carried, TakenOver
from seminarapp.application.planning.repeating import MOST, Wish
from seminarapp.application.planning.starting import schedule_of
from seminarapp.application.views.library import LibraryView, SeriesCard
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.bootstrap import House
from seminarapp.cli.console import counted, day_and_time, say, say_json
from seminarapp.cli.looking import SHORT_ID, card_as_json
from seminarapp.cli.options import JsonOption, LibraryOption, SeminarArgument, opened
from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.premises import Premises
from seminarapp.domain.series import Numbering, numbering
from seminarapp.domain.values import SeminarState
from seminarapp.settings import this_zone

_Title = Annotated[str, typer.Option("--title", help="Its title; {n} stands for its number among several.")]
_Like = Annotated[
    str | None, typer.Option("--like", metavar="SEMINAR", help="Plan it like that one: panel, questions …")
]
_Template = Annotated[str | None, typer.Option("--template", metavar="NAME", help="Plan it from a template.")]
_Without = Annotated[
    list[Carried] | None, typer.Option("--without", help="What is not to come along; may be given again.")
]
_Starts = Annotated[
    str,
    typer.Option(
        "--starts", metavar="WHEN", help="2026-03-12T14:00, or the day alone for the hours of --like."
    ),
]
_Minutes = Annotated[int | None, typer.Option("--minutes", min=1, max=1440, help="How long it is.")]
_Zone = Annotated[str, typer.Option("--zone", help="Its time zone, such as Europe/Stockholm.")]
_Series = Annotated[
    str, typer.Option("--series", help="The series it is a part of; begun where there is none.")
]
_Part = Annotated[int | None, typer.Option("--part", min=1, help="Its number in the series, else the next.")]
_Venue = Annotated[str, typer.Option("--venue", help="Where it is held.")]
_Room = Annotated[str, typer.Option("--room", help="The room.")]
_Address = Annotated[str, typer.Option("--address", help="The street address.")]
_Capacity = Annotated[int | None, typer.Option("--capacity", min=1, help="How many people the room holds.")]
_Publisher = Annotated[str, typer.Option("--publisher", help="Which organisation publishes it.")]
_Language = Annotated[str | None, typer.Option("--language", help="sv or en.")]
_Repeat = Annotated[int, typer.Option("--repeat", min=1, max=MOST, help="Plan so many of them.")]
_EveryWeeks = Annotated[int, typer.Option("--every-weeks", min=1, max=MOST, help="So many weeks apart.")]


def plan(
    context: typer.Context,
    title: _Title,
    like: _Like = None,
    kept_as: _Template = None,
    without: _Without = None,
    starts: _Starts = "",
    minutes: _Minutes = None,
    zone: _Zone = "",
    series: _Series = "",
    part: _Part = None,
    venue: _Venue = "",
    room: _Room = "",
    address: _Address = "",
    capacity: _Capacity = None,
    publisher: _Publisher = "",
    language: _Language = None,
    repeat: _Repeat = 1,
    every_weeks: _EveryWeeks = 1,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Plan a seminar, or several, from nothing, like another one, or from a template."""
    if like and kept_as:
        raise typer.BadParameter("give --like or --template, not both")
    with opened(context, library) as house:
        overview = house.activities.overview
        pattern = overview.seminar(like) if like else overview.template(kept_as) if kept_as else None
        wish = Wish(
            title,
            language or (pattern.language if pattern else "sv"),
            schedule_of(starts, minutes, zone, like=pattern, here=this_zone()),
            new_series=_title_of(house, series),
            part=part,
            like=pattern.id if pattern else None,
            carried=EVERYTHING - frozenset(without or ()),
            venue=venue,
            publisher=publisher,
            premises=Premises.of(room, address, capacity),
            times=repeat,
            every_weeks=every_weeks,
        )
        planned = house.activities.repeating.plan(wish)
        cards = {card.id: card for card in overview.library().seminars}
    if as_json:
        say_json([card_as_json(cards[one]) for one in planned])
        return
    for one in planned:
        say(
            f"{str(one)[:SHORT_ID]}  {day_and_time(cards[one].starts_at):16}  {in_one_line(cards[one].title)}"
        )


def take_over(
    context: typer.Context,
    into: Annotated[
        list[str],
        typer.Argument(metavar="SEMINAR|SERIES…", help="Planned seminars; a series means its planned parts."),
    ],
    like: _Like = None,
    kept_as: _Template = None,
    without: _Without = None,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Give planned seminars the panel, moderator, run of show, questions and place that they lack of another."""
    if bool(like) == bool(kept_as):
        raise typer.BadParameter("give --like or --template, one of them")
    with opened(context, library) as house:
        overview = house.activities.overview
        pattern = overview.seminar(like) if like else overview.template(kept_as or "")
        meant = [one for reference in into for one in _meant(house, reference) if one != pattern.id]
        told = house.activities.repeating.take_over(pattern.id, meant, EVERYTHING - frozenset(without or ()))
        titles = {card.id: card.title for card in overview.library().seminars}
    if as_json:
        say_json(
            [{"id": str(one.seminar), "taken": sorted(one.taken), "kept": sorted(one.kept)} for one in told]
        )
        return
    for one in told:
        say(f"{str(one.seminar)[:SHORT_ID]}  {in_one_line(titles[one.seminar])}: {_told(one)}")


def _told(one: TakenOver) -> str:
    parts = {"took": one.taken, "kept its own": one.kept}
    return (
        "; ".join(
            f"{what} {', '.join(carried.value.replace('_', ' ') for carried in Carried if carried in which)}"
            for what, which in parts.items()
            if which
        )
        or "nothing to take over"
    )


def _meant(house: House, reference: str) -> list[UUID]:
    """One seminar, or the planned parts of a series, in their order."""
    overview = house.activities.overview
    with suppress(NotFoundError):
        return [overview.seminar(reference).id]
    parts = overview.library().parts_of(overview.series(reference).id)
    return [card.id for card in parts if card.state is SeminarState.PLANNED]


def _title_of(house: House, reference: str) -> str:
    """A series' own title where an id or its beginning was given, else what was given."""
    known = house.activities.overview.library().series
    wanted = reference.strip().lower()
    by_id = [one.title for one in known if wanted and str(one.id).startswith(wanted)]
    return by_id[0] if len(by_id) == 1 else reference


def series(
    context: typer.Context,
    reference: Annotated[
        str | None, typer.Argument(metavar="SERIES", help="Its id, a unique beginning of one, or its title.")
    ] = None,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """List the series, or the parts of one, and what is wrong with their numbers."""
    with opened(context, library) as house:
        overview = house.activities.overview
        everything = overview.library()
        shown = (overview.series(reference),) if reference else everything.series
    if as_json:
        told = [_series_as_json(one, everything) for one in shown]
        say_json(told[0] if reference else told)
        return
    for one in shown:
        parts = everything.parts_of(one.id)
        say(f"{str(one.id)[:SHORT_ID]}  {in_one_line(one.title)}  ({counted(len(parts), 'seminar')})")
        if reference:
            if one.description:
                say(in_one_line(one.description))
            for card in parts:
                place = f"  {in_one_line(card.place)}" if card.place else ""
                number = card.part or "–"
                say(
                    f"{number!s:>4}  {day_and_time(card.starts_at):16}  {card.state.value:9}  "
                    f"{in_one_line(card.title)}{place}"
                )
        for line in _remarks(numbering(card.part for card in parts)):
            say(f"      {line}")
    if not shown:
        say("There is no series yet. Begin one with `seminarapp plan --title … --series …`.")


def _remarks(told: Numbering) -> list[str]:
    lines = []
    if told.gaps:
        missing = ", ".join(str(low) if low == high else f"{low}–{high}" for low, high in told.gaps)
        lines.append(f"no part {missing}")
    if told.duplicates:
        lines.append(f"more than one part {', '.join(map(str, told.duplicates))}")
    if told.unnumbered:
        lines.append(f"{counted(told.unnumbered, 'seminar')} without a number")
    return lines


def _series_as_json(one: SeriesCard, library: LibraryView) -> dict[str, object]:
    parts = library.parts_of(one.id)
    told = numbering(card.part for card in parts)
    return {
        "id": str(one.id),
        "title": one.title,
        "description": one.description or None,
        "next_part": told.next,
        "gaps": [list(gap) for gap in told.gaps],
        "duplicates": list(told.duplicates),
        "unnumbered": told.unnumbered,
        "parts": [card_as_json(card) for card in parts],
    }


def template(
    context: typer.Context,
    seminar: SeminarArgument,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the template is called.")],
    without: _Without = None,
    library: LibraryOption = None,
) -> None:
    """Keep how a seminar is planned as a template, to plan others from with `plan --template`."""
    with opened(context, library) as house:
        card = house.activities.overview.seminar(seminar)
        made = house.activities.repeating.keep_as_template(
            card.id, name, EVERYTHING - frozenset(without or ())
        )
    say(f"{str(made)[:SHORT_ID]}  {in_one_line(name)}")


def discard(
    context: typer.Context,
    seminar: SeminarArgument,
    undo: Annotated[bool, typer.Option("--undo", help="Restore it instead.")] = False,
    library: LibraryOption = None,
) -> None:
    """Take a seminar that was never held off every list. Its plan is kept, and `--undo` restores it."""
    with opened(context, library) as house:
        overview, scheduling = house.activities.overview, house.activities.scheduling
        if undo:
            card = overview.discarded(seminar)
            scheduling.restore_seminar(card.id)
        else:
            card = overview.seminar(seminar)
            scheduling.discard_seminar(card.id)
    done = "restored" if undo else "discarded; restore it with `seminarapp discard --undo`"
    say(f"{in_one_line(card.title)}: {done}")
