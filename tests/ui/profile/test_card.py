# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The organisation's profile by keys: opened, written, saved, refused and left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from seminarapp.application.views.profile import UNWRITTEN, Profile
from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.organisation import HouseWord, LanguageRules, Logo
from seminarapp.domain.values import Attribution, QuoteMarks, Tense
from seminarapp.ui.profile.card import ProfileCard
from seminarapp.ui.profile.form import ProfileForm
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow
from tests.profiles import dotx, picture, svg
from tests.ui.desktop import FakeScreens
from tests.ui.home import Home, focused
from tests.ui.naming import unnamed

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(home: Home, look: Look, translation: Translation) -> Iterator[MainWindow]:
    window = MainWindow(look, translation, home.chooser, FakeScreens())
    home.show(window, 1440, 900)
    window.move_in(home.desk)
    home.settle()
    yield window
    window.close()
    home.settle()


@pytest.fixture
def card(home: Home, window: MainWindow) -> ProfileCard:
    """The profile, opened by its keys."""
    return opened(home, window)


def opened(home: Home, window: MainWindow) -> ProfileCard:
    QTest.keyClick(window, KEY.Key_I, CTRL | SHIFT)
    home.settle()
    card = window._commands._profile
    assert card is not None
    assert card.isVisible()
    return card


def profile(home: Home) -> Profile:
    return home.ask(home.activities.profiling.profile)


def write(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, text)


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifier)


def test_it_opens_with_the_keys_in_the_name_and_escape_leaves_all_as_it_was(
    home: Home, card: ProfileCard
) -> None:
    assert focused() is card.form.title
    QTest.keyClicks(card.form.title, "Bro kommun")
    press(card.form.title, KEY.Key_Escape)
    home.settle()
    assert not card.isVisible()
    assert profile(home) == UNWRITTEN


def test_enter_saves_everything_at_once(home: Home, card: ProfileCard) -> None:
    form = card.form
    QTest.keyClicks(form.title, "Bro kommun")
    write(form.colour, "7a1f3d")
    assert form.swatch.colour.name().upper() == "#7A1F3D"
    write(form.introduction, "Samtalet")
    write(form.closing, "Vi ses i maj.")
    write(form.house_words, "mejl = mail")
    press(form.house_words, KEY.Key_Return)
    QTest.keyClicks(form.house_words, "till exempel=t ex")
    press(form.house_words, KEY.Key_Return, CTRL)
    home.settle()
    assert not card.isVisible()
    found = profile(home)
    assert (found.name, found.colour) == ("Bro kommun", "#7A1F3D")
    assert found.rules_of("sv") == LanguageRules(
        introduction_heading="Samtalet",
        closing="Vi ses i maj.",
        house_words=(HouseWord("mejl", "mail"), HouseWord("till exempel", "t ex")),
    )


def test_each_language_keeps_what_was_written_for_it(home: Home, card: ProfileCard) -> None:
    form = card.form
    form.quotes.setCurrentIndex(form.quotes.findData(QuoteMarks.MARKS))
    form.attribution.setCurrentIndex(form.attribution.findData(Attribution.SURNAME))
    choose_language(form, "en")
    assert form.quotes.currentData() == QuoteMarks.MARKS
    form.tense.setCurrentIndex(form.tense.findData(Tense.PRESENT))
    write(form.known_words, "Askavalla")
    choose_language(form, "sv")
    assert form.known_words.toPlainText() == ""
    press(form.known_words, KEY.Key_Return, CTRL)
    home.settle()
    found = profile(home)
    assert found.style_of("sv") == ArticleStyle(QuoteMarks.MARKS, attribution=Attribution.SURNAME)
    assert found.style_of("en") == ArticleStyle(QuoteMarks.MARKS, Tense.PRESENT)
    assert found.rules_of("en").known_words == ("Askavalla",)


def choose_language(form: ProfileForm, language: str) -> None:
    form.language._group.choose(language)


