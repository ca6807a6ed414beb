# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The run of show: start times follow from what stands before."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.application.planning.planning import TitleCard
from seminarapp.domain.values import MODERATOR, Schedule, SegmentKind
from seminarapp.ui.theme.roles import Role
from tests.ui.home import ALT, CONTROL, focused
from tests.ui.plan.planned import ADD_SEGMENT, KEY, Planned
from tests.ui.widgets.entries.dragging import drag, release


@pytest.fixture
def dated(planned: Planned) -> Planned:
    """The furnished plan, from 14.00 to 15.00."""
    now = planned.home.clock.now()
    schedule = Schedule(now, now + timedelta(hours=1))
    change = planned.home.activities.planning.change_title_card
    planned.home.ask(lambda: change(planned.seminar, TitleCard("Röret", schedule=schedule)))
    planned.furnish()
    return planned


def lines(planned: Planned) -> list[str]:
    return planned.shown(planned.page._show)


def remark(planned: Planned) -> str:
    return planned.page._show._remark.text()


def test_segments_are_added_one_after_another(planned: Planned) -> None:
    planned.add(ADD_SEGMENT)
    planned.fill("Välkomna", "5")
    planned.enter()
    planned.fill("Samtal", "40")
    planned.enter()
    planned.leave()
    assert [(one.title, one.minutes) for one in planned.plan.segments] == [("Välkomna", 5), ("Samtal", 40)]
    assert remark(planned) == "45 min planned"


def test_lines_count_from_the_beginning_while_no_time_is_set(planned: Planned) -> None:
    planned.furnish()
    add = planned.home.activities.planning.add_segment
    planned.home.ask(lambda: add(planned.seminar, "Efteråt", 30))
    planned.page.show_seminar(planned.seminar)
    planned.home.settle()
    assert [line.split(",")[0] for line in lines(planned)] == ["0:00", "0:05", "0:45", "1:00"]


def test_kind_is_chosen_by_keys(planned: Planned) -> None:
    planned.add(ADD_SEGMENT)
    planned.fill("Fika", "10", "")
    planned.home.press(KEY.Key_Down, KEY.Key_Down)
    planned.enter()
    (segment,) = planned.plan.segments
    assert segment.kind is SegmentKind.BREAK


def test_lines_have_their_start_times(dated: Planned) -> None:
    assert lines(dated) == [
        "14:00, Välkomna, 5 min",
        "14:05, Samtal, Marit Hedvall, questions: 1, 40 min",
        "14:45, Ett råd var, 15 min",
    ]
    assert remark(dated) == "60 min planned · ends at 15:00"


def test_start_times_follow_a_change_and_a_move(dated: Planned) -> None:
    dated.go_to(dated.page._show, "s1")
    dated.enter()
    dated.fill("", "10")
    dated.enter()
    assert [line[:5] for line in lines(dated)] == ["14:00", "14:10", "14:50"]
    assert remark(dated) == "65 min planned · 5 min over the end"
    dated.go_to(dated.page._show, "s3")
    dated.move_up()
    assert lines(dated)[1] == "14:10, Ett råd var, 15 min"


def test_removed_segment_gives_its_time_back(dated: Planned) -> None:
    dated.go_to(dated.page._show, "s1")
    dated.home.press(KEY.Key_Delete)
    dated.enter()
    assert lines(dated) == [
        "14:00, Samtal, Marit Hedvall, questions: 1, 40 min",
        "14:40, Ett råd var, 15 min",
    ]
    assert focused() is dated.page._show.entries


def test_blank_segment_is_refused_with_the_form_open(planned: Planned) -> None:
    planned.add(ADD_SEGMENT)
    planned.enter()
    assert len(planned.home.refused) == 1
    assert planned.page._show.form.isVisible()
    planned.fill("Välkomna")
    planned.enter()
    assert len(planned.plan.segments) == 1


def test_fractions_of_minutes_survive_a_change_of_title(planned: Planned) -> None:
    add = planned.home.activities.planning.add_segment
    planned.home.ask(lambda: add(planned.seminar, "Film", 2.5, SegmentKind.BREAK))
    planned.page.show_seminar(planned.seminar)
    planned.home.settle()
    planned.go_to(planned.page._show, "s1")
    planned.enter()
    planned.fill("Kortfilm")
    planned.enter()
    assert [(one.title, one.minutes) for one in planned.plan.segments] == [("Kortfilm", 2.5)]


