# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Like last time, a whole series at once, and templates: through the window, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QMenu

from seminarapp.application.planning.pattern import EVERYTHING, Carried
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.domain.time_zones import at
from seminarapp.domain.values import Schedule
from seminarapp.ui.plan.page import PlanPage
from seminarapp.ui.repeat.repeating import RepeatSheets
from seminarapp.ui.repeat.take_over_form import TakeOverForm
from seminarapp.ui.repeat.template_form import TemplateForm
from seminarapp.ui.repeat.wish_form import WishForm
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.widgets.zone_field import this_machines_zone
from seminarapp.ui.window import MainWindow
from tests.ui.home import CONTROL, SHIFT, Home, focused
from tests.ui.naming import faceless, unnamed

KEY = Qt.Key
STOCKHOLM = "Europe/Stockholm"


@pytest.fixture
def window(home: Home, look: Look, translation: Translation) -> Iterator[MainWindow]:
    """The window on an empty library."""
    window = MainWindow(look, translation, home.chooser)
    home.show(window, 1440, 900)
    window.move_in(home.desk)
    home.settle()
    yield window
    window.close()
    home.settle()


@pytest.fixture
def seminar(home: Home, window: MainWindow) -> UUID:
    """Planned in March, the third part of a series, with one in the panel; its plan page is open."""
    planning = home.activities.planning
    march = Schedule(
        at(date(2026, 3, 12), time(14), STOCKHOLM), at(date(2026, 3, 12), time(15, 30), STOCKHOLM), STOCKHOLM
    )

    def plan() -> UUID:
        series = planning.start_series("Samtal om vatten")
        card = TitleCard("Röret", "sv", march, "Norra Latin", "Rådet", series, 3)
        planned = planning.plan_seminar(card)
        planning.seat_panelist(planned, Panelist("Alva Ek", "docent", "Högskolan"))
        return planned

    planned = home.ask(plan)
    window.open_seminar(planned, "plan")
    home.settle()
    return planned


def sheets(window: MainWindow) -> RepeatSheets:
    assert window._pages is not None
    found = window._pages._repeating
    assert found is not None
    return found


def wish_form(home: Home, window: MainWindow) -> WishForm:
    """Ask for the sheet by its keys."""
    home.press(KEY.Key_N, held=CONTROL | SHIFT)
    found = sheets(window)._wish
    assert found is not None
    assert found[0].isVisible()
    return found[1]


def refusal(window: MainWindow) -> str:
    """What is wrong with the wish; "" while nothing is."""
    found = sheets(window)._wish
    assert found is not None
    said = found[0].refusal
    return said.text() if said.isVisible() else ""


def shown(window: MainWindow) -> object:
    return window._stack.currentWidget()


# -- like last time ---------------------------------------------------------------------------------------------------


def test_another_like_this_is_two_keys_away(home: Home, window: MainWindow, seminar: UUID) -> None:
    form = wish_form(home, window)
    assert focused() is form.first
    assert (form._title.text(), form._language.currentData()) == ("Röret", "sv")
    assert form.carried.chosen == EVERYTHING
    home.type("Brunnen")
    home.press(KEY.Key_Return)
    made = next(card for card in home.library.seminars if card.id != seminar)
    assert (made.title, made.part, made.series_title, made.venue) == (
        "Brunnen",
        4,
        "Samtal om vatten",
        "Norra Latin",
    )
    assert made.starts_at is None
    assert [seat.name for seat in home.plan(made.id).seats] == ["Alva Ek"]
    assert isinstance(shown(window), PlanPage)
    assert window._seminar == made.id


def test_escape_plans_nothing_and_gives_the_keys_back(home: Home, window: MainWindow, seminar: UUID) -> None:
    events = home.events
    before = focused()
    form = wish_form(home, window)
    home.press(KEY.Key_Escape)
    assert not form.isVisible()
    assert focused() is before
    assert home.events == events


