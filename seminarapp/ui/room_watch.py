# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Says that the disk is nearly full while there is still room to save a little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from seminarapp.ui.widgets.message_bar import Message, MessageKind

if TYPE_CHECKING:  # the use cases come with the library, on the store's thread
    from seminarapp.ui.desk import Desk

KEY = "room"
"""What its message is about."""


class RoomWatch(QObject):
    """Hears from the store's thread that the last reserve is being used, and that it is back.

    Signals:
        told(Message): there is hardly any room.
        mended(str): there is room again; the key of the message to take away.
    """

    told = Signal(object)
    mended = Signal(str)
    _changed = Signal(bool)  # brings it to the Qt thread

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._changed.connect(self._on_changed)
        keeper = desk.activities.keeper
        desk.do(lambda: keeper.watch_room(self._changed.emit), saves=False)

    def _on_changed(self, short: bool) -> None:
        if short:
            text = self.tr(
                "The disk is full. What is noted now goes into the last reserve: free some space soon."
            )
            self.told.emit(Message(MessageKind.WARN, text, key=KEY))
        else:
            self.mended.emit(KEY)
