# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A recorded session played again through the use cases: the same notes, turns and times, at any speed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import inf, nan
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.activities import Activities
from seminarapp.application.records.chat import ChatRecord
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.application.records.seminar import CaptureRecord, SeminarRecord
from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.application.rehearsing.rehearsal import (
    Playback,
    Played,
    Punctuality,
    RehearsalWish,
    prepared,
    require_speed,
)
from seminarapp.application.rehearsing.score import Score, score_of
from seminarapp.application.views.material import Material
from seminarapp.domain.errors import NotInPanelError, ReadError, RuleError
from seminarapp.domain.speaking import SpeakingTime, Stretch, speaking_times
from seminarapp.domain.values import CaptureKind, SeminarState
from tests.fakes.house import FakeHouse
from tests.fakes.recorded import FILE, RECORD, told

TRANSCRIPT = TranscriptRecord(
    (
        Cue(0.0, 2.0, "Anna Berg", "Hej och välkomna."),
        Cue(3.0, 5.0, "Anna Berg", "!Vi börjar #nu"),
        Cue(6.0, 9.0, "bo cedergren", "?Är det inte så lätt"),
        Cue(9.0, 10.0, "", "(skratt)"),
    ),
    ("1 tom replik utelämnad",),
)


class Time:
    """A clock that goes on while somebody waits, and a little at everything that is done."""

    def __init__(self, effort: float = 0.0) -> None:
        self.at = 1_000.0
        self.waited: list[float] = []
        self.stops_at = inf
        self._effort = effort

    def __call__(self) -> float:
        self.at += self._effort
        return self.at

    def wait(self, seconds: float) -> bool:
        self.waited.append(seconds)
        self.at += seconds
        return self.at >= self.stops_at


def played(
    activities: Activities, seminar: UUID, score: Score, speed: float, time: Time | None = None
) -> Played:
    time = time or Time()
    return Playback(activities.moderating, seminar, speed, steadily=time, wait=time.wait).play(score)


def times_of(material: Material) -> list[SpeakingTime]:
    turns = [Stretch(turn.seat, turn.began_at, turn.ended_at) for turn in material.turns]
    return speaking_times((seat.id for seat in material.plan.seats), turns)


# -- preparing --------------------------------------------------------------------------------------------------------


def test_a_rehearsal_is_a_seminar_of_its_own_with_the_same_plan(activities: Activities) -> None:
    rehearsal = prepared(activities.exchange, RECORD, FILE)
    material = activities.writing.material(rehearsal.seminar)
    card = material.plan.card
    assert rehearsal.title == card.title == "Bron som sjunker – repetition"
    assert (card.series_title, card.part, card.state) == ("", None, SeminarState.PLANNED)
    assert [seat.id for seat in material.plan.seats] == ["ab", "cd"]
    assert [segment.id for segment in material.plan.segments] == ["s1", "s2"]
    assert [question.id for question in material.plan.questions] == ["q1"]
    assert (material.session, material.captures, material.turns) == (None, (), ())
    assert rehearsal.score == score_of(RECORD)


def test_the_title_is_marked_in_the_seminars_own_language(activities: Activities) -> None:
    rehearsal = prepared(activities.exchange, replace(RECORD, language="en", title="The {bridge}"), FILE)
    assert rehearsal.title == "The {bridge} – rehearsal"


def test_a_transcript_is_named_for_its_file_and_says_what_was_left_out(activities: Activities) -> None:
    rehearsal = prepared(activities.exchange, TRANSCRIPT, Path("/somewhere/Samtal.vtt"))
    assert rehearsal.title == "Samtal – repetition"
    assert rehearsal.remarks == TRANSCRIPT.remarks
    assert len(rehearsal.score.notes) == 4


