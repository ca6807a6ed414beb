# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the command line says of a transcript that is kept, and of the quotes beside it."""

from __future__ import annotations

from dataclasses import asdict

import typer

from seminarapp.application.recording.quote_check import Difference
from seminarapp.application.recording.transcribing import KeptReport
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.application.writing.difference import Fate
from seminarapp.application.writing.writing import cited
from seminarapp.cli.console import counted, remark, say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, SeminarArgument, opened


def tell_kept(report: KeptReport, *, dry_run: bool, as_json: bool) -> None:
    """Say what was kept, or would be."""
    for line in report.remarks:
        remark(line)
    if as_json:
        say_json(asdict(report) | {"seminar": str(report.seminar)})
        return
    verb = "would keep" if dry_run else "kept"
    say(
        f"{verb} a transcript of “{in_one_line(report.title)}”: {counted(report.cues, 'cue')}, "
        f"{counted(report.speakers, 'speaker')}"
    )
    if report.strangers:
        names = ", ".join(in_one_line(name) for name in report.strangers)
        remark(f"nobody in the panel is called: {names}; their words are nobody's")


def quotes(
    context: typer.Context,
    seminar: SeminarArgument,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Compare the quotes with the seminar's transcript (see `import --keep`)."""
    with opened(context, library) as house:
        card = house.activities.overview.seminar(seminar)
        compared = house.activities.transcribing.compare(card.id).quotes
    if as_json:
        say_json([asdict(check) | {"capture": str(check.capture)} for _, check in compared])
        return
    for quote, check in compared:
        say(f"{check.likeness.value:<14} {in_one_line(cited(quote))}")
        if any(one.fate is not Fate.SAME for one in check.differences):
            say(" " * 15 + in_one_line(" ".join(map(_shown, check.differences))))


def _shown(one: Difference) -> str:
    """The words side by side: -left out- and +put in+."""
    if one.fate is Fate.SAME:
        return one.quoted
    gone, come = f"-{one.said}-" if one.said else "", f"+{one.quoted}+" if one.quoted else ""
    return gone + come
