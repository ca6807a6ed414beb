# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the disk refused is saved by itself when it can be, once, in order, and the bar says so until then."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seminarapp.domain.errors import NotSavedError
from seminarapp.ui.live.console.retrying import Retrying
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.theme.look import Look
from tests.ui.live.panel import Stage, planned

ENTER = Qt.Key.Key_Return
WAITS = "The disk refused. Lines that wait to be saved: {}. It is tried again by itself."


@pytest.fixture
def alarms(live: Stage) -> Iterator[list[str]]:
    """What the message bar was given; "" is the end of it."""
    said: list[str] = []
    live.desk.alarm.connect(said.append)
    yield said
    live.house.ledger.broken = False


@pytest.fixture
def quick(live: Stage) -> Retrying:
    """Tries again without making the test wait."""
    retrying = live.page._retrying
    retrying._pause.setInterval(10)
    return retrying


def enter(live: Stage, *lines: str) -> None:
    for line in lines:
        live.type(line)
        live.press(ENTER)


def texts(live: Stage) -> list[str]:
    return [capture.text for capture in live.captures]


def test_a_refused_line_is_saved_by_itself_when_the_disk_is_well(
    live: Stage, quick: Retrying, alarms: list[str]
) -> None:
    live.house.ledger.broken = True
    enter(live, "Ett")
    live.settle()
    assert alarms[0] == WAITS.format(1)
    live.house.ledger.broken = False
    live.until(lambda: texts(live) == ["Ett"])
    live.settle()
    assert alarms[-1] == ""
    assert [(row.text, row.badge) for row in live.rows] == [("Ett", "")]
    assert not quick._pause.isActive()


def test_all_that_waited_are_saved_once_and_in_order(live: Stage, quick: Retrying, alarms: list[str]) -> None:
    live.house.ledger.broken = True
    enter(live, "Ett", "?Två?", "Tre", "Fyra")
    live.settle()
    assert alarms[-1] == WAITS.format(4)
    live.house.ledger.broken = False
    live.until(lambda: alarms[-1] == "")
    live.settle()
    assert texts(live) == ["Ett", "Tre", "Fyra"]
    assert [one.text for one in live.material.audience_questions] == ["Två?"]


def test_only_one_line_is_tried_while_the_disk_refuses(
    live: Stage, quick: Retrying, alarms: list[str]
) -> None:
    live.house.ledger.broken = True
    enter(live, *("abcdefgh"))
    live.settle()
    tried: list[object] = []
    held_up = live.page.console.captures.held_up
    held_up.connect(lambda name, _error: tried.append(name))
    for _ in range(3):
        quick.try_now()
        live.settle()
    assert len(set(tried)) == 1


def test_pauses_grow_to_half_a_minute_and_begin_short_again(live: Stage, alarms: list[str]) -> None:
    retrying = live.page._retrying
    live.house.ledger.broken = True
    enter(live, "Ett")
    live.settle()
    pauses = [retrying._pause.interval()]
    for _ in range(5):
        retrying._pause.stop()
        retrying._try_the_oldest()
        live.settle()
        pauses.append(retrying._pause.interval())
    assert pauses == [4_000, 8_000, 16_000, 30_000, 30_000, 30_000]  # each is the one after the one that runs
    live.house.ledger.broken = False
    retrying.try_now()
    live.settle()
    assert retrying._pause.interval() == 2_000


def test_the_bars_button_and_the_next_note_try_at_once(live: Stage, alarms: list[str]) -> None:
    live.house.ledger.broken = True
    enter(live, "Ett")
    live.settle()
    live.house.ledger.broken = False
    live.desk.again_requested.emit()
    live.settle()
    assert texts(live) == ["Ett"]
    live.house.ledger.broken = True
    enter(live, "Två")
    live.settle()
    live.house.ledger.broken = False
    enter(live, "Tre")
    live.settle()
    assert sorted(texts(live)) == ["Ett", "Tre", "Två"]
    assert alarms[-1] == ""


def test_enter_on_a_refused_row_saves_the_others_too(live: Stage, alarms: list[str]) -> None:
    live.house.ledger.broken = True
    enter(live, "Ett", "Två")
    live.settle()
    live.house.ledger.broken = False
    live.stream.enter_stream()
    live.press(ENTER)
    live.settle()
    assert sorted(texts(live)) == ["Ett", "Två"]
    assert alarms[-1] == ""


