# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Registering: who is going to be in the audience of a seminar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid4

from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.records.import_lines import Fate, ImportLine, Reason
from seminarapp.application.records.registration_list import Registered, Registrant
from seminarapp.application.views.audience import Participant
from seminarapp.domain.errors import NotFoundError, RuleError
from seminarapp.domain.registration import Registration
from seminarapp.domain.seminar import Seminar

_FIELDS = ("name", "organisation", "email", "note")


@dataclass(frozen=True, slots=True)
class RegistrationReport:
    """What became, or would become, of everybody on a list.

    Attributes:
        updated: whether what the list says otherwise was, or would be, taken over.
        events: how many events were, or would be, recorded.
    """

    seminar: UUID
    title: str
    lines: tuple[ImportLine, ...]
    updated: bool = False
    events: int = 0
    remarks: tuple[Reason, ...] = ()


class Registering:
    """Use cases with participants. Every method is one transaction.

    Somebody on a list is known by their e-mail address, else by name and organisation (`Registered`).
    """

    def __init__(self, ledger: Ledger, views: Views) -> None:
        self._ledger = ledger
        self._views = views

    def participants(self, seminar: UUID, *, cancelled: bool = False) -> tuple[Participant, ...]:
        """Who is registered, by name; those who have cancelled only when asked for."""
        return self._views.participants(seminar, cancelled=cancelled)

    def register(self, seminar: UUID, registrant: Registrant) -> UUID:
        """Put somebody on the list, by hand; who had cancelled is taken up again. Returns the registration's id.

        Raises:
            EmptyTextError: the name is blank.
            RuleError: they are on the list already.
            NotFoundError: there is no such seminar.
        """
        self._ledger.load(Seminar, seminar)
        there = Registered(self._views.participants(seminar, cancelled=True), [registrant])
        known = there.same_as(registrant)
        if known is None:
            new = _new(seminar, registrant, registrant.name)
            self._ledger.save(new)
            return new.id
        if not known.cancelled:
            raise RuleError("“{name}” is registered already: change that registration", name=known.name)
        found = self._ledger.load(Registration, known.id)
        found.renew()
        found.correct(*_words(registrant, known))
        self._ledger.save(found)
        return found.id

    def register_all(
        self,
        seminar: UUID,
        registrants: Sequence[Registrant],
        *,
        update: bool = False,
        dry_run: bool = False,
    ) -> RegistrationReport:
        """Put everybody of a list on the seminar's list; who is there already stays one.

        Nothing that is left blank in the list takes anything away, and who has cancelled is not registered again.

        Args:
            update: take over what the list says otherwise of those who are there.
            dry_run: do everything but record it.

        Raises:
            NotFoundError: there is no such seminar.
        """
        title = self._ledger.load(Seminar, seminar).title
        there = Registered(self._views.participants(seminar, cancelled=True), registrants)
        lines: list[ImportLine] = []
        touched: list[Registration] = []
        for one in registrants:
            twin = there.twin_of(one)
            known = None if twin else there.same_as(one)
            line = _line(one, known, twin)
            lines.append(line)
            if line.fate is Fate.NEW:
                touched.append(_new(seminar, one, one.called))
            elif line.fate is Fate.CHANGED and known and update:
                found = self._ledger.load(Registration, known.id)
                found.correct(*_words(one, known))
                touched.append(found)
        events = sum(len(one.pending_events) for one in touched)
        if touched and not dry_run:
            self._ledger.save(*touched)
        return RegistrationReport(seminar, title, tuple(lines), update, events)

    def correct(self, registration: UUID, registrant: Registrant) -> None:
        """Change what the list says of a participant.

        Raises:
            EmptyTextError: the name is blank.
            RuleError: they have cancelled.
        """
        found = self._ledger.load(Registration, registration)
        found.correct(registrant.name, registrant.organisation, registrant.email, registrant.note)
        self._ledger.save(found)

    def cancel(self, registrations: Iterable[UUID]) -> None:
        """These aren't coming."""
        found = [self._ledger.load(Registration, one) for one in registrations]
        for registration in found:
            registration.cancel()
        self._ledger.save(*found)

    def renew(self, registrations: Iterable[UUID]) -> None:
        """These are coming after all."""
        found = [self._ledger.load(Registration, one) for one in registrations]
        for registration in found:
            registration.renew()
        self._ledger.save(*found)

    def remove(self, registrations: Iterable[UUID]) -> None:
        """Take these off the list, since they were never meant to be on it."""
        found = [self._ledger.load(Registration, one) for one in registrations]
        for registration in found:
            registration.remove()
        self._ledger.save(*found)

    def meant(self, seminar: UUID, reference: str) -> Participant:
        """Whom of a seminar a reference means: an id, a unique beginning of one, an e-mail address or a name.

        Raises:
            NotFoundError: nobody answers to it, or more than one does.
        """
        wanted = reference.strip().casefold()
        there = self._views.participants(seminar, cancelled=True)
        found = [one for one in there if wanted in (str(one.id), one.email.casefold(), one.name.casefold())]
        if wanted and not found:
            found = [one for one in there if str(one.id).startswith(wanted)]
        if not (wanted and found):
            raise NotFoundError(
                "“{name}” is not on the list of participants: see `seminarapp participants`",
                name=reference.strip(),
            )
        if len(found) > 1:
            raise NotFoundError(
                "“{name}” means {count} participants: use the id, as `seminarapp participants` shows it",
                name=reference.strip(),
                count=len(found),
            )
        return found[0]


def _new(seminar: UUID, one: Registrant, name: str) -> Registration:
    return Registration.register(
        uuid4(), seminar, name, organisation=one.organisation, email=one.email, note=one.note
    )


def _line(one: Registrant, known: Participant | None, twin: Registrant | None) -> ImportLine:
    fate: Fate = Fate.NEW
    reasons: tuple[Reason, ...] = ()
    if not one.called:
        fate, reasons = Fate.LEFT, (Reason("nobody"),)
    elif twin:
        fate, reasons = Fate.LEFT, (Reason("doubled", {"other": twin.place}),)
    elif known and known.cancelled:
        fate, reasons = Fate.LEFT, (Reason("cancelled"),)
    elif known:
        reasons = tuple(_differences(one, known))
        fate = Fate.CHANGED if reasons else Fate.KNOWN
    elif not one.name.strip():
        reasons = (Reason("mail_for_name"),)
    details = ", ".join(part for part in (one.organisation.strip(), one.email.strip()) if part)
    return ImportLine(fate, one.place, one.called, details, reasons)


def _differences(one: Registrant, known: Participant) -> Iterable[Reason]:
    for field, new in zip(_FIELDS, _words(one, known), strict=True):
        old = getattr(known, field)
        if new != old:
            yield Reason(field, {"old": old or "–", "new": new})


def _words(one: Registrant, known: Participant) -> tuple[str, str, str, str]:
    """What is to be said of a participant: what the list says, and where that is silent, what was said before.

    An e-mail address in other capitals is the same address.
    """
    email = one.email.strip()
    same = email.casefold() == known.email.casefold()
    return (
        one.name.strip() or known.name,
        one.organisation.strip() or known.organisation,
        known.email if same or not email else email,
        one.note.strip() or known.note,
    )
