# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`disk`: every n-th write, truncation or sync fails, for each n; then the power is cut, or the disk is well again.

What was acknowledged must be there after either, once; what was refused is tried again and must be there once.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.ports.keeping import unreported
from seminarapp.bootstrap import House, open_house
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.shorthand import Noted
from tests.stress.faulty_disk import faulty_disk

LARGEST = 300
NOTES = 14
TRIES = 3
BURSTS = 7
"""A sick disk fails several times on end: the checkpoint after the write, the opening after the checkpoint."""


@dataclass
class Tally:
    """What was tried, and what went wrong."""

    runs: int = 0
    calls: int = 0
    failed: int = 0
    acknowledged: int = 0
    refused: int = 0
    lost: list[str] = field(default_factory=list)

    def told(self) -> str:
        return (
            f"disk: {self.runs} runs, each with a power cut and a recovery: {self.calls} writes and syncs, "
            f"{self.failed} of them failed; {self.acknowledged} notes acknowledged, {self.refused} refusals"
        )


def run(chosen: argparse.Namespace) -> list[str]:
    """For every n up to `--runs`."""
    tally = Tally()
    for every in range(1, (chosen.runs or LARGEST) + 1):
        one_run(every, tally)
    print(tally.told(), flush=True)
    return tally.lost


def one_run(every: int, tally: Tally) -> None:
    """A panel on a disk of which every n-th call fails."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=memory) as name, faulty_disk() as disk:
        folder = Path(name) / "disk"
        folder.mkdir()
        library = folder / "library.seminarapp"
        with open_house(str(library)) as house:
            seminar = panel(house)
            entries = [
                Entry(Noted(f"anteckning {n}"), Moment(n, n + 0.5), "ab" if n % 2 else "", id=uuid4())
                for n in range(NOTES)
            ]
            disk.fail(every, burst=1 + every % BURSTS)
            acknowledged = _noted(house, seminar, entries, tally)
            tally.calls += disk.calls
            disk.fail(0)
            disk.power_cut(folder, Path(name) / "after")
            _check(Path(name) / "after" / library.name, seminar, acknowledged, f"n {every}, power cut", tally)
            late = _noted(house, seminar, entries, Tally())
            if len(late) != NOTES:
                tally.lost.append(
                    f"n {every}: {NOTES - len(late)} notes are refused although the disk is well"
                )
        _check(library, seminar, entries, f"n {every}, well again", tally, complete=True)
        tally.runs += 1
        tally.failed += disk.failed
        tally.acknowledged += len(acknowledged)


def panel(house: House) -> UUID:
    """A seminar whose session is open."""
    planning = house.activities.planning
    seminar = planning.plan_seminar(TitleCard("Samtal om vatten"))
    planning.seat_panelist(seminar, Panelist("Ada Berg", organisation="Institutet"))
    house.activities.moderating.open_session(seminar)
    return seminar


def _noted(house: House, seminar: UUID, entries: list[Entry], tally: Tally) -> list[Entry]:
    """Those that were said to be saved, each tried a few times as the window does."""
    saved = []
    for entry in entries:
        for _ in range(TRIES):
            try:
                house.activities.moderating.note(seminar, entry)
            except SeminarappError:
                tally.refused += 1
            else:
                saved.append(entry)
                break
    return saved


def _check(
    library: Path, seminar: UUID, expected: list[Entry], when: str, tally: Tally, *, complete: bool = False
) -> None:
    with open_house(str(library)) as house:
        found = Counter(one.id for one in house.activities.writing.material(seminar).captures)
        fault = house.activities.keeper.verify(unreported).fault
    for entry in expected:
        if found[entry.id or uuid4()] != 1:
            tally.lost.append(f"{when}: “{entry.noted.text}” is there {found[entry.id or uuid4()]} times")
    if complete and sum(found.values()) != NOTES:
        tally.lost.append(f"{when}: {sum(found.values())} notes instead of {NOTES}")
    if fault:
        tally.lost.append(f"{when}: {fault}")
