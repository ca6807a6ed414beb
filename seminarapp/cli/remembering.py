# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`history`: what happened to a seminar, when and by whom."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, time
from typing import Annotated

import typer

from seminarapp.application.history.history import HistoryLine
from seminarapp.application.history.standing import Standing
from seminarapp.application.words.wording import phrases
from seminarapp.cli.console import day_and_time, say
from seminarapp.cli.options import JsonOption, LibraryOption, SeminarArgument, opened
from seminarapp.domain.values import ApprovalState
from seminarapp.settings import preferred_language

_ONLY_A_DAY = 10  # characters of 2026-11-26


def history(
    context: typer.Context,
    seminar: SeminarArgument,
    at: Annotated[
        str | None,
        typer.Option(
            "--at", metavar="TIME", help="Up to this day or moment, as 2026-11-26 or 2026-11-26T14:30."
        ),
    ] = None,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Tell everything that happened to a seminar, in order: when, who, what.

    With --at, how it stood then follows. The words of what is off the record are left out.
    """
    until = _moment(at) if at is not None else None
    with opened(context, library) as house:
        card = house.activities.overview.seminar(seminar)
        lines = house.activities.history.of_seminar(card.id, preferred_language(), until)
        if as_json:
            _tell_json(lines)
        else:
            for line in lines:
                say(f"{day_and_time(line.at.astimezone())} {line.author}: {line.text}")
            if until is not None:
                say(_stood(house.activities.history.standing(card.id, until), until))


def _stood(standing: Standing, until: datetime) -> str:
    """How the seminar stood then."""
    reviews = {state.value: standing.reviews[state] for state in ApprovalState}
    return phrases("history", preferred_language())["standing"].format(
        at=day_and_time(until),
        panelists=standing.panelists,
        captures=standing.captures,
        quotes=standing.quotes,
        turns=standing.turns,
        blocks=standing.blocks,
        **reviews,
    )


def _moment(text: str) -> datetime:
    """The moment in this machine's time where it names no offset; of a day, its end."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise typer.BadParameter(
            f"“{text}” is no time: write 2026-11-26 or 2026-11-26T14:30", param_hint="--at"
        ) from None
    if len(text.strip()) <= _ONLY_A_DAY:
        moment = datetime.combine(moment, time.max)
    try:
        return moment.astimezone()
    except (OverflowError, OSError, ValueError):
        raise typer.BadParameter(f"“{text}” is too far away", param_hint="--at") from None


def _tell_json(lines: Iterable[HistoryLine]) -> None:
    """An array, printed event by event: a long history is never in memory as a whole."""
    opening = "["
    for line in lines:
        told = {
            "position": line.position,
            "at": line.at.isoformat(),
            "author": line.author,
            "device": line.device,
            "event": line.topic,
            "subject": str(line.subject),
            "text": line.text,
        }
        typer.echo(f"{opening}\n  {json.dumps(told, ensure_ascii=False)}", nl=False)
        opening = ","
    typer.echo("[]" if opening == "[" else "\n]")
