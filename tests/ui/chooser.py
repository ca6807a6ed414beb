# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Answers to `ui.choosing.FileChooser`, as a user would who knows what to choose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget


@dataclass
class KnowingChooser:
    """Chooses `answer`, or thinks better of it where there is none.

    Attributes:
        proposed: the names that were proposed to write to.
    """

    answer: Path | None = None
    proposed: list[str] = field(default_factory=list)

    def to_read(self, parent: QWidget, title: str, suffixes: str, then: Callable[[Path], object]) -> None:
        if self.answer is not None:
            then(self.answer)

    def to_write(
        self, parent: QWidget, title: str, suffixes: str, proposed: str, then: Callable[[Path], object]
    ) -> None:
        self.proposed.append(proposed)
        if self.answer is not None:
            then(self.answer)

    def to_folder(self, parent: QWidget, title: str, then: Callable[[Path], object]) -> None:
        if self.answer is not None:
            then(self.answer)

    def to_print(self, parent: QWidget, printer: QPrinter, then: Callable[[], object]) -> None:
        if self.answer is not None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(self.answer))
            then()
