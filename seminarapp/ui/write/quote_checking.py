# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Checking quotes: a transcript is imported, compared with, and its wording taken over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject

from seminarapp.application.activities import Activities
from seminarapp.application.quote_check import QuoteCheck
from seminarapp.application.transcribing import KeptReport
from seminarapp.application.views import Material
from seminarapp.domain.values import NOBODY, Fidelity
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.write.side.transcript import TranscriptSheet

TRANSCRIPT = "transcript"


@dataclass(frozen=True, slots=True)
class _Compared:
    """What the store found: the file of the transcript ("" for none), its strangers, and the quotes beside it."""

    file: str
    strangers: tuple[str, ...]
    checks: tuple[QuoteCheck, ...]


class QuoteChecking(QObject):
    """Compares when the sheet is shown and when the captures have changed under it."""

    def __init__(
        self, desk: Desk, chooser: FileChooser, sheet: TranscriptSheet, changed: Callable[[], object]
    ) -> None:
        """`changed` is called when a capture has another wording."""
        super().__init__(sheet)
        self._desk = desk
        self._chooser = chooser
        self._sheet = sheet
        self._changed = changed
        self._material: Material | None = None
        self._checks: dict[UUID, QuoteCheck] = {}
        sheet.import_requested.connect(self._on_import)
        sheet.accept_requested.connect(self._on_accept)

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
            read = partial(_compared, self._desk.activities, seminar)
            self._desk.do(read, partial(self._on_compared, seminar), saves=False)

    def _on_compared(self, seminar: UUID, found: _Compared) -> None:
        if self._material is None or self._material.plan.card.id != seminar:
            return
        self._checks = {check.capture: check for check in found.checks}
        if found.file:
            words = {capture.id: capture.text for capture in self._material.captures}
            self._sheet.show_checks(found.file, found.checks, words, found.strangers)
        else:
            self._sheet.show_nothing()

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

    def _on_accept(self, capture: UUID) -> None:
        check = self._checks.get(capture)
        if check is not None:
            self._desk.do(partial(_accept, self._desk.activities, check), self._on_accepted)

    def _on_accepted(self, _nothing: None) -> None:
        self._changed()


# What follows runs on the store's thread.


def _compared(activities: Activities, seminar: UUID) -> _Compared:
    kept = activities.transcribing.transcript(seminar)
    if kept is None:
        return _Compared("", (), ())
    strangers = tuple(voice.name for voice in kept.voices if voice.seat == NOBODY)
    return _Compared(kept.file, strangers, activities.transcribing.check(seminar))


def _accept(activities: Activities, check: QuoteCheck) -> None:
    """The capture says what the transcript says, and is verbatim: that revokes an approval of other words."""
    activities.revising.reword(check.capture, check.said)
    activities.revising.grade([check.capture], Fidelity.VERBATIM)
