# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A badge says its state in a word, in colours that belong to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.badge import Badge, BadgeKind, badge_width, paint_badge
from tests.ui.accessible import name_of

GROUNDS = {
    BadgeKind.NEUTRAL: Role.SUNKEN,
    BadgeKind.OK: Role.OK_SOFT,
    BadgeKind.WARN: Role.WARN_SOFT,
    BadgeKind.OVER: Role.OVER_SOFT,
    BadgeKind.ALARM: Role.OVER,
    BadgeKind.QUOTE: Role.QUOTE_SOFT,
    BadgeKind.ACCENT: Role.ACCENT_SOFT,
}


@pytest.mark.parametrize("kind", BadgeKind)
def test_badge_on_a_page_and_in_a_list_have_the_same_ground(
    look: Look, qtbot: QtBot, kind: BadgeKind
) -> None:
    badge = Badge("Approved", kind)
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    page = badge.grab().toImage().pixelColor(5, badge.height() // 2)
    sheet = QPixmap(120, 24)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    paint_badge(painter, QPointF(0, 0), "Approved", kind, look.theme)
    painter.end()
    assert page == sheet.toImage().pixelColor(5, 9) == look.colour(GROUNDS[kind])


@pytest.mark.parametrize("kind", BadgeKind)
def test_no_badge_melts_into_a_chosen_row(look: Look, kind: BadgeKind) -> None:
    sheet = QPixmap(120, 24)
    sheet.fill(look.colour(Role.ACCENT_SOFT))
    painter = QPainter(sheet)
    paint_badge(painter, QPointF(0, 0), "Approved", kind, look.theme, chosen=True)
    painter.end()
    assert sheet.toImage().pixelColor(5, 9) != look.colour(Role.ACCENT_SOFT)


def test_painted_badge_is_as_wide_as_was_said(look: Look) -> None:
    sheet = QPixmap(120, 24)
    painter = QPainter(sheet)
    width = paint_badge(painter, QPointF(0, 0), "Approved", BadgeKind.OK, look.theme)
    painter.end()
    assert width == badge_width("Approved")


def test_badge_says_another_state(look: Look, qtbot: QtBot) -> None:
    badge = Badge("Not sent")
    qtbot.addWidget(badge)
    badge.show_state("<b>Approved</b>", BadgeKind.OK)
    assert name_of(badge) == "<b>Approved</b>"
    assert badge.property("badge") == BadgeKind.OK
