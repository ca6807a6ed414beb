# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The line that has the keys: what is typed, what it becomes, and when it was begun."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seminarapp.domain.values import NOBODY, CaptureKind
from seminarapp.ui.live.line.floor_keys import HOLD_MS
from seminarapp.ui.rehearsal.pace import Pace
from tests.ui.live.panel import Stage, typed

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_line_has_the_keys_when_the_session_is_open(live: Stage) -> None:
    assert live.page.focusWidget() is live.edit


def test_enter_records_a_note(live: Stage) -> None:
    live.note("Nätet är fullt till 2031")
    assert [capture.text for capture in live.captures] == ["Nätet är fullt till 2031"]
    assert live.captures[0].kind is CaptureKind.NOTE
    assert live.edit.text() == ""


def test_control_enter_records_a_quote_of_who_has_the_floor(live: Stage) -> None:
    live.page.console.give_floor(3, live.page.console.now())
    live.type("Risken försvinner inte")
    live.press(Qt.Key.Key_Return, CONTROL)
    live.settle()
    assert (live.captures[0].kind, live.captures[0].seat) == (CaptureKind.QUOTE, "es")


@pytest.mark.parametrize(
    ("line", "kind", "seat", "tags", "starred", "text"),
    [
        ('"Vi bygger för sent"', CaptureKind.QUOTE, "", (), False, "Vi bygger för sent"),
        ("!Viktigt #kostnad", CaptureKind.NOTE, "", ("kostnad",), True, "Viktigt"),
        ("KH: stålet väntar", CaptureKind.NOTE, "kh", (), False, "stålet väntar"),
        ("-> ring länsrådet", CaptureKind.NOTE, "", ("action",), False, "ring länsrådet"),
        ("XY: vem var det", CaptureKind.NOTE, "", (), False, "XY: vem var det"),
        ("<b>inte fet</b> & a<b", CaptureKind.NOTE, "", (), False, "<b>inte fet</b> & a<b"),
    ],
)
def test_shorthand_is_understood(
    live: Stage, line: str, kind: CaptureKind, seat: str, tags: tuple[str, ...], starred: bool, text: str
) -> None:
    live.note(line)
    (capture,) = live.captures
    assert (capture.kind, capture.seat, capture.tags, capture.starred) == (kind, seat, tags, starred)
    assert capture.text == text


def test_initials_of_nobody_in_the_panel_are_not_the_holders_words(live: Stage) -> None:
    live.page.console.give_floor(3, live.page.console.now())
    live.type("XY: vem var det")
    assert live.line.meaning == "Note · XY?"
    live.press(Qt.Key.Key_Return)
    assert live.rows[0].speaker == "", "before the store has answered"
    live.settle()
    assert (live.captures[0].seat, live.captures[0].text) == (NOBODY, "XY: vem var det")


def test_question_mark_takes_a_question_from_the_audience(live: Stage) -> None:
    live.note("?Kan kommuner bygga egna nät?")
    assert live.captures == ()
    assert [question.text for question in live.material.audience_questions] == [
        "Kan kommuner bygga egna nät?"
    ]
    assert [question.text for question in live.page.console.audience.questions()] == [
        "Kan kommuner bygga egna nät?"
    ]


def test_chip_says_what_the_line_will_be(live: Stage) -> None:
    said = [live.line.meaning]
    live.page.console.give_floor(3, live.page.console.now())
    said.append(live.line.meaning)
    for key in ('"', "?"):
        live.edit.clear()
        live.type(key)
        said.append(live.line.meaning)
    live.edit.clear()
    live.type("AL: ")
    live.type("x")
    said.append(live.line.meaning)
    assert said == ["Note", "Note · Elin", "Quote · Elin", "Audience question", "Note · Astrid"]


def test_first_keystroke_decides_time_speaker_segment_and_question(live: Stage) -> None:
    console = live.page.console
    console.give_floor(1, console.now())
    console.put("q1")
    live.settle()
    before = console.now()
    live.type("A")
    after = console.now()
    live.bot.wait(60)
    console.give_floor(2, console.now())
    console.begin_next()
    console.put("q2")
    live.settle()
    live.type("strid sa det")
    live.press(Qt.Key.Key_Return)
    live.settle()
    (capture,) = live.captures
    assert before <= capture.at <= after
    assert capture.entered_at is not None
    assert capture.entered_at >= capture.at + 0.06
    assert (capture.seat, capture.segment, capture.question) == ("al", "s1", "q1")


