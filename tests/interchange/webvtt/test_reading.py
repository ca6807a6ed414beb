# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from itertools import pairwise

import pytest

from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.webvtt.reading import read_transcript
from tests.architecture.source import ROOT

REAL = ROOT.parent / "shared" / "data" / "zoom_acde233_raw.vtt"


def transcript(*blocks: str) -> TranscriptRecord:
    return read_transcript("\n\n".join(["WEBVTT", *blocks]).encode(), "t.vtt")


def refused(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read_transcript(data, "t.vtt")
    return str(caught.value)


class TestPrograms:
    def test_zoom_numbers_its_cues_and_writes_names_into_the_text(self) -> None:
        data = (
            "WEBVTT\r\n\r\n1\r\n00:00:04.470 --> 00:00:05.530\r\nAda Berg: Hej.\r\n\r\n"
            "2\r\n00:00:06.000 --> 00:00:09.000\r\nBo 🌻 (Institutet): Hallå: där.\r\n\r\n"
            "3\r\n00:00:09.000 --> 00:00:10.000\r\nAudio shared by Ada Berg: ♪\r\n"
        )
        assert read_transcript(data.encode("utf-8-sig"), "z.vtt") == TranscriptRecord(
            (
                Cue(4.47, 5.53, "Ada Berg", "Hej."),
                Cue(6.0, 9.0, "Bo 🌻 (Institutet)", "Hallå: där."),
                Cue(9.0, 10.0, "", "♪"),
            )
        )

    def test_teams_marks_voices(self) -> None:
        found = transcript(
            "0f/12-0\n00:00:01.000 --> 00:00:02.000\n<v Ada Berg>Saken är: det läcker.</v>",
            "0f/13-0\n00:00:02.000 --> 00:00:04.000\n<v Bo Dahl>Ja.</v>",
        )
        assert found.cues == (
            Cue(1.0, 2.0, "Ada Berg", "Saken är: det läcker."),
            Cue(2.0, 4.0, "Bo Dahl", "Ja."),
        )

    def test_teams_without_attribution_names_nobody(self) -> None:
        found = transcript("00:00:01.000 --> 00:00:02.000\nDet läcker.", "00:00:02.000 --> 00:00:04.000\nJa.")
        assert [cue.speaker for cue in found.cues] == ["", ""]
        assert found.remarks == ()

    @pytest.mark.skipif(not REAL.exists(), reason="the real inputs are not beside this checkout")
    def test_real_meeting_is_read_whole(self) -> None:
        found = read_transcript(REAL.read_bytes(), REAL.name)
        assert len(found.cues) == 678
        assert len({cue.speaker for cue in found.cues}) == 33
        assert all(cue.speaker and cue.text for cue in found.cues)
        assert all(before.begin <= after.begin for before, after in pairwise(found.cues))
        assert found.remarks == ()


class TestCues:
    def test_voices_of_one_cue_share_its_time_by_their_words(self) -> None:
        found = transcript("00:10.000 --> 00:20.000\n<v Ada>Hejsan</v> <v Bo>Hej!</v>")
        assert found.cues == (Cue(10.0, 16.0, "Ada", "Hejsan"), Cue(16.0, 20.0, "Bo", "Hej!"))

    def test_overlapping_cues_stay_as_they_are(self) -> None:
        found = transcript("00:10.000 --> 00:20.000\na", "00:15.000 --> 00:30.000\nb")
        assert [(cue.begin, cue.end) for cue in found.cues] == [(10.0, 20.0), (15.0, 30.0)]
        assert found.remarks == ()

    def test_cues_out_of_order_are_sorted_and_reported(self) -> None:
        found = transcript("00:15.000 --> 00:30.000\nb", "00:10.000 --> 00:20.000\na")
        assert [cue.text for cue in found.cues] == ["a", "b"]
        assert found.remarks == ("Cues were not in order of time and were sorted",)

    def test_cue_that_ends_before_it_begins_is_left_out_and_reported(self) -> None:
        found = transcript("00:15.000 --> 00:10.000\na", "00:20.000 --> 00:20.000\nb")
        assert [cue.text for cue in found.cues] == ["b"]
        assert found.remarks == ("Cues left out, with an end before the beginning: 1 (line 3)",)

    def test_everything_left_out_is_reported_in_a_few_lines(self) -> None:
        silent = ["00:01.000 --> 00:02.000\n<b></b>"] * 7
        found = transcript("lost words", "x --> y\nb", "00:01.000 --> 00:02.000\nc", *silent)
        assert found.remarks == (
            "Cues left out, with times that can't be read: 1 (line 5)",
            "Texts left out, without times: 1 (line 3)",
            "Cues left out, without text: 7 (line 11, 14, 17, 20, 23, …)",
        )

    def test_text_is_what_was_said(self) -> None:
        words = "a<b &amp; c 🌧 مرحبا {x} %s " + "ord " * 25_000
        assert transcript(f"00:01.000 --> 00:02.000\n{words}").cues[0].text == (
            words.replace("&amp;", "&").strip()
        )


class TestRefusals:
    @pytest.mark.parametrize(
        "text", ["WEBVTT", "WEBVTT\n\n", "WEBVTT\n\nNOTE nothing\n", "WEBVTT\n\nonly words\n"]
    )
    def test_file_without_cues_is_refused(self, text: str) -> None:
        assert refused(text.encode()) == "t.vtt has no cues: export the transcript again, with its text"

    @pytest.mark.parametrize(
        "cue", ["00:02.000 --> 00:01.000\na", "x --> y\na\n", "00:01.000 --> 00:02.000\n"]
    )
    def test_file_without_one_good_cue_is_refused_with_the_first_bad_one(self, cue: str) -> None:
        assert refused(f"WEBVTT\n\n{cue}\n".encode()) == (
            "t.vtt, line 3: no cue of the file has times that can be read and a text: export the transcript again"
        )

    def test_wrong_encodings_are_named(self) -> None:
        text = "WEBVTT\n\n00:01.000 --> 00:02.000\nÅh\n"
        assert "is UTF-16, not UTF-8" in refused(text.encode("utf-16"))
        assert refused(text.encode("latin-1")).startswith("t.vtt, line 4: not UTF-8, probably Windows-1252")

    def test_binary_is_refused(self) -> None:
        assert "is not a text file" in refused(b"WEBVTT\n\n\x00\x01\x02\xff")

    def test_subtitles_in_another_format_are_refused(self) -> None:
        assert "not WebVTT" in refused(b"{0}{25}a\n{30}{60}b\n")

    def test_more_cues_than_anybody_speaks_are_refused(self) -> None:
        data = b"WEBVTT\n" + b"\n00:01 --> 00:02\nx\n" * 100_001
        assert refused(data) == "t.vtt has more than 100000 cues: divide it into several files"

    def test_thousands_of_voices_in_one_cue_are_refused(self) -> None:
        data = b"WEBVTT\n\n00:01 --> 00:02\n" + b"<v a>x" * 1_001
        assert refused(data) == "t.vtt, line 3: more than 1000 voices in one cue: divide the cue"


def test_a_cue_that_goes_on_for_hours_is_refused() -> None:
    for text in ("x" * 200_001, "x\n" * 150_000):
        with pytest.raises(ReadError, match="a cue of more than 200000 characters"):
            read_transcript(f"WEBVTT\n\n00:01 --> 00:02\n{text}".encode(), "t.vtt")
    with pytest.raises(ReadError, match="line 2: a cue of more than 200000 characters"):
        read_transcript(f"Ada: hej\nBo: {'nej ' * 60_000}".encode(), "t.txt")


def test_more_than_anybody_says_in_a_day_is_refused() -> None:
    cues = "".join(
        f"{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}.000 --> 99:00:00.000\na b c\n\n" for n in range(20_001)
    )
    with pytest.raises(ReadError, match="more than 20000 cues"):
        read_transcript(f"WEBVTT\n\n{cues}".encode(), "t.vtt")
    with pytest.raises(ReadError, match="more than 100,000 lines"):
        read_transcript(b"Ada: hej\nBo: nej\n" * 60_000, "t.txt")


def test_more_speakers_than_a_panel_can_have_are_refused() -> None:
    cues = "".join(f"00:01 --> 00:02\n<v S{n}>a\n\n" for n in range(301))
    with pytest.raises(ReadError, match="names more than 300 people"):
        read_transcript(f"WEBVTT\n\n{cues}".encode(), "t.vtt")


def test_cues_without_a_word_are_counted_too() -> None:
    with pytest.raises(ReadError, match="more than 100000 cues"):
        read_transcript(b"1\n00:00:01,000 --> 00:00:02,000\n" + b"0:0 --> 0:1\n" * 100_002, "t.srt")
