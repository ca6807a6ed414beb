# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Ways to a place in the window, as tests of several places go them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from seminarapp.application.views.library import SeminarCard
from seminarapp.ui.commands.everywhere import SearchCard
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.window import MainWindow
from tests.ui.home import CONTROL, Home

KEY = Qt.Key


def live_page(home: Home, window: MainWindow, parts: dict[int, SeminarCard]) -> LivePage:
    window.open_seminar(parts[3].id, "live")
    home.settle()
    page = window._stack.currentWidget()
    assert isinstance(page, LivePage)
    return page


def everywhere(window: MainWindow) -> SearchCard:
    card = window._commands._search
    assert card is not None
    return card


def search(home: Home, window: MainWindow, words: str) -> list[tuple[str, bool]]:
    """Type words into the search of everything; what is listed, and whether it is a heading."""
    home.press(KEY.Key_G, held=CONTROL)
    home.type(words)
    wait(home, window)
    return [(offer.text, offer.heading) for offer in everywhere(window).list.offers]


def wait(home: Home, window: MainWindow) -> None:
    home.bot.waitUntil(lambda: not everywhere(window)._calm.isActive())
    home.settle()
