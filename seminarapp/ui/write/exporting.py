# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Exporting: which files the article can become, asking where to, and telling what was written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from seminarapp.application.publishing import SEMINAR_KIND, Exported
from seminarapp.ui.choosing import FileChooser, file_name_of
from seminarapp.ui.desk import Desk
from seminarapp.ui.theme.look import Look

ARTICLE, PROGRAMME = "article", "programme"


@dataclass(frozen=True, slots=True)
class Target:
    """A document in one format."""

    kind: str
    suffix: str
    icon: str = "file-text"

    @property
    def name(self) -> str:
        """What the menu calls it."""
        names = {
            (ARTICLE, ".html"): QCoreApplication.translate("Export", "Article as a web page"),
            (ARTICLE, ".fragment.html"): QCoreApplication.translate("Export", "Article as HTML to paste"),
            (ARTICLE, ".pdf"): QCoreApplication.translate("Export", "Article as PDF"),
            (ARTICLE, ".docx"): QCoreApplication.translate("Export", "Article for Word"),
            (ARTICLE, ".md"): QCoreApplication.translate("Export", "Article as Markdown"),
            (ARTICLE, ".txt"): QCoreApplication.translate("Export", "Article as plain text"),
            (PROGRAMME, ".pdf"): QCoreApplication.translate("Export", "Programme as PDF"),
            (SEMINAR_KIND, ".json"): QCoreApplication.translate("Export", "Seminar file"),
        }
        return names[self.kind, self.suffix]


TARGETS = (
    Target(ARTICLE, ".html"),
    Target(ARTICLE, ".fragment.html", "copy"),
    Target(ARTICLE, ".pdf"),
    Target(ARTICLE, ".docx"),
    Target(ARTICLE, ".md", "hash"),
    Target(ARTICLE, ".txt"),
    Target(PROGRAMME, ".pdf", "calendar"),
    Target(SEMINAR_KIND, ".json", "save"),
)


class Exporting(QObject):
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
        self._seminar: UUID | None = None
        self._title = ""

    def show_seminar(self, seminar: UUID, title: str) -> None:
        """What is exported from now on, and what files are called."""
        self._seminar, self._title = seminar, title

    def menu(self, look: Look, parent: QWidget) -> QMenu:
        """A menu of everything that can be exported."""
        menu = QMenu(parent)
        menu.setAccessibleName(self.tr("Export"))
        for target in TARGETS:
            if target.kind != ARTICLE and menu.actions() and menu.actions()[-1].data() == ARTICLE:
                menu.addSeparator()
            action = menu.addAction(look.icon(target.icon), target.name)
            action.setData(target.kind)
            action.triggered.connect(partial(self._on_chosen, target))
        menu.addSeparator()
        text = QCoreApplication.translate("Actions", "Print the programme …")
        menu.addAction(look.icon("printer"), text).triggered.connect(self._on_print)
        return menu

    def ask(self, target: Target, *, then_open: bool = False) -> None:
        """Ask where to write a document, write it there, and perhaps open it in the desktop's viewer."""
        if self._seminar is None:
            return
        name = file_name_of(self._title)
        proposed = f"{name}{'' if target.kind == ARTICLE else f'.{target.kind}'}{target.suffix}"
        suffixes = f"{target.name} (*{target.suffix})"
        write = partial(self._write, self._seminar, target, then_open)
        self._chooser.to_write(self._window, target.name, suffixes, proposed, write)

    def print_programme(self) -> None:
        """Write the programme as PDF where the user wants it, and open it: every viewer prints."""
        self.ask(Target(PROGRAMME, ".pdf"), then_open=True)

    def _on_print(self) -> None:
        self.print_programme()

    def _on_chosen(self, target: Target, _checked: bool = False) -> None:
        self.ask(target)

    def _write(self, seminar: UUID, target: Target, then_open: bool, path: Path) -> None:
        named = with_suffix(path, target.suffix)
        export = partial(self._desk.activities.publishing.export, seminar, target.kind, named)
        # The dialog has asked about the file it was given, and not about the one with the suffix.
        call = export if named == path else partial(_unless_there, named, export)
        self._desk.do(call, partial(self._on_exported, then_open), saves=False)

    def _on_exported(self, then_open: bool, exported: Exported | Path) -> None:
        if isinstance(exported, Path):
            text = self.tr("{file} is there already: choose that very name to write over it, or another")
            self.told.emit(text.format(file=exported), "warn")
            return
        self.told.emit(self.tr("Wrote {file}").format(file=exported.target), "info")
        for remark in exported.remarks:
            self.told.emit(remark, "warn")
        if then_open:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(exported.target)))


def with_suffix(path: Path, suffix: str) -> Path:
    """The path with a suffix that says which format it has, where it hasn't got it."""
    if path.name.lower().endswith(suffix):
        return path
    bare = path.name.removesuffix(path.suffix) if suffix.endswith(path.suffix.lower()) else path.name
    return path.with_name(bare + suffix)


def _unless_there(path: Path, export: Callable[[], Exported]) -> Exported | Path:
    """Write a file that isn't there yet; else its path. Runs on the store's thread."""
    return path if path.exists() else export()