def test_what_can_not_be_imported_is_refused_and_nothing_is_recorded(
    activities: Activities, house: FakeHouse
) -> None:
    stranger = CaptureRecord("c9", 130.0, CaptureKind.NOTE, "Hej.", "zz")
    with pytest.raises(NotInPanelError):
        prepared(activities.exchange, replace(RECORD, captures=(*RECORD.captures, stranger)), FILE)
    assert house.ledger.log == []


# -- playing ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [RECORD, TRANSCRIPT], ids=["seminar file", "transcript"])
@pytest.mark.parametrize("speed", [0.5, 1.0, 50.0])
def test_it_gives_what_importing_the_same_file_gives(
    activities: Activities, content: SeminarRecord | TranscriptRecord, speed: float
) -> None:
    imported = activities.exchange.take_in_read(content, FILE).seminar
    rehearsal = prepared(activities.exchange, content, FILE)
    answer = played(activities, rehearsal.seminar, rehearsal.score, speed, Time(effort=0.001))
    assert imported is not None
    before, after = activities.writing.material(imported), activities.writing.material(rehearsal.seminar)
    assert [told(capture) for capture in after.captures] == [told(capture) for capture in before.captures]
    stretches = [
        [(turn.seat, turn.began_at, turn.ended_at) for turn in material.turns] for material in (before, after)
    ]
    assert stretches[0] == stretches[1]
    assert times_of(after) == times_of(before)
    assert [(one.text, one.at) for one in after.audience_questions] == [
        (one.text, one.at) for one in before.audience_questions
    ]
    assert (answer.notes, answer.turns) == (len(before.captures), len(before.turns))
    assert not answer.stopped


def test_segments_and_questions_are_played_too(activities: Activities) -> None:
    rehearsal = prepared(activities.exchange, RECORD, FILE)
    played(activities, rehearsal.seminar, rehearsal.score, 1.0)
    session = activities.moderating.session(rehearsal.seminar)
    assert [(run.segment, run.began_at) for run in session.runs] == [("s1", 0.0), ("s2", 99.0)]
    assert session.put == {"q1": 95.0}
    assert session.closed_at == 130.0


@pytest.mark.parametrize("speed", [0.5, 1.0, 20.0, 50.0])
def test_it_takes_its_time_divided_by_the_speed(activities: Activities, speed: float) -> None:
    rehearsal, time = prepared(activities.exchange, RECORD, FILE), Time()
    answer = played(activities, rehearsal.seminar, rehearsal.score, speed, time)
    assert time.at - 1_000.0 == pytest.approx(130.0 / speed)
    assert (answer.latest_ms, answer.p99_ms) == pytest.approx((0.0, 0.0), abs=1e-6)


def test_no_wait_is_so_long_that_it_could_not_be_stopped(activities: Activities) -> None:
    rehearsal, time = prepared(activities.exchange, RECORD, FILE), Time()
    played(activities, rehearsal.seminar, rehearsal.score, 1.0, time)
    assert max(time.waited) <= 0.25
    assert min(time.waited) >= 0.0


def test_lateness_is_told_in_milliseconds_of_real_time(activities: Activities) -> None:
    rehearsal = prepared(activities.exchange, RECORD, FILE)
    answer = played(activities, rehearsal.seminar, rehearsal.score, 1e6, Time(effort=0.002))
    assert answer.latest_ms >= answer.p99_ms > 2.0
    assert answer.saved == answer.notes == 5
    assert answer.asked == 1


def test_stopped_it_keeps_what_was_played_and_closes_the_session(activities: Activities) -> None:
    rehearsal, time = prepared(activities.exchange, RECORD, FILE), Time()
    time.stops_at = 1_000.0 + 98.0
    answer = played(activities, rehearsal.seminar, rehearsal.score, 1.0, time)
    assert (answer.notes, answer.turns, answer.stopped) == (2, 2, True)
    material = activities.writing.material(rehearsal.seminar)
    assert [capture.text for capture in material.captures] == ["Bron sjunker.", "Kartan #karta"]
    assert material.session is not None
    assert material.session.closed_at == 95.0
    assert material.turns[-1].ended_at == 95.0


