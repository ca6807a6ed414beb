# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The directory in the read tables: the list, one person, and who has exactly that name."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.views.people import RoleView
from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.particulars import Basis, DatedRole, Photo, Purpose
from seminarapp.domain.person import Person
from seminarapp.domain.personal import Personal
from seminarapp.domain.values import Schedule
from tests.storage.houses import StoredHouse, log_of

SPRING, AUTUMN = date(2026, 3, 1), date(2026, 9, 1)


@pytest.fixture
def ada() -> Person:
    ada = Person.register(uuid4(), "Ada Berg", "forskare", "Institutet")
    ada.call("Ada Berg", "Bärj", "AB")
    ada.list_roles(
        [
            DatedRole.of(ada.id, "chef", "Verket", "V", since=AUTUMN),
            DatedRole.of(ada.id, "forskare", "Institutet", until=SPRING),
        ]
    )
    ada.reach_at(["ada@verket.example"], ["112"])
    ada.show(Photo.of(ada.id, b"picture", "Ada vid en tavla"))
    ada.record_consent(Purpose.PHOTO, Basis.CONSENT, SPRING, "på papper")
    ada.record_consent(Purpose.LIST, Basis.PUBLIC_TASK, SPRING)
    ada.withdraw_consent(Purpose.PHOTO, AUTUMN)
    return ada


def test_one_person_is_told_of_whole(house: StoredHouse, ada: Person) -> None:
    house.library.ledger.save(ada)
    view = house.views.person(ada.id)
    line = view.line
    assert (line.id, line.name, line.pronunciation, line.initials) == (ada.id, "Ada Berg", "Bärj", "AB")
    assert line.roles == (
        RoleView("chef", "Verket", "V", since=AUTUMN),
        RoleView("forskare", "Institutet", until=SPRING),
    )
    assert (line.emails, line.phones, line.pictured) == (("ada@verket.example",), ("112",), True)
    assert (view.photo, view.photo_alternative) == (b"picture", "Ada vid en tavla")
    assert [(one.purpose, one.given, one.note, one.withdrawn) for one in view.consents] == [
        (Purpose.LIST, SPRING, "", None),
        (Purpose.PHOTO, SPRING, "på papper", AUTUMN),
    ]
    assert house.views.people() == (line,)


def test_a_basis_given_again_and_a_photo_taken_away_leave_nothing_of_the_old(
    house: StoredHouse, ada: Person
) -> None:
    house.library.ledger.save(ada)
    ada.record_consent(Purpose.PHOTO, Basis.CONTRACT, AUTUMN)
    ada.show(None)
    house.library.ledger.save(ada)
    view = house.views.person(ada.id)
    assert (view.photo, view.photo_alternative, view.line.pictured) == (b"", "", False)
    assert (view.consents[1].basis, view.consents[1].withdrawn) == (Basis.CONTRACT, None)


def test_many_are_told_of_at_once_in_the_order_that_is_asked_for(house: StoredHouse, ada: Person) -> None:
    others = [Person.register(uuid4(), f"Person {number}") for number in range(700)]
    house.library.ledger.save(ada, *others)
    wanted = [others[650].id, ada.id, *(one.id for one in others[:600])]
    cards = house.views.cards(wanted)
    assert [card.line.id for card in cards] == wanted
    assert cards[1] == house.views.person(ada.id)
    assert house.views.cards([]) == ()
    with pytest.raises(NotFoundError, match="no person"):
        house.views.cards([ada.id, uuid4()])


def test_nobody_is_found_under_an_unknown_id(house: StoredHouse) -> None:
    with pytest.raises(NotFoundError, match="no person"):
        house.views.person(uuid4())


def test_an_old_log_of_one_role_is_read(house: StoredHouse) -> None:
    person = Person.register(uuid4(), "Ada Borg", "", "Institutet")
    person._correct(Personal("Ada Berg", person.id), Personal("forskare", person.id), "Verket")
    house.library.ledger.save(person)
    assert house.views.person(person.id).line.roles == (RoleView("forskare", "Verket"),)


