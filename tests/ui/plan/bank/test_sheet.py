# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The question bank by keys alone: opened, searched, taken from, closed."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtWidgets import QRadioButton

from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.domain.plan import Origin
from seminarapp.domain.values import Priority
from seminarapp.ui.plan.bank.sheet import BankSheet
from tests.ui.home import CONTROL, SHIFT, Home, focused
from tests.ui.plan.planned import KEY, Planned


def furnish(home: Home, series: UUID | None, title: str, *questions: str) -> UUID:
    """A seminar with questions for Marit Hedvall."""
    planning = home.activities.planning

    def make() -> UUID:
        seminar = planning.plan_seminar(TitleCard(title, series=series))
        planning.seat_panelist(seminar, Panelist("Marit Hedvall"))
        for text in questions:
            planning.prepare_question(seminar, PreparedQuestion(text, Priority.MUST, ("mh",)))
        return seminar

    return home.ask(make)


@pytest.fixture
def bank(planned: Planned) -> Planned:
    """The furnished plan is part two of a series; its first part put one question and skipped another."""
    home, planning = planned.home, planned.home.activities.planning
    series = home.ask(lambda: planning.start_series("Energiserien"))
    first = furnish(home, series, "Var tog elen vägen?", "Vem bär risken?", "Hur länge räcker vattnet?")
    moderating = home.activities.moderating
    home.ask(lambda: moderating.open_session(first))
    home.ask(lambda: moderating.put_question(first, "q1", 60.0))
    home.ask(lambda: moderating.skip_question(first, "q2", 90.0))
    furnish(home, None, "Utanför serien", "Vem bestämmer?")
    home.ask(
        lambda: planning.change_title_card(planned.seminar, TitleCard("Flaskhalsen", series=series, part=2))
    )
    planned.furnish()
    return planned


def open_bank(planned: Planned) -> BankSheet:
    planned.home.press(KEY.Key_B, held=CONTROL | SHIFT)
    sheet = planned.page._order._bank
    assert sheet is not None
    assert sheet.isVisible()
    assert focused() is sheet.field
    return sheet


def shown(sheet: BankSheet) -> list[str]:
    return [entry.sentence for entry in sheet.list.entries.entries]


def test_the_bank_tells_where_a_question_was_asked_of_whom_and_what_became_of_it(bank: Planned) -> None:
    sheet = open_bank(bank)
    assert shown(sheet) == [
        "Vem bär risken?, Put, Var tog elen vägen? · to Marit Hedvall",
        "Hur länge räcker vattnet?, Skipped, Var tog elen vägen? · to Marit Hedvall",
    ]


def test_enter_takes_a_copy_that_remembers_its_origin(bank: Planned) -> None:
    told: list[str] = []
    bank.page.told.connect(lambda text, _kind: told.append(text))
    sheet = open_bank(bank)
    bank.home.press(KEY.Key_Down)
    bank.enter()
    taken = bank.plan.questions[-1]
    first = next(card.id for card in bank.home.library.seminars if card.title == "Var tog elen vägen?")
    assert (taken.text, taken.origin) == ("Hur länge räcker vattnet?", Origin(first, "q2"))
    assert told == ["Taken from “Var tog elen vägen?”: Hur länge räcker vattnet?"]
    assert sheet.isVisible()
    assert sheet.list.entries[1].badge == "In this plan"
    assert "from the question bank" in bank.shown(bank.page._questions)[-1]


def test_what_the_plan_has_already_is_not_taken_again(bank: Planned) -> None:
    open_bank(bank)
    bank.enter()
    bank.enter()
    assert [question.text for question in bank.plan.questions].count("Vem bär risken?") == 1


def test_words_narrow_it_and_say_so_when_nothing_is_left(bank: Planned) -> None:
    sheet = open_bank(bank)
    bank.home.type("vattnet hur")
    bank.home.bot.waitUntil(lambda: len(sheet.list.entries) == 1)
    bank.home.type("xyz")
    bank.home.bot.waitUntil(sheet._empty.isVisible)
    assert sheet._empty.text() == "No question holds all of these words."
    bank.enter()
    assert len(bank.plan.questions) == 2


