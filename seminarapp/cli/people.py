# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`people`, and what `import` says of people."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from seminarapp.application.people.finding import described
from seminarapp.application.people.likeness import Likeness
from seminarapp.application.people.people import People
from seminarapp.application.people.report import Outcome, PeopleReport, Taken
from seminarapp.application.views.people import PersonLine
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.application.words.wording import said_in
from seminarapp.cli.console import counted, remark, say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, opened
from seminarapp.domain.errors import NotFoundError, SeminarappError, WriteError
from seminarapp.settings import preferred_language

_SHORT_ID = 8
_WHY = {
    Likeness.ADDRESS: "same e-mail address",
    Likeness.NAME: "same name",
    Likeness.INITIAL: "initial and same last name",
    Likeness.SPELLING: "one letter apart",
}
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
    duplicates: Annotated[
        bool, typer.Option("--duplicates", help="Instead, list entries that may be one person.")
    ] = False,
    merge: Annotated[
        str | None,
        typer.Option("--merge", metavar="PERSON", help="Instead, merge this entry, by id or name …"),
    ] = None,
    into: Annotated[
        str | None, typer.Option("--into", metavar="PERSON", help="… into this one, which stays.")
    ] = None,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """List the people in the directory, or those that have all of the words; write them to a file; merge duplicates."""
    if (merge is None) != (into is None):
        raise typer.BadParameter("--merge and --into are given together")
    if merge is not None and into is not None:
        with opened(context, library) as house:
            _merge(house.activities.people, merge, into)
        return
    if duplicates:
        with opened(context, library) as house:
            _tell_duplicates(house.activities.people, as_json=as_json)
        return
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


def _merge(directory: People, merge: str, into: str) -> None:
    goes, stays = directory.meant(merge), directory.meant(into)
    directory.merge(stays.id, goes.id)
    say(f"merged “{in_one_line(goes.name)}” into “{in_one_line(stays.name)}”, {stays.id}")


def _tell_duplicates(directory: People, *, as_json: bool) -> None:
    pairs, today = directory.duplicates(), directory.today
    if as_json:
        say_json(
            [
                {
                    "people": [_person(one, today) for one in (pair.first, pair.second)],
                    "why": pair.likeness.value,
                }
                for pair in pairs
            ]
        )
        return
    for pair in pairs:
        both = "  ~  ".join(
            f"{str(one.id)[:_SHORT_ID]} {in_one_line(one.name)}" for one in (pair.first, pair.second)
        )
        say(f"{both}  ({_WHY[pair.likeness]})")
    if not pairs:
        say("No two entries look like the same person.")


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
