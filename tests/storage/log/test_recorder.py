# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The recorder passes the eventsourcing library's own test cases, and keeps what is ours beside each event."""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path
from uuid import UUID, uuid4

import eventsourcing.persistence as es
import pytest
import sqlalchemy as sa

from seminarapp.storage.engine import Database
from seminarapp.storage.log.chain import BEGINNING, Entry, link
from seminarapp.storage.log.recorder import LogRecorder
from seminarapp.storage.log.tables import EVENTS, HEAD
from tests.storage import recorder_cases as cases
from tests.storage.stores import MEMORY, SOMEBODY, recorder_in


class OnAFile:
    """Gives the library's test cases a recorder in a file of its own."""

    INITIAL_VERSION = 1
    database: Database

    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=MEMORY)

    def create_recorder(self) -> LogRecorder:
        self.database, recorder = recorder_in(Path(self.folder.name) / "log.seminarapp")
        return recorder

    def tearDown(self) -> None:
        # The case of ten threads does not wait for its readers, which must not meet a closed database.
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and not thread.daemon:
                thread.join(timeout=10)
        self.database.close()
        self.folder.cleanup()

    def new_originator_id(self) -> UUID:
        return uuid4()


class TestAsApplicationRecorder(OnAFile, cases.ApplicationRecorderTestCase[LogRecorder]):
    def test_insert_subscribe(self) -> None:
        self.optional_test_insert_subscribe()


class TestAsTrackingRecorder(OnAFile, cases.TrackingRecorderTestCase):
    pass


class TestAsProcessRecorder(OnAFile, cases.ProcessRecorderTestCase):
    pass


class TestIdsDoNotInterleave(OnAFile, cases.NonInterleavingNotificationIDsBaseCase):
    insert_num = 200


@pytest.fixture
def log(tmp_path: Path) -> tuple[Database, LogRecorder]:
    return recorder_in(tmp_path / "log.seminarapp")


def happened(originator: UUID, version: int, state: bytes = b"{}") -> es.StoredEvent:
    return es.StoredEvent(originator, version, "something.happened", state)


def test_when_and_by_whom_stand_beside_every_event(log: tuple[Database, LogRecorder]) -> None:
    database, recorder = log
    recorder.insert_events([happened(uuid4(), 1)])
    with database.reading() as connection:
        row = connection.execute(sa.select(EVENTS)).one()
    database.close()
    assert (row.recorded_at, row.author, row.device) == (
        "2026-03-12T12:00:01.000000Z",
        SOMEBODY.name,
        SOMEBODY.device,
    )


def test_each_event_is_chained_to_the_one_before(log: tuple[Database, LogRecorder]) -> None:
    database, recorder = log
    someone = uuid4()
    recorder.insert_events([happened(someone, 1), happened(someone, 2)])
    recorder.insert_events([happened(uuid4(), 1)])
    with database.reading() as connection:
        rows = connection.execute(sa.select(EVENTS).order_by(EVENTS.c.id)).all()
        head = connection.execute(sa.select(HEAD.c.events, HEAD.c.hash)).one()
    database.close()
    last = BEGINNING
    for *columns, digest in rows:
        last = link(last, Entry(*columns))
        assert digest == last
    assert head == (3, last)


def test_a_refused_event_leaves_no_trace(log: tuple[Database, LogRecorder]) -> None:
    database, recorder = log
    someone = uuid4()
    recorder.insert_events([happened(someone, 1)])
    with pytest.raises(es.IntegrityError):
        recorder.insert_events([happened(uuid4(), 1), happened(someone, 1)])
    assert recorder.max_notification_id() == 1
    assert recorder.insert_events([happened(someone, 2)]) == [2]
    database.close()


def test_an_error_does_not_repeat_what_was_written(log: tuple[Database, LogRecorder]) -> None:
    database, recorder = log
    someone = uuid4()
    recorder.insert_events([happened(someone, 1)])
    with pytest.raises(es.IntegrityError, match="UNIQUE") as refused:
        recorder.insert_events([happened(someone, 1, b"a confidence")])
    assert "confidence" not in str(refused.value)
    assert refused.value.__cause__ is None
    database.close()


def test_nothing_to_record_is_nothing_recorded(log: tuple[Database, LogRecorder]) -> None:
    database, recorder = log
    assert recorder.insert_events([]) == []
    assert recorder.max_notification_id() is None
    database.close()


def test_an_unknown_argument_is_refused(log: tuple[Database, LogRecorder]) -> None:
    database, recorder = log
    with pytest.raises(TypeError, match="trakking"):
        recorder.insert_events([happened(uuid4(), 1)], trakking=es.Tracking("x", 1))
    assert recorder.max_notification_id() is None
    database.close()


def test_tables_are_made_once(log: tuple[Database, LogRecorder]) -> None:
    database, recorder = log
    recorder.insert_events([happened(uuid4(), 1)])
    recorder.create_tables()
    assert recorder.insert_events([happened(uuid4(), 1)]) == [2]
    database.close()


def test_events_within_a_transaction_of_the_callers_go_with_it(log: tuple[Database, LogRecorder]) -> None:
    database, recorder = log

    def change_ones_mind() -> None:
        with database.writing() as connection:
            assert recorder.append(connection, [happened(uuid4(), 1)]) == [1]
            raise RuntimeError("changed my mind")

    with pytest.raises(RuntimeError, match="changed my mind"):
        change_ones_mind()
    assert recorder.max_notification_id() is None
    database.close()
