# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Persons' keys, in a file of their own beside the library (`NAME.keys`): destroying a key erases what it sealed.

A library that has been moved without its key file opens, says how many keys are missing, and is whole again when the
file is put beside it. Keys that are made meanwhile go to a second file (`NAME.keys-aside`), so that the old file can
be put in place without losing them; once nothing is missing, the two become one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

import eventsourcing.persistence as es
import sqlalchemy as sa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from seminarapp.storage.engine import Database
from seminarapp.storage.errors import DamagedError
from seminarapp.storage.file.whereabouts import Mark

_KEY_BITS = 256
_KEYS = sa.MetaData()
PERSON_KEYS = sa.Table(
    "person_keys",
    _KEYS,
    sa.Column("person", sa.Uuid(), primary_key=True),
    sa.Column("key", sa.LargeBinary, primary_key=True),
)
"""A person has one key, or several when a key was made while another was missing; any of them opens."""


def _every_key(connection: Any) -> set[tuple[Any, ...]]:
    return set(connection.execute("SELECT person, key FROM person_keys").fetchall())


def _has_keys(connection: sqlite3.Connection, keys: set[tuple[Any, ...]]) -> bool:
    return keys <= _every_key(connection)


KEY_MARK = Mark(_every_key, _has_keys)
"""A key file is the same when it has every key that it had."""


class Keyring(Protocol):
    """Gives the sealer its keys."""

    def sealing(self, person: UUID) -> AESGCM:
        """The key to seal with; made on first use."""

    def opening(self, person: UUID) -> Iterable[AESGCM]:
        """Every key that may open what was sealed for that person; none when they are gone."""


class PersonKeys:
    """All keys, in memory; new ones reach the disk with `secure`, before the events that need them are committed."""

    def __init__(self, library: Path) -> None:
        self._main = KeyFile(library.with_name(library.name + ".keys"))
        self._aside = KeyFile(library.with_name(library.name + ".keys-aside"))
        self._keys: dict[UUID, list[AESGCM]] = {}
        self._new: dict[UUID, bytes] = {}
        self._into = self._main
        for person, key in [*self._main.read(), *self._aside.read()]:
            self._keys.setdefault(person, []).append(AESGCM(key))

    def sealing(self, person: UUID) -> AESGCM:
        """The person's newest key; made, and kept in memory until `secure`, when there is none."""
        keys = self._keys.get(person)
        if keys is None:
            key = AESGCM.generate_key(_KEY_BITS)
            self._new[person] = key
            keys = self._keys[person] = [AESGCM(key)]
        return keys[-1]

    def opening(self, person: UUID) -> Iterable[AESGCM]:
        """The person's keys, if there are any."""
        return self._keys.get(person, ())

    def missing(self, persons: Iterable[UUID]) -> frozenset[UUID]:
        """Those of the persons whose key is not here."""
        return frozenset(persons) - self._keys.keys()

    def settle(self, *, anything_missing: bool) -> None:
        """Decide where new keys go; called once it is known whether the log needs keys that are not here."""
        if anything_missing:
            self._into = self._aside
            return
        if self._aside.path.exists():
            self._main.add(self._aside.read())
            self._aside.remove()
        self._into = self._main

    def secure(self) -> None:
        """Put new keys on the disk, synced; does nothing when there are none.

        Raises:
            eventsourcing.persistence.PersistenceError: the disk refused; the keys are kept for the next try.
        """
        if self._new:
            self._into.add(self._new.items())
            self._new.clear()

    def close(self) -> None:
        """Let go of the files."""
        self._main.close()
        self._aside.close()


class KeyFile:
    """One file of keys: an SQLite file without a write-ahead log, so that it is whole by itself when it is copied."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database: Database | None = None

    def read(self) -> list[tuple[UUID, bytes]]:
        """Every key in it; none when there is no file.

        Raises:
            DamagedError: it is no key file, or can't be read.
        """
        if not self.path.exists():
            return []
        try:
            with self._open().reading() as connection:
                if not sa.inspect(connection).has_table(PERSON_KEYS.name):
                    return []
                rows = connection.execute(sa.select(PERSON_KEYS.c.person, PERSON_KEYS.c.key))
                return [(person, bytes(key)) for person, key in rows]
        except es.PersistenceError as error:
            self.close()
            raise DamagedError(place=self.path, reason=error) from error

    def add(self, keys: Iterable[tuple[UUID, bytes]]) -> None:
        """Put keys into it, in one synced transaction; those that are there already are left alone.

        Raises:
            GoneError, ReplacedError: the file was moved away under the program; a new one would hide the older keys.
        """
        if self._database is None and not self.path.exists():  # else it was moved away, and must come back
            self.path.touch(mode=0o600)
        self._open().require_in_place()  # SQLite would say that it may not be written to
        with self._open().writing() as connection:
            _KEYS.create_all(connection)
            there = {(row.person, bytes(row.key)) for row in connection.execute(sa.select(PERSON_KEYS))}
            rows = [{"person": person, "key": key} for person, key in keys if (person, key) not in there]
            if rows:
                connection.execute(sa.insert(PERSON_KEYS), rows)

    def remove(self) -> None:
        """Delete the file."""
        self.close()
        self.path.unlink()

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _open(self) -> Database:
        if self._database is None:
            self._database = Database.in_file(self.path, journal="DELETE", mark=KEY_MARK)
        return self._database
