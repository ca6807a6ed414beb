# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A person who was found leads to the entry that the directory has now."""

from __future__ import annotations

from pathlib import Path

from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.people import PersonRecord
from seminarapp.bootstrap import open_house


def test_a_person_who_was_merged_is_found_with_the_entry_that_stayed(tmp_path: Path) -> None:
    with open_house(str(tmp_path / "library.seminarapp")) as house:
        acts = house.activities
        seminar = acts.planning.plan_seminar(TitleCard("Samtal"))
        acts.planning.seat_panelist(seminar, Panelist("Ada Vattensjö"))
        (before,) = acts.overview.search("vattensjö")
        assert before.person is not None
        stays = acts.people.write_card(None, PersonRecord("Ada Sjö"))
        acts.people.merge(stays, before.person)
        (after,) = acts.overview.search("vattensjö")
    assert after.person == stays
    assert after.text == before.text
