# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`export`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

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
from seminarapp.domain.handout import Paper

_KindOption = Annotated[
    str,
    typer.Option(
        "--as",
        metavar="KIND",
        help=(
            "article, programme, run-of-show, cue-cards, name-signs, attendance, summary, approval-sheets, "
            "report, chapters, captions, captures, calendar or seminar."
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
    for exported in written:
        for line in exported.remarks:
            remark(line)
        say(f"wrote {exported.target} ({exported.size:,} bytes)")


def _is_folder(to: str, formats: list[str] | None) -> bool:
    """Whether the target is a folder: it ends as one, it is one, or formats are named, which a file has but one of."""
    return bool(formats) or to.endswith(("/", os.sep)) or Path(to).is_dir()