def test_the_bar_stays_until_the_last_is_saved(
    live: Stage, alarms: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    live.house.ledger.broken = True
    enter(live, "Ett", "Två")
    live.settle()
    live.house.ledger.broken = False
    saved: list[object] = []
    live.desk.saved.connect(saved.append)
    live.desk.alarm.connect(saved.append)
    live.page._retrying.try_now()
    live.settle()
    assert saved[-1] == ""
    assert saved.count("") == 1
    assert WAITS.format(1) in saved


def test_discarding_what_waits_ends_the_alarm(live: Stage, alarms: list[str]) -> None:
    live.house.ledger.broken = True
    enter(live, "Ett")
    live.settle()
    live.stream.enter_stream()
    live.press(Qt.Key.Key_Delete)
    live.settle()
    assert live.rows == []
    assert alarms[-1] == ""


def test_lines_of_another_seminar_are_tried_again_too(live: Stage, alarms: list[str]) -> None:
    live.house.ledger.broken = True
    enter(live, "Ett")
    live.settle()
    live.house.ledger.broken = False
    live.page.show_seminar(planned(live.house.activities))
    live.settle()
    live.page._retrying.try_now()
    live.settle()
    assert texts(live) == ["Ett"]
    assert alarms[-1] == ""
    assert live.rows == []


def test_it_is_said_in_the_bar_alone_and_not_as_a_refusal_each_time(live: Stage, alarms: list[str]) -> None:
    refused: list[str] = []
    live.desk.refused.connect(lambda text, _template: refused.append(text))
    live.house.ledger.broken = True
    with live.bot.waitSignal(live.desk.unsaved):
        enter(live, "Ett")
        live.settle()
    assert refused == []


def test_what_else_was_refused_meanwhile_need_not_be_said_any_longer(live: Stage, alarms: list[str]) -> None:
    mended: list[str] = []
    live.desk.mended.connect(mended.append)
    live.house.ledger.broken = True
    enter(live, "Ett")
    live.page.console.give_floor(1, live.page.console.now())
    live.settle()
    live.house.ledger.broken = False
    live.page._retrying.try_now()
    live.settle()
    assert mended == ["The disk refused"]


def test_a_line_with_a_fault_is_not_tried_again_by_itself(live: Stage, alarms: list[str]) -> None:
    class FaultyError(NotSavedError):
        may_pass = False

    live.house.ledger.broken, live.house.ledger.refusal = True, FaultyError
    live.type("Ett")
    live.press(ENTER)
    live.type("nästa")
    live.settle()
    assert not live.page._retrying._pause.isActive()
    assert alarms == []


def test_after_closing_nothing_is_left_for_the_store(live: Stage, alarms: list[str]) -> None:
    live.house.ledger.broken = True
    enter(live, "Ett")
    live.settle()
    live.desk.tasks._closed = True
    live.page._retrying.try_now()
    live.desk.tasks._closed = False
    assert [one.text for one in live.house.journal.kept[0].entries] == ["Ett"]


def test_a_page_built_anew_takes_the_alarm_over(
    live: Stage, alarms: list[str], look: Look, qtbot: QtBot
) -> None:
    live.house.ledger.broken = True
    enter(live, "Ett")
    live.settle()
    live.house.ledger.broken = False
    page = LivePage(live.desk, look)
    qtbot.addWidget(page)
    page.show_seminar(live.seminar)
    live.settle()
    assert texts(live) == ["Ett"]
    assert alarms[-1] == ""


def test_a_disk_that_does_not_answer_is_said_until_it_does(live: Stage, alarms: list[str]) -> None:
    answers = threading.Event()
    live.page._retrying._patience.setInterval(20)
    save = live.house.ledger.save
    live.house.ledger.save = lambda *all_of_it: (answers.wait(20), save(*all_of_it))[1]  # type: ignore[method-assign]  # a disk that hangs
    enter(live, "Ett")
    live.until(lambda: bool(alarms))
    assert alarms[0].startswith("The disk does not answer.")
    live.type("och det går att skriva")
    answers.set()
    live.settle()
    live.until(lambda: alarms[-1] == "")
    assert texts(live) == ["Ett"]
    assert not live.page._retrying._patience.isActive()


def test_long_work_without_a_line_that_waits_is_no_silence(live: Stage, alarms: list[str]) -> None:
    done = threading.Event()
    live.page._retrying._patience.setInterval(5)
    live.desk.do(lambda: done.wait(20), saves=False)
    live.bot.wait(60)
    done.set()
    live.settle()
    assert alarms == []


def test_undo_takes_what_waits_back_to_the_line_and_it_waits_no_more(live: Stage, alarms: list[str]) -> None:
    live.house.ledger.broken = True
    enter(live, '"Ett" #nät')
    live.settle()
    live.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (live.edit.text(), live.rows, alarms[-1]) == ('"Ett" #nät', [], "")
    live.house.ledger.broken = False
    live.press(ENTER)
    live.settle()
    assert texts(live) == ["Ett"]
    assert len(live.house.views.captures(live.seminar, discarded=True)) == 1
