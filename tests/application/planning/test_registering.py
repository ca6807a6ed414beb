# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who is going to be in the audience."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.planning.registering import Registering
from seminarapp.application.records.import_lines import Fate, Reason
from seminarapp.application.records.registration_list import Registrant
from seminarapp.domain.errors import EmptyTextError, NotFoundError, NotSavedError, RuleError
from tests.fakes.house import FakeHouse

SARA = Registrant("Sara Lind", "Kommunen", "sara@example.org", "rullstol", place=1)
OLOF = Registrant("Olof Åkesson", "Regionen", "olof@example.org", place=2)
LIST = (SARA, OLOF, Registrant("Maja Ek", "Länsstyrelsen", place=3))


@pytest.fixture
def registering(activities: Activities) -> Registering:
    return activities.registering


def names(registering: Registering, seminar: UUID) -> list[str]:
    return [one.name for one in registering.participants(seminar)]


# -- a list -----------------------------------------------------------------------------------------------------------


def test_a_list_is_taken_in_one_transaction_and_stands_by_name(
    registering: Registering, house: FakeHouse, seminar: UUID
) -> None:
    before = len(house.ledger.transactions)
    report = registering.register_all(seminar, LIST)
    assert house.ledger.transactions[before:] == [3]
    assert (report.title, report.events) == ("Vem äger vattnet?", 3)
    assert [line.fate for line in report.lines] == [Fate.NEW] * 3
    assert (report.lines[0].title, report.lines[0].details) == ("Sara Lind", "Kommunen, sara@example.org")
    maja, olof, sara = registering.participants(seminar)
    assert (maja.name, olof.name, sara.name) == ("Maja Ek", "Olof Åkesson", "Sara Lind")
    assert (sara.organisation, sara.email, sara.note) == ("Kommunen", "sara@example.org", "rullstol")


def test_a_preview_records_nothing_and_says_the_same(
    registering: Registering, house: FakeHouse, seminar: UUID
) -> None:
    before = len(house.ledger.log)
    preview = registering.register_all(seminar, LIST, dry_run=True)
    assert len(house.ledger.log) == before
    assert registering.register_all(seminar, LIST) == preview


def test_the_same_list_once_more_changes_nothing(
    registering: Registering, house: FakeHouse, seminar: UUID
) -> None:
    registering.register_all(seminar, LIST)
    before = len(house.ledger.log)
    report = registering.register_all(seminar, LIST, update=True)
    assert [line.fate for line in report.lines] == [Fate.KNOWN] * 3
    assert (report.events, len(house.ledger.log)) == (0, before)


def test_what_the_list_says_otherwise_is_told_and_taken_over_only_when_asked_for(
    registering: Registering, seminar: UUID
) -> None:
    registering.register_all(seminar, LIST)
    changed = (Registrant("Sara Lindh", "", "SARA@example.org", "", place=1),)
    report = registering.register_all(seminar, changed)
    assert report.lines[0].fate is Fate.CHANGED
    assert report.lines[0].reasons == (Reason("name", {"old": "Sara Lind", "new": "Sara Lindh"}),)
    assert names(registering, seminar)[-1] == "Sara Lind"
    assert registering.register_all(seminar, changed, update=True).events == 1
    sara = registering.participants(seminar)[-1]
    assert (sara.name, sara.organisation, sara.email, sara.note) == (
        "Sara Lindh",
        "Kommunen",
        "sara@example.org",
        "rullstol",
    )


def test_who_has_cancelled_is_not_registered_again_by_a_list(registering: Registering, seminar: UUID) -> None:
    registering.register_all(seminar, LIST)
    registering.cancel(one.id for one in registering.participants(seminar) if one.name == "Sara Lind")
    report = registering.register_all(seminar, LIST, update=True)
    assert (report.lines[0].fate, report.lines[0].reasons) == (Fate.LEFT, (Reason("cancelled"),))
    assert names(registering, seminar) == ["Maja Ek", "Olof Åkesson"]


def test_a_row_that_comes_twice_is_taken_once(registering: Registering, seminar: UUID) -> None:
    report = registering.register_all(seminar, (SARA, OLOF, Registrant("SARA  LIND", "", "Sara@example.org")))
    assert report.lines[2].fate is Fate.LEFT
    assert report.lines[2].reasons == (Reason("doubled", {"other": 1}),)
    assert len(registering.participants(seminar)) == 2


def test_a_row_without_anybody_is_left_and_one_without_a_name_is_called_by_the_address(
    registering: Registering, seminar: UUID
) -> None:
    report = registering.register_all(
        seminar, (Registrant(" ", "Kommunen", place=1), Registrant("", email="x@example.org", place=2))
    )
    assert [(line.fate, line.reasons) for line in report.lines] == [
        (Fate.LEFT, (Reason("nobody"),)),
        (Fate.NEW, (Reason("mail_for_name"),)),
    ]
    assert names(registering, seminar) == ["x@example.org"]
    again = registering.register_all(seminar, (Registrant("", email="x@example.org"),))
    assert again.lines[0].fate is Fate.KNOWN


