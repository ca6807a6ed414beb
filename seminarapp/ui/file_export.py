# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Writing a document to a file of the user's choice: asking where to, and telling what was written or refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from seminarapp.application.publishing.lacking import in_full
from seminarapp.application.publishing.publishing import Exported
from seminarapp.domain.errors import SeminarappError
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Format:
    """A suffix a document can be written in, and what the file dialog calls such a file."""

    suffix: str
    name: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be written.

    Attributes:
        kind: of the document.
        title: of the file dialog.
        proposed: the file's name without its suffix.
        formats: the suffixes the user may choose from; a name without any of them gets the first.
        working_copy: of a published article, what is being worked on.
    """

    seminar: UUID
    kind: str
    title: str
    proposed: str
    formats: tuple[Format, ...]
    working_copy: bool = False


class FileExport(QObject):
    """Writes documents where the user wants them.

    Signals:
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    told = Signal(str, str)

    def __init__(self, desk: Desk, chooser: FileChooser, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._chooser = chooser
        self._window = window

    def ask(self, wish: Wish, *, then_open: bool = False) -> None:
        """Ask where to write a document, write it there, and perhaps open it in the desktop's viewer."""
        activities, spoken = self._desk.activities, self._desk.language

        def export(path: Path) -> Exported:
            publish = activities.publishing.export
            write = partial(publish, wish.seminar, wish.kind, path, working_copy=wish.working_copy)
            return activities.exporting.of_seminar(wish.seminar, wish.kind, path, spoken, write)

        self.ask_where(wish.title, wish.proposed, wish.formats, export, partial(self._on_exported, then_open))

    def ask_where(
        self,
        title: str,
        proposed: str,
        formats: Sequence[Format],
        export: Callable[[Path], Exported],
        then: Callable[[Exported], object],
        otherwise: Callable[[SeminarappError], object] | None = None,
    ) -> None:
        """Ask where to write something, and write it there; no file is written over that the dialog hasn't asked about.

        Args:
            export: writes it, on the store's thread.
            then: gets what was written, on the Qt thread.
            otherwise: gets a refusal there, before the message bar shows it; where it returns True, the bar does not.
        """
        filters = ";;".join(f"{one.name} (*{one.suffix})" for one in formats)
        write = partial(self._write, [one.suffix for one in formats], export, then, otherwise)
        self._chooser.to_write(self._window, title, filters, proposed + formats[0].suffix, write)

    def _write(
        self,
        suffixes: Sequence[str],
        export: Callable[[Path], Exported],
        then: Callable[[Exported], object],
        otherwise: Callable[[SeminarappError], object] | None,
        path: Path,
    ) -> None:
        named = with_suffix(path, suffixes)
        # The dialog has asked about the file it was given, and not about the one with the suffix.
        call = partial(export if named == path else partial(_unless_there, export), named)
        self._desk.do(call, partial(self._on_written, then), otherwise=otherwise, saves=False)

    def _on_written(self, then: Callable[[Exported], object], exported: Exported | Path) -> None:
        if isinstance(exported, Path):
            text = self.tr("{file} is there already: choose that very name to write over it, or another")
            self.told.emit(text.format(file=exported), "warn")
        else:
            then(exported)

    def _on_exported(self, then_open: bool, exported: Exported) -> None:
        written = self.tr("Wrote {file}").format(file=exported.target)
        lacking = in_full(exported.lacks, self._desk.language)
        self.told.emit(". ".join(part for part in (written, lacking) if part), "info")
        for remark in exported.remarks:
            self.told.emit(remark, "warn")
        if then_open:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(exported.target)))


def with_suffix(path: Path, suffixes: Sequence[str]) -> Path:
    """The path with a suffix that says which format it has: one of those, and the first where it has none of them."""
    if any(path.name.lower().endswith(suffix) for suffix in suffixes):
        return path
    suffix = suffixes[0]
    bare = path.name.removesuffix(path.suffix) if suffix.endswith(path.suffix.lower()) else path.name
    return path.with_name(bare + suffix)


def _unless_there(export: Callable[[Path], Exported], path: Path) -> Exported | Path:
    """Write a file that isn't there yet; else its path. Runs on the store's thread."""
    return path if path.exists() else export(path)
