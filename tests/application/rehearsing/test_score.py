# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A recorded session as a score: everything is in it once, in the order in which it happened."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.records.seminar import (
    AudienceQuestionRecord,
    CaptureRecord,
    QuestionRecord,
    SeatRecord,
    SegmentRecord,
    SeminarRecord,
    TurnRecord,
)
from seminarapp.application.rehearsing.score import (
    AudienceAsked,
    FloorGiven,
    NoteEntered,
    QuestionPut,
    Score,
    SegmentBegun,
    noted_of,
    score_of,
)
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import NOBODY, CaptureKind

SEATS = ("ab", "cd")


def note(at: float, *, speaker: str = "", segment: str = "", question: str = "") -> CaptureRecord:
    return CaptureRecord(f"c{at}", at, CaptureKind.NOTE, "Ord.", speaker, segment=segment, question=question)


def floor(*turns: TurnRecord) -> list[tuple[float, str]]:
    score = score_of(SeminarRecord("Bron", turns=turns))
    return [(one.at, one.seat) for one in score.happenings if isinstance(one, FloorGiven)]


# -- scenarios --------------------------------------------------------------------------------------------------------


def test_a_panel_is_told_from_its_opening_to_its_last_word() -> None:
    record = SeminarRecord(
        "Bron",
        panel=tuple(SeatRecord(seat, seat) for seat in SEATS),
        segments=(SegmentRecord("s1", "Läget", 20), SegmentRecord("s2", "Sedan", 40)),
        questions=(QuestionRecord("q1", "Varför?"),),
        turns=(TurnRecord("ab", 5, 90), TurnRecord("cd", 90, 130)),
        captures=(
            note(10, speaker="ab", segment="s1"),
            note(95, speaker="cd", segment="s2", question="q1"),
            note(99, segment="s2", question="q1"),
        ),
        audience_questions=(AudienceQuestionRecord("a1", "Vem betalar?", 97),),
    )
    score = score_of(record)
    assert score.happenings == (
        SegmentBegun(0, "s1"),
        FloorGiven(5, "ab"),
        NoteEntered(10, record.captures[0]),
        FloorGiven(90, "cd"),
        SegmentBegun(95, "s2"),
        QuestionPut(95, "q1"),
        NoteEntered(95, record.captures[1]),
        AudienceAsked(97, "Vem betalar?"),
        NoteEntered(99, record.captures[2]),
        FloorGiven(130, NOBODY),
    )
    assert score.closes_at == 130
    assert score.notes == tuple(one for one in score.happenings if isinstance(one, NoteEntered))


def test_nothing_recorded_is_a_session_that_closes_as_it_opens() -> None:
    assert score_of(SeminarRecord("Bron")) == Score((), 0.0)
    assert score_of(SeminarRecord("Bron", segments=(SegmentRecord("s1", "Läget", 5),))) == Score(
        (SegmentBegun(0, "s1"),), 0.0
    )


def test_floor_is_free_between_turns_and_goes_straight_on_where_they_meet() -> None:
    told = floor(TurnRecord("cd", 10, 20), TurnRecord("ab", 0, 10), TurnRecord("ab", 25, 30))
    assert told == [(0, "ab"), (10, "cd"), (20, NOBODY), (25, "ab"), (30, NOBODY)]


def test_two_turns_of_one_speaker_stay_two() -> None:
    assert floor(TurnRecord("ab", 0, 10), TurnRecord("ab", 10, 20)) == [
        (0, "ab"),
        (10, NOBODY),
        (10, "ab"),
        (20, NOBODY),
    ]


def test_turn_that_is_interrupted_ends_there() -> None:
    assert floor(TurnRecord("ab", 0, 100), TurnRecord("cd", 10, 20)) == [
        (0, "ab"),
        (10, "cd"),
        (20, NOBODY),
    ]


def test_turn_without_an_end_goes_on_until_the_next() -> None:
    assert floor(TurnRecord("ab", 0), TurnRecord("cd", 10)) == [(0, "ab"), (10, "cd")]


def begun(segments: tuple[SegmentRecord, ...], *captures: CaptureRecord) -> list[tuple[float, str]]:
    score = score_of(SeminarRecord("Bron", segments=segments, captures=captures))
    return [(one.at, one.segment) for one in score.happenings if isinstance(one, SegmentBegun)]


THREE = (SegmentRecord("s1", "Ett", 1), SegmentRecord("s2", "Två", 1), SegmentRecord("s3", "Tre", 1))


def test_segments_without_notes_begin_as_planned() -> None:
    assert begun(THREE, note(150)) == [(0, "s1"), (60, "s2"), (120, "s3")]


def test_segment_begins_with_its_first_note_and_what_was_planned_before_it_no_later() -> None:
    assert begun(THREE, note(30, segment="s3"), note(200, segment="s3")) == [
        (0, "s1"),
        (30, "s2"),
        (30, "s3"),
    ]


def test_segment_planned_after_the_last_word_never_begins() -> None:
    assert begun(THREE, note(70)) == [(0, "s1"), (60, "s2")]


def test_note_before_the_opening_is_played_at_it() -> None:
    assert [one.at for one in score_of(SeminarRecord("Bron", captures=(note(-5),))).happenings] == [0.0]


