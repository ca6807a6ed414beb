# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who is registered, read from the read tables."""

from __future__ import annotations

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.records.registration_list import Registrant
from tests.storage.houses import StoredHouse

LIST = (
    Registrant("sara Lind", "Kommunen", "sara@example.org", "rullstol"),
    Registrant("Olof Åkesson", "Regionen"),
    Registrant("Sara Lind", "Högskolan"),
)


def test_participants_stand_by_name_each_in_their_own_seminar(house: StoredHouse) -> None:
    first, second = (house.planning.plan_seminar(TitleCard(title)) for title in ("Ett", "Två"))
    house.registering.register_all(first, LIST)
    house.registering.register_all(second, LIST[1:2])
    found = house.views.participants(first)
    assert [(one.name, one.organisation) for one in found] == [
        ("Olof Åkesson", "Regionen"),
        ("Sara Lind", "Högskolan"),
        ("sara Lind", "Kommunen"),
    ]
    assert (found[2].email, found[2].note, found[2].cancelled) == ("sara@example.org", "rullstol", False)
    assert [one.name for one in house.views.participants(second)] == ["Olof Åkesson"]


def test_who_has_cancelled_stands_only_where_they_are_asked_for(house: StoredHouse) -> None:
    seminar = house.planning.plan_seminar(TitleCard("Ett"))
    house.registering.register_all(seminar, LIST)
    olof = house.views.participants(seminar)[0]
    house.registering.cancel([olof.id])
    assert olof.id not in [one.id for one in house.views.participants(seminar)]
    everybody = house.views.participants(seminar, cancelled=True)
    assert [one.cancelled for one in everybody] == [True, False, False]
    house.registering.renew([olof.id])
    assert house.views.participants(seminar)[0] == olof


def test_a_correction_replaces_what_the_list_says(house: StoredHouse) -> None:
    seminar = house.planning.plan_seminar(TitleCard("Ett"))
    registration = house.registering.register(seminar, LIST[0])
    house.registering.correct(registration, Registrant("Sara Lindh", "Regionen"))
    (sara,) = house.views.participants(seminar)
    assert (sara.name, sara.organisation, sara.email, sara.note) == ("Sara Lindh", "Regionen", "", "")


def test_who_was_taken_off_the_list_stands_nowhere(house: StoredHouse) -> None:
    seminar = house.planning.plan_seminar(TitleCard("Ett"))
    house.registering.register_all(seminar, LIST)
    olof = house.views.participants(seminar)[0]
    house.registering.remove([olof.id])
    assert olof.id not in [one.id for one in house.views.participants(seminar, cancelled=True)]
    assert len(house.views.participants(seminar)) == 2
    assert house.views.plan(seminar).registered == 2
