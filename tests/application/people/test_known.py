# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who somebody in a file is: never by a name alone where something tells two people apart."""

from __future__ import annotations

import time
from uuid import UUID, uuid4

import pytest

from seminarapp.application.people.known import Known, folded
from seminarapp.application.records.people import PersonRecord, RoleRecord
from seminarapp.application.views.people import PersonLine, RoleView
from seminarapp.domain.errors import ReadError

VIK, NAS = uuid4(), uuid4()


def line(person: UUID, name: str = "Anna Berg", organisation: str = "", email: str = "") -> PersonLine:
    roles = (RoleView("", organisation),) if organisation else ()
    return PersonLine(person, name, roles=roles, emails=(email,) if email else ())


def record(organisation: str = "", email: str = "", person: UUID | None = None) -> PersonRecord:
    roles = (RoleRecord("", organisation),) if organisation else ()
    return PersonRecord("Anna Berg", roles=roles, emails=(email,) if email else (), person=person)


@pytest.fixture
def known() -> Known:
    """Two of one name: at Vik with an address, and at Näs."""
    return Known([line(VIK, organisation="Vik kommun", email="a@vik.example"), line(NAS, organisation="Näs")])


@pytest.mark.parametrize(
    ("found", "who"),
    [
        (record("vik  KOMMUN"), VIK),
        (record("Näs"), NAS),
        (record("Elsewhere", "A@VIK.example"), VIK),
        (record("Näs", "a@vik.example"), VIK),
        (record("Elsewhere"), None),
        (record("Elsewhere", "other@x.example"), None),
        (record("", "", VIK), VIK),
        (record("Elsewhere", "", NAS), NAS),
        (record("", "other@x.example"), NAS),
    ],
)
def test_what_is_said_beside_the_name_tells_who_is_meant(
    known: Known, found: PersonRecord, who: UUID | None
) -> None:
    assert known.who(found) == who


def test_a_name_that_two_have_tells_nobody(known: Known) -> None:
    with pytest.raises(ReadError, match="Several in the directory are called “Anna Berg”"):
        known.who(record())


def test_an_id_with_nothing_else_in_common_is_somebody_else(known: Known) -> None:
    assert known.who(PersonRecord("Bo Ek", person=VIK)) is None
    assert known.who(PersonRecord("Anna Ek", person=VIK)) == VIK


def test_who_is_learnt_anew_is_known_by_the_new_name_alone() -> None:
    known = Known([line(VIK)])
    known.learn(line(VIK, "Anna Ek"))
    assert known.who(record()) is None
    assert known.who(PersonRecord("anna ek")) == VIK


@pytest.mark.parametrize(
    ("one", "other"), [("Åsa Öst", "a\u030asa  o\u0308st"), ("STRASSE", "straße"), ("ﬁn", "FIN")]
)
def test_names_are_compared_without_case_and_by_what_they_look_like(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_ten_thousand_of_one_name_are_told_apart_soon() -> None:
    known = Known([])
    before = time.process_time()
    for number in range(10_000):
        told = PersonRecord(
            "Ada Berg", emails=(f"a{number}@example.org",), roles=(RoleRecord("", f"O {number}"),)
        )
        assert known.who(told) is None
        line = PersonLine(uuid4(), "Ada Berg", roles=(RoleView("", f"O {number}"),), emails=told.emails)
        known.learn(line)
        assert known.who(told) == line.id
    assert time.process_time() - before < 8
