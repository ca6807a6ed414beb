# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Search everywhere in the window: from any page, as one types, and to the place of what was found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from seminarapp.application.library.overview import Overview
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.search import HitKind, SearchHit
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.plan.page import PlanPage
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.window import MainWindow
from seminarapp.ui.write.page import WritePage
from seminarapp.ui.write.quote_checking import TRANSCRIPT
from tests.ui.home import CONTROL, SHIFT, Home, focused
from tests.ui.places import everywhere, live_page, search, wait

KEY = Qt.Key


def test_a_note_is_found_from_any_page_and_gone_to_in_the_material(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.type("half a line")
    listed = search(home, window, "karta duken 640")
    assert listed[0] == ("Capture", True)
    assert any("640" in text for text, heading in listed if not heading)
    home.press(KEY.Key_Return)
    home.settle()
    shown = window._stack.currentWidget()
    assert isinstance(shown, WritePage)
    chosen = shown.column.table.chosen
    assert chosen is not None
    assert "640" in chosen.text
    assert shown.column.table.hasFocus()
    assert page._line.edit.text() == "half a line"


def test_tab_goes_through_all_filters_and_back_to_the_line(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, "vatten")
    card = everywhere(window)
    filters = card.filters
    stops = [filters.where, filters.speaker, filters.since, filters.until, filters.starred, filters.quotes]
    home.press(KEY.Key_Tab)
    assert isinstance(focused(), QRadioButton)
    for stop in stops:
        home.press(KEY.Key_Tab)
        assert focused() is stop
    home.press(KEY.Key_Tab)
    assert focused() is card.field, "there is nothing to clear"
    home.press(KEY.Key_Backtab)
    assert focused() is filters.quotes


def test_arrows_change_what_is_looked_for_and_enter_goes_there(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    title = parts[2].title
    assert ("Seminar", True) in search(home, window, title)
    card = everywhere(window)
    home.press(KEY.Key_Tab, KEY.Key_Right)
    wait(home, window)
    assert card.kinds.current == "captures"
    assert ("Seminar", True) not in [(offer.text, offer.heading) for offer in card.list.offers]
    home.press(*[KEY.Key_Right] * 5)
    wait(home, window)
    assert card.kinds.current == "seminars"
    assert [offer.text for offer in card.list.offers] == ["Seminar", title]
    home.press(KEY.Key_Return)
    home.settle()
    assert isinstance(window._stack.currentWidget(), WritePage | PlanPage | LivePage)


def texts(window: MainWindow) -> list[str]:
    return [offer.text for offer in everywhere(window).list.offers]


def test_filters_combine_and_are_cleared_by_one_key(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    everything = search(home, window, "v")
    card = everywhere(window)
    card.filters.speaker.setFocus()
    home.type("marit")
    home.press(KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Space)
    wait(home, window)
    assert card.filters.starred.isChecked()
    assert card.list.offers
    assert all(offer.heading or "Marit Hedvall" in offer.help for offer in card.list.offers)
    home.press(KEY.Key_X, held=CONTROL | SHIFT)
    wait(home, window)
    assert focused() is card.field
    assert [(offer.text, offer.heading) for offer in card.list.offers] == everything
    assert not card.filters.clear.isEnabled()


def test_filters_alone_list_what_is_within_them(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    assert search(home, window, "") == []
    card = everywhere(window)
    home.click(card.filters.quotes)
    wait(home, window)
    assert texts(window)[0] == "Capture"
    home.click(card.filters.clear)
    wait(home, window)
    assert card.list.offers == ()
    assert focused() is card.field


def test_a_series_or_a_seminar_is_chosen_from_those_there_are(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, "")
    card = everywhere(window)
    where = card.filters.where
    told = [where.itemText(place) for place in range(where.count())]
    assert told[:2] == ["Everywhere", parts[1].series_title]
    assert sum(part.title in text for part in parts.values() for text in told) == len(parts)
    title = parts[2].title
    where.setCurrentIndex(next(place for place, text in enumerate(told) if title in text))
    wait(home, window)
    assert card.list.offers
    assert all(offer.heading or title in (offer.text, *offer.help.split(" · ")) for offer in card.list.offers)


def test_a_search_that_finds_nothing_offers_the_filter_to_leave(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, parts[2].title)
    card = everywhere(window)
    home.click(card.filters.starred)
    wait(home, window)
    assert texts(window) == [
        "Nothing found with these filters. There is more:",
        "Without the filter “Starred only”",
    ]
    assert int(card.list.offers[1].keys) >= 1
    home.press(KEY.Key_Return)
    wait(home, window)
    assert card.isVisible()
    assert not card.filters.starred.isChecked()
    assert focused() is card.field
    assert parts[2].title in texts(window)


def test_where_no_filter_alone_hinders_all_can_be_cleared(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, parts[2].title)
    card = everywhere(window)
    card.filters.speaker.setText("nobody")
    card.filters.since.setText("2099")
    wait(home, window)
    assert texts(window)[1:] == ["Clear all filters"]
    home.press(KEY.Key_Return)
    wait(home, window)
    assert card.filters.since.text() == card.filters.speaker.text() == ""
    assert parts[2].title in texts(window)


def test_each_filter_that_hinders_is_named_as_it_says(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, parts[2].title)
    card = everywhere(window)
    changes: tuple[tuple[Callable[[], object], str], ...] = (
        (lambda: card.filters.speaker.setText("nobody"), "nobody"),
        (lambda: card.filters.until.setText("1999"), "– 1999"),
        (lambda: home.click(card.filters.quotes), "Quotes only"),
    )
    for change, told in changes:
        change()
        wait(home, window)
        assert texts(window)[1:] == [f"Without the filter “{told}”"]
        home.press(KEY.Key_X, held=CONTROL | SHIFT)
        wait(home, window)


def test_a_day_that_is_half_written_asks_for_the_rest(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, parts[2].title)
    card = everywhere(window)
    card.filters.since.setFocus()
    home.type("20")
    wait(home, window)
    assert texts(window) == ["Write days as 2026, 2026-03 or 2026-03-12."]
    home.type("20")
    wait(home, window)
    assert parts[2].title in texts(window)


def test_words_are_marked_where_they_were_found(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, parts[2].title.lower())
    offer = next(one for one in everywhere(window).list.offers if one.text == parts[2].title)
    assert offer.marks
    assert offer.marks[0][0] == 0
    assert offer.text[slice(*offer.marks[0])] == parts[2].title.split()[0].rstrip(",:")
    everywhere(window).grab()  # painted without a complaint


def test_filters_are_gone_when_the_card_is_opened_again(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, "v")
    card = everywhere(window)
    home.click(card.filters.starred)
    card.kinds.choose("people")
    home.press(KEY.Key_Escape)
    home.press(KEY.Key_G, held=CONTROL)
    wait(home, window)
    assert not card.filters.starred.isChecked()
    assert card.kinds.current == "all"
    assert card.field.text() == ""


def test_what_is_typed_while_the_store_searches_is_searched_next_and_nothing_between(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    overview = type(home.activities.overview)
    whole = overview.search

    def counted(self: Overview, words: str, *more: Any) -> tuple[SearchHit, ...]:
        asked.append(words)
        return whole(self, words, *more)

    monkeypatch.setattr(overview, "search", counted)
    home.press(KEY.Key_G, held=CONTROL)
    card = everywhere(window)
    card.field.setText("a")
    card._search()
    for words in ("al", "alb", "albu"):
        card.field.setText(words)
        card._search()
    wait(home, window)
    assert asked[:2] == ["a", "albu"]


def test_no_words_list_nothing_and_unknown_words_say_so(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    assert search(home, window, "xyzzy") == [("Nothing found.", True)]
    home.press(KEY.Key_Return)
    assert everywhere(window).isVisible(), "there is nothing to go to"
    everywhere(window).field.clear()
    wait(home, window)
    assert everywhere(window).list.offers == ()
    home.press(KEY.Key_G, held=CONTROL)
    assert not everywhere(window).isVisible(), "the key closes what it opened"


def test_a_click_on_a_kind_looks_for_it(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, parts[2].title)
    card = everywhere(window)
    buttons = {button.text(): button for button in card.kinds.findChildren(QRadioButton)}
    assert list(buttons) == [
        "All",
        "Notes and quotes",
        "Questions",
        "Articles",
        "Transcripts",
        "People",
        "Seminars",
    ]
    home.click(buttons["Seminars"])
    wait(home, window)
    assert [offer.text for offer in card.list.offers] == ["Seminar", parts[2].title]


@pytest.mark.parametrize("kind", [HitKind.PERSON, HitKind.QUESTION])
def test_people_and_prepared_questions_are_gone_to_in_the_plan(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard], kind: HitKind
) -> None:
    search(home, window, "")
    hit = SearchHit(kind, parts[2].id, parts[2].title, "mh", "Marit Hedvall, va-chef")
    everywhere(window)._show("marit", (hit,))
    home.press(KEY.Key_Return)
    home.settle()
    assert not everywhere(window).isVisible()
    assert isinstance(window._stack.currentWidget(), PlanPage)
    assert window._seminar == parts[2].id


def test_a_found_person_is_gone_to_in_the_directory_over_the_page_that_shows(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    for name in ("Marit Hedvall", "Tobias Lekander"):
        everybody = home.ask(home.activities.people.everybody)
        person = next(one.id for one in everybody if one.name == name)
        search(home, window, "")
        hit = SearchHit(HitKind.PERSON, parts[2].id, parts[2].title, "mh", name, person=person)
        everywhere(window)._show(name, (hit,))
        home.press(KEY.Key_Return)
        home.settle()
        people = window._commands._people
        assert people is not None
        assert people.sheet.isVisible()
        assert people.sheet.register.list.chosen == str(person)
        assert people.sheet.form.card().name == name
        assert window._stack.currentWidget() is page
        home.press(KEY.Key_Escape)
        assert not people.sheet.isVisible()
        assert focused() is page._line.edit


def test_a_series_is_gone_to_in_the_library_with_its_seminars(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    series = parts[1].series
    assert series is not None
    live_page(home, window, parts)
    search(home, window, "")
    hit = SearchHit(HitKind.SERIES, series, parts[1].series_title, str(series), "Vatten\nSex kvällar")
    everywhere(window)._show("sex", (hit,))
    assert [offer.text for offer in everywhere(window).list.offers] == ["Series", "Vatten"]
    home.press(KEY.Key_Return)
    home.settle()
    page = window._stack.currentWidget()
    assert isinstance(page, StartPage)
    assert page._browsing.series == series
    assert page._seminars._seminars.hasFocus()


def test_what_was_said_is_gone_to_beside_the_transcript(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, "")
    hit = SearchHit(HitKind.TRANSCRIPT, parts[3].id, parts[3].title, "7", "Vattnet steg.", "Anna Berg", 61.0)
    everywhere(window)._show("vattnet", (hit,))
    home.press(KEY.Key_Return)
    home.settle()
    page = window._stack.currentWidget()
    assert isinstance(page, WritePage)
    assert page.side.current == TRANSCRIPT
