# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A search is narrowed to series, seminar, speaker, days, stars and quotes: alone, together, and with no words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.application.views.search import Filter, HitKind, Narrowing
from seminarapp.application.words.span import Span
from seminarapp.bootstrap import House, open_house
from seminarapp.domain.article import Content
from seminarapp.domain.capture import Moment
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import BlockKind, CaptureKind, Schedule


@dataclass
class Library:
    """Two seminars: one in a series in March, one in none in May."""

    house: House
    series: UUID
    march: UUID
    may: UUID

    def found(self, words: str = "vatten", **within: object) -> set[str]:
        narrowing = Narrowing(**within)  # type: ignore[arg-type]  # the test's own filters
        return {hit.text for hit in self.house.activities.overview.search(words, 50, narrowing)}

    def note(self, seminar: UUID, seat: str, text: str, **more: object) -> UUID:
        noted = Noted(text, seat=seat, **more)  # type: ignore[arg-type]  # the test's own words
        return self.house.activities.moderating.note(seminar, Entry(noted, Moment(900.0))).id

    def seat(self, seminar: UUID, name: str) -> str:
        seats = self.house.activities.overview.plan(seminar).seats
        return next(seat.id for seat in seats if seat.name == name)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_house(str(tmp_path / "library.seminarapp")) as house:
        acts = house.activities
        series = acts.planning.start_series("Samtal", "om vatten")
        march = acts.planning.plan_seminar(TitleCard("Vatten i mars", schedule=day(3), series=series))
        may = acts.planning.plan_seminar(TitleCard("Vatten i maj", schedule=day(5)))
        for seminar in (march, may):
            acts.planning.appoint_moderator(seminar, "Mo Öberg", "redaktör")
            acts.planning.seat_panelist(seminar, Panelist("Anna Vatten"))
            acts.planning.seat_panelist(seminar, Panelist("Bo Ek"))
            acts.moderating.open_session(seminar)
        acts.planning.prepare_question(march, PreparedQuestion("Vart rinner vatten?"))
        acts.moderating.ask(may, "Finns vatten?", 9.0)
        acts.writing.insert_block(may, Content(BlockKind.PARAGRAPH, "Om vatten"))
        cues = (Cue(0.0, 9.0, "Bo Ek", "Bo om vatten"), Cue(20.0, 29.0, "Cia", "Cia om vatten"))
        acts.transcribing.keep(TranscriptRecord(cues), "ett.vtt", march)
        one = Library(house, series, march, may)
        one.note(march, one.seat(march, "Anna Vatten"), "Anna i mars om vatten", starred=True)
        one.note(may, one.seat(may, "Anna Vatten"), "Anna i maj om vatten", kind=CaptureKind.QUOTE)
        one.note(may, one.seat(may, "Bo Ek"), "Bo i maj om vatten", kind=CaptureKind.QUOTE, starred=True)
        one.note(may, "", "Någon om vatten", starred=True)
        yield one


def day(month: int) -> Schedule:
    return Schedule(datetime(2026, month, 12, 14, tzinfo=UTC), datetime(2026, month, 12, 16, tzinfo=UTC))


IN_MARCH = {
    "Vatten i mars",
    "Anna Vatten",
    "Vart rinner vatten?",
    "Bo om vatten",
    "Cia om vatten",
    "Anna i mars om vatten",
}
IN_MAY = {
    "Vatten i maj",
    "Anna Vatten",
    "Finns vatten?",
    "Om vatten",
    "2 röster om Vatten i maj.",  # the heading that the article begins with
    "Anna i maj om vatten",
    "Bo i maj om vatten",
    "Någon om vatten",
}


def test_a_series_holds_its_seminars_and_what_is_said_of_itself(library: Library) -> None:
    assert library.found(series=library.series) == IN_MARCH | {"Samtal\nom vatten"}
    assert library.found() == IN_MARCH | IN_MAY | {"Samtal\nom vatten"}


def test_a_seminar_holds_everything_of_it(library: Library) -> None:
    assert library.found(seminar=library.march) == IN_MARCH
    assert library.found(seminar=library.may) == IN_MAY
    assert library.found(seminar=library.may, series=library.series) == set()


