# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The plan page as a whole: going on, going about, and being read by everybody."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QWidget

from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.ui.plan.page import PlanPage
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation
from tests.ui.home import CONTROL, Home, focused
from tests.ui.naming import stops, unnamed
from tests.ui.plan.planned import ADD_PANELIST, ADD_QUESTION, ADD_SEGMENT, KEY, Planned, open_plan

LONG = "Kapacitetsbristutredningsdelegationens " * 6


# -- going on ---------------------------------------------------------------------------------------------------------


def test_what_can_be_handed_out_is_shown_by_the_window(planned: Planned) -> None:
    planned.furnish()
    wanted: list[UUID] = []
    planned.page.handouts_requested.connect(wanted.append)
    planned.home.click(planned.page._print)
    assert wanted == [planned.seminar]


def test_go_live_goes_live_with_what_is_shown(planned: Planned) -> None:
    live: list[UUID] = []
    planned.page.live_requested.connect(live.append)
    planned.home.press(KEY.Key_F5)
    planned.home.click(planned.page._live)
    assert live == [planned.seminar, planned.seminar]


def test_nothing_can_be_done_before_a_plan_has_been_read(home: Home, look: Look) -> None:
    page = PlanPage(home.desk, look, home.chooser)
    home.show(page)
    home.press(KEY.Key_F2, KEY.Key_F5)
    home.press(ADD_PANELIST, held=CONTROL)
    assert not any(form.isVisible() for form in (page._title.form, page._panel.form))
    assert home.events == 0


def test_a_form_that_closes_marks_nothing_in_the_card_below(planned: Planned) -> None:
    planned.furnish()
    shown, questions = planned.page._show, planned.page._questions
    shown.entries.setFocus()
    planned.home.press(KEY.Key_Return)
    assert shown.form.isVisible()
    planned.home.press(KEY.Key_Return)
    assert not shown.form.isVisible()
    assert shown.entries.hasFocus()
    assert len(questions.entries.entries) > 0
    assert questions.entries.chosen == ""


# -- going about ------------------------------------------------------------------------------------------------------


def test_another_seminar_is_planned_in_the_same_series(home: Home, planned: Planned) -> None:
    parts = home.sample()
    wanted: list[UUID] = []
    planned.page.seminar_requested.connect(wanted.append)
    planned.page.show_seminar(parts[2].id)
    home.settle()
    home.press(KEY.Key_N, held=CONTROL)
    fourth = next(card for card in home.library.seminars if card.part == 4)
    assert (fourth.series, fourth.title) == (parts[2].series, "New seminar")
    assert wanted == [fourth.id]


def test_new_seminar_opens_its_title_card(home: Home, planned: Planned) -> None:
    new = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("New seminar")))
    planned.page.show_seminar(new)
    home.settle()
    assert planned.page._title.form.isVisible()
    assert focused().accessibleName() == "Title"
    home.type("Röret")
    planned.enter()
    assert home.plan(new).card.title == "Röret"


