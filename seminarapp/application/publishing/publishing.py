# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Publishing: documents and files that leave the library."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from seminarapp.application.exchange.packing import left_behind, record_of
from seminarapp.application.files import make_folder, placing, placing_all
from seminarapp.application.ports.documents import Document, Documents
from seminarapp.application.ports.files import SeminarFiles
from seminarapp.application.ports.keeping import Clock
from seminarapp.application.publishing.finalising import newer_words, same_words
from seminarapp.application.publishing.issuing import Issuing
from seminarapp.application.publishing.lacking import Lack
from seminarapp.application.reviewing.review import nothing_to_ask, review_of
from seminarapp.application.views.material import Material
from seminarapp.application.words.naming import file_name_of, next_id
from seminarapp.application.words.wording import phrases
from seminarapp.application.writing.writing import Writing
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.handout import HandoutKind, Issue, Paper

SEMINAR_KIND = "seminar"
ARTICLE_KIND = "article"
CAPTIONS_KIND = "captions"
CALENDAR_KIND = "calendar"
EVENT_KIND = "event"
APPROVAL_KIND = "approval-sheets"
MAIL_SUFFIX = ".eml"
A_FILE_A_PANELIST = (APPROVAL_KIND,)
"""What can be written into a folder, a file a panelist."""


HANDOUTS = frozenset(kind.value for kind in HandoutKind)
PRINT = "print"
"""The form of a sheet that went to a printer."""


@dataclass(frozen=True, slots=True)
class Printable:
    """A sheet that can be printed, and what is to be recorded when it has been."""

    kind: HandoutKind
    document: Document
    issue: Issue


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where; `remarks` are warnings to show, a line each; `lacks` is what the format can't hold."""

    target: Path
    size: int
    remarks: tuple[str, ...] = ()
    lacks: tuple[Lack, ...] = ()


def remark_of(what: str, count: int, language: str) -> tuple[str, ...]:
    """The remark that so many things are not in a file as they are in the library; none for none of them.

    Args:
        what: the short name of a sentence in `resources/words/exports.*.toml`.
    """
    return (phrases("exports", language)[what].format(count=count),) if count else ()


