# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Exporting: between the sheet and the use cases."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.publishing.lacking import listed, summed
from seminarapp.application.publishing.publishing import Exported
from seminarapp.application.views.library import LibraryView
from seminarapp.application.words.naming import file_name_of
from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import SeminarappError
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.exporting.sheet import SEMINAR, SERIES, ExportSheet
from seminarapp.ui.file_export import FileExport
from seminarapp.ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class Subject:
    """What can be exported: a seminar, or where a series was chosen, that; None for none."""

    seminar: UUID | None = None
    series: UUID | None = None


class Exports(QObject):
    """Serves one sheet.

    Attributes:
        sheet: the sheet.

    Signals:
        told(str, str): something to say in the message bar, since the sheet has been closed meanwhile.
    """

    told = Signal(str, str)

    def __init__(self, desk: Desk, look: Look, chooser: FileChooser, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._subject = Subject()
        self._titles: dict[str, str] = {}
        self.sheet = ExportSheet(look, window)
        self._export = FileExport(desk, chooser, window)
        self._export.told.connect(self._on_told)
        self.sheet.scope_chosen.connect(self._show)
        self.sheet.save_requested.connect(self._on_save)

    def open(self, subject: Subject, before: QWidget | None = None) -> None:
        """Show what can be written of it, read anew."""
        self._subject, self._titles = subject, {}
        self.sheet.begin(SERIES if subject.seminar is None else SEMINAR, choice=False)
        self._show()
        self.sheet.open(self.sheet.list, before)
        self._desk.do(self._desk.activities.overview.library, partial(self._on_library, subject), saves=False)

    def _on_library(self, subject: Subject, library: LibraryView) -> None:
        if subject != self._subject:
            return
        card = next((one for one in library.seminars if one.id == subject.seminar), None)
        wanted = (card.series if card else None) or subject.series
        series = next((one for one in library.series if one.id == wanted), None)
        self._subject = Subject(card.id if card else None, series.id if series else None)
        self._titles = {SEMINAR: card.title if card else "", SERIES: series.title if series else ""}
        scope = SERIES if series is not None and (card is None or subject.series) else SEMINAR
        self.sheet.begin(scope, choice=card is not None and series is not None)
        self._show()

    def _show(self) -> None:
        self.sheet.show_what(self._titles.get(self.sheet.scope.current, ""))

    # -- writing ------------------------------------------------------------------------------------------------------

    def _on_save(self) -> None:
        of = self._subject.series if self.sheet.whole else self._subject.seminar
        if of is None:
            return
        offer = self.sheet.wished
        exporting, language = self._desk.activities.exporting, self._desk.language
        write = exporting.of_series if self.sheet.whole else exporting.of_seminar
        kind = offer.kind

        def export(path: Path) -> Exported:
            return write(of, kind, path, language)

        title = self._titles[self.sheet.scope.current]
        self._export.ask_where(
            f"{offer.title} – {title}",
            f"{file_name_of(title)}.{kind}" if kind != SEMINAR else file_name_of(title),
            offer.said_formats,
            export,
            self._on_written,
            self._on_refused,
        )

    def _on_written(self, exported: Exported) -> None:
        language = self._desk.language
        told = [self.tr("Wrote {file}").format(file=exported.target), *exported.remarks]
        told += [summed(exported.lacks, language)] if exported.lacks else []
        self._tell("\n".join(told), listed(exported.lacks, language))

    def _on_refused(self, error: SeminarappError) -> bool:
        self._tell(said_in(self._desk.language, error), trouble=True)
        return True

    def _on_told(self, text: str, kind: str) -> None:
        self._tell(text, trouble=kind == "warn")

    def _tell(self, text: str, details: str = "", *, trouble: bool = False) -> None:
        """In the sheet, or in the message bar where the sheet has been closed meanwhile."""
        if self.sheet.isVisible():
            self.sheet.tell(text, details, trouble=trouble)
        else:
            self.told.emit(text, "warn" if trouble else "info")
