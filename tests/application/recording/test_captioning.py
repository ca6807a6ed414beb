# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captions: every word of the transcript, on the recording's clock, in pieces that can be read."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.recording.captioning import LINE, LINES, captions_of
from seminarapp.application.views.material import Material
from seminarapp.application.views.transcript import CueView
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import MODERATOR, Recording
from tests.documents.panel import PLAN


def said(*cues: CueView, offset: float = 0.0) -> Material:
    plan = replace(PLAN, recording=Recording("", "https://example.org/", offset))
    return Material(plan, cues=cues, voices={"s1": "Gäst  i salen"})


def test_times_are_the_recordings() -> None:
    (caption,) = captions_of(said(CueView(10.0, 12.0, "", "", "Hej."), offset=60.0))
    assert (caption.begin, caption.end, caption.lines) == (70.0, 72.0, ("Hej.",))


def test_what_was_said_before_the_recording_began_is_left_out() -> None:
    cues = (CueView(1.0, 2.0, "", "", "Förut."), CueView(9.0, 12.0, "", "", "Mitt i."))
    (caption,) = captions_of(said(*cues, offset=-10.0))
    assert (caption.begin, caption.end) == (0.0, 2.0)


def test_a_voice_is_its_seats_the_moderators_or_as_the_file_calls_it() -> None:
    seat = PLAN.seats[0]
    cues = [CueView(0, 1, "s1", one, "Hej.") for one in (seat.id, MODERATOR, "")]
    assert PLAN.moderator is not None
    assert [one.speaker for one in captions_of(said(*cues))] == [
        seat.name,
        PLAN.moderator.name,
        "Gäst i salen",
    ]


def test_a_seminar_without_a_transcript_says_how_to_keep_one() -> None:
    with pytest.raises(DocumentError, match="--keep"):
        captions_of(Material(PLAN))


@given(
    words=st.lists(st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=60), max_size=60),
    begin=st.floats(0, 9_000),
    length=st.floats(0.001, 300),
)
def test_no_word_is_lost_and_no_line_is_too_long(words: list[str], begin: float, length: float) -> None:
    captions = captions_of(said(CueView(begin, begin + length, "", "", " ".join(words)), offset=1.0))
    lines = [line for caption in captions for line in caption.lines]
    assert "".join("".join(lines).split()) == "".join("".join(words).split())
    assert all(len(line) <= LINE for line in lines)
    assert all(1 <= len(caption.lines) <= LINES for caption in captions)
    assert all(one.begin <= one.end for one in captions)
    assert all(one.end == pytest.approx(after.begin) for one, after in pairwise(captions))


def test_a_transcript_without_times_gives_no_captions() -> None:
    cues = (CueView(5.0, 5.0, "", "", "Ett."), CueView(5.0, 5.0, "", "", "Två."))  # even where it was fitted
    with pytest.raises(DocumentError, match="has no times to make captions of"):
        captions_of(said(*cues))
