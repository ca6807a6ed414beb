# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One panelist's line in the review: who, how far it has come, how many quotes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.avatar import Avatar
from seminarapp.ui.widgets.badge import Badge
from seminarapp.ui.widgets.text import ElidedText, Text
from seminarapp.ui.write.names import APPROVAL_BADGES, approval_name
from seminarapp.ui.write.side.approvals import PanelistApproval

_AVATAR = 32


class PanelistLine(QWidget):
    """Shows one approval; assistive technology reads it as one sentence."""

    def __init__(self, look: Look, approval: PanelistApproval, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        seat = approval.seat
        state, count = approval_name(approval.state), quotes_said(approval.quotes)
        self.setAccessibleName(f"{seat.name}: {state}, {count}")
        name = ElidedText(seat.name)
        below = QHBoxLayout()
        below.setSpacing(Space.SMALL)
        below.addWidget(Badge(state, APPROVAL_BADGES[approval.state]))
        below.addWidget(Text(count, size=Size.SMALL, tone=Tone.MUTED))
        below.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(Space.HAIR)
        column.addWidget(name)
        column.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, 0, Space.SMALL, Space.SMALL)
        row.setSpacing(10)
        row.addWidget(Avatar(look, seat.initials, seat.name, seat.number, diameter=_AVATAR))
        row.addLayout(column, 1)


def quotes_said(count: int) -> str:
    """“2 quotes”."""
    if count == 1:
        return QCoreApplication.translate("QuoteCount", "1 quote")
    return QCoreApplication.translate("QuoteCount", "{count} quotes").format(count=count)
