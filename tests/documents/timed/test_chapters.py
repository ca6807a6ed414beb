# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Chapters as the platforms take them: from 00:00, three at least, ten seconds each; and what is said of the rest."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views import Material, SegmentRun, SegmentView
from seminarapp.documents.timed.chapters import chapters_as_text, chapters_as_webvtt
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import Recording, SegmentKind
from tests.documents.panel import PLAN, SESSION, held, material

END = 4000.0


def ran(*runs: tuple[str, float], offset: float = 0.0, closed_at: float | None = END) -> Material:
    """The panel as those segments ran, each until the next; s4 has left the plan."""
    ends = [*(begin for _, begin in runs[1:]), closed_at]
    stretches = tuple(SegmentRun(name, begin, end) for (name, begin), end in zip(runs, ends, strict=True))
    return replace(
        held(material()),
        plan=replace(PLAN, recording=Recording("", "https://play.example.org", offset)),
        session=replace(SESSION, runs=stretches, closed_at=closed_at),
        now=END,
    )


def lines(given: Material) -> list[str]:
    return chapters_as_text(given, "en").data.decode().splitlines()


THREE = (("s1", 0.0), ("s2", 360.0), ("s3", 3723.9))


def test_the_run_of_show_as_it_ran() -> None:
    assert lines(ran(*THREE)) == ["00:00 Välkomna", "06:00 Vem tänder?", "1:02:03 Frågor"]
    assert chapters_as_text(ran(*THREE), "en").remarks == ()


def test_what_the_recording_has_before_the_opening_is_a_chapter_or_part_of_the_first() -> None:
    assert lines(ran(*THREE, offset=9.0))[:2] == ["00:00 Välkomna", "06:09 Vem tänder?"]
    assert lines(ran(*THREE, offset=60.0))[:2] == ["00:00 Before the panel", "01:00 Välkomna"]
    assert lines(ran(("s1", 0), ("s2", 60), ("s3", 90), ("s1", 200), offset=-70.0)) == [
        "00:00 Vem tänder?",
        "00:20 Frågor",
        "02:10 Välkomna",
    ]


def test_a_short_segment_belongs_to_the_one_before_and_it_is_told_why() -> None:
    document = chapters_as_text(ran(("s1", 0), ("s2", 60), ("s3", 69), ("s2", 100), ("s1", 200)), "sv")
    assert document.data.decode() == "00:00 Välkomna\n01:09 Frågor\n01:40 Vem tänder?\n03:20 Välkomna\n"
    assert document.remarks == (
        "”Vem tänder?” tog 9 sekunder och hör till ”Välkomna”: ett kapitel är minst tio sekunder",
    )


def test_a_short_beginning_belongs_to_the_one_after() -> None:
    document = chapters_as_text(ran(("s1", 0), ("s2", 5), ("s3", 60), ("s1", 100)), "en")
    assert document.data.decode() == "00:00 Vem tänder?\n01:00 Frågor\n01:40 Välkomna\n"
    assert document.remarks == (
        "“Välkomna” took 5 seconds and is part of “Vem tänder?”: a chapter is ten seconds or more",
    )


def test_a_segment_that_left_the_plan_has_no_title_and_is_told() -> None:
    document = chapters_as_text(ran(*THREE, ("s4", 3800.0)), "en")
    assert len(document.data.splitlines()) == 3
    assert "no longer in the plan" in document.remarks[0]


def test_a_segment_that_was_gone_on_with_is_one_chapter() -> None:
    assert len(lines(ran(("s1", 0), ("s1", 20), ("s2", 40), ("s3", 60)))) == 3


def test_a_session_that_goes_on_ends_now() -> None:
    text = chapters_as_webvtt(ran(*THREE, closed_at=None), "sv").data.decode()
    assert "01:02:03.000 --> 01:06:40.000" in text


