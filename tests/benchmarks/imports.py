# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`import`: other people's files into an empty library, beside parsing them and writing a bare row for each thing."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from xml.etree.ElementTree import fromstring

from seminarapp.bootstrap import House, open_house
from tests.benchmarks.measuring import Figure, figure, milliseconds, some

EVENTS = 1_000
FEW = 100
CAPTURES = 10_000
ROUNDS = 5

Take = Callable[[House, Path], object]


def figures(share: float = 1.0) -> Iterator[Figure]:
    """Each file goes into a library of its own, in turn with its baseline."""
    many, few = some(EVENTS, share), some(FEW, share)
    rounds = some(ROUNDS, share)
    ours, bare = _measured(_schedule(many), _take_schedule, _parsed_schedule, rounds)
    yield figure("import", "1,000 events from frab XML", "ms", ours, bare)
    less, _ = _measured(_schedule(few), _take_schedule, _parsed_schedule, rounds)
    each_of_many, each_of_few = (
        [one / count for one in times] for times, count in ((ours, many), (less, few))
    )
    yield figure("import", "an event of 1,000, to one of 100", "ms", each_of_many, each_of_few)
    ours, bare = _measured(_seminar(some(CAPTURES, share)), _take_seminar, _parsed_seminar, rounds)
    yield figure("import", "10,000 captures from a seminar file", "ms", ours, bare)


def _measured(
    text: str, take: Take, parse: Callable[[str], Sequence[str]], rounds: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of ours and of the bare equivalent; the first round warms up."""
    ours, bare = [], []
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        file = Path(name) / "file"
        file.write_text(text, "utf-8")
        for number in range(rounds + 1):
            with open_house(f"{name}/{number}.seminarapp") as house:
                ours.append(milliseconds(partial(take, house, file)))
            with closing(sqlite3.connect(f"{name}/{number}.bare")) as database:
                bare.append(milliseconds(lambda: _write(database, parse(file.read_text("utf-8")))))
    return ours[1:], bare[1:]


def _take_schedule(house: House, file: Path) -> object:
    from seminarapp.bootstrap import readers

    content = readers().read(file, "frab")
    return house.activities.adopting.take_in(content, file.name)  # type: ignore[arg-type]  # what frab is read as


def _take_seminar(house: House, file: Path) -> object:
    report = house.activities.exchange.import_file(file, "seminar")
    assert report.events >= report.captures
    return report


def _parsed_schedule(text: str) -> list[str]:
    return [str(one.findtext("title")) for one in fromstring(text).iter("event")]


def _parsed_seminar(text: str) -> list[str]:
    return [one["text"] for one in json.loads(text)["captures"]]


def _write(database: sqlite3.Connection, rows: Sequence[str]) -> None:
    with database:
        database.execute("CREATE TABLE bare (text TEXT)")
        database.executemany("INSERT INTO bare VALUES (?)", [(row,) for row in rows])


def _schedule(count: int) -> str:
    events = "".join(
        f'<event guid="00000000-0000-0000-0000-{n:012}" id="{n + 1}"><title>Samtal nummer {n}</title>'
        f"<date>2026-03-{n % 28 + 1:02}T{n % 12 + 8:02}:00:00+01:00</date><start>10:00</start>"
        f"<duration>00:45</duration><room>Sal {n % 9}</room><track>Spår {n % 5}</track>"
        f"<persons><person>Talare {n % 400}</person><person>Gäst {n % 300}</person></persons></event>"
        for n in range(count)
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><schedule><conference><title>Dagarna</title></conference>'
        f'<day date="2026-03-01"><room name="Sal">{events}</room></day></schedule>'
    )


def _seminar(count: int) -> str:
    captures = [
        {
            "id": f"c{n}",
            "at": n * 0.5,
            "kind": "quote",
            "text": f"Det här är citat nummer {n}.",
            "speaker": "ab",
        }
        for n in range(count)
    ]
    seminar = {"title": "Bänken", "panel": [{"id": "ab", "name": "Anna Berg"}]}
    return json.dumps(
        {"format": "seminarapp.seminar", "version": 1, "seminar": seminar, "captures": captures}
    )
