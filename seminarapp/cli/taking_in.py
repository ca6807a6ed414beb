# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What `import` says of files that hold many things: schedules and lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from seminarapp.application.records.import_lines import Fate, ImportLine, Reason, fates
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.cli.console import remark, say, say_json
from seminarapp.settings import preferred_language

_ALWAYS_SHOWN = (Fate.CHANGED, Fate.LEFT)


class LineReport(Protocol):
    """A report with a line for each thing in the file."""

    @property
    def title(self) -> str:
        """What it was taken into."""

    @property
    def lines(self) -> Sequence[ImportLine]:
        """What became of each."""

    @property
    def remarks(self) -> Sequence[Reason]:
        """What concerns the file as a whole."""

    @property
    def updated(self) -> bool:
        """Whether changes were taken over."""

    @property
    def events(self) -> int:
        """How many events were recorded."""


def tell_lines(report: LineReport, *, dry_run: bool, as_json: bool) -> None:
    """Print what was, or would be, taken: the sum, and a line for each thing that there is something to say of.

    A dry run tells of each thing, since it is a preview.
    """
    language = preferred_language()
    remarks = [one.told(language) for one in report.remarks]
    if as_json:
        say_json(
            {
                "title": report.title,
                "dry_run": dry_run,
                "updated": report.updated,
                "events": report.events,
                "counts": {fate.value: fates(report.lines).get(fate, 0) for fate in Fate},
                "remarks": remarks,
                "lines": [_written(line, language) for line in report.lines],
            }
        )
        return
    for one in remarks:
        remark(one)
    counts = fates(report.lines)
    summed = ", ".join(f"{counts.get(fate, 0)} {fate}" for fate in Fate)
    where = f" into “{in_one_line(report.title)}”" if report.title else ""
    say(f"{'would import' if dry_run else 'imported'}{where}: {summed}")
    for line in report.lines:
        if dry_run or line.reasons or line.fate in _ALWAYS_SHOWN:
            say(_told(line, language, updated=report.updated))


def _written(line: ImportLine, language: str) -> dict[str, object]:
    return {
        "fate": line.fate.value,
        "place": line.place,
        "title": line.title,
        "details": line.details,
        "reasons": [reason.told(language) for reason in line.reasons],
    }


def _told(line: ImportLine, language: str, *, updated: bool) -> str:
    details = f" ({in_one_line(line.details)})" if line.details else ""
    reasons = "; ".join(reason.told(language) for reason in line.reasons)
    hint = " [--update takes it over]" if line.fate is Fate.CHANGED and not updated else ""
    said = f": {reasons}" if reasons else ""
    return f"{line.fate:8}{line.place:>5}  {in_one_line(line.title) or '–'}{details}{said}{hint}"
