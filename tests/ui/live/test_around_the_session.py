# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Before and after: the opening, the question whether to close, the totals, and the questions from the floor."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import PlanView, SeatView, SegmentView
from seminarapp.domain.values import AudienceState, SegmentKind, SeminarState
from seminarapp.ui.actions import Place
from seminarapp.ui.live.actions import LIVE_ACTIONS
from seminarapp.ui.live.session.closed_card import ClosingQuestion
from seminarapp.ui.live.session.opening import Opening
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.row_editor import RowEditor
from tests.ui.live.panel import Stage, typed

CARD = SeminarCard(
    uuid4(),
    "Elnätet <som> flaskhals",
    "sv",
    SeminarState.PLANNED,
    starts_at=datetime(2026, 3, 12, 14, 5, tzinfo=UTC),
    venue="Folkets hus",
)
PLAN = PlanView(
    CARD,
    seats=(SeatView("al", 1, uuid4(), "Astrid Lindqvist"),),
    segments=(SegmentView("s1", "Allt", 60, SegmentKind.DISCUSSION),),
)
QUESTION = AudienceQuestionView(uuid4(), "", "Vem <b>betalar</b>?", "", 95.0, 0, AudienceState.OPEN)


def words(widget: object) -> list[str]:
    assert hasattr(widget, "findChildren")
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


# -- the opening ----------------------------------------------------------------------------------------------------


def test_opening_says_what_is_about_to_begin(qtbot: QtBot, look: Look) -> None:
    opening = Opening(look)
    qtbot.addWidget(opening)
    opening.show_plan(PLAN)
    said = words(opening)
    assert "Elnätet <som> flaskhals" in said
    assert any("14:05 · Folkets hus · panelists: 1 · 60 min" in text for text in said)


def test_opening_says_nothing_of_what_is_not_planned(qtbot: QtBot, look: Look) -> None:
    opening = Opening(look)
    qtbot.addWidget(opening)
    opening.show_plan(PlanView(replace(CARD, starts_at=None, venue="")))
    assert not any("·" in text for text in words(opening))


# -- the question whether to close ----------------------------------------------------------------------------------


@pytest.fixture
def closing(qtbot: QtBot, look: Look) -> ClosingQuestion:
    closing = ClosingQuestion(look)
    qtbot.addWidget(closing)
    return closing


def test_nothing_is_asked_until_somebody_wants_to_close(closing: ClosingQuestion) -> None:
    assert not closing.isVisible()


@pytest.mark.parametrize("close", [True, False])
def test_both_answers_are_told_and_end_the_question(closing: ClosingQuestion, close: bool) -> None:
    told: list[bool] = []
    closing.answered.connect(told.append)
    closing.ask()
    QTest.mouseClick(closing.close_session if close else closing.keep, Qt.MouseButton.LeftButton)
    assert told == [close]
    assert not closing.isVisible()


def test_escape_keeps_the_session_open(closing: ClosingQuestion) -> None:
    told: list[bool] = []
    closing.answered.connect(told.append)
    closing.ask()
    QTest.keyClick(closing.close_session, Qt.Key.Key_Escape)
    assert told == [False]


# -- small pieces ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typing", "key", "told"),
    [
        ("Nytt", Qt.Key.Key_Return, "Nytt"),
        ("Nytt", Qt.Key.Key_Escape, ""),
        ("", Qt.Key.Key_Return, ""),
        (" Gammalt ", Qt.Key.Key_Enter, ""),
    ],
)
def test_the_editor_tells_once_what_is_to_be(qtbot: QtBot, typing: str, key: Qt.Key, told: str) -> None:
    editor = RowEditor("Gammalt", as_quote=False, indent=10)
    qtbot.addWidget(editor)
    said: list[str] = []
    editor.finished.connect(said.append)
    editor.words.selectAll()
    typed(editor.words, typing)
    QTest.keyClick(editor.words, key)
    editor.finish(keep=True)
    assert said == [told]


def test_typing_in_the_editor_goes_on_after_the_words(qtbot: QtBot) -> None:
    editor = RowEditor("Ett", as_quote=True, indent=10)
    qtbot.addWidget(editor)
    typed(editor.words, " två")
    assert editor.words.toPlainText() == "Ett två"


def test_shift_enter_breaks_the_line_in_the_editor(qtbot: QtBot) -> None:
    editor = RowEditor("Ett", as_quote=True, indent=10)
    qtbot.addWidget(editor)
    QTest.keyClick(editor.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    typed(editor.words, "två")
    assert editor.words.toPlainText().splitlines() == ["Ett", "två"]
    assert isinstance(editor.words, QPlainTextEdit)


def test_every_action_of_the_page_belongs_to_it_and_explains_itself() -> None:
    assert {spec.place for spec in LIVE_ACTIONS} == {Place.LIVE}
    assert all(spec.help and spec.text for spec in LIVE_ACTIONS)
    shortcuts = [spec.shortcut for spec in LIVE_ACTIONS if spec.shortcut]
    assert len(set(shortcuts)) == len(shortcuts)


def test_every_action_does_something(live: Stage) -> None:
    """But for stopping a rehearsal where none goes on."""
    there = {spec.id for spec in LIVE_ACTIONS} - {"stop_rehearsal"}
    assert {spec.id for spec in live.page.commands.available()} == there
