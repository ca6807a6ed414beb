# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`import` and `export`."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from seminarapp.application.activities import Activities
from seminarapp.application.chat import ChatRecord, without_seminar
from seminarapp.application.exchange import ImportReport
from seminarapp.application.ports import ReadContent
from seminarapp.application.record import PeopleRecord, TranscriptRecord
from seminarapp.application.transcribing import KeptReport
from seminarapp.bootstrap import readers
from seminarapp.cli.chatting import tell_chat
from seminarapp.cli.console import counted, in_one_line, remark, say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, SeminarArgument, opened
from seminarapp.cli.people import tell_people
from seminarapp.cli.transcripts import tell_kept
from seminarapp.domain.errors import DocumentError, ReadError
from seminarapp.settings import LANGUAGES


def import_file(
    context: typer.Context,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A seminar file, a transcript, a saved chat or vCards.")
    ],
    kind: Annotated[
        str | None,
        typer.Option("--as", metavar="KIND", help="seminar, transcript, chat or people; found by content."),
    ] = None,
    into: Annotated[
        str | None,
        typer.Option("--into", metavar="SEMINAR", help="Add a transcript or a chat to this seminar."),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Of a chat: every message, not only those that ask something.")
    ] = False,
    keep: Annotated[
        bool,
        typer.Option(
            "--keep", help="Of a transcript: only keep it, to check quotes; what was noted stays as it is."
        ),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be taken; record nothing.")
    ] = False,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Take a seminar file, a transcript, the questions of a chat or people into the library: all of it or nothing."""
    content = readers().read(file, kind)  # first of all: a file that is refused makes no library
    if isinstance(content, ChatRecord) and into is None:
        raise without_seminar(file.name)
    if isinstance(content, PeopleRecord) and (into is not None or keep):
        raise ReadError("{file} holds people: import it without --into and --keep", file=file.name)
    with opened(context, library) as house:
        activities = house.activities
        if isinstance(content, PeopleRecord):
            tell_people(activities.people.take_in(content, dry_run=dry_run), dry_run=dry_run, as_json=as_json)
            return
        target = activities.overview.seminar(into).id if into else None
        if isinstance(content, ChatRecord) and target is not None:
            take_in = activities.questioning.take_in_chat
            taken = take_in(content, target, everything=everything, dry_run=dry_run)
            tell_chat(taken, dry_run=dry_run, as_json=as_json)
            return
        if keep:
            tell_kept(
                _kept(activities, content, file, target, dry_run=dry_run), dry_run=dry_run, as_json=as_json
            )
            return
        report = activities.exchange.take_in_read(content, file, target, dry_run=dry_run)
    for line in report.remarks:
        remark(line)
    if as_json:
        say_json(asdict(report) | {"seminar": str(report.seminar) if report.seminar else None})
    else:
        say(_told(report, dry_run=dry_run))


def _kept(
    activities: Activities,
    content: ReadContent,
    file: Path,
    target: UUID | None,
    *,
    dry_run: bool,
) -> KeptReport:
    if not isinstance(content, TranscriptRecord) or target is None:
        raise ReadError(
            "{file} is kept to check the quotes of a seminar: give a transcript, and the seminar with --into",
            file=file.name,
        )
    return activities.transcribing.keep(content, file.name, target, dry_run=dry_run)


def _told(report: ImportReport, *, dry_run: bool) -> str:
    verb = "would import" if dry_run else "imported"
    where = f" as {report.seminar}" if report.seminar else ""
    return (
        f"{verb} “{in_one_line(report.title)}”{where}: {counted(report.panelists, 'panelist')}, "
        f"{counted(report.captures, 'capture')}, {counted(report.turns, 'turn')}"
    )


def export(
    context: typer.Context,
    seminar: SeminarArgument,
    kind: Annotated[
        str,
        typer.Option(
            "--as",
            metavar="KIND",
            help="article, programme, approval-sheets, report, chapters, captions, captures, calendar or seminar.",
        ),
    ],
    to: Annotated[
        str,
        typer.Option(
            "--to",
            metavar="FILE|FOLDER/",
            help="The target; its suffix decides the format. approval-sheets also go into a folder, one a panelist.",
        ),
    ],
    language: Annotated[
        str | None, typer.Option("--language", metavar="sv|en", help="The document's language.")
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format", metavar="SUFFIX", help="In a folder: pdf, docx, html or txt; may be repeated."
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
    if language is not None and language not in LANGUAGES:
        raise DocumentError(
            "There is no language “{language}”: choose one of {languages}",
            language=language,
            languages=", ".join(LANGUAGES),
        )
    with opened(context, library) as house:
        card = house.activities.overview.seminar(seminar)
        publishing = house.activities.publishing
        if _is_folder(to, formats):
            suffixes = [f".{one.lstrip('.')}" for one in formats or ()]
            written = publishing.export_each(
                card.id, kind, Path(to), language, suffixes=suffixes, reply_to=reply_to
            )
        else:
            export_one = publishing.export
            written = (export_one(card.id, kind, Path(to), language, reply_to=reply_to, working_copy=draft),)
    for exported in written:
        for line in exported.remarks:
            remark(line)
        say(f"wrote {exported.target} ({exported.size:,} bytes)")


def _is_folder(to: str, formats: list[str] | None) -> bool:
    """Whether the target is a folder: it ends as one, it is one, or formats are named, which a file has but one of."""
    return bool(formats) or to.endswith(("/", os.sep)) or Path(to).is_dir()
