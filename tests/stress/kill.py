# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`kill`: the program is killed at random moments while keys are typed, and started again on the same library.

Every note that it called saved is there once; every line that was entered a second before is there, or in the draft;
and so is what had been typed by then. The log is whole. What the draft has is on the line at the next start.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import select
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.ports.keeping import unreported
from seminarapp.application.views.draft import Draft
from seminarapp.bootstrap import House, open_house
from seminarapp.storage.beside.journal import FileJournal

RUNS = 25
OLDEST = 1.0
"""Seconds: what was typed before that is in the draft."""

_SHORTEST, _LONGEST = 0.05, 2.5  # seconds from the first key to the kill
_TO_START = 60.0

Said = dict[str, Any]


@dataclass
class Tally:
    """What was tried, and what went wrong.

    Attributes:
        ages: how old each draft was, in seconds.
        saved: every note that was ever called saved: its id, with its words.
    """

    runs: int = 0
    keys: int = 0
    entered: int = 0
    returned: int = 0
    ages: list[float] = field(default_factory=list)
    saved: dict[str, str] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)

    def told(self) -> str:
        oldest = max(self.ages, default=0.0)
        return (
            f"kill: {self.runs} kills, {self.keys} keys, {self.entered} lines entered, {len(self.saved)} called saved; "
            f"{self.returned} half-typed lines came back, the oldest {oldest:.2f} s behind the last key"
        )


def run(chosen: argparse.Namespace) -> list[str]:
    """`--runs` kills of one program after another on one library."""
    tally = killed(chosen.runs or RUNS, chosen.seed, aloud=True)
    print(tally.told(), flush=True)
    return tally.lost


def killed(runs: int, seed: int = 1, *, aloud: bool = False) -> Tally:
    """So many kills, each followed by a look at what is there."""
    chance = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = folder / "library.seminarapp"
        with open_house(str(library)) as house:
            seminar = panel(house)
        expected = ""
        for number in range(1, runs + 1):
            said, when = _typed_and_killed(folder, library, seminar, number, chance)
            begun = next((one["text"] for one in said if one["what"] == "ready"), None)
            if begun is not None and begun != expected:
                tally.lost.append(f"run {number}: “{begun}” came back instead of “{expected}”")
            tally.returned += bool(begun)
            expected = _look(library, seminar, said, when, tally, number)
            if aloud and number % 25 == 0:
                print(f"{number} of {runs}: {len(tally.lost)} losses", flush=True)
    return tally


def panel(house: House) -> UUID:
    """A seminar whose session is open."""
    planning = house.activities.planning
    seminar = planning.plan_seminar(TitleCard("Samtal om vatten"))
    planning.seat_panelist(seminar, Panelist("Ada Berg", organisation="Institutet"))
    planning.add_segment(seminar, "Samtalet", 60)
    house.activities.moderating.open_session(seminar)
    return seminar


# -- the program ------------------------------------------------------------------------------------------------------


def _typed_and_killed(
    folder: Path, library: Path, seminar: UUID, number: int, chance: random.Random
) -> tuple[list[Said], float]:
    """One life of the program: what it said, and when it was killed."""
    folders = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(folders, str(folder))}
    command = [sys.executable, "-m", "tests.stress.typist", str(library), str(seminar), str(number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        try:
            assert process.stdout is not None
            data = _until_it_types(process.stdout.fileno())
            time.sleep(chance.uniform(_SHORTEST, _LONGEST))
        finally:
            when = time.monotonic()
            process.kill()
        data += process.stdout.read()
    lines = data.split(b"\n")[:-1]  # the last may be half a line
    return [json.loads(line) for line in lines], when


def _until_it_types(pipe: int) -> bytes:
    data, end = b"", time.monotonic() + _TO_START
    while b'"key"' not in data:
        ready, _, _ = select.select([pipe], [], [], end - time.monotonic())
        read = os.read(pipe, 65536) if ready else b""
        if not read:
            raise RuntimeError("the program did not begin to type")
        data += read
    return data


# -- what is there ----------------------------------------------------------------------------------------------------


def _look(library: Path, seminar: UUID, said: list[Said], when: float, tally: Tally, number: int) -> str:
    """Compare what was said with what is there; returns what should stand on the line at the next start."""
    tally.runs += 1
    tally.keys += sum(one["what"] == "key" for one in said)
    tally.entered += sum(one["what"] == "enter" for one in said)
    tally.saved |= {one["id"]: one["text"] for one in said if one["what"] == "saved"}
    journal = FileJournal(library, library.parent / "seminarapp" / "drafts")
    draft = next(iter(journal.read()), Draft(seminar))
    with open_house(str(library)) as house:
        captures = house.activities.writing.material(seminar).captures
        fault = house.activities.keeper.verify(unreported).fault
        waiting = next((one.draft for one in house.activities.drafting.come_back()), Draft(seminar))
    recorded = Counter(str(one.id) for one in captures)
    texts = {one.text for one in captures}
    lost = [
        f"“{text}” is there {recorded[name]} times"
        for name, text in tally.saved.items()
        if recorded[name] != 1
    ]
    lost += [
        f"“{text}” was recorded {times} times"
        for (text, _at), times in Counter((one.text, one.at) for one in captures).items()
        if times != 1
    ]
    lost += [fault] if fault else []
    kept = texts | {one.text.strip() for one in draft.entries}
    before = [one for one in said if one["at"] <= when - OLDEST]
    lost += [
        f"“{one['text']}” was entered"
        for one in before
        if one["what"] == "enter" and one["text"].strip() not in kept
    ]
    typed = next((one["text"] for one in reversed(before) if one["what"] == "key"), "")
    if not any(text.startswith(typed.strip()) for text in {*kept, draft.text}):
        lost.append(f"“{typed}” was typed, and “{draft.text}” is the draft")
    tally.ages += _ages(said, draft, when)
    tally.lost += [f"run {number}: {what}" for what in lost]
    return waiting.text


def _ages(said: list[Said], draft: Draft, when: float) -> list[float]:
    """How long before the kill the first letter was typed that the draft does not have."""
    keys = [one for one in said if one["what"] == "key"]
    last = max((place for place, one in enumerate(keys) if one["text"] == draft.text), default=len(keys))
    return [when - keys[last + 1]["at"]] if last + 1 < len(keys) else []
