# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.records.transcript import Cue
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.webvtt.reading import read_transcript
from seminarapp.interchange.webvtt.subrip import begins_subrip, is_number
from tests.architecture.source import ROOT

REAL = ROOT.parent / "shared" / "data" / "talk_scipy2020.srt"


def cues(text: str) -> list[Cue]:
    return list(read_transcript(text.encode(), "t.srt").cues)


@pytest.mark.parametrize(
    "text",
    [
        "1\n00:00:01,000 --> 00:00:02,000\na",
        "\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\na",
        "\n\n1 \r0:0:1,5-->0:0:2,5",
        "00:00:01,000 --> 00:00:02,000\na",
    ],
)
def test_number_and_times_with_commas_tell_subrip(text: str) -> None:
    assert begins_subrip(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "1\n00:01 --> 00:02\na",
        "00:00:01.000 --> 00:00:02.000",
        "WEBVTT\n\n1\n00:00:01,000 --> 00:00:02,000",
    ],
)
def test_anything_else_is_not_subrip(text: str) -> None:
    assert not begins_subrip(text)


def test_looking_at_a_million_blanks_takes_no_time() -> None:
    before = time.process_time()
    assert not begins_subrip(" \n" * 1_000_000 + "1" * 1_000_000)
    assert time.process_time() - before < 2


@pytest.mark.parametrize(("line", "number"), [("12", True), (" 7 ", True), ("", False), ("7 a", False)])
def test_number_stands_alone_on_its_line(line: str, number: bool) -> None:
    assert is_number(line) is number


def test_mark_line_ends_and_numbers_are_no_words() -> None:
    text = (
        "\ufeff1\r\n00:00:03,540 --> 00:00:05,160\r\nDet läcker\r\nigen.\r\n\r\n"
        "2\r\n00:00:05,160 --> 00:00:07,640\r\n<i>Ja.</i>\r\n"
    )
    assert cues(text) == [Cue(3.54, 5.16, "", "Det läcker igen."), Cue(5.16, 7.64, "", "Ja.")]


def test_first_cue_is_taken_without_its_number() -> None:
    assert cues("00:00:01,000 --> 00:00:02,000\na\n") == [Cue(1.0, 2.0, "", "a")]


def test_number_is_no_word_where_the_blank_line_is_lost() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\na\n2\n00:00:02,000 --> 00:00:03,000\nb\n"
    assert [cue.text for cue in cues(text)] == ["a", "b"]


def test_number_that_was_said_stays() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\n1984\n\n2\n00:00:02,000 --> 00:00:03,000\nb\n"
    assert [cue.text for cue in cues(text)] == ["1984", "b"]


def test_what_webvtt_would_skip_as_a_note_is_reported() -> None:
    found = read_transcript(b"1\n00:00:01,000 --> 00:00:02,000\na\n\nNOTE b\n", "t.srt")
    assert found.remarks == ("Texts left out, without times: 1 (line 5)",)


def test_names_in_the_text_are_speakers() -> None:
    text = (
        "1\n00:00:01,000 --> 00:00:02,000\nAda Berg: Hej.\n\n2\n00:00:02,000 --> 00:00:03,000\nBo Dahl: Ja.\n"
    )
    assert [cue.speaker for cue in cues(text)] == ["Ada Berg", "Bo Dahl"]


@given(st.text(alphabet="1\n\r\t :,->0a<v}{", max_size=200))
def test_whatever_follows_is_read_or_refused_in_one_line(rest: str) -> None:
    data = ("1\n00:00:01,000 --> 00:00:02,000\n" + rest).encode()
    try:
        assert read_transcript(data, "t.srt").cues
    except ReadError as error:
        assert "\n" not in str(error)  # noqa: PT017 - being read whole is right too


@pytest.mark.skipif(not REAL.exists(), reason="the real inputs are not beside this checkout")
def test_real_talk_is_read_whole() -> None:
    data = REAL.read_bytes()
    found = read_transcript(data, REAL.name)
    assert len(found.cues) == data.count(b"-->")
    assert found.remarks == ()
