# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`import`: which use case takes in what, and what is said of it."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from seminarapp.application.activities import Activities
from seminarapp.application.exchange.exchange import ImportReport
from seminarapp.application.ports.files import ReadContent
from seminarapp.application.recording.transcribing import KeptReport
from seminarapp.application.records.chat import ChatRecord, without_seminar
from seminarapp.application.records.pasted_people import Layout, Pasted
from seminarapp.application.records.people import PeopleRecord
from seminarapp.application.records.people_table import (
    TableRecord,
    chosen,
    people_in,
    registrants_in,
)
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.application.records.transcript import TranscriptRecord
from seminarapp.application.words.beginnings import beginning_of
from seminarapp.application.words.wording import said_in
from seminarapp.bootstrap import readers
from seminarapp.cli.chatting import tell_chat
from seminarapp.cli.console import counted, remark, say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, opened
from seminarapp.cli.people import tell_people
from seminarapp.cli.taking_in import LineReport, tell_lines
from seminarapp.cli.transcripts import tell_kept
from seminarapp.domain.errors import ReadError
from seminarapp.settings import preferred_language

_STANDARD_INPUT = Path("-")
_MOST_READ = 8_000_000  # bytes: more than may be pasted
_LONGEST_TITLE = 120  # characters of the line that says what was done

FileArgument = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        help="A seminar file, a transcript, a saved chat, a schedule, vCards or a list; - for people on "
        "standard input, as they are pasted.",
        allow_dash=True,
    ),
]
KindOption = Annotated[
    str | None,
    typer.Option(
        "--as",
        metavar="KIND",
        help="seminar, transcript, chat, people, ics, frab or pretalx; found by content.",
    ),
]
IntoOption = Annotated[
    str | None,
    typer.Option(
        "--into",
        metavar="SEMINAR",
        help="Add a transcript, a chat or a list of participants to this seminar.",
    ),
]
EverythingOption = Annotated[
    bool, typer.Option("--all", help="Of a chat: every message, not only those that ask something.")
]
KeepOption = Annotated[
    bool,
    typer.Option(
        "--keep", help="Of a transcript: only keep it, to check quotes; what was noted stays as it is."
    ),
]
UpdateOption = Annotated[
    bool,
    typer.Option("--update", help="Of a schedule or participants: take over what the file says otherwise."),
]
MapOption = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        metavar="COLUMN=HEAD,…",
        help="Of a list: which column says what, as in name=Namn,email=E-post; the rest is guessed.",
    ),
]
PanelOption = Annotated[
    bool, typer.Option("--panel", help="Of people: give them seats in the panel of the seminar of --into.")
]
DividedOption = Annotated[
    Layout | None,
    typer.Option(
        "--divided",
        metavar="HOW",
        help="Of standard input: table, lines, blocks (several lines a person) or names (in a row); found out.",
    ),
]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Say what would be taken; record nothing.")]


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for; the options of `import` under the same names."""

    file: Path
    everything: bool
    keep: bool
    update: bool
    panel: bool
    columns: Mapping[str, str]
    dry_run: bool
    as_json: bool


def import_file(
    context: typer.Context,
    file: FileArgument,
    kind: KindOption = None,
    into: IntoOption = None,
    everything: EverythingOption = False,
    keep: KeepOption = False,
    update: UpdateOption = False,
    columns: MapOption = None,
    panel: PanelOption = False,
    divided: DividedOption = None,
    dry_run: DryRunOption = False,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Take a file into the library: all of it or nothing."""
    # First of all: a file that is refused makes no library.
    content = _pasted(kind, divided) if file == _STANDARD_INPUT else readers().read(file, kind)
    if isinstance(content, ChatRecord) and into is None:
        raise without_seminar(file.name)
    if isinstance(content, ScheduleRecord) and into is not None:
        raise ReadError("{file} is a schedule of many seminars: import it without --into", file=file.name)
    if isinstance(content, PeopleRecord) and keep:
        raise ReadError("{file} holds people: import it without --keep", file=file.name)
    if panel and (into is None or not isinstance(content, PeopleRecord | TableRecord)):
        raise ReadError("--panel takes people: give vCards or a list, and the seminar with --into")
    wish = Wish(file, everything, keep, update, panel, _mapped(columns or ()), dry_run, as_json)
    with opened(context, library) as house:
        activities = house.activities
        target = activities.overview.seminar(into).id if into else None
        _take_in(activities, content, target, wish)


