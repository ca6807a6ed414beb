# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Publishing: documents and files that leave the library."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from seminarapp.application.files import write_whole
from seminarapp.application.packing import record_of
from seminarapp.application.ports import Clock, Document, Documents, SeminarFiles
from seminarapp.application.views import Material
from seminarapp.application.writing import Writing
from seminarapp.domain.errors import DocumentError

SEMINAR_KIND = "seminar"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where; `remarks` are warnings to show, a line each."""

    target: Path
    size: int
    remarks: tuple[str, ...] = ()


class Publishing:
    """Use cases of export and preview."""

    def __init__(
        self, writing: Writing, documents: Documents, seminar_files: SeminarFiles, clock: Clock
    ) -> None:
        self._clock = clock
        self._writing = writing
        self._documents = documents
        self._seminar_files = seminar_files

    def kinds(self) -> dict[str, tuple[str, ...]]:
        """What can be exported, each kind with its suffixes, the longest first."""
        return {**self._documents.kinds(), SEMINAR_KIND: (".json",)}

    def make(self, seminar: UUID, kind: str, suffix: str, language: str | None = None) -> Document:
        """Make a document without writing it anywhere.

        Args:
            language: “sv” or “en”; None for the seminar's own.

        Raises:
            DocumentError: no such kind, or not in that format.
            QuoteRefusedError: a quote may not be published; the message names it.
        """
        suffix = suffix.lower()
        self._require(kind, suffix)
        material = self._as_of_now(self._writing.material(seminar))
        if kind == SEMINAR_KIND:
            return Document(self._seminar_files.write(record_of(material)))
        return self._documents.make(kind, suffix, material, language or material.plan.card.language)

    def _as_of_now(self, material: Material) -> Material:
        if material.session is None:
            return material
        return replace(material, now=(self._clock.now() - material.session.opened_at).total_seconds())

    def export(self, seminar: UUID, kind: str, target: Path, language: str | None = None) -> Exported:
        """Make a document and write it; the target is there whole or as it was before.

        Raises:
            WriteError: the target can't be written.
        """
        document = self.make(seminar, kind, self.suffix_of(kind, target), language)
        write_whole(target, document.data)
        return Exported(target, len(document.data), document.remarks)

    def suffix_of(self, kind: str, target: Path) -> str:
        """The suffix that decides the format: the longest of the kind's that the target's name ends with.

        Raises:
            DocumentError: there is no such kind, or none of its suffixes fits.
        """
        suffixes = self.kinds().get(kind, ())
        name = target.name.lower()
        fitting = [suffix for suffix in suffixes if name.endswith(suffix) and len(name) > len(suffix)]
        if not fitting:
            self._require(kind, target.suffix.lower())
            raise DocumentError("{target} has no name before its suffix: name the file", target=str(target))
        return max(fitting, key=len)

    def _require(self, kind: str, suffix: str) -> None:
        kinds = self.kinds()
        if kind not in kinds:
            raise DocumentError(
                "There is no document “{kind}”: choose one of {kinds}",
                kind=kind,
                kinds=", ".join(sorted(kinds)),
            )
        if suffix not in kinds[kind]:
            raise DocumentError(
                "{kind} can't be written as “{suffix}”: end the file's name in one of {suffixes}",
                kind=kind,
                suffix=suffix or "(no suffix)",
                suffixes=", ".join(kinds[kind]),
            )
