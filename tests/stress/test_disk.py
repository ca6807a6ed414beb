# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The short form of `dev stress disk`, and that it would notice."""

from __future__ import annotations

from contextlib import suppress

import pytest

from seminarapp.domain.errors import SeminarappError
from seminarapp.storage.engine import Database
from tests.stress.disk import Tally, one_run
from tests.stress.faulty_disk import reachable

pytestmark = pytest.mark.skipif(reachable() is None, reason="this Python's SQLite lets nobody stand below it")


@pytest.mark.parametrize("every", [1, 13, 29, 34, 50, 54, 66, 97, 118, 139, 181, 240])
def test_whichever_write_fails_nothing_acknowledged_is_lost(every: int) -> None:
    tally = Tally()
    one_run(every, tally)
    assert tally.lost == []
    assert tally.failed
    assert tally.runs == 1


def test_without_the_checkpoint_after_a_failed_write_notes_would_be_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reconnect = Database.reconnect

    def trusting(database: Database) -> None:
        reconnect(database)
        database._doubted = False

    monkeypatch.setattr(Database, "reconnect", trusting)
    tally = Tally()
    for every in (50, 52, 54, 58, 62, 66, 70):
        with suppress(SeminarappError):  # a library that does not open is lost, too
            one_run(every, tally)
    assert tally.lost
