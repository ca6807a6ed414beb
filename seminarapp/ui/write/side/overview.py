# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The first sheet of the right column: the sections above, how far the review of the quotes has come below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.reviewing.review import DONE
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn
from seminarapp.ui.widgets.text import ElidedText, Text
from seminarapp.ui.write.side.approvals import PanelistApproval
from seminarapp.ui.write.side.outline import Outline
from seminarapp.ui.write.side.panelist_line import PanelistLine


class OverviewSheet(QWidget):
    """Sections above, approvals below.

    Attributes:
        outline: the sections.
        foot: where buttons for all of the review go.
        send: leads to where quotes are sent for approval.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._approvals: list[PanelistApproval] | None = None
        self.outline = Outline(look)
        self.send = Button(look, self.tr("Send for approval"), icon="send")
        self.foot = QVBoxLayout()
        self.foot.addWidget(self.send)
        self._done = Text(size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self._none = Text(
            self.tr("The article quotes nobody yet."), size=Size.SMALL, tone=Tone.MUTED, wrap=True
        )
        self._none.setContentsMargins(10, 0, 6, 0)
        self._lines = ScrolledColumn(spacing=Space.SMALL)
        self._lines.setAccessibleName(self.tr("Quote approval"))
        self._lines.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # its lines take no keys: it scrolls by them
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.outline)
        body.addSpacing(Space.LARGE)
        body.addLayout(self._approval_header())
        body.addSpacing(Space.SMALL)
        body.addWidget(self._none)
        body.addWidget(self._lines, 1)
        body.addLayout(self.foot)
        self.setFocusProxy(self.outline)

    def _approval_header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setContentsMargins(10, 0, 6, 0)
        title = ElidedText(
            self.tr("Quote approval"), size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.MUTED
        )
        header.addWidget(title, 1)
        header.addWidget(self._done)
        return header

    def show_approvals(self, approvals: Sequence[PanelistApproval]) -> None:
        """Show how far the review has come."""
        if self._approvals == list(approvals):
            return
        self._approvals = list(approvals)
        self._lines.show_widgets(PanelistLine(self._look, approval) for approval in approvals)
        done = sum(approval.state in DONE for approval in approvals)
        self._done.setText(self.tr("{done} of {all} done").format(done=done, all=len(approvals)))
        self._done.setVisible(bool(approvals))
        self._none.setVisible(not approvals)