def _take_in(activities: Activities, content: ReadContent, target: UUID | None, wish: Wish) -> None:
    dry_run, as_json = wish.dry_run, wish.as_json
    if isinstance(content, ScheduleRecord):
        schedule = activities.adopting.take_in(
            content, wish.file.name, preferred_language(), update=wish.update, dry_run=dry_run
        )
        tell_lines(schedule, dry_run=dry_run, as_json=as_json)
    elif isinstance(content, TableRecord | PeopleRecord):
        _take_in_people(activities, content, target, wish)
    elif isinstance(content, ChatRecord) and target is not None:
        chat = activities.questioning.take_in_chat(
            content, target, everything=wish.everything, dry_run=dry_run
        )
        tell_chat(chat, dry_run=dry_run, as_json=as_json)
    elif wish.keep:
        kept = _kept(activities, content, target, wish)
        tell_kept(kept, dry_run=dry_run, as_json=as_json)
    else:
        report = activities.exchange.take_in_read(content, wish.file, target, dry_run=dry_run)
        _tell(report, dry_run=dry_run, as_json=as_json)


def _take_in_people(
    activities: Activities, content: TableRecord | PeopleRecord, target: UUID | None, wish: Wish
) -> None:
    """People are participants or panelists of the seminar that was named, else people of the directory."""
    language = preferred_language()
    columns = chosen(content, wish.columns) if isinstance(content, TableRecord) else {}
    people = people_in(content, columns)
    if isinstance(content, TableRecord):
        for one in content.remarks:
            remark(one.told(language))
    elif target is not None:
        for left in content.remarks:
            remark(said_in(language, left))
    if target is None:
        taken = activities.people.take_in(people, dry_run=wish.dry_run)
        tell_people(taken, dry_run=wish.dry_run, as_json=wish.as_json)
        return
    report: LineReport
    if wish.panel:
        report = activities.empanelling.seat_all(target, people.people, dry_run=wish.dry_run)
    else:
        report = activities.registering.register_all(
            target, registrants_in(content, columns), update=wish.update, dry_run=wish.dry_run
        )
    tell_lines(report, dry_run=wish.dry_run, as_json=wish.as_json)


def _pasted(kind: str | None, layout: Layout | None) -> TableRecord | PeopleRecord:
    """The people on standard input."""
    if kind not in (None, "people"):
        raise ReadError("Only people are read from standard input: give the file's name")
    text = sys.stdin.buffer.read(_MOST_READ).decode("utf-8-sig", errors="replace")
    return readers().read_pasted(Pasted(text, source="standard input"), layout)


def _mapped(wishes: Sequence[str]) -> Mapping[str, str]:
    """What `--map` says, by what a column is to say."""
    mapped = {}
    for wish in ",".join(wishes).split(","):
        name, sign, head = wish.partition("=")
        if sign and name.strip():
            mapped[name.strip()] = head.strip()
        elif wish.strip():
            raise ReadError(
                "--map takes column=head, as in name=Namn,email=E-post: “{text}” is neither", text=wish[:60]
            )
    return mapped


def _kept(activities: Activities, content: ReadContent, target: UUID | None, wish: Wish) -> KeptReport:
    if not isinstance(content, TranscriptRecord) or target is None:
        raise ReadError(
            "{file} is kept to check the quotes of a seminar: give a transcript, and the seminar with --into",
            file=wish.file.name,
        )
    return activities.transcribing.keep(content, wish.file.name, target, dry_run=wish.dry_run)


def _tell(report: ImportReport, *, dry_run: bool, as_json: bool) -> None:
    for line in report.remarks:
        remark(line)
    if as_json:
        say_json(asdict(report) | {"seminar": str(report.seminar) if report.seminar else None})
        return
    verb = "would import" if dry_run else "imported"
    where = f" as {report.seminar}" if report.seminar else ""
    say(
        f"{verb} “{beginning_of(report.title, _LONGEST_TITLE)}”{where}: {counted(report.panelists, 'panelist')}, "
        f"{counted(report.captures, 'capture')}, {counted(report.turns, 'turn')}"
    )
