# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`replay`: a recorded session, or a transcript, as a rehearsal or a load test."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Annotated

import typer

from seminarapp.application.rehearsing.rehearsal import (
    Playback,
    Played,
    Rehearsal,
    RehearsalWish,
    prepared,
    require_speed,
)
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.bootstrap import open_window, readers
from seminarapp.cli.console import counted, progress, remark, say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, opened


def replay(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A seminar file or a transcript.")],
    speed: Annotated[
        float, typer.Option("--speed", metavar="N", help="How many times as fast as it was; above zero.")
    ] = 1.0,
    window: Annotated[
        bool,
        typer.Option("--window", help="Play it in the window, on the live page; type along if you like."),
    ] = False,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Play a recorded session, or a transcript, again: as a rehearsal, or to try the program under load.

    It becomes a seminar of its own in your library, with “– rehearsal” (“– repetition”) after its title, and its
    notes are found by search like all others; name another library with --library to keep it out of yours. Ctrl+C
    ends it: what was played until then is kept, and the session is closed.
    """
    require_speed(speed)
    content = readers().read(
        file, None
    )  # first of all: a file that is refused makes no library, and no window
    if window:
        if as_json:
            raise typer.BadParameter("the window prints nothing: leave out --json or --window")
        raise typer.Exit(open_window(library or context.obj, rehearse=RehearsalWish(file, speed)))
    with opened(context, library) as house, _interruption() as interrupted:
        rehearsal = prepared(house.activities.exchange, content, file)
        for line in rehearsal.remarks:
            remark(line)
        playback = Playback(
            house.activities.moderating,
            rehearsal.seminar,
            speed,
            steadily=time.monotonic,
            wait=interrupted.wait,
        )
        with progress("Replaying") as report:
            played = playback.play(rehearsal.score, report)
    if as_json:
        say_json(
            {"seminar": str(rehearsal.seminar), "title": rehearsal.title, "speed": speed} | asdict(played)
        )
    else:
        say(_told(rehearsal, played))


@contextmanager
def _interruption() -> Iterator[Event]:
    """Set by Ctrl+C while the block lasts: a session that is being played is ended between two notes, not in one."""
    interrupted = Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        interrupted.set()

    before = signal.signal(signal.SIGINT, on_signal)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGINT, before)


def _told(rehearsal: Rehearsal, played: Played) -> str:
    verb = "stopped; played until then" if played.stopped else "played"
    asked = f", {counted(played.asked, 'audience question')}" if played.asked else ""
    notes, turns = counted(played.notes, "note or quote", "notes and quotes"), counted(played.turns, "turn")
    return (
        f"{verb} “{in_one_line(rehearsal.title)}” as {rehearsal.seminar}: {notes}, {turns}{asked}; "
        f"the latest note {played.latest_ms:.1f} ms late, 99 of 100 at most {played.p99_ms:.1f} ms"
    )
