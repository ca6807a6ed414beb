# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A transcript kept beside what was noted: voices are seated by name, and the quotes are compared with it."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.recording.quote_check import Likeness
from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.application.views.transcript import CueView
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import NotFoundError, NotInPanelError, ReadError, RuleError
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import CaptureKind
from tests.fakes.house import FakeHouse

TRANSCRIPT = TranscriptRecord(
    (
        Cue(10.0, 14.0, "anna berg", "Vi har inte råd att vänta längre."),
        Cue(15.0, 19.0, "Okänd", "Det säger ni varje år."),
    ),
    ("en replik utelämnad",),
)


@pytest.fixture
def noted(activities: Activities, seminar: UUID) -> UUID:
    """A seminar with a quote of Anna's."""
    activities.moderating.open_session(seminar)
    words = Noted("Vi har inte råd att vänta längre.", kind=CaptureKind.QUOTE)
    activities.moderating.note(seminar, Entry(words, Moment(11.0), holder="ab"))
    return seminar


def spoken(house: FakeHouse, seminar: UUID) -> tuple[CueView, ...]:
    """What the seminar's transcript says."""
    kept = house.views.transcript(seminar)
    assert kept is not None
    return house.views.cues(kept)


def test_it_is_kept_and_what_was_noted_stays(activities: Activities, house: FakeHouse, noted: UUID) -> None:
    report = activities.transcribing.keep(TRANSCRIPT, "samtal.vtt", noted)
    assert (report.cues, report.speakers, report.strangers) == (2, 2, ("Okänd",))
    assert report.remarks == TRANSCRIPT.remarks
    assert len(activities.writing.material(noted).captures) == 1
    assert [(cue.seat, cue.text) for cue in spoken(house, noted)] == [
        ("ab", "Vi har inte råd att vänta längre."),
        ("", "Det säger ni varje år."),
    ]


def test_a_dry_run_keeps_nothing(activities: Activities, house: FakeHouse, noted: UUID) -> None:
    before = len(house.ledger.log)
    assert activities.transcribing.keep(TRANSCRIPT, "samtal.vtt", noted, dry_run=True).cues == 2
    assert len(house.ledger.log) == before


def test_a_later_one_takes_its_place(activities: Activities, house: FakeHouse, noted: UUID) -> None:
    activities.transcribing.keep(TRANSCRIPT, "ett.vtt", noted)
    activities.transcribing.keep(TranscriptRecord(TRANSCRIPT.cues[:1]), "två.vtt", noted)
    kept = activities.transcribing.transcript(noted)
    assert kept is not None
    assert (kept.file, len(spoken(house, noted))) == ("två.vtt", 1)


def test_a_stranger_is_seated_afterwards(activities: Activities, house: FakeHouse, noted: UUID) -> None:
    activities.transcribing.keep(TRANSCRIPT, "samtal.vtt", noted)
    activities.transcribing.seat_speaker(noted, "s2", "bc")
    assert [cue.seat for cue in spoken(house, noted)] == ["ab", "bc"]
    with pytest.raises(NotInPanelError):
        activities.transcribing.seat_speaker(noted, "s2", "nobody-sits-here")


def test_it_is_fitted_to_the_session(activities: Activities, house: FakeHouse, noted: UUID) -> None:
    activities.transcribing.keep(TRANSCRIPT, "samtal.vtt", noted)
    activities.transcribing.align(noted, (10.0, 3.0))
    assert [cue.begin for cue in spoken(house, noted)] == [3.0, 8.0]


def test_the_quotes_are_compared_with_it(activities: Activities, noted: UUID) -> None:
    with pytest.raises(NotFoundError, match="import one first"):
        activities.transcribing.compare(noted)
    activities.transcribing.keep(TRANSCRIPT, "samtal.vtt", noted)
    ((_, found),) = activities.transcribing.compare(noted).quotes
    assert (found.likeness, found.begin, found.seat) == (Likeness.EXACT, 10.0, "ab")


def test_without_a_transcript_there_is_nothing_to_seat_or_fit(activities: Activities, noted: UUID) -> None:
    with pytest.raises(NotFoundError, match="import one first"):
        activities.transcribing.align(noted, (1.0, 1.0))
    with pytest.raises(NotFoundError, match="import one first"):
        activities.transcribing.seat_speaker(noted, "s1", "ab")


def test_only_a_transcript_is_kept(activities: Activities, house: FakeHouse, noted: UUID) -> None:
    house.files.files |= {"samtal.vtt": TRANSCRIPT, "annat.json": SeminarRecord("Annat")}
    assert activities.transcribing.import_transcript(Path("samtal.vtt"), noted).cues == 2
    with pytest.raises(ReadError, match="is not a transcript"):
        activities.transcribing.import_transcript(Path("annat.json"), noted)


# -- without times --------------------------------------------------------------------------------------------------

UNTIMED = TranscriptRecord(
    (
        Cue(0.0, 0.0, "anna berg", "Vi har inte råd att vänta längre."),
        Cue(0.0, 0.0, "Okänd", "Det säger ni varje år."),
    )
)


def test_quotes_are_compared_with_a_transcript_without_times(activities: Activities, noted: UUID) -> None:
    activities.transcribing.keep(UNTIMED, "samtal.txt", noted)
    ((_, check),) = activities.transcribing.compare(noted).quotes
    assert (check.likeness, check.seat) == (Likeness.EXACT, "ab")


def test_what_has_no_times_cannot_be_fitted_to_the_session(
    activities: Activities, house: FakeHouse, noted: UUID
) -> None:
    activities.transcribing.keep(UNTIMED, "samtal.txt", noted)
    before = len(house.ledger.log)
    with pytest.raises(RuleError, match=r"samtal\.txt has no times that could be fitted"):
        activities.transcribing.align(noted, (0.0, 11.0))
    assert len(house.ledger.log) == before
