# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Between the sheet of the directory and the use cases: reads, writes, merges, takes in and hands out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.exchange.exchange import Exchange
from seminarapp.application.people.likeness import Alike
from seminarapp.application.people.merging import Comparison
from seminarapp.application.people.people import People
from seminarapp.application.people.report import Field, PeopleReport
from seminarapp.application.records.people import PeopleRecord
from seminarapp.application.records.people_table import TableRecord
from seminarapp.application.views.people import PersonLine, PersonView
from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import ReadError, SeminarappError
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.people.sheet import PeopleSheet
from seminarapp.ui.taking_in.taking_in import TakingIn
from seminarapp.ui.theme.look import Look

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class _Source:
    """People that wait to be taken in, and where they come from."""

    name: str
    people: PeopleRecord


class Keeping(QObject):
    """Serves one sheet. A card that was changed is saved when another is asked for; a refusal keeps it.

    Attributes:
        sheet: the sheet.
        listing: takes in lists, from files and from the clipboard.

    Signals:
        seminar_requested(str): go to the seminar with that id.
    """

    seminar_requested = Signal(str)

    def __init__(self, desk: Desk, look: Look, chooser: FileChooser, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._chooser = chooser
        self._person: UUID | None = None
        self._new = False
        self._waiting: _Source | None = None
        self.sheet = PeopleSheet(look, window)
        self.listing = TakingIn(desk, look, self.sheet, self._on_refused)
        self._wire()

    def _wire(self) -> None:
        sheet = self.sheet
        sheet.register.chosen.connect(self._on_chosen)
        sheet.form.saved.connect(self._on_save)
        sheet.form.cancelled.connect(self._on_cancelled)
        sheet.form.photo_requested.connect(self._on_photo)
        sheet.new_requested.connect(self._on_new)
        sheet.save_and_close_requested.connect(self._on_save_and_close)
        sheet.import_requested.connect(self._on_import)
        sheet.export_requested.connect(self._on_export)
        sheet.duplicates_requested.connect(self._on_duplicates)
        sheet.duplicates.compare_requested.connect(self._on_compare)
        sheet.duplicates.merge_requested.connect(self._on_merge)
        sheet.duplicates.apart_requested.connect(self._on_apart)
        sheet.paste_requested.connect(self.paste)
        self.listing.taken.connect(self._read)
        sheet.taking_in.confirmed.connect(self._on_confirmed)
        sheet.appearances.seminar_requested.connect(self._on_seminar)

    def open(self, before: QWidget | None = None) -> None:
        """Show the sheet, read anew."""
        self.sheet.notify("")
        self.sheet.open(self.sheet.register.search, before)
        self.sheet.show_cards()
        self._read()
        if self._person is not None and not self._has_changes():
            self._show(self._person)

    def open_at(self, person: UUID) -> None:
        """Show the sheet with somebody's card; another card that was changed is saved first."""
        if not self.sheet.isVisible():
            self.open()
        self._when_saved(partial(self._go_on_to, person))

    def offer(self, people: PeopleRecord, source: str) -> None:
        """Show what would become of people that were read from somewhere, to be taken in or not."""
        self._waiting = _Source(source, people)
        take_in = partial(self._people.take_in, people, dry_run=True)
        self._do(take_in, partial(self._on_report, source, done=False), saves=False)

    def paste(self) -> None:
        """Show what would become of the people on the clipboard, when what is on the card is saved."""
        self._when_saved(self._show_pasted)

    def _show_pasted(self) -> None:
        self.sheet.notify("")
        self.listing.paste()

    # -- reading ----------------------------------------------------------------------------------------------------

    @property
    def _people(self) -> People:
        return self._desk.activities.people

    def _do(self, call: Callable[[], R], then: Callable[[R], object], *, saves: bool = True) -> None:
        self._desk.do(call, then, otherwise=self._on_refused, saves=saves)

    def _read(self, _result: object = None) -> None:
        self._do(self._people.everybody, self._on_people, saves=False)

    def _on_people(self, people: tuple[PersonLine, ...]) -> None:
        self.sheet.register.show_people(people, self._people.today)
        self.sheet.show_count(len(people))
        if self._person is not None and not self._new:
            self.sheet.register.choose(str(self._person))

    def _on_chosen(self, person: str) -> None:
        """Somebody else is the current one: what was changed on the card is saved first."""
        wanted = UUID(person) if person else None
        if wanted == self._person and not self._new:
            return
        if wanted is not None and self._has_changes():
            self._save(lambda _person: self._go_on_to(wanted))
        elif wanted is not None:
            self._show(wanted)

    def _show(self, person: UUID) -> None:
        self._person, self._new = person, False
        self._do(partial(self._people.person, person), self._on_person, saves=False)

    def _on_person(self, view: PersonView) -> None:
        if view.line.id == self._person:
            self.sheet.form.show_person(view, self._people.today)
            self.sheet.appearances.show_appearances(view.appearances)
            if self.sheet.shows_cards:
                self.sheet.show_card()

    # -- one card ---------------------------------------------------------------------------------------------------

    def _has_changes(self) -> bool:
        return (self._new or self._person is not None) and self.sheet.form.changed

    def _when_saved(self, then: Callable[[], object]) -> None:
        """Go on when nothing on the card is unsaved any longer; not at all where it is refused."""
        if self._has_changes():
            self._save(lambda _person: then())
        else:
            then()

    def _on_new(self) -> None:
        self._when_saved(self._begin_new)

    def _begin_new(self) -> None:
        self._person, self._new = None, True
        self.sheet.register.list.choose("")
        self.sheet.form.show_person(None, self._people.today)
        self.sheet.appearances.show_appearances(())
        self.sheet.notify("")
        self.sheet.show_card()
        self.sheet.enter_card()
        self._read()

    def _on_save(self) -> None:
        if self._new or self._person is not None:
            self._save(self._stay)

    def _on_save_and_close(self) -> None:
        self._save(self._close)

    def _save(self, then: Callable[[UUID], object]) -> None:
        """Have the card written; `then` gets whose it is, and a refusal keeps it as it is."""
        try:
            card = self.sheet.form.card()
        except SeminarappError as error:
            self._on_kept(error)
            return
        write = partial(self._people.write_card, None if self._new else self._person, card)
        self._desk.do(write, partial(self._on_saved, then), otherwise=self._on_kept)

    def _on_saved(self, then: Callable[[UUID], object], person: UUID) -> None:
        self._person, self._new = person, False
        self.sheet.form.settle()
        self.sheet.notify(self.tr("Saved."))
        then(person)

    def _stay(self, person: UUID) -> None:
        self._show(person)
        self._read()
        self.sheet.register.take_keys()

    def _close(self, _person: UUID) -> None:
        self.sheet.close_card()

    def _go_on_to(self, wanted: UUID) -> None:
        self._show(wanted)
        self._read()

    def _on_kept(self, error: SeminarappError) -> bool:
        """It was refused: the card stays as it is, and so does who is chosen."""
        self._on_refused(error)
        self.sheet.register.list.blockSignals(True)
        self.sheet.register.list.choose("" if self._person is None else str(self._person))
        self.sheet.register.list.blockSignals(False)
        self.sheet.enter_card()
        return True

    def _on_cancelled(self) -> None:
        """Put back what the directory says."""
        self.sheet.notify("")
        if self._new:
            self._new = False
            self.sheet.show_nobody()
            self._on_chosen(self.sheet.register.list.chosen)
        elif self._person is not None:
            self._show(self._person)

    def _on_photo(self) -> None:
        suffixes = self.tr("Pictures (*.jpg *.jpeg *.png)")
        self._chooser.to_read(self.sheet, self.tr("Choose a photo"), suffixes, self._on_photo_file)

    def _on_photo_file(self, path: Path) -> None:
        self._do(partial(self._people.portrait, path), self.sheet.form.take_photo, saves=False)

    # -- duplicates -------------------------------------------------------------------------------------------------

    def _on_duplicates(self) -> None:
        self.sheet.notify("")
        self._when_saved(self._read_pairs)

    def _read_pairs(self) -> None:
        self._do(self._people.duplicates, self._on_pairs, saves=False)

    def _on_pairs(self, pairs: tuple[Alike, ...]) -> None:
        self.sheet.duplicates.show_pairs(pairs, self._people.today)
        self.sheet.show_duplicates()

    def _on_compare(self, stays: UUID, goes: UUID) -> None:
        self._do(partial(self._people.compare, stays, goes), self._on_compared, saves=False)

    def _on_compared(self, comparison: Comparison) -> None:
        self.sheet.duplicates.show_comparison(comparison)

    def _on_merge(self, stays: UUID, goes: UUID, taking: frozenset[Field]) -> None:
        told = self.tr("Two entries are one now.")
        self._do(partial(self._people.merge, stays, goes, taking), partial(self._on_settled, told, stays))

    def _on_apart(self, first: UUID, second: UUID) -> None:
        told = self.tr("They are two people, and are not asked about again.")
        self._do(partial(self._people.tell_apart, first, second), partial(self._on_settled, told, first))

    def _on_settled(self, told: str, person: UUID, _result: object) -> None:
        self._read_pairs()
        self.sheet.notify(told)
        self._show(person)
        self._read()

    # -- files ------------------------------------------------------------------------------------------------------

    def _on_import(self) -> None:
        self._when_saved(self._ask_for_file)

    def _ask_for_file(self) -> None:
        suffixes = self.tr("People (*.vcf *.csv *.tsv *.xlsx *.txt);;All files (*)")
        self._chooser.to_read(self.sheet, self.tr("Import people"), suffixes, self._on_file)

    def _on_file(self, path: Path) -> None:
        read = partial(_people_in, self._desk.activities.exchange, path)
        self._do(read, partial(self._on_read, path.name), saves=False)

    def _on_read(self, source: str, people: PeopleRecord | TableRecord) -> None:
        self.sheet.notify("")
        if isinstance(people, TableRecord):
            self.listing.offer(people, source)
        else:
            self.offer(people, source)

    def _on_report(self, source: str, report: PeopleReport, *, done: bool) -> None:
        self.sheet.taking_in.show_report(report, source, self._desk.language, done=done)
        self.sheet.show_taking_in()

    def _on_confirmed(self) -> None:
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            take_in = partial(self._people.take_in, waiting.people)
            refused = partial(self._on_not_taken_in, waiting)
            self._desk.do(take_in, partial(self._on_taken_in, waiting.name), otherwise=refused)

    def _on_not_taken_in(self, waiting: _Source, error: SeminarappError) -> bool:
        """Nobody was; they wait for another try."""
        self._waiting = waiting
        return self._on_refused(error)

    def _on_taken_in(self, source: str, report: PeopleReport) -> None:
        self._on_report(source, report, done=True)
        self._read()

    def _on_export(self) -> None:
        found = [UUID(person) for person in self.sheet.register.found]
        if found:
            title, suffixes = self.tr("Export people"), self.tr("vCards (*.vcf)")
            proposed = self.tr("people") + ".vcf"
            self._chooser.to_write(self.sheet, title, suffixes, proposed, partial(self._on_target, found))

    def _on_target(self, people: list[UUID], target: Path) -> None:
        export = partial(self._people.export, people, target)
        self._do(export, partial(self._on_exported, target), saves=False)

    def _on_exported(self, target: Path, count: int) -> None:
        told = self.tr("People in {file}: {count}")
        self.sheet.notify(told.format(file=target, count=count))

    # -- what they share --------------------------------------------------------------------------------------------

    def _on_seminar(self, seminar: UUID) -> None:
        self.sheet.close_card()
        self.seminar_requested.emit(str(seminar))

    def _on_refused(self, error: SeminarappError) -> bool:
        """Say it on the sheet, which covers the message bar."""
        self.sheet.notify(said_in(self._desk.language, error), refused=True)
        return True


def _people_in(exchange: Exchange, path: Path) -> PeopleRecord | TableRecord:
    """The people in that file; on the store's thread."""
    content = exchange.read(path)
    if not isinstance(content, PeopleRecord | TableRecord):
        raise ReadError(
            "{file} holds no people: choose vCards (.vcf) or a list (.csv, .xlsx)", file=path.name
        )
    return content
