# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Persons and series by their exact name."""

from __future__ import annotations

from uuid import uuid4

from seminarapp.application.planning import Panelist, TitleCard
from seminarapp.domain.person import Person
from tests.storage.houses import StoredHouse


def test_a_person_is_found_by_name_and_organisation(house: StoredHouse) -> None:
    seminar = house.planning.plan_seminar(TitleCard("Vatten"))
    house.planning.seat_panelist(seminar, Panelist("Ada Berg", organisation="Institutet"))
    (seat,) = house.views.plan(seminar).seats
    assert house.views.person_named("Ada Berg", "Institutet") == seat.person
    assert house.views.person_named("Ada Berg", "") is None
    assert house.views.person_named("ada berg", "Institutet") is None


def test_a_corrected_name_is_found_and_the_old_one_is_not(house: StoredHouse) -> None:
    person = Person.register(uuid4(), "Ada Borg", "", "Institutet")
    person.correct("Ada Berg", "forskare", "Institutet")
    house.library.ledger.save(person)
    assert house.views.person_named("Ada Berg", "Institutet") == person.id
    assert house.views.person_named("Ada Borg", "Institutet") is None


def test_of_two_with_the_same_name_the_first_is_meant(house: StoredHouse) -> None:
    first, second = (Person.register(uuid4(), "Ada Berg") for _ in range(2))
    house.library.ledger.save(first, second)
    assert house.views.person_named("Ada Berg", "") == first.id


def test_a_series_is_found_by_its_exact_title(house: StoredHouse) -> None:
    series = house.planning.start_series("Samtal om vatten")
    house.planning.start_series("Samtal om vatten")
    assert house.views.series_titled("Samtal om vatten") == series
    assert house.views.series_titled("Samtal") is None
