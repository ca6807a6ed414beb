# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The run of show: start times follow from what stands before."""

from __future__ import annotations

from datetime import timedelta

import pytest

from seminarapp.application.planning import TitleCard
from seminarapp.domain.values import Schedule, SegmentKind
from tests.ui.home import CONTROL, focused
from tests.ui.plan.planned import ADD_SEGMENT, KEY, Planned


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
        "14:05, Samtal, 40 min",
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
    assert lines(dated) == ["14:00, Samtal, 40 min", "14:40, Ett råd var, 15 min"]
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
