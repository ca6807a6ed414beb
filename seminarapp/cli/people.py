# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`people`, and what `import` says of people."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from seminarapp.application.people.finding import described
from seminarapp.application.people.report import Outcome, PeopleReport, Taken
from seminarapp.application.person_views import PersonLine
from seminarapp.application.wording import said_in
from seminarapp.cli.console import counted, in_one_line, remark, say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, opened
from seminarapp.domain.errors import NotFoundError, SeminarappError, WriteError
from seminarapp.settings import preferred_language

_SHORT_ID = 8
_NAMED = 20  # people whose lot is told one by one; --json tells all


def people(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WORDS…]", help="Part of a name, title, organisation or address."),
    ] = None,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="FILE.vcf", help="Write them to a file of vCards.")
    ] = None,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """List the people in the directory, or those that have all of the words; or write them to a file."""
    if to is not None and to.suffix.lower() != ".vcf":
        raise WriteError("{target} is no name for vCards: let it end in .vcf", target=str(to))
    with opened(context, library) as house:
        directory = house.activities.people
        found, today = directory.find(" ".join(words or ())), directory.today
        if to is not None:
            if not found:
                raise NotFoundError("Nobody in the directory has those words: nothing was written")
            directory.export([line.id for line in found], to)
    if to is not None:
        say(f"wrote {counted(len(found), 'person', 'people')} to {to}")
    elif as_json:
        say_json([_person(line, today) for line in found])
    else:
        for line in found:
            more = in_one_line(
                " · ".join(part for part in (described(line, today), *line.emails[:1]) if part)
            )
            say(f"{str(line.id)[:_SHORT_ID]}  {in_one_line(line.name)}{f'  ({more})' if more else ''}")
        if not found:
            say(
                "Nobody found." if words else "The directory is empty: `seminarapp import FILE.vcf` fills it."
            )


def _person(line: PersonLine, day: date) -> dict[str, object]:
    role = line.role(day)
    return {
        "id": str(line.id),
        "name": line.name,
        "title": role.title or None,
        "organisation": role.organisation or None,
        "initials": line.initials or None,
        "pronunciation": line.pronunciation or None,
        "emails": list(line.emails),
        "phones": list(line.phones),
        "photo": line.pictured,
        "roles": [
            {
                "title": one.title,
                "organisation": one.organisation,
                "organisation_short": one.organisation_short or None,
                "since": one.since.isoformat() if one.since else None,
                "until": one.until.isoformat() if one.until else None,
            }
            for one in line.roles
        ],
    }


def tell_people(report: PeopleReport, *, dry_run: bool, as_json: bool) -> None:
    """Print what became of people who were taken in."""
    language = preferred_language()
    if as_json:
        say_json(
            {
                "people": [_taken(one, language) for one in report.taken],
                "events": report.events,
                "remarks": [said_in(language, one) for one in report.remarks],
            }
        )
        return
    told = [
        *(said_in(language, one) for one in report.remarks),
        *(f"{one.name or '–'}: {said_in(language, left)}" for one in report.taken for left in _left(one)),
    ]
    for line in told[:_NAMED]:
        remark(line)
    if len(told) > _NAMED:
        remark(f"and {len(told) - _NAMED} remarks more: --json tells all")
    verb = "would import" if dry_run else "imported"
    counts = (
        (Outcome.REGISTERED, "registered"),
        (Outcome.CORRECTED, "corrected"),
        (Outcome.THERE, "there already"),
        (Outcome.LEFT, "left out"),
    )
    lots = ", ".join(f"{report.count(outcome)} {name}" for outcome, name in counts)
    say(f"{verb} {counted(len(report.taken), 'person', 'people')}: {lots}")


def _left(one: Taken) -> list[SeminarappError]:
    return [*([one.why] if one.why else []), *one.remarks]


def _taken(one: Taken, language: str) -> dict[str, object]:
    return {
        "name": one.name,
        "outcome": one.outcome.value,
        "changed": [field.value for field in one.changed],
        "why": said_in(language, one.why) if one.why else None,
        "remarks": [said_in(language, remark) for remark in one.remarks],
    }
