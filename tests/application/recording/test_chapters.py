# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Chapters: the segments as they ran, in a list that platforms take."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.recording.chapters import SHORTEST, Chapters, chapters_of, require_enough
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import SegmentView
from seminarapp.application.views.session import SegmentRun, SessionView
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import Recording, SegmentKind
from tests.documents.panel import PLAN

OPENED = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)
SEGMENTS = tuple(SegmentView(f"s{n}", f"Del {n}", 10, SegmentKind.DISCUSSION) for n in range(1, 5))


def ran(*begins: tuple[str, float], end: float, offset: float = 0.0) -> Material:
    """A session whose segments began then, one after the other."""
    ends = [*(at for _, at in begins[1:]), end]
    runs = tuple(SegmentRun(name, at, until) for (name, at), until in zip(begins, ends, strict=True))
    plan = replace(PLAN, segments=SEGMENTS, recording=Recording("", "https://example.org/", offset))
    return Material(plan, session=SessionView(OPENED, closed_at=end, runs=runs))


def told(chapters: Chapters) -> list[tuple[float, float, str]]:
    return [(one.begin, one.end, one.title) for one in chapters.chapters]


def test_they_are_the_segments_on_the_recordings_clock() -> None:
    material = ran(("s1", 3.0), ("s2", 300.7), ("s3", 900.0), end=1200.0, offset=60.0)
    assert told(chapters_of(material, "sv")) == [
        (0.0, 360.0, "Del 1"),
        (360.0, 960.0, "Del 2"),
        (960.0, 1260.0, "Del 3"),
    ]


def test_a_segment_that_was_cut_short_belongs_to_the_one_before_and_that_is_said() -> None:
    chapters = chapters_of(ran(("s1", 0), ("s2", 100), ("s3", 105), ("s4", 200), end=300), "sv")
    assert told(chapters) == [(0, 100, "Del 1"), (100, 200, "Del 3"), (200, 300, "Del 4")] or told(
        chapters
    ) == [
        (0, 105, "Del 1"),
        (105, 200, "Del 3"),
        (200, 300, "Del 4"),
    ]
    assert chapters.remarks == ("”Del 2” varade mindre än tio sekunder och ingår i kapitlet ”Del 1”",)


def test_a_short_first_one_belongs_to_the_next() -> None:
    chapters = chapters_of(ran(("s1", 0), ("s2", 4), ("s3", 100), end=300), "en")
    assert told(chapters) == [(0, 100, "Del 2"), (100, 300, "Del 3")]
    assert "“Del 1”" in chapters.remarks[0]


def test_a_recording_that_began_late_leaves_out_what_it_lacks() -> None:
    material = ran(("s1", 0), ("s2", 100), ("s3", 400), end=600, offset=-150)
    assert told(chapters_of(material, "sv")) == [(0, 250, "Del 2"), (250, 450, "Del 3")]


def test_a_segment_begun_again_right_away_goes_on() -> None:
    assert told(chapters_of(ran(("s1", 0), ("s1", 50), ("s2", 100), end=200), "sv")) == [
        (0, 100, "Del 1"),
        (100, 200, "Del 2"),
    ]


def test_without_timed_segments_they_are_the_plans_and_that_is_said() -> None:
    plan = replace(PLAN, segments=SEGMENTS, recording=Recording("", "https://example.org/", 30.0))
    for session in (None, SessionView(OPENED, closed_at=2400.0)):
        chapters = chapters_of(Material(plan, session=session), "en")
        assert told(chapters) == [
            (0.0, 630.0, "Del 1"),
            (630.0, 1230.0, "Del 2"),
            (1230.0, 1830.0, "Del 3"),
            (1830.0, 2430.0, "Del 4"),
        ]
        assert chapters.remarks[0].startswith("no segment was timed")


def test_without_segments_there_are_none() -> None:
    with pytest.raises(DocumentError, match="has no chapters"):
        chapters_of(Material(replace(PLAN, segments=())), "sv")


def test_two_are_no_list() -> None:
    with pytest.raises(DocumentError, match="gives 2 chapters"):
        require_enough(chapters_of(ran(("s1", 0), ("s2", 100), end=200), "sv"), "Bron")


@given(
    begins=st.lists(
        st.tuples(st.sampled_from(["s1", "s2", "s3"]), st.floats(0, 5_000)), min_size=1, max_size=9
    ),
    lasts=st.floats(0, 500),
    offset=st.floats(-3_000, 3_000),
)
def test_a_list_of_chapters_keeps_the_platforms_rules(
    begins: list[tuple[str, float]], lasts: float, offset: float
) -> None:
    begins.sort(key=lambda one: one[1])
    material = ran(*begins, end=begins[-1][1] + lasts, offset=offset)
    chapters = chapters_of(material, "sv").chapters
    assert chapters[0].begin == 0
    assert all(one.end == after.begin for one, after in pairwise(chapters))
    assert all(one.length >= SHORTEST for one in chapters) or len(chapters) == 1


def test_a_segment_that_left_the_plan_is_part_of_the_one_before_and_that_is_said() -> None:
    chapters = chapters_of(ran(("s1", 0), ("gone", 100), ("s2", 200), ("gone", 250), end=300), "en")
    assert told(chapters) == [(0, 200, "Del 1"), (200, 300, "Del 2")]
    assert chapters.remarks == (
        "Segments that are no longer in the plan have no title and are part of the chapter before: 2",
    )
    with pytest.raises(DocumentError, match="has no chapters"):
        chapters_of(ran(("gone", 0), end=300), "en")
