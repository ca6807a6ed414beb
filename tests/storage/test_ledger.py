# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Aggregates come back as they were saved; what is refused or fails leaves no trace, in the file or in memory."""

from __future__ import annotations

import resource
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from eventsourcing.persistence import OperationalError, StoredEvent

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.ports.keeping import unreported
from seminarapp.domain.capture import Capture, Moment
from seminarapp.domain.errors import LibraryError, NotFoundError, NotSavedError, RuleError
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.series import Series
from seminarapp.storage.beside.keys import PersonKeys
from seminarapp.storage.engine import Database
from seminarapp.storage.errors import BrokenTextError, ChangedElsewhereError, DamagedEventError, DiskError
from tests.storage.houses import StoredHouse, house_in, log_of, seminar_with_panel


def text_of_length(kibibytes: int) -> str:
    return "vatten " * (kibibytes * 1024 // 7)


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """Writing beyond that many bytes fails, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_what_was_saved_is_loaded(house: StoredHouse) -> None:
    ledger = house.library.ledger
    series = Series.start("Samtal", "Tre delar")
    assert ledger.save(series) == 1
    ledger.forget()
    found = ledger.load(Series, series.id)
    assert found is not series
    assert (found.title, found.description, found.version) == ("Samtal", "Tre delar", 1)


def test_a_recent_aggregate_is_not_read_again(house: StoredHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger = house.library.ledger
    series = Series.start("Samtal")
    ledger.save(series)
    monkeypatch.setattr(house.library.recorder, "select_events", lambda *_: pytest.fail("it was read"))
    assert ledger.load(Series, series.id) is series


def test_nothing_pending_is_nothing_saved(house: StoredHouse) -> None:
    series = Series.start("Samtal")
    house.library.ledger.save(series)
    assert house.library.ledger.save(series) == 0
    assert house.library.ledger.save() == 0
    assert len(log_of(house.path)) == 1


def test_several_aggregates_are_saved_in_one_transaction(house: StoredHouse) -> None:
    first, second = Series.start("Ett"), Series.start("Två")
    second.describe("Två", "och ett halvt")
    assert house.library.ledger.save(first, second) == 3
    assert len({row.recorded_at for row in log_of(house.path)}) == 1


def test_an_unknown_aggregate_is_refused(house: StoredHouse) -> None:
    with pytest.raises(NotFoundError, match="There is no series"):
        house.library.ledger.load(Series, uuid4())
    assert house.library.ledger.find(Series, uuid4()) is None


def test_an_aggregate_of_another_kind_is_not_found(house: StoredHouse) -> None:
    series = Series.start("Samtal")
    house.library.ledger.save(series)
    assert house.library.ledger.find(Seminar, series.id) is None
    with pytest.raises(NotFoundError):
        house.library.ledger.load(Seminar, series.id)


def test_a_command_refused_halfway_is_never_seen(house: StoredHouse) -> None:
    ledger = house.library.ledger
    seminar = house.planning.plan_seminar(TitleCard("Vatten"))
    found = ledger.load(Seminar, seminar)
    found.retitle("Something else", "en")
    with pytest.raises(RuleError):
        found.place_in_series(None, 0)
    assert ledger.load(Seminar, seminar).title == "Vatten"


def test_a_second_change_of_the_same_version_is_a_conflict(house: StoredHouse) -> None:
    ledger = house.library.ledger
    series = Series.start("Samtal")
    ledger.save(series)
    ledger.forget()
    mine = ledger.load(Series, series.id)
    ledger.forget()
    theirs = ledger.load(Series, series.id)
    theirs.describe("Theirs", "")
    ledger.save(theirs)
    mine.describe("Mine", "")
    with pytest.raises(ChangedElsewhereError, match="somebody else has changed it"):
        ledger.save(mine)
    again = ledger.load(Series, series.id)
    assert again.title == "Theirs"
    again.describe("Mine", "")
    ledger.save(again)
    assert house.views.library().series[0].title == "Mine"


def test_one_conflict_keeps_everything_of_the_command_out(house: StoredHouse) -> None:
    ledger = house.library.ledger
    series = Series.start("Samtal")
    ledger.save(series)
    ledger.forget()
    stale = ledger.load(Series, series.id)
    ledger.forget()
    newer = ledger.load(Series, series.id)
    newer.describe("Newer", "")
    ledger.save(newer)
    stale.describe("Stale", "")
    bystander = Series.start("Bystander")
    with pytest.raises(NotSavedError):
        ledger.save(bystander, stale)
    assert ledger.find(Series, bystander.id) is None
    assert [card.title for card in house.views.library().series] == ["Newer"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files the POSIX way")
def test_on_a_full_disk_nothing_is_saved_and_saving_later_works(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house, "Ada Berg")
    person = house.views.plan(seminar).seats[0].person
    before = len(log_of(house.path))
    capture = Capture.note(seminar, text_of_length(2000), Moment(1.0), seat="ab", person=person)
    with files_no_larger_than(1_000_000), pytest.raises(DiskError, match=r"^Not saved: .*save again$"):
        house.library.ledger.save(capture)
    assert len(log_of(house.path)) == before
    assert house.views.captures(seminar) == ()
    assert house.library.ledger.find(Capture, capture.id) is None
    again = Capture.note(seminar, text_of_length(2000), Moment(1.0), seat="ab", person=person)
    house.library.ledger.save(again)
    assert [view.id for view in house.views.captures(seminar)] == [again.id]
    assert house.library.keeper.verify(unreported).fault == ""


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files the POSIX way")
def test_whichever_write_fails_a_note_is_saved_or_it_is_not(house: StoredHouse) -> None:
    """The write-ahead log may grow by a little more each time: the note's first page fails, then its second …"""
    seminar = seminar_with_panel(house, "Ada Berg")
    person = house.views.plan(seminar).seats[0].person
    journal = house.path.with_name(house.path.name + "-wal")
    saved, refused = [], 0
    for room in range(0, 100_000, 2_500):
        capture = Capture.note(seminar, f"anteckning {room}", Moment(float(room)), seat="ab", person=person)
        with files_no_larger_than(journal.stat().st_size + room):
            try:
                house.library.ledger.save(capture)
                saved.append(capture.id)
            except DiskError:
                refused += 1
        assert [view.id for view in house.views.captures(seminar)] == saved
    assert saved
    assert refused
    assert len(house.views.search("anteckning")) == len(saved)
    assert house.library.keeper.verify(unreported).fault == ""


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files the POSIX way")
def test_when_the_keys_can_not_be_written_nothing_is_saved(house: StoredHouse) -> None:
    seminar = house.planning.plan_seminar(TitleCard("Vatten"))
    capture = Capture.note(seminar, "a confidence", Moment(1.0), seat="ab", person=uuid4())
    with files_no_larger_than(100), pytest.raises(DiskError):
        house.library.ledger.save(capture)
    assert house.library.ledger.find(Capture, capture.id) is None
    house.library.ledger.save(Capture.note(seminar, "later", Moment(1.0), seat="ab", person=uuid4()))
    assert house.library.keeper.facts().keys_missing == 0


def test_keys_are_on_the_disk_before_the_events_that_need_them(
    house: StoredHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    seminar, person = house.planning.plan_seminar(TitleCard("Vatten")), uuid4()
    recorder = house.library.recorder
    missing: list[frozenset[UUID]] = []
    real = recorder.append

    def append(connection: sa.Connection, events: Sequence[StoredEvent]) -> list[int]:
        missing.append(PersonKeys(house.path).missing([person]))
        return real(connection, events)

    monkeypatch.setattr(recorder, "append", append)
    house.library.ledger.save(Capture.note(seminar, "a confidence", Moment(1.0), seat="ab", person=person))
    assert missing == [frozenset()]


def test_a_failed_commit_is_believed(house: StoredHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a failed sync the connection is a new one, and nothing of the command is there."""
    series = Series.start("Samtal")
    house.library.ledger.save(series)
    series.describe("Never synced", "")
    database = house.library.recorder._database
    reconnected: list[bool] = []
    real = database.reconnect

    def fail(*_: object) -> None:
        raise OperationalError("disk I/O error")

    def reconnect() -> None:
        reconnected.append(True)
        real()

    monkeypatch.setattr(house.library.recorder, "track", fail)
    monkeypatch.setattr(database, "reconnect", reconnect)
    with pytest.raises(DiskError, match="disk I/O error"):
        house.library.ledger.save(series)
    monkeypatch.undo()
    assert reconnected == [True]
    assert house.library.ledger.load(Series, series.id).title == "Samtal"
    assert house.views.library().series[0].title == "Samtal"


def test_a_mistake_of_the_programs_is_not_called_the_disks(house: StoredHouse) -> None:
    series = Series.start("Samtal")
    database = house.library.recorder._database
    with database.writing(), pytest.raises(Exception, match="still open") as refused:
        house.library.ledger.save(series)
    assert not isinstance(refused.value, LibraryError)
    assert house.library.ledger.find(Series, series.id) is None


def test_half_a_character_is_refused_in_words(house: StoredHouse) -> None:
    broken = Series.start("Samtal \ud83d")
    with pytest.raises(BrokenTextError, match="half a character"):
        house.library.ledger.save(broken)
    seminar = house.planning.plan_seminar(TitleCard("Vatten"))
    with pytest.raises(BrokenTextError):
        house.library.ledger.save(Capture.note(seminar, "\udc00", Moment(0.0), person=uuid4(), seat="ab"))
    assert house.library.ledger.find(Series, broken.id) is None
    assert house.views.library().series == ()


def test_a_damaged_event_is_named_when_its_aggregate_is_loaded(path: Path) -> None:
    house = house_in(path)
    series = Series.start("Samtal")
    house.library.ledger.save(series)
    house.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE events SET state = CAST('{\"title\": 5}' AS BLOB)")
    house = house_in(path)
    with pytest.raises(DamagedEventError, match=str(series.id)):
        house.library.ledger.load(Series, series.id)
    house.close()


def test_an_aggregate_with_a_gap_is_named(path: Path) -> None:
    house = house_in(path)
    series = Series.start("Samtal")
    series.describe("Två", "")
    series.describe("Tre", "")
    house.library.ledger.save(series)
    house.close()
    for gone in (2, 1):
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("DELETE FROM events WHERE originator_version = ?", (gone,))
        house = house_in(path)
        with pytest.raises(DamagedEventError, match=str(series.id)):
            house.library.ledger.load(Series, series.id)
        house.close()


def test_every_event_and_its_projection_are_in_the_same_transaction(
    house: StoredHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    database, real = house.library.recorder._database, Database.writing

    def writing(one: Database) -> AbstractContextManager[sa.Connection]:
        begun.append("writing")
        return real(one)

    monkeypatch.setattr(Database, "writing", writing)
    house.library.ledger.save(Series.start("Samtal"))
    assert begun == ["writing"]
    with database.reading() as connection:
        assert connection.scalar(sa.text("SELECT notification_id FROM tracking")) == 1


def test_followers_are_woken_after_the_commit(house: StoredHouse) -> None:
    seen: list[int | None] = []
    with house.library.recorder.subscribe(gt=0) as subscription:
        house.library.ledger.save(Series.start("Samtal"))
        seen.append(next(subscription).id)
        house.library.ledger.save(Series.start("Samtal"))
        seen.append(next(subscription).id)
    assert seen == [1, 2]
