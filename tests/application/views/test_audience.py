# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The audience: participants in the order of a list on paper."""

from __future__ import annotations

from uuid import UUID

from seminarapp.application.views.audience import Participant


def listed(*participants: tuple[str, str, str]) -> list[tuple[str, str, str]]:
    known = (
        Participant(UUID(int=number), name, organisation, email)
        for number, (name, organisation, email) in enumerate(participants)
    )
    return [(one.name, one.organisation, one.email) for one in sorted(known, key=Participant.by_name)]


def test_participants_stand_by_name() -> None:
    assert listed(("Cilla Ek", "", ""), ("Anna Berg", "", ""), ("Bo Dahl", "", "")) == [
        ("Anna Berg", "", ""),
        ("Bo Dahl", "", ""),
        ("Cilla Ek", "", ""),
    ]


def test_capitals_part_nobody() -> None:
    assert listed(("bo Dahl", "", ""), ("ANNA Berg", "", ""), ("Cilla Ek", "", "")) == [
        ("ANNA Berg", "", ""),
        ("bo Dahl", "", ""),
        ("Cilla Ek", "", ""),
    ]


def test_namesakes_stand_by_organisation_and_then_by_address() -> None:
    assert listed(
        ("Anna Berg", "Vattenverket", "b@exempel.se"),
        ("Anna Berg", "Länsstyrelsen", "z@exempel.se"),
        ("Anna Berg", "vattenverket", "A@exempel.se"),
    ) == [
        ("Anna Berg", "Länsstyrelsen", "z@exempel.se"),
        ("Anna Berg", "vattenverket", "A@exempel.se"),
        ("Anna Berg", "Vattenverket", "b@exempel.se"),
    ]
