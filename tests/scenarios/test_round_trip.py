# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The contract of the seminar file on the real store: export, import into an empty library, export is identical."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from seminarapp.application.activities import Activities
from seminarapp.application.exchange.packing import record_of
from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.domain.errors import SeminarappError
from seminarapp.interchange.seminarfile.reading import read_seminar
from seminarapp.interchange.seminarfile.writing import SeminarFileWriter
from seminarapp.settings import Author
from seminarapp.storage.library import open_library
from tests.fakes.clock import FixedClock
from tests.fakes.house import FilesInMemory, activities_on
from tests.fakes.records import records
from tests.fakes.steps import STEPS, Step
from tests.scenarios.two_ledgers import TwoLedgers

SOMEBODY = Author("Ingrid Exempel", "scen-1")


@contextmanager
def stored(record: SeminarRecord) -> Iterator[tuple[TwoLedgers, Activities, UUID]]:
    """A new library on the disk with that seminar alone, and the use cases on it."""
    with (
        TemporaryDirectory() as folder,
        open_library(Path(folder) / "library.seminarapp", SOMEBODY) as library,
    ):
        both = TwoLedgers(library)
        activities = activities_on(both, both.real, library.chronicle, FixedClock(), FilesInMemory())
        seminar = activities.exchange.take_in(record).seminar
        assert seminar is not None
        yield both, activities, seminar


@given(records())
@settings(max_examples=8)
def test_what_was_written_to_a_file_and_read_again_is_the_same_on_the_disk(record: SeminarRecord) -> None:
    data = SeminarFileWriter().write(record)
    with stored(read_seminar(data, "vatten.seminar.json")) as (both, activities, seminar):
        assert SeminarFileWriter().write(record_of(activities.writing.material(seminar))) == data
        both.assert_agree()


@given(records(), st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 2)), max_size=8))
@settings(max_examples=10)
def test_the_stored_views_show_what_the_events_say(
    record: SeminarRecord, steps: list[tuple[Step, int]]
) -> None:
    with stored(record) as (both, activities, seminar):
        for step, number in steps:
            try:
                step(activities, both, seminar, number)
            except (IndexError, SeminarappError):
                continue  # there is none to do it to
        both.assert_agree()
        first = record_of(activities.writing.material(seminar))
    data = SeminarFileWriter().write(first)
    with stored(read_seminar(data, "vatten.seminar.json")) as (_, activities, seminar):
        assert SeminarFileWriter().write(record_of(activities.writing.material(seminar))) == data
