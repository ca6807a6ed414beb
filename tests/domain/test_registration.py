# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Somebody is going to be in the audience."""

from __future__ import annotations

from uuid import UUID

import pytest

from seminarapp.domain.errors import EmptyTextError, RuleError
from seminarapp.domain.registration import Registration
from tests.domain.replay import SEMINAR, assert_replays, happened, nothing_happens, only

REGISTRATION = UUID(int=60)


@pytest.fixture
def registration() -> Registration:
    return Registration.register(
        REGISTRATION,
        SEMINAR,
        " Sara Lind ",
        organisation=" Kommunen",
        email="sara@example.org ",
        note="rullstol",
    )


def test_who_is_coming_is_kept_under_the_registrations_own_key(registration: Registration) -> None:
    assert (registration.id, registration.seminar) == (REGISTRATION, SEMINAR)
    kept = (registration.name, registration.email, registration.note)
    assert [one.text for one in kept] == ["Sara Lind", "sara@example.org", "rullstol"]
    assert {one.of for one in kept} == {REGISTRATION}
    assert (registration.organisation, registration.cancelled) == ("Kommunen", False)


def test_nobody_is_registered_without_a_name() -> None:
    with pytest.raises(EmptyTextError, match="The name is empty"):
        Registration.register(REGISTRATION, SEMINAR, " ", email="sara@example.org")


def test_a_correction_is_recorded_once(registration: Registration) -> None:
    with only(registration, "RegistrationCorrected"):
        registration.correct("Sara Lindh", "Regionen", "sara@example.org", "")
        registration.correct(" Sara Lindh", "Regionen ", "sara@example.org", "")
    assert (registration.name.text, registration.organisation) == ("Sara Lindh", "Regionen")
    assert registration.note.text == ""
    assert registration.name.of == REGISTRATION


def test_a_name_cannot_be_corrected_away(registration: Registration) -> None:
    with nothing_happens(registration), pytest.raises(EmptyTextError):
        registration.correct("", "Regionen", "", "")


def test_a_registration_is_cancelled_and_renewed_once(registration: Registration) -> None:
    with nothing_happens(registration):
        registration.renew()
    with only(registration, "RegistrationCancelled"):
        registration.cancel()
        registration.cancel()
    assert registration.cancelled
    with only(registration, "RegistrationRenewed"):
        registration.renew()
        registration.renew()
    assert not registration.cancelled


def test_what_was_cancelled_is_not_corrected(registration: Registration) -> None:
    registration.cancel()
    with nothing_happens(registration), pytest.raises(RuleError, match="take it up again"):
        registration.correct("Sara Lindh", "", "", "")


def test_what_was_taken_off_the_list_stays_so(registration: Registration) -> None:
    with only(registration, "RegistrationRemoved"):
        registration.remove()
        registration.remove()
    assert registration.removed
    for change in (registration.cancel, registration.renew, lambda: registration.correct("Sara", "", "", "")):
        with (
            nothing_happens(registration),
            pytest.raises(RuleError, match="“Sara Lind” was taken off the list"),
        ):
            change()


def test_who_had_cancelled_can_be_taken_off_the_list(registration: Registration) -> None:
    registration.cancel()
    registration.remove()
    assert (registration.cancelled, registration.removed) == (True, True)
    assert_replays(registration)


def test_a_registration_replays(registration: Registration) -> None:
    registration.correct("Sara Lindh", "Regionen", "", "")
    registration.cancel()
    registration.renew()
    assert len(happened(registration)) == 4
    assert_replays(registration)
