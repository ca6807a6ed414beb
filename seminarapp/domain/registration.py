# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Registration: somebody is going to be in the audience of a seminar."""

from __future__ import annotations

from uuid import UUID

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.errors import RuleError
from seminarapp.domain.personal import Personal
from seminarapp.domain.values import said


class Registration(Aggregate):
    """A participant of one seminar: who they are, where they come from, how they are reached, what to think of.

    Everything that tells who they are is kept under a key of the registration's own: a participant is nobody in the
    directory, and is erased with the registration alone.
    """

    TOPIC = "registration"

    @event("Created", topic="registration.participant_registered")
    def __init__(
        self,
        registration: UUID,
        seminar: UUID,
        name: Personal,
        organisation: str,
        email: Personal,
        note: Personal,
    ) -> None:
        self.seminar = seminar
        self.name = name
        self.organisation = organisation
        self.email = email
        self.note = note
        self.cancelled = False
        self.removed = False

    @staticmethod
    def create_id(registration: UUID) -> UUID:
        """The id is chosen by the use case, since the participant's key carries it."""
        return registration

    @classmethod
    def register(
        cls,
        registration: UUID,
        seminar: UUID,
        name: str,
        *,
        organisation: str = "",
        email: str = "",
        note: str = "",
    ) -> Registration:
        """Put somebody on the list.

        Raises:
            EmptyTextError: the name is blank.
        """
        return cls(registration, seminar, *_kept(registration, name, organisation, email, note))

    def correct(self, name: str, organisation: str, email: str, note: str) -> None:
        """Change what the list says of them; does nothing when it says so already.

        Raises:
            EmptyTextError: the name is blank.
            RuleError: they have cancelled, or were taken off the list.
        """
        self._require_listed()
        new = _kept(self.id, name, organisation, email, note)
        if self.cancelled:
            raise RuleError("The registration is cancelled: take it up again first")
        if new != (self.name, self.organisation, self.email, self.note):
            self._correct(*new)

    @event("RegistrationCorrected", topic="registration.corrected")
    def _correct(self, name: Personal, organisation: str, email: Personal, note: Personal) -> None:
        self.name = name
        self.organisation = organisation
        self.email = email
        self.note = note

    def cancel(self) -> None:
        """They aren't coming.

        Raises:
            RuleError: they were taken off the list.
        """
        self._require_listed()
        if not self.cancelled:
            self._cancel()

    @event("RegistrationCancelled", topic="registration.cancelled")
    def _cancel(self) -> None:
        self.cancelled = True

    def renew(self) -> None:
        """They are coming after all.

        Raises:
            RuleError: they were taken off the list.
        """
        self._require_listed()
        if self.cancelled:
            self._renew()

    @event("RegistrationRenewed", topic="registration.renewed")
    def _renew(self) -> None:
        self.cancelled = False

    def remove(self) -> None:
        """Take them off the list: they were never meant to be on it. Whoever is not coming has cancelled."""
        if not self.removed:
            self._remove()

    @event("RegistrationRemoved", topic="registration.removed")
    def _remove(self) -> None:
        self.removed = True

    def _require_listed(self) -> None:
        if self.removed:
            raise RuleError("“{name}” was taken off the list: register them again", name=self.name.text)


def _kept(
    registration: UUID, name: str, organisation: str, email: str, note: str
) -> tuple[Personal, str, Personal, Personal]:
    """What is said of a participant as it is recorded."""
    return (
        Personal(said(name, "name"), registration),
        organisation.strip(),
        Personal(email.strip(), registration),
        Personal(note.strip(), registration),
    )
