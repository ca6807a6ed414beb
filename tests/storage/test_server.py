# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The same recorder on a PostgreSQL server, where there is one to try it on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from uuid import UUID, uuid4

import eventsourcing.persistence as es
import pytest
import sqlalchemy as sa

from seminarapp.storage.engine import Database
from seminarapp.storage.log.recorder import LogRecorder
from seminarapp.storage.log.tables import LOG
from seminarapp.storage.log.verify import verify
from seminarapp.storage.projections.searched import SEARCHED
from seminarapp.storage.projector import Projector, begin_views, finish_views, recorded_basis
from seminarapp.storage.search import find
from tests.storage import recorder_cases as cases
from tests.storage.server import running_server, server_programs
from tests.storage.stores import SOMEBODY, ticking

pytestmark = pytest.mark.skipif(bool(server_programs()), reason=server_programs() or "there is a server")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with running_server() as address:
        yield address


class OnAServer:
    """Gives the library's test cases a recorder on the server, empty each time."""

    INITIAL_VERSION = 1
    address: str
    database: Database

    @pytest.fixture(autouse=True)
    def _server(self, address: str) -> None:
        self.address = address

    def create_recorder(self) -> LogRecorder:
        self.database = Database(self.address)
        return emptied(self.database)

    def tearDown(self) -> None:
        # The case of ten threads does not wait for its readers: they would give a connection back to a closed pool.
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and not thread.daemon:
                thread.join(timeout=10)
        self.database.close()

    def new_originator_id(self) -> UUID:
        return uuid4()


class TestAsApplicationRecorder(OnAServer, cases.ApplicationRecorderTestCase[LogRecorder]):
    pass


class TestAsTrackingRecorder(OnAServer, cases.TrackingRecorderTestCase):
    pass


class TestAsProcessRecorder(OnAServer, cases.ProcessRecorderTestCase):
    pass


def emptied(database: Database) -> LogRecorder:
    recorder = LogRecorder(database, SOMEBODY, ticking())
    with database.writing() as connection:
        LOG.drop_all(connection)
    recorder.create_tables()
    return recorder


@pytest.fixture
def database(address: str) -> Iterator[Database]:
    database = Database(address)
    yield database
    database.close()


def test_events_are_chained_as_in_a_file(database: Database) -> None:
    recorder = emptied(database)
    recorder.insert_events([es.StoredEvent(uuid4(), 1, "something.happened", b"{}") for _ in range(5)])
    assert verify(database, lambda *_: None).fault == ""
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE events SET author = 'Somebody Else' WHERE id = 3")
    assert verify(database, lambda *_: None).fault.startswith("Event 3 (")


def test_read_tables_are_made_and_searched(database: Database) -> None:
    emptied(database)
    Projector(database.dialect)
    with database.writing() as connection:
        begin_views(connection)
        row = {"kind": "capture", "owner": uuid4(), "text": "Rören läcker, 10 % i alla fall"}
        connection.execute(sa.insert(SEARCHED), row)
        finish_views(connection, "made")
    with database.reading() as connection:
        assert recorded_basis(connection) == "made"
        assert [len(part) for part in find(connection, "rören läck", 5)] == [1]
        assert list(find(connection, "läckan", 5)) == []


def test_an_error_of_the_servers_comes_translated(database: Database) -> None:
    recorder = emptied(database)
    one = es.StoredEvent(uuid4(), 1, "something.happened", b"a confidence")
    recorder.insert_events([one])
    with pytest.raises(es.IntegrityError) as refused:
        recorder.insert_events([one])
    assert "confidence" not in str(refused.value)


def test_waiting_for_a_lock_has_an_end(database: Database) -> None:
    with database.reading() as connection:
        assert connection.exec_driver_sql("SHOW lock_timeout").scalar() == "15s"


def test_an_address_is_shown_without_who_and_how(database: Database) -> None:
    shown = Database("postgresql+psycopg://somebody:secret@db.example.org/seminars?sslmode=verify-full").place
    assert shown == "postgresql+psycopg://db.example.org/seminars"