def test_seminars_of_the_series_stand_beside(home: Home, planned: Planned) -> None:
    parts = home.sample()
    planned.page.show_seminar(parts[2].id)
    home.settle()
    beside = planned.page._beside._list
    assert [entry.title for entry in beside.entries.entries] == [parts[part].title for part in (1, 2, 3)]
    wanted: list[UUID] = []
    planned.page.seminar_requested.connect(wanted.append)
    middle = beside.visualRect(beside.entries.index(2)).center()
    QTest.mouseClick(beside.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    beside.setFocus()
    home.press(KEY.Key_Up, KEY.Key_Up, KEY.Key_Return)
    assert wanted == [parts[3].id, parts[1].id]


def test_change_goes_to_what_is_shown_while_another_is_being_read(home: Home, planned: Planned) -> None:
    planned.furnish()
    other = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Ett annat")))
    home.ask(lambda: home.activities.planning.seat_panelist(other, Panelist("Marit Hedvall")))
    planned.page.show_seminar(other)  # not yet read: the first plan is still shown
    planned.page._panel.remove_requested.emit("mh")
    home.settle()
    assert planned.names == ["Ivar Stenlund", "Nadia Parvizi"]
    assert [seat.name for seat in home.plan(other).seats] == ["Marit Hedvall"]


def test_reading_again_leaves_open_forms_alone(home: Home, planned: Planned) -> None:
    planned.furnish()
    planned.add(ADD_PANELIST)
    planned.fill("Mats Holm")
    planned.page.show_seminar(planned.seminar)
    home.settle()
    assert planned.page._panel.seat_form.panelist().name == "Mats Holm"


def test_keys_stay_where_they_are_when_another_form_closes(home: Home, planned: Planned) -> None:
    planned.add(ADD_SEGMENT)
    planned.add(ADD_PANELIST)
    planned.page._show.close_form()
    assert planned.is_typing_in(planned.page._panel.form)


# -- for everybody ----------------------------------------------------------------------------------------------------


def test_everything_that_takes_keys_has_a_name(planned: Planned) -> None:
    planned.furnish()
    planned.home.press(KEY.Key_F2)
    for kind in (ADD_PANELIST, ADD_SEGMENT, ADD_QUESTION):
        planned.add(kind)
    assert unnamed(planned.page) == []
    assert {"Title", "Moderator", "Minutes", "Question", "Marit Hedvall"} <= set(stops(planned.page))


def test_tab_goes_through_the_page_from_left_to_right(planned: Planned) -> None:
    planned.furnish()
    page = planned.page
    page.setFocus()
    visited = []
    for _ in range(14):
        planned.home.press(KEY.Key_Tab)
        visited.append(focused())
    assert visited == [
        page._beside._list,
        page._beside.new,
        page._title._edit,
        page._title.more,
        page._show.entries,
        page._show.add,
        page._show.warnings.list,
        page._questions.entries,
        page._questions.add,
        page._questions.bank,
        page._panel.entries,
        page._panel.add,
        page._participants.button,
        page._print,
    ]


def test_buttons_say_their_keys(planned: Planned) -> None:
    assert "F5" in planned.page._live.toolTip()
    assert "Ctrl+P" in planned.page._print.toolTip()


def overflowing(page: QWidget) -> list[str]:
    """What stands beyond the right edge of the page, or of what it scrolls in."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget.parentWidget(), QAbstractScrollArea):
            continue
        left = widget.mapTo(page, QPoint()).x()
        if left < 0 or left + widget.width() > page.width():
            found.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return found


@pytest.mark.parametrize(
    ("width", "theme", "language"),
    [
        (960, ThemeChoice.DARK, "sv"),
        (960, ThemeChoice.LIGHT, "en"),
        (1180, ThemeChoice.LIGHT, "sv"),
        (1440, ThemeChoice.DARK, "en"),
    ],
)
def test_long_names_and_open_forms_fit(
    home: Home, look: Look, translation: Translation, width: int, theme: ThemeChoice, language: str
) -> None:
    look.choose(theme)
    translation.choose(language)
    planned = open_plan(home, look)
    planning = home.activities.planning
    home.ask(lambda: planning.seat_panelist(planned.seminar, Panelist(LONG, LONG, LONG)))
    home.ask(lambda: planning.add_segment(planned.seminar, LONG, 480))
    home.ask(
        lambda: planning.change_title_card(planned.seminar, TitleCard(LONG.replace(" ", ""), venue=LONG))
    )
    planned.page.resize(width, 548)
    planned.page.show_seminar(planned.seminar)
    home.settle()
    planned.home.press(KEY.Key_F2)
    for card in (planned.page._show, planned.page._panel):
        card.open_entry(card.entries.entries.id_at(0))
    planned.add(ADD_QUESTION)
    home.settle()
    assert planned.page.minimumSizeHint().width() <= 960
    for button in planned.page.findChildren(QPushButton):
        assert not button.isVisible() or button.width() >= button.sizeHint().width(), button.text()
    assert overflowing(planned.page) == []
    middle = planned.page._middle
    content = middle.widget()
    assert content is not None
    assert content.width() == middle.viewport().width()
    for panel in (planned.page._title, planned.page._show, planned.page._questions):
        assert content.rect().contains(QRect(panel.mapTo(content, QPoint()), panel.size()))


def test_low_window_scrolls_and_keeps_its_buttons(planned: Planned) -> None:
    planned.furnish()
    planned.page.resize(960, 548)
    planned.home.settle()
    planned.add(ADD_PANELIST)
    planned.home.settle()
    for button in (planned.page._live, planned.page._print):
        assert isinstance(button, QPushButton)
        bottom = button.mapTo(planned.page, QPoint(0, button.height())).y()
        assert bottom <= planned.page.height()
    scrolled = planned.page._panel._scrolled
    assert scrolled is not None
    assert scrolled.verticalScrollBar().maximum() > 0
