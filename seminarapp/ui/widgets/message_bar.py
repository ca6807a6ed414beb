# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What went wrong and what to do about it: a bar that stays until it is dealt with, never a dialog."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import mark
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.text import Text


class MessageKind(StrEnum):
    """How much it matters."""

    INFO = "info"
    WARN = "warn"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """One line for the user; `action` is the text of a button that does something about it, "" for none.

    `key` says what the message is about: a newer one about the same takes its place.
    """

    kind: MessageKind
    text: str
    action: str = ""
    key: str = ""


_ICONS = {
    MessageKind.INFO: ("info", Role.ACCENT),
    MessageKind.WARN: ("triangle-alert", Role.WARN),
    MessageKind.ERROR: ("octagon-alert", Role.OVER),
}


class MessageBar(QFrame):
    """Shows the newest message; when it is closed, the one before. Announces each to assistive technology.

    Signals:
        left: the keys were here, and the user is done with that.
        action_requested(Message): the user pressed the message's button; the message is closed.
        message_closed(Message): the user closed the message.
    """

    left = Signal()
    action_requested = Signal(object)
    message_closed = Signal(object)

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._messages: list[Message] = []
        self._icon = QLabel()
        self._icon.setFixedSize(18, 18)
        self._text = Text(wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = Button(look, "")
        self._close = IconButton(look, "x", self.tr("Close the message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE + Space.TIGHT, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._action.clicked.connect(self._on_action)
        self._close.clicked.connect(self._on_close)
        look.theme_changed.connect(self._show)
        self.hide()

    @property
    def current(self) -> Message | None:
        """The message that shows."""
        return self._messages[-1] if self._messages else None

    def has(self, message: Message) -> bool:
        """Whether it shows, or waits behind another."""
        return message in self._messages

    def take_keys(self) -> None:
        """Put the keys on the message's button, or on the one that closes it; without a message, nothing is done."""
        if self.current is not None:
            button = self._action if self.current.action else self._close
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_message(self, message: Message) -> None:
        """Show and announce a message, over those that wait."""
        self.withdraw(message.key)
        if message in self._messages:
            self._messages.remove(message)
        self._messages.append(message)
        self._show()
        self._announce(message)

    def withdraw(self, key: str) -> None:
        """Take away what was said about `key`, since it holds no more; "" is about nothing."""
        self._messages = [message for message in self._messages if not key or message.key != key]
        self._show()

    def _show(self) -> None:
        message = self.current
        had_keys = self._action.hasFocus() or self._close.hasFocus()
        self.setVisible(message is not None)
        if message is None:
            if had_keys:
                self.left.emit()
            return
        icon, role = _ICONS[message.kind]
        mark(self, "message", message.kind)
        self._icon.setPixmap(self._look.pixmap(icon, role, 18))
        self._text.setText(message.text)
        self.setAccessibleName(message.text)
        self._action.set_text(message.action)
        self._action.setVisible(bool(message.action))
        if had_keys and not (self._action.hasFocus() or self._close.hasFocus()):
            self.take_keys()  # their button went with the message before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _announce(self, message: Message) -> None:
        event = QAccessibleAnnouncementEvent(self, message.text)
        if message.kind is MessageKind.ERROR:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _on_action(self) -> None:
        message = self._messages.pop()
        self._show()
        self.action_requested.emit(message)

    def _on_close(self) -> None:
        message = self._messages.pop()
        self._show()
        self.message_closed.emit(message)
