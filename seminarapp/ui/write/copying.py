# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Copying the article: formatted for a CMS or a word processor, and plain for what takes no more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from seminarapp.application.publishing.publishing import Publishing
from seminarapp.ui.desk import Desk

_KIND, _RICH, _PLAIN = "article", ".fragment.html", ".txt"


@dataclass(frozen=True, slots=True)
class Copied:
    """One article in both forms; `remarks` are what either writer warned of, each once."""

    rich: str
    plain: str
    remarks: tuple[str, ...]


class Copying(QObject):
    """Puts the article on the clipboard as the documents are, not as the editor shows it.

    A refused quote leaves the clipboard as it was.

    Signals:
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    told = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def copy(self, seminar: UUID) -> None:
        """Make the seminar's article on the store's thread, then put it on the clipboard."""
        self._desk.do(partial(_make, self._desk.activities.publishing, seminar), self._on_made, saves=False)

    def _on_made(self, copied: Copied) -> None:
        data = QMimeData()
        data.setHtml(copied.rich)
        data.setText(copied.plain)
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(self.tr("Copied the article: paste it, formatted or as plain text"), "info")
        for remark in copied.remarks:
            self.told.emit(remark, "warn")


def _make(publishing: Publishing, seminar: UUID) -> Copied:
    rich = publishing.make(seminar, _KIND, _RICH)
    plain = publishing.make(seminar, _KIND, _PLAIN)
    remarks = tuple(dict.fromkeys((*rich.remarks, *plain.remarks)))
    return Copied(rich.data.decode("utf-8"), plain.data.decode("utf-8"), remarks)