def test_enter_before_the_answer_searches_and_takes_nothing(bank: Planned) -> None:
    sheet = open_bank(bank)
    bank.home.type("vattnet")
    bank.enter()
    assert len(bank.plan.questions) == 2
    assert [line.split(",")[0] for line in shown(sheet)] == ["Hur länge räcker vattnet?"]
    bank.enter()
    assert bank.plan.questions[-1].text == "Hur länge räcker vattnet?"


def test_tab_goes_to_the_scope_which_finds_the_whole_library(bank: Planned) -> None:
    sheet = open_bank(bank)
    bank.home.press(KEY.Key_Tab)
    assert isinstance(focused(), QRadioButton)
    bank.home.press(KEY.Key_Right)
    assert sheet.whole_library
    assert "Vem bestämmer?, Prepared, Utanför serien · to Marit Hedvall" in shown(sheet)
    assert any("Energiserien" in line for line in shown(sheet))
    bank.home.press(KEY.Key_Tab)
    assert focused() is sheet.list
    bank.home.press(KEY.Key_Tab)
    assert focused() is sheet.field
    bank.home.press(KEY.Key_Backtab)
    assert focused() is sheet.list


def test_a_seminar_outside_a_series_searches_the_library(bank: Planned) -> None:
    outside = next(card.id for card in bank.home.library.seminars if card.title == "Utanför serien")
    bank.page.show_seminar(outside)
    bank.home.settle()
    sheet = open_bank(bank)
    assert not sheet.scope.isVisible()
    assert {line.split(",")[0] for line in shown(sheet)} == {
        "Vem bär risken?",
        "Hur länge räcker vattnet?",
        "Vem betalar?",
        "Vad väntar vi på?",
    }


def test_escape_empties_the_line_and_then_closes(bank: Planned) -> None:
    bank.go_to(bank.page._questions, "q1")
    sheet = open_bank(bank)
    bank.home.type("vattnet")
    bank.leave()
    assert sheet.isVisible()
    assert sheet.words == ""
    bank.leave()
    assert not sheet.isVisible()
    assert focused() is bank.page._questions.entries


def test_an_empty_library_says_so(planned: Planned) -> None:
    sheet = open_bank(planned)
    assert sheet._empty.text() == "No other seminar has prepared any questions yet."
    assert not sheet.list.isVisible()


def test_a_question_put_before_warns_and_leads_into_the_bank(bank: Planned) -> None:
    prepare = bank.home.activities.planning.prepare_question
    question = PreparedQuestion("Vem bär då risken?", Priority.IF_TIME, ("is",))
    bank.home.ask(lambda: prepare(bank.seminar, question))
    bank.page.show_seminar(bank.seminar)
    bank.home.settle()
    warnings = bank.page._show.warnings
    finding = next(one for one in warnings.findings if one.rule == "repeated")
    bank.home.press(KEY.Key_F8)
    warnings.list.choose(finding.id)
    bank.enter()
    sheet = bank.page._order._bank
    assert sheet is not None
    assert sheet.words == "Vem bär risken?"
    assert [line.split(",")[0] for line in shown(sheet)] == ["Vem bär risken?"]


def test_the_button_under_the_questions_opens_it_too(bank: Planned) -> None:
    bank.home.click(bank.page._questions.bank)
    assert bank.page._order._bank is not None
    assert "Ctrl+Shift+B" in bank.page._questions.bank.toolTip()


def test_a_question_withdrawn_meanwhile_is_refused(bank: Planned) -> None:
    first = next(card.id for card in bank.home.library.seminars if card.title == "Var tog elen vägen?")
    open_bank(bank)
    withdraw = bank.home.activities.planning.withdraw_question
    bank.home.ask(lambda: withdraw(first, "q1"))
    bank.enter()
    assert bank.home.refused == ["The question is no longer in the question bank: open it again"]
    assert len(bank.plan.questions) == 2
