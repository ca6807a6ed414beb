# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The bar says where one is and when it was saved, and leads elsewhere."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QRadioButton
from pytestqt.qtbot import QtBot

from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import PlanView
from seminarapp.domain.values import SeminarState
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.top_bar import LIVE, TopBar, workspace_for
from tests.fakes.clock import TWO_O_CLOCK
from tests.ui.naming import stops, unnamed

CARD = SeminarCard(
    uuid4(),
    "Röret som ingen ser",
    "sv",
    SeminarState.PLANNED,
    series_title="Vatten",
    part=2,
    starts_at=TWO_O_CLOCK,
)


@pytest.fixture
def bar(qtbot: QtBot, look: Look) -> TopBar:
    menu = QMenu()
    bar = TopBar(look, menu)
    menu.setParent(bar, menu.windowFlags())
    qtbot.addWidget(bar)
    bar.resize(960, 52)
    bar.show()
    return bar


def test_library_has_no_workspaces(bar: TopBar) -> None:
    assert not bar._workspaces.isVisible()
    assert bar._title.text() == "seminarapp"
    assert unnamed(bar) == []
    assert stops(bar) == ["Library", "Light or dark", "Menu"]


def test_seminar_is_told_with_its_part_and_day(bar: TopBar) -> None:
    bar.show_seminar(PlanView(CARD, series_parts=3))
    assert bar._title.text() == CARD.title
    assert bar._where.text().startswith("Vatten 2/3 · ")
    assert not bar._where.isVisible()  # the title gets its room in a narrow bar
    bar.resize(1180, 52)
    assert bar._where.isVisible()
    assert bar._workspaces.isVisible()
    bar.show_seminar(PlanView(SeminarCard(uuid4(), "Utan", "sv", SeminarState.PLANNED)))
    assert bar._where.text() == ""


def test_workspace_is_asked_for_by_the_user_alone(bar: TopBar) -> None:
    asked: list[str] = []
    bar.workspace_requested.connect(asked.append)
    bar.show_seminar(PlanView(CARD))
    bar.show_workspace(LIVE)
    assert asked == []
    write = next(one for one in bar.findChildren(QRadioButton) if one.text() == "Write")
    QTest.mouseClick(write, Qt.MouseButton.LeftButton)
    assert asked == ["write"]


def test_moment_of_saving_is_said_by_the_wall_clock(bar: TopBar) -> None:
    bar.show_saved(TWO_O_CLOCK + timedelta(seconds=7))
    assert bar._saved.text() == "All saved 14:00:07"
    bar.show_unsaved()
    assert bar._saved.text() == "Not saved"


def test_long_titles_end_in_an_ellipsis(bar: TopBar) -> None:
    bar.show_seminar(PlanView(SeminarCard(uuid4(), "Kapacitet " * 30, "sv", SeminarState.PLANNED)))
    assert bar._title.elided
    assert bar.minimumSizeHint().width() <= 960
    assert bar._more.geometry().right() < 960


def test_stage_button_is_there_for_a_seminar_and_while_the_stage_is_open(bar: TopBar) -> None:
    seen = [bar._stage.isVisible()]
    bar.show_seminar(PlanView(CARD))
    seen.append(bar._stage.isVisible())
    bar.show_stage(True)
    bar.show_seminar(None)
    seen.append(bar._stage.isVisible())
    bar.show_stage(False)
    seen.append(bar._stage.isVisible())
    assert seen == [False, True, True, False]


def test_stage_button_asks_and_says_what_is(bar: TopBar, qtbot: QtBot) -> None:
    bar.show_seminar(PlanView(CARD))
    with qtbot.waitSignal(bar.stage_requested):
        QTest.mouseClick(bar._stage, Qt.MouseButton.LeftButton)
    bar.show_stage(False)  # there was nothing to show
    assert not bar._stage.isChecked()
    assert bar._stage.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert "F9" in bar._stage.toolTip()


@pytest.mark.parametrize(
    ("state", "workspace"),
    [
        (SeminarState.PLANNED, "plan"),
        (SeminarState.LIVE, "live"),
        (SeminarState.CLOSED, "write"),
        (SeminarState.PUBLISHED, "write"),
    ],
)
def test_seminar_is_worked_on_where_it_has_come_to(state: SeminarState, workspace: str) -> None:
    assert workspace_for(state) == workspace


def test_theme_button_shows_where_it_leads(bar: TopBar, look: Look, qtbot: QtBot) -> None:
    before = bar._theme.icon().cacheKey()
    with qtbot.waitSignal(bar.theme_requested):
        QTest.mouseClick(bar._theme, Qt.MouseButton.LeftButton)
    look.choose(ThemeChoice.DARK)
    assert bar._theme.icon().cacheKey() != before
    assert "Ctrl+Shift+D" in bar._theme.toolTip()
