# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Printing: a sheet made anew and sent page by page, so that it can be stopped and nothing else waits for long."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from seminarapp.application.publishing.publishing import Exported, Printable
from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.handout import HandoutKind, Paper
from seminarapp.ui.desk import Desk
from seminarapp.ui.handouts.names import PAPERS
from seminarapp.ui.handouts.print_job import PrintJob, is_a_file, other_paper

Wished = tuple[HandoutKind, str, Paper]
"""Kind, language and paper of a sheet."""

_SUFFIX = ".pdf"


class Printing(QObject):
    """Prints one sheet at a time. What was sent whole is recorded as handed out; what was stopped is not.

    Signals:
        went_on(int, int): so many pages are sent, of so many.
        handed_out(str): it is printed and recorded; what is said of that.
        failed(str): it is not, why, and what to do.
        ended: nothing is printed any longer, whatever came of it.
    """

    went_on = Signal(int, int)
    handed_out = Signal(str)
    failed = Signal(str)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stopped = False
        self._said = ""

    def begin(self, printer: QPrinter, seminar: UUID, wished: Wished) -> None:
        """Print the sheet as it is when it is made now; into a file goes the document itself, with all its tags."""
        self._stopped = False
        self.went_on.emit(0, 0)
        if is_a_file(printer):
            export = partial(self._exported, printer, seminar, wished)
            self._desk.do(export, self._on_exported, otherwise=self._on_refused)
            return
        self._said = self._said_of_paper(printer, wished[2])
        begin = partial(self._begun, printer, seminar, wished)
        self._desk.do(begin, partial(self._on_begun, seminar), otherwise=self._on_refused, saves=False)

    def stop(self) -> None:
        """Send no further page, and take back what the printer has not printed yet."""
        self._stopped = True

    # -- on the store's thread ----------------------------------------------------------------------------------------

    def _exported(self, printer: QPrinter, seminar: UUID, wished: Wished) -> Exported:
        kind, language, paper = wished
        name = printer.outputFileName()
        target = Path(name if name.lower().endswith(_SUFFIX) else name + _SUFFIX)
        return self._desk.activities.publishing.export(seminar, kind.value, target, language, paper=paper)

    def _begun(self, printer: QPrinter, seminar: UUID, wished: Wished) -> tuple[PrintJob, Printable]:
        ready = self._desk.activities.handing_out.printable(seminar, *wished)
        return PrintJob(ready.document.data, printer), ready

    # -- page by page -------------------------------------------------------------------------------------------------

    def _on_exported(self, exported: Exported) -> None:
        said = self.tr("Wrote {file}, all pages, with the text that is read aloud").format(
            file=exported.target
        )
        self.ended.emit()
        self.handed_out.emit(" ".join((said, *exported.remarks)))

    def _on_begun(self, seminar: UUID, begun: tuple[PrintJob, Printable]) -> None:
        job, ready = begun
        if not job.pages:
            job.stop()
            self._fail(self.tr("The sheet has none of the pages that were asked for: choose others, or all"))
            return
        self._next(job, seminar, ready)

    def _next(self, job: PrintJob, seminar: UUID, ready: Printable) -> None:
        self.went_on.emit(job.sent, job.pages)
        then = partial(self._on_sent, job, seminar, ready)
        self._desk.do(job.send_page, then, saves=False)

    def _on_sent(self, job: PrintJob, seminar: UUID, ready: Printable, taken: bool) -> None:
        if not taken:
            self._fail(self.tr("The printer took nothing more: see that it is there, and print again"))
        elif job.done:
            record = partial(self._desk.activities.handing_out.printed, seminar, ready)
            self._desk.do(record, self._on_recorded, otherwise=self._on_refused)
        elif self._stopped:
            self._desk.do(job.stop, self._on_stopped, saves=False)
        else:
            self._next(job, seminar, ready)

    def _on_recorded(self, _result: None) -> None:
        said = " ".join(part for part in (self.tr("Sent to the printer"), self._said) if part)
        self.ended.emit()
        self.handed_out.emit(said)

    def _on_stopped(self, _result: None) -> None:
        self._fail(self.tr("Printing was stopped: what lies in the printer is not counted as handed out"))

    def _on_refused(self, error: SeminarappError) -> bool:
        self._fail(said_in(self._desk.language, error))
        return True

    def _fail(self, said: str) -> None:
        self.ended.emit()
        self.failed.emit(said)

    def _said_of_paper(self, printer: QPrinter, paper: Paper) -> str:
        other = other_paper(printer, paper)
        if not other:
            return ""
        said = self.tr(
            "– it is laid out for {paper} and was printed in the middle of {other}: "
            "choose the printer’s paper beside the preview to fill it"
        )
        return said.format(paper=dict(PAPERS)[paper], other=other)