def test_recorded_words_are_no_shorthand() -> None:
    record = CaptureRecord("c1", 1, CaptureKind.QUOTE, "see #1559", "ab", tags=("eip",), starred=True)
    assert noted_of(record) == Noted("see #1559", CaptureKind.QUOTE, "ab", ("eip",), starred=True)


# -- as a load --------------------------------------------------------------------------------------------------------


def test_evenly_has_a_note_every_gap() -> None:
    turns = (TurnRecord("ab", 5, 500),)
    score = score_of(SeminarRecord("Bron", captures=(note(10), note(400), note(401)), turns=turns)).evenly(
        1.0
    )
    assert [one.at for one in score.notes] == [0, 1, 2]
    assert [(one.at, one.seat) for one in score.happenings if isinstance(one, FloorGiven)] == [
        (0, "ab"),
        (3, NOBODY),
    ]
    assert score.closes_at == 3


def test_repeated_goes_on_where_it_ended() -> None:
    score = score_of(SeminarRecord("Bron", captures=(note(0), note(10)))).repeated(3)
    assert [one.at for one in score.notes] == [0, 10, 10, 20, 20, 30]
    assert score.closes_at == 30
    assert score.repeated(0) == Score((), 0.0)


# -- laws -------------------------------------------------------------------------------------------------------------

TIMES = st.integers(0, 400).map(lambda half: half / 2)
NAMES = ("s1", "s2", "s3")
QUESTIONS = ("q1", "q2")


@st.composite
def records(draw: st.DrawFn) -> SeminarRecord:
    """Sessions of up to some minutes, their turns in any order and overlapping as they like."""
    captures = [
        CaptureRecord(
            f"c{number}",
            draw(TIMES),
            draw(st.sampled_from(CaptureKind)),
            "Ord.",
            draw(st.sampled_from(("", *SEATS))),
            question=draw(st.sampled_from(("", *QUESTIONS))),
            segment=draw(st.sampled_from(("", *NAMES))),
        )
        for number in range(draw(st.integers(0, 8)))
    ]
    turns = [
        TurnRecord(draw(st.sampled_from(SEATS)), begin, draw(st.none() | TIMES.map(begin.__add__)))
        for begin in draw(st.lists(TIMES, max_size=6))
    ]
    asked = [AudienceQuestionRecord(f"a{at}", "Varför?", at) for at in draw(st.lists(TIMES, max_size=3))]
    return SeminarRecord(
        "Bron",
        panel=tuple(SeatRecord(seat, seat) for seat in SEATS),
        segments=tuple(SegmentRecord(name, name, draw(st.integers(0, 3))) for name in NAMES),
        questions=tuple(QuestionRecord(name, name) for name in QUESTIONS),
        turns=tuple(turns),
        captures=tuple(captures),
        audience_questions=tuple(asked),
    )


@given(records())
def test_time_never_goes_back_and_nothing_comes_after_the_closing(record: SeminarRecord) -> None:
    score = score_of(record)
    times = [one.at for one in score.happenings]
    assert times == sorted(times)
    assert all(0 <= at <= score.closes_at for at in times)


@given(records())
def test_nothing_is_lost_and_nothing_comes_twice(record: SeminarRecord) -> None:
    score = score_of(record)
    assert Counter(one.capture for one in score.notes) == Counter(record.captures)
    asked = Counter((one.at, one.text) for one in score.happenings if isinstance(one, AudienceAsked))
    assert asked == Counter((one.at, one.text) for one in record.audience_questions)
    given_floor = Counter(
        (one.at, one.seat) for one in score.happenings if isinstance(one, FloorGiven) and one.seat != NOBODY
    )
    assert given_floor == Counter((turn.begin, turn.speaker) for turn in record.turns)


@given(records())
def test_notes_of_one_moment_keep_the_order_of_the_record(record: SeminarRecord) -> None:
    notes = [one.capture for one in score_of(record).notes]
    assert notes == sorted(record.captures, key=lambda capture: capture.at)


@given(records())
def test_floor_is_never_given_to_who_has_it(record: SeminarRecord) -> None:
    seats = [one.seat for one in score_of(record).happenings if isinstance(one, FloorGiven)]
    assert all(one != other for one, other in pairwise(seats))


@given(records())
def test_question_and_segment_come_once_and_before_their_notes(record: SeminarRecord) -> None:
    happenings = score_of(record).happenings
    puts = [one.question for one in happenings if isinstance(one, QuestionPut)]
    segments = [one.segment for one in happenings if isinstance(one, SegmentBegun)]
    assert sorted(puts) == sorted({capture.question for capture in record.captures} - {""})
    assert segments == list(NAMES[: len(segments)])
    for place, one in enumerate(happenings):
        if isinstance(one, NoteEntered) and one.capture.question:
            put = QuestionPut(
                min(c.at for c in record.captures if c.question == one.capture.question), one.capture.question
            )
            assert happenings.index(put) < place


@given(records(), st.integers(1, 3))
def test_repeating_keeps_order_and_number(record: SeminarRecord, times: int) -> None:
    score = score_of(record).evenly(1.0).repeated(times)
    moments = [one.at for one in score.happenings]
    assert moments == sorted(moments)
    assert [one.at for one in score.notes] == pytest.approx(list(range(times * len(record.captures))))