def test_bars_share_the_whole_as_the_segments_do(dated: Planned) -> None:
    bars = [entry.bar for entry in dated.page._show.entries.entries.entries]
    assert bars == [(0, 5 / 60), (5 / 60, 45 / 60), (45 / 60, 1)]


def test_empty_run_of_show_says_what_it_is_for(planned: Planned) -> None:
    assert planned.page._show._hint.isVisible()
    assert not planned.page._show.entries.isVisible()
    assert remark(planned) == ""


def test_control_enter_saves_too(planned: Planned) -> None:
    planned.add(ADD_SEGMENT)
    planned.fill("Välkomna")
    planned.home.press(KEY.Key_Return, held=CONTROL)
    assert len(planned.plan.segments) == 1


def margins(planned: Planned) -> str:
    return planned.page._show._margins.text()


def test_everything_a_segment_says_is_given_by_keys_alone(dated: Planned) -> None:
    dated.add(ADD_SEGMENT)
    dated.fill("Debatt", "10", "", "5", "14:50")
    dated.home.press(KEY.Key_Tab, KEY.Key_Space, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Space)
    dated.home.press(KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Down, KEY.Key_Space)
    dated.enter()
    added = dated.plan.segments[-1]
    assert (added.title, added.minutes, added.slack, added.fixed_start) == ("Debatt", 10, 5, time(14, 50))
    assert added.speakers == (MODERATOR, "is")
    assert [question.segment for question in dated.plan.questions] == ["s2", added.id]
    assert lines(dated)[-1] == (
        "15:00, Debatt, must begin at 14:50, 10 min late, 5 min of slack after it, Moderator, Ivar Stenlund, "
        "questions: 1, 10 + 5 min"
    )


def test_a_segment_is_changed_and_keeps_what_nobody_touched(dated: Planned) -> None:
    said = PlannedSegment("Samtal", 40, slack=5, fixed_start="14:05", speakers=("np",), questions=("q1",))
    change = dated.home.activities.arranging.change_segment
    dated.home.ask(lambda: change(dated.seminar, "s2", said))
    dated.page.show_seminar(dated.seminar)
    dated.home.settle()
    before = dated.home.events
    dated.go_to(dated.page._show, "s2")
    dated.enter()
    dated.enter()
    assert dated.home.events == before
    dated.enter()
    dated.fill("Panelsamtal")
    dated.enter()
    changed = dated.plan.segments[1]
    assert (changed.title, changed.slack, changed.fixed_start) == ("Panelsamtal", 5, time(14, 5))
    assert changed.speakers == ("np",)
    assert dated.plan.questions[0].segment == "s2"


def test_what_is_no_time_of_day_leaves_the_form_open(dated: Planned) -> None:
    dated.go_to(dated.page._show, "s2")
    dated.enter()
    dated.fill("", "", "", "", "halv tre")
    dated.enter()
    assert dated.home.refused == ["“halv tre” is no time of day: write it as 15:00, or nothing"]
    assert dated.page._show.form.isVisible()
    dated.fill("14.10")
    dated.enter()
    assert dated.plan.segments[1].fixed_start == time(14, 10)
    assert not dated.page._show.form.isVisible()


def test_plus_and_minus_change_the_minutes_where_they_stand(dated: Planned) -> None:
    dated.go_to(dated.page._show, "s1")
    dated.home.press(KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Minus)
    assert dated.plan.segments[0].minutes == 6
    dated.home.press(KEY.Key_Plus, held=CONTROL)
    assert dated.plan.segments[0].minutes == 11
    assert [line[:5] for line in lines(dated)] == ["14:00", "14:11", "14:51"]
    assert focused() is dated.page._show.entries
    assert dated.page._show.entries.chosen == "s1"


def test_start_times_follow_before_the_store_has_answered(dated: Planned) -> None:
    dated.go_to(dated.page._show, "s1")
    for _ in range(3):
        QTest.keyClick(dated.page._show.entries, KEY.Key_Plus)
    assert [line[:5] for line in lines(dated)] == ["14:00", "14:08", "14:48"]
    QTest.keyClick(dated.page._show.entries, KEY.Key_Down, ALT)
    assert [line[7:13] for line in lines(dated)] == ["Samtal", "Välkom", "Ett rå"]
    dated.home.settle()
    assert [(one.title, one.minutes) for one in dated.plan.segments] == [
        ("Samtal", 40),
        ("Välkomna", 8),
        ("Ett råd var", 15),
    ]
    assert [line[:5] for line in lines(dated)] == ["14:00", "14:40", "14:48"]


