# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""After a program that was killed: back to the panel that goes on, and what belongs to a closed one is offered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from seminarapp.ui.top_bar import LIVE
from seminarapp.ui.widgets.message_bar import Message, MessageKind

if TYPE_CHECKING:  # the use cases come with the library, on the store's thread
    from seminarapp.application.views.draft import Returned
    from seminarapp.ui.desk import Desk

_SHOWN = 120  # letters of a draft in the message bar; all of them are copied


class Resuming(QObject):
    """Looks once, when the library is open, for drafts of an earlier run.

    A draft whose session goes on leads to its live page, where it is put back on the line. Any other is offered in the
    message bar, at every start, until its user lets go of it; nothing is thrown away otherwise.

    Signals:
        seminar_requested(UUID, str): a panel goes on: open it in that workspace.
        told(Message): something to say.
    """

    seminar_requested = Signal(object, str)
    told = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._drafting = desk.activities.drafting
        self._offered: dict[str, Returned] = {}
        desk.do(self._drafting.come_back, self._on_back, saves=False)

    def take(self, message: Message) -> bool:
        """Do what the button of one of our messages says; False when it is somebody else's message."""
        returned = self._offered.get(message.key)
        if returned is None:
            return False
        if message.kind is MessageKind.WARN:
            QApplication.clipboard().setText(_words(returned))
            text = self.tr("The text is copied. Paste it where it belongs; then it can be let go of here.")
            self.told.emit(Message(MessageKind.INFO, text, action=self.tr("Let go"), key=message.key))
        else:
            del self._offered[message.key]
            self._drafting.let_go(returned.draft.seminar)
        return True

    def _on_back(self, returned: tuple[Returned, ...]) -> None:
        if self._drafting.set_aside:
            text = self.tr("Half-typed notes could not be read. Their file was set aside: {file}")
            name = Path(self._drafting.set_aside).name
            self.told.emit(Message(MessageKind.WARN, text.format(file=name), key="draft set aside"))
        for one in returned:
            if not one.is_open:
                self._offer(one)
        open_ones = [one for one in returned if one.is_open]
        if open_ones:
            self.seminar_requested.emit(open_ones[-1].draft.seminar, LIVE)

    def _offer(self, returned: Returned) -> None:
        text = self.tr("A note was half typed when “{title}” ended: {words}")
        if not returned.title:
            text = self.tr("A note was half typed in a seminar that is not in this library: {words}")
        words = " ".join(_words(returned).split())
        words = words if len(words) <= _SHOWN else words[:_SHOWN].rstrip() + " …"
        key = f"draft {returned.draft.seminar}"
        self._offered[key] = returned
        said = text.format(title=returned.title, words=words)
        self.told.emit(Message(MessageKind.WARN, said, action=self.tr("Copy"), key=key))


def _words(returned: Returned) -> str:
    """All that was typed, a line each."""
    draft = returned.draft
    return "\n".join([*(entry.text for entry in draft.entries), *([draft.text] if draft.text else [])])
