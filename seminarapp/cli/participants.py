# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`participants`: who is registered for a seminar, and how that is changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

import typer

from seminarapp.application.records.registration_list import Registrant
from seminarapp.application.views.audience import Participant
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.cli.console import say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, SeminarArgument, opened
from seminarapp.domain.errors import ReadError

_SHORT_ID = 8

_Said = Annotated[str | None, typer.Option(metavar="TEXT", help="With --add or --change.")]


@dataclass(frozen=True, slots=True)
class _Words:
    """What is said of somebody; None for nothing, which is not "", that takes away what was said before."""

    name: str | None = None
    organisation: str | None = None
    email: str | None = None
    note: str | None = None

    def over(self, there: Registrant) -> Registrant:
        """What was said before, with this over it."""
        return Registrant(
            there.name if self.name is None else self.name,
            there.organisation if self.organisation is None else self.organisation,
            there.email if self.email is None else self.email,
            there.note if self.note is None else self.note,
        )


def participants(
    context: typer.Context,
    seminar: SeminarArgument,
    add: Annotated[
        str | None, typer.Option("--add", metavar="NAME", help="Register somebody of that name.")
    ] = None,
    change: Annotated[
        str | None,
        typer.Option("--change", metavar="WHO", help="Correct a registration: id, e-mail address or name."),
    ] = None,
    name: _Said = None,
    organisation: _Said = None,
    email: _Said = None,
    note: _Said = None,
    cancel: Annotated[
        list[str] | None, typer.Option("--cancel", metavar="WHO", help="They aren't coming; may be repeated.")
    ] = None,
    renew: Annotated[
        list[str] | None,
        typer.Option("--renew", metavar="WHO", help="They are coming after all; may be repeated."),
    ] = None,
    remove: Annotated[
        list[str] | None,
        typer.Option("--remove", metavar="WHO", help="Take a mistake off the list; may be repeated."),
    ] = None,
    everybody: Annotated[bool, typer.Option("--all", help="Also those who have cancelled.")] = False,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """List who is registered for a seminar; add, correct, cancel and remove."""
    said = _Words(name, organisation, email, note)
    wishes = [one for one in (add, change, cancel, renew, remove) if one]
    if len(wishes) > 1:
        raise ReadError("--add, --change, --cancel, --renew and --remove are given one at a time")
    if said != _Words() and add is None and change is None:
        raise ReadError("--name, --organisation, --email and --note go with --add or --change")
    with opened(context, library) as house:
        registering = house.activities.registering
        of = house.activities.overview.seminar(seminar).id
        if add is not None:
            registering.register(of, said.over(Registrant(add)))
        elif change is not None:
            one = registering.meant(of, change)
            registering.correct(
                one.id, said.over(Registrant(one.name, one.organisation, one.email, one.note))
            )
        for command, whom in (
            (registering.cancel, cancel),
            (registering.renew, renew),
            (registering.remove, remove),
        ):
            if whom:
                command([registering.meant(of, one).id for one in whom])
        listed = registering.participants(of, cancelled=everybody or bool(wishes))
    _tell(listed, as_json=as_json)


def _tell(listed: tuple[Participant, ...], *, as_json: bool) -> None:
    if as_json:
        say_json([_written(one) for one in listed])
        return
    for one in listed:
        more = in_one_line(", ".join(part for part in (one.organisation, one.email, one.note) if part))
        cancelled = "  [cancelled]" if one.cancelled else ""
        say(f"{_short(one.id)}  {in_one_line(one.name)}{f'  ({more})' if more else ''}{cancelled}")
    if not listed:
        say("Nobody is registered.")


def _short(registration: UUID) -> str:
    return str(registration)[:_SHORT_ID]


def _written(one: Participant) -> dict[str, object]:
    return {
        "id": str(one.id),
        "name": one.name,
        "organisation": one.organisation or None,
        "email": one.email or None,
        "note": one.note or None,
        "cancelled": one.cancelled,
    }
