# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""E-mails on their way to the mail program: files that nobody else can read, gone when the program ends."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices


class MailDrafts(QObject):
    """Keeps the drafts while the program runs: a mail program reads the file when it likes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: QTemporaryDir | None = None
        self._number = 0

    def next(self) -> Path:
        """A folder for the next drafts, not there yet."""
        if self._kept is None or not self._kept.isValid():
            self._kept = QTemporaryDir(QDir.temp().filePath("seminarapp-mail-XXXXXX"))
        self._number += 1
        return Path(self._kept.path()) / str(self._number)

    def open(self, drafts: Iterable[Path]) -> list[Path]:
        """Hand the drafts to the desktop's mail program; returns those that no program takes."""
        return [one for one in drafts if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(one)))]
