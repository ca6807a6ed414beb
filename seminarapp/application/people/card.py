# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A card as it was filled in, written into the entry: what stands on it stands, and what doesn't is gone."""

from __future__ import annotations

from collections.abc import Iterable

from seminarapp.application.records.people import ConsentRecord, PersonRecord
from seminarapp.domain.errors import RuleError
from seminarapp.domain.particulars import Consent, DatedRole, Photo
from seminarapp.domain.person import Person


def write_card(person: Person, card: PersonRecord) -> None:
    """Make the entry say exactly what the card says; only what is different is recorded.

    Raises:
        SeminarappError: a part of it can't stand; the person must then not be saved.
    """
    person.call(card.name, card.pronunciation, card.initials)
    person.list_roles(
        DatedRole.of(
            person.id,
            role.title,
            role.organisation,
            role.organisation_short,
            since=role.since,
            until=role.until,
        )
        for role in card.roles
    )
    person.reach_at(card.emails, card.phones)
    person.show(Photo.of(person.id, card.photo, card.photo_alternative) if card.photo else None)
    _agree(person, card.consents)


def _agree(person: Person, records: Iterable[ConsentRecord]) -> None:
    """Bases can be changed and withdrawn, never taken off a card: that they were there is to be known."""
    said = {record.purpose: record for record in records}
    if not person.consents.keys() <= said.keys():
        raise RuleError("A legal basis can't be taken away: say when it was withdrawn")
    for purpose, record in said.items():
        now = person.consents.get(purpose)
        if now is None or _differs(now, record):
            person.record_consent(purpose, record.basis, record.given, record.note)
        if record.withdrawn is not None:
            person.withdraw_consent(purpose, record.withdrawn)


def _differs(now: Consent, record: ConsentRecord) -> bool:
    """Whether the basis is another than the one that stands, or was given again after it was withdrawn."""
    if (now.basis, now.given, now.note.text) != (record.basis, record.given, record.note.strip()):
        return True
    return now.withdrawn not in (None, record.withdrawn)
