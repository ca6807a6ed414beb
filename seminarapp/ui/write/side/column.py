# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The right column: the article's sections, and the review of its quotes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone, mark
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.text import ElidedText, Text
from seminarapp.ui.write.side.approvals import DONE, PanelistApproval
from seminarapp.ui.write.side.outline import Outline
from seminarapp.ui.write.side.panelist_line import PanelistLine


class SideColumn(Panel):
    """Sections above, approvals below.

    Attributes:
        outline: the sections.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._look = look
        self._approvals: list[PanelistApproval] | None = None
        self.set_title(self.tr("Sections"))
        self.outline = Outline(look)
        self._done = Text(size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self._none = Text(
            self.tr("The article quotes nobody yet."), size=Size.SMALL, tone=Tone.MUTED, wrap=True
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.SMALL)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.outline)
        self.body.addSpacing(Space.LARGE)
        self.body.addLayout(self._approval_header())
        self.body.addSpacing(Space.TIGHT)
        self.body.addWidget(self._approval_list(), 1)

    def _approval_header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setContentsMargins(10, 0, 6, 0)
        title = ElidedText(
            self.tr("Quote approval"), size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.MUTED
        )
        header.addWidget(title, 1)
        header.addWidget(self._done)
        return header

    def _approval_list(self) -> QScrollArea:
        content = QWidget()
        mark(content, "role", "content")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, Space.TIGHT, 0, 0)
        column.addLayout(self._lines)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 6, 0)
        row.addWidget(self._none)
        column.addLayout(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Quote approval"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(content)
        return area

    def show_approvals(self, approvals: Sequence[PanelistApproval]) -> None:
        """Show how far the review has come."""
        if self._approvals == list(approvals):
            return
        self._approvals = list(approvals)
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for approval in approvals:
            self._lines.addWidget(PanelistLine(self._look, approval))
        done = sum(approval.state in DONE for approval in approvals)
        self._done.setText(self.tr("{done} of {all} done").format(done=done, all=len(approvals)))
        self._done.setVisible(bool(approvals))
        self._none.setVisible(not approvals)
