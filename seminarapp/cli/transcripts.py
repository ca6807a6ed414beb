# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the command line says of a transcript that is kept, and of the quotes beside it."""

from __future__ import annotations

from dataclasses import asdict

import typer

from seminarapp.application.quote_check import Change, Difference
from seminarapp.application.transcribing import KeptReport
from seminarapp.application.writing import cited
from seminarapp.cli.console import in_one_line, remark, say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, SeminarArgument, opened
from seminarapp.domain.errors import NotFoundError


def tell_kept(report: KeptReport, *, dry_run: bool, as_json: bool) -> None:
    """Say what was kept, or would be."""
    for line in report.remarks:
        remark(line)
    if as_json:
        say_json(asdict(report) | {"seminar": str(report.seminar)})
        return
    verb = "would keep" if dry_run else "kept"
    say(
        f"{verb} a transcript of “{in_one_line(report.title)}”: {report.cues} cues, {report.speakers} speakers"
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
        activities = house.activities
        card = activities.overview.seminar(seminar)
        if activities.transcribing.transcript(card.id) is None:
            raise NotFoundError("The seminar has no transcript: import one first")
        checks = activities.transcribing.check(card.id)
        captures = {one.id: one for one in activities.writing.material(card.id).captures}
    if as_json:
        say_json([asdict(check) | {"capture": str(check.capture)} for check in checks])
        return
    for check in checks:
        say(f"{check.likeness.value:<14} {in_one_line(cited(captures[check.capture]))}")
        if check.differences and any(one.change is not Change.KEPT for one in check.differences):
            say(" " * 15 + in_one_line(" ".join(map(_shown, check.differences))))


def _shown(one: Difference) -> str:
    """The words side by side: -left out- and +put in+."""
    gone = f"-{one.said}-" if one.change in {Change.LEFT_OUT, Change.REPLACED} else ""
    new = f"+{one.quoted}+" if one.change in {Change.ADDED, Change.REPLACED} else ""
    return one.quoted if one.change is Change.KEPT else f"{gone}{new}"