def test_webvtt_has_a_title_a_cue_without_a_gap() -> None:
    assert chapters_as_webvtt(ran(*THREE, offset=60.5), "sv").data.decode() == (
        "WEBVTT\n\n1\n00:00:00.000 --> 00:01:00.000\nInnan samtalet börjar\n\n"
        "2\n00:01:00.000 --> 00:07:00.000\nVälkomna\n\n3\n00:07:00.000 --> 01:03:04.000\nVem tänder?\n\n"
        "4\n01:03:04.000 --> 01:07:40.000\nFrågor\n"
    )


def test_fewer_than_three_are_refused_with_the_remedy() -> None:
    two = ran(("s1", 0), ("s2", 5), ("s3", 60))
    with pytest.raises(DocumentError, match=r"gives 2 chapters .* export them as \.vtt"):
        chapters_as_text(two, "sv")
    assert chapters_as_webvtt(two, "sv").data.count(b"-->") == 2


def test_where_nothing_lasts_ten_seconds_webvtt_has_one_chapter() -> None:
    given = ran(("s1", 0), ("s2", 5), closed_at=9.0)
    text = chapters_as_webvtt(given, "sv").data.decode()
    assert text == "WEBVTT\n\n1\n00:00:00.000 --> 00:00:09.000\nSamtalet\n"
    with pytest.raises(DocumentError, match="gives 1 chapters"):
        chapters_as_text(given, "sv")


def test_a_session_that_says_nothing_of_its_segments_is_refused() -> None:
    for make in (chapters_as_text, chapters_as_webvtt):
        with pytest.raises(DocumentError, match="has not been opened"):
            make(material(), "sv")
        with pytest.raises(DocumentError, match="No segment of the session is in the recording"):
            make(ran(*THREE, offset=-9000.0), "sv")


HOSTILE = "12:00 <b>&amp; a --> b\n\n00:01.000 --> 00:02.000\0\u202e"


def test_a_hostile_title_stays_a_title() -> None:
    given = ran(*THREE)
    hostile = (SegmentView("s1", HOSTILE, 5, SegmentKind.OPENING), *PLAN.segments[1:])
    given = replace(given, plan=replace(given.plan, segments=hostile))
    text = chapters_as_webvtt(given, "sv").data.decode()
    assert text.count("-->") == 3
    assert "\n12:00 &lt;b&gt;&amp;amp; a --&gt; b 00:01.000 --&gt; 00:02.000\u202e\n" in text
    document = chapters_as_text(given, "en")
    assert document.data.decode().splitlines()[0].startswith("00:00 12:00 ‹b›&amp; a --› b 00:01.000")
    assert len(document.data.splitlines()) == 3
    assert document.remarks == ("YouTube takes no angle brackets: they were written ‹ and ›",)


def test_a_title_of_a_megabyte_is_cut_and_told() -> None:
    given = ran(*THREE)
    long = (SegmentView("s1", "x" * 1_000_000, 5, SegmentKind.OPENING), *PLAN.segments[1:])
    document = chapters_as_text(replace(given, plan=replace(given.plan, segments=long)), "en")
    assert len(document.data.splitlines()[0]) < 120
    assert "hundred characters" in document.remarks[0]


@given(
    st.lists(
        st.tuples(st.sampled_from(["s1", "s2", "s3", "s4"]), st.floats(0, 300)), min_size=1, max_size=12
    ),
    st.floats(-200, 200),
)
def test_whatever_ran_the_platforms_rules_hold(runs: list[tuple[str, float]], offset: float) -> None:
    in_order = [(name, begin) for (name, _), begin in zip(runs, sorted(at for _, at in runs), strict=True)]
    given = ran(*in_order, offset=offset, closed_at=320.0)
    try:
        written = lines(given)
    except DocumentError:
        return
    found = [re.match(r"(\d\d):(\d\d) \S", one) for one in written]
    times = [int(one[1]) * 60 + int(one[2]) for one in found if one]
    assert len(times) == len(written)
    assert times[0] == 0
    assert len(times) >= 3
    assert all(after - before >= 10 for before, after in pairwise(times))
