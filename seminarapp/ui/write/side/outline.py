# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sections of the article: how long each is, and the way there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.row_ground import paint_row_ground
from seminarapp.ui.write.names import words_said
from seminarapp.ui.write.outline import Section
from seminarapp.ui.write.piece import Piece

_ROW = 30
_INSET = 10
_INDENT = 14
_SECTION = Qt.ItemDataRole.UserRole
_STATE = QStyle.StateFlag


class Outline(QListWidget):
    """A row a section; a click or Enter goes there.

    Signals:
        section_requested(Piece): go to where that section begins.
    """

    section_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: list[Section] = []
        self.setAccessibleName(self.tr("Sections"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_SectionDelegate(look, self))
        self.itemClicked.connect(self._on_clicked)
        look.theme_changed.connect(self.viewport().update)

    def show_sections(self, sections: Sequence[Section], untitled: str) -> None:
        """Show these; `untitled` names what stands before the first heading."""
        if list(sections) == self._sections:
            return
        self._sections = list(sections)
        row = self.currentRow()
        self.clear()
        for section in sections:
            title = section.title or (untitled if section.level == 1 else self.tr("No heading yet"))
            item = QListWidgetItem(title)
            item.setData(_SECTION, section)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {words_said(section.words)}")
            item.setToolTip("")
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))
        self.setMaximumHeight(max(self.count(), 1) * _ROW + 4)

    def show_current(self, piece: Piece | None) -> None:
        """Mark the section that begins with that piece."""
        for row, section in enumerate(self._sections):
            if section.piece is piece:
                self.setCurrentRow(row)
                return
        self.setCurrentRow(-1)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(self.count(), 1) * _ROW + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._on_clicked(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        section: Section = item.data(_SECTION)
        self.section_requested.emit(section.piece)


class _SectionDelegate(QStyledItemDelegate):
    """Title to the left, length to the right."""

    def __init__(self, look: Look, parent: Outline) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        section: Section = index.data(_SECTION)
        theme, state = self._look.theme, option.state
        chosen = _STATE.State_Selected in state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(option.rect).adjusted(0, 1, 0, -1)
        hovered, focused = _STATE.State_MouseOver in state, chosen and _STATE.State_HasFocus in state
        paint_row_ground(painter, ground, theme, chosen=chosen, hovered=hovered, focused=focused)
        middle = Qt.AlignmentFlag.AlignVCenter
        count, small = words_said(section.words), interface_font(Size.SMALL, tabular=True)
        painter.setFont(small)
        painter.setPen(theme[Role.MUTED])
        inner = ground.adjusted(_INSET, 0, -_INSET, 0)
        painter.drawText(inner, int(middle | Qt.AlignmentFlag.AlignRight), count)
        inner.adjust(
            _INDENT if section.level > 2 else 0, 0, -QFontMetricsF(small).horizontalAdvance(count) - 8, 0
        )
        font = interface_font(Size.BODY, Weight.SEMIBOLD if chosen else Weight.REGULAR)
        title = QFontMetricsF(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, inner.width())
        painter.setFont(font)
        painter.setPen(theme[Role.TEXT])
        painter.drawText(inner, int(middle), title)
        painter.restore()
