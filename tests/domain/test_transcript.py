# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A transcript is kept in small events, its voices are seated, and its clock is fitted to the session's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.errors import NotFoundError, RuleError
from seminarapp.domain.personal import Personal
from seminarapp.domain.transcript import CUES_AN_EVENT, Alignment, Spoken, Transcript, Voice
from tests.domain.replay import ANNA, BO, SEMINAR, assert_replays, happened, nothing_happens, only

TIMES = st.floats(min_value=0, max_value=20_000)


def kept() -> Transcript:
    transcript = Transcript(SEMINAR, "samtal.vtt")
    transcript.name_speaker("s1", Voice(Personal("Anna Berg", ANNA), "ab"))
    return transcript


def spoken(count: int) -> list[Spoken]:
    return [Spoken(float(n), n + 1.0, "s1", Personal(f"ord {n}", ANNA)) for n in range(count)]


def test_many_cues_stand_in_events_that_stay_small() -> None:
    transcript = kept()
    transcript.add_cues(spoken(2 * CUES_AN_EVENT + 1))
    assert happened(transcript) == ["Created", "SpeakerNamed", "CuesAdded", "CuesAdded", "CuesAdded"]
    assert transcript.cues == 2 * CUES_AN_EVENT + 1
    assert_replays(transcript)


def test_a_speaker_is_seated_afterwards_and_only_when_it_changes() -> None:
    transcript = kept()
    with only(transcript, "SpeakerSeated"):
        transcript.seat_speaker("s1", "bc", BO)
        transcript.seat_speaker("s1", "bc", BO)
    assert transcript.voices["s1"] == Voice(Personal("Anna Berg", BO), "bc")
    assert_replays(transcript)
    with nothing_happens(transcript), pytest.raises(NotFoundError, match="no speaker “s9”"):
        transcript.seat_speaker("s9", "bc", BO)


def test_it_is_aligned_and_set_aside_once() -> None:
    transcript = kept()
    with only(transcript, "Aligned", "SetAside"):
        transcript.align(Alignment(-12.0, 1.001))
        transcript.align(Alignment(-12.0, 1.001))
        transcript.put_aside()
        transcript.put_aside()
    assert_replays(transcript)


# -- the clock -------------------------------------------------------------------------------------------------------


def test_one_point_is_an_offset_alone() -> None:
    assert Alignment.through((10.0, 4.0)) == Alignment(-6.0, 1.0)


@given(
    first=TIMES,
    apart=st.floats(min_value=60, max_value=10_000),
    offset=st.floats(-600, 600),
    rate=st.floats(0.96, 1.04),
)
def test_two_points_are_hit_and_there_is_a_way_back(
    first: float, apart: float, offset: float, rate: float
) -> None:
    clock = Alignment(offset, rate)
    points = [(time, clock.in_session(time)) for time in (first, first + apart)]
    found = Alignment.through(*points)
    for time, at in points:
        assert found.in_session(time) == pytest.approx(at, abs=1e-3)
        assert found.in_file(at) == pytest.approx(time, abs=1e-3)


def test_points_that_cannot_be_are_refused() -> None:
    with pytest.raises(RuleError, match="the same place"):
        Alignment.through((10.0, 4.0), (10.5, 4.5))
    with pytest.raises(RuleError, match="50 % faster or slower"):
        Alignment.through((0.0, 0.0), (100.0, 150.0))
