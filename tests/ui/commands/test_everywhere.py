# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Search everywhere in the window: from any page, as one types, and to the place of what was found."""

from __future__ import annotations

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
from tests.ui.home import CONTROL, Home, focused
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


def test_tab_changes_what_is_looked_for_and_the_line_keeps_the_keys(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    title = parts[2].title
    listed = search(home, window, title)
    assert ("Seminar", True) in listed
    card = everywhere(window)
    home.press(KEY.Key_Tab)
    home.settle()
    assert card.kinds.current == "captures"
    assert focused() is card.field
    assert ("Seminar", True) not in [(offer.text, offer.heading) for offer in card.list.offers]
    home.press(KEY.Key_Backtab)
    home.press(KEY.Key_Backtab)
    home.settle()
    assert card.kinds.current == "seminars"
    assert [offer.text for offer in card.list.offers] == ["Seminar", title]
    home.press(KEY.Key_Return)
    home.settle()
    assert isinstance(window._stack.currentWidget(), WritePage | PlanPage | LivePage)


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


def test_a_click_on_a_kind_looks_for_it_and_gives_the_line_its_keys_back(
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
    assert focused() is card.field


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