def test_stopped_before_it_began_it_leaves_a_session_that_was_opened_and_closed(
    activities: Activities,
) -> None:
    rehearsal, time = prepared(activities.exchange, RECORD, FILE), Time()
    time.stops_at = 0.0
    answer = played(activities, rehearsal.seminar, rehearsal.score, 1.0, time)
    assert answer == Played(0, 0, 0, 0, 0.0, 0.0, stopped=True)
    assert activities.moderating.session(rehearsal.seminar).closed_at == 0.0


def test_progress_tells_of_everything_that_happens(activities: Activities) -> None:
    rehearsal, time, seen = prepared(activities.exchange, RECORD, FILE), Time(), list[tuple[int, int]]()
    playback = Playback(activities.moderating, rehearsal.seminar, 9.0, steadily=time, wait=time.wait)
    playback.play(rehearsal.score, lambda done, total: seen.append((done, total)))
    total = len(rehearsal.score.happenings)
    assert seen == [(done, total) for done in range(1, total + 1)]


def test_a_load_of_the_same_notes_over_and_over_is_played(activities: Activities) -> None:
    rehearsal = prepared(activities.exchange, RECORD, FILE)
    score = rehearsal.score.evenly(1.0).repeated(3)
    assert played(activities, rehearsal.seminar, score, 1.0).notes == 15
    captures = activities.writing.material(rehearsal.seminar).captures
    assert [capture.at for capture in captures] == [float(second) for second in range(15)]


# -- speed and lateness -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("speed", [0.0, -1.0, nan, inf, -inf])
def test_a_speed_at_which_nothing_would_happen_is_refused(activities: Activities, speed: float) -> None:
    rehearsal = prepared(activities.exchange, RECORD, FILE)
    for refused in (
        lambda: require_speed(speed),
        lambda: played(activities, rehearsal.seminar, rehearsal.score, speed),
    ):
        _refused(refused)


def _refused(call: Callable[[], object]) -> None:
    with pytest.raises(RuleError, match="give a number above zero"):
        call()


def test_a_wish_goes_at_the_usual_speed_unless_it_says_otherwise() -> None:
    assert RehearsalWish(FILE).speed == 1.0


def test_nothing_was_late_where_nothing_came() -> None:
    assert (Punctuality().latest_ms, Punctuality().p99_ms) == (0.0, 0.0)


@given(st.lists(st.floats(-5, 5), min_size=1, max_size=300))
def test_p99_is_what_ninety_nine_of_a_hundred_kept(seconds: list[float]) -> None:
    punctuality = Punctuality()
    for late in seconds:
        punctuality.came(late)
    kept = sum(late <= punctuality.p99_ms for late in punctuality.late_ms)
    assert kept >= 0.99 * len(seconds)
    assert 0.0 <= punctuality.p99_ms <= punctuality.latest_ms == max(0.0, max(seconds) * 1000)


def test_a_chat_is_refused_and_nothing_recorded() -> None:
    house = FakeHouse()
    with pytest.raises(ReadError, match="is a chat and"):
        prepared(house.activities.exchange, ChatRecord(()), Path("samtal.txt"))
    assert house.ledger.log == []


def test_a_schedule_is_refused_and_nothing_recorded() -> None:
    house = FakeHouse()
    with pytest.raises(ReadError, match="is a schedule and can't be rehearsed"):
        prepared(house.activities.exchange, ScheduleRecord("", ()), Path("program.ics"))
    assert house.ledger.log == []


def test_a_transcript_without_times_is_refused_and_nothing_recorded() -> None:
    house = FakeHouse()
    untimed = TranscriptRecord((Cue(0.0, 0.0, "Bo Ek", "Hej."),))
    with pytest.raises(ReadError, match="has no times and can't be rehearsed"):
        prepared(house.activities.exchange, untimed, Path("samtal.txt"))
    assert house.ledger.log == []
