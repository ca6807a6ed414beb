# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`transcript`: what is kept of a seminar's transcript, whose voices are whose, and how its times fit."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.views.plan import PlanView
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.cli.console import say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, SeminarArgument, opened
from seminarapp.domain.errors import NotFoundError, NotInPanelError
from seminarapp.domain.values import MODERATOR, NOBODY, Seconds

_TIME = re.compile(r"(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2}(?:\.\d{1,3})?)")


def transcript(
    context: typer.Context,
    seminar: SeminarArgument,
    seat: Annotated[
        list[str] | None,
        typer.Option(
            "--seat",
            metavar="NAME=WHO",
            help="That voice is a panelist's (by name or initials), “moderator” or “nobody”; may be repeated.",
        ),
    ] = None,
    align: Annotated[
        list[str] | None,
        typer.Option(
            "--align",
            metavar="T=T",
            help="A time of the file is that time of the session, as 1:12=0:47; once, or twice for two points.",
        ),
    ] = None,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Show the voices of a seminar's transcript, say whose they are, and fit its times to the session's."""
    points = [_point(one) for one in align or ()]
    if len(points) > 2:
        raise typer.BadParameter("one point, or two", param_hint="--align")
    named = [_named(one) for one in seat or ()]
    with opened(context, library) as house:
        card = house.activities.overview.seminar(seminar)
        transcribing = house.activities.transcribing
        kept = transcribing.transcript(card.id)
        if kept is None:
            raise NotFoundError("The seminar has no transcript: import one first")
        plan = house.activities.overview.plan(card.id)
        voices = {voice.name: voice.id for voice in kept.voices}
        wanted = []
        for name, who in named:
            if name not in voices:
                raise NotFoundError("The transcript has no speaker “{name}”", name=name)
            wanted.append((voices[name], _seat(plan, who)))
        if wanted or points:
            transcribing.arrange(card.id, dict(wanted), points)
        kept = transcribing.transcript(card.id) or kept
    names = {one.id: one.name for one in plan.seats} | {MODERATOR: "moderator", NOBODY: "nobody"}
    if as_json:
        fit = {"offset": kept.alignment.offset, "rate": kept.alignment.rate}
        seats = {MODERATOR: "moderator", NOBODY: None}
        told = [{"name": one.name, "seat": seats.get(one.seat, one.seat)} for one in kept.voices]
        say_json({"file": kept.file, "alignment": fit, "voices": told})
        return
    say(
        f"{in_one_line(kept.file)}: the file's 0:00 is {_shift(kept.alignment.in_session(0.0))} of the session"
    )
    for one in kept.voices:
        say(f"{in_one_line(one.name)} = {in_one_line(names.get(one.seat, one.seat))}")


def _named(text: str) -> tuple[str, str]:
    name, equals, who = text.rpartition("=")
    if not equals or not name.strip():
        raise typer.BadParameter(f"“{text}” is no NAME=WHO", param_hint="--seat")
    return name.strip(), who.strip()


def _seat(plan: PlanView, who: str) -> str:
    wanted = who.casefold()
    if wanted in ("moderator", "moderatorn"):
        return MODERATOR
    if wanted in ("", "nobody", "ingen"):
        return NOBODY
    found = [
        one.id
        for one in plan.seats
        if wanted in (one.id.casefold(), one.initials.casefold(), one.name.casefold())
    ]
    if not found:
        raise NotInPanelError(speaker=who)
    return found[0]


def _point(text: str) -> tuple[Seconds, Seconds]:
    of_file, equals, of_session = text.partition("=")
    if not equals:
        raise typer.BadParameter(f"“{text}” is no pair of times: write 1:12=0:47", param_hint="--align")
    return _seconds(of_file), _seconds(of_session)


def _seconds(text: str) -> Seconds:
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise typer.BadParameter(f"“{text}” is no time: write 1:12 or 1:02:03.5", param_hint="--align")
    hours, minutes, seconds = found.groups()
    return int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds)


def _shift(seconds: Seconds) -> str:
    return f"{'-' if seconds < 0 else ''}{as_clock(seconds)}"