def test_appearances_are_listed_the_latest_first(house: StoredHouse) -> None:
    for year in (2024, 2026, 2025):
        starts = datetime(year, 3, 12, 13, tzinfo=UTC)
        seminar = house.planning.plan_seminar(TitleCard(f"Vatten {year}", schedule=Schedule(starts)))
        seat = house.planning.seat_panelist(seminar, Panelist("Ada Berg", organisation="Institutet"))
        if year == 2024:
            house.planning.excuse_panelist(seminar, seat)
    house.planning.appoint_moderator(seminar, "Ada Berg", "", "Institutet")
    (line,) = house.views.people()
    told = [(one.title, one.seat, one.excused) for one in house.views.person(line.id).appearances]
    assert sorted(told[1:3]) == [("Vatten 2025", "", False), ("Vatten 2025", "ab", False)]
    assert (told[0], told[3]) == (("Vatten 2026", "ab", False), ("Vatten 2024", "ab", True))


def test_neither_templates_nor_what_is_discarded_is_an_appearance(house: StoredHouse) -> None:
    kept, gone = (house.planning.plan_seminar(TitleCard(title)) for title in ("Vatten", "Jord"))
    for seminar in (kept, gone):
        house.planning.seat_panelist(seminar, Panelist("Ada Berg", organisation="Institutet"))
    house.repeating.keep_as_template(kept, "Mall")
    house.scheduling.discard_seminar(gone)
    (line,) = house.views.people()
    assert [one.title for one in house.views.person(line.id).appearances] == ["Vatten"]


# -- merged -----------------------------------------------------------------------------------------------------------


def test_a_merged_entry_stands_for_whom_it_was_merged_into(house: StoredHouse, ada: Person) -> None:
    older, oldest = (Person.register(uuid4(), "A. Berg", "", place) for place in ("Näs", "Vik"))
    seminar = house.planning.plan_seminar(TitleCard("Vatten"))
    house.library.ledger.save(older, oldest)
    house.planning.seat_panelist(seminar, Panelist("A. Berg", organisation="Vik"))
    older.absorb(oldest)
    house.library.ledger.save(older, oldest)
    ada.absorb(older)
    house.library.ledger.save(ada, older)
    assert [line.id for line in house.views.people()] == [ada.id]
    view = house.views.person(oldest.id)
    assert (view.line.id, view.absorbed) == (ada.id, (older.id, oldest.id))
    assert [one.title for one in view.appearances] == ["Vatten"]
    assert house.views.person_named("A. Berg", "Vik") == ada.id


# -- by exact name ----------------------------------------------------------------------------------------------------


def test_a_person_is_found_by_name_and_any_of_the_organisations(house: StoredHouse, ada: Person) -> None:
    house.library.ledger.save(ada)
    assert house.views.person_named("Ada Berg", "Institutet") == ada.id
    assert house.views.person_named("Ada Berg", "Verket") == ada.id
    assert house.views.person_named("Ada Berg", "") is None
    assert house.views.person_named("ada berg", "Institutet") is None


def test_a_corrected_name_is_found_and_the_old_one_is_not(house: StoredHouse) -> None:
    person = Person.register(uuid4(), "Ada Borg", "", "Institutet")
    person.call("Ada Berg")
    house.library.ledger.save(person)
    assert house.views.person_named("Ada Berg", "Institutet") == person.id
    assert house.views.person_named("Ada Borg", "Institutet") is None


def test_of_two_with_the_same_name_the_first_is_meant(house: StoredHouse) -> None:
    first, second = (Person.register(uuid4(), "Ada Berg") for _ in range(2))
    house.library.ledger.save(first, second)
    assert house.views.person_named("Ada Berg", "") == first.id


def test_made_anew_from_the_log_the_directory_is_the_same(house: StoredHouse, ada: Person) -> None:
    house.library.ledger.save(ada)
    before = house.views.person(ada.id)
    house.library.keeper.rebuild(lambda _done, _total: None)
    assert house.views.person(ada.id) == before


def test_nothing_personal_stands_in_the_log_in_the_clear(house: StoredHouse, ada: Person) -> None:
    house.library.ledger.save(ada)
    log = b"".join(row.state for row in log_of(house.path))
    for words in ("Berg", "Bärj", "chef", "ada@verket", "112", "tavla", "papper", "cGljdHVyZQ"):
        assert words.encode() not in log
