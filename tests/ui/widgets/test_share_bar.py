# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A bar shows a share, a span and the fair share's tick."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible, QColor
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.share_bar import THICK, ShareBar
from tests.ui.accessible import interface_of, name_of, role_of


@pytest.fixture
def bar(look: Look, qtbot: QtBot) -> ShareBar:
    bar = ShareBar(look, "Speaking time of Astrid Lindqvist", thickness=THICK)
    qtbot.addWidget(bar)
    bar.resize(200, 14)
    return bar


def at(bar: ShareBar, share: float) -> QColor:
    return bar.grab().toImage().pixelColor(round(share * 199), 7)


def test_share_is_filled_from_the_left(bar: ShareBar, look: Look) -> None:
    bar.show_share(0.5)
    assert at(bar, 0.25) == look.colour(Role.ACCENT)
    assert at(bar, 0.75) == look.colour(Role.SUNKEN)


def test_span_is_filled_where_it_lies(bar: ShareBar, look: Look) -> None:
    bar.show_span(0.4, 0.6)
    assert [at(bar, x) == look.colour(Role.ACCENT) for x in (0.2, 0.5, 0.8)] == [False, True, False]


def test_fair_share_has_a_tick(bar: ShareBar, look: Look) -> None:
    bar.show_share(0.2, fair=0.5)
    assert at(bar, 0.5) == look.colour(Role.TEXT)
    bar.show_share(0.2)
    assert at(bar, 0.5) == look.colour(Role.SUNKEN)


def test_bar_takes_the_colour_of_a_speaker_or_a_role(bar: ShareBar, look: Look) -> None:
    bar.show_share(1.0)
    bar.set_speaker(3)
    assert at(bar, 0.5) == look.theme.speaker(3)
    bar.set_role(Role.OVER)
    assert at(bar, 0.5) == look.colour(Role.OVER)


def test_assistive_technology_reads_name_and_percentage(bar: ShareBar) -> None:
    bar.show_share(0.305)
    assert name_of(bar) == "Speaking time of Astrid Lindqvist"
    assert role_of(bar) == QAccessible.Role.ProgressBar
    value = interface_of(bar).valueInterface()
    assert value is not None
    assert value.currentValue() == 305
    assert bar.text() == "30 %"


@given(share=st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_any_share_is_within_the_bar(session_look: Look, share: float) -> None:
    bar = ShareBar(session_look, "Share")
    bar.show_share(share)
    assert 0 <= bar.value() <= bar.maximum()
    bar.deleteLater()
