# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Exporting: which files the article can become, and the menu of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from seminarapp.application.publishing.publishing import (
    CALENDAR_KIND,
    CAPTIONS_KIND,
    MAIL_SUFFIX,
    SEMINAR_KIND,
)
from seminarapp.application.words.naming import file_name_of
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.file_export import FileExport, Format, Wish
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.copying import Copying

ARTICLE, PROGRAMME = "article", "programme"
CHAPTERS, CAPTURES = "chapters", "captures"


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
            (ARTICLE, MAIL_SUFFIX): QCoreApplication.translate("Export", "Article as an e-mail draft"),
            (PROGRAMME, ".pdf"): QCoreApplication.translate("Export", "Programme as PDF"),
            (CHAPTERS, ".txt"): QCoreApplication.translate("Export", "Chapters for a video’s description"),
            (CAPTIONS_KIND, ".vtt"): QCoreApplication.translate("Export", "Captions of the recording"),
            (CAPTURES, ".xlsx"): QCoreApplication.translate("Export", "Notes and quotes as a spreadsheet"),
            (CALENDAR_KIND, ".ics"): QCoreApplication.translate("Export", "Calendar entry"),
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
    Target(ARTICLE, MAIL_SUFFIX, "send"),
    Target(PROGRAMME, ".pdf", "calendar"),
    Target(CHAPTERS, ".txt", "list"),
    Target(CAPTIONS_KIND, ".vtt", "captions"),
    Target(CAPTURES, ".xlsx", "quote"),
    Target(CALENDAR_KIND, ".ics", "calendar"),
    Target(SEMINAR_KIND, ".json", "save"),
)


class Exporting(QObject):
    """Writes documents where the user wants them.

    Signals:
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
        more_requested: show every file for other programs.
    """

    told = Signal(str, str)
    more_requested = Signal()

    def __init__(self, desk: Desk, chooser: FileChooser, window: QWidget) -> None:
        super().__init__(window)
        self._export = FileExport(desk, chooser, window)
        self._export.told.connect(self.told)
        self._copying = Copying(desk, self)
        self._copying.told.connect(self.told)
        self._seminar: UUID | None = None
        self._title = ""
        self._published = False

    def show_seminar(self, seminar: UUID, title: str, *, published: bool = False) -> None:
        """What is exported from now on, and what files are called; of a `published` article, the edition."""
        self._seminar, self._title, self._published = seminar, title, published

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
        if self._published:
            self._add_working_copy(look, menu)
        menu.addSeparator()
        copy = QCoreApplication.translate("Actions", "Copy the article")
        menu.addAction(look.icon("copy"), copy).triggered.connect(self._on_copy)
        text = QCoreApplication.translate("Actions", "Print the programme …")
        menu.addAction(look.icon("printer"), text).triggered.connect(self._on_print)
        menu.addAction(look.icon("download"), self.tr("For other programs…")).triggered.connect(self._on_more)
        return menu

    def _add_working_copy(self, look: Look, menu: QMenu) -> None:
        """The article’s entries give the edition; what is written on can be read on paper before it is the next one."""
        inner = menu.addMenu(look.icon("pencil"), self.tr("Working copy"))
        inner.setAccessibleName(inner.title())
        for target in TARGETS:
            if target.kind == ARTICLE:
                action = inner.addAction(look.icon(target.icon), target.name)
                action.triggered.connect(partial(self._on_working_copy, target))

    def ask(self, target: Target, *, then_open: bool = False, working_copy: bool = False) -> None:
        """Ask where to write a document, write it there, and perhaps open it in the desktop's viewer."""
        if self._seminar is None:
            return
        name = file_name_of(self._title) + ("" if target.kind == ARTICLE else f".{target.kind}")
        if working_copy:
            name += ".draft"
        formats = (Format(target.suffix, target.name),)
        wish = Wish(self._seminar, target.kind, target.name, name, formats, working_copy=working_copy)
        self._export.ask(wish, then_open=then_open)

    def copy_article(self) -> None:
        """Put the article on the clipboard, formatted and as plain text."""
        if self._seminar is not None:
            self._copying.copy(self._seminar)

    def print_programme(self) -> None:
        """Write the programme as PDF where the user wants it, and open it: every viewer prints."""
        self.ask(Target(PROGRAMME, ".pdf"), then_open=True)

    def _on_more(self) -> None:
        self.more_requested.emit()

    def _on_copy(self) -> None:
        self.copy_article()

    def _on_print(self) -> None:
        self.print_programme()

    def _on_chosen(self, target: Target, _checked: bool = False) -> None:
        self.ask(target)

    def _on_working_copy(self, target: Target, _checked: bool = False) -> None:
        self.ask(target, working_copy=True)
