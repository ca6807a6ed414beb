# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The directory: nobody is registered twice, and nobody is taken for somebody else."""

from __future__ import annotations

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.people.directory import Directory
from seminarapp.application.planning.planning import Panelist, TitleCard
from tests.fakes.house import FakeHouse


@pytest.fixture
def directory(house: FakeHouse) -> Directory:
    return Directory(house.views)


def test_somebody_unknown_is_registered_once(directory: Directory) -> None:
    first = directory.person(" Eva Öst ", "docent", "Vik kommun")
    assert directory.person("Eva Öst", "professor", " Vik kommun ") == first
    (newcomer,) = directory.newcomers
    assert (newcomer.id, newcomer.name.text) == (first, "Eva Öst")
    assert [role.organisation for role in newcomer.roles] == ["Vik kommun"]


def test_the_same_name_elsewhere_is_somebody_else(directory: Directory) -> None:
    here, there = (directory.person("Eva Öst", "", place) for place in ("Vik kommun", "Näs kommun"))
    assert here != there
    assert len(directory.newcomers) == 2


def test_whom_the_library_knows_is_no_newcomer(activities: Activities, directory: Directory) -> None:
    seminar = activities.planning.plan_seminar(TitleCard("Vatten"))
    activities.planning.seat_panelist(seminar, Panelist("Eva Öst", organisation="Vik kommun"))
    (seat,) = activities.overview.plan(seminar).seats
    assert directory.person("Eva Öst", "", "Vik kommun") == seat.person
    assert directory.newcomers == []
