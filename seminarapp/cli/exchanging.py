# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`export`."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from seminarapp.application.activities import Activities
from seminarapp.application.publishing import CALENDAR_KIND, Exported
from seminarapp.application.schedule_writing import SCHEDULE_KIND
from seminarapp.application.views import SeriesCard
from seminarapp.cli.console import remark, say
from seminarapp.cli.options import (
    LanguageOption,
    LibraryOption,
    PaperOption,
    SeminarArgument,
    opened,
    paper_named,
    require_language,
)
from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.handout import Paper
from seminarapp.settings import preferred_language

_KindOption = Annotated[
    str,
    typer.Option(
        "--as",
        metavar="KIND",
        help=(
            "article, programme, run-of-show, cue-cards, name-signs, attendance, summary, approval-sheets, "
            "report, chapters, captions, captures, participants, calendar or seminar; "
            "schedule (.xml, .json) of a seminar or a whole series."
        ),
    ),
]


def export(
    context: typer.Context,
    seminar: SeminarArgument,
    kind: _KindOption,
    to: Annotated[
        str,
        typer.Option(
            "--to",
            metavar="FILE|FOLDER/",
            help="The target; its suffix decides the format. approval-sheets also go into a folder, one a panelist.",
        ),
    ],
    language: LanguageOption = None,
    paper: PaperOption = Paper.A4.value,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format", metavar="SUFFIX", help="In a folder: pdf, docx, html, txt or eml; may be repeated."
        ),
    ] = None,
    reply_to: Annotated[
        str,
        typer.Option("--reply-to", metavar="TEXT", help="On approval-sheets: whom panelists are to answer."),
    ] = "",
    draft: Annotated[
        bool,
        typer.Option("--draft", help="Of a published article: what is being worked on, not the edition."),
    ] = False,
    library: LibraryOption = None,
) -> None:
    """Write a document or the seminar file. Of a published article, the edition that stands."""
    require_language(language)
    laid_out = paper_named(paper)
    with opened(context, library) as house:
        if kind == SCHEDULE_KIND:
            tell_written(_schedule(house.activities, seminar, Path(to), language))
            return
        series = _series_alone(house.activities, seminar) if kind == CALENDAR_KIND else None
        if series is not None:
            cards = [
                card for card in house.activities.overview.library().seminars if card.series == series.id
            ]
            spoken = language or preferred_language()
            tell_written(house.activities.calendars.export(series.title, cards, Path(to), spoken))
            return
        card = house.activities.overview.seminar(seminar)
        publishing = house.activities.publishing
        if _is_folder(to, formats):
            suffixes = [f".{one.lstrip('.')}" for one in formats or ()]
            written = publishing.export_each(
                card.id, kind, Path(to), language, suffixes=suffixes, reply_to=reply_to, paper=laid_out
            )
        else:
            export_one = publishing.export
            written = (
                export_one(
                    card.id, kind, Path(to), language, reply_to=reply_to, working_copy=draft, paper=laid_out
                ),
            )
    tell_written(*written)


def tell_written(*written: Exported) -> None:
    """Print where each file is, and what there is to know of it."""
    for exported in written:
        for line in exported.remarks:
            remark(line)
        say(f"wrote {exported.target} ({exported.size:,} bytes)")


def _schedule(activities: Activities, reference: str, target: Path, language: str | None) -> Exported:
    """A whole series where the reference means one, else one seminar."""
    overview = activities.overview
    spoken = language or preferred_language()
    try:
        series = overview.series(reference)
    except NotFoundError:
        card = overview.seminar(reference)
        return activities.schedules.export(card.title, [card], target, spoken)
    cards = [card for card in overview.library().seminars if card.series == series.id]
    return activities.schedules.export(series.title, cards, target, spoken)


def _series_alone(activities: Activities, reference: str) -> SeriesCard | None:
    """The series that is meant where no seminar is."""
    try:
        activities.overview.seminar(reference)
    except NotFoundError:
        with suppress(NotFoundError):
            return activities.overview.series(reference)
    return None


def _is_folder(to: str, formats: list[str] | None) -> bool:
    """Whether the target is a folder: it ends as one, it is one, or formats are named, which a file has but one of."""
    return bool(formats) or to.endswith(("/", os.sep)) or Path(to).is_dir()