def test_days_hold_the_seminars_that_begin_in_them_both_ends_included(library: Library) -> None:
    assert library.found(span=Span.of("2026-05-12", "")) == IN_MAY
    assert library.found(span=Span.of("", "2026-03-12")) == IN_MARCH
    assert library.found(span=Span.of("2026-03-12", "2026-05-12")) == IN_MARCH | IN_MAY
    assert library.found(span=Span.of("2026-03-13", "2026-05-11")) == set()


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("anna", {"Anna i mars om vatten", "Anna i maj om vatten", "Anna Vatten"}),
        ("vatten ANNA", {"Anna i mars om vatten", "Anna i maj om vatten", "Anna Vatten"}),
        ("oberg", set()),
        ("bo", {"Bo om vatten", "Bo i maj om vatten"}),
        ("cia", {"Cia om vatten"}),
        ("nna", set()),
        ("anna ek", set()),
    ],
)
def test_a_speaker_is_meant_by_the_beginning_of_a_name(library: Library, name: str, texts: set[str]) -> None:
    assert library.found(speaker=name) == texts


def test_somebody_is_found_among_whom_is_named_by_other_words_of_theirs(library: Library) -> None:
    assert library.found("red", speaker="oberg") == {"Mo Öberg, redaktör"}
    assert library.found("red", speaker="anna") == set()


def test_a_speaker_goes_by_the_name_that_the_seat_has_now(library: Library) -> None:
    planning = library.house.activities.planning
    planning.change_seat(library.may, library.seat(library.may, "Anna Vatten"), Panelist("Åsa Lind"))
    assert library.found(speaker="anna") == {"Anna i mars om vatten", "Anna Vatten"}
    assert library.found(speaker="åsa") == {"Anna i maj om vatten"}


def test_stars_and_quotes_are_told_from_the_rest(library: Library) -> None:
    assert library.found(starred=True) == {"Anna i mars om vatten", "Bo i maj om vatten", "Någon om vatten"}
    assert library.found(quotes=True) == {"Anna i maj om vatten", "Bo i maj om vatten"}
    assert library.found(starred=True, quotes=True) == {"Bo i maj om vatten"}


def test_filters_combine(library: Library) -> None:
    captures = frozenset({HitKind.CAPTURE})
    assert library.found(speaker="anna", starred=True) == {"Anna i mars om vatten"}
    assert library.found(speaker="anna", series=library.series, kinds=captures) == {"Anna i mars om vatten"}
    assert library.found(speaker="anna", span=Span.of("2026-05-01", ""), starred=True) == set()
    assert library.found(kinds=frozenset({HitKind.QUESTION}), starred=True) == set()
    assert library.found("rinner", kinds=captures) == set()


def test_filters_without_words_find_all_that_is_within_them_but_kinds_do_not(library: Library) -> None:
    assert library.found("", quotes=True) == {"Anna i maj om vatten", "Bo i maj om vatten"}
    assert library.found(" ", speaker="bo") == {"Bo om vatten", "Bo i maj om vatten", "Bo Ek"}
    assert library.found("", kinds=frozenset({HitKind.PERSON})) == set()
    assert library.found("...", quotes=True) == set(), "these are words that nothing holds"


def test_what_is_off_the_record_is_in_no_filter(library: Library) -> None:
    acts = library.house.activities
    secret = library.note(library.march, library.seat(library.march, "Bo Ek"), "Hemligt", starred=True)
    acts.revising.take_off_record([secret], True)
    assert library.found("", starred=True, speaker="bo") == {"Bo i maj om vatten"}
    assert library.found("hemligt", speaker="bo") == set()


def test_a_discarded_seminar_is_in_no_filter(library: Library) -> None:
    acts = library.house.activities
    june = acts.planning.plan_seminar(TitleCard("Vatten i juni", schedule=day(6)))
    assert library.found(seminar=june) == {"Vatten i juni"}
    acts.scheduling.discard_seminar(june)
    assert library.found(seminar=june) == set()
    assert library.found(span=Span.of("2026-06-01", "")) == set()


def test_a_search_that_found_nothing_names_the_filter_to_leave(library: Library) -> None:
    overview = library.house.activities.overview
    within = Narrowing(speaker="anna", starred=True, seminar=library.may)
    assert overview.search("vatten", 50, within) == ()
    told = {one.filter: one.finds for one in overview.loosened("vatten", within)}
    assert told == {Filter.SPEAKER: 2, Filter.STARRED: 2, Filter.SEMINAR: 1}