def test_tab_goes_round_on_the_sheet(home: Home, window: MainWindow, seminar: UUID) -> None:
    form = wish_form(home, window)
    form._dated.setChecked(True)
    form._times.setValue(2)
    seen: list[str] = []
    for _ in range(60):
        home.press(KEY.Key_Tab)
        assert form.isAncestorOf(focused())
        if focused() is form.first:
            break
        seen.append(focused().accessibleName())
    assert focused() is form.first, "it comes round"
    fields = [
        "Language",
        "Like",
        "Begins",
        "Ends",
        "Length",
        "Time zone",
        "How many",
        "Weeks apart",
        "Series",
    ]
    assert [name for name in dict.fromkeys(seen) if name in fields] == fields
    home.press(KEY.Key_Backtab, held=SHIFT)
    assert form.isAncestorOf(focused())
    assert focused() is not form.first


def test_hours_and_zone_are_those_of_last_time_on_a_new_day(
    home: Home, window: MainWindow, seminar: UUID
) -> None:
    form = wish_form(home, window)
    form._dated.setChecked(True)
    form.hours.begins.setDate(QDate(2026, 4, 9))
    assert (form._zone.text(), form.hours.minutes.value()) == (STOCKHOLM, 90)
    form.first.setFocus()
    home.press(KEY.Key_Return)
    made = next(card for card in home.library.seminars if card.id != seminar)
    assert made.starts_at is not None
    assert made.ends_at is not None
    assert (made.starts_at.isoformat(), made.ends_at.isoformat()) == (
        "2026-04-09T14:00:00+02:00",
        "2026-04-09T15:30:00+02:00",
    )


def test_what_is_unchecked_stays_behind(home: Home, window: MainWindow, seminar: UUID) -> None:
    form = wish_form(home, window)
    form.carried.choose(EVERYTHING - {Carried.PANEL})
    home.press(KEY.Key_Return)
    made = next(card for card in home.library.seminars if card.id != seminar)
    assert home.plan(made.id).seats == ()
    assert made.venue == "Norra Latin"


def test_refused_wish_stays_on_the_sheet(home: Home, window: MainWindow, seminar: UUID) -> None:
    form = wish_form(home, window)
    home.press(KEY.Key_Delete, KEY.Key_Return)
    assert refusal(window) == "The title is empty: write something or cancel"
    assert home.refused == [], "the bar lies under the sheet"
    assert form.isVisible()
    home.type("Brunnen")
    home.press(KEY.Key_Return)
    assert not form.isVisible()
    assert len(home.library.seminars) == 2


def test_unknown_zone_is_refused_and_said_no_longer_when_it_is_asked_anew(
    home: Home, window: MainWindow, seminar: UUID
) -> None:
    form = wish_form(home, window)
    form._dated.setChecked(True)
    form._zone.setText("Mars/Olympus")
    home.press(KEY.Key_Return)
    assert refusal(window).startswith("There is no time zone “Mars/Olympus”")
    home.press(KEY.Key_Escape)
    wish_form(home, window)
    assert refusal(window) == ""


# -- several ----------------------------------------------------------------------------------------------------------


def test_six_parts_of_a_new_series_are_planned_at_once(home: Home, window: MainWindow, seminar: UUID) -> None:
    window.show_start()
    home.settle()
    form = wish_form(home, window)
    form._like.setCurrentIndex(0)
    form._on_like()
    form._title.setText("Samtal {n}")
    form._series.setCurrentIndex(form._series.count() - 1)
    form._on_series()
    assert form._new_series.isVisible()
    assert form._part.value() == 1
    form._new_series.setText("Samtal om skog")
    form._dated.setChecked(True)
    form._zone.setText(STOCKHOLM)
    form.hours.begins.setDate(QDate(2026, 3, 12))
    form._times.setValue(6)
    assert form._weeks.isEnabled()
    home.press(KEY.Key_Return)
    series = next(one for one in home.library.series if one.title == "Samtal om skog")
    parts = home.library.parts_of(series.id)
    assert [(card.title, card.part) for card in parts] == [(f"Samtal {n}", n) for n in range(1, 7)]
    assert [card.starts_at.isoformat()[5:16] for card in parts if card.starts_at][:3] == [
        "03-12T14:00",
        "04-09T14:00",
        "05-07T14:00",
    ]
    assert isinstance(shown(window), StartPage)
    assert window._messages.current is not None
    assert "6 seminars are planned" in window._messages.current.text


