# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Changes are left with the desk in their order, and the plan is read when the last of them is done."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import QObject

from seminarapp.application.planning.arranging import Outlook
from seminarapp.application.planning.planning import TitleCard
from seminarapp.ui.plan.plan_changes import PlanChanges
from tests.ui.home import Home


class Reading(QObject):
    """Keeps what was read, and what was said."""

    def __init__(self, home: Home) -> None:
        super().__init__()
        self.home = home
        self.changes = PlanChanges(home.desk, self)
        self.plans: list[Outlook] = []
        self.told: list[str] = []
        self.changes.read.connect(self.plans.append)
        self.changes.told.connect(self.told.append)

    def show(self, title: str) -> UUID:
        """Plan a seminar and show it."""
        planning = self.home.activities.planning
        seminar = self.home.ask(lambda: planning.plan_seminar(TitleCard(title)))
        self.changes.show(seminar)
        self.home.settle()
        return seminar


@pytest.fixture
def reading(home: Home) -> Reading:
    return Reading(home)


def test_the_plan_is_read_once_after_several_changes(reading: Reading) -> None:
    reading.show("Vatten")
    add = reading.home.activities.planning.add_segment
    for title in ("Ett", "Två", "Tre"):
        reading.changes.change(add, title, 10)
    reading.home.settle()
    assert [len(outlook.plan.segments) for outlook in reading.plans] == [0, 3]


def test_a_read_that_a_change_has_overtaken_is_not_shown(reading: Reading) -> None:
    reading.show("Vatten")
    reading.changes.read_again()
    reading.changes.change(reading.home.activities.planning.add_segment, "Ett", 10)
    reading.home.settle()
    assert [len(outlook.plan.segments) for outlook in reading.plans] == [0, 1]


def test_until_another_seminar_is_read_changes_are_for_the_one_shown(reading: Reading) -> None:
    first = reading.show("Vatten")
    second = reading.home.ask(lambda: reading.home.activities.planning.plan_seminar(TitleCard("Luft")))
    reading.changes.show(second)
    assert reading.changes.seminar == first
    reading.changes.change(reading.home.activities.planning.add_segment, "Ett", 10)
    reading.home.settle()
    assert reading.changes.seminar == second
    assert len(reading.home.plan(first).segments) == 1
    assert reading.home.plan(second).segments == ()


def test_what_was_done_is_said_when_it_is_done(reading: Reading) -> None:
    reading.show("Vatten")
    reading.changes.change(reading.home.activities.planning.add_segment, "Ett", 10, told="Klart.")
    assert reading.told == []
    reading.home.settle()
    assert reading.told == ["Klart."]


def test_a_refusal_is_not_said_to_be_done_and_the_plan_is_read_again(reading: Reading) -> None:
    reading.show("Vatten")
    reading.changes.change(reading.home.activities.planning.remove_segment, "s9", told="Klart.")
    reading.home.settle()
    assert reading.told == []
    assert len(reading.home.refused) == 1
    assert len(reading.plans) == 2


def test_a_refusal_is_mended_by_the_next_change(reading: Reading) -> None:
    mended: list[str] = []
    reading.home.desk.mended.connect(mended.append)
    reading.show("Vatten")
    reading.changes.change(reading.home.activities.planning.remove_segment, "s9")
    reading.home.settle()
    assert mended == []
    reading.changes.change(reading.home.activities.planning.add_segment, "Ett", 10)
    reading.home.settle()
    assert mended == ["There is no {kind} “{name}” in the run of show"]


def test_nothing_is_changed_before_a_seminar_is_shown(reading: Reading) -> None:
    reading.changes.change(reading.home.activities.planning.add_segment, "Ett", 10)
    reading.home.settle()
    assert reading.home.refused == []
    assert reading.plans == []
