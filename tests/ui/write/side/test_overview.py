# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from seminarapp.application.views.plan import SeatView
from seminarapp.domain.values import ApprovalState
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.side.approvals import PanelistApproval
from seminarapp.ui.write.side.overview import OverviewSheet
from seminarapp.ui.write.side.panelist_line import PanelistLine
from tests.ui.accessible import name_of

ANNA = SeatView("a", 1, uuid4(), "Anna Berg", initials="AB")
BO = SeatView("b", 2, uuid4(), "Bo Ek", initials="BE")


@pytest.fixture
def column(qtbot: QtBot, look: Look) -> Iterator[OverviewSheet]:
    column = OverviewSheet(look)
    qtbot.addWidget(column)
    column.resize(262, 600)
    column.show()
    qtbot.waitExposed(column)
    yield column
    column.close()


def lines(column: OverviewSheet) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [line.accessibleName() for line in column.findChildren(PanelistLine)]


def test_each_panelist_is_one_line(column: OverviewSheet) -> None:
    column.show_approvals(
        [PanelistApproval(ANNA, ApprovalState.APPROVED, 2), PanelistApproval(BO, ApprovalState.SENT, 1)]
    )
    assert lines(column) == ["Anna Berg: Approved, 2 quotes", "Bo Ek: Awaiting reply, 1 quote"]
    assert column._done.text() == "1 of 2 done"
    assert not column._none.isVisible()


def test_an_article_without_quotes_says_so(column: OverviewSheet) -> None:
    column.show_approvals([])
    assert column._none.isVisible()
    assert not column._done.isVisible()
    assert lines(column) == []


def test_what_is_no_more_goes(column: OverviewSheet) -> None:
    column.show_approvals([PanelistApproval(ANNA, ApprovalState.DRAFT, 1)])
    column.show_approvals([PanelistApproval(BO, ApprovalState.NO_REPLY, 1)])
    assert lines(column) == ["Bo Ek: No reply, 1 quote"]


def test_the_same_again_makes_nothing_new(column: OverviewSheet) -> None:
    approvals = [PanelistApproval(ANNA, ApprovalState.DRAFT, 1)]
    column.show_approvals(approvals)
    (before,) = column.findChildren(PanelistLine)
    column.show_approvals(list(approvals))
    assert column.findChildren(PanelistLine) == [before]


def test_a_name_that_looks_like_markup_is_a_name(column: OverviewSheet) -> None:
    seat = SeatView("x", 3, uuid4(), "<img src=x> & Co", initials="X")
    column.show_approvals([PanelistApproval(seat, ApprovalState.DRAFT, 1)])
    (line,) = column.findChildren(PanelistLine)
    assert name_of(line).startswith("<img src=x> & Co: Not sent")
