# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A series goes out as a schedule for other programs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.exporting.schedule_writing import ScheduleWriting
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.domain.errors import DocumentError, WriteError
from seminarapp.domain.values import Schedule
from tests.application.schedules import BEGIN, event, schedule
from tests.fakes.house import FakeHouse


class KeptSchedules:
    """Answers to `ScheduleFiles`, and keeps what was to be written."""

    def __init__(self) -> None:
        self.written: list[ScheduleRecord] = []

    def suffixes(self) -> tuple[str, ...]:
        return (".xml",)

    def write(self, schedule: ScheduleRecord, suffix: str) -> bytes:
        self.written.append(schedule)
        return suffix.encode()


@pytest.fixture
def files() -> KeptSchedules:
    return KeptSchedules()


@pytest.fixture
def writing(house: FakeHouse, files: KeptSchedules) -> ScheduleWriting:
    return ScheduleWriting(house.views, files)


def test_what_was_taken_in_goes_out_under_its_own_name(
    house: FakeHouse, activities: Activities, writing: ScheduleWriting, files: KeptSchedules, tmp_path: Path
) -> None:
    quiet = replace(event(1), do_not_record=True)
    activities.adopting.take_in(schedule(quiet, event(2)), "program.xml")
    cards = house.views.library().seminars
    exported = writing.export("Vattendagarna", cards, tmp_path / "ut.XML", "en")
    assert (tmp_path / "ut.XML").read_bytes() == b".xml"
    assert (exported.size, exported.remarks) == (4, ())
    assert files.written == [schedule(quiet, event(2))]


def test_what_was_planned_here_goes_out_under_its_id_and_what_has_no_place_is_named(
    house: FakeHouse, activities: Activities, writing: ScheduleWriting, files: KeptSchedules, tmp_path: Path
) -> None:
    seminar = activities.planning.plan_seminar(TitleCard("Broar", schedule=Schedule(BEGIN)))
    activities.planning.seat_panelist(seminar, Panelist("Anna Berg", "hydrolog", "Vattenverket"))
    activities.planning.plan_seminar(TitleCard("Utan dag"))
    cards = house.views.library().seminars
    exported = writing.export("Samtal", cards, tmp_path / "ut.xml", "sv")
    (one,) = files.written[0].events
    assert (one.uid, one.title, one.persons, one.certain) == (str(seminar), "Broar", ("Anna Berg",), True)
    assert exported.remarks == ("seminarier utan datum, som inte finns med: 1",)


def test_nothing_is_written_of_nothing_or_in_no_format(
    house: FakeHouse, activities: Activities, writing: ScheduleWriting, tmp_path: Path
) -> None:
    activities.planning.plan_seminar(TitleCard("Utan dag"))
    cards = house.views.library().seminars
    with pytest.raises(DocumentError, match="“Utan dag” has no date"):
        writing.export("Samtal", cards, tmp_path / "ut.xml", "sv")
    activities.planning.plan_seminar(TitleCard("Ännu en"))
    cards = house.views.library().seminars
    with pytest.raises(DocumentError, match="“Samtal” has no date"):
        writing.export("Samtal", cards, tmp_path / "ut.xml", "sv")
    with pytest.raises(DocumentError, match=r"end the file's name in one of \.xml"):
        writing.export("Samtal", cards, tmp_path / "ut", "sv")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_refused(
    house: FakeHouse, activities: Activities, writing: ScheduleWriting, tmp_path: Path
) -> None:
    activities.adopting.take_in(schedule(event(1)), "f")
    cards = house.views.library().seminars
    with pytest.raises(WriteError):
        writing.export("Samtal", cards, tmp_path / "nowhere" / "ut.xml", "sv")
