# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People from a file, made into entries of the directory: what is new is added, what is said otherwise corrected."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from uuid import UUID, uuid4

from seminarapp.application.people.known import Known, folded
from seminarapp.application.people.report import Field, Outcome, Taken
from seminarapp.application.ports.files import Pictures
from seminarapp.application.ports.log import Ledger
from seminarapp.application.records.people import ConsentRecord, PersonRecord, RoleRecord
from seminarapp.application.views.people import PersonLine, RoleView
from seminarapp.domain.errors import ReadError, SeminarappError
from seminarapp.domain.particulars import DatedRole, Photo, sound_address, sound_number
from seminarapp.domain.person import Person
from seminarapp.domain.personal import ERASED, Personal
from seminarapp.domain.plan import sound_initials


class PeopleIntake:
    """Takes people in one by one. Nothing is saved here: all of `touched` goes in one transaction."""

    def __init__(self, ledger: Ledger, known: Known, pictures: Pictures) -> None:
        self._ledger = ledger
        self._known = known
        self._pictures = pictures
        self._touched: dict[UUID, Person] = {}

    @property
    def touched(self) -> tuple[Person, ...]:
        """Everybody who was registered or corrected."""
        return tuple(person for person in self._touched.values() if person.pending_events)

    def take(self, record: PersonRecord) -> Taken:
        """Register somebody, or correct their entry; a part that can't stand is left out and told."""
        record = _readable(record)
        try:
            if not record.name.strip():
                raise ReadError("There is no name: write one, and take them in again")
            person, new = self._person(record)
        except SeminarappError as error:
            name = record.name.strip() or next(iter(record.emails), "")
            return Taken(name, Outcome.LEFT, why=error, remarks=record.remarks)
        before = _stands(person)
        remarks = list(record.remarks)
        self._correct(person, record, remarks)
        self._touched[person.id] = person
        self._known.learn(_line(person))
        if new:
            return Taken(person.name.text, Outcome.REGISTERED, person.id, remarks=tuple(remarks))
        after = _stands(person)
        changed = tuple(field for field in Field if before[field] != after[field])
        outcome = Outcome.CORRECTED if changed else Outcome.THERE
        return Taken(person.name.text, outcome, person.id, changed, remarks=tuple(remarks))

    def _person(self, record: PersonRecord) -> tuple[Person, bool]:
        """Whose entry it is, and whether it is new."""
        found = self._known.who(record)
        earlier = self._ledger.find(Person, record.person) if record.person and found is None else None
        if earlier is not None and earlier.merged_into is not None:
            merged = replace(record, person=self._survivor(earlier))
            found = self._known.who(merged)
        if found is None:
            # An id of its own that nobody ever had is kept, so that a later file finds them by it.
            free = record.person if earlier is None and record.person not in self._touched else None
            return Person.register(free or uuid4(), record.name), True
        return self._touched.get(found) or self._ledger.load(Person, found), False

    def _survivor(self, person: Person) -> UUID:
        while person.merged_into is not None:
            person = self._ledger.load(Person, person.merged_into)
        return person.id

    def _correct(self, person: Person, record: PersonRecord, left: list[SeminarappError]) -> None:
        """Let the entry say what the file says; what can't be is left, with the reason."""
        initials = sound_ones([record.initials], sound_initials, left)
        person.call(
            record.name,
            record.pronunciation.strip() or person.pronunciation.text,
            initials[0] if initials else person.initials.text,
        )
        person.list_roles(_roles(person, record.roles, left))
        person.reach_at(
            [*_texts(person.emails), *sound_ones(record.emails, sound_address, left)],
            [*_texts(person.phones), *sound_ones(record.phones, sound_number, left)],
        )
        _agree(person, record.consents, left)
        if record.photo:
            try:
                jpeg = self._pictures.portrait(record.photo)
            except SeminarappError as error:
                left.append(error)
            else:
                person.show(Photo.of(person.id, jpeg, record.photo_alternative.strip() or person.name.text))


