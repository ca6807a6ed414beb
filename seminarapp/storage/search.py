# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Full text search: FTS5 on SQLite, plain LIKE on PostgreSQL, behind the same functions.

Only the newest thousand hits are ranked: 10 ms / 32 ms (p50/p99) over a million notes, where ranking
all takes 994 / 3,277. What was said in a transcript comes after everything else: `SEARCHED` says why.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from sqlite3 import complete_statement
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from seminarapp.application.views.search import HitKind
from seminarapp.storage.projections.searched import SEARCHED, composed

_MAKE = """
CREATE VIRTUAL TABLE view_search USING fts5(
    text, tags, approved,
    content='view_searched', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
INSERT INTO view_search(view_search) VALUES ('rebuild');
CREATE TRIGGER view_search_added AFTER INSERT ON view_searched BEGIN
    INSERT INTO view_search(rowid, text, tags, approved) VALUES (new.id, new.text, new.tags, new.approved); END;
CREATE TRIGGER view_search_removed AFTER DELETE ON view_searched BEGIN
    INSERT INTO view_search(view_search, rowid, text, tags, approved)
        VALUES ('delete', old.id, old.text, old.tags, old.approved); END;
CREATE TRIGGER view_search_changed AFTER UPDATE OF text, tags, approved ON view_searched BEGIN
    INSERT INTO view_search(view_search, rowid, text, tags, approved)
        VALUES ('delete', old.id, old.text, old.tags, old.approved);
    INSERT INTO view_search(rowid, text, tags, approved) VALUES (new.id, new.text, new.tags, new.approved); END
"""
_DROP = """
DROP TRIGGER IF EXISTS view_search_added;
DROP TRIGGER IF EXISTS view_search_removed;
DROP TRIGGER IF EXISTS view_search_changed;
DROP TABLE IF EXISTS view_search
"""
RANKED = 1000
"""So many finds are ranked, and no more are ever found."""

_INDEX = sa.table("view_search", sa.column("rowid", sa.BigInteger), sa.column("view_search", sa.Text))
ALL = frozenset(HitKind)
_SHOWN = (sa.not_(SEARCHED.c.off_record), sa.not_(SEARCHED.c.discarded))
_MATCH = _INDEX.c.view_search.op("MATCH")(sa.bindparam("words", type_=sa.Text))
_RANK = sa.literal_column("bm25(view_search)", sa.Float)
_WEIGHED = 200  # of the best, those that have their accents as in the words come first; with accents, of all
_WORD = re.compile(r"\w+")
_NO_TEXT = {"Cc", "Cs"}  # control characters, and halves of a character, which nothing can hold
_READ = 2_000  # characters of what is looked for
_MOST_WORDS = 50  # of them


@dataclass(frozen=True, slots=True)
class Found:
    """A row that holds the words."""

    kind: HitKind
    owner: UUID
    target: str
    text: str


def drop_index(connection: sa.Connection) -> None:
    """Forget the index, as before its rows are made anew; without it, filling them is three times as fast."""
    if _has_index(connection):
        _run(connection, _DROP)


def make_index(connection: sa.Connection) -> None:
    """Make the index of the rows that are there; from now on triggers keep it in step, in the same transaction."""
    drop_index(connection)
    if _has_index(connection):
        _run(connection, _MAKE)


def find(
    connection: sa.Connection,
    words: str,
    limit: int,
    kinds: frozenset[HitKind] = ALL,
    kept: Sequence[sa.ColumnElement[bool]] = (),
) -> Iterator[list[Found]]:
    """What holds all of the words, the last one as a beginning; best first, and transcripts last, `limit` at a time.

    Case and accents don't count, but what has them as they are typed comes first. Nothing off the record in itself is
    found, nothing discarded, and only rows of these kinds of which all of `kept`, conditions on the columns of
    `SEARCHED`, is true. The newest thousand of these are ranked, however many there are of others. Without words, what
    is kept is found, the newest first; kinds alone are too much of that.
    """
    wanted = searchable(words)
    if limit < 1 or not kinds or not (wanted or (kept and not words.strip())):
        return
    asked = list(kept)
    if kinds != ALL:
        asked.append(SEARCHED.c.kind.in_(sorted(kind.value for kind in kinds)))
    ids: Sequence[int]
    if wanted and _has_index(connection):
        ids = _best(connection, wanted, asked, _part(kinds))
        first = _rows(connection, ids[:limit])
        if not all(_has_accents_of(wanted, found.text) for found in first):
            ids = _exact_first(connection, wanted, ids, limit)
            first = _rows(connection, ids[:limit])
    else:
        ids = connection.scalars(_newest(wanted, asked)).all()
        first = _rows(connection, ids[:limit])
    if ids:
        yield first
    for begin in range(limit, len(ids), limit):
        yield _rows(connection, ids[begin : begin + limit])


