# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`rebuild`: events a second when every view is made anew, beside reading the same rows with plain sqlite3."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from seminarapp.application.records.seminar import (
    CaptureRecord,
    SeatRecord,
    SegmentRecord,
    SeminarRecord,
    TurnRecord,
)
from seminarapp.bootstrap import open_house
from seminarapp.domain.values import CaptureKind
from tests.benchmarks.measuring import Figure, some

SEMINARS = 4
CAPTURES = 6_000
TURNS = 2_000


def figures(share: float = 1.0) -> Iterator[Figure]:
    """A rate goes into p50 with its unit; the baseline is the rate of plain sqlite3 reading the log's rows."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        path = Path(name) / "library.seminarapp"
        with open_house(str(path)) as house:
            for number in range(SEMINARS):
                house.activities.exchange.take_in(replace(_record(share), title=f"Bench {number}"))
            begin = perf_counter()
            events = house.activities.keeper.rebuild(lambda _done, _total: None)
            ours = events / (perf_counter() - begin)
        bare = _plain(path)
        yield Figure("rebuild", "events a second", "events/s", ours, ours, bare, ours / bare, events)


def _record(share: float) -> SeminarRecord:
    seats = tuple(
        SeatRecord(f"p{n}", f"Person {n}", "tester", f"Org {n}", initials=f"P{n}") for n in range(6)
    )
    return SeminarRecord(
        title="Bench",
        panel=seats,
        segments=(SegmentRecord("s1", "One", 30), SegmentRecord("s2", "Two", 30)),
        captures=tuple(
            CaptureRecord(
                f"c{n}",
                n * 0.5,
                CaptureKind.QUOTE if n % 2 else CaptureKind.NOTE,
                f"Anmärkning {n} om vatten, rör och vem som ska betala för det hela",
                f"p{n % 6}",
                segment="s1",
                tags=("vatten",),
                starred=n % 10 == 0,
            )
            for n in range(some(CAPTURES, share))
        ),
        turns=tuple(TurnRecord(f"p{n % 6}", n * 1.0, n + 0.9) for n in range(some(TURNS, share))),
    )


def _plain(path: Path) -> float:
    connection = sqlite3.connect(path)
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    table = "events" if "events" in tables else next(name for name in tables if "event" in name)
    begin = perf_counter()
    rows = connection.execute(f"SELECT * FROM {table}").fetchall()
    rate = len(rows) / (perf_counter() - begin)
    connection.close()
    return rate
