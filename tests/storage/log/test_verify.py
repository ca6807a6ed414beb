# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Any event that is altered, removed or moved, and an end that is cut off, is found and named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import eventsourcing.persistence as es
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.library_facts import Verdict
from seminarapp.storage.engine import Database
from seminarapp.storage.log import verify as verifying
from seminarapp.storage.log.chain import BEGINNING, Entry, link
from seminarapp.storage.log.verify import verify
from tests.storage.stores import recorder_in

EVENTS = 25


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A log of 25 events, read ten at a time."""
    monkeypatch.setattr(verifying, "BATCH", 10)
    path = tmp_path / "log.seminarapp"
    database, recorder = recorder_in(path)
    for number in range(EVENTS):
        state = b'{"number":%d}' % number
        recorder.insert_events([es.StoredEvent(uuid4(), 1, "something.happened", state)])
    database.close()
    return path


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def verdict_on(path: Path, progress: list[tuple[int, int]] | None = None) -> Verdict:
    database = Database.in_file(path)
    try:
        return verify(
            database, lambda done, total: (progress if progress is not None else []).append((done, total))
        )
    finally:
        database.close()


def test_an_untouched_log_is_whole(log: Path) -> None:
    assert verdict_on(log) == Verdict(EVENTS)


def test_an_empty_log_is_whole(tmp_path: Path) -> None:
    database, _ = recorder_in(tmp_path / "log.seminarapp")
    assert verify(database, lambda *_: None) == Verdict(0)
    database.close()


def test_progress_is_told_from_nothing_to_all(log: Path) -> None:
    told: list[tuple[int, int]] = []
    verdict_on(log, told)
    assert told == [(0, EVENTS), (10, EVENTS), (20, EVENTS), (EVENTS, EVENTS)]


@pytest.mark.parametrize(
    "change",
    [
        "state = CAST('{\"number\":99}' AS BLOB)",
        "topic = 'something.else'",
        "originator_version = 2",
        "originator_id = '00000000000000000000000000000001'",
        "recorded_at = '2020-01-01T00:00:00.000000Z'",
        "author = 'Somebody Else'",
        "device = 'elsewhere'",
        "hash = x'00'",
        "hash = 'text'",
        "state = 'text'",
        "state = 5",
        "topic = 5",
        "originator_id = 'no id at all'",
    ],
)
def test_an_altered_event_is_named(log: Path, change: str) -> None:
    tamper(log, f"UPDATE events SET {change} WHERE id = 13")
    verdict = verdict_on(log)
    assert verdict.events == 12
    assert verdict.fault.startswith("Event 13 (")
    assert verdict.fault.endswith("is not as it was recorded")


def test_the_first_of_several_is_named(log: Path) -> None:
    tamper(log, "UPDATE events SET author = 'Somebody Else' WHERE id IN (7, 19)")
    assert verdict_on(log).fault.startswith("Event 7 (")


@pytest.mark.parametrize("number", [1, 10, 11, 24])
def test_a_removed_event_is_named(log: Path, number: int) -> None:
    tamper(log, f"DELETE FROM events WHERE id = {number}")
    fault = f"Event {number} is missing: event {number + 1} stands in its place"
    assert verdict_on(log) == Verdict(number - 1, fault)


def test_a_removed_event_whose_place_was_closed_is_named(log: Path) -> None:
    tamper(log, "DELETE FROM events WHERE id = 5", "UPDATE events SET id = id - 1 WHERE id > 5")
    assert verdict_on(log).fault.startswith("Event 5 (")


def test_two_events_that_changed_places_are_named(log: Path) -> None:
    tamper(
        log,
        "UPDATE events SET id = 1000 WHERE id = 8",
        "UPDATE events SET id = 8 WHERE id = 9",
        "UPDATE events SET id = 9 WHERE id = 1000",
    )
    assert verdict_on(log).fault.startswith("Event 8 (")


def test_a_replaced_event_is_named(log: Path) -> None:
    """`INSERT OR REPLACE` passes UPDATE and DELETE triggers; it does not pass the chain."""
    tamper(
        log,
        "INSERT OR REPLACE INTO events SELECT id, originator_id, originator_version, topic, "
        "CAST('{}' AS BLOB), recorded_at, author, device, hash FROM events WHERE id = 3",
    )
    assert verdict_on(log).fault.startswith("Event 3 (")


@pytest.mark.parametrize("left", [0, 10, 24])
def test_an_end_that_was_cut_off_is_told(log: Path, left: int) -> None:
    tamper(log, f"DELETE FROM events WHERE id > {left}")
    fault = f"The end is cut off: {EVENTS - left} events after event {left} are missing"
    assert verdict_on(log) == Verdict(left, fault)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log_head SET events = 24",
        "UPDATE log_head SET hash = x'00'",
        "UPDATE log_head SET events = 24, hash = (SELECT hash FROM events WHERE id = 24)",
    ],
)
def test_a_head_that_does_not_fit_is_told(log: Path, statement: str) -> None:
    tamper(log, statement)
    assert verdict_on(log).fault == "The log's head does not fit its last event, number 25"


def test_a_missing_head_is_told(log: Path) -> None:
    tamper(log, "DELETE FROM log_head")
    assert verdict_on(log).fault == "The log's head is missing"


def test_a_page_that_can_not_be_read_is_told(log: Path) -> None:
    content = bytearray(log.read_bytes())
    for start in range(4096 * 3, len(content), 4096):
        content[start : start + 64] = bytes(64)
    log.write_bytes(content)
    assert "can't be read" in verdict_on(log).fault


ENTRIES = st.builds(
    Entry,
    st.integers(1, 10**9),
    st.uuids(),
    st.integers(1, 10**6),
    st.text(max_size=9),
    st.binary(max_size=9),
    st.text(max_size=9),
    st.text(max_size=9),
    st.text(max_size=9),
)


@given(first=ENTRIES, second=ENTRIES)
def test_different_entries_have_different_links(first: Entry, second: Entry) -> None:
    assert (link(BEGINNING, first) == link(BEGINNING, second)) == (first == second)


def test_moving_a_letter_from_one_column_to_the_next_changes_the_link() -> None:
    someone = uuid4()
    first = Entry(1, someone, 1, "ab", b"c", "d", "e", "f")
    second = Entry(1, someone, 1, "a", b"bc", "d", "e", "f")
    assert link(BEGINNING, first) != link(BEGINNING, second)
    assert link(BEGINNING, first) != link(bytes([1]) + bytes(31), first)
