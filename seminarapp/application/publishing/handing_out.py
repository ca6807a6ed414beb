# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Handing out: sheets on paper and in a folder, and which of those that are out there are outdated."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from seminarapp.application.files import make_folder, placing_all
from seminarapp.application.publishing.issuing import Issuing, SheetStanding
from seminarapp.application.publishing.publishing import Exported, Printable, Publishing
from seminarapp.application.publishing.sheet_names import file_of
from seminarapp.domain.errors import DocumentError, QuoteRefusedError, SeminarappError
from seminarapp.domain.handout import HandoutKind, Paper

_FORM = "pdf"


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What was written, and which kinds could not be made of this seminar, each with the reason."""

    written: tuple[Exported, ...]
    left_out: tuple[tuple[HandoutKind, SeminarappError], ...] = ()


class HandingOut:
    """Use cases of the sheets of one seminar.

    Attributes:
        publishing: what makes them.
    """

    def __init__(self, publishing: Publishing, issuing: Issuing) -> None:
        self.publishing = publishing
        self._issuing = issuing

    def standing(self, seminar: UUID) -> tuple[SheetStanding, ...]:
        """The last sheet of every kind, language and paper, and why it is outdated if it is.

        Raises:
            NotFoundError: there is no such seminar.
        """
        return self._issuing.standing(seminar)

    def printable(self, seminar: UUID, kind: HandoutKind, language: str, paper: Paper) -> Printable:
        """A sheet to look at or to print; nothing is recorded yet.

        Raises:
            DocumentError: there is nothing to put on it.
        """
        return self.publishing.printable(seminar, kind, language, paper)

    def printed(self, seminar: UUID, printable: Printable) -> None:
        """Record that it has been printed, as the sheet it was made as."""
        self._issuing.record(seminar, printable.kind, printable.issue)

    def all_into(
        self, seminar: UUID, folder: Path, language: str | None = None, paper: Paper = Paper.A4
    ) -> HandedOut:
        """Write every sheet as a PDF into a folder, which is made where there is none, and record that.

        All of them are there, or the folder is as it was. Kinds that there is nothing to put on are left out.

        Raises:
            WriteError: one can't be written; none was.
            NotSavedError: nothing could be recorded; none was written.
        """
        made: list[tuple[Path, Printable]] = []
        left_out: list[tuple[HandoutKind, SeminarappError]] = []
        for kind in HandoutKind:
            if kind.value not in self.publishing.kinds():
                continue
            try:
                sheet = self.publishing.printable(seminar, kind, language, paper, form=_FORM)
            except (DocumentError, QuoteRefusedError) as refusal:
                left_out.append((kind, refusal))
            else:
                made.append((folder / file_of(kind, sheet.issue.language, f".{_FORM}"), sheet))
        make_folder(folder)
        with placing_all([(target, sheet.document.data) for target, sheet in made]):
            self._issuing.record_all(seminar, [(sheet.kind, sheet.issue) for _, sheet in made])
        written = (Exported(target, len(one.document.data), one.document.remarks) for target, one in made)
        return HandedOut(tuple(written), tuple(left_out))
