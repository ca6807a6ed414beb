# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Floor, segments, pauses and questions while the disk refuses: shown at once, kept, and saved in order with their own
moments.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from tests.ui.live.panel import Stage


@pytest.fixture
def outage(live: Stage) -> Iterator[Stage]:
    """The disk refuses; it is tried again when the test says so."""
    live.house.ledger.broken = True
    yield live
    live.house.ledger.broken = False


def over(stage: Stage) -> None:
    """The disk is well again, and the user presses the message bar's button."""
    stage.house.ledger.broken = False
    stage.desk.again_requested.emit()
    stage.settle()
    assert stage.page.console.changes.pending == 0


def test_what_is_done_in_an_outage_is_shown_at_once_and_stays(outage: Stage) -> None:
    console = outage.page.console
    console.begin("s2")
    console.give_floor(2, console.now())
    console.put("q1")
    console.pause()
    outage.settle()
    assert console.face().segment == "s2"
    assert console.holder == "kh"
    assert console.session is not None
    assert console.session.paused_at is not None
    assert console.started().question == "q1"


def test_it_is_saved_afterwards_in_order_and_with_the_moments_of_the_key_presses(outage: Stage) -> None:
    console = outage.page.console
    moments = []
    for segment, number in (("s2", 1), ("s3", 2), ("s4", 3)):
        outage.bot.wait(15)
        moments.append(console.now())
        console.begin(segment)
        console.give_floor(number, moments[-1])
    outage.settle()
    over(outage)
    session = outage.material.session
    assert session is not None
    assert [run.segment for run in session.runs] == ["s1", "s2", "s3", "s4"]
    for run, moment in zip(session.runs[1:], moments, strict=True):
        assert run.began_at == pytest.approx(moment, abs=0.014)
    assert [(turn.seat, turn.began_at) for turn in outage.material.turns] == list(
        zip(("al", "kh", "es"), moments, strict=True)
    )
    assert session == console.session


def test_notes_taken_meanwhile_belong_to_the_segment_that_was_begun_meanwhile(outage: Stage) -> None:
    console = outage.page.console
    console.begin("s3")
    console.give_floor(4, console.now())
    outage.type("Ett")
    outage.press(Qt.Key.Key_Return)
    outage.settle()
    over(outage)
    (capture,) = outage.captures
    assert (capture.segment, capture.seat) == ("s3", "jw")


def test_a_later_change_never_overtakes_one_that_waits(outage: Stage) -> None:
    console = outage.page.console
    console.begin("s2")
    outage.settle()
    outage.house.ledger.broken = False
    console.begin("s3")
    outage.settle()
    assert console.changes.waiting == 2
    over(outage)
    assert outage.material.session is not None
    assert [run.segment for run in outage.material.session.runs] == ["s1", "s2", "s3"]


def test_the_message_bar_says_that_they_wait_and_when_they_are_saved(outage: Stage) -> None:
    said: list[str] = []
    outage.desk.alarm.connect(said.append)
    outage.page.console.begin("s2")
    outage.settle()
    assert said[-1].startswith("The disk refused.")
    assert "Floor and segments wait too." in said[-1]
    over(outage)
    assert said[-1] == ""


def test_they_are_tried_again_by_themselves(outage: Stage) -> None:
    outage.page._retrying._pause.setInterval(10)
    outage.page.console.begin("s2")
    outage.settle()
    outage.house.ledger.broken = False
    outage.until(lambda: outage.page.console.changes.pending == 0)
    assert outage.material.session is not None
    assert outage.material.session.runs[-1].segment == "s2"


def test_a_turn_given_and_corrected_in_an_outage_is_the_right_ones(outage: Stage) -> None:
    console = outage.page.console
    console.give_floor(1, 5.0)
    console.floor.correct("mö")
    outage.settle()
    over(outage)
    assert [(turn.seat, turn.began_at) for turn in outage.material.turns] == [("mö", 5.0)]


def test_pausing_twice_in_an_outage_is_a_pause_and_its_end(outage: Stage) -> None:
    console = outage.page.console
    console.pause()
    outage.bot.wait(15)
    console.pause()
    outage.settle()
    over(outage)
    assert outage.material.session is not None
    assert outage.material.session.paused_at is None
    assert len(outage.material.session.pauses) == 1


def test_another_seminar_is_not_shown_what_was_answered_of_this_one(outage: Stage) -> None:
    console = outage.page.console
    console.begin("s2")
    outage.settle()
    console.changes.answered.emit(uuid4(), outage.material.session)
    assert console.face().segment == "s2"