def test_what_is_wrong_is_said_in_the_card_and_stays_to_be_mended(home: Home, card: ProfileCard) -> None:
    QTest.keyClicks(card.form.title, "Bro kommun")
    write(card.form.colour, "blue")
    press(card.form.colour, KEY.Key_Return)
    home.settle()
    assert card.isVisible()
    assert "blue" in card.trouble.text().casefold()
    assert card.form.title.text() == "Bro kommun"
    assert profile(home) == UNWRITTEN


def test_a_house_word_without_its_other_side_is_told_and_the_keys_go_there(
    home: Home, card: ProfileCard
) -> None:
    write(card.form.house_words, "mejl")
    press(card.form.house_words, KEY.Key_Return, CTRL)
    home.settle()
    assert "mejl" in card.trouble.text()
    assert focused() is card.form.house_words
    choose_language(card.form, "en")
    assert card.form.language.current == "sv"


class TestFiles:
    def test_a_logo_is_chosen_seen_described_and_taken_away(
        self, home: Home, window: MainWindow, card: ProfileCard, tmp_path: Path
    ) -> None:
        home.chooser.answer = tmp_path / "vapen.png"
        home.chooser.answer.write_bytes(picture())
        card.form.logo.choose.click()
        home.settle()
        assert profile(home).logo is not None
        assert card.isVisible()
        write(card.form.description, "Brons vapen")
        press(card.form.description, KEY.Key_Return)
        home.settle()
        logo = profile(home).logo
        assert logo is not None
        assert logo.description == "Brons vapen"
        again = opened(home, window)
        again.form.logo.drop.setFocus()
        press(again.form.logo.drop, KEY.Key_Return)
        home.settle()
        assert profile(home).logo is None
        assert focused() is again.form.logo.choose

    def test_a_template_is_shown_by_its_name(self, home: Home, card: ProfileCard, tmp_path: Path) -> None:
        home.chooser.answer = tmp_path / "mall.dotx"
        home.chooser.answer.write_bytes(dotx())
        card.form.template.choose.click()
        home.settle()
        assert card.form.template.told.text() == "mall.dotx"
        card.form.template.drop.click()
        home.settle()
        assert profile(home).word_template is None

    def test_a_file_that_cannot_be_read_is_told_and_what_is_being_written_stays(
        self, home: Home, card: ProfileCard, tmp_path: Path
    ) -> None:
        QTest.keyClicks(card.form.title, "Bro")
        home.chooser.answer = tmp_path / "bad.svg"
        home.chooser.answer.write_bytes(svg("<script>alert(1)</script>"))
        card.form.logo.choose.click()
        home.settle()
        assert "<script>" in card.trouble.text()
        assert card.form.title.text() == "Bro"

    def test_a_logo_is_painted_small(self, home: Home, card: ProfileCard) -> None:
        card.form.logo.show_logo(Logo(picture(), 400, 200, "Vapen"))
        shown = card.form.logo._picture.pixmap()
        assert (shown.width(), shown.height()) == (112, 56)
        assert card.form.logo._picture.accessibleDescription() == "Vapen"


def test_everything_in_it_has_a_name(home: Home, card: ProfileCard) -> None:
    assert unnamed(card) == []


def test_it_speaks_the_language_of_the_window(home: Home, window: MainWindow, card: ProfileCard) -> None:
    card.close_card()
    window._on_language_chosen("en")
    home.settle()
    assert opened(home, window).form.accessibleName() == "Organisation"


def test_tab_goes_through_the_card_and_round_again_and_brings_into_view(
    home: Home, card: ProfileCard
) -> None:
    press(focused(), KEY.Key_Tab)
    assert focused() is card.form.colour
    press(focused(), KEY.Key_Backtab)
    assert focused() is card.form.title
    press(focused(), KEY.Key_Backtab)
    last = focused()
    assert card.isAncestorOf(last)
    card.window().resize(960, 480)
    home.settle()
    press(last, KEY.Key_Backtab)
    shown = focused().mapTo(card, focused().rect().center())
    assert card._card.geometry().contains(shown)
    passed = [last]
    while focused() is not last:
        passed.append(focused())
        press(focused(), KEY.Key_Backtab)
        assert len(passed) < 40
    assert {card.form.title, card.form.colour, card.form.house_words, card.form.known_words} <= set(passed)
