# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The three faults of the off-the-shelf recorder, which keeps the open transaction in one module-wide variable."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from uuid import uuid4

import eventsourcing.persistence as es
import pytest

from tests.storage.stores import recorder_in
from tests.storage.test_engine import open_files


def happened() -> es.StoredEvent:
    return es.StoredEvent(uuid4(), 1, "something.happened", b"{}")


def test_an_event_saved_to_one_library_never_lands_in_another(tmp_path: Path) -> None:
    first_database, first = recorder_in(tmp_path / "first.seminarapp")
    second_database, second = recorder_in(tmp_path / "second.seminarapp")
    here, there, inside = happened(), happened(), happened()
    with first_database.writing() as connection:
        second.insert_events([there])
        first.append(connection, [inside])
        second.insert_events([happened()])
    first.insert_events([here])
    assert [e.originator_id for e in first.select_notifications(1, 9)] == [
        inside.originator_id,
        here.originator_id,
    ]
    assert [e.originator_id for e in second.select_notifications(1, 9)][:1] == [there.originator_id]
    assert second.max_notification_id() == 2
    first_database.close()
    second_database.close()


def test_a_failed_transaction_in_one_library_leaves_the_other_alone(tmp_path: Path) -> None:
    first_database, first = recorder_in(tmp_path / "first.seminarapp")
    second_database, second = recorder_in(tmp_path / "second.seminarapp")

    def fail() -> None:
        with first_database.writing() as connection:
            first.append(connection, [happened()])
            second.insert_events([happened()])
            raise RuntimeError("the first one fails")

    with pytest.raises(RuntimeError):
        fail()
    assert first.max_notification_id() is None
    assert second.max_notification_id() == 1
    first_database.close()
    second_database.close()


def test_a_task_begun_inside_a_transaction_is_refused_and_its_event_is_not_stored(tmp_path: Path) -> None:
    """Refused *and* stored would make the retry a duplicate."""
    database, recorder = recorder_in(tmp_path / "library.seminarapp")
    mine, tasks = happened(), happened()

    async def record() -> None:
        recorder.insert_events([tasks])

    async def transaction() -> asyncio.Task[None]:
        with database.writing() as connection:
            task = asyncio.create_task(record())
            await asyncio.sleep(0)
            recorder.append(connection, [mine])
        return task

    async def both() -> None:
        task = await transaction()
        with pytest.raises(es.ProgrammingError, match="still open"):
            await task
        await record()

    asyncio.run(both())
    assert [e.originator_id for e in recorder.select_notifications(1, 9)] == [
        mine.originator_id,
        tasks.originator_id,
    ]
    database.close()


def test_a_task_begun_inside_a_transaction_and_run_after_it_is_stored_once(tmp_path: Path) -> None:
    database, recorder = recorder_in(tmp_path / "library.seminarapp")

    async def record() -> None:
        recorder.insert_events([happened()])

    async def both() -> None:
        with database.writing() as connection:
            task = asyncio.create_task(record())
            recorder.append(connection, [happened()])
        await task

    asyncio.run(both())
    assert recorder.max_notification_id() == 2
    database.close()


def test_a_thread_begun_inside_a_transaction_waits_for_its_end(tmp_path: Path) -> None:
    database, recorder = recorder_in(tmp_path / "library.seminarapp")
    mine, theirs = happened(), happened()
    thread = threading.Thread(target=recorder.insert_events, args=([theirs],))
    with database.writing() as connection:
        thread.start()
        recorder.append(connection, [mine])
        thread.join(timeout=0.05)
        assert thread.is_alive()
    thread.join()
    assert [e.originator_id for e in recorder.select_notifications(1, 9)] == [
        mine.originator_id,
        theirs.originator_id,
    ]
    database.close()


def test_a_thread_begun_inside_a_transaction_that_fails_is_stored_all_the_same(tmp_path: Path) -> None:
    database, recorder = recorder_in(tmp_path / "library.seminarapp")
    theirs = happened()
    thread = threading.Thread(target=recorder.insert_events, args=([theirs],))

    def fail() -> None:
        with database.writing() as connection:
            recorder.append(connection, [happened()])
            thread.start()
            raise RuntimeError("undone")

    with pytest.raises(RuntimeError):
        fail()
    thread.join()
    assert [e.originator_id for e in recorder.select_notifications(1, 9)] == [theirs.originator_id]
    database.close()


def test_closing_after_recording_leaves_no_file_handle(tmp_path: Path) -> None:
    database, recorder = recorder_in(tmp_path / "library.seminarapp")
    recorder.insert_events([happened()])
    database.close()
    assert open_files(tmp_path) == []
