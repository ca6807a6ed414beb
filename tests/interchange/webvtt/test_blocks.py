# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.webvtt.blocks import LeftOut, TimedBlock, timed_blocks


def blocks(text: str, left_out: LeftOut | None = None) -> list[TimedBlock]:
    return list(timed_blocks(text, "t.vtt", LeftOut() if left_out is None else left_out))


def texts(text: str) -> list[str]:
    return [block.text for block in blocks(text)]


def refused(text: str) -> str:
    with pytest.raises(ReadError) as caught:
        blocks(text)
    return str(caught.value)


class TestHeader:
    @pytest.mark.parametrize("first", ["WEBVTT", "WEBVTT - panel", "WEBVTT\tx", "WEBVTT "])
    def test_first_line_begins_with_the_mark(self, first: str) -> None:
        assert texts(f"{first}\n\n00:01.000 --> 00:02.000\na\n") == ["a"]

    @pytest.mark.parametrize("first", ["", "webvtt", "WEBVTTX", "1", "\nWEBVTT", "00:01.000 --> 00:02.000"])
    def test_anything_else_is_not_webvtt(self, first: str) -> None:
        assert refused(f"{first}\n\n00:01.000 --> 00:02.000\na\n") == (
            "t.vtt, line 1: not WebVTT, whose first line is WEBVTT: export the transcript as WebVTT (.vtt)"
        )

    def test_lines_of_the_header_are_passed_over(self) -> None:
        assert texts("WEBVTT\nKind: captions\nLanguage: sv\n\n00:01.000 --> 00:02.000\na") == ["a"]

    def test_cue_may_follow_the_header_at_once(self) -> None:
        assert texts("WEBVTT\n00:01.000 --> 00:02.000\na") == ["a"]


class TestTimes:
    @pytest.mark.parametrize(
        ("line", "begin", "end"),
        [
            ("00:01.000 --> 00:02.500", 1.0, 2.5),
            ("00:08:24.299 --> 01:00:00.001", 504.299, 3600.001),
            ("100:00:00.000 --> 100:00:01.000", 360_000.0, 360_001.0),
            ("0:0:1.5 --> 0:0:2.25", 1.5, 2.25),
            ("00:00:01,000 --> 00:00:02,000", 1.0, 2.0),
            ("00:01 --> 00:02", 1.0, 2.0),
            ("00:01.000-->00:02.000", 1.0, 2.0),
            ("  00:01.000 \t-->  00:02.000  ", 1.0, 2.0),
            ("00:01.000 --> 00:02.000 align:start position:0%", 1.0, 2.0),
        ],
    )
    def test_times_are_seconds(self, line: str, begin: float, end: float) -> None:
        assert blocks(f"WEBVTT\n\n{line}\na\n") == [TimedBlock(3, begin, end, "a")]

    @pytest.mark.parametrize(
        "line",
        [
            "00:61.000 --> 00:62.000",
            "00:01.000 --> x",
            "x --> 00:02.000",
            "00:01.000 --> 00:02.0001",
            "٠٠:٠١.٠٠٠ --> ٠٠:٠٢.٠٠٠",
            "99999:00:00.000 --> 99999:00:01.000",
            "-->",
        ],
    )
    def test_times_that_can_not_be_read_are_noted(self, line: str) -> None:
        left_out = LeftOut()
        text = f"WEBVTT\n\n{line}\na\n\n00:05.000 --> 00:06.000\nb\n"
        assert [block.text for block in blocks(text, left_out)] == ["b"]
        assert left_out == LeftOut(unreadable_times=[3])

    @given(st.integers(0, 9999 * 3_600_000), st.integers(0, 9999 * 3_600_000))
    def test_every_millisecond_is_read_exactly(self, begin: int, end: int) -> None:
        def shown(moment: int) -> str:
            seconds, thousandths = divmod(moment, 1000)
            return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{thousandths:03}"

        found = blocks(f"WEBVTT\n\n{shown(begin)} --> {shown(end)}\na")
        assert found == [TimedBlock(3, begin / 1000, end / 1000, "a")]


