# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One quote under review: its words, what was approved, and what can be recorded of it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.values import ApprovalState
from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Ground, Tone, mark
from seminarapp.ui.widgets.badge import Badge
from seminarapp.ui.widgets.button import IconButton
from seminarapp.ui.widgets.row_editor import RowEditor
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.names import APPROVAL_BADGES, approval_name
from seminarapp.ui.write.side.review.wording import Wording

_BUTTON = 28


class Answer(StrEnum):
    """What can be recorded of a quote without writing anything."""

    APPROVED = "approved"
    DECLINED = "declined"
    NO_REPLY = "no_reply"
    REVOKED = "revoked"


class QuoteCard(QFrame):
    """Takes the keyboard; its buttons show while it has it, or the mouse is there.

    Signals:
        answered(UUID, Answer): record that of this quote.
        amended(UUID, str): its speaker approves these words.
        send_requested: ask its speaker.
        history_requested(UUID): tell what happened to it.
        step_requested(int): the keyboard is to go so many quotes further.
    """

    answered = Signal(object, object)
    amended = Signal(object, str)
    send_requested = Signal()
    history_requested = Signal(object)
    step_requested = Signal(int)

    def __init__(self, look: Look, quote: CaptureView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._quote = quote
        self._editor: RowEditor | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        state = approval_name(quote.approval)
        self.setAccessibleName(f"{state}: {quote.text}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, Space.SMALL, 10, Space.SMALL)
        self._column.setSpacing(Space.TIGHT)
        amended = bool(quote.approved_text) and quote.approved_text != quote.text
        self._column.addWidget(Wording(look, quote.text, Role.MUTED if amended else Role.TEXT))
        if amended:
            self._add_approved(quote.approved_text)
        self._history = Wording(look, "", Role.MUTED, interface_font(Size.SMALL))
        self._history.hide()
        self._column.addLayout(self._foot(state))
        self._column.addWidget(self._history)
        self._show_focus(focused=False)

    @property
    def quote(self) -> CaptureView:
        """Which quote it is."""
        return self._quote

    @property
    def editor(self) -> RowEditor | None:
        """Where another wording is being written, if it is."""
        return self._editor

    def _add_approved(self, words: str) -> None:
        label = Text(
            self.tr("Approved wording"), size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.OK, wrap=True
        )
        self._column.addWidget(label)
        self._column.addWidget(Wording(self._look, words))

    def _foot(self, state: str) -> QHBoxLayout:
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.HAIR)
        self._row.addWidget(Badge(state, APPROVAL_BADGES[self._quote.approval]))
        self._row.addStretch(1)
        self._row.addStrut(_BUTTON)
        self._buttons: dict[str, IconButton] = {}
        return self._row

    def _offer_buttons(self) -> None:
        """The buttons show where the mouse or the keys are, so that the list stays calm; made when first wanted."""
        near = self.hasFocus() or self.underMouse()
        if near and not self._buttons:
            self._make_buttons()
        for button in self._buttons.values():
            button.setVisible(near)

    def _make_buttons(self) -> None:
        for icon, name, key, act in (
            ("check", self.tr("Approved"), "A", partial(self._answer, Answer.APPROVED)),
            ("pencil", self.tr("Approved with another wording"), "W", self.write_wording),
            ("x", self.tr("Declined"), "D", partial(self._answer, Answer.DECLINED)),
            ("clock", self.tr("No reply"), "N", partial(self._answer, Answer.NO_REPLY)),
            ("undo-2", self.tr("Take back what was recorded"), "R", partial(self._answer, Answer.REVOKED)),
            ("history", self.tr("What happened to it"), "H", self._ask_history),
        ):
            button = IconButton(self._look, icon, name, size=14)
            button.set_name(name, key)
            button.setFixedSize(_BUTTON, _BUTTON)
            button.setFocusPolicy(
                Qt.FocusPolicy.NoFocus
            )  # Tab goes from quote to quote; the keys do the same
            button.clicked.connect(_Call(act))
            self._row.addWidget(button)
            self._buttons[key] = button
        # What can't be recorded of it now.
        state = self._quote.approval
        self._buttons["N"].setEnabled(state in (ApprovalState.SENT, ApprovalState.NO_REPLY))
        self._buttons["R"].setEnabled(state is not ApprovalState.DRAFT)

    def write_wording(self) -> None:
        """Write the approved wording under the original; Enter records it, Escape leaves all as it was."""
        if self._editor is not None:
            return
        editor = RowEditor(self._quote.published_text, as_quote=True, indent=0)
        editor.words.setAccessibleName(self.tr("Approved wording"))
        editor.setFixedHeight(104)
        editor.finished.connect(self._on_written)
        self._editor = editor
        self._column.insertWidget(1, editor)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_written(self, text: str) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            editor.hide()
            editor.deleteLater()
        if text:
            self.amended.emit(self._quote.id, text)

    def show_history(self, lines: Iterable[str]) -> None:
        """Fold out what happened to the quote."""
        self._history.set_text("\n".join(lines))
        self._history.show()

    def _ask_history(self) -> None:
        if self._history.isVisible():
            self._history.hide()
        else:
            self.history_requested.emit(self._quote.id)

    def _answer(self, answer: Answer) -> None:
        self.answered.emit(self._quote.id, answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        letter = key.name.removeprefix("Key_")
        if plain and key in steps:
            self.step_requested.emit(steps[key])
        elif plain and letter in self._buttons:
            self._buttons[letter].click()
        elif plain and key == Qt.Key.Key_S:
            self.send_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus(focused=False)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._offer_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._offer_buttons()

    def _show_focus(self, *, focused: bool) -> None:
        mark(self, "role", Ground.CHOSEN if focused else "")
        self._offer_buttons()


class _Call:
    """Calls without what Qt’s signal carries."""

    def __init__(self, act: object) -> None:
        self._act = act

    def __call__(self, _checked: bool = False) -> None:
        self._act()  # type: ignore[operator]  # one of the callables above
