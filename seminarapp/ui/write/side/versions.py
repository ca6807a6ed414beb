# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet of versions: a list of them, and below it how two of them differ."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from seminarapp.application.writing.difference import BlockDifference, Fate
from seminarapp.application.writing.versions import Version
from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.row_ground import paint_row_ground
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.names import content_name
from seminarapp.ui.write.side.difference_text import DifferenceText

_ROW = 30
_ROWS_SHOWN = 6  # at most, before the list scrolls
_INSET = 10
_STATE = QStyle.StateFlag


class _VersionDelegate(QStyledItemDelegate):
    """A version a row: when and by whom, elided where there is no room."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, state = self._look.theme, option.state
        chosen = _STATE.State_Selected in state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(option.rect).adjusted(0, 1, 0, -1)
        hovered, focused = _STATE.State_MouseOver in state, _STATE.State_HasFocus in state
        paint_row_ground(painter, ground, theme, chosen=chosen, hovered=hovered, focused=focused)
        font = interface_font(Size.BODY, Weight.SEMIBOLD if chosen else Weight.REGULAR, tabular=True)
        inner = ground.adjusted(_INSET, 0, -_INSET, 0)
        text = QFontMetricsF(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, inner.width())
        painter.setFont(font)
        painter.setPen(theme[Role.TEXT])
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


class VersionsSheet(QWidget):
    """Choose one version to see what has changed since; choose two to see how they differ.

    Attributes:
        list: the versions, newest first.
        text: the difference; what was added is underlined, what was removed is struck out.

    Signals:
        chosen(int, int): the rows of the older and of the newer version.
        take_back_requested(BlockDifference): the block of the caret is to be as it was in the older version.
    """

    chosen = Signal(int, int)
    take_back_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: list[BlockDifference] = []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions of the article"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(_VersionDelegate(look, self.list))
        self.list.setFixedHeight(_ROW)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.text = DifferenceText(look, self.tr("What differs"))
        self.take_back = Button(look, self.tr("Take this block back"), icon="undo-2")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 6, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.list)
        column.addWidget(self.told)
        column.addWidget(self.text, 1)
        column.addWidget(self.take_back)
        column.addStretch(0)
        self.setFocusProxy(self.list)
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.text.cursorPositionChanged.connect(self._show_button)
        self.take_back.clicked.connect(self._on_take_back)
        look.theme_changed.connect(self._paint)
        look.theme_changed.connect(self.list.viewport().update)
        self._show_button()

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show these, newest first, and compare the newest two."""
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for number, version in enumerate(versions):
            self.list.addItem(QListWidgetItem(self._said(version, newest=number == 0)))
        self.list.setFixedHeight(_ROW * max(1, min(len(versions), _ROWS_SHOWN)))
        self.list.blockSignals(blocked)
        self.show_difference([])
        self.told.setText(
            "" if len(versions) > 1 else self.tr("There is one version so far: the one you write.")
        )
        self.text.setVisible(len(versions) > 1)
        self.take_back.setVisible(len(versions) > 1)
        if len(versions) > 1:
            self.list.setCurrentRow(1)

    def _said(self, version: Version, *, newest: bool) -> str:
        at = QDateTime.fromSecsSinceEpoch(int(version.at.timestamp()))
        moment = QLocale().toString(at, "d MMM yyyy HH:mm")
        milestones = {
            "article.finalised": self.tr("finalised"),
            "article.correction_published": self.tr("corrected"),
            "article.withdrawn": self.tr("withdrawn"),
        }
        marked = milestones.get(version.milestone, self.tr("now") if newest else "")
        return " · ".join(part for part in (moment, ", ".join(version.authors), marked) if part)

    def show_difference(self, blocks: Sequence[BlockDifference]) -> None:
        """Show what differs; what is the same is left out."""
        self._shown = [block for block in blocks if block.fate is not Fate.SAME]
        if blocks:
            told = self.tr("{changed} of {all} blocks differ: underlined is new, struck out is gone")
            count = {"changed": len(self._shown), "all": len(blocks)}
            self.told.setText(told.format(**count) if self._shown else self.tr("The two are the same."))
        self._paint()

    def _paint(self) -> None:
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for number, block in enumerate(self._shown):
            content = block.new or block.old
            assert content is not None, "a block in neither version"  # noqa: S101  there is none such
            form = QTextBlockFormat()
            form.setTopMargin(Space.MEDIUM if number else 0)
            cursor.insertBlock(form) if number else cursor.setBlockFormat(form)
            cursor.block().setUserState(number)
            cursor.insertText(f"{content_name(content)} · {self._fate(block.fate)}", self._heading())
            cursor.insertBlock(QTextBlockFormat())
            cursor.block().setUserState(number)
            for stretch in block.stretches:
                # a line break stays within the block, so that the whole of it is the block of the caret
                cursor.insertText(stretch.text.replace("\n", "\u2028"), self.text.form(stretch.fate))
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)
        self._show_button()

    def _fate(self, fate: Fate) -> str:
        return {
            Fate.ADDED: self.tr("new"),
            Fate.REMOVED: self.tr("gone"),
            Fate.CHANGED: self.tr("changed"),
            Fate.SAME: "",
        }[fate]

    def _heading(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(interface_font(Size.SMALL))
        form.setForeground(self._look.colour(Role.MUTED))
        return form

    @property
    def current(self) -> BlockDifference | None:
        """The block of the caret in the difference."""
        number = self.text.textCursor().block().userState()
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def _show_button(self) -> None:
        block = self.current
        self.take_back.setEnabled(block is not None and block.old is not None)

    def _on_selection(self) -> None:
        rows = sorted(self.list.row(item) for item in self.list.selectedItems())
        if len(rows) == 1:
            self.chosen.emit(rows[0], 0)
        elif rows:
            self.chosen.emit(rows[-1], rows[0])

    def _on_take_back(self) -> None:
        if self.current is not None:
            self.take_back_requested.emit(self.current)
