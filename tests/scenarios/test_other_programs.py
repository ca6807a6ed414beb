# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Series that go out in other programs' formats and come into an empty library are the same series there.

On the real store: written, read, written again; and read once more where they came from, which changes nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminarapp.application.activities import Activities
from seminarapp.application.exchange.adopting import ScheduleReport
from seminarapp.application.exchange.exchange import Exchange
from seminarapp.application.exporting.calendar_writing import CalendarWriting
from seminarapp.application.exporting.exporting import Exporting, WholeWriting
from seminarapp.application.exporting.schedule_writing import ScheduleWriting
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.import_lines import Fate, fates
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.domain.premises import Premises
from seminarapp.domain.values import Schedule
from seminarapp.interchange.calendar import CalendarFileWriter
from seminarapp.interchange.reading import FileReaders
from seminarapp.interchange.schedule.writing import ScheduleFileWriter
from tests.architecture.source import ROOT
from tests.fakes.house import FakeHouse

DATA = ROOT.parent / "shared" / "data"
KINDS = {".ics": "calendar", ".xml": "schedule", ".json": "schedule"}
SERIES = "Samtal, “om” allt; och \\ inget"

WORDS = st.text(
    st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S"), exclude_characters="\u2028\u2029"),
    min_size=1,
    max_size=15,
)
TITLES = st.one_of(
    WORDS,
    st.lists(WORDS, min_size=2, max_size=30).map(" ".join),
    st.sampled_from(
        [
            "Vem äger vattnet, egentligen; och “varför”?",
            "Rad ett\nrad två\tmed indrag",
            "مؤتمر المياه",
            "水は誰のものか",
            "👩🏽‍🔬 Forskning 🌊",
            '<b>&amp;"\\n',
            "=1+1",
        ]
    ),
)
NAMES = st.sampled_from(["Åsa Öberg", "李 小龍", "محمد علي", "O'Brien, Sinéad", "Bo von Vide", "Ada"])
CHANGES = [datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)]
"""When the clocks are changed in Europe."""


@dataclass(frozen=True)
class Sketch:
    """A seminar to be planned."""

    title: str
    begin: datetime
    minutes: int | None
    zone: str
    offset: float
    venue: str
    room: str
    language: str
    persons: tuple[str, ...]

    @property
    def card(self) -> TitleCard:
        begin = self.begin.astimezone(timezone(timedelta(hours=self.offset)))
        end = begin + timedelta(minutes=self.minutes) if self.minutes else None
        return TitleCard(
            self.title,
            self.language,
            Schedule(begin, end, self.zone),
            self.venue,
            premises=Premises(self.room),
        )


SKETCHES = st.builds(
    Sketch,
    title=TITLES,
    begin=st.builds(
        lambda day, seconds: day + timedelta(seconds=seconds),
        st.sampled_from(CHANGES),
        st.integers(-180_000, 180_000),
    ),
    minutes=st.one_of(st.none(), st.integers(1, 3000)),
    zone=st.sampled_from(["", "Europe/Stockholm", "America/New_York", "Asia/Kathmandu"]),
    offset=st.sampled_from([-5, 0, 1, 5.75]),
    venue=st.one_of(st.just(""), WORDS),
    room=st.one_of(st.just(""), WORDS),
    language=st.sampled_from(["sv", "en"]),
    persons=st.lists(NAMES, unique=True, max_size=4).map(tuple),
)


def library() -> Activities:
    """A new library in memory, which writes and reads real files."""
    house = FakeHouse()
    activities = house.activities
    whole: dict[str, WholeWriting] = {
        "calendar": CalendarWriting(activities.writing, CalendarFileWriter()),
        "schedule": ScheduleWriting(house.views, ScheduleFileWriter()),
    }
    exporting = Exporting(house.views, activities.publishing, whole)
    exchange = Exchange(house.ledger, house.views, FileReaders(), house.files, house.clock)
    return replace(activities, exporting=exporting, exchange=exchange)


def planned(activities: Activities, sketches: list[Sketch]) -> UUID:
    series = activities.planning.start_series(SERIES)
    for sketch in sketches:
        seminar = activities.planning.plan_seminar(replace(sketch.card, series=series))
        for name in sketch.persons:
            activities.planning.seat_panelist(seminar, Panelist(name))
    return series


def exported(activities: Activities, suffix: str) -> bytes:
    """The only series there is."""
    (series,) = activities.overview.library().series
    with TemporaryDirectory() as folder:
        target = Path(folder) / f"a{suffix}"
        activities.exporting.of_series(series.id, KINDS[suffix], target, "en")
        return target.read_bytes()


def taken_in(activities: Activities, data: bytes, suffix: str, *, update: bool = False) -> ScheduleReport:
    with TemporaryDirectory() as folder:
        file = Path(folder) / f"a{suffix}"
        file.write_bytes(data)
        content = activities.exchange.read(file)
    assert isinstance(content, ScheduleRecord)
    return activities.adopting.take_in(content, file.name, update=update)


def facts(activities: Activities) -> list[tuple[object, ...]]:
    """Everything that all three formats hold."""
    found = activities.overview.library()
    plans = [activities.overview.plan(card.id) for card in found.seminars]
    return sorted(
        (
            plan.card.starts_at and plan.card.starts_at.timestamp(),
            " ".join(plan.card.title.split()),
            (plan.card.ends_at and plan.card.ends_at.timestamp()) or 0.0,
            " ".join(plan.card.place.split()),
            plan.card.language,
            plan.card.series_title,
            tuple(seat.name for seat in plan.seats),
        )
        for plan in plans
    )


