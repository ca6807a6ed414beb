# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The directory as a whole: found, handed out, and told of in the history of a seminar."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from seminarapp.application.people.people import People
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.people import PersonRecord, RoleRecord
from seminarapp.domain.errors import NotFoundError, RuleError, WriteError
from tests.fakes.house import FakeHouse

ANNA = PersonRecord("Anna Berg", roles=(RoleRecord("chef", "Vik kommun"),))


def test_people_are_found_by_words(people: People) -> None:
    people.take_in([ANNA, PersonRecord("Bo Ek")])
    assert [line.name for line in people.find("vik")] == ["Anna Berg"]
    assert [line.name for line in people.find("")] == ["Anna Berg", "Bo Ek"]


def test_people_are_handed_out_in_the_order_that_is_asked_for(people: People, tmp_path: Path) -> None:
    anna, bo = (one.person for one in people.take_in([ANNA, PersonRecord("Bo Ek")]).taken)
    assert anna
    assert bo
    target = tmp_path / "people.vcf"
    assert people.export([bo, anna], target) == 2
    assert [line.split(" 20")[0] for line in target.read_text("utf-8").splitlines()] == ["Bo Ek", "Anna Berg"]


def test_who_is_unknown_is_not_handed_out_and_no_file_is_made(people: People, tmp_path: Path) -> None:
    target = tmp_path / "people.vcf"
    with pytest.raises(NotFoundError):
        people.export([uuid4()], target)
    assert not target.exists()


def test_a_target_that_cannot_be_written_is_refused(people: People, tmp_path: Path) -> None:
    (anna,) = (one.person for one in people.take_in([ANNA]).taken)
    assert anna
    with pytest.raises(WriteError):
        people.export([anna], tmp_path / "missing" / "people.vcf")


def test_a_merged_entry_is_not_written_on_any_longer(people: People) -> None:
    stays, goes = (people.write_card(None, PersonRecord(name)) for name in ("Anna Berg", "A. Berg"))
    people.merge(stays, goes)
    with pytest.raises(RuleError, match="was merged into another entry"):
        people.write_card(goes, PersonRecord("A. Berg"))
    with pytest.raises(RuleError, match="was merged into another entry"):
        people.tell_apart(goes, stays)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("sv", "A. Berg i panelen är någon annan post i personregistret, sedan två slogs ihop"),
        ("en", "A. Berg in the panel is another entry of the directory now that two were merged"),
    ],
)
def test_the_history_of_a_seminar_tells_of_a_merge(house: FakeHouse, language: str, told: str) -> None:
    activities = house.activities
    people = activities.people
    stays, goes = (people.write_card(None, PersonRecord(name)) for name in ("Anna Berg", "A. Berg"))
    seminar = activities.planning.plan_seminar(TitleCard("Vatten"))
    activities.planning.seat_panelist(seminar, Panelist("A. Berg", person=goes))
    people.merge(stays, goes)
    assert [line.text for line in activities.history.of_seminar(seminar, language)][-1] == told
