# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`verify` and `rebuild`."""

from __future__ import annotations

import typer

from seminarapp.cli.console import progress, remark, say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, opened


def verify(context: typer.Context, as_json: JsonOption = False, library: LibraryOption = None) -> None:
    """Check the log from the first event to the last, and name the first that is not as it was recorded."""
    with opened(context, library, only_to_check=True) as house, progress("Checking the log") as report:
        verdict = house.activities.keeper.verify(report)
        facts = house.activities.keeper.facts()
    if as_json:
        say_json(
            {
                "events": verdict.events,
                "sound": not verdict.fault,
                "fault": verdict.fault or None,
                "head": facts.head,
                "keys_missing": facts.keys_missing,
            }
        )
    elif not verdict.fault:
        say(f"{verdict.events} events, every one as it was recorded; head {facts.head[:16]}")
    if verdict.fault:
        remark(f"{verdict.fault}: restore a backup, and keep this file for the investigation")
        raise typer.Exit(1)


def rebuild(context: typer.Context, library: LibraryOption = None) -> None:
    """Make every view and the search index anew from the log."""
    with opened(context, library) as house, progress("Rebuilding") as report:
        events = house.activities.keeper.rebuild(report)
    say(f"rebuilt from {events} events")
