# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A seminar goes by the name that another program gave it, unless that name is also another's."""

from __future__ import annotations

from seminarapp.application.activities import Activities
from seminarapp.application.library.outside import sources_of
from seminarapp.application.planning.planning import TitleCard
from tests.application.schedules import event, schedule
from tests.fakes.house import FakeHouse


def test_a_name_of_its_own_is_kept_and_a_shared_one_is_not(house: FakeHouse, activities: Activities) -> None:
    taken = (event(1, uid="own"), event(2, uid="shared"), event(3, uid="shared"))
    activities.adopting.take_in(schedule(*taken), "f.ics")
    planned = activities.planning.plan_seminar(TitleCard("Planerat här"))
    cards = {card.title: card.id for card in house.views.library().seminars}
    found = sources_of(house.views, tuple(cards.values()))
    assert found[cards["Samtal 1"]].uid == "own"
    assert (found[cards["Samtal 2"]].uid, found[cards["Samtal 2"]].track) == ("", "Rätt")
    assert found[cards["Samtal 3"]].uid == ""
    assert planned not in found


def test_a_shared_name_is_nobodys_when_one_of_them_is_asked_for_alone(
    house: FakeHouse, activities: Activities
) -> None:
    activities.adopting.take_in(schedule(event(1, uid="shared"), event(2, uid="shared")), "f.ics")
    first = house.views.library().seminars[0].id
    assert sources_of(house.views, (first,))[first].uid == ""


def test_what_is_written_counts_on_from_where_the_other_program_was(
    house: FakeHouse, activities: Activities
) -> None:
    activities.adopting.take_in(schedule(event(1, sequence=7)), "f.ics")
    card = house.views.library().seminars[0]
    material = activities.writing.with_revision(activities.writing.material(card.id))
    assert material.source is not None
    assert material.source.uid == "guid-1"
    assert material.revision > 7
    planned = activities.planning.plan_seminar(TitleCard("Planerat här"))
    material = activities.writing.with_revision(activities.writing.material(planned))
    assert (material.source, material.revision) == (None, 1)
