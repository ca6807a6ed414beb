# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.header import BESIDE, PREVIEW, WRITE, Header


@pytest.fixture
def header(qtbot: QtBot, look: Look) -> Header:
    header = Header(look)
    qtbot.addWidget(header)
    return header


def test_it_says_how_long_the_article_is(header: Header) -> None:
    header.show_words(612)
    assert header.facts == "612 words"


def test_it_says_when_something_was_saved_by_the_local_clock(header: Header) -> None:
    moment = datetime(2026, 3, 12, 14, 32, 7, tzinfo=timezone(timedelta(hours=1)))
    header.show_words(1)
    header.show_saved(moment)
    assert header.facts == f"1 word · saved {moment.astimezone():%H:%M}"


def test_the_view_that_is_chosen_is_told_once(header: Header) -> None:
    told: list[str] = []
    header.view_chosen.connect(told.append)
    assert header.view == WRITE
    header.choose_view(PREVIEW)
    header.choose_view(PREVIEW)
    header.choose_view(BESIDE)
    assert told == [PREVIEW, BESIDE]
    assert header.view == BESIDE


def test_in_a_narrow_column_the_title_gives_way(header: Header) -> None:
    header.resize(900, 40)
    header.show()
    QApplication.processEvents()
    assert header._title.isVisible()
    header.resize(520, 40)
    QApplication.processEvents()
    assert not header._title.isVisible()