def _readable(record: PersonRecord) -> PersonRecord:
    """Without what a library that had lost its keys wrote in the place of words."""
    return replace(
        record,
        name=_unerased(record.name),
        roles=tuple(role for role in record.roles if role.title.strip() != ERASED),
        pronunciation=_unerased(record.pronunciation),
        initials=_unerased(record.initials),
        photo_alternative=_unerased(record.photo_alternative),
        consents=tuple(one for one in record.consents if one.note.strip() != ERASED),
    )


def _unerased(text: str) -> str:
    return "" if text.strip() == ERASED else text


def _stands(person: Person) -> dict[Field, object]:
    """What an entry says, field by field."""
    return {
        Field.NAME: person.name,
        Field.PRONUNCIATION: person.pronunciation,
        Field.INITIALS: person.initials,
        Field.ROLES: person.roles,
        Field.EMAILS: person.emails,
        Field.PHONES: person.phones,
        Field.PHOTO: person.photo,
        Field.CONSENTS: dict(person.consents),
    }


def _roles(
    person: Person, records: Iterable[RoleRecord], left: list[SeminarappError]
) -> tuple[DatedRole, ...]:
    """What only the file has, then the roles of the entry, with dates and short form that the file knows.

    The same title and organisation is the same role, unless both say that it began, on different days; and so is an
    organisation alone, or a title, that a role of the entry has.
    """
    roles, new = list(person.roles), []
    waiting = list(range(len(roles)))
    for record in records:
        if not (record.title.strip() or record.organisation.strip()):
            continue
        place = next(
            (one for alike in (_is_same, _is_part) for one in waiting if alike(roles[one], record)), None
        )
        known = None if place is None else roles[place]
        try:
            role = _known_better(person.id, known, record)
        except SeminarappError as error:
            left.append(error)
            continue
        if place is None:
            new.append(role)
        else:
            roles[place] = role
            waiting.remove(place)
    return (*new, *roles)


def _is_same(role: DatedRole, record: RoleRecord) -> bool:
    said = (folded(record.title), folded(record.organisation))
    same_begin = role.since is None or record.since is None or role.since == record.since
    return same_begin and said == (folded(role.title.text), folded(role.organisation))


def _is_part(role: DatedRole, record: RoleRecord) -> bool:
    """Whether the file knows only the organisation, or only the title, and the entry has a role with that."""
    title, organisation = folded(record.title), folded(record.organisation)
    if title and organisation:
        return False
    return (title or organisation) == folded(role.title.text if title else role.organisation)


def _known_better(person: UUID, known: DatedRole | None, record: RoleRecord) -> DatedRole:
    return DatedRole.of(
        person,
        record.title.strip() or (known.title.text if known else ""),
        record.organisation.strip() or (known.organisation if known else ""),
        record.organisation_short or (known.organisation_short if known else ""),
        since=record.since or (known.since if known else None),
        until=record.until or (known.until if known else None),
    )


def _texts(values: Iterable[Personal]) -> list[str]:
    return [value.text for value in values]


def sound_ones(texts: Iterable[str], check: Callable[[str], str], left: list[SeminarappError]) -> list[str]:
    """Those that are what they should be; why the others aren't is added to what is `left`."""
    kept = []
    for text in texts:
        if text.strip():
            try:
                kept.append(check(text))
            except SeminarappError as error:
                left.append(error)
    return kept


def _agree(person: Person, records: Iterable[ConsentRecord], left: list[SeminarappError]) -> None:
    """Bases as the file has them, unless the directory's is later: a withdrawal is never undone by an older file."""
    for record in records:
        known = person.consents.get(record.purpose)
        if known is not None and max(known.given, known.withdrawn or known.given) > (
            record.withdrawn or record.given
        ):
            continue
        try:
            if known is None or (known.basis, known.given, known.note.text) != (
                record.basis,
                record.given,
                record.note.strip(),
            ):
                person.record_consent(record.purpose, record.basis, record.given, record.note)
            if record.withdrawn:
                person.withdraw_consent(record.purpose, record.withdrawn)
        except SeminarappError as error:
            left.append(error)


def _line(person: Person) -> PersonLine:
    return PersonLine(
        person.id,
        person.name.text,
        roles=tuple(RoleView(role.title.text, role.organisation) for role in person.roles),
        emails=tuple(_texts(person.emails)),
    )
