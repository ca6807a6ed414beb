# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`append`: Enter to committed (event, read tables, search index, hash chain, FULL) beside one fdatasync."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.bootstrap import House, open_house
from seminarapp.domain.capture import Moment
from seminarapp.domain.shorthand import understood
from tests.benchmarks.measuring import Figure, figure, milliseconds, some

ROUNDS = 1_000
WARM_UP = 50
PAGE = b"x" * 4096


def figures(share: float = 1.0) -> Iterator[Figure]:
    """The two are taken in turn, so that a busy disk slows both."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        folder = Path(name)
        with open_house(str(folder / "library.seminarapp")) as house, (folder / "bare").open("wb") as bare:
            note = _noting(house)
            ours, plain = [], []
            for number in range(some(ROUNDS, share) + WARM_UP):
                plain.append(milliseconds(partial(_sync, bare.fileno())))
                ours.append(milliseconds(partial(note, number)))
            yield figure("append", "Enter to committed, to fdatasync", "ms", ours[WARM_UP:], plain[WARM_UP:])


def _noting(house: House) -> Callable[[int], None]:
    planning, moderating = house.activities.planning, house.activities.moderating
    seminar = planning.plan_seminar(TitleCard("Bench"))
    seat = planning.seat_panelist(seminar, Panelist("Anna Bench", "tester", "Bench AB"))
    moderating.open_session(seminar)
    moderating.give_floor(seminar, seat, 1.0)

    def note(number: int) -> None:
        noted = understood(
            f'"Det här är anmärkning nummer {number} och den är ungefär så lång som de brukar" #bänk', {}
        )
        moderating.note(seminar, Entry(noted, Moment(float(number), number + 8.0), seat))

    return note


def _sync(descriptor: int) -> None:
    os.write(descriptor, PAGE)
    os.fdatasync(descriptor)
