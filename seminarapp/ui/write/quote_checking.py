# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Checking quotes: a transcript is imported, compared with, listened to, and its wording taken over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Signal

from seminarapp.application.recording.listening import Stretch
from seminarapp.application.recording.quote_check import QuoteCheck
from seminarapp.application.recording.transcribing import Comparison, KeptReport
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.errors import NotFoundError, SeminarappError
from seminarapp.domain.values import Seconds
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.write.side.transcript import TranscriptSheet
from seminarapp.ui.write.side.voices_menu import VoicesMenu

TRANSCRIPT = "transcript"


class QuoteChecking(QObject):
    """Compares when the sheet is shown and when the captures have changed under it.

    Signals:
        changed: a capture has another wording; what is shown elsewhere should be read again.
        listen_requested(Stretch): hear that stretch of the session.
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    changed = Signal()
    listen_requested = Signal(object)
    told = Signal(str, str)

    def __init__(self, desk: Desk, chooser: FileChooser, sheet: TranscriptSheet) -> None:
        super().__init__(sheet)
        self._desk = desk
        self._chooser = chooser
        self._sheet = sheet
        self._material: Material | None = None
        self._compared: Comparison | None = None
        self._first_point: tuple[Seconds, Seconds] | None = None  # file's time and session's
        sheet.import_requested.connect(self._on_import)
        sheet.accept_requested.connect(self._on_accept)
        sheet.listen_requested.connect(self._on_listen)
        sheet.voices_requested.connect(self._on_voices)
        sheet.fit_requested.connect(self._on_fit)

    def show_material(self, material: Material) -> None:
        """Whose quotes they are; compared anew where they show."""
        if self._material is None or self._material.plan.card.id != material.plan.card.id:
            self._first_point = self._compared = None
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
        self._compared = compared
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
        suffixes = self.tr("Transcripts (*.vtt *.srt *.txt)")
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
        self.listen_requested.emit(Stretch(check.begin, check.end))

    # -- whose voices, and when -----------------------------------------------------------------------------------

    def _on_voices(self) -> None:
        if self._compared is not None and self._material is not None:
            menu = VoicesMenu(self._compared.transcript, self._material.plan, self._sheet)
            menu.seat_requested.connect(self._on_seat)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._sheet.voices.mapToGlobal(QPoint(0, self._sheet.voices.height())))

    def _on_seat(self, voice: str, seat: str) -> None:
        if self._material is not None:
            use_case = self._desk.activities.transcribing.seat_speaker
            self._desk.do(partial(use_case, self._material.plan.card.id, voice, seat), self._on_changed)

    def _on_fit(self, check: QuoteCheck) -> None:
        """The first quote gives the offset; another one, later, the drift as well."""
        capture = self._material.capture(check.capture) if self._material is not None else None
        if capture is None or self._compared is None or self._material is None:
            return
        point = self._compared.transcript.alignment.in_file(check.begin), capture.at
        first = self._first_point
        points = (point, None) if first is None or first == point else (first, point)
        self._first_point = first or point
        align = partial(self._desk.activities.transcribing.align, self._material.plan.card.id, *points)
        self._desk.do(align, partial(self._on_fitted, two=points[1] is not None))

    def _on_fitted(self, _nothing: None, *, two: bool) -> None:
        if two:
            self._first_point = None
            self.told.emit(self.tr("The transcript's times fit the session's at both quotes"), "info")
        else:
            said = self.tr(
                "The times fit at this quote. A quote much later, fitted too, evens out the clocks."
            )
            self.told.emit(said, "info")
        self._compare()

    def _on_changed(self, _nothing: None) -> None:
        self._compare()
