# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Choosing a file: the one port through which the window asks for a name, so that a test can answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


class FileChooser(Protocol):
    """Asks which file; never blocks the loop, and says nothing when the user thinks better of it."""

    def to_read(self, parent: QWidget, title: str, suffixes: str, then: Callable[[Path], object]) -> None:
        """Ask for a file that exists. `suffixes` is like “Seminar files (*.json)”."""

    def to_write(
        self, parent: QWidget, title: str, suffixes: str, proposed: str, then: Callable[[Path], object]
    ) -> None:
        """Ask where to write; the platform's dialog asks before it names a file that exists."""


class DialogChooser:
    """The platform's file dialogs, opened without a nested loop; each opens in the folder last used."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` is where the first dialog opens; the user's home where none is given."""
        self._folder = str(folder or Path.home())

    def to_read(self, parent: QWidget, title: str, suffixes: str, then: Callable[[Path], object]) -> None:
        """Ask for a file that exists."""
        dialog = QFileDialog(parent, title, self._folder, suffixes)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, then)

    def to_write(
        self, parent: QWidget, title: str, suffixes: str, proposed: str, then: Callable[[Path], object]
    ) -> None:
        """Ask where to write; a name without a suffix gets that of the proposed name."""
        dialog = QFileDialog(parent, title, self._folder, suffixes)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(proposed).suffix)
        dialog.selectFile(proposed)
        self._ask(dialog, then)

    def _ask(self, dialog: QFileDialog, then: Callable[[Path], object]) -> None:
        def on_chosen(name: str) -> None:
            self._folder = str(Path(name).parent)
            then(Path(name))

        dialog.fileSelected.connect(on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
