# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The words of one block, edited in place: as high as they are, and never a scroll bar of their own."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from seminarapp.domain.spans import parted
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.write.editor.manners import Manner
from seminarapp.ui.write.editor.spans import SpanHighlighter

_BULLET_INDENT = 24
_BULLET = 2.5
_MIDDLE = 0.72  # of the ascent, down to the middle of a small letter
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_MODIFIER_KEYS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Words(QTextEdit):
    """A text without markup. What would leave the block is told, not done.

    Signals:
        typed: the text is another.
        entered, left: it got or lost the focus.
        split_requested: Enter.
        join_requested, join_next_requested: Backspace at the beginning, Delete at the end.
        paste_requested(str): a text of several lines was pasted.
        whole_requested: everything here is marked already, and is to be marked once more.
        copy_requested: everything in the article is marked, and is to be copied.
        dragged_beyond(QPoint): the mouse marks on outside of this text; where it is, globally.
        whole_left: another key than for copying, or the mouse: only this text is meant again.
        leave_requested(int): an arrow went beyond the last (1) or the first (-1) line.
        insert_requested: “/” in an empty text.
        undo_requested, redo_requested: there is nothing more to take back, or to do again, in this text.
        caret_moved(QRect): where the caret is now, in this widget.
    """

    typed = Signal()
    entered = Signal()
    left = Signal()
    split_requested = Signal()
    join_requested = Signal()
    join_next_requested = Signal()
    paste_requested = Signal(str)
    whole_requested = Signal()
    copy_requested = Signal()
    dragged_beyond = Signal(QPoint)
    whole_left = Signal()
    leave_requested = Signal(int)
    insert_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    caret_moved = Signal(QRect)

    def __init__(
        self, look: Look, manner: Manner, name: str, *, bullets: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._manner = manner
        self._bullets = bullets
        self._telling = True
        self.in_whole = False  # what is marked goes on in other blocks
        self.hint_in_focus = ""
        self._furnish(name)
        self._format = QTextBlockFormat()
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        self._format.setLineHeight(manner.leading * 100, height.value)
        if manner.lines:
            self._spans = SpanHighlighter(look, self.document())
        if bullets:
            self._format.setLeftMargin(_BULLET_INDENT)
        self.set_words("")
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    def _furnish(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setFont(self._manner.font)
        self.setProperty(
            "bare", True
        )  # set before the style sheet's first look, which comes with the first showing
        self.setProperty("tone", self._manner.tone)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)  # a note dragged here goes to the article, not into these words
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)

    @property
    def words(self) -> str:
        """The text with line feeds for line breaks, and its no-break spaces, which `toPlainText` would lose."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_words(self, words: str) -> None:
        """Show a text; nothing is told, and there is nothing to take back."""
        self._telling = False
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(words)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(self._format)
        document.setUndoRedoEnabled(True)
        self._telling = True

    def halves(self) -> tuple[str, str]:
        """What stands before the caret or what is marked, and after it; emphasis and links go on in both."""
        begin, end = self.marked()
        text = self.words
        return parted(text, begin)[0], parted(text, end)[1]

    def mark(self, begin: int, end: int) -> None:
        """Mark a stretch of the text, counted in Python's characters, without taking the keyboard."""
        text = self.words
        cursor = self.textCursor()
        cursor.setPosition(caret_after(text[:begin]))
        cursor.setPosition(caret_after(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    @property
    def has_markup(self) -> bool:
        """Whether emphasis and links may stand in it."""
        return self._manner.lines

    def marked(self) -> tuple[int, int]:
        """Where what is marked begins and ends, in Python's characters; twice the caret when nothing is."""
        units, cursor = self.words.encode("utf-16-le"), self.textCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        begin, end = (len(units[: 2 * end].decode("utf-16-le")) for end in ends)
        return begin, end

    def mark_on(self, *, to_end: bool) -> None:
        """Mark from where marking began to the end of the text, or to its beginning."""
        self.mark_from(to_end=to_end, caret=self.textCursor().anchor())

    def mark_from(self, *, to_end: bool, caret: int) -> None:
        """Mark from a place (in Qt's units) to the end of the text, or to its beginning."""
        cursor = self.textCursor()
        cursor.setPosition(caret)
        cursor.setPosition(
            self.document().characterCount() - 1 if to_end else 0, QTextCursor.MoveMode.KeepAnchor
        )
        self.setTextCursor(cursor)

    def forget_undo(self) -> None:
        """What was typed is kept elsewhere now, as one change."""
        self.document().clearUndoRedoStacks()

    def place_caret(self, position: int) -> None:
        """Put the caret there; -1 is the end."""
        cursor = self.textCursor()
        end = self.document().characterCount() - 1
        cursor.setPosition(end if position < 0 else min(position, end))
        self.setTextCursor(cursor)

    # -- keys -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._wish_of_whole(event) or self._wish(event)
        if wish is not None:
            wish.emit()
        elif (event.key() in _PAGE_KEYS and not event.modifiers() & _SHIFT) or _goes_to_an_end(event):
            event.ignore()  # for the whole article
        elif (step := self._step_out(event)) != 0:
            self.leave_requested.emit(step)
        else:
            super().keyPressEvent(event)

    def _wish_of_whole(self, event: QKeyEvent) -> SignalInstance | None:
        """What a key wants with the whole article, where that is marked or is to be."""
        keys = QKeySequence.StandardKey
        if self.in_whole:
            if event.matches(keys.Copy):
                return self.copy_requested
            if event.key() not in _MODIFIER_KEYS and not event.matches(keys.SelectAll):
                self.whole_left.emit()
        if event.matches(keys.SelectAll) and self._all_marked():
            return self.whole_requested
        return None

    def _all_marked(self) -> bool:
        cursor = self.textCursor()
        return cursor.selectionEnd() - cursor.selectionStart() == self.document().characterCount() - 1

    def _wish(self, event: QKeyEvent) -> SignalInstance | None:
        """The signal that a key asks for, where it isn't for the text itself."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            return self.undo_requested
        if event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable():
            return self.redo_requested
        if event.key() in _ENTER_KEYS and not event.modifiers() & _CTRL:
            breaks = self._manner.lines and bool(event.modifiers() & _SHIFT)
            return None if breaks or self._goes_on_listing() else self.split_requested
        cursor = self.textCursor()
        if event.key() == Qt.Key.Key_Backspace and cursor.atStart() and not cursor.hasSelection():
            return self.join_requested
        if event.matches(QKeySequence.StandardKey.Delete) and cursor.atEnd() and not cursor.hasSelection():
            return self.join_next_requested
        if event.text() == "/" and self.document().isEmpty() and self._manner.lines:
            return self.insert_requested
        return None

    def _goes_on_listing(self) -> bool:
        """Whether Enter makes another item: in a list, but not on an empty last item."""
        if not self._bullets:
            return False
        block = self.textCursor().block()
        return block.next().isValid() or bool(block.text().strip())

    def _step_out(self, event: QKeyEvent) -> int:
        """Which way a plain arrow key would leave the text: -1, 1, or 0 for not at all."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return 0
        operations = {
            Qt.Key.Key_Up: (QTextCursor.MoveOperation.Up, -1),
            Qt.Key.Key_Left: (QTextCursor.MoveOperation.Left, -1),
            Qt.Key.Key_Down: (QTextCursor.MoveOperation.Down, 1),
            Qt.Key.Key_Right: (QTextCursor.MoveOperation.Right, 1),
        }
        operation, step = operations.get(Qt.Key(event.key()), (None, 0))
        cursor = self.textCursor()
        if operation is None or cursor.hasSelection():
            return 0
        return 0 if cursor.movePosition(operation) else step

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text; where no line may break, on one line."""
        text = source.text()
        if self._manner.lines and not self._bullets and len(text.splitlines()) > 1:
            self.paste_requested.emit(text)
            return
        self.insertPlainText(text if self._manner.lines else " ".join(text.split()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.in_whole:
            self.whole_left.emit()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        outside = not 0 <= event.position().y() < self.height()
        if event.buttons() & Qt.MouseButton.LeftButton and (outside or self.in_whole):
            self.dragged_beyond.emit(event.globalPosition().toPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    # -- focus, height and looks ----------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.hint_in_focus:
            self.setPlaceholderText(self.hint_in_focus)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.hint_in_focus:
            self.setPlaceholderText("")
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._bullets:
            self._paint_bullets()

    def _paint_bullets(self) -> None:
        """A list's items are its lines; the bullets are painted, so that nobody can edit them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(Role.MUTED))
        layout, block = self.document().documentLayout(), self.document().begin()
        while block.isValid():
            line = block.layout().lineAt(0)
            middle = layout.blockBoundingRect(block).top() + line.y() + line.ascent() * _MIDDLE
            painter.drawEllipse(QPointF(_BULLET_INDENT / 2, middle), _BULLET, _BULLET)
            block = block.next()

    def _on_size_changed(self) -> None:
        height = ceil(self.document().size().height())
        if height != self.height():
            self.setFixedHeight(height)

    def _on_text_changed(self) -> None:
        if self._telling:
            self.typed.emit()

    def _on_caret_moved(self) -> None:
        if self._telling and self.hasFocus():
            self.caret_moved.emit(self.cursorRect())


def _goes_to_an_end(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    return event.matches(keys.MoveToStartOfDocument) or event.matches(keys.MoveToEndOfDocument)


def caret_after(text: str) -> int:
    """Where Qt's caret stands after that text: Qt counts an emoji as two."""
    return len(text.encode("utf-16-le")) // 2
