# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captions: names, times of the recording, lines, hostile text; and that our own reader gets the same back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views import CueView, Material, TranscriptView, VoiceView
from seminarapp.documents.timed.captions import captions_as_subrip, captions_as_webvtt
from seminarapp.domain.errors import DocumentError, NotFoundError, RuleError
from seminarapp.domain.transcript import Alignment
from seminarapp.domain.values import MODERATOR, Recording
from seminarapp.interchange.webvtt.reading import read_transcript
from tests.documents.panel import PLAN, held, material, named

VOICES = (VoiceView("s1", "alma l", "al"), VoiceView("s2", "CIA", MODERATOR), VoiceView("s3", "Okänd Man"))
CUES = (
    CueView(1.0, 2.5, "s2", MODERATOR, "Välkomna."),
    CueView(2.5, 4.0, "s1", "al", "Tack & hej <alla>!"),
    CueView(4.0, 6.0, "s1", "al", "Vi tänder för att se, och sedan ser vi inget annat än det vi tände."),
    CueView(6.0, 7.25, "s3", "", "Hur då?"),
    CueView(7.25, 8.0, "", "", "Skratt"),
)


def transcribed(*cues: CueView, offset: float = 0.0, alignment: Alignment | None = None) -> Material:
    """The panel with that transcript, and a recording that shows `offset` as the session opens."""
    return replace(
        held(material()),
        plan=replace(PLAN, recording=Recording("", "https://play.example.org", offset)),
        transcript=TranscriptView(named("t"), "t.vtt", alignment or Alignment(), VOICES),
        cues=cues or CUES,
    )


def webvtt(given: Material) -> str:
    return captions_as_webvtt(given, "sv").data.decode()


def subrip(given: Material) -> str:
    return captions_as_subrip(given, "sv").data.decode()


def test_a_voice_is_called_as_in_the_panel_and_else_as_in_the_file() -> None:
    assert webvtt(transcribed()).startswith(
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.500\n<v Cia Frost>Välkomna.\n\n"
        "2\n00:00:02.500 --> 00:00:04.000\n<v Alma Lindåker>Tack &amp; hej &lt;alla&gt;!\n\n"
        "3\n00:00:04.000 --> 00:00:06.000\n<v Alma Lindåker>Vi tänder för att se, och sedan ser vi\n"
        "inget annat än det vi tände.\n\n4\n"
    )
    assert "<v Okänd Man>Hur då?\n" in webvtt(transcribed())
    assert webvtt(transcribed()).endswith("\nSkratt\n")


def test_subrip_names_who_speaks_where_the_speaker_changes() -> None:
    text = subrip(transcribed())
    assert text.startswith("1\n00:00:01,000 --> 00:00:02,500\nCia Frost: Välkomna.\n\n2\n")
    assert text.count("Alma Lindåker: ") == 1
    assert "\nOkänd Man: Hur då?\n" in text
    assert text.endswith("\nSkratt\n")


def test_lines_are_of_42_characters_where_the_words_allow_it() -> None:
    long = "ord " * 200 + "x" * 100
    for text in (
        webvtt(transcribed(CueView(0, 9, "", "", long))),
        subrip(transcribed(CueView(0, 9, "", "", long))),
    ):
        lines = text.split("\n")
        assert [len(line) for line in lines if len(line) > 42] == [100]
        assert "" not in lines[lines.index("1") : -1]


def test_times_are_the_recordings_and_what_was_said_before_it_is_left_out_and_told() -> None:
    early = transcribed(offset=-3.0, alignment=Alignment(0.5))
    document = captions_as_webvtt(early, "en")
    assert "1\n00:00:00.000 --> 00:00:01.000\n<v Alma" in document.data.decode()  # begun before, ends within
    assert document.remarks == ("Left out, as it was said before the recording began: 1 captions",)
    assert "00:01:01.000 --> 00:01:02.500" in webvtt(transcribed(offset=60.0))


