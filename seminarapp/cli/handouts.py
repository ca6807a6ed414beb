# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`handouts`: what was handed out of a seminar, what of it is outdated and why; or every sheet into a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from seminarapp.application.publishing.issuing import SheetStanding
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.application.words.wording import said_in
from seminarapp.bootstrap import House
from seminarapp.cli.console import day_and_time, remark, say, say_json
from seminarapp.cli.options import (
    JsonOption,
    LanguageOption,
    LibraryOption,
    PaperOption,
    SeminarArgument,
    opened,
    paper_named,
    require_language,
)
from seminarapp.domain.handout import Paper
from seminarapp.settings import preferred_language


def handouts(
    context: typer.Context,
    seminar: SeminarArgument,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="FOLDER", help="Write every sheet into this folder.")
    ] = None,
    language: LanguageOption = None,
    paper: PaperOption = Paper.A4.value,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """List the sheets that were handed out, and why those are outdated that are; or write all of them."""
    require_language(language)
    laid_out = paper_named(paper)
    with opened(context, library) as house:
        card = house.activities.overview.seminar(seminar)
        if to is not None:
            _write(house, card.id, to, language, laid_out)
            return
        standing = house.activities.handing_out.standing(card.id)
    if as_json:
        say_json([_as_json(one, preferred_language()) for one in standing])
        return
    for one in standing:
        _tell(one, preferred_language())
    if not standing:
        say("nothing has been handed out yet")


def _write(house: House, seminar: UUID, folder: Path, language: str | None, paper: Paper) -> None:
    handed = house.activities.handing_out.all_into(seminar, folder, language, paper)
    for exported in handed.written:
        for line in exported.remarks:
            remark(line)
        say(f"wrote {exported.target} ({exported.size:,} bytes)")
    for kind, refusal in handed.left_out:
        remark(f"{kind.value} left out: {said_in(preferred_language(), refusal)}")


def _tell(one: SheetStanding, language: str) -> None:
    issue = one.issue
    state = "outdated" if one.outdated else "up to date"
    say(
        f"{one.kind.value}: version {issue.version}, {day_and_time(issue.at)}, "
        f"{issue.language}, {issue.paper}, {issue.format}: {state}"
    )
    for change in one.changes:
        say(f"  - {in_one_line(change.text(language))}")


def _as_json(one: SheetStanding, language: str) -> dict[str, object]:
    issue = one.issue
    return {
        "kind": one.kind.value,
        "version": issue.version,
        "issued_at": issue.at.isoformat(),
        "language": issue.language,
        "paper": issue.paper.value,
        "format": issue.format,
        "position": issue.position,
        "outdated": one.outdated,
        "because": [change.text(language) for change in one.changes],
    }
