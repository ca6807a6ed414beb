# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`export`."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from seminarapp.application.activities import Activities
from seminarapp.application.exporting.schedule_writing import SCHEDULE_KIND
from seminarapp.application.publishing.lacking import in_full
from seminarapp.application.publishing.publishing import Exported
from seminarapp.application.views.library import SeriesCard
from seminarapp.cli.console import remark, say, say_json
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
            "report, chapters, captions, captures, participants or seminar; of a seminar or a whole series: "
            "calendar (.ics), schedule (.xml of frab, .json of pretalx), event (.jsonld, .json of schema.org)."
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
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Write a document or the seminar file. Of a published article, the edition that stands.

    What a format of other programs has no place for is told in one line, and in full with --json.
    """
    require_language(language)
    laid_out = paper_named(paper)
    spoken = language or preferred_language()
    with opened(context, library) as house:
        exporting, target = house.activities.exporting, Path(to)
        series = _series_meant(house.activities, kind, seminar)
        if series is not None:
            tell_written(exporting.of_series(series.id, kind, target, spoken), as_json=as_json)
            return
        card = house.activities.overview.seminar(seminar)
        publishing = house.activities.publishing
        if _is_folder(to, formats):
            suffixes = [f".{one.lstrip('.')}" for one in formats or ()]
            written = publishing.export_each(
                card.id, kind, target, language, suffixes=suffixes, reply_to=reply_to, paper=laid_out
            )
        else:
            export = partial(publishing.export, card.id, kind, target, language)
            one = partial(export, reply_to=reply_to, working_copy=draft, paper=laid_out)
            written = (exporting.of_seminar(card.id, kind, target, spoken, one),)
    tell_written(*written, as_json=as_json)


def tell_written(*written: Exported, as_json: bool = False) -> None:
    """Print where each file is, and what there is to know of it."""
    language = preferred_language()
    if as_json:
        say_json([_as_json(one, language) for one in written])
        return
    for exported in written:
        for line in exported.remarks:
            remark(line)
        if lacking := in_full(exported.lacks, language):
            remark(lacking)
        say(f"wrote {exported.target} ({exported.size:,} bytes)")


def _as_json(one: Exported, language: str) -> dict[str, object]:
    return {
        "file": str(one.target),
        "bytes": one.size,
        "remarks": one.remarks,
        "left_out": [
            {"fact": lack.fact, "count": lack.count, "text": lack.told(language)} for lack in one.lacks
        ],
    }


def _series_meant(activities: Activities, kind: str, reference: str) -> SeriesCard | None:
    """The series that is meant, where the kind can be made of one: of a schedule before a seminar, else after."""
    if kind not in activities.exporting.of_a_series():
        return None
    if kind != SCHEDULE_KIND:
        with suppress(NotFoundError):
            activities.overview.seminar(reference)
            return None
    with suppress(NotFoundError):
        return activities.overview.series(reference)
    return None


def _is_folder(to: str, formats: list[str] | None) -> bool:
    """Whether the target is a folder: it ends as one, it is one, or formats are named, which a file has but one of."""
    return bool(formats) or to.endswith(("/", os.sep)) or Path(to).is_dir()
