# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Choosing a file: the one port through which the window asks for a name, so that a test can answer."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:  # loaded when something is printed
    from PySide6.QtPrintSupport import QPrinter

_SUFFIX = re.compile(r"\(\*(\.[\w.]+)\)$")
"""What a filter lets through."""


class FileChooser(Protocol):
    """Asks which file; never blocks the loop, and says nothing when the user thinks better of it."""

    def to_read(self, parent: QWidget, title: str, suffixes: str, then: Callable[[Path], object]) -> None:
        """Ask for a file that exists. `suffixes` is like “Seminar files (*.json)”."""

    def to_write(
        self, parent: QWidget, title: str, suffixes: str, proposed: str, then: Callable[[Path], object]
    ) -> None:
        """Ask where to write; the platform's dialog asks before it names a file that exists."""

    def to_folder(self, parent: QWidget, title: str, then: Callable[[Path], object]) -> None:
        """Ask for a folder to write into."""

    def to_print(self, parent: QWidget, printer: QPrinter, then: Callable[[], object]) -> None:
        """Ask on which printer and which pages; what is chosen is set on the printer."""


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
        dialog.filterSelected.connect(partial(_follow_filter, dialog))
        self._ask(dialog, then)

    def to_folder(self, parent: QWidget, title: str, then: Callable[[Path], object]) -> None:
        """Ask for a folder to write into."""
        dialog = QFileDialog(parent, title, self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog, then)

    def to_print(self, parent: QWidget, printer: QPrinter, then: Callable[[], object]) -> None:
        """Ask on which printer and which pages."""
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, parent)
        dialog.accepted.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _ask(self, dialog: QFileDialog, then: Callable[[Path], object]) -> None:
        def on_chosen(name: str) -> None:
            self._folder = str(Path(name).parent)
            then(Path(name))

        dialog.fileSelected.connect(on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _follow_filter(dialog: QFileDialog, chosen: str) -> None:
    """Another format was chosen, as “Table (CSV) (*.csv)”: the name that stands there gets its suffix."""
    found = _SUFFIX.search(chosen)
    if found is None:
        return
    dialog.setDefaultSuffix(found[1].lstrip("."))
    named = dialog.selectedFiles()
    if named and (name := Path(named[0])).suffix:
        dialog.selectFile(name.name.removesuffix(name.suffix) + found[1])
