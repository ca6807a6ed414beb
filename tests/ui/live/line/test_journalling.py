# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is half typed is in the journal at every key, and comes back to where it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from seminarapp.application.moderating.drafting import Drafting
from seminarapp.application.views.draft import Draft, Entered
from seminarapp.domain.shorthand import understood
from seminarapp.domain.values import Fidelity
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.console.lines import SaveState
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look
from tests.ui.live.panel import Stage, planned

ENTER, KEY = Qt.Key.Key_Return, Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def draft(stage: Stage, seminar: UUID | None = None) -> Draft | None:
    """What the journal would have on the disk."""
    return next((one for one in stage.house.journal.kept if one.seminar == (seminar or stage.seminar)), None)


def text(stage: Stage) -> str:
    kept = draft(stage)
    return kept.text if kept else ""


Restart = Callable[[Stage], Stage]


@pytest.fixture
def restart(qtbot: QtBot, look: Look, loop: QEventLoop, store: Executor) -> Iterator[Restart]:
    """The same house in another run: nothing is known but the log and the journal."""
    stages: list[Stage] = []

    def again(before: Stage) -> Stage:
        house = before.house
        drafting = Drafting(house.journal, house.ledger, house.views)
        house.activities = replace(house.activities, drafting=drafting)
        desk = Desk(
            house.activities, Tasks(loop, store, lambda error, name: pytest.fail(f"{name}: {error}")), "en"
        )
        page = LivePage(desk, look)
        page.resize(1440, 848)
        page.show()
        stages.append(Stage(qtbot, house, desk, page, before.seminar))
        return stages[-1]

    yield again
    for stage in stages:
        stage.settle()
        stage.page.close()
        stage.page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(stage: Stage) -> list[str]:
    """Show the stage's seminar; what is told meanwhile."""
    told: list[str] = []
    stage.page.told.connect(lambda text, _kind: told.append(text))
    stage.page.show_seminar(stage.seminar)
    stage.settle()
    return told


# -- what is kept -----------------------------------------------------------------------------------------------------


def test_every_key_is_in_the_journal_at_once(live: Stage) -> None:
    seen = []
    for letter in "Vatt":
        live.type(letter)
        seen.append(text(live))
    assert seen == ["V", "Va", "Vat", "Vatt"]


def test_the_draft_knows_moment_speaker_segment_question_and_cursor(live: Stage) -> None:
    live.press(KEY.Key_F7)
    live.page.console.give_floor(3, live.page.console.now())
    live.settle()
    live.type("Vatten")
    live.press(KEY.Key_Left)
    live.page.console.begin_next()
    live.settle()
    kept = draft(live)
    assert kept is not None
    assert (kept.holder, kept.segment, kept.question, kept.cursor) == ("es", "s1", "q1", 5)
    assert live.line.half_typed is not None
    assert kept.at == live.line.half_typed.started.at
    assert kept.at <= kept.clock <= live.page.console.now()


def test_a_line_that_is_recorded_emptied_or_taken_for_the_floor_is_in_it_no_more(live: Stage) -> None:
    live.note("En anteckning")
    assert draft(live) is None
    live.type("ab")
    for _ in range(2):
        live.press(KEY.Key_Backspace)
    assert draft(live) is None
    live.type("3")
    assert draft(live) is None
    live.until(lambda: live.page.console.holder == "es")
    assert draft(live) is None


def test_an_entered_line_is_in_it_until_the_store_has_it(live: Stage) -> None:
    live.type("?Vem betalar?")
    live.press(ENTER)
    live.type("Snabb")
    live.press(ENTER)
    live.type("och")
    kept = draft(live)
    assert kept is not None
    assert [one.text for one in kept.entries] == ["?Vem betalar?", "Snabb"]
    assert kept.text == "och"
    live.settle()
    kept = draft(live)
    assert kept is not None
    assert kept.entries == ()


def test_a_refused_line_stays_in_it(live: Stage) -> None:
    live.house.ledger.broken = True
    live.type("Disken är full")
    live.press(ENTER)
    live.type("nästa")
    live.settle()
    kept = draft(live)
    assert kept is not None
    assert [one.text for one in kept.entries] == ["Disken är full"]


def test_nothing_is_written_while_nothing_is_typed(live: Stage) -> None:
    live.note("Ett")
    writes = live.house.journal.writes
    live.press(KEY.Key_F8)
    live.page.console.give_floor(1, live.page.console.now())
    live.settle()
    for _ in range(3):
        live.page.ticking.tick()
    assert live.house.journal.writes == writes


# -- what comes back --------------------------------------------------------------------------------------------------


def test_text_cursor_and_first_keystroke_are_back_in_the_next_run(live: Stage, restart: Restart) -> None:
    live.page.console.give_floor(3, live.page.console.now())
    live.settle()
    live.type('"Risken försvinner inte')
    live.press(KEY.Key_Home)
    before = live.line.half_typed
    assert before is not None
    again = restart(live)
    live.house.clock.go_on(75)
    told = shown(again)
    assert again.line.half_typed == before
    assert told == ["Your half-typed note from 14:00 is back."]
    again.press(KEY.Key_End)
    again.type(" #risk")
    again.press(ENTER)
    again.settle()
    (capture,) = again.captures
    assert (capture.text, capture.seat, capture.at) == ("Risken försvinner inte", "es", before.started.at)
    assert again.house.journal.kept == ()


