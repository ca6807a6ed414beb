# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the library knows of itself."""

from __future__ import annotations

from pathlib import Path

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.ports.keeping import unreported
from seminarapp.domain.capture import Moment
from seminarapp.domain.shorthand import Noted
from tests.storage.houses import StoredHouse, house_in, log_of, seminar_with_panel


def test_a_new_library_knows_that_it_is_empty(house: StoredHouse) -> None:
    facts = house.library.keeper.facts()
    assert (facts.location, facts.events, facts.head) == (str(house.path), 0, "0" * 64)
    assert (facts.keys_missing, facts.synced_by) == (0, "")


def test_the_head_is_the_last_events_hash(house: StoredHouse) -> None:
    seminar_with_panel(house, "Ada Berg")
    rows = log_of(house.path)
    facts = house.library.keeper.facts()
    assert facts.events == len(rows)
    assert facts.head == rows[-1].hash.hex()


def test_a_sync_folder_is_told(tmp_path: Path) -> None:
    house = house_in(tmp_path / "Dropbox" / "library.seminarapp")
    assert house.library.keeper.facts().synced_by == "Dropbox"
    house.close()


def test_a_library_that_was_used_is_whole(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house, "Ada Berg")
    house.moderating.note(seminar, Entry(Noted("Det rinner", seat="ab"), Moment(1.0)))
    verdict = house.library.keeper.verify(unreported)
    assert verdict.fault == ""
    assert verdict.events == house.library.keeper.facts().events


def test_a_rebuild_forgets_what_was_in_memory(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house)
    house.library.keeper.rebuild(unreported)
    assert house.views.plan(seminar).card.id == seminar
    assert house.moderating.begin_segment(seminar, _segment(house, seminar), 2.0).runs[0].began_at == 2.0


def _segment(house: StoredHouse, seminar: object) -> str:
    (card,) = house.views.library().seminars
    assert card.id == seminar
    return house.planning.add_segment(card.id, "Läget", 10)
