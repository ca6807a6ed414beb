# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The directory as views, made from the aggregates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from seminarapp.application.views.people import Appearance, ConsentView, PersonLine, PersonView, RoleView
from seminarapp.domain.particulars import Purpose
from seminarapp.domain.person import Person
from seminarapp.domain.seminar import Seminar
from tests.fakes.ledger import EventsInMemory


def lines(people: Iterable[Person]) -> tuple[PersonLine, ...]:
    return tuple(line(person) for person in people if person.merged_into is None)


def survivor(ledger: EventsInMemory, person: UUID) -> Person:
    found = ledger.load(Person, person)
    while found.merged_into is not None:
        found = ledger.load(Person, found.merged_into)
    return found


def line(person: Person) -> PersonLine:
    return PersonLine(
        id=person.id,
        name=person.name.text,
        pronunciation=person.pronunciation.text,
        initials=person.initials.text,
        roles=tuple(
            RoleView(role.title.text, role.organisation, role.organisation_short, role.since, role.until)
            for role in person.roles
        ),
        emails=tuple(one.text for one in person.emails),
        phones=tuple(one.text for one in person.phones),
        pictured=person.photo is not None,
    )


def view(person: Person, everybody: Sequence[Person], seminars: Iterable[Seminar]) -> PersonView:
    absorbed = _absorbed(person.id, everybody)
    known_as = {person.id, *absorbed}
    listed = [one for one in seminars if not (one.discarded or one.template)]
    appearances = [one for seminar in listed for one in _appearances(seminar, known_as)]
    return PersonView(
        line=line(person),
        photo=person.photo.jpeg if person.photo else b"",
        photo_alternative=person.photo.alternative.text if person.photo else "",
        consents=tuple(
            ConsentView(purpose, consent.basis, consent.given, consent.note.text, consent.withdrawn)
            for purpose, consent in sorted(
                person.consents.items(), key=lambda one: list(Purpose).index(one[0])
            )
        ),
        absorbed=absorbed,
        appearances=tuple(sorted(appearances, key=lambda one: str(one.starts_at or ""), reverse=True)),
    )


def _absorbed(survivor: UUID, everybody: Sequence[Person]) -> tuple[UUID, ...]:
    own = tuple(one.id for one in everybody if one.merged_into == survivor)
    return own + tuple(deeper for one in own for deeper in _absorbed(one, everybody))


def _appearances(seminar: Seminar, known_as: set[UUID]) -> Iterable[Appearance]:
    starts_at = seminar.schedule.starts_at
    for seat in seminar.ordered_seats():
        if seat.person in known_as:
            yield Appearance(seminar.id, seminar.title, starts_at, seat.id)
    if seminar.moderator and seminar.moderator[0] in known_as:
        yield Appearance(seminar.id, seminar.title, starts_at)
