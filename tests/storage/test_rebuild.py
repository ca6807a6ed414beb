# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Views are made anew when they must be, with progress, and whatever goes wrong leaves them as they were."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from seminarapp.application.ports.keeping import unreported
from seminarapp.domain.series import Series
from seminarapp.storage import projector, rebuild
from seminarapp.storage.errors import DamagedEventError, DiskFullError
from seminarapp.storage.library import open_library
from seminarapp.storage.log.tables import TRACKING
from tests.storage.houses import StoredHouse, everything, house_in, read_tables
from tests.storage.stores import SOMEBODY


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def with_series(path: Path, count: int) -> None:
    house = house_in(path)
    house.library.ledger.save(*(Series.start(f"Samtal {number:03}") for number in range(count)))
    house.close()


def titles(house: StoredHouse) -> list[str]:
    return [card.title for card in house.views.library().series]


def test_progress_is_told_from_nothing_to_all(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rebuild, "BATCH", 4)
    with_series(path, 10)
    house = house_in(path)
    told: list[tuple[int, int]] = []
    assert house.library.keeper.rebuild(lambda done, total: told.append((done, total))) == 10
    assert told == [(0, 10), (4, 10), (8, 10), (10, 10)]
    assert len(titles(house)) == 10
    house.close()


def test_an_empty_library_is_rebuilt_to_nothing(house: StoredHouse) -> None:
    assert house.library.keeper.rebuild(unreported) == 0
    assert titles(house) == []


def test_opening_again_does_not_rebuild(path: Path) -> None:
    with_series(path, 3)
    told: list[tuple[int, int]] = []
    house_in(path, lambda done, total: told.append((done, total))).close()
    assert told == []


def test_another_version_of_the_views_is_rebuilt_on_opening(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_series(path, 3)
    run(path, "UPDATE view_series SET title = 'as an older version told it'")
    monkeypatch.setattr(projector, "VIEWS_VERSION", projector.VIEWS_VERSION + 1)
    told: list[tuple[int, int]] = []
    house = house_in(path, lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (3, 3)]
    assert titles(house) == ["Samtal 000", "Samtal 001", "Samtal 002"]
    house.close()


def test_events_the_views_lack_are_added_on_opening(path: Path) -> None:
    with_series(path, 3)
    rows = read_tables(path)
    run(
        path,
        "DELETE FROM view_series WHERE title = 'Samtal 002'",
        "DELETE FROM view_searched WHERE text = 'Samtal 002'",
        "UPDATE tracking SET notification_id = 2",
    )
    told: list[tuple[int, int]] = []
    house_in(path, lambda done, total: told.append((done, total))).close()
    assert told == [(0, 1), (1, 1)]
    assert read_tables(path) == rows


def test_views_ahead_of_the_log_are_rebuilt(path: Path) -> None:
    with_series(path, 3)
    run(path, f"UPDATE {TRACKING.name} SET notification_id = 9")
    house = house_in(path)
    assert len(titles(house)) == 3
    house.close()


def test_a_rebuild_that_is_interrupted_leaves_the_views_as_they_were(path: Path) -> None:
    with_series(path, 3)
    house = house_in(path)
    before = everything(house.views)

    def interrupt(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        house.library.keeper.rebuild(interrupt)
    assert everything(house.views) == before
    found = {hit.text for hit in house.views.search("samtal")}
    assert found == {"Samtal 000", "Samtal 001", "Samtal 002"}
    house.close()


def test_an_event_that_can_not_be_read_is_named_and_the_views_stay(path: Path) -> None:
    with_series(path, 3)
    run(path, "UPDATE events SET state = CAST('{}' AS BLOB) WHERE id = 2")
    house = house_in(path)
    with pytest.raises(DamagedEventError, match="Version 1 of"):
        house.library.keeper.rebuild(unreported)
    assert len(titles(house)) == 3
    house.close()


def test_a_library_that_can_not_be_rebuilt_can_still_be_checked(path: Path) -> None:
    with_series(path, 3)
    run(path, "UPDATE events SET state = CAST('{}' AS BLOB) WHERE id = 2", "DELETE FROM library")
    with pytest.raises(DamagedEventError):
        open_library(path, SOMEBODY)
    with open_library(path, SOMEBODY, only_to_check=True) as library:
        assert library.keeper.verify(unreported).fault.startswith("Event 2 (series.started")


def test_a_disk_that_refuses_is_told(house: StoredHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    house.planning.start_series("Samtal")
    house.library.reserve.release()
    database = house.library.recorder._database
    with database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    text = "vatten " * 100_000
    with pytest.raises(DiskFullError, match="full"):
        house.library.ledger.save(Series.start(text))
    assert titles(house) == ["Samtal"]
