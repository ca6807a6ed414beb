# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`search`: the first 50 of 100,000 captures, beside plain FTS5 asked for the same bounded rows."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from seminarapp.application.records.seminar import CaptureRecord, SeatRecord, SeminarRecord
from seminarapp.application.views.search import HitKind, Narrowing
from seminarapp.bootstrap import open_house
from seminarapp.domain.values import CaptureKind
from tests.benchmarks.measuring import Figure, figure, milliseconds, percentile, some

SEMINARS = 10
CAPTURES = 10_000  # in each
ROUNDS = 300
FIRST = 50
WORDS = [
    f"{front}{middle}{back}"
    for front in ("vatten", "led", "pump", "avgift", "regn", "brunn", "rör", "kom", "tryck", "mät")
    for middle in ("", "s", "o")
    for back in ("ning", "en", "ar", "nät", "arbete", "fråga")
]
BOUNDED = """
SELECT found.kind, found.owner, found.target, found.text
FROM bare JOIN view_searched AS found ON found.id = bare.rowid
WHERE bare MATCH ? AND bare.rowid >= (
    SELECT min(rowid) FROM (SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rowid DESC LIMIT 1000))
ORDER BY bm25(bare), found.id DESC LIMIT ?
"""

OF_KIND = """
SELECT found.kind, found.owner, found.target, found.text
FROM bare JOIN view_searched AS found ON found.id = bare.rowid
WHERE bare MATCH ? AND found.kind = 'capture' AND bare.rowid >= (SELECT min(id) FROM (
    SELECT kept.id AS id FROM bare JOIN view_searched AS kept ON kept.id = bare.rowid
    WHERE bare MATCH ? AND kept.kind = 'capture' ORDER BY bare.rowid DESC LIMIT 1000))
ORDER BY bm25(bare), found.id DESC LIMIT ?
"""
_KIND = Narrowing(frozenset({HitKind.CAPTURE}))


def figures(share: float = 1.0) -> Iterator[Figure]:
    """Both find the same number of rows for each of the words; ours adds seminar, speaker and time to each."""
    chance = random.Random(1)
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        path = Path(name) / "library.seminarapp"
        wanted = [_words(chance) for _ in range(some(ROUNDS, share))]
        with open_house(str(path)) as house:
            for number in range(some(SEMINARS, share)):
                house.activities.exchange.take_in(_panel(chance, number, some(CAPTURES, share)))
            look = house.activities.overview.search
            look("vatten", FIRST)
            ours = [milliseconds(partial(look, words, FIRST)) for words in wanted]
            of_kind = [milliseconds(partial(look, words, FIRST, _KIND)) for words in wanted]
        with closing(sqlite3.connect(path)) as connection:
            _index(connection)
            bare = [milliseconds(partial(_barely, connection, BOUNDED, words)) for words in wanted]
            bare_of_kind = [milliseconds(partial(_barely, connection, OF_KIND, words)) for words in wanted]
    yield figure("search", "first 50 of 100,000 captures", "ms", ours, bare)
    yield _slowest("their p99, to that of plain FTS5", ours, bare)
    yield figure("search", "first 50 of that kind", "ms", of_kind, bare_of_kind)
    yield _slowest("their p99, to that of plain FTS5 of that kind", of_kind, bare_of_kind)


def _slowest(what: str, ours: list[float], bare: list[float]) -> Figure:
    slowest, barely = percentile(ours, 99), percentile(bare, 99)
    return Figure(
        "search",
        what,
        "ms",
        slowest,
        slowest,
        barely,
        slowest / barely,
        len(ours),
    )


def _words(chance: random.Random) -> str:
    """One or two words, the last of them half typed as often as not."""
    words = chance.sample(WORDS, chance.choice((1, 1, 2)))
    if chance.random() < 0.5:
        words[-1] = words[-1][: max(3, len(words[-1]) - 2)]
    return " ".join(words)


def _panel(chance: random.Random, number: int, captures: int) -> SeminarRecord:
    return SeminarRecord(
        f"Samtal {number}",
        panel=tuple(SeatRecord(f"p{n}", f"Person {number} {n}") for n in range(5)),
        captures=tuple(
            CaptureRecord(
                f"c{n}",
                n * 0.3,
                CaptureKind.QUOTE if n % 2 else CaptureKind.NOTE,
                " ".join(chance.choices(WORDS, k=14)),
                f"p{n % 5}",
            )
            for n in range(captures)
        ),
    )


def _index(connection: sqlite3.Connection) -> None:
    """The same index, made by hand beside the library's own."""
    connection.execute(
        "CREATE VIRTUAL TABLE temp.bare USING fts5(text, tags, approved, content='', "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    connection.execute(
        "INSERT INTO temp.bare(rowid, text, tags, approved) SELECT id, text, tags, approved FROM view_searched"
    )


def _barely(connection: sqlite3.Connection, bounded: str, words: str) -> int:
    query = " ".join(f'"{word}"' for word in words.split()) + "*"
    return len(connection.execute(bounded, (query, query, FIRST)).fetchall())
