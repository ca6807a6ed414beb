# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The console without its widgets."""

from __future__ import annotations

from uuid import uuid4

import pytest

from seminarapp.ui.live.console.started import Started
from tests.ui.live.panel import Stage, planned


def test_before_a_seminar_is_read_there_is_nothing_to_show(stage: Stage) -> None:
    from seminarapp.ui.live.console.console import Console

    console = Console(stage.desk)
    assert (console.seminar, console.plan, console.session, console.is_open) == (None, None, None, False)
    assert console.now() == 0.0
    assert console.face().segment == ""
    assert console.following() is None
    assert console.started() == Started(0.0)
    console.open()
    console.begin("s1")
    console.pause()
    console.close()
    console.give_floor(1, 0.0)
    console.tell_others()
    stage.settle()
    assert stage.material.session is None


def test_time_begins_at_the_opening(live: Stage) -> None:
    assert 0.0 <= live.page.console.now() < 5.0


def test_time_goes_on_from_the_opening_in_another_run(live: Stage) -> None:
    live.house.clock.go_on(600)
    live.page.show_seminar(live.seminar)
    live.settle()
    assert 600 <= live.page.console.now() < 605


def test_time_never_goes_behind_what_has_been_noted(live: Stage) -> None:
    live.page.console.captures.enter("Sent", Started(900.0), 901.0)
    live.settle()
    live.page.show_seminar(live.seminar)
    live.settle()
    assert live.page.console.now() >= 900


def test_a_system_clock_that_was_set_back_between_runs_never_puts_the_panel_back(live: Stage) -> None:
    live.page.console.floor.give("al", 900.0)
    live.settle()
    live.house.clock.go_on(-3600)
    live.page.show_seminar(live.seminar)
    live.settle()
    assert 900 <= live.page.console.now() < 905
    live.page.console.floor.give("kh", live.page.console.now())
    live.settle()
    assert [turn.began_at >= 900 for turn in live.material.turns] == [True, True]


def test_time_is_counted_by_what_the_console_is_told_to_go_by(stage: Stage) -> None:
    told = [100.0]
    stage.page.console.steadily = lambda: told[0]
    stage.page.console.open()
    stage.settle()
    told[0] += 600.0
    assert stage.page.console.now() == pytest.approx(600.0)
    stage.page.show_seminar(stage.seminar)
    stage.settle()
    told[0] += 5.0
    assert stage.page.console.now() == pytest.approx(5.0), "taken up anew, by the wall clock, which stood"


def test_a_closed_sessions_time_stands(live: Stage) -> None:
    live.page.console.close()
    live.settle()
    live.bot.wait(30)
    session = live.material.session
    assert session is not None
    assert live.page.console.now() == session.closed_at


def test_what_is_begun_belongs_to_floor_segment_and_question(live: Stage) -> None:
    console = live.page.console
    console.begin("s2")
    console.put("q2")
    console.give_floor(4, console.now())
    live.settle()
    started = console.started()
    assert (started.holder, started.segment, started.question) == ("jw", "s2", "q2")


def test_a_question_that_is_taken_back_is_not_in_hand_any_more(live: Stage) -> None:
    console = live.page.console
    console.put("q1")
    console.put("q2")
    console.skip("q2")
    live.settle()
    assert console.started().question == "q1"


@pytest.mark.parametrize("number", [6, 9, -1])
def test_the_floor_goes_to_nobody_who_is_not_in_the_panel(live: Stage, number: int) -> None:
    live.page.console.give_floor(number, 1.0)
    live.settle()
    assert live.material.turns == ()


def test_the_floor_shows_before_the_store_has_answered(live: Stage) -> None:
    with live.bot.waitSignal(live.page.console.floor_changed):
        live.page.console.give_floor(1, live.page.console.now())
    assert live.page.console.holder == "al"
    assert live.material.turns == ()
    live.settle()
    assert len(live.material.turns) == 1


def test_quick_changes_end_where_the_last_one_went(live: Stage) -> None:
    console = live.page.console
    seen: list[str] = []
    console.session_changed.connect(lambda: seen.append(console.face().segment))
    for segment in ("s2", "s3", "s4"):
        console.begin(segment)
    live.settle()
    assert seen == ["s2", "s3", "s4", "s4"], "each at once, and no answer puts the screen back"


def test_beginning_the_running_segment_again_records_nothing(live: Stage) -> None:
    before = len(live.house.ledger.log)
    live.page.console.begin("s1")
    live.settle()
    assert len(live.house.ledger.log) == before


def test_the_library_is_told_when_a_session_opens_and_closes(stage: Stage) -> None:
    told: list[int] = []
    stage.desk.library_changed.connect(lambda: told.append(1))
    stage.page.console.open()
    stage.settle()
    opened = len(told)
    stage.page.console.close()
    stage.settle()
    assert opened >= 1
    assert len(told) == opened + 1


def test_a_refused_opening_leaves_the_session_closed(stage: Stage) -> None:
    stage.house.ledger.broken = True
    with stage.bot.waitSignal(stage.desk.refused):
        stage.page.console.open()
    stage.settle()
    assert stage.page.console.session is None
    assert stage.page._opening.isVisible()


def test_a_refused_segment_leaves_the_old_one_running(live: Stage) -> None:
    live.page.console.begin("gone")
    assert live.page.console.face().segment == "gone"
    live.settle()
    assert live.page.console.face().segment == "s1"
    live.page.console.begin("s3")
    live.settle()
    assert live.page.console.face().segment == "s3"


def test_a_seminar_that_is_not_there_is_refused_in_the_message_bar(stage: Stage) -> None:
    with stage.bot.waitSignal(stage.desk.refused):
        stage.page.show_seminar(uuid4())
    stage.settle()
    assert stage.page.console.plan is None


def test_showing_another_seminar_forgets_the_first_at_once(live: Stage) -> None:
    other = planned(live.house.activities)
    live.page.show_seminar(other)
    assert live.page.console.session is None
    assert not live.page.console.is_open
    live.settle()
    assert live.page.console.plan is not None
    assert live.page.console.plan.card.id == other