def test_what_is_read_in_between_never_jumps_back(dated: Planned) -> None:
    """A key between two reads: what was read before it is not shown any more."""
    dated.go_to(dated.page._show, "s1")
    seen: list[str] = []
    dated.page._show.entries.entries.dataChanged.connect(lambda *_: seen.append(lines(dated)[1][:5]))
    for _ in range(6):
        QTest.keyClick(dated.page._show.entries, KEY.Key_Plus)
        QApplication.processEvents()
    dated.home.settle()
    assert seen == sorted(seen)
    assert seen[-1] == "14:11"


def test_a_refused_change_shows_what_the_store_has(dated: Planned) -> None:
    remove = dated.home.activities.planning.remove_segment
    dated.home.ask(lambda: remove(dated.seminar, "s3"))
    dated.go_to(dated.page._show, "s3")
    dated.home.press(KEY.Key_Plus)
    assert len(dated.home.refused) == 1
    assert len(lines(dated)) == 2


def test_slack_waiting_and_margin_are_told_apart(dated: Planned) -> None:
    change = dated.home.activities.arranging.change_segment
    dated.home.ask(lambda: change(dated.seminar, "s2", PlannedSegment("Samtal", 20, slack=5)))
    dated.home.ask(lambda: change(dated.seminar, "s3", PlannedSegment("Råd", 10, fixed_start="14:40")))
    dated.page.show_seminar(dated.seminar)
    dated.home.settle()
    assert remark(dated) == "35 min planned · ends at 14:50"
    assert margins(dated) == "slack 5 min · waiting 10 min · margin 10 min"
    bars = [(entry.bar, entry.bar_on) for entry in dated.page._show.entries.entries.entries]
    assert bars == [((0, 5 / 60), 5 / 60), ((5 / 60, 25 / 60), 30 / 60), ((40 / 60, 50 / 60), 50 / 60)]


def test_what_goes_over_the_end_has_another_colour(dated: Planned) -> None:
    dated.go_to(dated.page._show, "s2")
    dated.home.press(KEY.Key_Plus, held=CONTROL)
    roles = [entry.bar_role for entry in dated.page._show.entries.entries.entries]
    assert roles == [Role.ACCENT, Role.ACCENT, Role.OVER]
    assert margins(dated) == ""


def test_who_speaks_and_how_many_questions_stand_as_marks(dated: Planned) -> None:
    change = dated.home.activities.arranging.change_segment
    everybody = PlannedSegment("Samtal", 40, speakers=(MODERATOR, "is"))
    dated.home.ask(lambda: change(dated.seminar, "s2", everybody))
    dated.page.show_seminar(dated.seminar)
    dated.home.settle()
    marks = dated.page._show.entries.entries[1].marks
    assert [(mark.text, mark.number) for mark in marks] == [("1", 0), ("M", 0), ("MH", 1), ("IS", 2)]
    few = dated.page._show.entries.entries[1].few_marks
    assert [(mark.text, mark.icon) for mark in few] == [("1", "message-circle-question-mark"), ("3", "users")]


def test_a_segment_is_dragged_to_another_place(dated: Planned) -> None:
    entries = dated.page._show.entries
    drag(entries, 2, 0)
    assert [segment.id for segment in dated.plan.segments] == ["s1", "s2", "s3"]  # it is still held
    assert entries.carrying.target == 0
    release(entries)
    dated.home.settle()
    assert [segment.id for segment in dated.plan.segments] == ["s3", "s1", "s2"]
    assert lines(dated)[0].startswith("14:00, Ett råd var")
    assert entries.chosen == "s3"


def test_after_many_quick_presses_the_store_has_what_is_shown(dated: Planned) -> None:
    dated.go_to(dated.page._show, "s2")
    for place in range(40):
        QTest.keyClick(dated.page._show.entries, KEY.Key_Plus if place % 3 else KEY.Key_Minus)
    shown = lines(dated)
    dated.home.settle()
    assert lines(dated) == shown
    assert dated.plan.segments[1].minutes == 40 + 26 - 14
