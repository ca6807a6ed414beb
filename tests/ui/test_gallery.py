# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every piece on the gallery's sheets can be reached and named, and paints in either theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look, ThemeChoice
from tests.ui.accessible import name_of
from tests.ui.gallery_sheets import sheets


def reached_by_tab(sheet: QWidget) -> list[QWidget]:
    widgets = sheet.findChildren(QWidget)
    stops = [widget for widget in widgets if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [widget for widget in stops if widget.isVisibleTo(sheet)]


def test_no_piece_that_takes_keys_is_unnamed(look: Look, qtbot: QtBot) -> None:
    for _, sheet in sheets(look):
        qtbot.addWidget(sheet)
        stops = [widget for widget in reached_by_tab(sheet) if not _gallerys_own(widget)]
        assert [type(widget).__name__ for widget in stops if not name_of(widget)] == []


def test_no_piece_flashes_up_as_a_window_while_it_is_made(look: Look, qtbot: QtBot) -> None:
    class Watch(QObject):
        shown: tuple[str, ...] = ()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.shown += (type(watched).__name__,)
            return False

    watch, application = Watch(), QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    for _, sheet in sheets(look):
        qtbot.addWidget(sheet)
    application.removeEventFilter(watch)
    assert watch.shown == ()


def test_lists_are_stops_of_the_tab_chain(look: Look, qtbot: QtBot) -> None:
    for _, sheet in sheets(look):
        qtbot.addWidget(sheet)
        stops = reached_by_tab(sheet)
        assert all(view in stops for view in sheet.findChildren(QAbstractItemView) if view.isVisibleTo(sheet))


def test_no_label_takes_text_for_markup(look: Look, qtbot: QtBot) -> None:
    for _, sheet in sheets(look):
        qtbot.addWidget(sheet)
        formats = {label.textFormat() for label in sheet.findChildren(QLabel) if label.text()}
        assert formats <= {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_every_sheet_paints(look: Look, qtbot: QtBot, choice: ThemeChoice) -> None:
    look.choose(choice)
    for _, sheet in sheets(look):
        qtbot.addWidget(sheet)
        image = sheet.grab().toImage()
        shown = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(shown) > 10


def _gallerys_own(widget: QWidget) -> bool:
    """Qt's plain fields that the sheet shows for their dress; on a page, the page names them."""
    return type(widget).__module__.startswith("PySide6") and not widget.accessibleName()
