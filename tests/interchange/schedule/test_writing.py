# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Schedules for other programs: what is written is read again as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.records.schedule import EventRecord, ScheduleRecord
from seminarapp.interchange.schedule.frab import read_frab
from seminarapp.interchange.schedule.pretalx import read_pretalx
from seminarapp.interchange.schedule.writing import ScheduleFileWriter
from tests.application.schedules import event, schedule
from tests.hostile import HOSTILE

Read = Callable[[bytes, str], ScheduleRecord]
READERS: dict[str, Read] = {".xml": read_frab, ".json": read_pretalx}
WRITER = ScheduleFileWriter()
WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1, max_size=20)


def named(place: int, **more: object) -> EventRecord:
    return replace(event(place, **more), uid=str(UUID(int=place)))


def again(record: ScheduleRecord, suffix: str) -> ScheduleRecord:
    return READERS[suffix](WRITER.write(record, suffix), "f")


@pytest.mark.parametrize("suffix", READERS)
def test_what_is_written_is_read_again(suffix: str) -> None:
    record = schedule(named(1), named(2, do_not_record=True, persons=()), named(3))
    assert again(record, suffix) == record


@pytest.mark.parametrize("suffix", READERS)
@given(titles=st.lists(WORDS, min_size=1, max_size=5), venue=WORDS, person=WORDS)
def test_whatever_it_says_it_is_read_again(suffix: str, titles: list[str], venue: str, person: str) -> None:
    events = [
        named(n, title=title, venue=venue, persons=(person,)) for n, title in enumerate(titles, start=1)
    ]
    assert again(schedule(*events), suffix) == schedule(*events)


@pytest.mark.parametrize("suffix", READERS)
def test_hostile_texts_stay_texts(suffix: str) -> None:
    for number, text in enumerate(HOSTILE, start=1):
        record = again(schedule(named(1, title=f"Samtal {text}", venue="A")), suffix)
        assert record.events[0].title.startswith("Samtal"), number


@pytest.mark.parametrize("suffix", READERS)
def test_a_name_that_is_no_uuid_becomes_one_that_stays(suffix: str) -> None:
    first = again(schedule(event(1)), suffix).events[0].uid
    assert str(UUID(first)) == first
    assert again(schedule(event(1)), suffix).events[0].uid == first


def test_days_and_rooms_are_put_together() -> None:
    data = WRITER.write(schedule(named(1), named(2, venue="Torget"), named(30)), ".xml").decode()
    assert data.count("<day ") == 2
    assert data.count("<room name=") == 3
