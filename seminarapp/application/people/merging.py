# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Two entries of the directory made one: what each says, where they disagree, and what follows."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from uuid import UUID

from eventsourcing.domain import Aggregate

from seminarapp.application.people.known import folded
from seminarapp.application.people.report import Field
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.views.people import PersonView
from seminarapp.domain.particulars import Consent, DatedRole, Photo
from seminarapp.domain.person import Person
from seminarapp.domain.seminar import Seminar


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two entries side by side.

    Attributes:
        differing: where both say something, and not the same; there one of the two is to be chosen. Roles, addresses,
            numbers and bases are never to be chosen: all are kept, of two bases for one purpose the later.
        follows: how many seminars the one that goes is in, as panelist or moderator; there it will be the one that
            stays, in the same seat and with the same notes.
    """

    stays: PersonView
    goes: PersonView
    differing: tuple[Field, ...]
    follows: int


def compared(stays: PersonView, goes: PersonView) -> Comparison:
    """The two side by side."""
    pairs = {
        Field.NAME: (stays.line.name, goes.line.name),
        Field.PRONUNCIATION: (stays.line.pronunciation, goes.line.pronunciation),
        Field.INITIALS: (stays.line.initials, goes.line.initials),
        Field.PHOTO: (stays.photo, goes.photo),
    }
    differing = tuple(field for field, (one, other) in pairs.items() if one and other and one != other)
    return Comparison(stays, goes, differing, len({one.seminar for one in goes.appearances}))


class Merging:
    """Merges entries; whoever uses it saves all that it gives in one transaction."""

    def __init__(self, ledger: Ledger, views: Views) -> None:
        self._ledger = ledger
        self._views = views

    def merged(self, stays: UUID, goes: UUID, taking: Collection[Field]) -> tuple[Aggregate, ...]:
        """The two persons and the seminars that the one was in, changed and not saved yet.

        Raises:
            RuleError: both sit in one panel, or one of them was merged before.
        """
        survivor, other = self._ledger.load(Person, stays), self._ledger.load(Person, goes)
        survivor.absorb(other)
        _take_over(survivor, other, taking)
        return (survivor, other, *self._seminars(stays, goes))

    def _seminars(self, stays: UUID, goes: UUID) -> Iterator[Seminar]:
        view = self._views.person(goes)
        known_as = {goes, *view.absorbed}
        for found in dict.fromkeys(one.seminar for one in view.appearances):
            seminar = self._ledger.load(Seminar, found)
            for seat in seminar.ordered_seats():
                if seat.person in known_as:
                    seminar.identify_panelist(seat.id, stays)
            if seminar.moderator is not None and seminar.moderator[0] in known_as:
                seminar.appoint_moderator(stays, seminar.moderator[1].under(stays))
            yield seminar


def _take_over(survivor: Person, other: Person, taking: Collection[Field]) -> None:
    """Let the one that stays say what only the other says, and what is to be taken from it."""

    def chosen(field: Field, own: str, others: str) -> str:
        return others if others and (field in taking or not own) else own

    survivor.call(
        chosen(Field.NAME, survivor.name.text, other.name.text),
        chosen(Field.PRONUNCIATION, survivor.pronunciation.text, other.pronunciation.text),
        chosen(Field.INITIALS, survivor.initials.text, other.initials.text),
    )
    survivor.list_roles([*survivor.roles, *_further(survivor, other.roles)])
    survivor.reach_at(
        [one.text for one in (*survivor.emails, *other.emails)],
        [one.text for one in (*survivor.phones, *other.phones)],
    )
    if other.photo is not None and (survivor.photo is None or Field.PHOTO in taking):
        survivor.show(Photo.of(survivor.id, other.photo.jpeg, other.photo.alternative.text))
    for purpose, consent in other.consents.items():
        own = survivor.consents.get(purpose)
        if own is None or _last_said(own) < _last_said(consent):
            survivor.record_consent(purpose, consent.basis, consent.given, consent.note.text)
            if consent.withdrawn is not None:
                survivor.withdraw_consent(purpose, consent.withdrawn)


def _further(survivor: Person, roles: tuple[DatedRole, ...]) -> Iterator[DatedRole]:
    """Roles that the survivor does not have, under the survivor's key."""
    known = {_said(role) for role in survivor.roles}
    for role in roles:
        if _said(role) not in known:
            yield DatedRole.of(
                survivor.id,
                role.title.text,
                role.organisation,
                role.organisation_short,
                since=role.since,
                until=role.until,
            )


def _said(role: DatedRole) -> tuple[object, ...]:
    return (folded(role.title.text), folded(role.organisation), role.since, role.until)


def _last_said(consent: Consent) -> tuple[str, bool]:
    """When a basis was given or withdrawn; on one day a withdrawal counts as the later."""
    return ((consent.withdrawn or consent.given).isoformat(), not consent.stands)
