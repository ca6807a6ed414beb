# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where seminars come from, read from the read tables."""

from __future__ import annotations

from dataclasses import replace

from seminarapp.domain.origin import Source
from tests.application.schedules import BEGIN, event, schedule
from tests.storage.houses import StoredHouse


def test_origins_are_found_by_name_and_by_seminar(house: StoredHouse) -> None:
    events = [event(place) for place in range(1, 4)]
    report = house.adopting.take_in(schedule(*events), "program.xml")
    first, second, _third = report.seminars
    (found,) = house.views.origins_named(["guid-1", "nowhere"])
    assert (found.seminar, found.source) == (
        first,
        Source("guid-1", "Samtal 1", BEGIN, "Hamnsalen", "Rätt", do_not_record=False),
    )
    assert [one.seminar for one in house.views.origins_of([second, first])] == [first, second]
    assert house.views.origins_named([]) == house.views.origins_of([]) == ()


def test_more_names_than_a_query_takes_are_asked_for_in_several(house: StoredHouse) -> None:
    house.adopting.take_in(schedule(event(1), event(2)), "program.xml")
    names = ["guid-1", *(f"other-{number}" for number in range(2_000)), "guid-2"]
    assert len(house.views.origins_named(names)) == 2


def test_what_changed_there_is_what_is_known(house: StoredHouse) -> None:
    house.adopting.take_in(schedule(event(1)), "program.xml")
    house.adopting.take_in(schedule(replace(event(1), do_not_record=True)), "program.xml", update=True)
    assert house.views.origins_named(["guid-1"])[0].source.do_not_record