class Publishing:
    """Use cases of export and preview."""

    def __init__(
        self,
        writing: Writing,
        documents: Documents,
        exchange_files: Documents,
        seminar_files: SeminarFiles,
        clock: Clock,
        issuing: Issuing,
    ) -> None:
        """`documents` are for people, `exchange_files` for other programs; `issuing` keeps what is handed out."""
        self._issuing = issuing
        self._clock = clock
        self._writing = writing
        self._documents = documents
        self._exchange_files = exchange_files
        self._seminar_files = seminar_files

    def kinds(self) -> dict[str, tuple[str, ...]]:
        """What can be exported, each kind with its suffixes, the longest first."""
        return {**self._documents.kinds(), **self._exchange_files.kinds(), SEMINAR_KIND: (".json",)}

    def make(
        self,
        seminar: UUID,
        kind: str,
        suffix: str,
        language: str | None = None,
        *,
        seats: Collection[str] = (),
        reply_to: str = "",
        working_copy: bool = False,
        paper: Paper = Paper.A4,
    ) -> Document:
        """Make a document without writing it anywhere, so nothing is handed out yet.

        Of an article, the edition that stands, where one does: word for word as it was published.

        Args:
            language: “sv” or “en”; None for the seminar's own.
            working_copy: make an article of what is being worked on, whatever is published.
            seats: the panelists it is about; the whole panel where none are named.
            reply_to: whom a panelist who is asked about quotes is to answer.
            paper: what it is laid out for, where it is laid out in pages.

        Raises:
            DocumentError: no such kind, or not in that format.
            QuoteRefusedError: a quote may not be published; the message names it.
        """
        return self._due(
            seminar,
            kind,
            suffix,
            language,
            seats=seats,
            reply_to=reply_to,
            working_copy=working_copy,
            paper=paper,
        )[0]

    def printable(
        self, seminar: UUID, kind: HandoutKind, language: str | None, paper: Paper, form: str = PRINT
    ) -> Printable:
        """A sheet as a PDF, with what is to be recorded once it has been handed out in that form.

        Raises:
            DocumentError: there is nothing to put on it.
        """
        document, issue = self._due(seminar, kind.value, ".pdf", language, paper=paper)
        assert issue is not None  # noqa: S101  every kind of handout has one
        return Printable(kind, document, replace(issue, format=form))

    def _due(
        self,
        seminar: UUID,
        kind: str,
        suffix: str,
        language: str | None,
        *,
        seats: Collection[str] = (),
        reply_to: str = "",
        working_copy: bool = False,
        paper: Paper = Paper.A4,
    ) -> tuple[Document, Issue | None]:
        """The document, and of a handout which issue it is."""
        position = self._issuing.position()
        material = replace(self._writing.material(seminar), reply_to=reply_to, paper=paper)
        if kind in HANDOUTS:
            said_in = language or material.plan.card.language
            issue = self._issuing.due(HandoutKind(kind), material, position, said_in, suffix.lstrip("."))
            issued = replace(_only(material, seats), issue=issue)
            return self._made(kind, suffix, issued, language), issue
        return self._published(seminar, kind, suffix, language, material, working_copy=working_copy), None

    def _published(
        self,
        seminar: UUID,
        kind: str,
        suffix: str,
        language: str | None,
        material: Material,
        *,
        working_copy: bool,
    ) -> Document:
        """What is no handout: of an article the edition that stands, unless the working copy is wanted."""
        edition = self._writing.published(seminar) if kind == ARTICLE_KIND and not working_copy else None
        if edition is None:
            return self._made(kind, suffix, material, language)
        document = self._made(kind, suffix, replace(edition, paper=material.paper), language)
        if same_words(edition, material):
            return document
        newer = newer_words(edition.edition, language or material.plan.card.language)
        return replace(document, remarks=(*document.remarks, newer))

    def _made(self, kind: str, suffix: str, material: Material, language: str | None) -> Document:
        suffix = suffix.lower()
        self._require(kind, suffix)
        material = self._as_of_now(material)
        if kind == SEMINAR_KIND:
            remarks = left_behind(material.plan, language or material.plan.card.language)
            return Document(self._seminar_files.write(record_of(material)), remarks)
        if kind == CAPTIONS_KIND:
            material = self._writing.with_transcript(material)
        if kind == CALENDAR_KIND:
            material = self._writing.with_revision(material)
        if kind == APPROVAL_KIND and suffix == MAIL_SUFFIX:
            material = self._writing.with_mailboxes(material)
        makers = self._exchange_files if kind in self._exchange_files.kinds() else self._documents
        return makers.make(kind, suffix, material, language or material.plan.card.language)

    def _as_of_now(self, material: Material) -> Material:
        if material.session is None:
            return material
        return replace(material, now=(self._clock.now() - material.session.opened_at).total_seconds())

    def export(
        self,
        seminar: UUID,
        kind: str,
        target: Path,
        language: str | None = None,
        *,
        seats: Collection[str] = (),
        reply_to: str = "",
        working_copy: bool = False,
        paper: Paper = Paper.A4,
    ) -> Exported:
        """Make a document and write it; the target is there whole or as it was before. Of a handout it is recorded.

        Raises:
            WriteError: the target can't be written.
        """
        suffix = self.suffix_of(kind, target)
        document, issue = self._due(
            seminar,
            kind,
            suffix,
            language,
            seats=seats,
            reply_to=reply_to,
            working_copy=working_copy,
            paper=paper,
        )
        with placing(target, document.data):
            if issue is not None:
                self._issuing.record(seminar, HandoutKind(kind), issue)
        return Exported(target, len(document.data), document.remarks)

    def export_each(
        self,
        seminar: UUID,
        kind: str,
        folder: Path,
        language: str | None = None,
        *,
        suffixes: Sequence[str] = (),
        seats: Collection[str] = (),
        reply_to: str = "",
        paper: Paper = Paper.A4,
    ) -> tuple[Exported, ...]:
        """Write a file a panelist into a folder, named after them; the folder is made where there is none.

        All of them are there, or the folder is as it was.

        Args:
            suffixes: which formats each is written in; the kind's first where none are named.
            seats: the panelists; the whole panel where none are named.

        Raises:
            DocumentError: the kind has no file a panelist, or not in that format, or there is nobody to ask.
            WriteError: a target can't be written.
        """
        if kind not in A_FILE_A_PANELIST:
            raise DocumentError(
                "{kind} is one document, not one a panelist: name a file instead of the folder {folder}",
                kind=kind,
                folder=str(folder),
            )
        wanted = [suffix.lower() for suffix in suffixes] or list(self.kinds()[kind][:1])
        position = self._issuing.position()
        material = replace(self._writing.material(seminar), reply_to=reply_to, paper=paper)
        said_in = language or material.plan.card.language
        form = "+".join(suffix.lstrip(".") for suffix in dict.fromkeys(wanted))
        issue = self._issuing.due(HandoutKind(kind), material, position, said_in, form)
        material = replace(material, issue=issue)
        made: list[tuple[Path, Document]] = []
        taken: set[str] = set()
        for part in review_of(_only(material, seats)):
            if not part.has_sheet:
                continue
            name = next_id(f"{file_name_of(part.seat.name)}", taken, bare=True)
            taken.add(name)
            for suffix in dict.fromkeys(wanted):
                document = self._made(kind, suffix, _only(material, (part.seat.id,)), language)
                made.append((folder / f"{name}{suffix}", document))
        if not made:
            raise nothing_to_ask()
        make_folder(folder)
        with placing_all([(target, document.data) for target, document in made]):
            self._issuing.record(seminar, HandoutKind(kind), issue)
        return tuple(Exported(target, len(document.data), document.remarks) for target, document in made)

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


def _only(material: Material, seats: Collection[str]) -> Material:
    """The material with these panelists alone, or as it is where none are named."""
    if not seats:
        return material
    panel = tuple(seat for seat in material.plan.seats if seat.id in seats)
    return replace(material, plan=replace(material.plan, seats=panel))