def searchable(words: str) -> list[str]:
    """The first fifty words that have a letter or a digit in them: the others hold nothing that is in the index."""
    spaced = "".join(
        " " if unicodedata.category(mark) in _NO_TEXT else mark for mark in composed(words[:_READ])
    )
    return [word for word in spaced.split() if any(_counts(mark) for mark in word)][:_MOST_WORDS]


def matching(words: list[str]) -> str:
    """The words as an FTS5 query: each a quoted string, in which nothing is syntax; the last one a beginning."""
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    return " ".join(quoted) + "*"


def _counts(mark: str) -> bool:
    return unicodedata.category(mark)[0] in "LN" or unicodedata.category(mark) == "Co"


def _best(
    connection: sa.Connection,
    words: list[str],
    asked: Sequence[sa.ColumnElement[bool]],
    part: Sequence[sa.ColumnElement[bool]],
) -> list[int]:
    """The ids of the newest thousand with these words, best first.

    FTS5 finds the newest first, so that it ranks these and no others; that is why it must be the outer of the two.
    """
    query: Any = sa.select(_INDEX.c.rowid, _RANK)
    if asked:
        query = query.select_from(_INDEX.join(SEARCHED, SEARCHED.c.id == _INDEX.c.rowid)).where(
            *_SHOWN, *asked
        )
    newest = query.where(_MATCH, *part).order_by(_INDEX.c.rowid.desc()).limit(RANKED)
    found = connection.execute(newest, {"words": matching(words)}).all()
    return [-number for _, _, number in sorted((number < 0, rank, -number) for number, rank in found)]


def _forms(words: list[str]) -> list[set[str]]:
    """The ways of writing each part of the words that differ in case alone."""
    parts = [part for word in words for part in _WORD.findall(word)]
    return [{part, part.lower(), part.capitalize(), part.upper()} for part in parts]


def _has_accents_of(words: list[str], text: str) -> bool:
    """Whether a text has the words with their accents: “hål” is not “hal”."""
    return all(any(form in text for form in ways) for ways in _forms(words))


def _exact_first(connection: sa.Connection, words: list[str], ids: list[int], limit: int) -> list[int]:
    """Those first that have the accents of the words.

    Asked only where it makes a difference to what is shown first: it reads the texts of all that it weighs.
    """
    weighed = RANKED if any(not word.isascii() for word in words) else max(_WEIGHED, limit)
    rest = ids[weighed:]
    ids = ids[:weighed]
    forms = _forms(words)
    terms = [" OR ".join("instr(text, ?)" for _ in ways) for ways in forms]
    if not terms:
        return [*ids, *rest]
    numbers = ", ".join(str(number) for number in ids)
    query = f"SELECT id FROM view_searched WHERE id IN ({numbers}) AND ({') AND ('.join(terms)})"  # noqa: S608  holds numbers and question marks alone
    rows = connection.exec_driver_sql(query, tuple(form for ways in forms for form in ways)).all()
    exact = {number for (number,) in rows}
    return [*sorted(ids, key=lambda number: (number < 0, number not in exact)), *rest]


def _part(kinds: frozenset[HitKind]) -> list[sa.ColumnElement[bool]]:
    """Which rows need not be gone through: transcripts, or everything else."""
    if HitKind.TRANSCRIPT not in kinds:
        return [_INDEX.c.rowid > 0]
    return [_INDEX.c.rowid < 0] if len(kinds) == 1 else []


def _newest(words: list[str], asked: Sequence[sa.ColumnElement[bool]]) -> sa.Select[Any]:
    """The ids of the newest thousand that hold these words anywhere; what was said in a transcript comes last."""
    c = SEARCHED.c
    everything = c.text + " " + c.tags + " " + c.approved
    holds = [everything.icontains(word, autoescape=True) for word in words]
    return sa.select(c.id).where(*_SHOWN, *asked, *holds).order_by(c.id.desc()).limit(RANKED)


def _rows(connection: sa.Connection, ids: Sequence[int]) -> list[Found]:
    """Those of these rows that are shown, in that order."""
    c = SEARCHED.c
    query = sa.select(c.id, c.kind, c.owner, c.target, c.text).where(c.id.in_(ids), *_SHOWN)
    rows = connection.execute(query).all()
    found = {number: Found(HitKind(kind), owner, target, text) for number, kind, owner, target, text in rows}
    return [found[number] for number in ids if number in found]


def _has_index(connection: sa.Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _run(connection: sa.Connection, script: str) -> None:
    """Run a script's statements one by one: the driver's own way would commit first."""
    statement = ""
    for part in script.split(";"):
        statement += part
        if complete_statement(statement + ";"):
            connection.exec_driver_sql(statement)
            statement = ""
        else:
            statement += ";"
