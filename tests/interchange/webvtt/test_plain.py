# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Transcripts as plain text: who speaks, what is one turn, and what the times are."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.records.transcript import Cue
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.webvtt.plain import read_plain
from seminarapp.interchange.webvtt.reading import read_transcript


def read(text: str) -> tuple[Cue, ...]:
    return read_transcript(text.encode(), "f.txt").cues


def spoken(text: str) -> list[tuple[str, str]]:
    return [(cue.speaker, cue.text) for cue in read(text)]


def test_without_times_every_turn_is_at_nought_and_it_is_told() -> None:
    record = read_transcript("ADA BERG: Vi kan inte vänta.\nBo: Det säger ni varje år.\n".encode(), "f.txt")
    assert record.cues == (
        Cue(0.0, 0.0, "ADA BERG", "Vi kan inte vänta."),
        Cue(0.0, 0.0, "Bo", "Det säger ni varje år."),
    )
    assert not record.timed
    assert record.remarks == (
        "The file has no times: the order of the words is known, and not when they were said",
    )


@pytest.mark.parametrize(
    "line",
    ["[00:01:02] ", "00:01:02 ", "(0:01:02) ", "[1:02] ", "[01:02]: ", "00:01:02.000 ", "00:01:02,0\t"],
)
def test_a_time_may_stand_before_the_name(line: str) -> None:
    text = f"{line}Ada Berg: Hej.\n{line.replace('02', '09')}Bo: Hej själv, och tack för att ni kom.\n"
    assert read(text) == (
        Cue(62.0, 69.0, "Ada Berg", "Hej."),
        Cue(69.0, 72.2, "Bo", "Hej själv, och tack för att ni kom."),
    )


def test_what_has_no_name_goes_on_with_the_turn_before() -> None:
    assert spoken("Ada: Ett.\nBo: Två.\nAda: Tre\noch fyra.\nBo: Fem.\n") == [
        ("Ada", "Ett."),
        ("Bo", "Två."),
        ("Ada", "Tre och fyra."),
        ("Bo", "Fem."),
    ]


def test_long_turns_are_paragraphs() -> None:
    text = "Ada:\nEtt\ntvå\ntre.\n\nBo:\nFyra\nfem\nsex.\n"
    assert spoken(text) == [("Ada", "Ett två tre."), ("Bo", "Fyra fem sex.")]
    assert spoken(text.replace("\n", "\r\n")) == spoken(text)


def test_with_times_a_turn_is_from_time_to_time() -> None:
    text = "Möte 12 mars\n[00:00:05] Ada: Ett\ntvå: tre\n\nfyra.\nBo: Fem.\n[00:00:09]\nAda: Sex.\n"
    assert read(text) == (
        Cue(0.0, 5.0, "", "Möte 12 mars"),
        Cue(5.0, 9.0, "Ada", "Ett två: tre fyra. Bo: Fem."),
        Cue(9.0, 10.0, "Ada", "Sex."),
    )
    both = read("[00:00:05] Ada: Ett.\n[00:00:07] Bo: Två.\nAda: Tre.\n[00:00:09] Bo: Fyra.\n")
    assert [(cue.begin, cue.end, cue.speaker) for cue in both] == [
        (5.0, 7.0, "Ada"),
        (7.0, 9.0, "Bo"),
        (7.0, 9.0, "Ada"),
        (9.0, 10.0, "Bo"),
    ]


def test_times_that_go_back_are_sorted_and_told() -> None:
    record = read_transcript(b"[00:00:09] Ada: Two.\n[00:00:05] Bo: One.\n", "f.txt")
    assert [cue.speaker for cue in record.cues] == ["Bo", "Ada"]
    assert record.remarks[-1] == "Cues were not in order of time and were sorted"


def test_text_is_no_markup() -> None:
    assert spoken("Ada: <b>a</b> &amp; b --> c\nBo: =1+1\n") == [
        ("Ada", "<b>a</b> &amp; b --> c"),
        ("Bo", "=1+1"),
    ]


def test_the_program_itself_is_nobody() -> None:
    assert spoken("Ada: Hej.\nAudio shared by Bo: Musik.\nAda: Så.\n")[1] == ("", "Musik.")


@pytest.mark.parametrize("text", ["", "Hej på dig.\n", "En rad till.\nOch en.\n", "WEBVT\n"])
def test_text_without_names_is_refused_as_before(text: str) -> None:
    with pytest.raises(ReadError, match="not WebVTT"):
        read(text)


def test_too_many_turns_are_refused() -> None:
    with pytest.raises(ReadError, match="more than 3 cues"):
        read_plain("Ada: x\n" * 4, "f.txt", 3)


@given(st.text(max_size=400))
def test_any_text_is_read_in_order_or_is_none(text: str) -> None:
    record = read_plain(text, "f", 100)
    for cue in record.cues if record else ():
        assert cue.end >= cue.begin >= 0.0
        assert cue.text == " ".join(cue.text.split()) != ""


NAMES = st.sampled_from(["Ada Berg", "BO", "Cia von Ek"])
WORDS = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=9).filter(
    lambda word: ":" not in word
)


@given(
    st.lists(st.tuples(NAMES, st.lists(WORDS, min_size=1, max_size=9).map(" ".join)), min_size=1, max_size=20)
)
def test_every_turn_comes_back(turns: list[tuple[str, str]]) -> None:
    record = read_plain("\n".join(f"{name}: {words}" for name, words in turns), "f", 100)
    assert record is not None
    assert [(cue.speaker, cue.text) for cue in record.cues] == turns


@pytest.mark.parametrize(
    "unit", ["a", ": ", "Ada: ", "Ada: x\n", "[00:01] A: b\n", "\n", "00:00", "[", " ", "1:1 ", "A\n\n"]
)
def test_text_made_to_be_slow_is_not(unit: str) -> None:
    before = time.process_time()
    with suppress(ReadError):
        read_plain(unit * (2_000_000 // len(unit)), "f", 10_000_000)
    assert time.process_time() - before < 20.0