def test_sheet_without_a_pattern_hides_what_would_come_along(
    home: Home, window: MainWindow, seminar: UUID
) -> None:
    window.show_start()
    home.settle()
    form = wish_form(home, window)
    form._like.setCurrentIndex(0)
    form._on_like()
    assert not form.carried.isVisible()
    assert form._zone.text() in (STOCKHOLM, this_machines_zone())


def test_day_of_the_calendar_is_filled_in(home: Home, window: MainWindow, seminar: UUID) -> None:
    window.show_start()
    home.settle()
    home.press(KEY.Key_F7, KEY.Key_Right, KEY.Key_N)
    found = sheets(window)._wish
    assert found is not None
    form = found[1]
    assert form._dated.isChecked()
    assert form.hours.begins.date() == QDate(2026, 3, 13)
    assert form._like.currentIndex() == 0


# -- templates --------------------------------------------------------------------------------------------------------


def test_plan_is_kept_as_a_template_and_planned_from(home: Home, window: MainWindow, seminar: UUID) -> None:
    page = shown(window)
    assert isinstance(page, PlanPage)
    page.commands["keep_as_template"].trigger()
    home.settle()
    found = sheets(window)._template
    assert found is not None
    form: TemplateForm = found[1]
    assert form.template == "Samtal om vatten"
    assert unnamed(found[0]) == []
    home.type("Kvällssamtal")
    home.press(KEY.Key_Return)
    (template,) = home.library.templates
    assert template.title == "Kvällssamtal"
    assert window._messages.current is not None
    assert "kept as a template" in window._messages.current.text
    wish = wish_form(home, window)
    wish._like.setCurrentIndex(1)
    wish._on_like()
    assert wish._like.currentText() == "Template: Kvällssamtal"
    assert wish._title.text() == "Kvällssamtal"
    home.press(KEY.Key_Return)
    assert len(home.library.seminars) == 2


def test_template_without_a_name_is_refused(home: Home, window: MainWindow, seminar: UUID) -> None:
    page = shown(window)
    assert isinstance(page, PlanPage)
    page.commands["keep_as_template"].trigger()
    home.settle()
    home.press(KEY.Key_Delete, KEY.Key_Return)
    found = sheets(window)._template
    assert found is not None
    assert found[0].refusal.text() == "The title is empty: write something or cancel"
    assert home.library.templates == ()


# -- into what is planned already -------------------------------------------------------------------------------------


@pytest.fixture
def bare(home: Home, window: MainWindow, seminar: UUID) -> tuple[UUID, UUID]:
    """Two more parts of the series, as a calendar brings them: without a panel. The first's plan page is open."""
    series = home.library.series[0].id

    def plan(title: str, part: int) -> UUID:
        return home.activities.planning.plan_seminar(TitleCard(title, "sv", series=series, part=part))

    first, second = home.ask(lambda: plan("Brunnen", 4)), home.ask(lambda: plan("Ån", 5))
    window.open_seminar(first, "plan")
    home.settle()
    return first, second


def take_over_form(home: Home, window: MainWindow) -> TakeOverForm:
    """Ask for the sheet by its keys."""
    home.press(KEY.Key_T, held=CONTROL | SHIFT)
    found = sheets(window)._take_over
    assert found is not None
    assert found[0].isVisible()
    assert unnamed(found[0]) == []
    return found[1]


