# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Importing a saved chat from the live page: which file, and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from seminarapp.application.moderating.questioning import ChatReport
from seminarapp.application.records.chat import LeftOut
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.page import LivePage


class ChatImport(QObject):
    """Asks for the chat's file and says how many questions it held.

    Signals:
        told(str, str): something to say in the message bar, and how much it matters.
    """

    told = Signal(str, str)

    def __init__(self, desk: Desk, chooser: FileChooser, page: LivePage) -> None:
        super().__init__(page)
        self._desk = desk
        self._chooser = chooser
        self._page = page
        page.chat_requested.connect(self._on_requested)

    def _on_requested(self) -> None:
        suffixes = self.tr("Saved chats (*.txt);;All files (*)")
        self._chooser.to_read(self._page, self.tr("Import a chat"), suffixes, self._on_file)

    def _on_file(self, path: Path) -> None:
        seminar = self._page.console.seminar
        if seminar is not None:
            take_in = partial(self._desk.activities.questioning.import_chat, path, seminar)
            self._desk.do(take_in, self._on_imported)

    def _on_imported(self, report: ChatReport) -> None:
        audience = self._page.console.audience
        if report.questions:
            audience.altered.emit()
        audience.read_again()
        parts = [self.tr("Audience questions from the chat: {count}.").format(count=report.questions)]
        if report.known:
            parts.append(self.tr("There already: {count}.").format(count=report.known))
        left_out = self._left_out(report)
        if left_out:
            parts.append(self.tr("Left out – {what}.").format(what=left_out))
        self.told.emit(" ".join(parts), "info")

    def _left_out(self, report: ChatReport) -> str:
        words = {
            LeftOut.NO_QUESTION: self.tr("without a question: {count}"),
            LeftOut.REACTION: self.tr("reactions: {count}"),
            LeftOut.REPLY: self.tr("replies: {count}"),
            LeftOut.PRIVATE: self.tr("private: {count}"),
            LeftOut.NOTICE: self.tr("notices: {count}"),
        }
        return ", ".join(words[reason].format(count=count) for reason, count in report.left_out.items())
