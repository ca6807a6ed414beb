# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`readers`: every hostile file through its reader, and changed ones for as long as is said; time and memory measured.

Each file is read in a copy of the process (`fork`), so that what is measured is what it takes beyond the program's own
start. Linux only.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from seminarapp.domain.errors import ReadError
from tests.hostile_files.mutations import mutated, sound
from tests.hostile_files.readers import READERS, read
from tests.hostile_files.trial import Outcome, tried

_SECONDS = 2.0
_BYTES = 100_000_000
_ROUNDS = 2_000
_LONGEST_LINE = 600


@dataclass(slots=True)
class Tally:
    """What became of a reader's files.

    Attributes:
        seconds, grown: the most that one took, of processor time and of memory, and which it was.
    """

    files: int = 0
    refused: int = 0
    seconds: tuple[float, str] = (0.0, "")
    grown: tuple[int, str] = (0, "")
    lost: list[str] = field(default_factory=list)

    def count(self, tries: str, outcome: Outcome) -> None:
        """One file more."""
        self.files += 1
        self.refused += outcome.status == 1
        self.seconds = max(self.seconds, (outcome.processor, tries))
        self.grown = max(self.grown, (outcome.grown, tries))
        if why := fault(outcome):
            self.lost.append(f"{tries}: {why}")


def fault(outcome: Outcome) -> str:
    """What is wrong with how a file was met; "" for nothing."""
    if outcome.status not in (0, 1):
        return f"ended with {outcome.status}: {(outcome.errors.strip().splitlines() or ['killed'])[-1][:200]}"
    if outcome.processor > _SECONDS:
        return f"took {outcome.processor:.1f} s"
    if outcome.grown > _BYTES:
        return f"took {outcome.grown / 1e6:.0f} MB"
    line = outcome.errors.removesuffix("\n")
    if outcome.status == 1 and not (line.isprintable() and 0 < len(line) <= _LONGEST_LINE):
        return f"is not refused in one clear line: {line[:80]!r}"
    return ""


def run(chosen: argparse.Namespace) -> list[str]:
    """All of them, and `--runs` rounds of changed files a reader (2,000), or as many as `--minutes` allow."""
    lost: list[str] = []
    until = time.monotonic() + chosen.minutes * 60
    for reader in READERS:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            _warmed(reader, folder)
            tally = hostile(reader, folder)
            rounds, faults = changed(reader, folder, chosen.runs or _ROUNDS, chosen.seed, until)
        print(
            f"{reader:12}{tally.files:5} files, {tally.refused} refused; most {tally.seconds[0]:.2f} s "
            f"({tally.seconds[1]}) and {tally.grown[0] / 1e6:.0f} MB ({tally.grown[1]}); {rounds} changed ones",
            flush=True,
        )
        lost += [f"{reader}: {one}" for one in (*tally.lost, *faults)]
    return lost


def hostile(reader: str, folder: Path, most: int | None = None) -> Tally:
    """A reader's hostile files, or the first of them, each in a process of its own."""
    tally = Tally()
    for one in list(READERS[reader]())[:most]:
        path = folder / f"hostile{one.suffix}"
        path.write_bytes(one.content())
        tally.count(one.tries, tried(partial(_status, reader, path, one.kind), folder))
    return tally


def changed(reader: str, folder: Path, rounds: int, seed: int, until: float) -> tuple[int, list[str]]:
    """How many changed files were read in this process, and what was wrong with how they were met."""
    suffix, data = sound()[reader]
    path = folder / f"changed{suffix}"
    lost: list[str] = []
    for number in range(rounds):
        if time.monotonic() > until:
            return number, lost
        path.write_bytes(mutated(data, random.Random(seed * 1_000_000 + number)))
        before = time.process_time()
        try:
            read(reader, path)
        except ReadError as error:
            if not str(error).isprintable():
                lost.append(f"round {number}: not one clear line")
        except Exception as error:  # noqa: BLE001  the fault that is looked for
            lost.append(f"round {number}: {error!r}"[:300])
        if time.process_time() - before > _SECONDS:
            lost.append(f"round {number}: took {time.process_time() - before:.1f} s")
    return rounds, lost


def _status(reader: str, path: Path, kind: str | None) -> int:
    import sys

    try:
        read(reader, path, kind)
    except ReadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _warmed(reader: str, folder: Path) -> None:
    """Load what the reader loads, so that it counts as the program's start."""
    suffix, data = sound()[reader]
    path = folder / f"sound{suffix}"
    path.write_bytes(data)
    read(reader, path)