def steady(data: bytes) -> list[bytes]:
    """What of a file may not change by being read and written: all but how often and when a seminar was changed."""
    lines = data.replace(b"\r\n ", b"").splitlines()
    return [line for line in lines if not line.startswith((b"SEQUENCE:", b"DTSTAMP:"))]


@pytest.mark.parametrize("suffix", KINDS)
@given(sketches=st.lists(SKETCHES, min_size=1, max_size=4))
@settings(max_examples=40)
def test_a_series_comes_back_as_it_went_out(suffix: str, sketches: list[Sketch]) -> None:
    here, there = library(), library()
    planned(here, sketches)
    data = exported(here, suffix)
    assert fates(taken_in(there, data, suffix).lines) == {Fate.NEW: len(sketches)}
    assert facts(there) == facts(here)
    again = exported(there, suffix)
    assert steady(again) == steady(data)
    for library_of_both in (here, there):
        assert fates(taken_in(library_of_both, again, suffix).lines) == {Fate.KNOWN: len(sketches)}


@pytest.mark.parametrize("suffix", KINDS)
@given(sketches=st.lists(SKETCHES, min_size=1, max_size=3), changed=SKETCHES)
@settings(max_examples=20)
def test_what_is_changed_here_is_changed_there_and_nothing_is_doubled(
    suffix: str, sketches: list[Sketch], changed: Sketch
) -> None:
    here, there = library(), library()
    series = planned(here, sketches)
    taken_in(there, exported(here, suffix), suffix)
    first = here.overview.library().seminars[0]
    same_minutes = replace(changed, minutes=changed.minutes or 60, venue=changed.venue or "Salen")
    card = replace(same_minutes.card, language=first.language, series=series)
    here.planning.change_title_card(first.id, card)
    counts = fates(taken_in(there, exported(here, suffix), suffix, update=True).lines)
    assert counts.get(Fate.NEW, 0) == 0
    assert sum(counts.values()) == len(sketches)
    assert facts(there) == facts(here)


@pytest.mark.parametrize("suffix", KINDS)
def test_what_is_discarded_does_not_go_out_and_does_not_come_back(suffix: str) -> None:
    sketch = Sketch("Kvar", CHANGES[0], 60, "Europe/Stockholm", 1, "Salen", "", "sv", ("Ada",))
    here, there = library(), library()
    planned(here, [sketch, replace(sketch, title="Inställt")])
    before = exported(here, suffix)
    gone = here.overview.seminar("Inställt")
    here.scheduling.discard_seminar(gone.id)
    taken_in(there, exported(here, suffix), suffix)
    assert [card.title for card in there.overview.library().seminars] == ["Kvar"]
    lines = {line.title: line for line in taken_in(here, before, suffix).lines}
    assert lines["Inställt"].fate is Fate.LEFT
    assert [reason.name for reason in lines["Inställt"].reasons] == ["discarded"]


@pytest.mark.parametrize("suffix", KINDS)
def test_namesakes_on_one_panel_are_two_people_there_too(suffix: str) -> None:
    sketch = Sketch("Två Ador", CHANGES[0], 60, "", 1, "Salen", "", "sv", ("Ada", "Ada"))
    here, there = library(), library()
    planned(here, [sketch])
    taken_in(there, exported(here, suffix), suffix)
    (card,) = there.overview.library().seminars
    seats = there.overview.plan(card.id).seats
    assert [seat.name for seat in seats] == ["Ada", "Ada"]
    assert len({seat.person for seat in seats}) == 2


@pytest.mark.parametrize("suffix", KINDS)
def test_a_name_stays_the_same_and_the_count_of_changes_only_grows(suffix: str) -> None:
    sketch = Sketch("Samtal", CHANGES[0], 60, "Europe/Stockholm", 1, "Salen", "", "sv", ())
    here = library()
    series = planned(here, [sketch])
    before = exported(here, suffix)
    assert exported(here, suffix) == before
    (card,) = here.overview.library().seminars
    here.planning.change_title_card(card.id, replace(sketch.card, title="Nytt", series=series))
    after = exported(here, suffix)
    assert names(after) == names(before)
    assert counted(after) > counted(before) or suffix != ".ics"


def names(data: bytes) -> list[str]:
    return re.findall(r'(?:UID:|guid=|"guid": )"?([0-9a-f-]{36})', data.decode())


def counted(data: bytes) -> list[int]:
    return [int(found) for found in re.findall(r"SEQUENCE:(\d+)", data.decode())]


@pytest.mark.skipif(not DATA.is_dir(), reason="the real inputs are not beside this checkout")
@pytest.mark.parametrize("suffix", KINDS)
@pytest.mark.parametrize(("file", "events"), [("pretalx_rc3.json", 48), ("pyconuk2015.ics", 158)])
def test_a_real_schedule_goes_out_and_comes_back_whole(file: str, events: int, suffix: str) -> None:
    here, there = library(), library()
    taken_in(here, (DATA / file).read_bytes(), Path(file).suffix)
    data = exported(here, suffix)
    assert fates(taken_in(there, data, suffix).lines) == {Fate.NEW: events}
    assert facts(there) == facts(here)
    assert steady(exported(there, suffix)) == steady(data)
    assert fates(taken_in(here, data, suffix).lines) == {Fate.KNOWN: events}