def test_it_comes_back_once(live: Stage, restart: Restart) -> None:
    live.type("halv")
    again = restart(live)
    assert len(shown(again)) == 1
    assert shown(again) == []
    other = planned(live.house.activities)
    again.page.show_seminar(other)
    again.settle()
    assert shown(again) == []
    assert again.edit.text() == "halv"


def test_lines_that_were_entered_and_not_saved_are_saved_now(live: Stage, restart: Restart) -> None:
    live.house.ledger.broken = True
    for line in ("Ett", "?Två?"):
        live.type(line)
        live.press(ENTER)
    live.type("tre")
    live.settle()
    kept = draft(live)
    assert kept is not None
    again = restart(live)
    live.house.ledger.broken = False
    told = shown(again)
    assert told == [
        "Your half-typed note from 14:00 is back. Notes that were not saved are back, and are saved now: 2."
    ]
    assert [one.text for one in again.captures] == ["Ett"]
    assert [(one.at, one.entered_at) for one in again.captures] == [
        (kept.entries[0].at, kept.entries[0].entered_at)
    ]
    assert [one.text for one in again.material.audience_questions] == ["Två?"]
    assert again.edit.text() == "tre"
    assert [row.text for row in again.rows] == ["Ett"]


def test_what_reached_the_store_although_it_was_not_acknowledged_is_there_once(
    live: Stage, restart: Restart
) -> None:
    live.type("Ett")
    live.press(ENTER)
    journal = live.house.journal.kept  # as it is on the disk when the program is killed now
    live.settle()
    live.house.journal.kept = journal
    again = restart(live)
    assert shown(again) == []
    assert [row.text for row in again.rows] == ["Ett"]
    assert len(again.captures) == 1


def test_the_clock_does_not_go_back_when_the_system_clock_was_set_back(live: Stage, restart: Restart) -> None:
    live.house.journal.kept = (Draft(live.seminar, "halv", 4, 600.0, clock=615.0),)
    live.house.clock.moment -= timedelta(hours=1)
    again = restart(live)
    shown(again)
    assert 615.0 <= again.page.console.now() < 616.0


def test_a_draft_waits_for_its_own_seminar(live: Stage, restart: Restart) -> None:
    other = planned(live.house.activities)
    live.house.activities.moderating.open_session(other)
    live.type("hör hemma här")
    live.page.show_seminar(other)
    live.settle()
    assert live.edit.text() == ""
    live.type("och det där")
    assert text(live) == "hör hemma här"
    again = restart(live)
    shown(again)
    assert again.edit.text() == "hör hemma här"
    again.page.show_seminar(other)
    again.settle()
    assert again.edit.text() == "och det där"


def test_a_draft_waits_until_its_session_is_opened_again(live: Stage, restart: Restart) -> None:
    live.type("halv")
    again = restart(live)
    live.house.activities.moderating.close_session(live.seminar, 30.0)
    assert shown(again) == []
    assert again.edit.text() == ""
    assert text(again) == "halv"
    again.page.console.open()
    again.settle()
    assert again.edit.text() == "halv"


def test_an_entered_line_waits_for_that_too(live: Stage, restart: Restart) -> None:
    entered = Entered(UUID(int=5), "Ett", understood("Ett", {}), 1.0, 2.0)
    live.house.activities.moderating.close_session(live.seminar, 30.0)
    live.house.journal.kept = (Draft(live.seminar, entries=(entered,)),)
    again = restart(live)
    shown(again)
    again.page.console.captures.altered.emit()
    assert live.house.journal.kept == (Draft(live.seminar, entries=(entered,)),)
    again.page.console.open()
    again.settle()
    assert [one.id for one in again.captures] == [UUID(int=5)]


def test_a_page_built_anew_takes_over_from_the_one_before(
    live: Stage, look: Look, qtbot: QtBot, restart: Restart
) -> None:
    """As when another language is chosen: the same run, the same drafts."""
    live.house.ledger.broken = True
    live.type("Ett")
    live.press(ENTER)
    live.type("halv")
    live.settle()
    page = LivePage(live.desk, look)
    qtbot.addWidget(page)
    page.resize(1440, 848)
    page.show()
    second = Stage(qtbot, live.house, live.desk, page, live.seminar)
    assert shown(second) == []
    assert second.edit.text() == "halv"
    (row,) = second.rows
    assert row.text == "Ett"
    line = page.console.captures.lines()[0]
    assert line.state is SaveState.FAILED
    assert line.capture.id == live.page.console.captures.lines()[0].capture.id


def test_undo_gives_text_back_and_the_journal_has_it(live: Stage, restart: Restart) -> None:
    live.note("Fel")
    live.press(KEY.Key_Z, CONTROL)
    live.settle()
    assert text(live) == "Fel"
    again = restart(live)
    shown(again)
    assert again.edit.text() == "Fel"
    assert again.rows == []


def test_the_marks_of_a_half_typed_line_are_kept_as_they_are_made(live: Stage) -> None:
    live.type("Det här stannar här")
    live.press(Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    live.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    draft = live.house.activities.drafting.of(live.seminar)
    assert draft is not None
    assert (draft.off_record, draft.fidelity) == (True, Fidelity.UNSURE)
