# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`check`, `finalise`, `correct` and `withdraw`: from a written article to a published edition, and after."""

from __future__ import annotations

from typing import Annotated

import typer

from seminarapp.application.views.article import ArticleView
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.cli.console import counted, say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, SeminarArgument, opened
from seminarapp.settings import preferred_language

RegistryOption = Annotated[
    str | None, typer.Option("--registry", metavar="NUMBER", help="The registry number (diarienummer).")
]
DespiteOption = Annotated[
    str,
    typer.Option("--despite", metavar="REASON", help="Publish although something is to be done first; why."),
]


def check(
    context: typer.Context,
    seminar: SeminarArgument,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit 1 where something must be done before publishing.")
    ] = False,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Say what is missing before the article can be published: what must be done (!) and what should be."""
    language = preferred_language()
    with opened(context, library) as house:
        card = house.activities.overview.seminar(seminar)
        readiness = house.activities.finalising.readiness(card.id)
    findings = readiness.findings
    if as_json:
        say_json(
            [
                {
                    "rule": one.rule,
                    "must": one.must,
                    "block": one.block or None,
                    "capture": str(one.capture) if one.capture else None,
                    "seat": one.seat or None,
                    "text": one.text(language),
                }
                for one in findings
            ]
        )
    else:
        for one in findings:
            say(f"{'!' if one.must else '-'} {in_one_line(one.text(language))}")
        must = sum(one.must for one in findings)
        say(f"to do first: {must}, to consider: {len(findings) - must}")
    if strict and any(one.must for one in findings):
        raise typer.Exit(1)


def finalise(
    context: typer.Context,
    seminar: SeminarArgument,
    registry: RegistryOption = None,
    despite: DespiteOption = "",
    library: LibraryOption = None,
) -> None:
    """Publish the article as an edition that never changes, with today's date and the hash of the log's head."""
    with opened(context, library) as house:
        card = house.activities.overview.seminar(seminar)
        article = house.activities.finalising.finalise(card.id, registry or "", despite)
    _tell(article)


def correct(
    context: typer.Context,
    seminar: SeminarArgument,
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="What was wrong and is now right.")],
    registry: RegistryOption = None,
    despite: DespiteOption = "",
    library: LibraryOption = None,
) -> None:
    """Publish the article as it now stands as the next edition, with a dated note."""
    with opened(context, library) as house:
        card = house.activities.overview.seminar(seminar)
        article = house.activities.finalising.publish_correction(card.id, note, registry, despite)
    _tell(article)


def withdraw(
    context: typer.Context,
    seminar: SeminarArgument,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why.")],
    library: LibraryOption = None,
) -> None:
    """Publish the article no longer. Nothing is erased."""
    with opened(context, library) as house:
        card = house.activities.overview.seminar(seminar)
        article = house.activities.finalising.withdraw(card.id, reason)
    say(f"withdrawn, {counted(len(article.editions), 'edition')} in the log")


def _tell(article: ArticleView) -> None:
    edition = article.editions[-1]
    number = f", registry number {in_one_line(edition.imprint.registry)}" if edition.imprint.registry else ""
    say(f"published edition {edition.number}{number}, log head {edition.imprint.head}")