class TestBlocks:
    @pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
    def test_any_line_break_will_do(self, line_break: str) -> None:
        text = "WEBVTT\n\n1\n00:01.000 --> 00:02.000\na\nb\n\n2\n00:03.000 --> 00:04.000\nc"
        found = blocks(text.replace("\n", line_break))
        assert found == [TimedBlock(4, 1.0, 2.0, "a\nb"), TimedBlock(9, 3.0, 4.0, "c")]

    def test_other_separators_are_part_of_a_line(self) -> None:
        assert texts("WEBVTT\n\n00:01.000 --> 00:02.000\na\u2028b\x0bc\x85d\n") == ["a\u2028b\x0bc\x85d"]

    @pytest.mark.parametrize("name", ["1", "intro", "0f3a-12/7-0", "NOTEBOOK", "STYLES"])
    def test_cue_may_have_an_identifier(self, name: str) -> None:
        left_out = LeftOut()
        assert [b.text for b in blocks(f"WEBVTT\n\n{name}\n00:01.000 --> 00:02.000\na", left_out)] == ["a"]
        assert len(left_out) == 0

    @pytest.mark.parametrize(
        "block",
        ["NOTE", "NOTE to self", "NOTE\nover\nlines", "STYLE\n::cue { color: red }", "REGION\nid:a\nlines:3"],
    )
    def test_notes_styles_and_regions_are_no_cues(self, block: str) -> None:
        left_out = LeftOut()
        text = f"WEBVTT\n\n{block}\n\n00:01.000 --> 00:02.000\na\n\n{block}\n"
        assert [found.text for found in blocks(text, left_out)] == ["a"]
        assert len(left_out) == 0

    def test_cue_may_follow_another_without_a_blank_line(self) -> None:
        assert texts("WEBVTT\n\n00:01.000 --> 00:02.000\na\n00:02.000 --> 00:03.000\nb") == ["a", "b"]

    def test_line_of_white_space_ends_a_cue(self) -> None:
        assert texts("WEBVTT\n\n00:01.000 --> 00:02.000\na\n \t\n00:02.000 --> 00:03.000\nb") == ["a", "b"]

    def test_arrow_that_somebody_wrote_is_text(self) -> None:
        assert texts("WEBVTT\n\n00:01.000 --> 00:02.000\nfrån A --> B\n") == ["från A --> B"]

    def test_text_without_times_is_noted(self) -> None:
        left_out = LeftOut()
        text = "WEBVTT\n\n00:01.000 --> 00:02.000\na\n\nlost\nwords\n\n00:03.000 --> 00:04.000\nb\n\n3\n"
        assert [block.text for block in blocks(text, left_out)] == ["a", "b"]
        assert left_out == LeftOut(without_times=[6, 12])

    def test_last_cue_needs_no_end_of_line(self) -> None:
        assert texts("WEBVTT\n\n00:01.000 --> 00:02.000\na\n\n00:02.000 --> 00:03.000") == ["a", ""]


class TestDamage:
    @pytest.mark.parametrize(
        "rest", ["00:03.000 -->", "00:03.000 --> 00:", "3\n00:03.000 --> 0", "00:03.000 --> x\n"]
    )
    def test_file_that_ends_within_times_was_cut_off(self, rest: str) -> None:
        line = 6 + rest.strip().count("\n")
        assert refused(f"WEBVTT\n\n00:01.000 --> 00:02.000\na\n\n{rest}") == (
            f"t.vtt, line {line}: the file ends in the middle of a cue: fetch or export it again"
        )

    def test_hundred_thousand_blocks_without_times_are_no_transcript(self) -> None:
        assert refused("WEBVTT\n\n" + "a\n\n" * 100_001).startswith(
            "t.vtt, line 200004: too much of the file"
        )
