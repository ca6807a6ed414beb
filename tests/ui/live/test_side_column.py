# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The right column gives way in a narrow window and comes back while it is used."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.live.side_column import FOLDS_BELOW, WIDTH, SideColumn


class Page(QWidget):
    """A page with a line to type on, and a column with another."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        self.line = QLineEdit()
        row.addWidget(self.line, 1)
        self.side = SideColumn(row, self)
        self.inside = QLineEdit()
        self.side.add(self.inside)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def laid_out(page: Page) -> None:
    layout = page.layout()
    assert layout is not None
    layout.activate()


def resized(page: Page, width: int) -> None:
    page.resize(width, 600)
    page.side.fit()
    laid_out(page)


def test_it_stands_beside_the_middle_where_there_is_room(page: Page) -> None:
    resized(page, FOLDS_BELOW)
    assert page.side.isVisible()
    assert page.line.geometry().right() < page.side.geometry().left()
    assert page.side.width() == WIDTH


def test_it_folds_in_a_narrow_page_and_comes_back_in_a_wide_one(page: Page) -> None:
    resized(page, FOLDS_BELOW - 1)
    assert not page.side.isVisible()
    assert page.line.width() == FOLDS_BELOW - 1 - 32  # the middle has all the room
    resized(page, FOLDS_BELOW)
    assert page.side.isVisible()


def test_keys_unfold_it_over_the_middle_until_they_leave(page: Page) -> None:
    resized(page, 960)
    page.line.setFocus()
    width = page.line.width()
    page.side.give_keys(page.inside)
    laid_out(page)
    assert (page.inside.hasFocus(), page.side.isVisible()) == (True, True)
    assert page.line.width() == width
    assert page.side.geometry().right() == 960 - 16 - 1
    assert page.side.geometry().height() == 600 - 32
    page.line.setFocus()
    assert not page.side.isVisible()


def test_it_stays_unfolded_while_the_narrow_page_changes_its_size(page: Page) -> None:
    resized(page, 960)
    page.side.give_keys(page.inside)
    resized(page, 1000)
    assert page.side.geometry().right() == 1000 - 16 - 1
    resized(page, FOLDS_BELOW)
    page.line.setFocus()
    assert page.side.isVisible()


def test_keys_that_leave_the_window_do_not_fold_it(page: Page) -> None:
    resized(page, 960)
    page.side.give_keys(page.inside)
    page.side._on_focus_changed(page.inside, None)
    assert page.side.isVisible()
