# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the console lets the stage know: all of it follows the console, and nothing of the notes is in it."""

from __future__ import annotations

from seminarapp.application.moderating.staging import StageState
from seminarapp.application.planning.planning import TitleCard
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.live.stage.stage_feed import StageFeed
from tests.ui.live.panel import Stage


def test_it_follows_opening_pause_and_closing(stage: Stage) -> None:
    feed, console = stage.page.stage_feed, stage.page.console
    states = [feed.facts().state]
    for act in (console.open, console.pause, console.pause, console.close):
        act()
        stage.settle()
        states.append(feed.facts().state)
    assert states == [
        StageState.BEFORE,
        StageState.RUNNING,
        StageState.PAUSED,
        StageState.RUNNING,
        StageState.CLOSED,
    ]


def test_before_anything_is_read_there_is_nothing_to_show(stage: Stage) -> None:
    console = Console(stage.desk)
    feed = StageFeed(console, stage.desk.activities.clock.now)
    assert feed.facts().state is StageState.EMPTY
    assert feed.language == "en"


def test_time_of_day_goes_on_before_the_opening_and_after_the_closing(stage: Stage) -> None:
    feed, clock = stage.page.stage_feed, stage.house.clock
    told = [(feed.facts().time, feed.now() % 1)]
    clock.go_on(60.25)
    told.append((feed.facts().time, feed.now() % 1))
    stage.page.console.open()
    stage.settle()
    assert feed.now() < 60  # the session's own
    stage.page.console.close()
    stage.settle()
    clock.go_on(60)
    told.append((feed.facts().time, feed.now() % 1))
    assert told == [("14:00", 0.0), ("14:01", 0.25), ("14:02", 0.25)]


def test_question_floor_and_what_comes_next_are_told(live: Stage) -> None:
    live.page.console.put("q2")
    live.page.console.give_floor(3, live.page.console.now())
    live.settle()
    facts = live.page.stage_feed.facts()
    assert facts.question == "Astrid: varför tar en anslutning åtta år?"
    assert facts.awaited == ("Astrid Lindqvist",)
    assert (facts.floor, facts.following) == ("Elin Sörensen", "Nuläget: var är det fullt?")
    live.page.console.give_floor(1, live.page.console.now())
    assert live.page.stage_feed.facts().awaited == ()


def test_audience_question_is_told_when_it_is_put_and_not_before(live: Stage) -> None:
    live.page.console.put("q3")
    live.note("?Finns det exempel från Norge?")
    feed, console = live.page.stage_feed, live.page.console
    waiting = feed.facts().question
    (asked,) = console.audience.questions()
    with live.bot.waitSignal(feed.changed):
        console.audience.put(asked.id)
    assert (waiting, feed.facts().question) == (
        "Vem bär risken om industrin inte kommer?",
        "Finns det exempel från Norge?",
    )


def test_no_note_no_text_on_the_line_and_no_follow_up_is_told(live: Stage) -> None:
    live.page.console.put("q3")
    live.note('"Det får ni inte skriva."')
    live.type("halv rad")
    told = f"{live.page.stage_feed.facts()} {live.page.stage_feed.facts().words.sentence}"
    for secret in ("Det får ni", "halv rad", "Och om den inte gör det?"):
        assert secret not in told


def test_changes_of_the_session_are_told(live: Stage) -> None:
    told: list[int] = []
    live.page.stage_feed.changed.connect(lambda: told.append(1))
    live.page.console.give_floor(1, live.page.console.now())
    at_once = len(told)
    live.page.console.put("q1")
    live.settle()
    assert at_once == 1
    assert len(told) >= 2


def test_message_stays_until_it_is_replaced_or_taken_away(live: Stage) -> None:
    feed = live.page.stage_feed
    feed.say("  Two\n minutes ")
    live.page.console.begin_next()
    live.settle()
    first = feed.facts().message
    feed.say("Round off")
    second = feed.facts().message
    feed.say("")
    assert (first, second, feed.message) == ("Two minutes", "Round off", "")


def test_message_is_recorded_nowhere(live: Stage) -> None:
    before = live.material
    live.page.stage_feed.say("Two minutes")
    live.settle()
    assert live.material == before


def test_other_seminar_begins_without_a_message(live: Stage) -> None:
    other = live.house.activities.planning.plan_seminar(TitleCard("Vatten"))
    live.page.stage_feed.say("Two minutes")
    live.page.show_seminar(live.seminar)
    live.settle()
    same = live.page.stage_feed.message
    live.page.show_seminar(other)
    live.settle()
    assert (same, live.page.stage_feed.message) == ("Two minutes", "")
    assert live.page.stage_feed.facts().title == "Vatten"
