# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The three balances as a small table: a line a person, then a line an organisation; a share as figure and bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.reporting.balances import Balance, Balances, Portion
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.row_ground import paint_row_ground
from seminarapp.ui.widgets.share_bar import ShareBar
from seminarapp.ui.widgets.text import ElidedText, Text

_COLUMN = 52  # pixels for a share
_LONGEST_NAME = 80  # characters of it in a sentence


class BalanceTable(QFrame):
    """One stop for Tab; assistive technology reads every line as a sentence with what the bars only hint at."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Balances | None = None
        self._lines: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Balance: speaking time, quotes noted, words published"))
        self._grid = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, Space.TIGHT, 6, Space.SMALL)
        self._column.addWidget(self._grid)
        look.theme_changed.connect(self.update)

    @property
    def lines(self) -> tuple[str, ...]:
        """The table as sentences."""
        return tuple(self._lines)

    def show_balances(self, shown: Balances) -> None:
        """Show them; nothing is made anew where nothing changed."""
        if shown == self._shown:
            return
        self._shown, self._lines = shown, []
        self._column.removeWidget(self._grid)
        self._grid.hide()
        self._grid.deleteLater()
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(Space.TIGHT)
        grid.setColumnStretch(0, 1)
        for column in (1, 2, 3):
            grid.setColumnMinimumWidth(column, _COLUMN)
        self._add_head(grid, self.tr("Person"), 0)
        below = self._add_lines(grid, shown.people, 1)
        if shown.organisations:
            self._add_head(grid, self.tr("Organisation"), below)
            self._add_lines(grid, shown.organisations, below + 1)
        self._column.addWidget(self._grid)
        self.setAccessibleDescription(". ".join(self._lines))

    def _add_head(self, grid: QGridLayout, name: str, row: int) -> None:
        heads = (name, self.tr("Time"), self.tr("Quotes"), self.tr("Words"))
        for column, head in enumerate(heads):
            text = ElidedText(head, size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.MUTED)
            text.setContentsMargins(0, Space.SMALL if row else 0, 0, 0)
            grid.addWidget(text, row, column)

    def _add_lines(self, grid: QGridLayout, lines: Sequence[Balance], row: int) -> int:
        """Add a row each; returns the next free one."""
        for line in lines:
            self._lines.append(self._sentence(line))
            name = ElidedText(self._name(line), size=Size.SMALL)
            grid.addWidget(name, row, 0)
            for column, (said, portion) in enumerate(self._portions(line), start=1):
                grid.addWidget(self._cell(line, said, portion), row, column)
            row += 1
        return row

    def _cell(self, line: Balance, said: str, portion: Portion) -> QWidget:
        cell = QWidget()
        cell.setFixedWidth(_COLUMN)
        bar = ShareBar(self._look, said)
        bar.show_share(portion.share)
        if line.seat:
            bar.set_speaker(line.number)
        else:
            bar.set_role(Role.MUTED)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(_percent(portion.share), size=Size.SMALL, tabular=True))
        column.addWidget(bar)
        return cell

    def _name(self, line: Balance) -> str:
        if line.name:
            return line.name
        return self.tr("Moderator") if line.seat else self.tr("No organisation")

    def _portions(self, line: Balance) -> tuple[tuple[str, Portion], ...]:
        """Each with what it is, as assistive technology reads it."""
        time = self.tr("speaking time {amount}").format(amount=as_clock(line.speaking.amount))
        quotes = self.tr("quotes noted {amount}").format(amount=round(line.quotes.amount))
        words = self.tr("words published {amount}").format(amount=round(line.words.amount))
        return (time, line.speaking), (quotes, line.quotes), (words, line.words)

    def _sentence(self, line: Balance) -> str:
        told = (f"{said}, {_percent(portion.share)}" for said, portion in self._portions(line))
        return f"{self._name(line)[:_LONGEST_NAME]}: {'; '.join(told)}"

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = QRectF(self.rect())
            paint_row_ground(painter, ground, self._look.theme, chosen=False, focused=True, ring=2)


def _percent(share: float) -> str:
    return f"{round(100 * share)}\N{NO-BREAK SPACE}%"
