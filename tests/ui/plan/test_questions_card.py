# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Prepared questions: for whom, when, and what may follow."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPlainTextEdit

from seminarapp.application.planning.planning import Panelist, PreparedQuestion
from seminarapp.domain.values import Priority
from tests.ui.home import CONTROL, focused
from tests.ui.plan.planned import ADD_QUESTION, KEY, Planned


@pytest.fixture
def furnished(planned: Planned) -> Planned:
    planned.furnish()
    return planned


def test_question_is_prepared_with_everything_by_keys(furnished: Planned) -> None:
    furnished.add(ADD_QUESTION)
    furnished.fill("Vem bär risken?", "")
    furnished.home.press(KEY.Key_End, KEY.Key_Tab, KEY.Key_Down, KEY.Key_Down)  # if time; the second segment
    furnished.home.press(KEY.Key_Tab, KEY.Key_Space, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Space, KEY.Key_Tab)
    furnished.home.type("Också om tjugo år?")
    furnished.enter()
    furnished.home.type("Och grannen?")
    furnished.home.press(KEY.Key_Return, held=CONTROL)
    question = furnished.plan.questions[-1]
    assert (question.text, question.priority) == ("Vem bär risken?", Priority.IF_TIME)
    assert (question.segment, question.seats) == ("s2", ("mh", "np"))
    assert question.follow_ups == ("Också om tjugo år?", "Och grannen?")


def test_enter_in_follow_ups_begins_a_line(furnished: Planned) -> None:
    furnished.add(ADD_QUESTION)
    furnished.fill("Vem?")
    furnished.page._questions._question_form._follow_ups.setFocus()
    furnished.enter()
    assert isinstance(focused(), QPlainTextEdit)
    assert len(furnished.plan.questions) == 2


def test_question_is_changed_and_its_seats_kept(furnished: Planned) -> None:
    furnished.go_to(furnished.page._questions, "q1")
    furnished.enter()
    furnished.fill("Vem betalar till slut?")
    furnished.enter()
    question = furnished.plan.questions[0]
    assert (question.text, question.seats, question.segment) == ("Vem betalar till slut?", ("mh",), "s2")
    assert furnished.shown(furnished.page._questions)[0] == (
        "Vem betalar till slut?, Marit Hedvall · Samtal, if time"
    )


def test_question_is_moved_and_withdrawn(furnished: Planned) -> None:
    furnished.go_to(furnished.page._questions, "q2")
    furnished.move_up()
    assert [question.id for question in furnished.plan.questions] == ["q2", "q1"]
    furnished.home.press(KEY.Key_Delete)
    furnished.enter()
    assert [question.id for question in furnished.plan.questions] == ["q1"]


def test_blank_question_is_refused_with_the_form_open(furnished: Planned) -> None:
    furnished.add(ADD_QUESTION)
    furnished.enter()
    assert len(furnished.home.refused) == 1
    assert furnished.page._questions.form.isVisible()


def test_question_for_nobody_in_particular_needs_no_panel(planned: Planned) -> None:
    planned.add(ADD_QUESTION)
    form = planned.page._questions._question_form
    assert not form._seats.isVisible()
    planned.fill("Vad är flaskhalsen?")
    planned.enter()
    (question,) = planned.plan.questions
    assert question.priority is Priority.MUST


def test_large_panel_fits_into_the_form(furnished: Planned) -> None:
    seat = furnished.home.activities.planning.seat_panelist
    for place in range(12):
        guest = Panelist(f"Namn {place}", initials=f"WW{place}")
        furnished.home.ask(partial(seat, furnished.seminar, guest))
    furnished.page.resize(960, 548)
    furnished.page.show_seminar(furnished.seminar)
    furnished.home.settle()
    furnished.add(ADD_QUESTION)
    form = furnished.page._questions._question_form
    assert len(form._seats.chips) == 15
    room = form.rect()
    for chip in form._seats.chips.values():
        assert room.contains(QRect(chip.mapTo(form, QPoint()), chip.size()))


def test_opened_form_scrolls_into_sight(furnished: Planned) -> None:
    furnished.page.resize(960, 548)
    furnished.home.settle()
    furnished.add(ADD_QUESTION)
    furnished.home.settle()
    form = furnished.page._questions.form
    top = form.mapTo(furnished.page, QPoint()).y()
    assert 0 <= top < furnished.page.height() - 100


def test_a_question_for_many_names_them_by_initials_and_reads_them_out(planned: Planned) -> None:
    planned.furnish()
    planning = planned.home.activities.planning
    said = PreparedQuestion("Vem betalar?", seats=("mh", "is", "np"), segment="s2")
    planned.home.ask(lambda: planning.change_question(planned.seminar, "q1", said))
    planned.page.show_seminar(planned.seminar)
    planned.home.settle()
    entry = planned.page._questions.entries.entries[0]
    assert entry.note == "MH, IS, NP · Samtal"
    assert "Marit Hedvall, Ivar Stenlund, Nadia Parvizi" in entry.sentence
