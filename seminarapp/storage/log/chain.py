# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The hash that chains each event to the one before it, so that history can't be rewritten unseen."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

BEGINNING = bytes(32)
"""What stands in for the hash before the first event."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the log without its hash. `recorded_at` is UTC as text, exactly as it is stored."""

    id: int
    originator_id: UUID
    originator_version: int
    topic: str
    state: bytes
    recorded_at: str
    author: str
    device: str


def link(previous: bytes, entry: Entry) -> bytes:
    """The hash of an entry that follows the entry with hash `previous`.

    SHA-256 over the previous hash and every column, each preceded by its length: no two rows give the same bytes.
    """
    parts = (
        previous,
        b"%d" % entry.id,
        entry.originator_id.bytes,
        b"%d" % entry.originator_version,
        entry.topic.encode(),
        entry.state,
        entry.recorded_at.encode(),
        entry.author.encode(),
        entry.device.encode(),
    )
    return sha256(b"".join([len(part).to_bytes(8, "big") + part for part in parts])).digest()