def test_a_list_for_a_seminar_that_is_not_there_is_refused(registering: Registering) -> None:
    with pytest.raises(NotFoundError):
        registering.register_all(uuid4(), LIST)


def test_what_the_disk_refuses_leaves_nobody_half_registered(
    registering: Registering, house: FakeHouse, seminar: UUID
) -> None:
    house.ledger.broken = True
    with pytest.raises(NotSavedError):
        registering.register_all(seminar, LIST)
    assert registering.participants(seminar) == ()


# -- by hand ----------------------------------------------------------------------------------------------------------


def test_one_is_registered_by_hand(registering: Registering, seminar: UUID) -> None:
    registration = registering.register(seminar, SARA)
    (sara,) = registering.participants(seminar)
    assert (sara.id, sara.name, sara.cancelled) == (registration, "Sara Lind", False)
    with pytest.raises(EmptyTextError):
        registering.register(seminar, Registrant(" ", email="x@example.org"))
    with pytest.raises(NotFoundError):
        registering.register(uuid4(), SARA)


def test_who_is_on_the_list_is_not_registered_twice(registering: Registering, seminar: UUID) -> None:
    registering.register(seminar, SARA)
    with pytest.raises(RuleError, match="“Sara Lind” is registered already"):
        registering.register(seminar, Registrant("Sara Lind", email="sara@example.org"))
    assert len(registering.participants(seminar)) == 1


def test_who_had_cancelled_is_taken_up_again_by_hand(registering: Registering, seminar: UUID) -> None:
    registration = registering.register(seminar, SARA)
    registering.cancel([registration])
    assert registering.participants(seminar) == ()
    assert [one.cancelled for one in registering.participants(seminar, cancelled=True)] == [True]
    again = registering.register(seminar, Registrant("Sara Lind", "Regionen", "sara@example.org"))
    (sara,) = registering.participants(seminar)
    assert again == registration
    assert (sara.organisation, sara.note) == ("Regionen", "rullstol")


def test_cancelling_by_mistake_is_put_right(registering: Registering, seminar: UUID) -> None:
    registering.register_all(seminar, LIST)
    everybody = [one.id for one in registering.participants(seminar)]
    registering.cancel(everybody)
    assert registering.participants(seminar) == ()
    registering.renew(everybody)
    assert len(registering.participants(seminar)) == 3


def test_a_participant_is_corrected(registering: Registering, seminar: UUID) -> None:
    registration = registering.register(seminar, SARA)
    registering.correct(registration, Registrant("Sara Lindh", "Kommunen", "", ""))
    (sara,) = registering.participants(seminar)
    assert (sara.name, sara.email, sara.note) == ("Sara Lindh", "", "")


def test_the_history_tells_of_registrations(
    registering: Registering, activities: Activities, seminar: UUID
) -> None:
    registration = registering.register(seminar, SARA)
    registering.cancel([registration])
    told = [line.text for line in activities.history.of_seminar(seminar, "en")]
    assert told[-2:] == ["participant registered: Sara Lind, Kommunen", "registration cancelled: Sara Lind"]


# -- by hand ----------------------------------------------------------------------------------------------------------


def test_a_mistake_is_taken_off_the_list_and_can_be_registered_anew(
    registering: Registering, seminar: UUID
) -> None:
    registering.register_all(seminar, LIST)
    registering.remove([registering.meant(seminar, "sara lind").id])
    assert names(registering, seminar) == ["Maja Ek", "Olof Åkesson"]
    assert len(registering.participants(seminar, cancelled=True)) == 2
    registering.register(seminar, SARA)
    assert names(registering, seminar) == ["Maja Ek", "Olof Åkesson", "Sara Lind"]


def test_a_participant_is_meant_by_id_address_or_name(registering: Registering, seminar: UUID) -> None:
    registering.register_all(seminar, LIST)
    sara = registering.participants(seminar)[2]
    for reference in (str(sara.id), str(sara.id)[:13], " SARA@example.org", "sara lind "):
        assert registering.meant(seminar, reference) == sara


@pytest.mark.parametrize("reference", ["", " ", "Nemo", "zz"])
def test_nobody_is_meant_by_what_nobody_is_called(
    registering: Registering, seminar: UUID, reference: str
) -> None:
    registering.register_all(seminar, [*LIST, Registrant("Utan Adress")])
    with pytest.raises(NotFoundError, match="is not on the list of participants"):
        registering.meant(seminar, reference)


def test_namesakes_are_told_apart_by_their_ids(registering: Registering, seminar: UUID) -> None:
    registering.register_all(seminar, [Registrant("Bo Ek", "Näs"), Registrant("Bo Ek", "Vik")])
    with pytest.raises(NotFoundError, match="“Bo Ek” means 2 participants"):
        registering.meant(seminar, "Bo Ek")