def test_a_rehearsal_at_fifty_times_the_speed_leaves_fingers_their_seven_tenths(live: Stage) -> None:
    console = live.page.console
    console.steadily = Pace(50.0)
    console.show(live.seminar)
    live.settle()
    typed(live.edit, "3")
    live.bot.wait(40)  # two of the session's seconds
    typed(live.edit, "0 % av källarna")
    live.press(Qt.Key.Key_Return)
    live.settle()
    assert [capture.text for capture in live.captures] == ["30 % av källarna"]
    assert console.holder == NOBODY


def test_a_line_that_was_emptied_begins_anew(live: Stage) -> None:
    live.type("x")
    live.press(Qt.Key.Key_Backspace)
    live.page.console.give_floor(2, live.page.console.now())
    live.note("Karim svarar")
    assert live.captures[0].seat == "kh"


def test_an_input_methods_first_keystroke_counts(live: Stage) -> None:
    QCoreApplication.sendEvent(live.edit, QInputMethodEvent("ni", []))
    composed = live.page.console.now()
    live.bot.wait(40)
    done = QInputMethodEvent("", [])
    done.setCommitString("你好")
    QCoreApplication.sendEvent(live.edit, done)
    live.press(Qt.Key.Key_Return)
    live.settle()
    assert live.captures[0].text == "你好"
    assert live.captures[0].at <= composed


@pytest.mark.parametrize("line", ["", "   ", "!", '"', "?", "→"])
def test_a_line_that_says_nothing_is_not_recorded_and_stays(live: Stage, line: str) -> None:
    live.note(line)
    assert live.captures == ()
    assert live.material.audience_questions == ()
    assert live.edit.text() == line


def test_a_long_line_is_kept_whole(live: Stage) -> None:
    text = "ord " * 25_000 + "slut"
    QApplication.clipboard().setText(text)
    live.edit.paste()
    live.press(Qt.Key.Key_Return)
    live.settle()
    assert live.captures[0].text == text


def test_typing_anywhere_on_the_page_lands_in_the_line(live: Stage) -> None:
    live.stream.enter_stream()
    typed(live.stream.table, "Hej")
    assert live.edit.text() == "Hej"
    assert live.page.focusWidget() is live.edit


def test_letters_on_a_button_go_to_the_line_and_space_presses_it(live: Stage) -> None:
    live.page._run.pause.setFocus()
    typed(live.page._run.pause, "a")
    assert live.edit.text() == "a"
    live.page._run.pause.setFocus()
    live.press(Qt.Key.Key_Space)
    live.settle()
    assert live.page.console.session is not None
    assert live.page.console.session.paused_at is not None
    assert live.edit.text() == "a"


def test_clicking_does_not_take_the_keys_from_the_line(live: Stage) -> None:
    QTest.mouseClick(live.page._cards.card("kh"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(live.page._run.rows[1], Qt.MouseButton.LeftButton)
    live.settle()
    assert live.page.focusWidget() is live.edit


# -- a line that nobody has entered yet ------------------------------------------------------------------------------


def test_a_half_typed_line_can_be_taken_off_and_put_back(live: Stage) -> None:
    live.type("Vatten")
    live.press(Qt.Key.Key_Left)
    half_typed = live.line.half_typed
    assert half_typed is not None
    assert (half_typed.text, half_typed.cursor) == ("Vatten", 5)
    live.line.put(None)
    assert (live.line.half_typed, live.edit.text()) == (None, "")
    live.bot.wait(30)
    live.line.put(half_typed)
    assert live.line.half_typed == half_typed
    live.press(Qt.Key.Key_Return)
    live.settle()
    assert [(one.text, one.at) for one in live.captures] == [("Vatten", half_typed.started.at)]


def test_a_digit_that_may_be_the_floors_is_no_half_typed_line(live: Stage) -> None:
    seen = []
    for text in ("3", " %"):
        live.type(text)
        seen.append(live.line.half_typed is not None)
    assert seen == [False, True]


def test_putting_a_line_settles_a_held_digit(live: Stage) -> None:
    live.type("3")
    live.line.put(None)
    live.bot.wait(HOLD_MS + 50)
    assert live.page.console.holder == ""
