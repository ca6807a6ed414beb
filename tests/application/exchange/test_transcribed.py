# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A transcript as a seminar."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from seminarapp.application.exchange.transcribed import language_of, seminar_of, with_cues
from seminarapp.application.records.seminar import SeminarRecord, TurnRecord
from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.domain.errors import NotInPanelError
from seminarapp.domain.plan import LONGEST_INITIALS
from seminarapp.domain.values import CaptureKind, Fidelity
from tests.fakes.house import FakeHouse


def transcript(*cues: tuple[float, float, str]) -> TranscriptRecord:
    return TranscriptRecord(tuple(Cue(begin, end, speaker, f"från {begin}") for begin, end, speaker in cues))


def turns(*cues: tuple[float, float, str]) -> list[tuple[str, float, float | None]]:
    record = seminar_of(transcript(*cues), "x")
    return [(turn.speaker, turn.begin, turn.end) for turn in record.turns]


def test_the_panel_sits_in_the_order_in_which_it_first_speaks() -> None:
    record = seminar_of(transcript((0, 1, "Bo Ek"), (1, 2, "Anna Al"), (2, 3, "Bo Ek"), (3, 4, "")), "Samtal")
    assert record.title == "Samtal"
    assert [(seat.id, seat.name, seat.initials) for seat in record.panel] == [
        ("be", "Bo Ek", "BE"),
        ("aa", "Anna Al", "AA"),
    ]


def test_speakers_with_the_same_initials_are_told_apart() -> None:
    names = ["Anna Berg", "Arne Bok", "Asta Bo", "Axel Borg"]
    panel = seminar_of(transcript(*((n, n + 1, name) for n, name in enumerate(names))), "x").panel
    assert [seat.initials for seat in panel] == ["AB", "ABO", "AB2", "AB3"]
    assert len({seat.id for seat in panel}) == 4


def test_words_a_machine_wrote_down_are_unsure_quotes() -> None:
    first, second = seminar_of(transcript((0, 1, "Bo Ek"), (1.5, 2, "")), "x").captures
    assert (first.id, first.at, first.kind, first.fidelity) == ("c1", 0, CaptureKind.QUOTE, Fidelity.UNSURE)
    assert (first.text, first.speaker) == ("från 0", "be")
    assert (second.id, second.at, second.speaker) == ("c2", 1.5, "")


def test_a_short_silence_does_not_end_a_turn() -> None:
    assert turns((0, 5, "Bo Ek"), (7, 9, "Bo Ek")) == [("be", 0, 9)]
    assert turns((0, 5, "Bo Ek"), (7.1, 9, "Bo Ek")) == [("be", 0, 5), ("be", 7.1, 9)]


def test_another_voice_ends_a_turn_and_no_voice_does_not() -> None:
    assert turns((0, 5, "A A"), (5, 6, "B B"), (6, 9, "A A")) == [("aa", 0, 5), ("bb", 5, 6), ("aa", 6, 9)]
    assert turns((0, 5, "A A"), (5, 6, ""), (6, 9, "A A")) == [("aa", 0, 9)]


def test_cues_that_overlap_make_no_turn_shorter() -> None:
    assert turns((0, 10, "A A"), (2, 5, "A A")) == [("aa", 0, 10)]


def test_a_transcript_without_speakers_has_no_panel() -> None:
    record = seminar_of(transcript((0, 1, ""), (1, 2, "")), "x")
    assert (record.panel, record.turns, len(record.captures)) == ((), (), 2)


def test_a_speaker_must_have_a_seat() -> None:
    with pytest.raises(NotInPanelError, match="“Bo Ek”"):
        with_cues(SeminarRecord("x"), transcript((0, 1, "Bo Ek")), {})


def test_turns_of_names_that_mean_one_seat_are_one() -> None:
    said = transcript((0, 1, "Bo Ek"), (1, 2, "BO EK"))
    assert with_cues(SeminarRecord("x"), said, {"Bo Ek": "be", "BO EK": "be"}).turns == (
        TurnRecord("be", 0, 2),
    )


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (["Det är inte så lätt att säga.", "Och vi har inte råd."], "sv"),
        (["That is not easy to say.", "And we have it on the table."], "en"),
        (["Ja."], "sv"),
        ([], "sv"),
        (["THE, and. of?"], "en"),
    ],
)
def test_the_language_is_told_by_its_commonest_words(texts: list[str], language: str) -> None:
    assert language_of([Cue(0, 1, "", text) for text in texts]) == language


names = st.text(min_size=1, max_size=8).map(str.strip).filter(bool) | st.sampled_from(
    ["", "Anna Berg", "Arne Bok"]
)
cues = st.lists(st.tuples(st.floats(0, 1000), st.floats(0, 10), names), max_size=12).map(
    lambda found: sorted((begin, begin + length, name) for begin, length, name in found)
)


@given(cues)
def test_any_transcript_can_be_taken_in(found: list[tuple[float, float, str]]) -> None:
    house = FakeHouse()
    record = seminar_of(transcript(*found), "x")
    report = house.activities.exchange.take_in(record)
    assert report.captures == len(found)
    assert all(len(seat.initials) <= LONGEST_INITIALS for seat in record.panel)


@given(cues)
def test_every_moment_of_speech_is_in_a_turn_of_its_speaker(found: list[tuple[float, float, str]]) -> None:
    assume(any(end > 0 for _, end, _ in found))  # without times there are no turns
    record = seminar_of(transcript(*found), "x")
    seats = {seat.name: seat.id for seat in record.panel}
    for begin, end, name in found:
        if name:
            assert any(
                turn.speaker == seats[name]
                and turn.begin <= begin
                and turn.end is not None
                and turn.end >= end
                for turn in record.turns
            )


def test_without_times_there_are_words_and_no_turns() -> None:
    record = seminar_of(transcript((0, 0, "Bo Ek"), (0, 0, "Anna Al")), "x")
    assert [(one.at, one.speaker) for one in record.captures] == [(0, "be"), (0, "aa")]
    assert record.turns == ()
