# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A search finds what was said in a transcript, where and by whom; not what is off the record, and not the past."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.application.views.search import HitKind, Narrowing, SearchHit
from seminarapp.bootstrap import House, open_house
from seminarapp.domain.capture import Moment
from seminarapp.domain.shorthand import Noted

SPOKEN = Narrowing(frozenset({HitKind.TRANSCRIPT}))
RECORD = TranscriptRecord(
    (
        Cue(0.0, 9.0, "Anna Berg", "Vattnet står i källaren."),
        Cue(300.0, 309.0, "Anna Berg", "Vattnet steg i natt."),
        Cue(310.0, 319.0, "Någon annan", "Och vattnet då?"),
        Cue(900.0, 909.0, "", "Vatten finns det gott om."),
    )
)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with open_house(str(tmp_path / "library.seminarapp")) as house:
        yield house


@pytest.fixture
def seminar(house: House) -> UUID:
    seminar = house.activities.planning.plan_seminar(TitleCard("Samtal"))
    house.activities.planning.seat_panelist(seminar, Panelist("Anna Berg"))
    house.activities.moderating.open_session(seminar)
    house.activities.transcribing.keep(RECORD, "ett.vtt", seminar)
    return seminar


def anna(house: House, seminar: UUID) -> str:
    return house.activities.writing.material(seminar).plan.seats[0].id


def note(house: House, seminar: UUID, text: str, at: float, *, off_record: bool = False) -> UUID:
    noted = Entry(Noted(text, seat=anna(house, seminar)), Moment(at))
    capture = house.activities.moderating.note(seminar, noted).id
    if off_record:
        house.activities.revising.take_off_record([capture], True)
    return capture


def said(house: House, words: str = "vattn", limit: int = 50) -> dict[str, SearchHit]:
    """What was found in transcripts, by the number of its cue."""
    return {hit.target: hit for hit in house.activities.overview.search(words, limit, SPOKEN)}


def test_words_are_found_with_their_seminar_speaker_and_time(house: House, seminar: UUID) -> None:
    hits = said(house)
    first = SearchHit(
        HitKind.TRANSCRIPT, seminar, "Samtal", "0", "Vattnet står i källaren.", "Anna Berg", 0.0
    )
    assert hits["0"] == first
    assert {number: hit.speaker for number, hit in hits.items()} == {
        "0": "Anna Berg",
        "1": "Anna Berg",
        "2": "Någon annan",
    }
    assert said(house, "gott om")["3"].speaker == ""


def test_times_are_the_sessions(house: House, seminar: UUID) -> None:
    house.activities.transcribing.align(seminar, (0.0, 5.0))
    assert said(house)["1"].at == 305.0


def test_they_are_found_alike_after_a_rebuild(house: House, seminar: UUID) -> None:
    note(house, seminar, "Vattnet steg", 300.0)
    before = house.activities.overview.search("vattn")
    assert len(before) == 4
    house.activities.keeper.rebuild(lambda _done, _total: None)
    assert house.activities.overview.search("vattn") == before


def test_what_was_noted_comes_before_what_was_said_however_much_that_is(house: House, seminar: UUID) -> None:
    many = TranscriptRecord(tuple(Cue(float(n), n + 1.0, "", "vattnet") for n in range(1500)))
    note(house, seminar, "En lång anteckning om hur vattnet rinner genom staden och ut i havet", 3000.0)
    house.activities.transcribing.keep(many, "lång.vtt", seminar)
    hits = house.activities.overview.search("vattn", 20)
    assert [hit.kind for hit in hits] == [HitKind.CAPTURE] + [HitKind.TRANSCRIPT] * 19
    assert len(said(house, limit=1000)) == 1000


def test_an_earlier_transcript_is_not_searched(house: House, seminar: UUID) -> None:
    house.activities.transcribing.keep(TranscriptRecord((Cue(0.0, 1.0, "", "Is."),)), "två.vtt", seminar)
    assert said(house) == {}
    assert [hit.text for hit in said(house, "is").values()] == ["Is."]


def test_a_discarded_seminars_transcript_is_not_searched(house: House) -> None:
    seminar = house.activities.planning.plan_seminar(TitleCard("Samtal"))
    house.activities.transcribing.keep(RECORD, "ett.vtt", seminar)
    assert set(said(house)) == {"0", "1", "2"}
    house.activities.scheduling.discard_seminar(seminar)
    assert said(house) == {}


def test_the_same_speakers_words_around_a_note_off_the_record_are_not_found(
    house: House, seminar: UUID
) -> None:
    secret = note(house, seminar, "Mellan oss", 320.0, off_record=True)
    assert set(said(house)) == {"0"}, "nobody knows whose words the third are, so they may be hers"
    house.activities.revising.take_off_record([secret], False)
    assert set(said(house)) == {"0", "1", "2"}


def test_a_discarded_note_stays_off_the_record(house: House, seminar: UUID) -> None:
    house.activities.revising.discard([note(house, seminar, "Mellan oss", 320.0, off_record=True)])
    assert set(said(house)) == {"0"}


def test_the_moment_follows_the_alignment(house: House, seminar: UUID) -> None:
    note(house, seminar, "Mellan oss", 1320.0, off_record=True)
    assert set(said(house)) == {"0", "1", "2"}
    house.activities.transcribing.align(seminar, (0.0, 1000.0))
    assert set(said(house)) == {"0"}


def test_others_take_the_places_of_what_is_not_shown(house: House, seminar: UUID) -> None:
    note(house, seminar, "Mellan oss", 320.0, off_record=True)
    assert set(said(house, limit=1)) == {"0"}