def test_plan_takes_over_what_it_lacks_of_the_part_before(
    home: Home, window: MainWindow, seminar: UUID, bare: tuple[UUID, UUID]
) -> None:
    form = take_over_form(home, window)
    assert focused() is form.like
    assert form.like.source is not None
    assert form.like.source.id == seminar, "the part that was planned before is proposed"
    assert form.parts.text() == "The other planned part of the series, too"
    home.press(KEY.Key_Return, held=CONTROL)
    assert [seat.name for seat in home.plan(bare[0]).seats] == ["Alva Ek"]
    assert home.plan(bare[1]).seats == ()
    page = shown(window)
    assert isinstance(page, PlanPage)
    assert page.arranging._plan == home.plan(bare[0]), "the page shows it"
    assert window._messages.current is not None
    assert window._messages.current.text == "Taken over: Panel, Venue and publisher."


def test_whole_series_takes_it_over_where_the_box_is_ticked(
    home: Home, window: MainWindow, bare: tuple[UUID, UUID]
) -> None:
    form = take_over_form(home, window)
    form.parts.setFocus()
    home.press(KEY.Key_Space, KEY.Key_Return)
    assert not form.isVisible()
    assert [[seat.name for seat in home.plan(one).seats] for one in bare] == [["Alva Ek"], ["Alva Ek"]]
    take_over_form(home, window)._save.click()
    home.settle()
    assert window._messages.current is not None
    assert "Nothing was missing" in window._messages.current.text


def test_escape_takes_nothing_over(home: Home, window: MainWindow, bare: tuple[UUID, UUID]) -> None:
    events, before = home.events, focused()
    form = take_over_form(home, window)
    home.press(KEY.Key_Escape)
    assert not form.isVisible()
    assert home.events == events
    assert focused() is before


def test_only_seminar_has_nothing_to_take_over_from(home: Home, window: MainWindow, seminar: UUID) -> None:
    form = take_over_form(home, window)
    assert form.like.source is None
    assert not form._save.isEnabled()


# -- discarding on the plan page --------------------------------------------------------------------------------------


def test_seminar_is_discarded_from_its_plan_after_a_question(
    home: Home, window: MainWindow, seminar: UUID
) -> None:
    page = shown(window)
    assert isinstance(page, PlanPage)
    page.commands["discard_this_seminar"].trigger()
    home.settle()
    assert focused() is page._title.asking.does
    home.press(KEY.Key_Escape)
    assert focused() is page._title.more
    page.commands["discard_this_seminar"].trigger()
    home.settle()
    home.press(KEY.Key_Return)
    assert [card.id for card in home.library.discarded] == [seminar]
    assert isinstance(shown(window), StartPage)


def test_what_has_been_held_can_not_be_discarded_there(home: Home, window: MainWindow, seminar: UUID) -> None:
    page = shown(window)
    assert isinstance(page, PlanPage)
    assert page.commands["discard_this_seminar"].isEnabled()
    home.ask(lambda: home.activities.moderating.open_session(seminar))
    page.show_seminar(seminar)
    home.settle()
    assert not page.commands["discard_this_seminar"].isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_menu_of_the_title_card_has_what_is_done_with_the_plan(
    home: Home, window: MainWindow, seminar: UUID
) -> None:
    page = shown(window)
    assert isinstance(page, PlanPage)
    home.click(page._title.more)
    menu = next(one for one in page._title.findChildren(QMenu) if one.isVisible())
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "Undo: seat Alva Ek",
        "Redo",
        "Take over from another…",
        "Plan like this one…",
        "Keep as a template…",
        "Discard this seminar…",
    ]
    menu.close()


def test_everything_on_the_sheet_says_what_it_is(home: Home, window: MainWindow, seminar: UUID) -> None:
    wish_form(home, window)
    found = sheets(window)._wish
    assert found is not None
    assert unnamed(found[0]) == []
    assert faceless(found[0]) == []
