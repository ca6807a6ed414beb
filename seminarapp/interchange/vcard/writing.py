# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People as vCards of version 4.0."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from datetime import date

from seminarapp.application.records.people import PersonRecord
from seminarapp.domain.particulars import current
from seminarapp.interchange.vcard import names
from seminarapp.interchange.vcard.lines import escaped, folded


class CardWriter:
    """Answers to the port `PeopleFiles`."""

    def write(self, people: Iterable[PersonRecord], day: date) -> bytes:
        """The people as vCards, UTF-8; what other programs are told of their role is the one of that day."""
        return b"".join(folded(line) for person in people for line in _card(person, day))


def _card(person: PersonRecord, day: date) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    if person.person is not None:
        yield f"UID:{names.UID}{person.person}"
    yield f"FN:{escaped(person.name)}"
    yield _parted("N", *_family_first(person.name), "", "", "")
    role = current(person.roles, day)
    if role is not None:
        yield from (f"TITLE:{escaped(role.title)}",) * bool(role.title)
        yield from (_parted("ORG", role.organisation),) * bool(role.organisation)
    for one in person.emails:
        yield f"EMAIL:{escaped(one)}"
    for one in person.phones:
        yield f"TEL:{escaped(one)}"
    if person.photo:
        yield f"PHOTO:data:image/jpeg;base64,{b64encode(person.photo).decode()}"
    yield from _our_own(person)
    yield "END:VCARD"


def _our_own(person: PersonRecord) -> Iterator[str]:
    plain = (
        (names.ALTERNATIVE, person.photo_alternative),
        (names.PRONUNCIATION, person.pronunciation),
        (names.INITIALS, person.initials),
    )
    for name, text in plain:
        if text:
            yield f"{name}:{escaped(text)}"
    for role in person.roles:
        days = (_iso(role.since), _iso(role.until))
        yield _parted(names.ROLE, role.title, role.organisation, role.organisation_short, *days)
    for consent in person.consents:
        days = (_iso(consent.given), _iso(consent.withdrawn))
        yield _parted(names.CONSENT, consent.purpose, consent.basis, *days, consent.note)


def _parted(name: str, *parts: str) -> str:
    return f"{name}:{';'.join(escaped(part) for part in parts)}"


def _family_first(name: str) -> tuple[str, str]:
    """The last word, and those before it: what address books sort by. Our own reader goes by the whole name."""
    given, _, family = name.rpartition(" ")
    return family, given


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()