def test_a_transcript_never_aligned_is_told_where_the_recording_has_an_offset() -> None:
    assert "60 seconds" in captions_as_webvtt(transcribed(offset=60.0), "en").remarks[0]
    assert captions_as_webvtt(transcribed(offset=60.0, alignment=Alignment(-60.0)), "en").remarks == ()
    assert captions_as_webvtt(transcribed(), "en").remarks == ()


def test_long_captions_and_what_is_off_the_record_are_told() -> None:
    given = transcribed(CueView(0, 9, "", "", "ord " * 40))
    secret = replace(given, captures=(replace(given.captures[0], off_record=True),))
    long, off = captions_as_webvtt(secret, "sv").remarks
    assert "mer än två rader: 1" in long
    assert "ej för publicering: 1" in off


def test_without_a_transcript_or_its_times_or_the_recording_it_is_refused() -> None:
    for make in (captions_as_webvtt, captions_as_subrip):
        with pytest.raises(NotFoundError, match="no transcript: import one"):
            make(held(material()), "sv")
        with pytest.raises(RuleError, match=r"t\.vtt has no times: import a transcript that has them"):
            make(transcribed(CueView(0, 0, "s1", "al", "Hej.")), "sv")
        with pytest.raises(DocumentError, match="Nothing of the transcript is in the recording"):
            make(transcribed(offset=-3600.0), "sv")


@pytest.mark.parametrize(
    "text",
    ["a --> b", "-->", "<b>fet</b>", "{\\an8}upp", "<v Bo>", "a\0b", "\u202eabc", "=1+1", "x" * 1_000_000],
)
def test_hostile_words_stay_words(text: str) -> None:
    given = transcribed(CueView(0, 5, "s1", "al", text), CueView(5, 6, "s1", "al", "Sedan."))
    read = read_transcript(captions_as_webvtt(given, "sv").data, "f")
    assert [cue.text for cue in read.cues] == [text.replace("\0", ""), "Sedan."]
    written = captions_as_subrip(given, "sv").data
    again = read_transcript(written, "f")
    assert len(again.cues) == 2
    assert again.cues[0].text.replace("\N{WORD JOINER}", "").removeprefix("Alma Lindåker: ") == text.replace(
        "\0", ""
    )
    assert written.decode().count("-->") == 2


def test_a_name_made_to_break_out_stays_a_name() -> None:
    voices = (VoiceView("s1", "Eva\n\n00:01.000 --> 00:02.000\n<b>&lt;"),)
    given = transcribed(CueView(0, 5, "s1", "", "Hej."))
    transcript = replace(given.transcript, voices=voices) if given.transcript else None
    (cue,) = read_transcript(captions_as_webvtt(replace(given, transcript=transcript), "sv").data, "f").cues
    assert cue.speaker == "Eva 00:01.000 --> 00:02.000 <b>&lt;"


WORDS = st.text(min_size=1, max_size=80).filter(lambda text: text.isprintable() and text.strip())
MOMENTS = st.integers(0, 10_000_000).map(lambda moment: moment / 1000)


@given(
    st.lists(st.tuples(MOMENTS, MOMENTS, st.sampled_from(["s1", "s2", "s3"]), WORDS), min_size=1, max_size=15)
)
def test_our_own_reader_gets_the_same_words_speakers_and_times(
    spoken: list[tuple[float, float, str, str]],
) -> None:
    cues = [CueView(min(a, b), max(a, b) + 0.001, who, "", text) for a, b, who, text in spoken]
    given = transcribed(*cues)
    names = {"s1": "Alma Lindåker", "s2": "Cia Frost", "s3": "Okänd Man"}
    read = read_transcript(captions_as_webvtt(given, "sv").data, "f")
    assert read.remarks == ()
    wanted = sorted(
        (round(one.begin, 3), round(one.end, 3), names[one.speaker], " ".join(one.text.split()))
        for one in cues
    )
    assert sorted((one.begin, one.end, one.speaker, one.text) for one in read.cues) == wanted
