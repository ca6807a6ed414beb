# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The profile's small fields: a logo as it is seen, a template by its name, a colour beside what is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.domain.organisation import Logo, WordTemplate
from seminarapp.ui.profile.fields import LogoField, Swatch, TemplateField
from seminarapp.ui.theme.look import Look
from tests.profiles import picture
from tests.ui.naming import unnamed

LOGO = Logo(picture(), 400, 200, "Brons vapen")


@pytest.fixture
def logo(look: Look, qtbot: QtBot) -> LogoField:
    field = LogoField(look)
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def template(look: Look, qtbot: QtBot) -> TemplateField:
    field = TemplateField(look)
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def swatch(look: Look, qtbot: QtBot) -> Swatch:
    swatch = Swatch(look)
    qtbot.addWidget(swatch)
    swatch.show()
    return swatch


def test_without_a_logo_there_is_nothing_to_take_away(logo: LogoField) -> None:
    logo.show_logo(None)
    assert logo.drop.isHidden()
    assert logo.told.text() != ""


def test_a_logo_can_be_taken_away_by_key(logo: LogoField, qtbot: QtBot) -> None:
    logo.show_logo(LOGO)
    assert not logo.drop.isHidden()
    with qtbot.waitSignal(logo.dropped, timeout=1000):
        QTest.keyClick(logo.drop, Qt.Key.Key_Space)


def test_a_wide_logo_is_no_wider_than_its_place(logo: LogoField) -> None:
    logo.show_logo(Logo(picture((1200, 100)), 1200, 100))
    assert logo._picture.pixmap().width() <= 200


def test_a_logo_stands_on_white_paper_in_every_theme(logo: LogoField) -> None:
    logo.show_logo(LOGO)
    assert logo._picture.pixmap().toImage().pixelColor(0, 0).name() == "#ffffff"


def test_bytes_that_are_no_picture_show_nothing(logo: LogoField) -> None:
    logo.show_logo(Logo(b"hej", 1, 1))
    assert logo._picture.pixmap().isNull()


def test_another_can_be_chosen_by_key(logo: LogoField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(logo.wanted, timeout=1000):
        QTest.keyClick(logo.choose, Qt.Key.Key_Space)


def test_a_template_is_called_by_its_file(template: TemplateField) -> None:
    template.show_template(WordTemplate("<b>mall</b>.dotx", b""))
    assert template.told.text() == "<b>mall</b>.dotx"
    assert template.told.textFormat() is Qt.TextFormat.PlainText
    template.show_template(None)
    assert template.drop.isHidden()


def test_all_of_them_are_named(logo: LogoField, template: TemplateField, swatch: Swatch) -> None:
    logo.show_logo(LOGO)
    template.show_template(None)
    for field in (logo, template, swatch):
        assert unnamed(field) == []


@pytest.mark.parametrize(
    ("typed", "shown"), [("#7A1F3D", "#7a1f3d"), ("7a1f3d", "#7a1f3d"), (" #000000 ", "#000000")]
)
def test_a_colour_is_shown_as_it_is_typed(swatch: Swatch, typed: str, shown: str) -> None:
    swatch.show_colour(typed)
    assert swatch.colour.name() == shown
    middle = swatch.grab().toImage().pixelColor(20, 14)
    assert middle.name() == shown


@pytest.mark.parametrize("typed", ["", "#7A1F3", "red", "#7A1F3D00", "#ZZZZZZ", "yellow"])
def test_half_a_colour_shows_none(swatch: Swatch, typed: str) -> None:
    swatch.show_colour(typed)
    assert not swatch.colour.isValid()
