# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Checking quotes: a transcript is imported, compared with, listened to, and its wording taken over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from seminarapp.application.listening import recording_at
from seminarapp.application.quote_check import QuoteCheck
from seminarapp.application.transcribing import Comparison, KeptReport
from seminarapp.application.views import CaptureView, Material
from seminarapp.domain.errors import NotFoundError, SeminarappError
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.write.side.transcript import TranscriptSheet

TRANSCRIPT = "transcript"


class QuoteChecking(QObject):
    """Compares when the sheet is shown and when the captures have changed under it.

    Signals:
        changed: a capture has another wording; what is shown elsewhere should be read again.
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    changed = Signal()
    told = Signal(str, str)

    def __init__(self, desk: Desk, chooser: FileChooser, sheet: TranscriptSheet) -> None:
        super().__init__(sheet)
        self._desk = desk
        self._chooser = chooser
        self._sheet = sheet
        self._material: Material | None = None
        sheet.import_requested.connect(self._on_import)
        sheet.accept_requested.connect(self._on_accept)
        sheet.listen_requested.connect(self._on_listen)

    def show_material(self, material: Material) -> None:
        """Whose quotes they are; compared anew where they show."""
        self._material = material
        if self._sheet.isVisible():
            self._compare()

    def on_sheet(self, key: str) -> None:
        """Another sheet shows: compare if it is this one."""
        if key == TRANSCRIPT:
            self._compare()

    def _compare(self) -> None:
        if self._material is not None:
            seminar = self._material.plan.card.id
            compare = partial(self._desk.activities.transcribing.compare, seminar)
            self._desk.do(compare, self._on_compared, otherwise=self._on_refused, saves=False)

    def _on_compared(self, compared: Comparison) -> None:
        self._sheet.show_comparison(compared)

    def _on_refused(self, error: SeminarappError) -> bool:
        """Without a transcript the sheet itself says what to do; everything else goes into the message bar."""
        without = isinstance(error, NotFoundError)
        if without:
            self._sheet.show_nothing()
        return without

    def _on_import(self) -> None:
        if self._material is None:
            return
        suffixes = self.tr("Transcripts (*.vtt *.srt)")
        keep = partial(self._keep, self._material.plan.card.id)
        self._chooser.to_read(self._sheet, self.tr("Import a transcript"), suffixes, keep)

    def _keep(self, seminar: UUID, path: Path) -> None:
        keep = partial(self._desk.activities.transcribing.import_transcript, path, seminar)
        self._desk.do(keep, self._on_kept)

    def _on_kept(self, _report: KeptReport) -> None:
        self._compare()

    def _on_accept(self, check: QuoteCheck) -> None:
        accept = partial(self._desk.activities.revising.quote_exactly, check.capture, check.said)
        self._desk.do(accept, self._on_accepted)

    def _on_accepted(self, _capture: CaptureView) -> None:
        self.changed.emit()

    def _on_listen(self, check: QuoteCheck) -> None:
        recording = self._material.plan.recording if self._material is not None else None
        address = recording_at(recording, check.begin) if recording is not None else None
        if address is None:
            self.told.emit(
                self.tr("There is no recording to open: link one that begins with https in the plan"), "warn"
            )
        else:
            QDesktopServices.openUrl(QUrl(address))
