# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The run of show while it runs: how its segments keep their time, and what is left of it all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.domain.values import MODERATOR, SegmentKind
from tests.ui.live.panel import Stage


def at(live: Stage, seconds: float) -> None:
    """Let the session have gone on for so long."""
    live.house.clock.go_on(seconds)
    live.page.show_seminar(live.seminar)
    live.settle()


def remark(live: Stage) -> str:
    return live.page._run._remark.text()


def test_before_the_opening_the_plans_length_is_told(stage: Stage) -> None:
    assert remark(stage) == "60 min"
    assert not stage.page._run.next.isVisible()
    assert not stage.page._run.rows[0].isEnabled()


@pytest.mark.parametrize(("gone", "told"), [(30, "59 min left"), (1830, "29 min left"), (3750, "2 min over")])
def test_what_is_left_of_the_seminar_is_told_in_minutes(live: Stage, gone: float, told: str) -> None:
    at(live, gone)
    assert remark(live) == told


@pytest.mark.parametrize(
    ("took", "figure", "spoken", "late"),
    [
        (300, "±0:00", "on time", False),
        (240, "−1:00", "1:00 under time", False),
        (330, "+0:30", "0:30 over time", False),
        (331, "+0:31", "0:31 over time", True),
    ],
)
def test_a_segment_is_late_past_half_a_minute(
    live: Stage, took: float, figure: str, spoken: str, late: bool
) -> None:
    live.house.activities.moderating.begin_segment(live.seminar, "s2", took)
    at(live, took)
    facts = live.page._run.rows[0].facts
    assert (facts.figure, facts.spoken, facts.late) == (figure, spoken, late)


def test_a_pause_is_nobodys_delay(live: Stage) -> None:
    moderating = live.house.activities.moderating
    moderating.pause(live.seminar, 100)
    moderating.resume(live.seminar, 700)
    moderating.begin_segment(live.seminar, "s2", 900)
    at(live, 900)
    assert live.page._run.rows[0].facts.figure == "±0:00"


def test_a_row_begins_its_segment_by_key_too(live: Stage) -> None:
    live.page._run.rows[2].setFocus()
    QTest.keyClick(live.page._run.rows[2], Qt.Key.Key_Return)
    live.settle()
    assert live.page.console.face().segment == "s3"


def test_a_long_run_of_show_scrolls_to_what_runs(live: Stage) -> None:
    for number in range(12):
        live.house.activities.planning.add_segment(live.seminar, f"Till {number}", 5, SegmentKind.DISCUSSION)
    at(live, 0)
    live.page.console.begin("s17")
    live.settle()
    row = live.page._run.rows[16]
    live.until(lambda: row.visibleRegion().boundingRect().height() == row.height())


def test_after_the_closing_nothing_can_be_begun(live: Stage) -> None:
    live.page.console.close()
    live.settle()
    assert remark(live) == ""
    assert not live.page._run._controls.isVisible()
    QTest.mouseClick(live.page._run.rows[2], Qt.MouseButton.LeftButton)
    live.settle()
    assert live.page.console.face().segment == "s1"


def test_a_row_says_who_speaks_in_its_segment(live: Stage) -> None:
    plan = live.page.console.plan
    assert plan is not None
    seat = plan.seats[0]
    said = PlannedSegment("Samtal", 20, speakers=(seat.id, MODERATOR))
    live.house.activities.arranging.change_segment(live.seminar, "s2", said)
    at(live, 10)
    row = live.page._run.rows[1]
    assert row.facts.who.startswith(f"Moderator · {seat.initials}")
    assert row.facts.names.startswith(f"Moderator, {seat.name}")
    assert seat.name in row.accessibleName()
    assert seat.name in row.toolTip()
