# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Handing out: between the sheet and the use cases. What is shown is made anew before it is saved or printed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from seminarapp.application.publishing.handing_out import HandedOut
from seminarapp.application.publishing.issuing import SheetStanding
from seminarapp.application.publishing.publishing import Exported, Printable
from seminarapp.application.views.plan import PlanView
from seminarapp.application.words.naming import file_name_of
from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.handout import HandoutKind
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.file_export import FileExport, Format
from seminarapp.ui.handouts.names import called
from seminarapp.ui.handouts.pages import Picture, pictured
from seminarapp.ui.handouts.print_job import prepare
from seminarapp.ui.handouts.printing import Printing
from seminarapp.ui.handouts.sheet import HandoutSheet
from seminarapp.ui.theme.look import Look

_ONLY_PDF = (HandoutKind.CUE_CARDS, HandoutKind.NAME_SIGNS)


class Handing(QObject):
    """Serves one sheet.

    Attributes:
        sheet: the sheet.

    Signals:
        seminar_changed(UUID): something of it was recorded.
    """

    seminar_changed = Signal(object)

    def __init__(self, desk: Desk, look: Look, chooser: FileChooser, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._chooser = chooser
        self._window = window
        self._plan: PlanView | None = None
        self._standing: tuple[SheetStanding, ...] = ()
        self._ready: Printable | None = None
        self.sheet = HandoutSheet(look, window)
        self._export = FileExport(desk, chooser, window)
        self._export.told.connect(self._on_told)
        self._printing = Printing(desk, self)
        self._printing.went_on.connect(self.sheet.show_printing)
        self._printing.ended.connect(self.sheet.end_printing)
        self._printing.handed_out.connect(self._on_handed)
        self._printing.failed.connect(self._on_print_failed)
        self.sheet.stop_requested.connect(self._printing.stop)
        self.sheet.wish_changed.connect(self._on_wish)
        self.sheet.preview.page_wanted.connect(self._draw)
        self.sheet.save_requested.connect(self._on_save)
        self.sheet.print_requested.connect(self._on_print)
        self.sheet.all_requested.connect(self._on_all)

    def open(self, seminar: UUID, before: QWidget | None = None) -> None:
        """Show the sheets of a seminar, read anew."""
        self.sheet.open(self.sheet.list, before)
        plan = partial(self._desk.activities.overview.plan, seminar)
        self._desk.do(plan, self._on_plan, saves=False)

    def _on_plan(self, plan: PlanView) -> None:
        if self._plan is None or self._plan.card.id != plan.card.id:
            self._standing = ()
            self.sheet.begin(plan.card.language)
        self._plan = plan
        self._read()
        self._make()

    # -- reading and looking ------------------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._plan is not None:
            seminar = self._plan.card.id
            standing = partial(self._desk.activities.handing_out.standing, seminar)
            self._desk.do(standing, partial(self._on_standing, seminar), saves=False)

    def _on_standing(self, seminar: UUID, standing: tuple[SheetStanding, ...]) -> None:
        if self._plan is not None and seminar == self._plan.card.id:
            self._standing = standing
            self.sheet.show_standing(standing, self._desk.language)

    def _on_wish(self) -> None:
        self.sheet.show_standing(self._standing, self._desk.language)
        self.sheet.preview.page = 0
        self._make()

    def _make(self) -> None:
        """Make the sheet that is wished, to be looked at."""
        if self._plan is None:
            return
        wished = self.sheet.wished
        make = partial(self._desk.activities.handing_out.printable, self._plan.card.id, *wished)
        then = partial(self._on_made, wished)
        self._desk.do(make, then, otherwise=partial(self._on_not_made, wished), saves=False)

    def _on_made(self, wished: object, ready: Printable) -> None:
        if wished == self.sheet.wished:  # else another is made already
            self._ready = ready
            self.sheet.let(possible=True)
            self.sheet.notify(" ".join(ready.document.remarks))
            self._draw()

    def _on_not_made(self, wished: object, error: SeminarappError) -> bool:
        if wished == self.sheet.wished:
            self._ready = None
            self.sheet.let(possible=False)
            self.sheet.notify("")
            self.sheet.preview.show_nothing(said_in(self._desk.language, error))
        return True

    def _draw(self) -> None:
        """Draw the page that is wanted, on the store's thread."""
        if self._ready is None:
            return
        preview, data = self.sheet.preview, self._ready.document.data
        draw = partial(pictured, data, preview.page, preview.room, self._window.devicePixelRatioF())
        self._desk.do(draw, partial(self._on_drawn, self._ready), saves=False)

    def _on_drawn(self, ready: Printable, picture: Picture) -> None:
        if ready is self._ready:
            self.sheet.preview.show_picture(picture)

    # -- handing out --------------------------------------------------------------------------------------------------

    def _on_save(self) -> None:
        if self._plan is None:
            return
        kind, language, paper = self.sheet.wished
        seminar, publishing = self._plan.card.id, self._desk.activities.publishing

        def export(path: Path) -> Exported:
            return publishing.export(seminar, kind.value, path, language, paper=paper)

        formats = [Format(".pdf", self.tr("PDF document"))]
        if kind not in _ONLY_PDF:
            formats += [Format(".docx", self.tr("Word document")), Format(".html", self.tr("Web page"))]
        proposed = f"{file_name_of(self._plan.card.title)}-{file_name_of(called(kind))}"
        self._export.ask_where(called(kind), proposed, formats, export, self._on_saved)

    def _on_saved(self, exported: Exported) -> None:
        said = (self.tr("Wrote {file}").format(file=exported.target), *exported.remarks)
        self._on_handed(" ".join(said))

    def _on_print(self) -> None:
        """Ask how; what is printed is what is made then, and recorded as that."""
        if self._plan is not None and self._ready is not None:
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            kind, _, paper = wished = self.sheet.wished
            prepare(printer, kind, paper, f"{called(kind)} – {self._plan.card.title}")
            then = partial(self._printing.begin, printer, self._plan.card.id, wished)
            self._chooser.to_print(self._window, printer, then)

    def _on_print_failed(self, said: str) -> None:
        self.sheet.notify(said, trouble=True)

    def _on_all(self) -> None:
        if self._plan is not None:
            self._chooser.to_folder(self._window, self.tr("All sheets into a folder"), self._all_into)

    def _all_into(self, folder: Path) -> None:
        if self._plan is not None:
            _, language, paper = self.sheet.wished
            all_into = self._desk.activities.handing_out.all_into
            write = partial(all_into, self._plan.card.id, folder, language, paper)
            self._desk.do(write, partial(self._on_all_written, folder), otherwise=self._on_refused)

    def _on_all_written(self, folder: Path, handed: HandedOut) -> None:
        said = [self.tr("Sheets in {folder}: {count}").format(folder=folder, count=len(handed.written))]
        said += [
            f"{called(kind)}: {said_in(self._desk.language, refusal)}" for kind, refusal in handed.left_out
        ]
        self._on_handed("\n".join(said))

    def _on_handed(self, said: str) -> None:
        self._read()
        self._make_quietly()
        self.sheet.notify(said)
        if self._plan is not None:
            self.seminar_changed.emit(self._plan.card.id)

    def _make_quietly(self) -> None:
        """The next copy may be another version: make it anew, and leave what is said."""
        if self._plan is not None:
            make = partial(
                self._desk.activities.handing_out.printable, self._plan.card.id, *self.sheet.wished
            )
            self._desk.do(make, self._on_made_quietly, otherwise=_said_elsewhere, saves=False)

    def _on_made_quietly(self, ready: Printable) -> None:
        self._ready = ready
        self._draw()

    def _on_told(self, text: str, kind: str) -> None:
        self.sheet.notify(text, trouble=kind == "warn")

    def _on_refused(self, error: SeminarappError) -> bool:
        self.sheet.notify(said_in(self._desk.language, error), trouble=True)
        return True


def _said_elsewhere(_error: SeminarappError) -> bool:
    return True
