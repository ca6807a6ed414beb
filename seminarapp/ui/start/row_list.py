# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A list of rows, painted in two lines; Enter or a click opens one."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.rows import ROW_ROLE, Row, RowModel, state_name
from seminarapp.ui.theme.fonts import Size, Weight, interface_font, serif_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.badge import HEIGHT as BADGE_HEIGHT
from seminarapp.ui.widgets.badge import BadgeKind, badge_width, paint_badge
from seminarapp.ui.widgets.row_ground import paint_row_ground

_HEIGHT = 56
_STATE = QStyle.StateFlag

_BADGES = {
    SeminarState.PLANNED: BadgeKind.NEUTRAL,
    SeminarState.LIVE: BadgeKind.OVER,
    SeminarState.CLOSED: BadgeKind.ACCENT,
    SeminarState.PUBLISHED: BadgeKind.OK,
}


class RowList(QListView):
    """Rows one can walk with the arrow keys.

    Signals:
        opened(Row): Enter or a click on a row.
        remove_requested(Row): Delete on a row.
        move_requested(UUID, int): Alt with Up (-1) or Down (1) on a row.
    """

    opened = Signal(object)
    remove_requested = Signal(object)
    move_requested = Signal(object, int)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowModel()
        self.setModel(self._rows)
        self.setItemDelegate(_RowPainter(look, self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_chosen)
        look.theme_changed.connect(self.viewport().update)

    @property
    def current(self) -> UUID | None:
        """The seminar of the current row."""
        at = self.currentIndex()
        return self._rows.row(at).seminar if at.isValid() else None

    def show_rows(self, rows: tuple[Row, ...], current: UUID | None = None) -> None:
        """Show these rows; the current one is that seminar's, else the first."""
        self._rows.show_rows(rows)
        if rows:
            known = [place for place, row in enumerate(rows) if row.seminar is not None]
            first = known[0] if known else 0
            place = next((place for place in known if rows[place].seminar == current), first)
            self.setCurrentIndex(self._rows.index(place))

    def open_current(self) -> None:
        """Open the current row."""
        if self.currentIndex().isValid():
            self._on_chosen(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, alt = self.currentIndex(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.key() == Qt.Key.Key_Delete and at.isValid():
            self.remove_requested.emit(self._rows.row(at))
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.current is not None:
            self.move_requested.emit(self.current, -1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters go on to what stands around it; they don't search in the list
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, index: QModelIndex) -> None:
        row = self._rows.row(index)
        if row.seminar is not None:
            self.opened.emit(row)


class _RowPainter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._title = interface_font(Size.BODY, Weight.MEDIUM)
        self._words = serif_font(Size.LEAD)
        self._heading = interface_font(Size.SMALL, Weight.SEMIBOLD)
        self._small = interface_font(Size.SMALL, tabular=True)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.seminar is None:
            self._paint_heading(painter, option.rect, row.title)
            painter.restore()
            return
        area = option.rect.adjusted(Space.HAIR, Space.HAIR, -Space.HAIR, -Space.HAIR)
        chosen = _STATE.State_Selected in option.state and _STATE.State_HasFocus in option.state
        hovered = _STATE.State_MouseOver in option.state
        paint_row_ground(
            painter, QRectF(area), self._look.theme, chosen=chosen, hovered=hovered, focused=chosen
        )
        inside = area.adjusted(Space.MEDIUM, Space.TIGHT, -Space.MEDIUM, -Space.TIGHT)
        inside.setRight(self._paint_badge(painter, inside, row.state, chosen=chosen))
        inside.setRight(self._paint_fact(painter, inside, row.fact))
        height = inside.height() // 2 if row.under else inside.height()
        upper = QRect(inside.left(), inside.top(), inside.width(), height)
        lower = upper.translated(0, upper.height())
        self._line(painter, upper, row.title, self._words if row.serif else self._title, Role.TEXT)
        self._line(painter, lower, row.under, self._small, Role.MUTED)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, title: str) -> None:
        below = area.adjusted(Space.MEDIUM + Space.HAIR, 0, -Space.MEDIUM, -Space.SMALL)
        painter.setFont(self._heading)
        painter.setPen(self._look.colour(Role.MUTED))
        shown = QFontMetrics(self._heading).elidedText(title, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)

    def _paint_badge(
        self, painter: QPainter, inside: QRect, state: SeminarState | None, *, chosen: bool
    ) -> int:
        """Paint the state in its column at the right; returns where the room left of it ends."""
        if state is None:
            return inside.right()
        text = state_name(state)
        left = inside.right() - max(badge_width(state_name(one)) for one in SeminarState)
        at = QPointF(left, inside.center().y() - BADGE_HEIGHT / 2)
        paint_badge(painter, at, text, _BADGES[state], self._look.theme, chosen=chosen)
        return int(left) - Space.MEDIUM

    def _paint_fact(self, painter: QPainter, inside: QRect, fact: str) -> int:
        if not fact:
            return inside.right()
        painter.setFont(self._small)
        painter.setPen(self._look.colour(Role.MUTED))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, fact)
        return inside.right() - QFontMetrics(self._small).horizontalAdvance(fact) - Space.MEDIUM

    def _line(self, painter: QPainter, area: QRect, text: str, font: QFont, ink: Role) -> None:
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
